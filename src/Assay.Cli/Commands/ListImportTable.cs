using System.Globalization;
using Assay.Formats.Lists;
using Assay.Sources.Imports;
using Assay.Storage.Lists;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary>What was imported, as a table.</summary>
internal static class ListImportTable
{
    /// <summary>Writes it, a row for each edition and for each list that was left out; nothing where there are none.</summary>
    public static void Write(
        IEnumerable<ListImport> imports,
        IEnumerable<UndatedList> undated,
        Surroundings surroundings
    )
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns(
                "List",
                "Edition",
                "Records",
                "Aliases",
                "New",
                "Changed",
                "Unchanged",
                "Gone",
                "Warnings",
                ""
            );
        for (var column = 2; column <= 8; column++)
            table.Columns[column].RightAligned();
        foreach (var import in imports)
        {
            if (import.Stored is { } stored)
                AddRow(table, import, stored);
        }
        foreach (var (path, list, _) in undated)
            table.AddRow(
                Markup.Escape(list.ToString()),
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                Markup.Escape(Surroundings.OneLine($"left out: no day ({Path.GetFileName(path)})"))
            );
        if (table.Rows.Count > 0)
            surroundings.Console.Write(table);
    }

    private static void AddRow(Table table, ListImport import, EditionImport stored)
    {
        var edition = stored.Edition;
        var changes = stored.Changes;
        var outcome = Words(stored.Outcome);
        table.AddRow(
            Markup.Escape(edition.List.ToString()),
            edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Number(edition.Records),
            Number(import.Aliases),
            Number(changes?.Added),
            Number(changes?.Changed),
            Number(changes?.Unchanged),
            Number(changes?.Gone),
            Number(import.Diagnostics.Count(d => d.Severity != Model.Severity.Note)),
            changes is null ? outcome : $"{outcome}; against {changes.Before.Date:uuuu-MM-dd}"
        );
    }

    /// <summary>What was done, in words.</summary>
    public static string Words(ImportOutcome outcome) =>
        outcome switch
        {
            ImportOutcome.AlreadyThere => "was there already",
            ImportOutcome.ConflictsWith => "imported beside another of the day",
            ImportOutcome.ReadAgain => "read again",
            ImportOutcome.HeldBack => "held back",
            ImportOutcome.Accepted => "accepted",
            _ => "imported",
        };

    private static string Number(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
