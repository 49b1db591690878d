using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>
/// Gives dates that leave their year open the one that the day of the text makes likely: of the nearest such day, unless the words before it look
/// ahead or back.
/// </summary>
internal static class YearInference
{
    private const int CueDistance = 8;

    // A day more than half a year off is more likely the one on the other side of the text's day.
    private const int HalfYear = 183;

    private const int JustPassed = 10;

    private static readonly WordTable<bool> Ahead = WordTable.Of(
        "will shall would next another due expected scheduled planned plans plan planning deadline expires expire expiring starting begins upcoming coming "
            + "postponed delayed hopes wants may could should must "
            + "будет будут состоится следующего наступного буде відбудеться очікується ожидается планируется"
    );

    // Right before the date only: "bought by Tenex on 3 May" and "прибуло до Риги 3 травня" look nowhere.
    private static readonly WordTable<bool> Limits = WordTable.Of("by until till before к до");

    private static readonly WordTable<bool> Back = WordTable.Of("last ago since previous прошлого минулого");

    /// <summary>The date with its year, where the day of the text is known.</summary>
    public static WrittenDay Infer(TokenizedText text, int token, WrittenDay day, LocalDate? written)
    {
        if (written is not { } on || day.Year is not null)
            return day;
        var month = day.Month ?? (day.Quarter is { } quarter ? 3 * quarter - 1 : (int?)null);
        if (month is not { } middle)
            return day;
        var isMonthOnly = day.Day is null;
        var anchor = Day(on.Year, middle, day.Day);
        if (isMonthOnly && middle == on.Month && day.Quarter is null)
            return day with { Year = on.Year, IsYearInferred = true };
        var year = on.Year;
        var days = Period.Between(on, anchor, PeriodUnits.Days).Days;
        var (ahead, back) = Cues(text, token);
        // a day that has only just passed is that day, whatever looks ahead beside it
        if (ahead && !back)
            year = days < (day.Day is null ? 0 : -JustPassed) ? year + 1 : year;
        else if (back && !ahead)
            year = days > 0 ? year - 1 : year;
        else if (days > HalfYear || days > 0 && !ahead && IsToldAsPast(text, token))
            year--;
        else if (days < -HalfYear && !IsToldAsPast(text, token))
            year++;
        return day with { Year = year, IsYearInferred = true };
    }

    /// <summary>"rose in May", "становила … у травні": right behind "in" or "on", and the nearest verb of its clause is of the past.</summary>
    private static bool IsToldAsPast(TokenizedText text, int token)
    {
        var before = token - 1;
        if (before < 0 || !Surroundings.GoesOn(text, token) || !Places.Has(text.Letters(before)))
            return false;
        for (var i = before - 1; i >= 0 && i >= before - PastReach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text[i + 1].BeginsSentence)
                return false;
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            // "agreed to sell it in June" looks ahead from the agreement.
            if (
                letters is "to" or "for"
                || IsInfinitive(letters)
                || letters.EndsWith("ing", StringComparison.Ordinal)
            )
                return false;
            if (PastVerbs.IsPast(letters) || Was.Has(letters))
                return true;
        }
        return false;
    }

    // "обіцяли вернутися у вересні", "обещали вернуть в сентябре"
    private static bool IsInfinitive(ReadOnlySpan<char> letters) =>
        letters.Length > 3
        && (
            letters.EndsWith("ти", StringComparison.Ordinal) && letters is not "проти"
            || letters.EndsWith("тися", StringComparison.Ordinal)
            || letters.EndsWith("тись", StringComparison.Ordinal)
            || letters.EndsWith("ть", StringComparison.Ordinal)
            || letters.EndsWith("ться", StringComparison.Ordinal)
        );

    private const int PastReach = 14;

    private static readonly WordTable<bool> Places = WordTable.Of("in on во в у");

    private static readonly WordTable<bool> Was = WordTable.Of(
        "said told signed hit reached stood peaked shut was were had rose fell grew sold bought paid began went came took made met won lost cost был была было были був була було були"
    );

    private static LocalDate Day(int year, int month, int? day) =>
        new(year, month, Math.Min(day ?? 15, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static (bool Ahead, bool Back) Cues(TokenizedText text, int token)
    {
        var (ahead, back) = (false, false);
        for (var i = token - 1; i >= 0 && i >= token - CueDistance; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text.Is(i, '.'))
                break;
            if (text[i].Kind != TokenKind.Word)
                continue;
            ahead |= Ahead.Has(text.Letters(i)) || i == token - 1 && Limits.Has(text.Letters(i));
            back |= Back.Has(text.Letters(i));
        }
        return (ahead, back);
    }
}
