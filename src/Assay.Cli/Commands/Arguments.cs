using System.CommandLine;

namespace Assay.Cli.Commands;

/// <summary>Arguments that several commands have alike.</summary>
internal static class Arguments
{
    /// <summary>The option for measure files besides those that ship.</summary>
    public static Option<string[]> MoreMeasures() =>
        new("--with")
        {
            Description =
                "A measure file of your own, read with the shipped ones; it takes the place of the one of the same instrument. Repeatable.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };

    /// <summary>Measure files besides those that ship.</summary>
    public static Argument<string[]> MeasureFiles() =>
        new("FILE")
        {
            Description =
                "A measure file of your own; it is read with the shipped ones, and takes the place of the one of the same instrument.",
            Arity = ArgumentArity.ZeroOrMore,
        };
}
