using System.CommandLine;
using Assay.Assaying;
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
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var party = new Argument<string?>("party")
        {
            Description = "A party of the register: its id, or its name.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var knownOn = CodedOptions.Day("--known-on", "Use only what was known by this day. Default: today.");
        var history = new Option<bool>("--history")
        {
            Description = "From when on each legal order said what of the party's owners.",
        };
        var batch = new Option<string?>("--batch")
        {
            Description =
                "Cases, a JSON object a line: interests, control links, who is listed, and the party asked about (docs/ownership.md).",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Where to write the answers, a JSON object a line, in the order of the cases.",
            HelpName = "FILE",
        };
        var on = CodedOptions.Day("--on", "The day; with --batch, of cases that name none. Default: today.");
        var command = new Command(
            "own",
            "Whether a party is blocked by who owns or controls it, under each legal order's own rule."
        )
        {
            party,
            batch,
            output,
            on,
            knownOn,
            history,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) ?? surroundings.Today;
            return (parsed.GetValue(party), parsed.GetValue(batch), parsed.GetValue(output)) switch
            {
                (null, { } input, { } file) => new Run(surroundings, day).Answer(input, file),
                (null, { }, null) => throw new UsageException(
                    "--out",
                    "is needed for --batch. Write -o OUT.jsonl."
                ),
                ({ } named, null, null) => One(
                    named,
                    day,
                    parsed.GetValue(knownOn) ?? surroundings.Today,
                    parsed.GetValue(history),
                    options.StorePath(parsed),
                    surroundings
                ),
                _ => throw new UsageException(
                    "own",
                    "Give a party, or --batch CASES.jsonl with -o OUT.jsonl."
                ),
            };
        });
        return command;
    }

    private static int One(
        string named,
        LocalDate on,
        LocalDate knownOn,
        bool withHistory,
        string store,
        Surroundings surroundings
    )
    {
        using var source = KnowledgeSource.Open(store, surroundings);
        var inquiry = new OwnershipInquiry(source.On(knownOn));
        if (inquiry.Find(named) is not { } party)
        {
            surroundings.Report(
                new Diagnostic(
                    "AS3002",
                    Severity.Error,
                    new InputPlace(named),
                    "is no party of the register, or several alike. Give its id as in data/parties, or bring the facts along with --batch (docs/ownership.md)."
                )
            );
            return ExitCode.UnreadableInput;
        }
        foreach (var line in OwnershipText.Lines(inquiry.Of(party, on)))
            surroundings.Output.WriteLine(Surroundings.OneLine(line));
        if (withHistory)
        {
            surroundings.Output.WriteLine();
            foreach (var line in OwnershipText.Lines(inquiry.History(party)))
                surroundings.Output.WriteLine(Surroundings.OneLine(line));
        }
        return ExitCode.Clear;
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
                        "AS3001",
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
