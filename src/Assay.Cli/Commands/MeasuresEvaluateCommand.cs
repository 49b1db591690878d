using System.CommandLine;
using Assay.Assaying;
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
            "Fact patterns (facts/1, or a table of them: docs/measures.md) or deal files, or a folder of them.",
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
    private readonly Option<string[]> _more = Arguments.MoreMeasures();
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
            evaluate._more,
            evaluate._trace,
            evaluate._json,
        };
        command.SetAction(evaluate.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = new DealInputs(_surroundings);
        var read = inputs.Read(parsed.GetRequiredValue(_paths)).ToList();

        using var source = KnowledgeSource.Open(
            _options.StorePath(parsed),
            _surroundings,
            parsed.GetRequiredValue(_more)
        );
        var known = new Dictionary<LocalDate, Knowledge>();
        var evaluated = new List<EvaluatedPattern>();
        foreach (var input in read)
        {
            var knownOn = parsed.GetValue(_knownOn) ?? input.Deal.KnownOn ?? _surroundings.Today;
            if (!known.TryGetValue(knownOn, out var knowledge))
                known.Add(knownOn, knowledge = source.On(knownOn));
            if (inputs.Resolved(input, knowledge) is not { } resolved)
                continue;
            var deal = parsed.GetValue(_on) is { } day ? resolved with { Date = day } : resolved;
            var evaluations = input.Pattern is { } pattern
                ? Assayer.Evaluate(pattern with { Deal = deal }, knowledge)
                : Assayer.Evaluate(deal, knowledge);
            evaluated.Add(
                new EvaluatedPattern(
                    input.File,
                    deal.Title,
                    deal.Date,
                    knownOn,
                    MeasureAnswer.Of(evaluations.Where(e => IsAsked(parsed, e.Measure, knowledge.Measures))),
                    input.Pattern?.Expected ?? new Dictionary<MeasureId, Expectation>(),
                    Caveats.Of(deal, knowledge)
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
        return inputs.HasFailed ? ExitCode.UnreadableInput
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
}
