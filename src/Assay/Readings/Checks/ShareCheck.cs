using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Shares of one whole that add up to more than 100 %: the holders of one company, the split of one total. Shares may overlap wherever the text does not say
/// that they part one whole, and then nothing is said.
/// </summary>
internal sealed class ShareCheck : ISentenceCheck
{
    private const decimal Whole = 100m;

    private static readonly WordTable<bool> Holding = WordTable.Of(
        "own owns owned hold holds held holding shareholders shareholder split divided distributed "
            + "владеет владеют принадлежит принадлежат держит володіє володіють належить належать"
    );

    // These let shares be of two wholes, two times, or one within the other.
    private static readonly WordTable<bool> Parting = WordTable.Of(
        "from previously then rose fell increase increased reduced before after which its their turn through via indirectly indirect combined together total including "
            + "votes voting profits dividends respectively each another raised former formerly until later now if could would option votes up down stake's who whose "
            + "ранее потом затем после через раніше потім після який которая которой"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var shares = sentence
            .Figures.Where(f => f is { Kind: FigureKind.Percent, Unit: "%", Low: not null })
            .ToArray();
        if (shares.Length < 2 || !IsOneTime(sentence) || sentence.Has(ChangesOf))
            return;
        if (shares.Any(s => s.Bound is FigureBound.AtMost or FigureBound.About || s.Low != s.High))
            return;
        if (!IsList(sentence, shares))
            return;
        if (!(IsHolding(sentence, shares) || IsSplit(sentence, shares) || IsDownToTheRest(sentence, shares)))
            return;
        var least = shares.Sum(s => Tolerance.Of(s).Low);
        if (least <= Whole)
            return;
        var sum = shares.Sum(s => s.Low!.Value);
        var words = string.Join(" + ", shares.Select(s => sentence.Text.Words(s.Span)));
        found.Add(
            new Inconsistency(
                InconsistencyKind.Share,
                TextSpan.Between(shares[0].Span.Start, shares[^1].Span.End),
                $"{words} is {Tolerance.Write(sum)} %, more than the whole",
                shares.Select(s => s.Span).ToArray()
            )
        );
    }

    private static readonly WordTable<bool> ChangesOf = WordTable.Of(
        "rose fell grew up down increased decreased raised cut вырос упал зріс впав"
    );

    private static bool IsOneTime(CheckedSentence sentence) =>
        sentence.Figures.Count(f => f.Kind == FigureKind.Date) <= 1;

    private const int MostBetween = 9;

    /// <summary>Whether they stand in a row: commas or "and" between, a few words at most, and nothing that opens another whole.</summary>
    private static bool IsList(CheckedSentence sentence, Figure[] shares)
    {
        for (var i = 1; i < shares.Length; i++)
        {
            var from = sentence.After(shares[i - 1]);
            var to = sentence.First(shares[i]);
            if (to - from > MostBetween || sentence.Has(Parting, from, to))
                return false;
            var isJoined = false;
            for (var t = from; t < to; t++)
                isJoined |=
                    sentence.Text.Is(t, ',')
                    || sentence.Text.Is(t, ';')
                    || sentence.Text.Is(t, "and")
                    || sentence.Text.Is(t, "и")
                    || sentence.Text.Is(t, "і")
                    || sentence.Text.Is(t, "та");
            if (!isJoined)
                return false;
        }
        return true;
    }

