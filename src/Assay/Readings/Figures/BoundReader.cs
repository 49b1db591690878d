using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>Reads the words before and behind a figure that bound it: "about", "more than", "up to", "or more".</summary>
internal static class BoundReader
{
    private static readonly WordTable<FigureBound> Single = new([
        .. WordTable.Each(
            FigureBound.About,
            "about around perhaps maybe roughly approximately approx some nearly almost estimated circa ca approximate "
                + "около примерно приблизительно почти порядка приблизно близько майже орієнтовно десь"
        ),
        .. WordTable.Each(
            FigureBound.AtLeast,
            "over above exceeding minimum exceeds exceeded topped свыше более больше минимум понад більше більш щонайменше мінімум"
        ),
        .. WordTable.Each(FigureBound.AtMost, "under below maximum менее меньше менше максимум до"),
    ]);

    private static readonly (string[] Words, FigureBound Bound)[] Several =
    [
        (["no", "more", "than"], FigureBound.AtMost),
        (["not", "more", "than"], FigureBound.AtMost),
        (["no", "less", "than"], FigureBound.AtLeast),
        (["not", "less", "than"], FigureBound.AtLeast),
        (["no", "fewer", "than"], FigureBound.AtLeast),
        (["more", "than"], FigureBound.AtLeast),
        (["greater", "than"], FigureBound.AtLeast),
        (["higher", "than"], FigureBound.AtLeast),
        (["less", "than"], FigureBound.AtMost),
        (["fewer", "than"], FigureBound.AtMost),
        (["lower", "than"], FigureBound.AtMost),
        (["at", "least"], FigureBound.AtLeast),
        (["at", "most"], FigureBound.AtMost),
        (["up", "to"], FigureBound.AtMost),
        (["close", "to"], FigureBound.About),
        (["as", "much", "as"], FigureBound.AtMost),
        (["as", "many", "as"], FigureBound.AtMost),
        (["upwards", "of"], FigureBound.AtLeast),
        (["in", "excess", "of"], FigureBound.AtLeast),
        (["a", "minimum", "of"], FigureBound.AtLeast),
        (["a", "maximum", "of"], FigureBound.AtMost),
        (["по", "меньшей", "мере"], FigureBound.AtLeast),
        (["как", "минимум"], FigureBound.AtLeast),
        (["не", "менее"], FigureBound.AtLeast),
        (["не", "менее", "чем"], FigureBound.AtLeast),
        (["не", "более"], FigureBound.AtMost),
        (["не", "более", "чем"], FigureBound.AtMost),
        (["более", "чем"], FigureBound.AtLeast),
        (["не", "менше"], FigureBound.AtLeast),
        (["не", "більше"], FigureBound.AtMost),
        (["більше", "ніж"], FigureBound.AtLeast),
        (["більш", "як"], FigureBound.AtLeast),
        (["більш", "ніж"], FigureBound.AtLeast),
        (["не", "менш", "як"], FigureBound.AtLeast),
        (["не", "менш", "ніж"], FigureBound.AtLeast),
    ];

    private static readonly WordTable<bool> LastWords = new(
        Several.Select(s => (s.Words[^1], true)).DistinctBy(s => s.Item1, StringComparer.Ordinal)
    );

    /// <summary>What the words before a token make of a figure that begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the figure begins.</param>
    /// <param name="start">The first of the words; <paramref name="token"/> itself where there are none.</param>
    public static FigureBound Before(TokenizedText text, int token, out int start)
    {
        start = token;
        var before = token - 1;
        if (before < 0 || !Surroundings.GoesOn(text, token))
            return FigureBound.Exact;
        if (text[before].Kind == TokenKind.Sign)
            return OfSign(text, before, ref start);
        // "an estimated $3 billion", "a record $3 billion", "the nearly $3 billion".
        if (text.Is(before, "a") || text.Is(before, "an"))
            before--;
        if (before < 0 || text[before].Kind != TokenKind.Word)
            return FigureBound.Exact;
        if (LastWords.Has(text.Letters(before)))
        {
            foreach (var (words, bound) in Several)
            {
                if (Ends(text, before, words))
                {
                    start = before - words.Length + 1;
                    if (bound == FigureBound.AtLeast && IsNegated(text, start))
                        return FigureBound.AtMost;
                    return bound;
                }
            }
        }
        if (!Single.TryGet(text.Letters(before), out var single))
            return FigureBound.Exact;
        if (!IsBoundHere(text, before, token))
            return FigureBound.Exact;
        start = before;
        return single;
    }

