using System.CommandLine;
using System.Globalization;
using Assay.Assaying;
using Assay.Model;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures test [FILE…]</c>: runs the examples of the measure files.</summary>
public static class MeasuresTestCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var files = Arguments.MeasureFiles();
        var only = new Option<string?>("--only")
        {
            Description = "Only what is expected of this instrument or measure.",
            HelpName = "ID",
        };
        var command = new Command(
            "test",
            "Runs the examples of the measure files against the starter pack; exits with 3 where one fails."
        )
        {
            files,
            only,
        };
        command.SetAction(parsed =>
        {
            using var source = KnowledgeSource.OfPack(surroundings, parsed.GetValue(files) ?? []);
            var book = source.Measures;
            IReadOnlyList<MeasureId>? asked = parsed.GetValue(only) is { } id
                ? Lifts.Measures(id, book)
                : null;
            if (asked is { Count: 0 })
                throw new UsageException("--only", $"'{parsed.GetValue(only)}' names no measure.");
            var known = new Dictionary<LocalDate, Knowledge>();
            var runs = book
                .Examples.Where(e => asked is null || e.Expected.Keys.Any(IsAsked))
                .SelectMany(e => ExampleRun.Of(e, On))
                .Where(r => asked is null || IsAsked(r.Measure))
                .ToList();
            foreach (var run in runs.Where(r => !r.Passed))
                Pages.Lines(surroundings, ExampleText.Failure(run));
            var failed = runs.Count(r => !r.Passed);
            surroundings.Output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{runs.Select(r => r.Pattern).Distinct().Count()} examples: {runs.Count - failed} expectations met, {failed} not."
                )
            );
            return failed == 0 ? ExitCode.Clear : ExitCode.Findings;

            bool IsAsked(MeasureId measure) => asked!.Any(a => a.Covers(measure));

            Knowledge On(LocalDate day)
            {
                if (!known.TryGetValue(day, out var knowledge))
                    known.Add(day, knowledge = source.On(day));
                return knowledge;
            }
        });
        return command;
    }
}
