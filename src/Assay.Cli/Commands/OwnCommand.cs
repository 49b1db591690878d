using System.CommandLine;
using Assay.Formats.Measures;
using Assay.Formats.Ownership;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;

namespace Assay.Cli.Commands;

/// <summary><c>assay own</c>: who is behind a party, and what that means under each law's own rule.</summary>
public static class OwnCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings)
    {
        var batch = new Option<string>("--batch")
        {
            Description =
                "Cases, a JSON object a line: interests, control links, who is listed, and the party asked about (docs/ownership.md).",
            HelpName = "FILE",
            Required = true,
        };
        var output = new Option<string>("--out", "-o")
        {
            Description = "Where to write the answers, a JSON object a line, in the order of the cases.",
            HelpName = "FILE",
            Required = true,
        };
        var on = CodedOptions.Day("--on", "The day of cases that name none. Default: today.");
        var command = new Command(
            "own",
            "Whether a party is blocked by who owns or controls it, under each legal order's own rule."
        )
        {
            batch,
            output,
            on,
        };
        command.SetAction(parsed =>
            new Run(surroundings, parsed.GetValue(on) ?? surroundings.Today).Answer(
                parsed.GetRequiredValue(batch),
                parsed.GetRequiredValue(output)
            )
        );
        return command;
    }

    private sealed class Run(Surroundings surroundings, LocalDate today)
    {
        private long _cases;
        private long _notRead;
        private OwnershipCaseReader.ReadLine? _first;

        public int Answer(string input, string output)
        {
            OutputFile.MustNotBe(input, output);
            var orders = new OwnershipOrders(Rules());
            OutputFile.Write(output, stream => Answer(input, orders, stream));
            if (_first is { } first)
                surroundings.Report(
                    new Diagnostic(
                        "AS4301",
                        Severity.Warning,
                        new InputPlace(input, first.Line),
                        FormattableString.Invariant(
                            $"{_notRead} cases could not be read, here: {first.Fault}. Their answers say 'error' in place of a verdict. Mend them and run again."
                        )
                    )
                );
            surroundings.Output.WriteLine(
                Surroundings.OneLine(FormattableString.Invariant($"{_cases} cases: {output}"))
            );
            return ExitCode.Clear;
        }

        private void Answer(string input, OwnershipOrders orders, Stream stream)
        {
            foreach (var line in CaseLines.Of(input))
            {
                _cases++;
                var read = line.Text is { } text
                    ? OwnershipCaseReader.Read(text, line.Number, today)
                    : new OwnershipCaseReader.ReadLine(
                        line.Number,
                        line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        null,
                        "it is longer than is read of one line"
                    );
                if (read.Case is { } asked)
                {
                    OwnershipAnswersJson.Write(stream, asked, orders.Answer(asked));
                    continue;
                }
                _notRead++;
                _first ??= read;
                OwnershipAnswersJson.WriteFault(stream, read.Id, read.Fault!);
            }
        }

        private IReadOnlyList<AttributionRule> Rules()
        {
            var read = MeasureBookReader.ReadFolder(
                Path.Combine(KnowledgeSource.DataFolder(surroundings), "measures")
            );
            if (read.Succeeded)
                return read.Value!.Rules;
            var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            surroundings.Report(errors.Skip(1));
            throw new AssayException(errors[0]);
        }
    }
}
