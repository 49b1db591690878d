using System.CommandLine;
using Assay.Storage.Sqlite;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists</c>: which official lists the store holds, in which editions.</summary>
public static class ListsCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var command = new Command(
            "lists",
            "Official sanctions lists: what the store holds, and its commands."
        );
        command.SetAction(parsed => Run(options.StorePath(parsed), surroundings));
        return command;
    }

    private static int Run(string storePath, Surroundings surroundings)
    {
        using var store = StoreFile.OpenExisting(storePath);
        if (store is null)
            surroundings.Console.WriteLine($"No store yet at {storePath}: nothing was imported.");
        return ExitCode.Clear;
    }
}
