using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Measured;

/// <summary>Finds what figures measure, of whom and when, in the words around them.</summary>
internal static class MeasuredFinder
{
    // Tokens between a figure and a date that is its time.
    private const int Near = 6;

    public static IReadOnlyList<Figure> Add(TokenizedText text, List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure.Kind is FigureKind.Date or FigureKind.Age)
                continue;
            var first = text.TokenAt(figure.Span.Start);
            var after = text.TokenAt(figure.Span.End);
            var measure = OfReader.Read(text, figure, first, after);
            if (measure.Of is null && Lender(text, figures, i, first) is { } lender)
                measure = new Measure(lender.Of, lender.Whose);
            figures[i] = figure with
            {
                Of = measure.Of ?? figure.Of,
                Whose = measure.Whose,
                When = When(text, figures, i, after),
            };
        }
        return figures;
    }

    /// <summary>"up from 3.3 trillion", "compared with 2 Mt": of the same as the figure it is held against.</summary>
    private static Figure? Lender(TokenizedText text, List<Figure> figures, int at, int first)
    {
        BoundReader.Before(text, first, out var start);
        if (
            !text.Is(start - 1, "from")
            && !text.Is(start - 1, "against")
            && !text.Is(start - 1, "with")
            && !text.Is(start - 1, "to")
            && !text.Is(start - 1, "and")
        )
            return null;
        for (
            var i = at - 1;
            i >= 0 && text.SentenceAt(figures[i].Span.Start) == text.SentenceAt(figures[at].Span.Start);
            i--
        )
            if (figures[i].Kind == figures[at].Kind)
                return figures[i];
        return null;
    }

    /// <summary>The date right behind it ("in 2023"), else the only date of its sentence.</summary>
    private static int? When(TokenizedText text, List<Figure> figures, int at, int after)
    {
        var next = at + 1;
        if (next < figures.Count && figures[next].Kind == FigureKind.Date)
        {
            var date = text.TokenAt(figures[next].Span.Start);
            if (date - after <= Near && IsPlain(text, after, date))
                return next;
        }
        var sentence = text.Sentences[text.SentenceAt(figures[at].Span.Start)];
        var span = text.SpanOf(sentence);
        int? only = null;
        for (var i = at - 1; i >= 0 && figures[i].Span.Start >= span.Start; i--)
        {
            if (figures[i].Kind != FigureKind.Date)
                continue;
            if (only is not null)
                return null;
            only = i;
        }
        for (var i = next; i < figures.Count && figures[i].Span.Start < span.End; i++)
        {
            if (figures[i].Kind != FigureKind.Date)
                continue;
            if (only is not null)
                return null;
            only = i;
        }
        return only;
    }

    // Words only: no sign between, so that the date is of the same clause.
    private static bool IsPlain(TokenizedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text[i].Kind == TokenKind.Sign || !Surroundings.GoesOn(text, i))
                return false;
        return true;
    }
}
