using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads ratios: "three times", "twice", "half of", "two-thirds", "tenfold", "an order of magnitude more", "doubled", "вдвое", "на порядок".</summary>
internal static class RatioReader
{
    private static readonly WordTable<bool> Times = WordTable.Of("times раз раза рази разів");

    private static readonly WordTable<decimal> Whole = new([
        .. WordTable.Each(
            2m,
            "twofold doubled doubling double doubles вдвое вдвоє удвое удвічі вдвічі удвоил удвоился удвоилась подвоїв подвоїлася подвоївся"
        ),
        .. WordTable.Each(3m, "threefold tripled tripling triple trebled втрое втричі утрое утричі"),
        .. WordTable.Each(4m, "fourfold quadrupled quadruple вчетверо вчетверо"),
        .. WordTable.Each(5m, "fivefold"),
        .. WordTable.Each(10m, "tenfold десятикратно вдесятеро"),
        .. WordTable.Each(100m, "hundredfold"),
        .. WordTable.Each(
            0.5m,
            "halved половина половину половины половиной половини половиною пополам навпіл порівну"
        ),
    ]);

    private static readonly WordTable<decimal> Parts = new([
        .. WordTable.Each(1m / 3m, "third thirds треть трети третью третина третину третини"),
        .. WordTable.Each(0.25m, "quarter quarters четверть четверти чверть чверті"),
        .. WordTable.Each(0.2m, "fifth fifths"),
        .. WordTable.Each(0.1m, "tenth tenths"),
        .. WordTable.Each(0.125m, "eighth eighths"),
        .. WordTable.Each(1m / 6m, "sixth sixths"),
    ]);

    // Behind "a third" these make it a fraction; a noun makes it the third of a row.
    private static readonly WordTable<bool> BehindFraction = WordTable.Of(
        "of more less higher lower fewer larger smaller to from in on by the owned held as than and or"
    );

    /// <summary>The words a ratio in words begins with, besides numbers.</summary>
    public static IEnumerable<string> Openers =>
        [
            .. Whole.Words,
            .. Occasions.Words.Words,
            .. EveryNth.Openers,
            .. Parts.Words,
            "half",
            "order",
            "an",
            "на",
        ];

    /// <summary>"times" or "-fold" behind a number; moves the spot behind it.</summary>
    public static bool TryTimes(TokenizedText text, ref Spot spot)
    {
        if (!spot.IsInBlock(text))
            return false;
        var at = !spot.IsWithin(text) && Surroundings.IsTightDash(text, spot.Token) ? spot.Next(text) : spot;
        var letters = at.Letters(text);
        if (letters is "x" or "fold" or "х")
        {
            if (!at.IsAttached(text))
                return false;
        }
        else if (!Times.Has(letters))
        {
            return false;
        }
        spot = at.Next(text);
        return true;
    }

    /// <summary>Reads a ratio in words that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, out Figure figure, out int end)
    {
        figure = null!;
        end = token + 1;
        if (text[token].Kind != TokenKind.Word)
            return false;
        if (EveryNth.TryRead(text, token, out figure, out end))
            return true;
        if (Occasions.Words.TryGet(text.Letters(token), out var often))
            return TryOften(text, token, often, out figure, out end);
        if (!TryValue(text, token, out var value, out end))
            return false;
        var span = TextSpan.Between(text[token].Start, text[end - 1].End);
        var bound = BoundReader.Before(text, token, out _);
        figure = new Figure(span, FigureKind.Ratio, value, value, bound);
        return true;
    }

    /// <summary>"twice": a ratio where something is compared, else a count.</summary>
    private static bool TryOften(TokenizedText text, int token, decimal value, out Figure figure, out int end)
    {
        end = token + 1;
        figure = null!;
        if (Surroundings.IsTightDash(text, end))
            return false;
        var isRatio = Occasions.AreCompared(text, token, end);
        figure = new Figure(
            text[token].Span,
            isRatio ? FigureKind.Ratio : FigureKind.Count,
            value,
            value,
            BoundReader.Before(text, token, out _)
        )
        {
            Unit = isRatio ? null : Occasions.Unit,
        };
        return true;
    }

    private static bool TryValue(TokenizedText text, int token, out decimal value, out int end)
    {
        value = 0;
        end = token + 1;
        var letters = text.Letters(token);
        if (Whole.TryGet(letters, out value))
            return !(letters is "double" or "triple" or "doubles" or "quadruple")
                || text.Is(end, "the")
                || text.Is(end, "that")
                || text.Is(end, "its");
        if (text.Is(token, "half"))
            return TryHalf(text, token, out value);
        if (text.Is(token, "order") && text.Is(token + 1, "of") && text.Is(token + 2, "magnitude"))
            return TryOrder(text, token, out value, out end);
        if (
            (text.Is(token, "an") || text.Is(token, "one"))
            && text.Is(token + 1, "order")
            && text.Is(token + 2, "of")
            && text.Is(token + 3, "magnitude")
        )
            return TryOrder(text, token + 1, out value, out end);
        if (text.Is(token, "на") && (text.Is(token + 1, "порядок")))
        {
            value = 10;
            end = token + 2;
            return true;
        }
        return TryFraction(text, token, out value, out end);
    }

