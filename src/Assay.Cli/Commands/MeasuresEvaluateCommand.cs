using System.CommandLine;
using Assay.Assaying;
using Assay.Formats.Deals;
using Assay.Formats.Measures;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay measures evaluate PATH…</c>: holds the law against bare fact patterns or whole deals.</summary>
public sealed class MeasuresEvaluateCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description =
            "A file of fact patterns (facts/1, docs/measures.md) or a deal file, or a folder of them.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<LocalDate?> _on = CodedOptions.Day(
        "--on",
        "The day the facts are of, in place of the file's."
    );
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known on this day. Default: the file's, else today."
    );
    private readonly Option<string?> _regime = new("--regime")
    {
        Description = "Only this legal order: us, eu, uk, ua, un.",
        HelpName = "ID",
    };
    private readonly Option<bool> _trace = new("--trace")
    {
        Description = "Show every measure with every condition: what held, what failed, what is not known.",
    };
    private readonly Option<bool> _json = new("--json") { Description = "As JSON, with all traces." };

    private MeasuresEvaluateCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var evaluate = new MeasuresEvaluateCommand(surroundings, options);
        var command = new Command(
            "evaluate",
            "Holds the law against bare facts: one answer a regime and instrument, with its trace. Exits with 3 where a file expects another answer."
        )
        {
            evaluate._paths,
            evaluate._on,
            evaluate._knownOn,
            evaluate._regime,
            evaluate._trace,
            evaluate._json,
        };
        command.SetAction(evaluate.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = parsed.GetRequiredValue(_paths).SelectMany(FilesOf).ToList();
        if (files.Count == 0)
            throw new UsageException("PATH", "holds no .yaml, .yml or .json file.");
        var read = new List<(string File, string Title, FactPattern? Pattern, Deals.Deal Deal)>();
        var failed = false;
        foreach (var file in files)
        {
            if (string.Equals(FormatOf(file), DealReader.Format, StringComparison.Ordinal))
            {
                var deal = Taken(DealReader.ReadFile(file));
                if (deal is not null)
                    read.Add((file, deal.Title, null, deal));
                failed |= deal is null;
                continue;
            }
            var patterns = Taken(FactPatternReader.ReadFile(file));
            read.AddRange((patterns ?? []).Select(p => (file, p.Title, (FactPattern?)p, p.Deal)));
            failed |= patterns is null;
        }

        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var known = new Dictionary<LocalDate, Knowledge>();
        var evaluated = new List<EvaluatedPattern>();
        foreach (var (file, title, pattern, written) in read)
        {
            var knownOn = parsed.GetValue(_knownOn) ?? written.KnownOn ?? _surroundings.Today;
            if (!known.TryGetValue(knownOn, out var knowledge))
                known.Add(knownOn, knowledge = source.On(knownOn));
            var deal = parsed.GetValue(_on) is { } day ? written with { Date = day } : written;
            deal = Vocabulary.Resolved(deal, knowledge.Commodities);
            var unknown = Vocabulary.Check(deal, knowledge, file);
            _surroundings.Report(unknown);
            if (unknown.Count > 0)
            {
                failed = true;
                continue;
            }
            var evaluations = pattern is null
                ? Assayer.Evaluate(deal, knowledge)
                : Assayer.Evaluate(pattern with { Deal = deal }, knowledge);
            evaluated.Add(
                new EvaluatedPattern(
                    file,
                    title,
                    deal.Date,
                    knownOn,
                    MeasureAnswer.Of(evaluations.Where(e => IsAsked(parsed, e.Measure, knowledge.Measures))),
                    pattern?.Expected ?? new Dictionary<MeasureId, Expectation>()
                )
            );
        }
        if (parsed.GetValue(_json))
            Pages.Json(_surroundings, stream => EvaluationJson.Write(stream, evaluated));
        else
            Pages.Lines(
                _surroundings,
                evaluated.SelectMany(e => EvaluationText.Lines(e, parsed.GetValue(_trace)))
            );
        return failed ? ExitCode.UnreadableInput
            : evaluated.TrueForAll(e => e.IsAsExpected) ? ExitCode.Clear
            : ExitCode.Findings;
    }

    private bool IsAsked(ParseResult parsed, Measure measure, MeasureBook book)
    {
        if (parsed.GetValue(_regime) is not { } regime)
            return true;
        if (!book.Regimes.Any(r => string.Equals(r.Id.Value, regime, StringComparison.Ordinal)))
            throw new UsageException(
                _regime.Name,
                $"'{regime}' is no legal order known. Known are {string.Join(", ", book.Regimes.Select(r => r.Id.Value))}."
            );
        return string.Equals(measure.Instrument.Regime.Value, regime, StringComparison.Ordinal);
    }

    private T? Taken<T>(Read<T> read)
        where T : class
    {
        _surroundings.Report(read.Diagnostics);
        return read.Value;
    }

    private static string? FormatOf(string file)
    {
        var log = new ReadingLog(file, DiagnosticRoom.Deals);
        return
            YamlBytes.OfFile(file, log, YamlLimits.Default) is { } bytes
            && YamlDocument.Parse(bytes, log)?.Root is { } root
            && root.TryGet("assay", out var format)
            && format.Value is YamlScalar scalar
            ? scalar.Text
            : null;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".yml" or ".json")
                .Order(StringComparer.Ordinal)
            : [path];
}