    /// <summary>"or more", "or less", "or so" behind a figure; moves the end behind them only in what it tells, the span stays.</summary>
    public static FigureBound Behind(TokenizedText text, int token)
    {
        if (!Surroundings.GoesOn(text, token))
            return FigureBound.Exact;
        if (text.Is(token, '+') && !text[token].IsAfterBlank)
            return FigureBound.AtLeast;
        if (!text.Is(token, "or"))
            return FigureBound.Exact;
        return text.Is(token + 1, "more") || text.Is(token + 1, "higher") || text.Is(token + 1, "above")
                ? FigureBound.AtLeast
            : text.Is(token + 1, "less") || text.Is(token + 1, "fewer") || text.Is(token + 1, "lower")
                ? FigureBound.AtMost
            : text.Is(token + 1, "so") ? FigureBound.About
            : FigureBound.Exact;
    }

    private static FigureBound OfSign(TokenizedText text, int before, ref int start)
    {
        var bound = text.Text[text[before].Start] switch
        {
            '~' or '≈' => FigureBound.About,
            '>' or '≥' => FigureBound.AtLeast,
            '<' or '≤' => FigureBound.AtMost,
            _ => FigureBound.Exact,
        };
        if (bound != FigureBound.Exact)
            start = before;
        return bound;
    }

    // "not … for more than", within a few words: "shall not be liable for more than"
    private static bool IsNegated(TokenizedText text, int start)
    {
        for (
            var i = start - 1;
            i >= Math.Max(0, start - NegationReach) && text[i].Kind == TokenKind.Word;
            i--
        )
        {
            if (text.Is(i, "not") || text.Is(i, "cannot") || text.Is(i, "never"))
                return i == start - 1
                    || text.Is(start - 1, "for")
                    || text.Is(start - 1, "exceed")
                    || text.Is(start - 1, "to");
        }
        return false;
    }

    private const int NegationReach = 5;

    private static bool Ends(TokenizedText text, int last, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!text.Is(last - i, words[^(i + 1)]))
                return false;
        return true;
    }

    /// <summary>Several of these words are something else in places: "the talks about 12 mines", "до 2024 года", "up over 5 %".</summary>
    private static bool IsBoundHere(TokenizedText text, int word, int token)
    {
        if (text.Is(word, "до"))
            return !Dates.DateParts.TryYear(text, token, out _)
                && !Dates.DateReader.IsDayFirst(text, token)
                && !IsFromBefore(text, word)
                && text[Math.Max(0, word - 1)].Kind == TokenKind.Word
                && !Quantities.ChangeWords.StandBefore(text, word);
        if (text.Is(word, "about") && word > 0 && text[word - 1].Kind == TokenKind.Word)
            return !AboutTakers.Has(text.Letters(word - 1));
        return true;
    }

    private static readonly WordTable<bool> AboutTakers = WordTable.Of(
        "talk talks talking talked ask asked concern concerns concerned information question questions know knew story stories"
    );

    // "с 5 до 7 млн": the end of a change.
    private static bool IsFromBefore(TokenizedText text, int word)
    {
        const int Reach = 6;
        for (var i = word - 1; i >= 0 && i >= word - Reach; i--)
            if (
                text.Is(i, "с")
                || text.Is(i, "со")
                || text.Is(i, "от")
                || text.Is(i, "з")
                || text.Is(i, "із")
                || text.Is(i, "від")
            )
                return true;
        return false;
    }
}
