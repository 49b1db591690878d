using System.Collections.Frozen;
using Assay.Model;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Readings;

/// <summary>Which day a text is of.</summary>
internal static class TextDay
{
    /// <summary>A day without a year belongs to the year of the newest day with one where it follows that day so closely; a longer look ahead is an announcement.</summary>
    private const int DaysBehind = 31;

    // "until 1 June 2026", "beginning 1 April 2025": the text looks ahead to it.
    private static readonly FrozenSet<string> Terms =
        "until till through beginning starting expires expiring ending ends по до к з від з"
            .Split(' ')
            .Distinct(StringComparer.Ordinal)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The day told by the user, else by the file, else by the text: the day at its head, else the newest day it speaks of that had come by
    /// <paramref name="today"/>; else today.
    /// </summary>
    public static ReadingDay Of(
        Document document,
        IReadOnlyList<Figure> figures,
        LocalDate? told,
        LocalDate today
    )
    {
        if (told is { } day)
            return new ReadingDay(day, "given by the user", IsTold: true);
        if (document.Written is { } written)
            return new ReadingDay(written, "the file says so", IsTold: true);
        if (HeadDay.Of(document, figures, today) is { } head)
            return new ReadingDay(
                head,
                $"it stands at the head of the text: {new PartialDate(head)}",
                IsTold: true
            );
        if (Newest(document, figures, today) is not { } newest)
            return new ReadingDay(
                today,
                "the day of reading: neither user nor file nor text tell one",
                IsTold: false
            );
        return new ReadingDay(
            newest,
            $"the newest day the text speaks of is {new PartialDate(newest)}",
            IsTold: true
        );
    }

    private static LocalDate? Newest(Document document, IReadOnlyList<Figure> figures, LocalDate today)
    {
        // a term that ends or begins some day was written before; where there are no other days those must do
        var spoken = figures.Where(f => !IsTerm(document.Text, f.Span)).ToList();
        return NewestOf(spoken, today) ?? NewestOf(figures, today);
    }

    private static bool IsTerm(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n', '\t') + 1)..].ToString();
        return Terms.Contains(word);
    }

    private static LocalDate? NewestOf(IReadOnlyList<Figure> figures, LocalDate today)
    {
        LocalDate? newest = null;
        foreach (var figure in figures)
        {
            if (FullDay(figure.Date) is { } date && date <= today && (newest is null || date > newest))
                newest = date;
        }
        if (newest is not { } latest)
            return null;
        foreach (var figure in figures)
        {
            if (
                figure.Date is not { Month: { } month, Day: { } day } written
                || (written.Year is not null && !written.IsYearInferred)
            )
                continue;
            if (day > CalendarSystem.Iso.GetDaysInMonth(latest.Year, month))
                continue;
            var date = new LocalDate(latest.Year, month, day);
            if (date > newest && date <= latest.PlusDays(DaysBehind) && date <= today)
                newest = date;
        }
        return newest;
    }

    /// <summary>The day a date names in full; null where it names less, or more.</summary>
    internal static LocalDate? FullDay(WrittenDay? written) =>
        written is { Day: not null, IsYearInferred: false } day && day.Date is { IsExact: true } date
            ? date.Earliest
            : null;
}
