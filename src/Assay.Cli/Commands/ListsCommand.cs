using System.CommandLine;
using Assay.Sources.Publishers;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists</c>: which official lists the store holds, how old they are, and when the next edition is to be expected.</summary>
public static class ListsCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var all = new Option<bool>("--editions")
        {
            Description = "Every edition, not only the newest of each list.",
        };
        var command = new Command(
            "lists",
            "Official sanctions lists: what the store holds, and its commands."
        )
        {
            all,
            ListsImportCommand.Build(surroundings, options),
            ListsUpdateCommand.Build(surroundings, options),
            ListsDiffCommand.Build(surroundings, options),
            ListsHistoryCommand.Build(surroundings, options),
            ListsAcceptCommand.Build(surroundings, options),
            ListsLinkCommand.Build(surroundings, options, areSame: true),
            ListsLinkCommand.Build(surroundings, options, areSame: false),
            ListsLinkCommand.BuildShow(surroundings, options),
        };
        command.SetAction(parsed => Run(options.StorePath(parsed), parsed.GetValue(all), surroundings));
        return command;
    }

    private static int Run(string storePath, bool all, Surroundings surroundings)
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
        surroundings.Console.Write(
            all
                ? EditionsTable.OfAll(editions, surroundings.Today)
                : EditionsTable.OfNewest(editions, PublishersOf(surroundings), surroundings.Today)
        );
        return ExitCode.Clear;
    }

    /// <summary>What the publishers' file knows; none where it is not there, as the lists can be shown without it.</summary>
    private static PublisherBook PublishersOf(Surroundings surroundings)
    {
        var path = Path.Combine(KnowledgeSource.DataFolder(surroundings), PublisherBookReader.FileName);
        if (!File.Exists(path))
            return new PublisherBook([]);
        var read = PublisherBookReader.ReadFile(path);
        surroundings.Report(read.Diagnostics);
        return read.Value ?? new PublisherBook([]);
    }
}
