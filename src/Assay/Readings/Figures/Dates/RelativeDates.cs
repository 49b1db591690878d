using Assay.Readings.Figures.Numbers;
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

    // The year of the text and those beside it, in one word or two.
    private static readonly WordTable<int> Years = WordTableOf("торік:-1 позаторік:-2 цьогоріч:0");

    private static readonly WordTable<int> Turns = WordTableOf(
        "прошлом:-1 прошлого:-1 минулого:-1 минулому:-1 этом:0 этого:0 цього:0 цьому:0 следующем:1 следующего:1 наступного:1 наступному:1"
    );

    private static readonly WordTable<bool> YearNouns = WordTable.Of("году года року році");

    /// <summary>The words one begins with, besides weekdays.</summary>
    public static IEnumerable<string> Openers =>
        [.. Days.Words, .. Years.Words, .. Turns.Words, .. RelativeSpans.Openers, "last", "next", "this"];

    private static WordTable<int> WordTableOf(string words) =>
        new(
            words
                .Split(' ')
                .Select(w => w.Split(':'))
                .Select(w => (w[0], int.Parse(w[1], System.Globalization.CultureInfo.InvariantCulture)))
        );

    private static bool TryYear(
        TokenizedText text,
        int token,
        LocalDate written,
        out WrittenDay day,
        out int end
    )
    {
        end = token + 1;
        day = default;
        if (!Years.TryGet(text.Letters(token), out var turn))
        {
            if (
                !Turns.TryGet(text.Letters(token), out turn)
                || !Surroundings.GoesOn(text, end)
                || !YearNouns.Has(text.Letters(end))
            )
                return false;
            end++;
        }
        day = new WrittenDay(written.Year + turn, null, null, IsYearInferred: true);
        return true;
    }

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
        if (TryDayOfMonth(text, token, written, out day, out end))
            return true;
        end = token + 1;
        if (text[token].Kind != TokenKind.Word)
            return false;
        if (Days.TryGet(text.Letters(token), out var shift))
        {
            // "today's" and "today" in the sense of nowadays ("the Russia of today") tell no day.
            if (IsNoDay(text, token, shift))
                return false;
            day = Of(written.PlusDays(shift));
            return true;
        }
        if (
            TryYear(text, token, written, out day, out end)
            || TryMonth(text, token, written, out day, out end)
            || RelativeSpans.TryRead(text, token, written, out day, out end)
        )
            return true;
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
        var isAhead = WeekdayCues.LookAhead(text, token, end);
        day = Of(Nearest(written, weekday, isAhead ? 1 : 0)) with { Weekday = weekday };
        return true;
    }

    /// <summary>"last month", "в прошлом месяце", "минулого місяця".</summary>
    private static bool TryMonth(
        TokenizedText text,
        int token,
        LocalDate written,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 2;
        var turn =
            text.Is(token, "last") ? -1
            : text.Is(token, "next") ? 1
            : 0;
        if (turn == 0 && !text.Is(token, "this") && !Turns.TryGet(text.Letters(token), out turn))
            return false;
        if (!Surroundings.GoesOn(text, token + 1) || !MonthNouns.Has(text.Letters(token + 1)))
            return false;
        // "the last month", "last month's", "за последний месяц": a length of time, or told of something else.
        if (text.Is(token - 1, "the"))
            return false;
        var month = written.PlusMonths(turn);
        day = new WrittenDay(month.Year, month.Month, null, IsYearInferred: true);
        return true;
    }

    private static readonly WordTable<bool> MonthNouns = WordTable.Of("month месяце месяца місяці місяця");

    private static readonly WordTable<bool> BeforeDay = WordTable.Of(
        "on until till by before since from after"
    );

    /// <summary>"until the 20th": of the month of the text.</summary>
    private static bool TryDayOfMonth(
        TokenizedText text,
        int token,
        LocalDate written,
        out WrittenDay day,
        out int end
    )
    {
        day = default;
        end = token + 1;
        if (
            text[token].Kind != TokenKind.Number
            || !text.Is(token - 1, "the")
            || token < 2
            || !Surroundings.GoesOn(text, token - 1)
            || !BeforeDay.Has(text.Letters(token - 2))
            || DateParts.Digits(text.Letters(token)) == text[token].Length
            || !DateParts.TryDay(text, token, out var number, out end)
            || number > CalendarSystem.Iso.GetDaysInMonth(written.Year, written.Month)
        )
            return false;
        // "on the 20th floor"
        if (Surroundings.GoesOn(text, end) && text[end].Kind != TokenKind.Sign && !text[end].BeginsSentence)
            return false;
        day = new WrittenDay(written.Year, written.Month, number, IsYearInferred: true);
        return true;
    }

    private static bool IsNoDay(TokenizedText text, int token, int shift) =>
        shift == 0 && Nowadays.IsMeant(text, token) || shift == 1 && Nowadays.IsAnyDay(text, token);

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
