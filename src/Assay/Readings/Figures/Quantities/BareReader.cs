using Assay.Readings.Figures.Context;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads amounts without currency and unit: counts by their noun, and bare numbers that stand against a figure before them.</summary>
internal static class BareReader
{
    private const decimal Billion = 1_000_000_000m;

    // Letters of a sentence over which a figure lends its kind to a bare number.
    private const int Lending = 200;

    private static readonly WordTable<bool> Votes = WordTable.Of(
        "abstained abstaining abstentions abstention voted voting проголосовали воздержались утрималися проголосували"
    );

    public static bool TryRead(
        TokenizedText text,
        Amount amount,
        List<Figure> figures,
        out KindReading reading
    )
    {
        reading = new KindReading(FigureKind.Count, amount.After, 1m);
        var isWord = amount.Number.Form == NumeralForm.Words;
        if (isWord && amount.Value == 1m && !amount.IsScaled)
            return TryVotes(text, amount, ref reading);
        if (
            !IsPartOfName(text, amount)
            && !IsPartOfSum(text, amount, figures)
            && CountReader.TryNoun(text, amount.After, amount.Value, out var noun, out var end)
        )
        {
            reading = new KindReading(FigureKind.Count, Spot.At(text, end), 1m) { Of = noun };
            return true;
        }
        if (TryVotes(text, amount, ref reading))
            return true;
        if (
            (amount.IsScaled || amount.Number.Form != NumeralForm.Words)
            && !amount.Number.IsYearLike
            && Rows.Lender(text, amount.First, amount.After.Token, figures) is { } lender
        )
        {
            reading = reading with { Kind = lender.Kind, Unit = lender.Unit, Currency = lender.Currency };
            return true;
        }
        if (amount.IsScaled)
        {
            if (TryBorrow(text, amount, figures, ref reading))
                return true;
            if (amount.Value >= Billion)
            {
                reading = reading with { Kind = FigureKind.Money };
                return true;
            }
            return true;
        }
        return IsAgainst(text, amount) && TryBorrow(text, amount, figures, ref reading)
            || CountsOfKnown.ArePart(text, amount)
            || CountsOfKnown.AreOfCounted(text, amount, figures)
            || IsVoteBalance(text, amount, figures)
            || IsSubject(text, amount)
            || CountsOfKnown.AreOther(text, amount)
            || CountsOfKnown.ArePeopleOf(text, amount)
            || CountsOfKnown.AreUs(text, amount)
            || IsLeft(text, amount, figures)
            || Neighbours.HasShareBehind(text, amount, figures)
            || CountsOfKnown.AreOfWhole(text, amount)
            || IsPartOfCounted(text, amount, figures);
    }

    /// <summary>"400 млн доларів, з яких 60 млн компанія вкладе": what stands behind a part of a sum is who pays, unless it is a thing that is counted.</summary>
    private static bool IsPartOfSum(TokenizedText text, Amount amount, List<Figure> figures) =>
        amount.IsScaled
        && Surroundings.GoesOn(text, amount.After.Token)
        && !CountNouns.IsCountable(text.Letters(amount.After.Token))
        && PartsOf.WholeBefore(text, figures, amount.First) is { } whole
        && figures[whole].Kind == FigureKind.Money;

    /// <summary>"93 in favour", "18 against", "65 abstained".</summary>
    private static bool TryVotes(TokenizedText text, Amount amount, ref KindReading reading)
    {
        var next = amount.After.Token;
        if (!Surroundings.GoesOn(text, next) || text[next].Kind != TokenKind.Word)
            return false;
        var letters = text.Letters(next);
        if (letters is "abstentions" or "abstention")
        {
            reading = new KindReading(FigureKind.Count, Spot.At(text, next + 1), 1m) { Of = text[next].Span };
            return true;
        }
        return Votes.Has(letters)
            || letters is "against" or "за" or "против" or "проти"
            || (letters is "in" && (text.Is(next + 1, "favour") || text.Is(next + 1, "favor")));
    }

    /// <summary>"up from 3.3 trillion", "to 5 million from 4 million": the kind of the figure before it; its currency is not lent, for the text does not say it.</summary>
    private static bool TryBorrow(
        TokenizedText text,
        Amount amount,
        List<Figure> figures,
        ref KindReading reading
    )
    {
        if (
            amount.IsScaled
            && (
                PartsOf.Whole(text, figures, figures.Count, PartsOf.OpenerBefore(text, amount.First))
                ?? PartsOf.WholeBefore(text, figures, amount.First)
            )
                is { } whole
        )
        {
            reading = reading with
            {
                Kind = figures[whole].Kind,
                Unit = figures[whole].Unit,
                Currency = figures[whole].Currency,
            };
            return true;
        }
        var start = text[amount.First].Start;
        var sentence = text.Sentences[text.SentenceAt(start)];
        var begin = text[sentence.First].Start;
        for (
            var i = figures.Count - 1;
            i >= 0 && figures[i].Span.Start >= begin && start - figures[i].Span.End < Lending;
            i--
        )
        {
            var lender = figures[i];
            if (lender.Kind is FigureKind.Date or FigureKind.Duration or FigureKind.Age or FigureKind.Ratio)
                continue;
            if (string.Equals(lender.Unit, Occasions.Unit, StringComparison.Ordinal))
                continue;
            if (lender.Kind == FigureKind.Percent && amount.IsScaled)
                continue;
            reading = reading with { Kind = lender.Kind, Unit = lender.Unit };
            if (lender.Kind == FigureKind.Money && Neighbours.IsOfOneList(text, amount, lender))
                reading = reading with { Currency = lender.Currency };
            return true;
        }
        return false;
    }

