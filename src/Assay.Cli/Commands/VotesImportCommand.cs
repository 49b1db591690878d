using System.CommandLine;
using Assay.Formats.Votes;
using Assay.Model;
using Assay.Storage.Sqlite;
using Assay.Storage.Votes;
using Assay.Votes;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay votes import</c>: takes roll calls into the store, all that a folder holds or, if a file cannot be used, nothing.</summary>
public static class VotesImportCommand
{
    private const int MostConflictsTold = 20;

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var from = new Option<string>("--from")
        {
            Description =
                "The folder with un_votes*.csv, un_roll_calls*.csv and un_roll_call_issues*.csv, or *country_votes*.csv (also .gz).",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("import", "Takes roll calls into the store.") { from };
        command.SetAction(parsed => Run(parsed.GetValue(from)!, options.StorePath(parsed), surroundings));
        return command;
    }

    private static int Run(string folder, string storePath, Surroundings surroundings)
    {
        var read = VoteFolderReader.Read(folder, surroundings.Today);
        surroundings.Report(read.Diagnostics);
        using var store = StoreFile.OpenOrCreate(storePath);
        var kept = new VoteStore(store);
        foreach (var import in kept.Import(read.Value!))
            surroundings.Console.WriteLine(Surroundings.OneLine(Told(import)));
        Report(kept.KnownOn(surroundings.Today), folder, surroundings);
        return ExitCode.Clear;
    }

    private static string Told(VoteImport import)
    {
        var edition = import.Edition;
        var what = FormattableString.Invariant(
            $"{edition.Source.Id}: {Counted.Of(edition.Accounts.Count, "roll call")} with {edition.VoteCount} votes, {Day(edition.From)} to {Day(edition.To)}"
        );
        if (!import.IsNew)
            return $"{what}: the same was there; nothing was done.";
        return import.Before is { } before
            ? $"{what}: imported; it counts from now on, that of {Day(before.ImportedOn)} is kept beside it."
            : $"{what}: imported.";
    }

    private static void Report(VoteBook book, string folder, Surroundings surroundings)
    {
        var told = 0;
        foreach (var ballot in book.Ballots)
        {
            foreach (var other in ballot.Others.Where(o => ballot.Conflicts(o).Count > 0))
            {
                if (told++ < MostConflictsTold)
                    surroundings.Report(
                        new Diagnostic(
                            "AS7116",
                            Severity.Warning,
                            new InputPlace(folder),
                            $"{ballot.RollCall.Name}: {other.Origin} differs from {ballot.Account.RollCall.Id.Source} for {Counted.Of(ballot.Conflicts(other).Count, "member")}; the latter counts. assay votes show {ballot.RollCall.Name} tells both."
                        )
                    );
            }
        }
    }

    private static string Day(LocalDate? day) => day is { } known ? TerritoryCommand.Day(known) : "-";
}
