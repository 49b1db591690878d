using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>Gives figures that stand in somebody's words to who said them.</summary>
public static class FigureClaims
{
    /// <summary>
    /// The figures, each with the speaker of the innermost quote that covers it, direct or indirect; terms in quotation marks claim nothing. Dates within an
    /// attribution ("said on February 24") are the text's own.
    /// </summary>
    public static IReadOnlyList<Figure> Attribute(IReadOnlyList<Figure> figures, IReadOnlyList<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(quotes);
        var pieces = new List<(TextSpan Span, Speaker Speaker)>();
        foreach (var quote in quotes)
        {
            if (quote.Manner == QuoteManner.Term || quote.Speaker is not { } speaker)
                continue;
            foreach (var piece in quote.Pieces)
                pieces.Add((piece, speaker));
        }
        if (pieces.Count == 0)
            return figures;
        pieces.Sort((a, b) => TextSpan.ByPlace.Compare(a.Span, b.Span));
        var attributed = new Figure[figures.Count];
        // Those that may still cover a figure, the innermost last.
        var open = new List<(TextSpan Span, Speaker Speaker)>();
        var next = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var span = figures[i].Span;
            for (; next < pieces.Count && pieces[next].Span.Start <= span.Start; next++)
                open.Add(pieces[next]);
            open.RemoveAll(p => p.Span.End <= span.Start);
            var by = open.FindLastIndex(p => p.Span.Contains(span));
            attributed[i] = by < 0 ? figures[i] : figures[i] with { ClaimedBy = open[by].Speaker };
        }
        return attributed;
    }
}
