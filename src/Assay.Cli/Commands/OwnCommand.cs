using System.CommandLine;
using System.Text;
using Assay.Assaying;
using Assay.Cli.Ownership;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;
using Assay.Reports.Svg.Ownership;

namespace Assay.Cli.Commands;

/// <summary><c>assay own</c>: who is behind a party, and what that means under each law's own rule.</summary>
public static class OwnCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var sources = new Argument<string[]>("party-or-file")
        {
            Description =
                "A party of the register or of the files: its id, number or name. Files that say who owns whom (docs/ownership.md has the formats), or a deal file. Of files without a party, all parties are told.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var knownOn = CodedOptions.Day("--known-on", "Use only what was known by this day. Default: today.");
        var down = new Option<bool>("--down") { Description = "Whom it owns, too." };
        var json = new Option<bool>("--json") { Description = "The answer as one JSON document." };
        var history = new Option<bool>("--history")
        {
            Description = "From when on each legal order said what of the party's owners.",
        };
        var drawing = new Option<string?>("--drawing")
        {
            Description = "Where to draw who stands above the party (and below it with --down), as SVG.",
            HelpName = "FILE.svg",
        };
        var bods = new Option<string?>("--bods")
        {
            Description =
                "Where to write all that is known of who stands above the party, on any day (and below it with --down), as Beneficial Ownership Data Standard 0.4.",
            HelpName = "FILE.json",
        };
        var batch = new Option<string?>("--batch")
        {
            Description =
                "Cases, a JSON object a line: interests, control links, who is listed, and the party asked about (docs/ownership.md).",
            HelpName = "FILE",
        };
        var outFile = new Option<string?>("--out", "-o")
        {
            Description = "Where to write the answers to --batch, or the JSON.",
            HelpName = "FILE",
        };
        var on = CodedOptions.Day("--on", "The day. Default: the deal's, else today.");
        var command = new Command(
            "own",
            "Whether a party is blocked by who owns or controls it, under each legal order's own rule."
        )
        {
            sources,
            down,
            json,
            drawing,
            bods,
            batch,
            outFile,
            on,
            knownOn,
            history,
        };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(sources) ?? [];
            var file = parsed.GetValue(outFile);
            if (parsed.GetValue(batch) is { } cases)
                return named.Length > 0
                        ? throw new UsageException("--batch", "takes no party: each case names its own.")
                    : file is null
                        ? throw new UsageException("--out", "is needed for --batch. Write -o OUT.jsonl.")
                    : new OwnershipBatch(surroundings, parsed.GetValue(on) ?? surroundings.Today).Answer(
                        cases,
                        file
                    );
            if (named.Length == 0)
                throw new UsageException(
                    "own",
                    "Give a party, a file, or --batch CASES.jsonl with -o OUT.jsonl."
                );
            var asJson = parsed.GetValue(json);
            if (file is not null && !asJson)
                throw new UsageException("--out", "is for --batch and --json.");
            foreach (var output in new[] { file, parsed.GetValue(drawing), parsed.GetValue(bods) })
            {
                foreach (var input in named.Where(_ => output is not null))
                    OutputFile.MustNotBe(input, output!);
            }
            var read = OwnershipSources.Read(named, surroundings);
            var day = parsed.GetValue(on) ?? read.Deal?.Date ?? surroundings.Today;
            var known = parsed.GetValue(knownOn) ?? surroundings.Today;
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var inquiry = read.Inquiry(source.On(known));
            var report = new Report(surroundings, asJson, file, parsed.GetValue(drawing));
            var (asDrawing, asBods) = (parsed.GetValue(drawing), parsed.GetValue(bods));
            if (read.Party is not { } party)
                return (asDrawing ?? asBods) is null
                    ? report.Of(inquiry.Overview(day), day, inquiry.HeldAgainst(day))
                    : throw new UsageException(
                        asDrawing is null ? "--bods" : "--drawing",
                        "needs one party: name it beside the file."
                    );
            var found = inquiry.Find(party);
            if (found is not [var asked])
                return report.Not(party, inquiry.Similar(party), found.Count == 0);
            var withBelow = parsed.GetValue(down);
            if (asBods is not null)
                OutputFile.Write(
                    asBods,
                    stream => BodsJson.Write(stream, inquiry.Book(asked, withBelow), day, "Assay")
                );
            return report.Of(
                inquiry.Of(asked, day, withBelow),
                known,
                parsed.GetValue(history) ? inquiry.History(asked) : null
            );
        });
        return command;
    }

    private sealed class Report(Surroundings surroundings, bool asJson, string? file, string? drawing)
    {
        public int Of(OwnershipSheet sheet, LocalDate knownOn, IReadOnlyList<OwnershipPeriod>? history)
        {
            if (drawing is not null)
                OutputFile.Write(
                    drawing,
                    stream => stream.Write(Encoding.UTF8.GetBytes(OwnershipDrawing.Svg(sheet.Chart)))
                );
            if (asJson)
                return Json(stream => OwnershipSheetJson.Write(stream, sheet, knownOn, history));
            Lines(OwnershipText.Lines(sheet));
            if (history is not null)
            {
                surroundings.Output.WriteLine();
                Lines(OwnershipText.Lines(history));
            }
            return ExitCode.Clear;
        }

        public int Of(IReadOnlyList<ChartParty> parties, LocalDate on, HeldAgainst lists)
        {
            if (asJson)
                return Json(stream => OwnershipSheetJson.Write(stream, parties));
            Lines(OwnershipText.Lines(parties, on, lists));
            return ExitCode.Clear;
        }

        public int Not(string named, IReadOnlyList<(OwnerNode Node, string Name)> near, bool isUnknown)
        {
            var others =
                near.Count == 0
                    ? ""
                    : $" Near it: {string.Join("; ", near.Select(n => $"{n.Name} ({n.Node})"))}.";
            surroundings.Report(
                new Diagnostic(
                    "AS3002",
                    Severity.Error,
                    new InputPlace(named),
                    isUnknown
                        ? $"is no party of the register or the files given, or several alike, and no file.{others} Give an id or number, or a file that says who owns it (docs/ownership.md)."
                        : $"may be several parties.{others} Give the id or number of one."
                )
            );
            return ExitCode.UnreadableInput;
        }

        private int Json(Action<Stream> write)
        {
            if (file is not null)
            {
                OutputFile.Write(file, write);
                return ExitCode.Clear;
            }
            using var stream = new MemoryStream();
            write(stream);
            surroundings.Output.Write(Encoding.UTF8.GetString(stream.ToArray()));
            return ExitCode.Clear;
        }

        private void Lines(IEnumerable<string> lines)
        {
            foreach (var line in lines)
                surroundings.Output.WriteLine(Surroundings.OneLine(line));
        }
    }
}
