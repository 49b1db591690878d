using System.Globalization;
using Assay.Model;
using Assay.Sources.Updates;
using Assay.Storage.Lists;
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
            var read = update.Imports.Where(import => import.Stored is not null).ToList();
            if (read.Count < Math.Max(update.Imports.Count, 1))
                table.AddRow(
                    Markup.Escape(update.Source.List.ToString()),
                    "-",
                    "-",
                    "-",
                    "-",
                    "-",
                    WithoutImport(update)
                );
            foreach (var import in read)
                AddRow(table, import.Stored!, isDryRun);
        }
        surroundings.Console.Write(table);
    }

    private static void AddRow(Table table, EditionImport stored, bool isDryRun)
    {
        var words =
            stored.Outcome == ImportOutcome.AlreadyThere
                ? "unchanged"
                : (isDryRun ? "would be " : "") + ListImportTable.Words(stored.Outcome);
        table.AddRow(
            Markup.Escape(stored.Edition.List.ToString()),
            stored.Edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Number(stored.Edition.Records),
            Number(stored.Changes?.Added),
            Number(stored.Changes?.Changed),
            Number(stored.Changes?.Gone),
            stored.Changes is { } changes ? $"{words}; against {changes.Before.Date:uuuu-MM-dd}" : words
        );
    }

    private static string WithoutImport(ListUpdate update) =>
        update.Outcome == UpdateOutcome.Failed
            ? $"failed: {update.Diagnostics.First(d => d.Severity == Severity.Error).Code}"
            : "unchanged";

    private static string Number(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
