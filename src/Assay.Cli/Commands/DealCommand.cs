using System.CommandLine;
using System.Text;
using Assay.Assaying;
using Assay.Deals;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Html;
using Assay.Reports.Json;
using Assay.Reports.Text;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay deal FILE</c>: assays a deal and writes its dossier.</summary>
public sealed class DealCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The deal file, YAML or JSON (docs/deal-file.md).",
    };
    private readonly Option<LocalDate?> _on = CodedOptions.Day(
        "--on",
        "The day the deal is about, in place of the file's."
    );
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known on this day: lists, maps, measures. Default: the file's, else today."
    );
    private readonly Option<string[]> _lift = new("--lift")
    {
        Description =
            "What if this were lifted: a measure (us:eo-14071), a programme (us:RUSSIA-EO14024), a designation (us:rdif, us-ofac/sdn#34036). Repeatable.",
        HelpName = "WHAT",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<LocalDate?> _against = CodedOptions.Day(
        "--against",
        "Another day to assay the deal on as well, by the same knowledge: what differs, and that day's line on the map."
    );
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder dossier.html and dossier.json are written to.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };
    private readonly Option<bool> _brief = new("--brief")
    {
        Description = "On the terminal: the summary and a line a finding.",
    };
    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description =
            "Exit with 3 if a finding has this verdict or a graver one: prohibited, authorisable, depends, duty, implication, not-checked.",
        HelpName = "VERDICT",
    };

    private DealCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var deal = new DealCommand(surroundings, options);
        var command = new Command(
            "deal",
            "Assays a deal: prints its dossier and writes dossier.html and dossier.json."
        )
        {
            deal._file,
            deal._on,
            deal._knownOn,
            deal._lift,
            deal._against,
            deal._out,
            deal._brief,
            deal._failOn,
        };
        command.SetAction(deal.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        var failOn = FailOn(parsed);
        var read = DealReader.ReadFile(file);
        _surroundings.Report(read.Diagnostics);
        if (!read.Succeeded)
            return ExitCode.UnreadableInput;
        var deal = parsed.GetValue(_on) is { } day ? read.Value! with { Date = day } : read.Value!;

        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var knowledge = source.On(parsed.GetValue(_knownOn) ?? deal.KnownOn ?? _surroundings.Today);
        deal = Vocabulary.Resolved(deal, knowledge.Commodities);
        var unknown = Vocabulary.Check(deal, knowledge, file);
        _surroundings.Report(unknown);
        if (unknown.Count > 0)
            return ExitCode.UnreadableInput;
        var lifts = parsed.GetRequiredValue(_lift);
        var scenario = new Scenario(
            string.Join(", ", lifts),
            null,
            [.. lifts.SelectMany(lift => Edits(lift, knowledge, deal))]
        );

        var dossier = Assayer.Assay(deal, knowledge, scenario, read.Diagnostics, parsed.GetValue(_against));
        DossierText.Write(
            dossier,
            _surroundings.Console,
            new DossierTextOptions { Brief = parsed.GetValue(_brief) }
        );
        Write(dossier, deal, knowledge, parsed.GetRequiredValue(_out));
        return failOn is { } threshold && dossier.Findings.Any(f => f.Verdict <= threshold)
            ? ExitCode.Findings
            : ExitCode.Clear;
    }

    private void Write(Dossier dossier, Deal deal, Knowledge knowledge, string folder)
    {
        var html = Path.Combine(folder, "dossier.html");
        var json = Path.Combine(folder, "dossier.json");
        var map = MapSheets.Of(deal, dossier, knowledge.Atlas);
        OutputFile.Write(
            html,
            stream => stream.Write(Encoding.UTF8.GetBytes(DossierHtml.Render(dossier, map)))
        );
        OutputFile.Write(json, stream => DossierJson.Write(dossier, stream));
        _surroundings.Console.WriteLine();
        _surroundings.Console.WriteLine($"Written: {html}, {json}");
    }

    private static IReadOnlyList<ScenarioEdit> Edits(string lift, Knowledge knowledge, Deal deal)
    {
        var (edits, message) = Lifts.Read(lift, InForce.Always, knowledge, deal);
        return edits.Count > 0 ? edits : throw new UsageException("--lift", message!);
    }

    private Verdict? FailOn(ParseResult parsed) =>
        parsed.GetValue(_failOn) switch
        {
            null => null,
            "prohibited" => Verdict.Prohibited,
            "authorisable" => Verdict.ProhibitedAuthorisable,
            "depends" => Verdict.DependsOn,
            "duty" => Verdict.Duty,
            "implication" => Verdict.Implication,
            "not-checked" => Verdict.NotChecked,
            var text => throw new UsageException(
                _failOn.Name,
                $"'{text}' is not a verdict. Write prohibited, authorisable, depends, duty, implication or not-checked."
            ),
        };
}
