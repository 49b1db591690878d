using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>
/// Money that is a price because the unit is said elsewhere: beside the price it is held against ("$925 an ounce, up from $890"), in an earlier sentence
/// ("a price of $1,000") or as the subject ("a tonne cost $95").
/// </summary>
internal static class LentPrices
{
    // "$925 an ounce … $3,400 at its peak": prices of one thing stay within an order of magnitude; what is paid in all does not.
    private const decimal MostApart = 10m;

    // "Palladium traded at $925 an ounce. … She expects a price of $1,000": a paragraph or two further on at most.
    private const int MostLetters = 800;

    // "тонна никеля на бирже в Лондоне стоила": the subject, its commodity and where.
    private const int SubjectReach = 14;

    private static readonly WordTable<bool> Joints = WordTable.Of(
        "against from to at of than with and or за до от с по від з проти против"
    );

    private static readonly WordTable<bool> Costs = WordTable.Of(
        "cost costs costing sells sold fetched fetches trades traded стоит стоила стоило стоил обходится обходилась обошлась продается продавалась "
            + "коштує коштувала коштував обходиться обходилася обійшлася продається продавалася"
    );

    // The unit itself as the subject, in the case a subject has.
    private static readonly WordTable<bool> Subjects = WordTable.Of(
        "tonne ton barrel ounce carat pound kilogram тонна унция унція баррель барель килограмм кілограм карат"
    );

    /// <summary>The kind and unit that such a figure has; the figure itself where nothing lends.</summary>
    public static void Lend(TokenizedText text, List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure.Kind != FigureKind.Money || figure.Currency is null || IsScaled(text, figure))
                continue;
            var unit = Subject(text, figure) ?? Beside(text, figures, i) ?? Earlier(text, figures, i);
            if (unit is not null)
                figures[i] = figure with { Kind = FigureKind.Price, Unit = unit };
        }
    }

    private static bool IsScaled(TokenizedText text, Figure figure)
    {
        var end = text.TokenAt(figure.Span.End);
        for (var i = text.TokenAt(figure.Span.Start); i < end; i++)
            if (text[i].Kind == TokenKind.Word && Scales.Words.Has(text.Letters(i)))
                return true;
        return figure.High >= Scaled;
    }

    // "$5m" is one token; no unit of anything costs a million.
    private const decimal Scaled = 1_000_000m;

    /// <summary>The unit of a price in the same sentence that it is held against.</summary>
    private static string? Beside(TokenizedText text, List<Figure> figures, int at)
    {
        var figure = figures[at];
        BoundReader.Before(text, text.TokenAt(figure.Span.Start), out var start);
        if (
            start == 0
            || !Surroundings.GoesOn(text, start)
            || text[start - 1].Kind != TokenKind.Word
            || !Joints.Has(text.Letters(start - 1))
        )
            return null;
        var sentence = text.SentenceAt(figure.Span.Start);
        for (var i = at - 1; i >= 0 && text.SentenceAt(figures[i].Span.Start) == sentence; i--)
            if (Lends(figures[i], figure, MostApart))
                return figures[i].Unit;
        // "from $335 to $400 a tonne"
        return
            at + 1 < figures.Count
            && text.SentenceAt(figures[at + 1].Span.Start) == sentence
            && text.Is(text.TokenAt(figure.Span.End), "to")
            && text.Is(start - 1, "from")
            && Lends(figures[at + 1], figure, MostApart)
            ? figures[at + 1].Unit
            : null;
    }

    /// <summary>"a price of $1,000": the unit of the price given last.</summary>
    private static string? Earlier(TokenizedText text, List<Figure> figures, int at)
    {
        var figure = figures[at];
        BoundReader.Before(text, text.TokenAt(figure.Span.Start), out var start);
        if (
            start < 2
            || !Surroundings.GoesOn(text, start)
            || !Surroundings.GoesOn(text, start - 1)
            || !(text.Is(start - 1, "of") || text.Is(start - 1, "at"))
            || !(text.Is(start - 2, "price") || text.Is(start - 2, "prices"))
        )
            return null;
        for (var i = at - 1; i >= 0 && figure.Span.Start - figures[i].Span.End < MostLetters; i--)
            if (Lends(figures[i], figure, MostApart))
                return figures[i].Unit;
        return null;
    }

    private static bool Lends(Figure lender, Figure figure, decimal apart) =>
        lender is { Kind: FigureKind.Price, High: > 0, Unit: not null }
        && lender.Currency == figure.Currency
        && figure.Low > 0
        && figure.High <= lender.High * apart
        && figure.Low * apart >= lender.Low;

    /// <summary>"A tonne cost him 98 dollars": the unit stands as the subject of a verb of cost.</summary>
    private static string? Subject(TokenizedText text, Figure figure)
    {
        var first = text.TokenAt(figure.Span.Start);
        var verb = -1;
        for (
            var i = first - 1;
            i >= 0
                && i >= first - SubjectReach
                && !text[i + 1].BeginsSentence
                && Surroundings.GoesOn(text, i + 1);
            i--
        )
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            if (verb < 0)
            {
                verb = Costs.Has(letters) ? i : -1;
                continue;
            }
            if (!Subjects.Has(letters) || !Units.Words.TryGet(letters, out var unit))
                continue;
            var isCounted = i > 0 && Surroundings.GoesOn(text, i) && text[i - 1].Kind == TokenKind.Number;
            return isCounted || text.Is(i - 1, "per") ? null : unit.Code;
        }
        return null;
    }
}
