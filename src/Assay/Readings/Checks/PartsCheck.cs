using Assay.Readings.Figures;
using Assay.Readings.Figures.Context;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Parts in one sentence against the whole in the one before: "It lost 410 million. Of these, 180 million went …, 95 million … and 105 million …".</summary>
internal sealed class PartsCheck : ITextCheck
{
    // Two parts may be an example; three that end in "and" are told as all.
    private const int LeastParts = 3;

    // These leave parts out, or take what is left in.
    private static readonly WordTable<bool> Open = WordTable.Of(
        "including include includes among rest remaining remainder others other another least both mostly mainly notably such example instance especially "
            + "some several few further plus besides apart only than whose from остальные остальное включая среди ещё еще решта інші зокрема серед ще"
    );

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var (text, figures) = (input.Text, input.Figures);
        var next = 0;
        while (next < figures.Count)
        {
            var first = next++;
            var opener = PartsOf.OpenerBefore(text, text.TokenAt(figures[first].Span.Start));
            if (opener < 0 || PartsOf.Whole(text, figures, first, opener) is not { } number)
                continue;
            var end = text.SpanOf(text.Sentences[text.SentenceAt(figures[first].Span.Start)]).End;
            while (next < figures.Count && figures[next].Span.Start < end)
                next++;
            var parts = figures.Skip(first).Take(next - first).ToArray();
            Check(text, figures[number], parts, opener, end, found);
        }
    }

    private static void Check(
        TokenizedText text,
        Figure whole,
        Figure[] parts,
        int opener,
        int end,
        List<Inconsistency> found
    )
    {
        if (parts.Length < LeastParts || !IsExact(whole) || Array.Exists(parts, p => !IsPart(p, whole)))
            return;
        for (var i = opener; i < text.Count && text[i].Start < end; i++)
        {
            if (text[i].Kind == TokenKind.Word && Open.Has(text.Letters(i)))
                return;
        }
        if (!EndsWithAnd(text, parts))
            return;
        var sum = parts.Select(Tolerance.Of).Aggregate((a, b) => a + b);
        if (sum.Meets(Tolerance.Of(whole)))
            return;
        var words = string.Join(" + ", parts.Select(p => text.Words(p.Span)));
        found.Add(
            new Inconsistency(
                InconsistencyKind.Sum,
                TextSpan.Between(text[opener].Start, parts[^1].Span.End),
                $"{words} is {Tolerance.Write(parts.Sum(p => p.Low!.Value))}, not {text.Words(whole.Span)}",
                [whole.Span, .. parts.Select(p => p.Span)]
            )
        );
    }

    private static bool IsExact(Figure figure) =>
        figure.Bound == FigureBound.Exact && figure.Low is not null && figure.Low == figure.High;

    private static bool IsPart(Figure part, Figure whole) =>
        IsExact(part) && MeasuredThing.AreAlike(part, whole) && part.Low < whole.High;

    private static bool EndsWithAnd(TokenizedText text, Figure[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var (isAnd, isComma) = (false, false);
            var to = text.TokenAt(parts[i].Span.Start);
            for (var t = text.TokenAt(parts[i - 1].Span.End); t < to; t++)
            {
                isAnd |=
                    text.Is(t, "and")
                    || text.Is(t, "и")
                    || text.Is(t, "і")
                    || text.Is(t, "й")
                    || text.Is(t, "та");
                isComma |= text.Is(t, ',') || text.Is(t, ';');
            }
            if (!(i == parts.Length - 1 ? isAnd : isComma))
                return false;
        }
        return true;
    }
}
