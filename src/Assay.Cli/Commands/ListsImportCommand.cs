using System.CommandLine;
using System.Globalization;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists import</c>: publishers' files into the store, each edition whole or not at all.</summary>
public static class ListsImportCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Folders or files: OFAC's CSV files, the UN's XML; plain or .gz.",
            HelpName = "DIR|FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = CodedOptions.Day("--date", "Day of publication of files that do not say it themselves.");
        var command = new Command(
            "import",
            "Reads official lists and keeps them in the store, an edition a list and day."
        )
        {
            paths,
            date,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(paths) ?? [], parsed.GetValue(date), options.StorePath(parsed), surroundings)
        );
        return command;
    }

    private static int Run(
        IReadOnlyList<string> paths,
        LocalDate? date,
        string storePath,
        Surroundings surroundings
    )
    {
        var offer = ListOffer.Of(paths, date, ListReaders.All);
        surroundings.Report(offer.Diagnostics);
        var failed = offer.Diagnostics.Any(d => d.Severity == Severity.Error);
        var table = Header();
        StoreFile? store = null;
        try
        {
            foreach (var set in offer.Sets)
            {
                var read = set.Read();
                surroundings.Report(read.Diagnostics);
                if (!read.Succeeded)
                {
                    failed = true;
                    continue;
                }
                // Not before something was read: bad input must not so much as make an empty store.
                store ??= StoreFile.OpenOrCreate(storePath);
                var import = new EditionStore(store).Import(read.Value!, Surroundings.Version);
                if (import.Other is { } other)
                    surroundings.Report(Conflict(set, other));
                AddRow(table, read.Value!, import, read.Diagnostics.Count(d => d.Severity != Severity.Note));
            }
        }
        finally
        {
            store?.Dispose();
        }
        if (offer.Sets.Count == 0 && !failed)
        {
            failed = true;
            surroundings.Report(Nothing(paths));
        }
        if (table.Rows.Count > 0)
            surroundings.Console.Write(table);
        return failed ? ExitCode.UnreadableInput : ExitCode.Clear;
    }

    private static Diagnostic Nothing(IReadOnlyList<string> paths) =>
        new(
            "AS2030",
            Severity.Error,
            new InputPlace(paths[0]),
            "nothing was imported: no list with a day of publication is here."
        );

    private static Diagnostic Conflict(ListFileSet set, Edition other) =>
        new(
            "AS2029",
            Severity.Warning,
            new InputPlace(set.Primary.Path),
            $"the store had {other.List} of {other.Date:uuuu-MM-dd} with other bytes ({other.Hash.Short}): both are kept, this later import counts for the day."
        );

    private static Table Header()
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
        return table;
    }

    private static void AddRow(Table table, EditionContent content, EditionImport import, int warnings)
    {
        var edition = content.Edition;
        var changes = import.Changes;
        var outcome = import.Outcome switch
        {
            ImportOutcome.AlreadyThere => "was there already",
            ImportOutcome.ConflictsWith => "imported beside another of the day",
            _ => "imported",
        };
        table.AddRow(
            Markup.Escape(edition.List.ToString()),
            edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Number(edition.Records),
            Number(content.Parties.Sum(p => p.Aliases.Count)),
            Number(changes?.Added),
            Number(changes?.Changed),
            Number(changes?.Unchanged),
            Number(changes?.Gone),
            Number(warnings),
            changes is null ? outcome : $"{outcome}; against {changes.Before.Date:uuuu-MM-dd}"
        );
    }

    private static string Number(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
