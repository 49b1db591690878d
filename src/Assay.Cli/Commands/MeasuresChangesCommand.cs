using System.CommandLine;
using Assay.Measures;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures changes --between A --and B</c>: what begins and ends in the law.</summary>
public static class MeasuresChangesCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var between = CodedOptions.Day("--between", "The day after which changes are told.");
        var and = CodedOptions.Day("--and", "The last day whose changes are told. Default: today.");
        var more = Arguments.MoreMeasures();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command(
            "changes",
            "Tells what begins, ends and is suspended in the law between two days."
        )
        {
            between,
            and,
            more,
            json,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(between) is not { } from)
                throw new UsageException(
                    "--between",
                    "is needed. Write --between 2025-02-01 --and 2025-12-31."
                );
            var until = parsed.GetValue(and) ?? surroundings.Today;
            if (until < from)
                throw new UsageException("--and", "comes before --between. Turn them round.");
            using var source = KnowledgeSource.OfPack(surroundings, parsed.GetRequiredValue(more));
            var changes = LawChange.Between(source.Measures, from, until);
            return parsed.GetValue(json)
                ? Pages.Json(surroundings, stream => MeasureJson.Write(stream, changes))
                : Pages.Lines(
                    surroundings,
                    changes.Count == 0 ? ["Nothing known changes."] : ChangeText.Lines(changes)
                );
        });
        return command;
    }
}
