using System.Globalization;
using Assay.Model;
using Assay.Sources.Updates;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary>What became of each list in an update, as a table.</summary>
internal static class UpdateTable
{
    /// <summary>Writes it.</summary>
    public static void Write(IReadOnlyList<ListUpdate> updates, bool isDryRun, Surroundings surroundings)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("List", "Edition", "Records", "New", "Changed", "Gone", "");
        for (var column = 2; column <= 5; column++)
            table.Columns[column].RightAligned();
        foreach (var update in updates)
        {
            var edition = update.Edition;
            var changes = update.Import?.Stored?.Changes;
            table.AddRow(
                Markup.Escape(update.Source.List.ToString()),
                edition?.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-",
                Number(edition?.Records),
                Number(changes?.Added),
                Number(changes?.Changed),
                Number(changes?.Gone),
                Markup.Escape(Surroundings.OneLine(Outcome(update, isDryRun)))
            );
        }
        surroundings.Console.Write(table);
    }

    private static string Outcome(ListUpdate update, bool isDryRun)
    {
        if (update.Outcome == UpdateOutcome.Failed)
            return $"failed: {update.Diagnostics.First(d => d.Severity == Severity.Error).Code}";
        if (update.Outcome == UpdateOutcome.Unchanged)
            return "unchanged";
        var stored = update.Import!.Stored!;
        var words = (isDryRun ? "would be " : "") + ListImportTable.Words(stored.Outcome);
        return stored.Changes is { } changes ? $"{words}; against {changes.Before.Date:uuuu-MM-dd}" : words;
    }

    private static string Number(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
