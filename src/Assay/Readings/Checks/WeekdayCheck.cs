using Assay.Readings.Figures;
using Assay.Readings.Figures.Dates;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>A weekday beside a date that falls on another.</summary>
internal sealed class WeekdayCheck : ISentenceCheck
{
    // A date without its year is taken to be of the text's time if no further off than this; further off another year may be meant.
    private const int NearDays = 120;

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        foreach (var figure in sentence.Figures)
        {
            if (figure.Date is not { Year: { } year, Month: { } month, Day: { } day, LastDay: null } date)
                continue;
            if (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
                continue;
            var on = new LocalDate(year, month, day);
            if (date.IsYearInferred && !IsNear(on, input.Written))
                continue;
            var span = figure.Span;
            if (date.Weekday is { } within)
            {
                // "last Tuesday" is resolved by its weekday and cannot disagree.
                if (!HasDigits(sentence.Text.Words(span)))
                    continue;
                Add(sentence, on, within, span, date, found);
            }
            else if (Behind(sentence, figure, out var weekday, out var end))
            {
                Add(sentence, on, weekday, TextSpan.Between(span.Start, end), date, found);
            }
        }
    }

    private static bool IsNear(LocalDate on, LocalDate? written) =>
        written is { } day && Math.Abs(Period.Between(day, on, PeriodUnits.Days).Days) <= NearDays;

    private static bool HasDigits(string words) => words.AsSpan().ContainsAnyInRange('0', '9');

    private static void Add(
        CheckedSentence sentence,
        LocalDate on,
        IsoDayOfWeek said,
        TextSpan span,
        WrittenDay date,
        List<Inconsistency> found
    )
    {
        if (on.DayOfWeek == said)
            return;
        var year = date.IsYearInferred ? $" (taken to be of {on.Year})" : "";
        found.Add(
            new Inconsistency(
                InconsistencyKind.Weekday,
                span,
                $"{on:uuuu-MM-dd}{year} was a {on.DayOfWeek}, not a {said}",
                [span]
            )
        );
    }

    /// <summary>"24 February 2025 (Monday)", "24 лютого 2025 року, понеділок".</summary>
    private static bool Behind(CheckedSentence sentence, Figure figure, out IsoDayOfWeek weekday, out int end)
    {
        var text = sentence.Text;
        var joint = sentence.After(figure);
        weekday = default;
        end = 0;
        if (!text.Is(joint, '(') || joint + 2 >= sentence.Sentence.End)
            return false;
        if (
            !DateParts.TryWeekday(text, joint + 1, isShortAllowed: true, out weekday, out var next)
            || !text.Is(next, ')')
        )
            return false;
        end = text[next].End;
        return true;
    }
}
