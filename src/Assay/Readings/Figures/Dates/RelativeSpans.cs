using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads "last week" and "the end of the year", by the day of the text.</summary>
internal static class RelativeSpans
{
    private const int Week = 7;

    private static readonly WordTable<int> Turns = new([
        .. WordTable.Each(-1, "last прошлой минулого минулому"),
        .. WordTable.Each(1, "next следующей наступного наступному"),
    ]);

    private static readonly WordTable<bool> Weeks = WordTable.Of("week неделе недели тижня тижні");

    private static readonly WordTable<bool> Ends = WordTable.Of("кінця кінець конца концу конец");

    /// <summary>The words one begins with.</summary>
    public static IEnumerable<string> Openers => [.. Turns.Words, .. Ends.Words, "end", "year"];

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(
        TokenizedText text,
        int token,
        LocalDate written,
        out WrittenDay day,
        out int end
    )
    {
        end = token + 2;
        if (TryEnd(text, token, out end))
        {
            day = new WrittenDay(written.Year, null, null, IsYearInferred: true);
            return true;
        }
        day = default;
        end = token + 2;
        if (
            !Turns.TryGet(text.Letters(token), out var turn)
            || !Surroundings.GoesOn(text, token + 1)
            || !Weeks.Has(text.Letters(token + 1))
            || Surroundings.IsApostrophe(text, end)
            || text.Is(token - 1, "the")
        )
            return false;
        var monday = written.PlusDays(1 - (int)written.DayOfWeek + Week * turn);
        var sunday = monday.PlusDays(Week - 1);
        day = new WrittenDay(monday.Year, monday.Month, monday.Day, IsYearInferred: true)
        {
            LastYear = sunday.Year == monday.Year ? null : sunday.Year,
            LastMonth = sunday.Month == monday.Month ? null : sunday.Month,
            LastDay = sunday.Day,
        };
        return true;
    }

    /// <summary>"the end of the year", "кінця року", "до конца года", "by year-end": of the year of the text, where no other is named.</summary>
    private static bool TryEnd(TokenizedText text, int token, out int end)
    {
        end = token + 2;
        if (Ends.Has(text.Letters(token)))
            return Surroundings.GoesOn(text, token + 1)
                && (text.Is(token + 1, "року") || text.Is(token + 1, "года"));
        if (
            text.Is(token, "end")
            && text.Is(token + 1, "of")
            && text.Is(token + 2, "the")
            && text.Is(token + 3, "year")
        )
        {
            end = token + 4;
            return !text.Is(end, "of") && !text.Is(end, "before");
        }
        end = token + 3;
        return text.Is(token, "year")
            && text.Is(token - 1, "by")
            && Surroundings.IsTightDash(text, token + 1)
            && text.Is(token + 2, "end");
    }
}
