using System.CommandLine;
using System.Globalization;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists</c>: which official lists the store holds, in which editions.</summary>
public static class ListsCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var command = new Command(
            "lists",
            "Official sanctions lists: what the store holds, and its commands."
        )
        {
            ListsImportCommand.Build(surroundings, options),
            ListsUpdateCommand.Build(surroundings, options),
            ListsDiffCommand.Build(surroundings, options),
            ListsHistoryCommand.Build(surroundings, options),
            ListsAcceptCommand.Build(surroundings, options),
            ListsLinkCommand.Build(surroundings, options, areSame: true),
            ListsLinkCommand.Build(surroundings, options, areSame: false),
            ListsLinkCommand.BuildShow(surroundings, options),
        };
        command.SetAction(parsed => Run(options.StorePath(parsed), surroundings));
        return command;
    }

    private static int Run(string storePath, Surroundings surroundings)
    {
        using var store = StoreFile.OpenExisting(storePath);
        var editions = store is null ? [] : new EditionStore(store).Editions();
        if (editions.Count == 0)
        {
            surroundings.Output.WriteLine(
                Surroundings.OneLine($"No lists in {storePath}. Import some: assay lists import DIR")
            );
            return ExitCode.Clear;
        }
        surroundings.Console.Write(TableOf(editions, surroundings.Today));
        return ExitCode.Clear;
    }

    private static Table TableOf(IReadOnlyList<StoredEdition> editions, LocalDate today)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("List", "Edition", "Age", "Records", "Aliases", "Hash", "");
        foreach (var column in (int[])[2, 3, 4])
            table.Columns[column].RightAligned();
        foreach (var list in editions.GroupBy(e => e.Edition.List))
        {
            var newest = list.LastOrDefault(e => e.Counts);
            foreach (var stored in list.Reverse())
            {
                var edition = stored.Edition;
                var isNewest = ReferenceEquals(stored, newest);
                table.AddRow(
                    Markup.Escape(isNewest ? edition.List.ToString() : ""),
                    edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                    Age(edition.Date, today),
                    edition.Records.ToString("N0", CultureInfo.InvariantCulture),
                    stored.Profile?.Aliases.ToString("N0", CultureInfo.InvariantCulture) ?? "-",
                    edition.Hash.Short,
                    stored.Alarms.Count > 0 ? $"held back: {Markup.Escape(string.Join("; ", stored.Alarms))}"
                        : stored.IsSuperseded ? "superseded by a later import of the day"
                        : isNewest ? "newest"
                        : ""
                );
            }
        }
        return table;
    }

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
