using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads years, ranges of years ("2014–2022", "2022 to 2024") and decades ("the 1990s") where four digits are not something else.</summary>
internal static class YearReader
{
    private const int Century = 100;
    private const int Decade = 10;

    public static bool TryRead(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token + 1;
        if (text[token].Kind != TokenKind.Number)
            return false;
        if (TryDecade(text, token, out day))
            return true;
        if (TryCyrillicDecade(text, token, out day, out end))
            return true;
        if (
            !DateParts.TryYear(text, token, out var year)
            || NameNumbers.IsName(text, token)
            || IsGlued(text, token)
            || IsQuantity(text, token)
            || BehindName(text, token)
        )
            return false;
        var last = LastYear(text, token, year, ref end);
        end = DateParts.SkipYearWord(text, end);
        day = new WrittenDay(year, null, null) { LastYear = last };
        return true;
    }

    /// <summary>Whether four digits that could be a year are a number of something, by the words around them.</summary>
    public static bool IsQuantity(TokenizedText text, int token)
    {
        var next = Spot.At(text, token + 1);
        if (next.IsInBlock(text))
        {
            if (
                text.Is(next.Token, '%')
                || text[next.Token].Kind == TokenKind.Sign && CurrencyReader.TryAfter(text, ref next, out _)
            )
                return true;
            if (text[next.Token].Kind == TokenKind.Word)
            {
                var letters = text.Letters(next.Token);
                if (!CalendarWords.YearWords.Has(letters) && IsUnitOrNoun(letters))
                    return true;
            }
        }
        return BoundReader.Before(text, token, out var start) != FigureBound.Exact
            && !IsTimeWord(text, start);
    }

    private static bool IsUnitOrNoun(ReadOnlySpan<char> letters) =>
        Scales.Words.Has(letters)
        || Units.Words.Has(letters)
        || Units.Signs.Has(letters) && letters is not "г"
        || Currencies.Words.Has(letters)
        || Currencies.Iso.Has(letters)
        || CountNouns.IsCountable(letters);

    // "over 2024" and "about 2014" may be years; "under" and "up to 2022" too, in the sense of until.
    private static bool IsTimeWord(TokenizedText text, int start) =>
        text.Is(start, "over")
        || text.Is(start, "up")
        || text.Is(start, "around")
        || text.Is(start, "circa")
        || text.Is(start, "about")
        || text.Is(start, "около")
        || text.Is(start, "до");

    private static bool TryDecade(TokenizedText text, int token, out WrittenDay day)
    {
        day = default;
        var letters = text.Letters(token);
        if (letters.Length != 5 || letters[4] != 's' || !DateParts.Value(letters[..4], out var year))
            return false;
        if (year is < DateParts.FirstYear or > DateParts.LastYear || year % Decade != 0)
            return false;
        day = OfDecade(text, token, year);
        return true;
    }

    // "late 1980s" is 1985 to 1989.
    private const int Half = 5;

    private static WrittenDay OfDecade(TokenizedText text, int token, int year) =>
        text.Is(token - 1, "late") || text.Is(token - 1, "конце") || text.Is(token - 1, "наприкінці")
            ? new WrittenDay(year + Half, null, null) { LastYear = year + Decade - 1 }
        : text.Is(token - 1, "early") || text.Is(token - 1, "начале")
            ? new WrittenDay(year, null, null) { LastYear = year + Half - 1 }
        : new WrittenDay(year, null, null) { LastYear = year + Decade - 1 };

    /// <summary>"2010-х годах", "1990-ті роки".</summary>
    private static bool TryCyrillicDecade(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token + 1;
        if (
            !DateParts.TryYear(text, token, out var year)
            || year % Decade != 0
            || !Surroundings.IsTightDash(text, end)
        )
            return false;
        var ending = text.Letters(end + 1);
        if (ending is not ("х" or "е" or "ті" or "их"))
            return false;
        end = DateParts.SkipYearWord(text, end + 2);
        day = OfDecade(text, token, year);
        return true;
    }

    private static int? LastYear(TokenizedText text, int token, int year, ref int end)
    {
        var joint = token + 1;
        if (!Surroundings.GoesOn(text, joint + 1))
            return null;
        var isDash =
            Surroundings.IsTightDash(text, joint) || text.Is(joint, '/') && !text[joint].IsAfterBlank;
        if (isDash && text[joint + 1].Kind == TokenKind.Number)
        {
            // "2024-25"
            if (
                text[joint + 1].Length == 2
                && DateParts.Value(text.Letters(joint + 1), out var two)
                && two > year % Century
            )
            {
                end = joint + 2;
                return year / Century * Century + two;
            }
        }
        var isRange =
            isDash
            || text.Is(joint, "to")
            || text.Is(joint, "through")
            || (text.Is(joint, "and") && text.Is(token - 1, "between"))
            || (text.Is(joint, "по") || text.Is(joint, "до"));
        if (
            !isRange
            || !DateParts.TryYear(text, joint + 1, out var last)
            || last <= year
            || IsQuantity(text, joint + 1)
        )
            return null;
        end = joint + 2;
        return last;
    }

    /// <summary>Glued to other digits or letters: "833/2014", "12:2024", "AB-2024"; "mid-2024", "pre-2014" and "2022–2024" are not.</summary>
    private static bool IsGlued(TokenizedText text, int token)
    {
        if (token > 0 && !text[token].IsAfterBlank && Surroundings.GoesOn(text, token))
        {
            if (Surroundings.IsDash(text, token - 1))
            {
                var before = token - 2;
                return before < 0
                    || text[before].Kind == TokenKind.Number && !DateParts.TryYear(text, before, out _)
                    || text[before].Kind == TokenKind.Word && !IsTimePrefix(text, before);
            }
            if (!text.Is(token - 1, '(') && !text.Is(token - 1, '"') && !IsOpening(text, token - 1))
                return true;
        }
        var next = token + 1;
        return next + 1 < text.Count
            && !text[next].IsAfterBlank
            && !text[next + 1].IsAfterBlank
            && (
                text.Is(next, '.')
                || text.Is(next, ',')
                || text.Is(next, '/')
                || text.Is(next, ':')
                || text.Is(next, '-')
            )
            && text[next + 1].Kind == TokenKind.Number
            && !(text.Is(next, '-') || text.Is(next, '/'));
    }

    private static bool IsOpening(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Sign
        && text.Text[text[token].Start] is '[' or '“' or '„' or '«' or '‘' or '\'' or '—' or '–';

    private static bool IsTimePrefix(TokenizedText text, int token) =>
        text.Is(token, "mid")
        || text.Is(token, "pre")
        || text.Is(token, "post")
        || text.Is(token, "end")
        || text.Is(token, "early")
        || text.Is(token, "late");

    /// <summary>Whether a name of which the number is a part stands before it ("Vision 2030", "Euro 2024").</summary>
    private static bool BehindName(TokenizedText text, int token)
    {
        var before = token - 1;
        if (before < 0 || !Surroundings.GoesOn(text, token) || text[before].Kind != TokenKind.Word)
            return false;
        if (!text[before].IsCapitalised || text[before].BeginsSentence)
            return false;
        var letters = text.Letters(before);
        return !CalendarWords.BeforeYear.Has(letters)
            && !CalendarWords.YearWords.Has(letters)
            && !IsSeason(letters);
    }

    private static bool IsSeason(ReadOnlySpan<char> letters) =>
        letters
            is "Spring"
                or "Summer"
                or "Autumn"
                or "Fall"
                or "Winter"
                or "FY"
                or "Fiscal"
                or "Year"
                or "By";
}
