using System.CommandLine;
using System.Globalization;
using Assay.Assaying;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures validate [FILE…]</c>: reads measures, and holds what they name against what is known.</summary>
public static class MeasuresValidateCommand
{
    /// <summary>Examples an instrument should have: inside, just outside, exception, after repeal.</summary>
    private const int FewestExamples = 4;

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var files = Arguments.MeasureFiles();
        var command = new Command(
            "validate",
            "Reads measure files, the shipped ones where none is given, and tells what is wrong with them."
        )
        {
            files,
        };
        command.SetAction(parsed =>
        {
            using var source = KnowledgeSource.OfPack(surroundings, parsed.GetValue(files) ?? []);
            // Reading everything together is the check; what is wrong is reported on the way.
            var knowledge = source.On(ExampleRun.KnownOn);
            var book = source.Measures;
            var unknown = book
                .Examples.SelectMany(e => e.Expected.Keys, (e, id) => (e, id))
                .Where(x => !book.Named(x.id).Any())
                .Select(x => $"{x.e.Place}: '{x.e.Title}' expects something of {x.id}, which is no measure")
                .ToList();
            foreach (var line in unknown)
                surroundings.Error.WriteLine(Surroundings.OneLine(line));
            var few = book
                .Measures.Select(m => m.Instrument.Id)
                .Distinct()
                .Where(i => book.Examples.Count(e => e.Expected.Keys.Any(i.Covers)) < FewestExamples)
                .ToList();
            foreach (var file in parsed.GetValue(files) ?? [])
            {
                var own = book.Examples.Count(e =>
                    string.Equals(e.Place.File, file, StringComparison.Ordinal)
                );
                surroundings.Output.WriteLine(
                    $"{file}: read, {own.ToString(CultureInfo.InvariantCulture)} examples of its own"
                );
            }
            foreach (var instrument in few)
                surroundings.Error.WriteLine(
                    $"{instrument}: fewer than {FewestExamples.ToString(CultureInfo.InvariantCulture)} examples"
                );
            surroundings.Output.WriteLine(
                $"{knowledge.Measures.Measures.Count.ToString(CultureInfo.InvariantCulture)} measures of {book.Measures.Select(m => m.Instrument.Id).Distinct().Count().ToString(CultureInfo.InvariantCulture)} instruments, {book.Examples.Count.ToString(CultureInfo.InvariantCulture)} examples: {(unknown.Count > 0 ? "not sound" : few.Count > 0 ? "sound, but examples are missing" : "sound")}."
            );
            return unknown.Count == 0 ? ExitCode.Clear : ExitCode.UnreadableInput;
        });
        return command;
    }
}