    private static bool TryOrder(TokenizedText text, int order, out decimal value, out int end)
    {
        value = 10;
        end = order + 3;
        return true;
    }

    private static bool TryHalf(TokenizedText text, int token, out decimal value)
    {
        value = 0.5m;
        if (
            token > 0
            && text[token - 1].Kind == TokenKind.Word
            && NumberWords.Ordinals.Has(text.Letters(token - 1))
        )
            return false;
        if (text.Is(token - 1, "one") || text.Is(token - 1, "other") && text.Is(token - 2, "the"))
            return !Surroundings.IsTightDash(text, token + 1) && !text.Is(token - 2, "and");
        var next = token + 1;
        return text.Is(next, "of")
            || text.Is(next, "the")
            || text.Is(next, "its")
            || text.Is(next, "their")
            || text.Is(next, "his")
            || text.Is(next, "that")
            || text.Is(next, "as")
            || text.Is(next, "or") && BoundReader.Behind(text, next) != FigureBound.Exact
            || (
                text.Is(token - 1, "in") && text.Is(token - 2, "cut")
                || text.Is(token - 1, "over")
                || text.Is(token - 1, "around")
            ) && !Surroundings.GoesOn(text, next)
            || (
                text.Is(token - 1, "by")
                || text.Is(token - 1, "than")
                || text.Is(token - 1, "nearly")
                || text.Is(token - 1, "almost")
                || text.Is(token - 1, "about")
            )
                && !text.Is(next, "an")
                && !text.Is(next, "a");
    }

    /// <summary>"two-thirds", "three quarters", "a third of", "one in five".</summary>
    private static bool TryFraction(TokenizedText text, int token, out decimal value, out int end)
    {
        value = 0;
        end = token + 1;
        if (TryInMany(text, token, out value, out end))
            return true;
        end = token + 1;
        var top = 1m;
        var part = token + 1;
        if (!text.Is(token, "a"))
        {
            if (NumberWords.All.TryGet(text.Letters(token), out var word))
            {
                if (word.Role != NumberWordRole.One || word.Value > 9)
                    return false;
                top = word.Value;
                if (Surroundings.IsTightDash(text, part))
                    part++;
            }
            else if (
                Parts.TryGet(text.Letters(token), out value)
                && (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            )
            {
                return !(text.Is(token, "четверти") || text.Is(token, "чверті"))
                    || BoundReader.Before(text, token, out var start) != FigureBound.Exact
                    || text.Is(start - 1, "до");
            }
            else
            {
                return false;
            }
        }
        if (!Surroundings.GoesOn(text, part) || !Parts.TryGet(text.Letters(part), out var bottom))
            return false;
        if (top == 1m && !IsFractionBehind(text, part + 1))
            return false;
        if (top > 1m && text[part].Length > 0 && text.Letters(part)[^1] is not ('s' or 'и' or 'і'))
            return false;
        value = top * bottom;
        end = part + 1;
        return true;
    }

    /// <summary>"one in five", "nine out of ten".</summary>
    private static bool TryInMany(TokenizedText text, int token, out decimal value, out int end)
    {
        value = 0;
        end = token + 1;
        var at =
            text.Is(end, "in") && text.Is(end + 1, "every") ? end + 2
            : text.Is(end, "in") ? end + 1
            : text.Is(end, "out") && text.Is(end + 1, "of") ? end + 2
            : -1;
        if (
            at < 0
            || !NumberWords.All.TryGet(text.Letters(token), out var top)
            || top.Role != NumberWordRole.One
            || top.Value > 9
        )
            return false;
        if (
            !WordNumberReader.TryRead(text, at, out var all)
            || all.Value <= top.Value
            || all.After.IsWithin(text)
        )
            return false;
        // "one in three years" tells how often.
        var spot = all.After;
        if (UnitReader.TryRead(text, ref spot, out var unit) && unit.Kind == FigureKind.Duration)
            return false;
        value = top.Value / all.Value;
        end = all.After.Token;
        return true;
    }

    private static bool IsFractionBehind(TokenizedText text, int token) =>
        !Surroundings.GoesOn(text, token)
        || text[token].Kind == TokenKind.Sign && !Surroundings.IsTightDash(text, token)
        || text[token].BeginsSentence
        || BehindFraction.Has(text.Letters(token))
        || text[token].Length > 4
            && text.Letters(token).EndsWith("er", StringComparison.Ordinal)
            && !text[token].IsCapitalised
            && !text.Is(token, "quarter")
            && !text.Is(token, "after");
}
