using System.Globalization;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>Bare numbers of a list whose last has the unit of all: "lines of 22, 18 and 15 tonnes a year".</summary>
internal static class SharedUnits
{
    private const int MostListed = 8;

    /// <summary>Adds the figures of the list; they stand in the order of the text.</summary>
    public static void Share(TokenizedText text, List<Figure> figures)
    {
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            var last = figures[i];
            if (!IsMeasured(last) || last.Low != last.High || last.Low is null)
                continue;
            var listed = Listed(text, text.TokenAt(last.Span.Start));
            if (listed.Count == 0 || i > 0 && figures[i - 1].Span.End > text[listed[^1]].Start)
                continue;
            foreach (var token in listed)
            {
                var value = decimal.Parse(
                    text.Letters(token),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture
                );
                figures.Insert(i, last with { Span = text[token].Span, Low = value, High = value });
            }
        }
    }

    private static bool IsMeasured(Figure figure) =>
        figure.Kind
            is FigureKind.Mass
                or FigureKind.Distance
                or FigureKind.Area
                or FigureKind.Volume
                or FigureKind.Energy
        && figure.Bound == FigureBound.Exact;

    // The numbers before one, from the last to the first: "22, 18 and" before 15.
    private static List<int> Listed(TokenizedText text, int first)
    {
        var listed = new List<int>();
        var joint = first - 1;
        if (joint < 1 || !(text.Letters(joint) is "and" or "и" or "і" or "та" or "й"))
            return listed;
        // "between 15 and 20 tonnes" is a range; a list has three at least
        for (var at = joint - 1; at > 0 && listed.Count < MostListed && IsBare(text, at); at -= 2)
        {
            listed.Add(at);
            if (!text.Is(at - 1, ','))
                break;
        }
        return listed.Count >= 2 ? listed : [];
    }

    private static bool IsBare(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Number
        && decimal.TryParse(
            text.Letters(token),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        )
        && text[token].IsAfterBlank;
}
