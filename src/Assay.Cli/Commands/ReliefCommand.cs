using System.CommandLine;
using Assay.Assaying.Relieving;
using Assay.Deals;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Measures;

namespace Assay.Cli.Commands;

/// <summary><c>assay relief DEAL…</c>: the smallest sets of liftings that would leave no prohibition.</summary>
public sealed class ReliefCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;

    private readonly Argument<string[]> _paths = new("DEAL")
    {
        Description =
            "A deal file, fact patterns, a folder of them, or a table of patterns or of paths of deal files (column deal). Several: also what blocks the most of them.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> _party = new("--for")
    {
        Description = "Only this bound party: its id or its name in the deal file.",
        HelpName = "PARTY",
    };
    private readonly Option<string?> _regime = new("--regime")
    {
        Description = "Only this legal order: us, eu, uk, ua, un.",
        HelpName = "ID",
    };
    private readonly Option<bool> _open = new("--open")
    {
        Description = "Count open questions as prohibitions.",
    };
    private readonly Option<int> _limit = new("--limit")
    {
        Description = "The most sets told of each party and legal order, and the most lines of what blocks.",
        HelpName = "N",
        DefaultValueFactory = _ => ReliefQuestion.DefaultLimit,
    };
    private readonly Option<string> _level = new("--level")
    {
        Description = "Lift single measures, or whole instruments: measure, instrument.",
        HelpName = "LEVEL",
        DefaultValueFactory = _ => "measure",
    };
    private readonly Option<LocalDate?> _on = CodedOptions.Day(
        "--on",
        "The day the deal is about, in place of the file's."
    );
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known on this day. Default: the file's, else today."
    );
    private readonly Option<bool> _json = new("--json") { Description = "As JSON (docs/relief.md)." };

    private ReliefCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var relief = new ReliefCommand(surroundings, options);
        var command = new Command(
            "relief",
            "Finds the smallest sets of measures, programmes and designations whose lifting would leave no prohibition."
        )
        {
            relief._paths,
            relief._party,
            relief._regime,
            relief._open,
            relief._limit,
            relief._level,
            relief._on,
            relief._knownOn,
            relief._json,
        };
        command.SetAction(relief.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var question = Question(parsed);
        var inputs = new DealInputs(_surroundings);
        var read = new List<(string File, Deal Deal, Knowledge Knowledge)>();
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var known = new Dictionary<LocalDate, Knowledge>();
        var named = 0;
        foreach (var input in inputs.Read(parsed.GetRequiredValue(_paths)))
        {
            named++;
            var knownOn = parsed.GetValue(_knownOn) ?? input.Deal.KnownOn ?? _surroundings.Today;
            if (!known.TryGetValue(knownOn, out var knowledge))
                known.Add(knownOn, knowledge = source.On(knownOn));
            if (inputs.Resolved(input, knowledge) is { } deal)
                read.Add(
                    (input.File, parsed.GetValue(_on) is { } day ? deal with { Date = day } : deal, knowledge)
                );
        }
        if (read.Count == 0)
            return ExitCode.UnreadableInput;
        Check(question, read[0].Knowledge);

        var party = parsed.GetValue(_party);
        if (party is not null && !read.Exists(r => PartyOf(r.Deal, party) is not null))
            throw new UsageException(
                _party.Name,
                $"'{party}' is no party of the deal. Its parties are {string.Join(", ", read[0].Deal.Parties.Select(p => p.Id))}."
            );
        var asked = read.FindAll(r => party is null || PartyOf(r.Deal, party) is not null);
        var relief = Reliefs.Of([.. asked.Select(r => (r.Deal, r.Knowledge, With(question, r.Deal, party)))]);
        foreach (var (file, answer) in asked.Select(r => r.File).Zip(relief.Deals))
            Warn(file, answer);
        if (parsed.GetValue(_json))
            Pages.Json(
                _surroundings,
                stream => ReliefJson.Write(stream, relief, [.. asked.Select(r => r.File)])
            );
        else
            Pages.Lines(
                _surroundings,
                named == 1 && !inputs.HasFailed
                    ? ReliefText.Lines(relief.Deals[0])
                    : ReliefText.Lines(relief, question.Limit)
            );
        return inputs.HasFailed ? ExitCode.UnreadableInput : ExitCode.Clear;
    }

    private ReliefQuestion Question(ParseResult parsed) =>
        new()
        {
            Regime = RegimeOf(parsed.GetValue(_regime)),
            Open = parsed.GetValue(_open),
            Limit = parsed.GetRequiredValue(_limit) is var limit and >= 1 and <= 1_000
                ? limit
                : throw new UsageException(_limit.Name, "is not from 1 to 1000."),
            Instruments = parsed.GetRequiredValue(_level) switch
            {
                "measure" => false,
                "instrument" => true,
                var text => throw new UsageException(
                    _level.Name,
                    $"'{text}' is no level. Write measure or instrument."
                ),
            },
        };

    private RegimeId? RegimeOf(string? text) =>
        text is null ? null
        : IdText.IsValid(text.ToLowerInvariant()) ? new RegimeId(text.ToLowerInvariant())
        : throw new UsageException(_regime.Name, "is not a legal order. Write us, eu, uk, ua or un.");

    private void Check(ReliefQuestion question, Knowledge knowledge)
    {
        if (question.Regime is { } regime && knowledge.Measures.Regime(regime) is null)
            throw new UsageException(
                _regime.Name,
                $"'{regime}' is no legal order known. Known are {string.Join(", ", knowledge.Measures.Regimes.Select(r => r.Id.Value))}."
            );
    }

    private static ReliefQuestion With(ReliefQuestion question, Deal deal, string? party) =>
        party is null ? question : question with { Party = PartyOf(deal, party) };

    private static PartyId? PartyOf(Deal deal, string text) =>
        (
            deal.Parties.FirstOrDefault(p => string.Equals(p.Id.Value, text, StringComparison.Ordinal))
            ?? deal.Parties.FirstOrDefault(p =>
                string.Equals(p.Name, text, StringComparison.OrdinalIgnoreCase)
            )
        )?.Id;

    private void Warn(string file, DealRelief relief)
    {
        var given = relief.Reliefs.Count(r => r.GaveUp);
        if (given > 0)
            _surroundings.Report(
                new Diagnostic(
                    "AS5101",
                    Severity.Warning,
                    new InputPlace(file),
                    $"the search was given up in {Counted.Of(given, "place")}: the sets told are enough and minimal, but others as small may be missing. Narrow it with --for, --regime or --level instrument."
                )
            );
    }
}
