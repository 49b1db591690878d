using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>
/// A row of quantities of which only the first says its unit: "2,900 tonnes went to Poland, 1,300 to Germany and 1,700 to Turkey". Each further number
/// stands behind a comma or "and", and before the preposition that the first has.
/// </summary>
internal static class Rows
{
    private const int Reach = 16;

    private static readonly WordTable<bool> Prepositions = WordTable.Of(
        "to from for in by of at on via into through against в во на из от для по у з із зі від до за перед"
    );

    private static readonly WordTable<bool> Joints = WordTable.Of(
        "and or while with then another и а ещё еще і й та а ще"
    );

    /// <summary>The figure that such a number goes on from; null where it is of no row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where the number begins.</param>
    /// <param name="after">Behind it.</param>
    /// <param name="figures">The figures so far.</param>
    public static Figure? Lender(TokenizedText text, int first, int after, List<Figure> figures)
    {
        if (figures.Count == 0 || !Surroundings.GoesOn(text, first) || text[first].BeginsSentence)
            return null;
        var lender = figures[^1];
        if (!IsQuantity(lender.Kind) || lender.Low is null)
            return null;
        var from = text.TokenAt(lender.Span.End);
        BoundReader.Before(text, first, out var start);
        if (start - from > Reach || text.SentenceAt(lender.Span.Start) != text.SentenceAt(text[first].Start))
            return null;
        if (IsOfName(text, from, start, after))
            return lender;
        if (!IsJoined(text, start))
            return null;
        // "12,600 tonnes: 7,100 to Korea": the whole and its first part.
        var isFirst = text.Is(from, ':') && start == from + 1;
        var behind = Surroundings.GoesOn(text, after) && Surroundings.IsDash(text, after) ? after + 1 : after;
        if (
            !Surroundings.GoesOn(text, behind)
            || text[behind].Kind != TokenKind.Word
            || !Prepositions.Has(text.Letters(behind))
        )
            return null;
        if (isFirst)
            return lender;
        // "2 percent in May and 3 in June": the same preposition behind both.
        for (var i = from; i < start; i++)
            if (
                text[i].Kind == TokenKind.Word
                && text.Letters(i).Equals(text.Letters(behind), StringComparison.OrdinalIgnoreCase)
            )
                return lender;
        return null;
    }

    private const int MostOfName = 5;

    /// <summary>"Germany took 640 kg, the Netherlands 310 and Italy 170": a name alone between, and no more behind.</summary>
    private static bool IsOfName(TokenizedText text, int from, int start, int after)
    {
        if (start - from is < 2 or > MostOfName || !IsEnd(text, after))
            return false;
        var at = from;
        while (
            text.Is(at, ',')
            || text.Is(at, ';')
            || text[at].Kind == TokenKind.Word && Joints.Has(text.Letters(at))
        )
            at++;
        if (at == from)
            return false;
        if (text.Is(at, "the"))
            at++;
        var names = 0;
        for (; at < start && text[at].Kind == TokenKind.Word && text[at].IsCapitalised; at++)
            names++;
        if (at < start && Surroundings.IsDash(text, at))
            at++;
        return names > 0 && at == start;
    }

    private static bool IsEnd(TokenizedText text, int after) =>
        !Surroundings.GoesOn(text, after)
        || text[after].BeginsSentence
        || text.Is(after, ',') && (after + 1 >= text.Count || text[after + 1].IsAfterBlank)
        || text.Is(after, '.') && (after + 1 >= text.Count || text[after + 1].IsAfterBlank)
        || text.Is(after, ';')
        || text.Is(after, "and")
        || text.Is(after, "и")
        || text.Is(after, "і")
        || text.Is(after, "та");

    private static bool IsJoined(TokenizedText text, int start)
    {
        var before = start - 1;
        if (before < 0)
            return false;
        if (text[before].Kind == TokenKind.Word && Joints.Has(text.Letters(before)))
            return true;
        return text.Is(before, ',') || text.Is(before, ';') || text.Is(before, ':');
    }

    private static bool IsQuantity(FigureKind kind) =>
        kind
            is FigureKind.Money
                or FigureKind.Mass
                or FigureKind.Volume
                or FigureKind.Area
                or FigureKind.Energy
                or FigureKind.Count
                or FigureKind.Percent;
}
