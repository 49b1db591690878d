using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary><c>assay assets</c>: tables of mines, deposits and plants.</summary>
public static class AssetsCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options) =>
        new(
            "assets",
            "Mines, deposits and plants of a table: where they lie, and what of it cannot be right."
        )
        {
            AssetsListCommand.Build(surroundings, options),
            AssetsCheckCommand.Build(surroundings, options),
        };
}
