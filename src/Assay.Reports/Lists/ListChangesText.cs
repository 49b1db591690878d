using System.Globalization;
using Assay.Listings;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Lists;

/// <summary>How editions differ, for a terminal: numbers by programme, then who was added, removed and changed.</summary>
public static class ListChangesText
{
    /// <summary>Writes one list's differences.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="difference">The differences.</param>
    /// <param name="most">How many parties at most are named of each kind.</param>
    public static void Write(IAnsiConsole console, EditionDifference difference, int most)
    {
        if (difference.IsOfOneEdition)
        {
            console.WriteLine(
                $"{difference.To.List}: no edition after {FactWords.Of(difference.From.Date)} is kept; nothing to compare."
            );
            return;
        }
        console.WriteLine(
            $"{difference.To.List}: {FactWords.Of(difference.From.Date)} to {FactWords.Of(difference.To.Date)}: "
                + Invariant(
                    $"{difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Changed.Count} changed"
                )
        );
        var sameLayout = string.Equals(
            difference.From.Reader,
            difference.To.Reader,
            StringComparison.Ordinal
        );
        if (!sameLayout)
            console.WriteLine(
                $"The two were read from different formats ({difference.From.Reader}, {difference.To.Reader}): records may differ in how they are written only."
            );
        foreach (var field in difference.SetAside)
            console.WriteLine(
                sameLayout
                    ? $"Not compared: {field}. One of the two editions was imported without the file that has them."
                    : $"Not compared: {field}. One of the two layouts, or the files given in it, does not have them."
            );
        var programmes = ProgrammeChanges.Of(difference);
        if (programmes.Count > 0)
            console.Write(TableOf(programmes));
        Name(console, "Added", difference.Added, most);
        Name(console, "Removed", difference.Removed, most);
        if (difference.Changed.Count > 0)
            console.WriteLine("Changed");
        foreach (var change in difference.Changed.Take(most))
        {
            console.WriteLine($"  {change.After.Record.Key}  {Safe(change.After.Name)}");
            foreach (var field in change.Fields)
                console.WriteLine($"      {field.Field}: {Sides(field)}");
        }
        More(console, difference.Changed.Count, most);
    }

    /// <summary>What a field lost and gained, in one line.</summary>
    public static string Sides(FieldChange change) =>
        string.Join(
            "; ",
            change.Gone.Select(v => "- " + Short(v)).Concat(change.New.Select(v => "+ " + Short(v)))
        ) + (change.IsDoubtful ? " (perhaps no change: the list's text is cut off in one of the two)" : "");

    private static Table TableOf(IReadOnlyList<ProgrammeChanges> programmes)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("Programme", "Added", "Removed", "Changed");
        for (var column = 1; column <= 3; column++)
            table.Columns[column].RightAligned();
        foreach (var programme in programmes)
            table.AddRow(
                Markup.Escape(Safe(programme.Programme)),
                Number(programme.Added),
                Number(programme.Removed),
                Number(programme.Changed)
            );
        return table;
    }

    private static void Name(
        IAnsiConsole console,
        string heading,
        IReadOnlyList<ListedParty> parties,
        int most
    )
    {
        if (parties.Count == 0)
            return;
        console.WriteLine(heading);
        foreach (var party in parties.Take(most))
            console.WriteLine(
                $"  {party.Record.Key}  {Safe(party.Name)}  [{string.Join(", ", party.Designations.Select(d => d.Programme).Distinct(StringComparer.Ordinal))}]"
            );
        More(console, parties.Count, most);
    }

    private static void More(IAnsiConsole console, int count, int most)
    {
        if (count > most)
            console.WriteLine(
                Invariant(
                    $"  … and {count - most} more; --most says how many are named, --format csv gives all"
                )
            );
    }

    private static string Short(string text)
    {
        const int most = 160;
        var safe = Safe(text);
        return safe.Length <= most ? safe : safe[..most] + "…";
    }

    // Publishers' text may hold anything a terminal would obey.
    private static string Safe(string text) => string.Concat(text.Where(c => !char.IsControl(c)));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
