using System.CommandLine;
using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Measures;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;
using Assay.Territories;

namespace Assay.Cli;

/// <summary>The options that make a scenario: files and presets, and edits given on the command line.</summary>
internal sealed class ScenarioOptions
{
    private readonly Option<string[]> _files = Several(
        "--scenario",
        "FILE",
        "A scenario file, or the name of a shipped one (docs/whatif.md). Repeatable: their edits add up."
    );
    private readonly Option<string[]> _lift = Several(
        "--lift",
        "WHAT",
        "Lift a measure, article or instrument (us:eo-14071), an exception (us:eo-14071/1-a-i#maintenance), a programme (us:RUSSIA-EO14024), a party (us:rdif) or a record (us-ofac/sdn#34036). Repeatable."
    );
    private readonly Option<string[]> _suspend = Several(
        "--suspend",
        "WHAT",
        "The same, until --until. Repeatable."
    );
    private readonly Option<string[]> _delist = Several(
        "--delist",
        "PARTY",
        "Delist a party: us:rdif, uk:dmitriev-kirill. Repeatable."
    );
    private readonly Option<string[]> _licence = Several(
        "--licence",
        "MEASURE",
        "Issue a licence for whatever a measure, article or instrument forbids. A scenario file can set conditions. Repeatable."
    );
    private readonly Option<string[]> _add = Several(
        "--add",
        "FILE",
        "Add a draft instrument: a measure file. Repeatable."
    );
    private readonly Option<LocalDate?> _from = CodedOptions.Day(
        "--from",
        "From when the edits given on the command line hold."
    );
    private readonly Option<LocalDate?> _until = CodedOptions.Day(
        "--until",
        "Until when they hold: from the day after, all is as before (snap-back)."
    );
    private readonly Option<LocalDate?> _line = CodedOptions.Day(
        "--line",
        "Assume that the line of control is that of this day."
    );
    private readonly Option<LocalDate?> _dealDate = CodedOptions.Day(
        "--move-to",
        "Have the deal done on this day, and compare with its own."
    );

    private static Option<string[]> Several(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            DefaultValueFactory = _ => [],
        };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _files,
                _lift,
                _suspend,
                _delist,
                _licence,
                _add,
                _from,
                _until,
                _line,
                _dealDate,
            }
        )
            command.Options.Add(option);
    }

    /// <summary>The scenario they make; null, after a report, where a file cannot be read.</summary>
    /// <exception cref="UsageException">An edit names nothing known, or none is given.</exception>
    public Scenario? Read(
        ParseResult parsed,
        Knowledge knowledge,
        string measuresFolder,
        Deal? deal,
        Surroundings surroundings
    )
    {
        var days = new InForce(Day(parsed.GetValue(_from)), Day(parsed.GetValue(_until)));
        if (days.From is { } begins && days.Until is { } ends && ends.Latest < begins.Earliest)
            throw new UsageException(_until.Name, "comes before --from. Turn them round.");
        if (parsed.GetValue(_line) is { } future && future > surroundings.Today)
            throw new UsageException(
                _line.Name,
                "is a day to come: nobody knows its line. Write holds in a scenario file."
            );
        var reader = new ScenarioReader(knowledge, measuresFolder, deal);
        var scenarios = new List<Scenario>();
        foreach (var named in parsed.GetRequiredValue(_files))
        {
            var read = reader.ReadFile(Presets.PathOf(named, surroundings));
            surroundings.Report(read.Diagnostics);
            if (read.Value is null)
                return null;
            scenarios.Add(read.Value);
        }
        var edits = new List<ScenarioEdit>();
        foreach (var file in parsed.GetRequiredValue(_add))
        {
            var read = reader.ReadDraft(file, days);
            surroundings.Report(read.Diagnostics);
            if (read.Value is null)
                return null;
            edits.Add(read.Value);
        }
        // What is added may be lifted, and licensed, too.
        knowledge = knowledge.With(
            new Scenario(
                "added",
                null,
                [.. scenarios.SelectMany(s => s.Edits).Concat(edits).OfType<ScenarioEdit.AddMeasures>()]
            )
        );
        foreach (var option in new[] { _lift, _suspend, _delist })
        {
            foreach (var text in parsed.GetRequiredValue(option))
            {
                if (option == _suspend && days.Until is null)
                    throw new UsageException(_suspend.Name, "has an end. Add --until, or write --lift.");
                var (lifted, message) = Lifts.Read(text, days, knowledge, deal);
                if (lifted.Count == 0)
                    throw new UsageException(option.Name, message!);
                if (option == _delist && lifted.Any(e => e is not ScenarioEdit.Delist))
                    throw new UsageException(_delist.Name, $"'{text}' is no party. Write --lift {text}.");
                edits.AddRange(lifted);
            }
        }
        edits.AddRange(parsed.GetRequiredValue(_licence).Select(text => Licence(text, days, knowledge)));
        if (parsed.GetValue(_line) is { } line)
            edits.Add(new ScenarioEdit.AssumeControl(new AssumedControl(days, line, null, [])));
        if (parsed.GetValue(_dealDate) is { } to)
            edits.Add(new ScenarioEdit.MoveDeal(to));
        if (edits.Count > 0)
            scenarios.Add(new Scenario(string.Join("; ", edits.Select(e => e.Text)), null, edits));
        return scenarios switch
        {
            [] => throw new UsageException(
                "whatif",
                "Say what is changed: --scenario, --lift, --delist, --add …"
            ),
            [var one] => one,
            _ => new Scenario(
                string.Join(" + ", scenarios.Select(s => s.Title)),
                null,
                [.. scenarios.SelectMany(s => s.Edits)]
            ),
        };
    }

    private ScenarioEdit.IssueLicence Licence(string text, InForce days, Knowledge knowledge)
    {
        var measures = Lifts.Measures(text, knowledge.Measures);
        return measures.Count > 0
            ? new ScenarioEdit.IssueLicence(
                measures,
                new MeasureException(
                    "licence",
                    "a licence of the scenario",
                    ExceptionEffect.Exempt,
                    days,
                    null,
                    null,
                    new EveryAct(),
                    new Citation("the scenario", Confidence.General)
                )
            )
            : throw new UsageException(
                _licence.Name,
                $"'{text}' names no measure. assay measures list has them all."
            );
    }

    private static PartialDate? Day(LocalDate? day) => day is { } given ? new PartialDate(given) : null;
}
