using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads odds and splits of a hundred, as the ratio of the first to the second: <c>60:40</c>, <c>50-50</c>, <c>70/30</c>. Times of day and scores are none.</summary>
internal static class OddsReader
{
    private const int Whole = 100;

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, List<Figure> figures, out int next)
    {
        next = token + 3;
        if (
            text[token].Kind != TokenKind.Number
            || next > text.Count
            || text[token + 1].IsAfterBlank
            || text[token + 2].IsAfterBlank
            || text[token + 2].Kind != TokenKind.Number
            || !(text.Is(token + 1, ':') || text.Is(token + 1, '/') || Surroundings.IsDash(text, token + 1))
            || !Dates.DateParts.Value(text.Letters(token), out var first)
            || !Dates.DateParts.Value(text.Letters(token + 2), out var second)
            || first + second != Whole
            || first == 0
            || second == 0
            || !Surroundings.GoesOn(text, token + 2)
        )
            return false;
        // "50-50%" is a range that was written so; a date or a longer row of numbers is nothing of the kind.
        if (
            text.Is(next, '%')
            || next + 1 < text.Count
                && !text[next].IsAfterBlank
                && !text[next + 1].IsAfterBlank
                && text[next + 1].Kind == TokenKind.Number
        )
            return false;
        if (
            token > 0
            && !text[token].IsAfterBlank
            && text[token - 1].Kind == TokenKind.Sign
            && Surroundings.GoesOn(text, token)
            && !IsOpening(text, token - 1)
        )
            return false;
        var value = (decimal)first / second;
        figures.Add(
            new Figure(
                TextSpan.Between(text[token].Start, text[token + 2].End),
                FigureKind.Ratio,
                value,
                value,
                FigureBound.Exact
            )
        );
        return true;
    }

    private static bool IsOpening(TokenizedText text, int token) =>
        text.Text[text[token].Start] is '(' or '“' or '"' or '„' or '«' or '‘' or '\'' or '[';
}
