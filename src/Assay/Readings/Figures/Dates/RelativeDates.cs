using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads "yesterday", "last Tuesday", "on Monday", "last year", which only the day of the text resolves.</summary>
internal static class RelativeDates
{
    private const int Week = 7;

    private static readonly WordTable<int> Days = new([
        .. WordTable.Each(-1, "yesterday вчера вчора"),
        .. WordTable.Each(0, "today сегодня сьогодні"),
        .. WordTable.Each(1, "tomorrow завтра"),
    ]);

    /// <summary>The words one begins with, besides weekdays.</summary>
    public static IEnumerable<string> Openers => [.. Days.Words, "last", "next", "this"];

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate written,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 1;
        if (text[token].Kind != TokenKind.Word)
            return false;
        if (Days.TryGet(text.Letters(token), out var shift))
        {
            // "today's" and "today" in the sense of nowadays tell no day.
            if (text[token].Length == 5 && text.Is(token, "today"))
                return false;
            day = Of(written.PlusDays(shift));
            return true;
        }
        var isLast = text.Is(token, "last");
        var isNext = text.Is(token, "next");
        if (isLast || isNext || text.Is(token, "this"))
        {
            var turn =
                isLast ? -1
                : isNext ? 1
                : 0;
            if (text.Is(token + 1, "year"))
            {
                end = token + 2;
                day = new WrittenDay(written.Year + turn, null, null, IsYearInferred: true);
                return true;
            }
            if (!DateParts.TryWeekday(text, token + 1, isShortAllowed: false, out var named, out end))
                return false;
            day = Of(Nearest(written, named, turn)) with { Weekday = named };
            return true;
        }
        if (!DateParts.TryWeekday(text, token, isShortAllowed: false, out var weekday, out end))
            return false;
        day = Of(Nearest(written, weekday, turn: 0)) with { Weekday = weekday };
        return true;
    }

    /// <summary>The day of the week at or before the day of the text; after it for "next".</summary>
    private static LocalDate Nearest(LocalDate written, IsoDayOfWeek weekday, int turn)
    {
        var back = ((int)written.DayOfWeek - (int)weekday + Week) % Week;
        return turn > 0 ? written.PlusDays(Week - back)
            : turn < 0 && back == 0 ? written.PlusDays(-Week)
            : written.PlusDays(-back);
    }

    private static WrittenDay Of(LocalDate day) => new(day.Year, day.Month, day.Day, IsYearInferred: true);
}
