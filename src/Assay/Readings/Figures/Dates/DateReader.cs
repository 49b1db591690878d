using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads dates of any form that begin at a token.</summary>
internal static class DateReader
{
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate? written,
        IReadOnlyList<Figure> figures,
        out WrittenDay day,
        out int end
    )
    {
        if (NumericDates.TryRead(text, token, out day, out end))
            return true;
        if (DateParts.TryWeekday(text, token, isShortAllowed: true, out var weekday, out var next))
        {
            if (text.Is(next, ','))
                next++;
            if (text.Is(next, "the"))
                next++;
            if (
                Surroundings.GoesOn(text, next)
                && (
                    NumericDates.TryRead(text, next, out day, out end)
                    || TryNamed(text, next, out day, out end)
                )
                && day.Day is not null
            )
            {
                day = YearInference.Infer(text, token, day with { Weekday = weekday }, written);
                return true;
            }
        }
        if (YearPartReader.TryRead(text, token, written, figures, out day, out end))
            return true;
        if (TryNamed(text, token, out day, out end) || QuarterReader.TryRead(text, token, out day, out end))
        {
            if (
                day.Year is null
                && YearNamed.TryRead(text, end, written, figures, out var year, out _, out var behind)
            )
            {
                day = day with { Year = year, IsYearInferred = true };
                end = behind;
            }
            day = YearInference.Infer(text, token, day, written);
            return true;
        }
        if (
            YearReader.TryRead(text, token, out day, out end)
            || DecadeReader.TryRead(text, token, out day, out end)
        )
            return true;
        return written is { } on && RelativeDates.TryRead(text, token, on, out day, out end);
    }

    /// <summary>Whether a day and a month begin at a token ("5 мая").</summary>
    public static bool IsDayFirst(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Number && TryDayFirst(text, token, out _, out _);

    /// <summary>Dates with the name of a month.</summary>
    private static bool TryNamed(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        if (text[token].Kind == TokenKind.Number)
            return TryDayFirst(text, token, out day, out end);
        day = default;
        end = token;
        if (!DateParts.TryMonth(text, token, out var month, out var next))
            return false;
        // "May 12, 2025", "May 12"
        if (
            Surroundings.GoesOn(text, next)
            && DateParts.TryDay(text, next, out var number, out var after)
            && IsDayBehindMonth(text, token, next, after)
        )
        {
            var last = LastDay(text, number, ref after);
            end = after;
            var year = YearBehind(text, ref end);
            day = new WrittenDay(year, month, number) { LastDay = last };
            return IsPossible(day);
        }
        var lastMonth = LastMonth(text, month, ref next);
        end = next;
        if (YearBehind(text, ref end) is { } written)
        {
            day = new WrittenDay(written, month, null) { LastMonth = lastMonth };
            return true;
        }
        if (!IsMonthAlone(text, token))
            return false;
        end = next;
        day = new WrittenDay(null, month, null) { LastMonth = lastMonth };
        return true;
    }

    /// <summary>"12 May 2025", "12th of May", "24 февраля 2025 года", "3–7 March".</summary>
    private static bool TryDayFirst(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token;
        if (!DateParts.TryDay(text, token, out var number, out var next))
            return false;
        // "resolution ES-11/4 of October": the number belongs to a name.
        if (
            token > 1
            && !text[token].IsAfterBlank
            && text.Is(token - 1, '/')
            && !text[token - 1].IsAfterBlank
        )
            return false;
        var last = LastDay(text, number, ref next);
        if (text.Is(next, "of"))
            next++;
        if (
            !Surroundings.GoesOn(text, next)
            || (!text[next].IsAfterBlank && !Surroundings.IsTightDash(text, next - 1))
            || !DateParts.TryMonth(text, next, out var month, out end)
        )
            return false;
        var year = YearBehind(text, ref end);
        day = new WrittenDay(year, month, number) { LastDay = last };
        return IsPossible(day);
    }

    private static bool IsPossible(WrittenDay day) =>
        (day.LastDay ?? day.Day) is not { } number
        || number <= CalendarSystem.Iso.GetDaysInMonth(day.Year ?? 2024, day.Month!.Value);

    /// <summary>"3–7" and "18-19": the last day of a range.</summary>
    private static int? LastDay(TokenizedText text, int first, ref int next)
    {
        if (
            !Surroundings.IsTightDash(text, next)
            || !DateParts.TryDay(text, next + 1, out var last, out var after)
            || last <= first
        )
            return null;
        next = after;
        return last;
    }

    private static int? LastMonth(TokenizedText text, int first, ref int next)
    {
        if (
            !Surroundings.IsTightDash(text, next)
            || !DateParts.TryMonth(text, next + 1, out var last, out var after)
            || last <= first
        )
            return null;
        next = after;
        return last;
    }

    private static int? YearBehind(TokenizedText text, ref int end)
    {
        var at = end;
        if (text.Is(at, ',') || text.Is(at, "of"))
            at++;
        if (!Surroundings.GoesOn(text, at) || !DateParts.TryYear(text, at, out var year))
            return null;
        // "In March, 2024 tonnes" is no year, "March 12, 2,000" neither.
        if (YearReader.IsQuantity(text, at))
            return null;
        end = DateParts.SkipYearWord(text, at + 1);
        return year;
    }

    private static bool IsDayBehindMonth(TokenizedText text, int month, int day, int after)
    {
        if (!text[day].IsAfterBlank)
            return false;
        if (!Surroundings.GoesOn(text, after))
            return true;
        // "In March 12 companies left", "May 5 million": a quantity, not a day.
        if (text[after].Kind == TokenKind.Word)
        {
            var letters = text.Letters(after);
            if (
                Scales.Words.Has(letters)
                || Units.Words.Has(letters)
                || CountNouns.IsCountable(letters)
                || letters is "per"
            )
                return false;
        }
        if (text.Is(after, '%') || text.Is(after, ':'))
            return false;
        // "March 1,200": thousands.
        if (
            (text.Is(after, ',') || text.Is(after, '.'))
            && after + 1 < text.Count
            && text[after + 1].Kind == TokenKind.Number
            && !text[after + 1].IsAfterBlank
            && !text[after].IsAfterBlank
        )
            return false;
        // Russian and Ukrainian say the day first: "в марте 12 компаний".
        return (text[month].Traits & TokenTraits.Cyrillic) == TokenTraits.None;
    }

    /// <summary>A month by its name alone; "May", "March" and the like only where a preposition stands before them.</summary>
    private static bool IsMonthAlone(TokenizedText text, int token)
    {
        var before = token - 1;
        // "чекає вересня": Cyrillic months are no names, but for a few that are other words too.
        if (
            (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            && !text[token].IsCapitalised
            && !CalendarWords.OtherWords.Has(text.Letters(token))
        )
            return true;
        if (before < 0 || !Surroundings.GoesOn(text, token))
            return false;
        if (Surroundings.IsDash(text, before) && text.Is(before - 1, "mid"))
            before--;
        if (text[before].Kind != TokenKind.Word)
            return false;
        if (
            !CalendarWords.BeforeMonth.Has(text.Letters(before))
            && !text.Is(before, "mid")
            && !(text.Is(before, "for") && !text.Is(token, "May") && !text.Is(token, "March"))
        )
            return false;
        // "to May" and "between May and …" in the sense of a name: a capitalised word behind it.
        var isName =
            Surroundings.GoesOn(text, token + 1)
            && text[token + 1].IsCapitalised
            && text[token + 1].Kind == TokenKind.Word;
        return !isName && !text[token].IsAllCapitals && !Surroundings.IsApostrophe(text, token + 1);
    }
}
