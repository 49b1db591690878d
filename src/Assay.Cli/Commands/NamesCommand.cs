using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary><c>assay names</c>: what the comparison of names says, without any list.</summary>
public static class NamesCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Build(Surroundings surroundings) =>
        new("names", "Compares names: why two may be one party's, and whole files of pairs.")
        {
            NamesExplainCommand.Build(surroundings),
            NamesCompareCommand.Build(surroundings),
        };
}
