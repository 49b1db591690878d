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

    private static readonly WordTable<bool> Ahead = WordTable.Of(
        "will shall next due expected scheduled planned plans deadline expires expire expiring starting begins upcoming coming "
            + "будет будут состоится следующего наступного буде відбудеться очікується ожидается планируется"
    );

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
        if (ahead && !back)
            year = days < 0 ? year + 1 : year;
        else if (back && !ahead)
            year = days > 0 ? year - 1 : year;
        else if (days > HalfYear)
            year--;
        else if (days < -HalfYear)
            year++;
        return day with { Year = year, IsYearInferred = true };
    }

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
            ahead |= Ahead.Has(text.Letters(i));
            back |= Back.Has(text.Letters(i));
        }
        return (ahead, back);
    }
}
