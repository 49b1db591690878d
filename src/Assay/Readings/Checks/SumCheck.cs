using Assay.Readings.Figures;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Parts against the whole, where the text says that it gives all parts: "12 companies: five …, four … and two …", "5, 4 and 3, a total of 13",
/// "20 million in two stages: 12 million … and 9 million". Parts that are told as "of which" must not be more than the whole.
/// </summary>
internal sealed class SumCheck : ISentenceCheck
{
    private const int MostBetween = 14;

    // These leave parts out, let them overlap or put one within another.
    private static readonly WordTable<bool> Open = WordTable.Of(
        "including include includes among rest remaining remainder others other another least also both mostly mainly notably such example instance especially "
            + "some most several few further plus besides apart unless only which whose not than from up остальные включая среди решта інші зокрема серед том"
    );

    private static readonly WordTable<bool> OpenComposed = WordTable.Of(
        "including include includes among mostly mainly notably such example instance other others"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities;
        for (var i = 0; i < figures.Length; i++)
        {
            var parts = PartsBehind(sentence, figures, i, i + 1);
            if (parts.Length >= 2 && IsWholeBefore(sentence, figures[i], parts))
                Check(sentence, figures[i], parts, found);
            else if (parts.Length >= 2 && PartsWithin.AreTold(sentence, figures[i], parts))
                CheckWithin(sentence, figures[i], parts, found);
            else if (
                i + 3 < figures.Length
                && PartsWithin.IsNumberOfParts(figures[i], figures[i + 1], sentence.Text)
                && PartsBehind(sentence, figures, i, i + 2) is { } stages
                && stages.Length == figures[i + 1].Low
                && AreBehindColon(sentence, figures[i + 1], stages[0])
                && !sentence.Has(Open, sentence.After(figures[i]), sentence.Sentence.End)
                && EndsWithAnd(sentence, stages)
            )
                Check(sentence, figures[i], stages, found);
        }
        TotalBehind(sentence, figures, found);
    }

    /// <summary>The row of figures of the same kind behind a whole.</summary>
    private static Figure[] PartsBehind(CheckedSentence sentence, Figure[] figures, int whole, int first)
    {
        var parts = new List<Figure>();
        var last = figures[first - 1];
        for (var i = first; i < figures.Length && IsSame(figures[whole], figures[i]); i++)
        {
            if (sentence.First(figures[i]) - sentence.After(last) > MostBetween)
                break;
            parts.Add(figures[i]);
            last = figures[i];
        }
        // A further figure behind the row means that the row is something else.
        return first + parts.Count == figures.Length ? parts.ToArray() : [];
    }

    private static bool IsSame(Figure whole, Figure part) =>
        whole.Kind == part.Kind
        && MeasuredThing.HaveOneUnit(whole, part)
        && (whole.Currency == part.Currency)
        && whole.Kind
            is FigureKind.Count
                or FigureKind.Money
                or FigureKind.Mass
                or FigureKind.Volume
                or FigureKind.Area
                or FigureKind.Energy
        && part.Low == part.High;

    /// <summary>Whether the text says that the parts are all: a colon behind the whole, "of the 12, five …, four … and two".</summary>
    private static bool IsWholeBefore(CheckedSentence sentence, Figure whole, Figure[] parts)
    {
        var text = sentence.Text;
        var joint = sentence.After(whole);
        var next = sentence.First(parts[0]);
        // "made up of 16 million from the buyer": who pays a part leaves none out
        if (
            PartsWithin.AreComposing(sentence, whole, parts[0])
            && !sentence.Has(OpenComposed, joint, sentence.Sentence.End)
            && EndsWithAnd(sentence, parts)
        )
            return true;
        if (
            sentence.Has(Open, joint, sentence.Sentence.End)
            || !EndsWithAnd(sentence, parts)
            || sentence.Figures.Any(f => f.Kind == FigureKind.Date && f.Span.Start > whole.Span.Start)
        )
            return false;
        for (var t = joint; t < next; t++)
            if (text.Is(t, ':'))
                return t + 1 == next || t + 2 >= next;
        // "Of the 12 companies, five stayed, four left and two were sold": three parts or more that end in "and" are given as all.
        var begin = sentence.First(whole);
        var isOfThe =
            text.Is(begin - 1, "the")
            && text.Is(begin - 2, "of")
            && (begin - 2 == sentence.Sentence.First || text.Is(begin - 3, ','));
        return isOfThe
            && parts.Length >= 3
            && text.Is(joint, ',')
            && joint + 1 == next
            && whole.Kind == FigureKind.Count;
    }

    private static bool AreBehindColon(CheckedSentence sentence, Figure before, Figure first)
    {
        var next = sentence.First(first);
        for (var t = sentence.After(before); t < next; t++)
            if (sentence.Text.Is(t, ':'))
                return t + 2 >= next;
        return false;
    }

