using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures</c>: the law as data.</summary>
public static class MeasuresCommand
{
    /// <summary>The command with those below it.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options) =>
        new(
            "measures",
            "The law as data: what binds whom, its examples, what changed, fact patterns held against it."
        )
        {
            MeasuresListCommand.Build(surroundings),
            MeasuresShowCommand.Build(surroundings),
            MeasuresValidateCommand.Build(surroundings),
            MeasuresTestCommand.Build(surroundings),
            MeasuresChangesCommand.Build(surroundings),
            MeasuresEvaluateCommand.Build(surroundings, options),
        };
}
