using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary><c>assay review</c>: what people decide about candidates, and what was decided.</summary>
public static class ReviewCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options) =>
        new(
            "review",
            "Decisions about candidates: kept with who, when and why, and asked again when something that matters changes."
        )
        {
            ReviewAddCommand.Build(surroundings, options),
            ReviewListCommand.Build(surroundings, options),
        };
}
