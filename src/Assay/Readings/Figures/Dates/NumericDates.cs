using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads dates in digits: <c>2025-02-24</c>, <c>24.02.2025</c>, <c>24/02/2025</c>; the month first only where it could not be second.</summary>
internal static class NumericDates
{
    private const int Pieces = 5;

    public static bool TryRead(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token + Pieces;
        if (end > text.Count || text[token].Kind != TokenKind.Number)
            return false;
        var separator = text.Text[text[token + 1].Start];
        if (text[token + 1].Length != 1 || separator is not ('-' or '.' or '/' or '–'))
            return false;
        for (var i = token + 1; i < end; i++)
        {
            if (text[i].IsAfterBlank || (text[i].Kind == TokenKind.Number) == ((i - token) % 2 == 1))
                return false;
        }
        if (!text.Is(token + 3, separator) || IsGluedBefore(text, token) || IsGluedBehind(text, end))
            return false;
        if (
            !DateParts.Value(text.Letters(token), out var first)
            || !DateParts.Value(text.Letters(token + 2), out var second)
            || !DateParts.Value(text.Letters(token + 4), out var third)
        )
            return false;
        if (text[token].Length == 4 && IsDate(first, second, third))
        {
            day = new WrittenDay(first, second, third);
            return true;
        }
        if (text[token + 4].Length != 4)
            return false;
        if (IsDate(third, second, first))
            day = new WrittenDay(third, second, first);
        else if (separator == '/' && IsDate(third, first, second))
            day = new WrittenDay(third, first, second);
        else
            return false;
        return true;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= DateParts.FirstYear and <= DateParts.LastYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static bool IsGluedBefore(TokenizedText text, int token) =>
        token > 0
        && !text[token].IsAfterBlank
        && (text.Is(token - 1, '.') || text.Is(token - 1, '/') || Surroundings.IsDash(text, token - 1))
        && token > 1
        && text[token - 2].Kind == TokenKind.Number
        && !text[token - 1].IsAfterBlank;

    private static bool IsGluedBehind(TokenizedText text, int end) =>
        end + 1 < text.Count
        && !text[end].IsAfterBlank
        && (text.Is(end, '.') || text.Is(end, '/') || text.Is(end, '-'))
        && text[end + 1].Kind == TokenKind.Number
        && !text[end + 1].IsAfterBlank;
}