    /// <summary>Parts that are told as "of which" may leave others out, but are not more than the whole.</summary>
    private static void CheckWithin(
        CheckedSentence sentence,
        Figure whole,
        Figure[] parts,
        List<Inconsistency> found
    )
    {
        if (EndsWithAnd(sentence, parts) && parts.Sum(p => Tolerance.Of(p).Low) > Tolerance.Of(whole).High)
            Check(sentence, whole, parts, found);
    }

    private static bool EndsWithAnd(CheckedSentence sentence, Figure[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var isAnd = false;
            var isComma = false;
            for (var t = sentence.After(parts[i - 1]); t < sentence.First(parts[i]); t++)
            {
                isAnd |=
                    sentence.Text.Is(t, "and")
                    || sentence.Text.Is(t, "и")
                    || sentence.Text.Is(t, "і")
                    || sentence.Text.Is(t, "та");
                isComma |= sentence.Text.Is(t, ',') || sentence.Text.Is(t, ';');
            }
            if (!(i == parts.Length - 1 ? isAnd : isComma))
                return false;
        }
        return true;
    }

    /// <summary>"5, 4 and 3, a total of 13", "46 t in 2023 and 31 t in 2024, 87 t in all", "…, всего 61 млрд".</summary>
    private static void TotalBehind(CheckedSentence sentence, Figure[] figures, List<Inconsistency> found)
    {
        var text = sentence.Text;
        for (var i = 2; i < figures.Length; i++)
        {
            if (!IsTotal(sentence, figures[i], out var comma))
                continue;
            if (text.Is(comma, "for") || text.Is(comma, "or"))
                comma--;
            if (!text.Is(comma, ',') && !text.Is(comma, ';') && !Surroundings.IsDash(text, comma))
                continue;
            var parts = figures[..i].Where(f => IsSame(figures[i], f)).ToArray();
            if (parts.Length != i || !EndsWithAnd(sentence, parts) || sentence.Has(OpenOfTotal))
                continue;
            // "…, всего 5 тонн": no more than that.
            if (parts.Max(p => p.Low) >= figures[i].High)
                continue;
            // "…, 87 t in all since 2020" is a total of more than the parts.
            if (sentence.Figures.Any(f => f.Kind == FigureKind.Date && f.Span.Start > figures[i].Span.Start))
                continue;
            Check(sentence, figures[i], parts, found);
        }
    }

    // Before a total, "from" tells whom it came from, not what it rose from: two figures that rise are no parts that end in "and".
    private static readonly WordTable<bool> OpenOfTotal = new(
        Open.Words.Where(w => !string.Equals(w, "from", StringComparison.Ordinal)).Select(w => (w, true))
    );

    private static readonly WordTable<bool> Totals = WordTable.Of(
        "totalling totaling total altogether всего итого разом усього загалом"
    );

    private static bool IsTotal(CheckedSentence sentence, Figure figure, out int comma)
    {
        var begin = sentence.First(figure);
        var text = sentence.Text;
        if (sentence.Reads(begin - 3, "a", "total", "of"))
        {
            comma = begin - 4;
            return true;
        }
        if (text[Math.Max(0, begin - 1)].Kind == TokenKind.Word && Totals.Has(text.Letters(begin - 1)))
        {
            comma = text.Is(begin - 2, "a") || text.Is(begin - 2, "in") ? begin - 3 : begin - 2;
            return true;
        }
        var after = sentence.After(figure);
        var isInAll =
            sentence.Reads(after, "in", "all")
            || sentence.Reads(after, "in", "total")
            || sentence.Reads(after, "altogether")
            || sentence.Reads(after, "all", "told");
        comma = sentence.Reads(begin - 2, "making", "a") ? begin - 3 : begin - 1;
        if (text.Is(comma, "making"))
            comma--;
        return isInAll;
    }

    private static void Check(
        CheckedSentence sentence,
        Figure whole,
        Figure[] parts,
        List<Inconsistency> found
    )
    {
        if (
            whole.Bound != FigureBound.Exact
            || parts.Any(p => p.Bound != FigureBound.Exact)
            || whole.Low != whole.High
        )
            return;
        var sum = parts.Select(Tolerance.Of).Aggregate((a, b) => a + b);
        if (sum.Meets(Tolerance.Of(whole)))
            return;
        var text = sentence.Text;
        var words = string.Join(" + ", parts.Select(p => text.Words(p.Span)));
        var start = Math.Min(whole.Span.Start, parts[0].Span.Start);
        var end = Math.Max(whole.Span.End, parts[^1].Span.End);
        found.Add(
            new Inconsistency(
                InconsistencyKind.Sum,
                TextSpan.Between(start, end),
                $"{words} is {Tolerance.Write(parts.Sum(p => p.Low!.Value))}, not {text.Words(whole.Span)}",
                [whole.Span, .. parts.Select(p => p.Span)]
            )
        );
    }
}
