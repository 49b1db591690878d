using System.CommandLine;
using System.Text;
using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Measures;
using Assay.Measures;
using Assay.Reports.Html;
using Assay.Reports.Json;
using Assay.Reports.Measures;
using Assay.Reports.Text;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay whatif DEAL…</c>: what a scenario changes for a deal, or for many.</summary>
public sealed class WhatIfCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;
    private readonly ScenarioOptions _scenario = new();

    private readonly Argument<string[]> _deals = new("DEAL")
    {
        Description =
            "A deal file; or several deals, files or tables of fact patterns, or folders: a portfolio.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<LocalDate?> _on = CodedOptions.Day(
        "--on",
        "The day the deal is about, in place of the file's."
    );
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known on this day. Default: the file's, else today."
    );
    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write dossier.html and dossier.json with the what-if into this folder (one deal).",
        HelpName = "DIR",
    };
    private readonly Option<bool> _brief = new("--brief")
    {
        Description = "Only counts and who is still bound; for a portfolio, only the totals.",
    };
    private readonly Option<bool> _json = new("--json") { Description = "As JSON." };

    private WhatIfCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var whatIf = new WhatIfCommand(surroundings, options);
        var command = new Command(
            "whatif",
            "Tells what would change, and who would still be bound, if measures, programmes or designations were lifted or others came."
        )
        {
            whatIf._deals,
            whatIf._on,
            whatIf._knownOn,
            whatIf._out,
            whatIf._brief,
            whatIf._json,
        };
        whatIf._scenario.AddTo(command);
        command.SetAction(whatIf.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = new DealInputs(_surroundings);
        var read = inputs.Read(parsed.GetRequiredValue(_deals)).ToList();
        if (read.Count == 0)
            return ExitCode.UnreadableInput;
        // What is named decides the form, not how much of it could be read.
        var isPortfolio = read.Count > 1 || IsPortfolio(parsed.GetRequiredValue(_deals));
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var knownOn =
            parsed.GetValue(_knownOn) ?? (isPortfolio ? null : read[0].Deal.KnownOn) ?? _surroundings.Today;
        var knowledge = source.On(knownOn);
        var scenario = _scenario.Read(
            parsed,
            knowledge,
            KnowledgeSource.MeasuresFolder(_surroundings),
            isPortfolio ? null : read[0].Deal,
            _surroundings
        );
        if (scenario is null)
            return ExitCode.UnreadableInput;
        // What a draft of the scenario asks, a deal may answer.
        var words = knowledge.With(scenario);
        if (isPortfolio)
            return OverPortfolio(parsed, inputs, read, knowledge, words, scenario);
        if (inputs.Resolved(read[0], words) is not { } deal)
            return ExitCode.UnreadableInput;
        return OverDeal(parsed, OnItsDay(parsed, deal), knowledge, scenario);
    }

    private int OverDeal(ParseResult parsed, Deal deal, Knowledge knowledge, Scenario scenario)
    {
        var dossier = Assayer.Assay(deal, knowledge, scenario);
        if (parsed.GetValue(_out) is { } folder)
        {
            var map = MapSheets.Of(deal, dossier, knowledge.Atlas);
            OutputFile.Write(
                Path.Combine(folder, "dossier.html"),
                stream => stream.Write(Encoding.UTF8.GetBytes(DossierHtml.Render(dossier, map)))
            );
            OutputFile.Write(
                Path.Combine(folder, "dossier.json"),
                stream => DossierJson.Write(dossier, stream)
            );
        }
        if (parsed.GetValue(_json))
            return Pages.Json(
                _surroundings,
                stream => WhatIfJson.Write(stream, dossier, Caveats.Of(deal, knowledge))
            );
        WhatIfText.Write(
            dossier,
            _surroundings.Console,
            parsed.GetValue(_brief),
            Caveats.Of(deal, knowledge)
        );
        return ExitCode.Clear;
    }

    private int OverPortfolio(
        ParseResult parsed,
        DealInputs inputs,
        IReadOnlyList<DealInput> read,
        Knowledge knowledge,
        Knowledge words,
        Scenario scenario
    )
    {
        if (parsed.GetValue(_out) is not null)
            throw new UsageException(_out.Name, "is for one deal; a portfolio has --json.");
        var portfolio = new Portfolio(knowledge, scenario);
        var totals = new PortfolioTotals();
        var deals = read.Select(input => (input.File, Deal: inputs.Resolved(input, words)))
            .Where(d => d.Deal is not null)
            .Select(d => (d.File, Found: portfolio.Of(OnItsDay(parsed, d.Deal!))))
            .Select(d =>
            {
                totals.Add(d.Found);
                return d;
            });
        if (parsed.GetValue(_json))
            Pages.Json(_surroundings, stream => PortfolioJson.Write(stream, scenario, deals, totals));
        else
            Pages.Lines(_surroundings, PortfolioText.Lines(scenario, deals, totals, parsed.GetValue(_brief)));
        return inputs.HasFailed ? ExitCode.UnreadableInput : ExitCode.Clear;
    }

    private static bool IsPortfolio(string[] paths) =>
        paths.Length > 1 || Directory.Exists(paths[0]) || FactTable.Is(paths[0]);

    private Deal OnItsDay(ParseResult parsed, Deal deal) =>
        parsed.GetValue(_on) is { } day ? deal with { Date = day } : deal;
}
