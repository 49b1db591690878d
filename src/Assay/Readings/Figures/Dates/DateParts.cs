using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads the parts dates are made of.</summary>
internal static class DateParts
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    /// <summary>A day of the month, 1 to 31, with "st", "nd", "rd", "th" or "-го" behind it.</summary>
    public static bool TryDay(TokenizedText text, int token, out int day, out int next)
    {
        day = 0;
        next = token + 1;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Number)
            return false;
        var letters = text.Letters(token);
        var digits = Digits(letters);
        if (digits is 0 or > 2 || !Value(letters[..digits], out day) || day is < 1 or > 31)
            return false;
        var tail = letters[digits..];
        if (tail.IsEmpty)
        {
            next = SkipCyrillicEnding(text, next);
            return true;
        }
        return tail.Equals("st", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("rd", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("th", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A month's name; a point behind a short form is read with it.</summary>
    public static bool TryMonth(TokenizedText text, int token, out int month, out int next)
    {
        month = 0;
        next = token + 1;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Word)
            return false;
        var letters = text.Letters(token);
        if (CalendarWords.Months.TryGet(letters, out month))
            return text[token].IsCapitalised
                || (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        if (!CalendarWords.ShortMonths.TryGet(letters, out month))
            return false;
        if (text.Is(next, '.') && !text[next].IsAfterBlank)
            next++;
        return true;
    }

    /// <summary>Four digits of a year.</summary>
    public static bool TryYear(TokenizedText text, int token, out int year)
    {
        year = 0;
        return token >= 0
            && token < text.Count
            && text[token].Kind == TokenKind.Number
            && text[token].Length == 4
            && Value(text.Letters(token), out year)
            && year is >= FirstYear and <= LastYear;
    }

    /// <summary>A weekday's name; its short form only where <paramref name="isShortAllowed"/>.</summary>
    public static bool TryWeekday(
        TokenizedText text,
        int token,
        bool isShortAllowed,
        out IsoDayOfWeek day,
        out int next
    )
    {
        day = default;
        next = token + 1;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Word)
            return false;
        var letters = text.Letters(token);
        if (CalendarWords.Weekdays.TryGet(letters, out day))
            return text[token].IsCapitalised
                || (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        if (!isShortAllowed || !CalendarWords.ShortWeekdays.TryGet(letters, out day))
            return false;
        if (text.Is(next, '.') && !text[next].IsAfterBlank)
            next++;
        return true;
    }

    /// <summary>Goes on behind "года", "г.", "року", "р." and a "-го" before them.</summary>
    public static int SkipYearWord(TokenizedText text, int token)
    {
        token = SkipCyrillicEnding(text, token);
        if (
            !Surroundings.GoesOn(text, token)
            || text[token].Kind != TokenKind.Word
            || !CalendarWords.YearWords.Has(text.Letters(token))
        )
            return token;
        var isShort = text[token].Length <= 2;
        return isShort && text.Is(token + 1, '.') && !text[token + 1].IsAfterBlank ? token + 2 : token + 1;
    }

    /// <summary>Whole numbers of at most four digits; false for other digits than 0 to 9.</summary>
    public static bool Value(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.Length is 0 or > 4)
            return false;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
            value = value * 10 + (digit - '0');
        }
        return true;
    }

    /// <summary>How many digits letters begin with.</summary>
    public static int Digits(ReadOnlySpan<char> letters)
    {
        var end = letters.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? letters.Length : end;
    }

    private static int SkipCyrillicEnding(TokenizedText text, int token) =>
        Surroundings.IsTightDash(text, token)
        && text[token + 1].Length <= 2
        && (text[token + 1].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            ? token + 2
            : token;
}
