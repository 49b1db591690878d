using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>A text with what was found in it, as the checks take it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Figures">Its figures, in order, with who claims them.</param>
/// <param name="Quotes">Its quotes, in order.</param>
/// <param name="Mentions">Its mentions, in order.</param>
/// <param name="Referents">Who and what is mentioned.</param>
/// <param name="Places">What is known of places.</param>
/// <param name="Written">The day the text is of; null where it is not known.</param>
public sealed record CheckedText(
    TokenizedText Text,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Referent> Referents,
    IPlaceFacts Places,
    LocalDate? Written
)
{
    /// <summary>The figures that begin within a stretch, in order: found by halving, for a long text has a hundred thousand.</summary>
    public IEnumerable<Figure> FiguresIn(TextSpan span)
    {
        var (first, behind) = (0, Figures.Count);
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            if (Figures[middle].Span.Start < span.Start)
                first = middle + 1;
            else
                behind = middle;
        }
        for (; first < Figures.Count && Figures[first].Span.Start < span.End; first++)
            yield return Figures[first];
    }
}

/// <summary>What is known of where places lie.</summary>
public interface IPlaceFacts
{
    /// <summary>Whether a place lies within another; null where that is not known. A false alarm starts with a false here: where borders are disputed or near, it is null.</summary>
    bool? LiesIn(LinkTarget place, LinkTarget within);
}
