using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>What a bare number takes from what stands right beside it: the currency of the sum before it, the share behind it.</summary>
internal static class Neighbours
{
    // Tokens between a sum and the one before it in a list: "12 млрд доларів, з них на шахти 7 млрд".
    private const int MostInList = 8;

    private static readonly WordTable<bool> Against = WordTable.Of(
        "против проти against versus vs than чем ніж from вместо замість compared"
    );

    /// <summary>"12 млрд доларів, а потім 7 млрд/6 млрд": the same scale close behind is of the same money, unless it is held against it.</summary>
    public static bool IsOfOneList(TokenizedText text, Amount amount, Figure lender)
    {
        if (!amount.IsScaled || amount.After.IsWithin(text) || BareReader.IsAgainst(text, amount))
            return false;
        for (var i = text.TokenAt(lender.Span.End); i < amount.First; i++)
            if (text[i].Kind == TokenKind.Word && Against.Has(text.Letters(i)))
                return false;
        var scale = text.Letters(amount.After.Token - 1);
        var end = text.TokenAt(lender.Span.End);
        if (amount.First - end > MostInList)
            return false;
        for (var i = text.TokenAt(lender.Span.Start); i < end; i++)
            if (
                text[i].Kind == TokenKind.Word
                && text.Letters(i).Equals(scale, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        return false;
    }

    /// <summary>"Of 42 permits, 17 (40%) were refused": with its share in brackets right behind it.</summary>
    public static bool HasShareBehind(TokenizedText text, Amount amount, List<Figure> figures)
    {
        const int Shortest = 4;
        const int Longest = 6;
        var open = amount.After.Token;
        if (
            amount.Number.Form == NumeralForm.Words
            || figures.Count == 0
            || figures[^1].Kind != FigureKind.Count
            || text.SentenceAt(figures[^1].Span.Start) != text.SentenceAt(text[amount.First].Start)
            || !text.Is(open, '(')
        )
            return false;
        for (var close = open + Shortest - 1; close < open + Longest; close++)
            if (text.Is(close, ')'))
                return text.Is(close - 1, '%') && text[open + 1].Kind == TokenKind.Number;
        return false;
    }
}
