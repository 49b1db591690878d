using System.CommandLine;
using Assay.Model;
using Assay.Names;
using Assay.Reports.Names;

namespace Assay.Cli.Commands;

/// <summary><c>assay names explain</c>: the score of two names, and all it rests on.</summary>
public static class NamesExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var left = new Argument<string>("a") { Description = "One name, in any script.", HelpName = "A" };
        var right = new Argument<string>("b") { Description = "The other.", HelpName = "B" };
        var kind = CodedOptions.Kind("--schema", "Whose names they are. Default: not known.");
        var command = new Command("explain", "Says how alike two names are, and why.") { left, right, kind };
        command.SetAction(parsed =>
        {
            var of = parsed.GetValue(kind) ?? PartyKind.Unknown;
            var comparison = NameComparer.Compare(
                Name.Of(parsed.GetValue(left)!, of),
                Name.Of(parsed.GetValue(right)!, of),
                of
            );
            foreach (var line in NameComparisonText.Lines(comparison))
                surroundings.Output.WriteLine(Surroundings.OneLine(line));
            return ExitCode.Clear;
        });
        return command;
    }
}