    /// <summary>Whether it is said to be what something was before, or is compared with.</summary>
    internal static bool IsAgainst(TokenizedText text, Amount amount)
    {
        var before = amount.First - 1;
        if (!Surroundings.GoesOn(text, amount.First))
            return false;
        BoundReader.Before(text, amount.First, out var start);
        before = start - 1;
        return text.Is(before, "from")
            || text.Is(before, "remaining")
            || text.Is(before, "against")
            || (text.Is(before, "to") && RangeReader.IsFrom(text, before - 2))
            || (text.Is(before, "with") && text.Is(before - 1, "compared"))
            || (text.Is(before, "to") && text.Is(before - 1, "compared"));
    }

    private static readonly WordTable<bool> Leaving = WordTable.Of(
        "leaving left only now остались осталось осталась осталася лишилося лишилось лишилися залишилося залишилось залишилися"
    );

    /// <summary>"900 people, where 210 now work", "1600 людей, а тепер лишилося 240": a bare number behind what was counted.</summary>
    private static bool IsLeft(TokenizedText text, Amount amount, List<Figure> figures)
    {
        if (amount.Number.Form == NumeralForm.Words || figures.Count == 0)
            return false;
        var last = figures[^1];
        if (
            last.Kind != FigureKind.Count
            || amount.Value >= last.High
            || text.SentenceAt(last.Span.Start) != text.SentenceAt(text[amount.First].Start)
        )
            return false;
        BoundReader.Before(text, amount.First, out var start);
        var isBefore =
            start > 0 && text[start - 1].Kind == TokenKind.Word && Leaving.Has(text.Letters(start - 1));
        return isBefore || text.Is(amount.After.Token, "now");
    }

    /// <summary>"266 votes to 14", "by 93 to 18", "bringing the total to 342".</summary>
    private static bool IsVoteBalance(TokenizedText text, Amount amount, List<Figure> figures)
    {
        var before = amount.First - 1;
        var next = amount.After.Token;
        if (
            text.Is(before, "to")
            || text.Is(before, "against")
            || text.Is(before, "против")
            || text.Is(before, "проти")
        )
            return text.Is(before - 1, "total")
                || figures.Count > 0
                    && figures[^1].Kind == FigureKind.Count
                    && text.TokenAt(figures[^1].Span.End) == before
                    && (figures[^1].Of is not { } of || IsVotes(text.Words(of)));
        return (
                text.Is(before, "by")
                || text.Is(before, "voted")
                || text.Is(before, "of") && text.Is(before - 1, "vote")
            )
            && text.Is(next, "to")
            && DigitReader.TryRead(text, next + 1, out var other)
            && other.Value <= amount.Value
            && !other.After.IsWithin(text);
    }

    private static bool IsVotes(string words) =>
        words.StartsWith("vote", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("голос", StringComparison.OrdinalIgnoreCase);

    private static readonly WordTable<bool> Predicates = WordTable.Of(
        "утрималися воздержались воздержались были були проголосували проголосовали погибли загинули were was are have had died left stayed remain remained said say voted work works stand stands could would"
    );

    /// <summary>"14,000 were killed": of people or things named before.</summary>
    private static bool IsSubject(TokenizedText text, Amount amount)
    {
        var next = amount.After.Token;
        return (amount.Number.Form != NumeralForm.Words || CountsOfKnown.MayBeSubject(text, amount))
            && !amount.Number.IsYearLike
            && !IsPartOfName(text, amount)
            && Surroundings.GoesOn(text, next)
            && text[next].Kind == TokenKind.Word
            && Predicates.Has(text.Letters(next));
    }

    /// <summary>"of the 12 companies, five left, four stayed": bare numbers behind a whole of the same sentence.</summary>
    private static bool IsPartOfCounted(TokenizedText text, Amount amount, List<Figure> figures)
    {
        if (figures.Count == 0 || figures[^1].Kind != FigureKind.Count)
            return false;
        var sentence = text.Sentences[text.SentenceAt(text[amount.First].Start)];
        for (
            var i = figures.Count - 1;
            i >= 0
                && figures[i].Kind == FigureKind.Count
                && figures[i].Span.Start >= text[sentence.First].Start;
            i--
        )
        {
            var first = text.TokenAt(figures[i].Span.Start);
            if (text.Is(first - 1, "the") && text.Is(first - 2, "of"))
                return amount.Value < figures[i].High;
        }
        return false;
    }

    // "20.30 news", "7.62 rounds": what is counted has no decimals unless a scale stands behind them.
    private static bool IsClock(Amount amount) => amount.Number.Step < 1m && !amount.IsScaled;

    /// <summary>"Boeing 737 aircraft", "Leopard 2 tanks": the number belongs to the name before it.</summary>
    private static bool IsPartOfName(TokenizedText text, Amount amount)
    {
        var before = amount.First - 1;
        // "the Two Rivers"
        if (
            amount.Number.Form == NumeralForm.Words
            && text[amount.First].IsCapitalised
            && !text[amount.First].BeginsSentence
        )
            return true;
        return amount.Number.Form == NumeralForm.PlainDigits
            && !amount.IsScaled
            && amount.Value < 10_000
            && before >= 0
            && Surroundings.GoesOn(text, amount.First)
            && text[before].Kind == TokenKind.Word
            && text[before].IsCapitalised
            && !text[before].BeginsSentence
            && !CalendarWords.Months.Has(text.Letters(before));
    }
}
