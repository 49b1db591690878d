using System.CommandLine;
using Assay.Storage.Sqlite;
using Assay.Storage.Votes;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes</c>: whose accounts of roll calls the store holds; its commands ask them.</summary>
public static class VotesCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var command = new Command(
            "votes",
            "Roll calls of the UN General Assembly that you imported: what was voted, and whether a claim about it holds."
        )
        {
            VotesImportCommand.Build(surroundings, options),
            VotesListCommand.Build(surroundings, options),
            VotesShowCommand.Build(surroundings, options),
            VotesLastCommand.Build(surroundings, options),
            VotesClaimCommand.Build(surroundings, options),
        };
        command.SetAction(parsed => Run(options.StorePath(parsed), surroundings));
        return command;
    }

    private static int Run(string storePath, Surroundings surroundings)
    {
        using var store = StoreFile.OpenExisting(storePath);
        var kept = store is null ? [] : new VoteStore(store).All();
        if (kept.Count == 0)
        {
            surroundings.Console.WriteLine(
                "No votes are kept. Import some: assay votes import --from DIR (docs/votes.md)."
            );
            return ExitCode.Clear;
        }
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Source", "Roll calls", "First", "Last", "Imported", "Hash", "");
        foreach (var edition in kept)
            table.AddRow(
                new Text(edition.Source.Id.Value),
                new Text(FormattableString.Invariant($"{edition.RollCalls}")),
                new Text(edition.From is { } from ? TerritoryCommand.Day(from) : "-"),
                new Text(edition.To is { } to ? TerritoryCommand.Day(to) : "-"),
                new Text(TerritoryCommand.Day(edition.ImportedOn)),
                new Text(edition.Hash.Short),
                new Text(edition.Counts ? "" : "superseded")
            );
        surroundings.Console.Write(table);
        return ExitCode.Clear;
    }
}
