using System.Globalization;
using Assay.Sources.Publishers;
using Assay.Storage.Lists;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary>The editions of a store as a table: the newest of each list, or all of them.</summary>
internal static class EditionsTable
{
    /// <summary>A row for each list: its newest edition that counts, and the day after which another is to be expected.</summary>
    public static Table OfNewest(
        IReadOnlyList<StoredEdition> editions,
        PublisherBook publishers,
        LocalDate today
    )
    {
        var table = TableOf(
            "List",
            "Newest",
            "Age>",
            "Next expected",
            "Records>",
            "Aliases>",
            "Editions>",
            "Since",
            ""
        );
        foreach (var list in editions.GroupBy(e => e.Edition.List))
        {
            var counting = list.Where(e => e.Counts).ToList();
            var held = list.Where(e => e.Alarms.Count > 0).ToList();
            var note = held.Count == 0 ? "" : $"held back: {Days(held.Select(e => e.Edition.Date))}";
            if (counting.Count == 0)
            {
                table.AddRow(list.Key.ToString(), "-", "-", "-", "-", "-", "0", "-", Markup.Escape(note));
                continue;
            }
            var newest = counting[^1];
            table.AddRow(
                list.Key.ToString(),
                Day(newest.Edition.Date),
                Age(newest.Edition.Date, today),
                Next(publishers.Find(list.Key), newest.Edition.Date, today),
                Number(newest.Edition.Records),
                newest.Profile is { } profile ? Number(profile.Aliases) : "-",
                Number(counting.Count),
                Day(counting[0].Edition.Date),
                Markup.Escape(note)
            );
        }
        return table;
    }

    /// <summary>A row for each edition, those held back with the reason.</summary>
    public static Table OfAll(IReadOnlyList<StoredEdition> editions, LocalDate today)
    {
        var table = TableOf("List", "Edition", "Age>", "Records>", "Aliases>", "Hash", "");
        foreach (var list in editions.GroupBy(e => e.Edition.List))
        {
            var newest = list.LastOrDefault(e => e.Counts);
            var name = list.Key.ToString();
            foreach (var stored in list.Reverse())
            {
                var edition = stored.Edition;
                table.AddRow(
                    Markup.Escape(name),
                    Day(edition.Date),
                    Age(edition.Date, today),
                    Number(edition.Records),
                    stored.Profile is { } profile ? Number(profile.Aliases) : "-",
                    edition.Hash.Short,
                    stored.Alarms.Count > 0 ? $"held back: {Markup.Escape(string.Join("; ", stored.Alarms))}"
                        : stored.IsSuperseded ? "superseded by a later import of the day"
                        : ReferenceEquals(stored, newest) ? "newest"
                        : ""
                );
                name = "";
            }
        }
        return table;
    }

    /// <summary>A column whose name ends with > is of numbers.</summary>
    private static Table TableOf(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(column.TrimEnd('>'));
            if (column.EndsWith('>'))
                table.Columns[^1].RightAligned();
        }
        return table;
    }

    /// <summary>
    /// A publisher's rhythm is a habit and no promise: an edition that is late says "look", not "wrong".
    /// </summary>
    private static string Next(ListSource? source, LocalDate newest, LocalDate today)
    {
        if (source is null)
            return "not known";
        var due = newest.PlusDays(source.EveryDays);
        return due >= today ? Day(due) : $"{Day(due)}, {Age(due, today)} ago";
    }

    private static string Days(IEnumerable<LocalDate> dates) => string.Join(", ", dates.Select(Day));

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Age(LocalDate date, LocalDate today)
    {
        var days = Period.DaysBetween(date, today);
        return days switch
        {
            < 0 => "in the future",
            0 => "today",
            1 => "1 day",
            _ => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days"),
        };
    }
}