    /// <summary>"A owns 51 %, B 30 % and C 25 % of the company": a verb of holding, and one company held.</summary>
    private static bool IsHolding(CheckedSentence sentence, Figure[] shares)
    {
        if (!sentence.Has(Holding))
            return false;
        // Whatever is held is named once, behind the first or the last; "60 % of X and 55 % of Y" are two wholes.
        var named = shares.Count(s => IsOf(sentence, s));
        if (named > 1 && !HaveOneOf(sentence, shares))
            return false;
        var holders = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var from = i == 0 ? sentence.Sentence.First : sentence.After(shares[i - 1]);
            if (
                NamesHolder(sentence, from, sentence.First(shares[i]))
                || IsBy(sentence, sentence.After(shares[i]))
            )
                holders++;
        }
        return holders == shares.Length;
    }

    private static bool IsOf(CheckedSentence sentence, Figure share) =>
        sentence.Text.Is(sentence.After(share), "of") || sentence.Text.Is(sentence.After(share), "in");

    private static bool HaveOneOf(CheckedSentence sentence, Figure[] shares)
    {
        var first = shares.First(s => s.Of is not null && IsOf(sentence, s));
        return shares
            .Where(s => IsOf(sentence, s))
            .All(s =>
                s.Of is { } of
                && sentence
                    .Text.Words(of)
                    .Equals(sentence.Text.Words(first.Of!.Value), StringComparison.OrdinalIgnoreCase)
            );
    }

    // A holder is named: a capitalised word, or a noun behind an article.
    private static bool NamesHolder(CheckedSentence sentence, int from, int to)
    {
        for (var t = from; t < to; t++)
            if (
                sentence.Text[t].IsCapitalised
                || Figures.Measured.Phrases.IsDeterminer(sentence.Text, t) && !sentence.Text.Is(t, "its")
            )
                return true;
        return false;
    }

    private static bool IsBy(CheckedSentence sentence, int token) =>
        sentence.Text.Is(token, "by") || sentence.Text.Is(token, "to") || sentence.Text.Is(token, "for");

    private static readonly WordTable<bool> Everybody = WordTable.Of(
        "everybody everyone everything anyone all others rest остальные решта"
    );

    /// <summary>"A with 37 %, B with 26 % and everybody else with 41 %": the last share is the rest's, so that they part one whole.</summary>
    private static bool IsDownToTheRest(CheckedSentence sentence, Figure[] shares)
    {
        if (shares.Length < 3)
            return false;
        var text = sentence.Text;
        var joint = -1;
        var last = sentence.First(shares[^1]);
        for (var t = sentence.After(shares[^2]); t < last && joint < 0; t++)
            if (text.Is(t, "and") || text.Is(t, "и") || text.Is(t, "і") || text.Is(t, "та"))
                joint = t + 1;
        if (joint < 0)
            return false;
        if (text.Is(joint, "the"))
            joint++;
        // "all" and "everybody" only as "all others", "everybody else": else a share may be one of all.
        return Everybody.Has(text.Letters(joint))
            && (
                text.Is(joint, "others")
                || text.Is(joint, "rest")
                || text.Is(joint, "остальные")
                || text.Is(joint, "решта")
                || text.Is(joint + 1, "else")
                || text.Is(joint + 1, "others")
                || text.Is(joint + 1, "other")
            )
            && !sentence.Has(OfEach, sentence.Sentence.First, last);
    }

    // "37 % of exports, 26 % of imports and the rest …" are wholes of their own.
    private static readonly WordTable<bool> OfEach = WordTable.Of("of");

    // Whoever is asked, or does one thing, may do another as well.
    private static readonly WordTable<bool> Asked = WordTable.Of(
        "respondents surveyed polled firms companies people респондентов опрошенных компаний россиян людей жителей респондентів опитаних компаній українців мешканців"
    );

    private static readonly WordTable<bool> Ways = WordTable.Of("to from by в во на из до у з із");

    // "70% экспорта", "70% of exports"
    private static bool IsOfWhole(CheckedSentence sentence, Figure share)
    {
        var after = sentence.After(share);
        return sentence.Text.Is(after, "of")
            || after < sentence.Sentence.End
                && (sentence.Text[after].Traits & TokenTraits.Cyrillic) != TokenTraits.None
                && !Ways.Has(sentence.Text.Letters(after));
    }

    // A dash stands for the verb: "25% — в Индию".
    private static int Behind(CheckedSentence sentence, Figure share)
    {
        var after = sentence.After(share);
        return Figures.Numbers.Surroundings.IsDash(sentence.Text, after) ? after + 1 : after;
    }

    /// <summary>"60 % of exports went to China, 30 % to India and 25 % to Turkey": the first names the whole, all have the same preposition behind them.</summary>
    private static bool IsSplit(CheckedSentence sentence, Figure[] shares)
    {
        var text = sentence.Text;
        if (shares.Length < 3 || !IsOfWhole(sentence, shares[0]) || sentence.Has(Asked))
            return false;
        var preposition = Behind(sentence, shares[1]);
        if (!Ways.Has(text.Letters(preposition)))
            return false;
        for (var i = 2; i < shares.Length; i++)
            if (
                !text.Letters(Behind(sentence, shares[i]))
                    .Equals(text.Letters(preposition), StringComparison.OrdinalIgnoreCase)
            )
                return false;
        for (var t = sentence.After(shares[0]); t < sentence.First(shares[1]); t++)
            if (text.Letters(t).Equals(text.Letters(preposition), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
