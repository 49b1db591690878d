using Assay.Assaying;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Measures;

/// <summary>Reads scenarios (<c>assay: scenario/1</c>); <c>docs/whatif.md</c> has the format.</summary>
/// <param name="knowledge">What is known: what may be lifted.</param>
/// <param name="measuresFolder">The folder of the measures, whose <c>regimes.yaml</c> says what conditions may name.</param>
/// <param name="deal">The deal whose parties may be delisted too; null for a portfolio.</param>
public sealed class ScenarioReader(Knowledge knowledge, string measuresFolder, Deal? deal = null)
{
    /// <summary>What the first line has to say.</summary>
    public const string Format = "scenario/1";

    /// <summary>The kinds of edit, each the name of the field that says it.</summary>
    private static readonly string[] Kinds =
    [
        "lift",
        "suspend",
        "withdraw",
        "end-programme",
        "delist",
        "licence",
        "add",
        "move",
        "deal-date",
        "line",
        "holds",
    ];

    /// <summary>Reads a file; drafts it adds are looked for in its folder.</summary>
    public Read<Scenario> ReadFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return YamlDocument.ReadFile(
            path,
            DiagnosticRoom.Measures,
            Format,
            (fields, _) => Read(fields, folder)
        );
    }

    private Scenario? Read(FieldReader fields, string folder)
    {
        var title = fields.Required("title", "The United States lifts EO 14071").Text();
        var about = fields.Optional("about").Text();
        var source = fields.Optional("source").Map(SourceReader.Read);
        var snapBack = DealReader.Day(fields, fields.Optional("snap-back"));
        var edits = fields
            .Required("edits")
            .Maps(f => Edits(f, folder, snapBack))
            .SelectMany(e => e)
            .ToList();
        if (edits.Count == 0 && !fields.Log.HasErrors)
            fields
                .Optional("edits")
                .Error(
                    fields.Log.Codes.MissingField,
                    "nothing is changed. Add an edit, such as { lift: us:eo-14071 }."
                );
        return title is null ? null : new Scenario(title, about, edits) { Source = source };
    }

    private IReadOnlyList<ScenarioEdit>? Edits(FieldReader fields, string folder, LocalDate? snapBack)
    {
        var days = fields.Days();
        if (days.Until is null && snapBack is { } day)
            days = days with { Until = new PartialDate(day.PlusDays(-1)) };
        if (days.From is { } from && days.Until is { } until && until.Latest < from.Earliest)
        {
            fields
                .Optional("from")
                .Error(
                    fields.Log.Codes.Contradiction,
                    $"the edit begins on {from}, after the snap-back has ended it. Correct one of the days."
                );
            return null;
        }
        var given = Kinds
            .Select(kind => (Kind: kind, Field: fields.Optional(kind)))
            .Where(k => k.Field.IsGiven)
            .ToList();
        if (given is not [var (kind, field)])
        {
            fields.Log.Error(
                given.Count == 0 ? fields.Log.Codes.MissingField : fields.Log.Codes.Contradiction,
                fields.Map,
                $"an edit says one thing, and this one says {(given.Count == 0 ? "nothing" : "several")}. Write one of {string.Join(", ", Kinds)}."
            );
            return null;
        }
        return kind switch
        {
            "licence" => field.Map(f => Licence(f, days)) is { } licence ? [licence] : null,
            "add" => Added(field, days, folder),
            "move" => Moved(field),
            "line" => DealReader.Day(fields, field) is { } line
                ? [new ScenarioEdit.AssumeControl(new AssumedControl(days, line, null, []))]
                : null,
            "holds" => field.Map(f => Held(f, days)) is { } held ? [held] : null,
            "deal-date" => DealReader.Day(fields, field) is { } to ? [new ScenarioEdit.MoveDeal(to)] : null,
            _ => Lifted(field, kind, days),
        };
    }

    private RegionCode? Region(Field field)
    {
        if (field.Region() is not { } region || knowledge.Atlas.Region(region) is not null)
            return field.Region();
        field.Error(
            DiagnosticRoom.Measures.UnknownReference,
            $"no region {region} is on the map. Write the ISO 3166-2 code of one that is, such as UA-23."
        );
        return null;
    }

    private ScenarioEdit.AssumeControl? Held(FieldReader fields, InForce days)
    {
        var power = fields.Required("power", "UA").Country();
        var regions = fields.Required("regions", "[UA-23]").List(Region);
        return power is null || regions.Count == 0
            ? null
            : new ScenarioEdit.AssumeControl(new AssumedControl(days, null, power, regions));
    }

    private IReadOnlyList<ScenarioEdit>? Lifted(Field field, string kind, InForce days)
    {
        if (field.Text() is not { } text)
            return null;
        if (string.Equals(kind, "suspend", StringComparison.Ordinal) && days.Until is null)
        {
            field.Error(
                field.Log.Codes.MissingField,
                "a suspension has an end. Add 'until: …', or write lift for one that has none."
            );
            return null;
        }
        var (edits, message) = Lifts.Read(text, days, knowledge, deal);
        if (edits.Count == 0)
            return Refused(field, message!);
        var fits = kind switch
        {
            "delist" => edits.All(e => e is ScenarioEdit.Delist),
            "end-programme" => edits.All(e => e is ScenarioEdit.EndProgramme),
            "withdraw" => edits.All(e => e is ScenarioEdit.WithdrawException or ScenarioEdit.LiftMeasure),
            _ => true,
        };
        return fits ? edits : Refused(field, $"'{text}' is not what {kind} is for. Write lift: {text}.");
    }

    private static IReadOnlyList<ScenarioEdit>? Refused(Field field, string message)
    {
        field.Error(DiagnosticRoom.Measures.UnknownReference, message);
        return null;
    }

    private ScenarioEdit.IssueLicence? Licence(FieldReader fields, InForce days)
    {
        var title = fields.Required("title", "General License 134").Text();
        var id = fields.Optional("id").Text() ?? "licence";
        var effect = fields.Optional("effect").Enum<ExceptionEffect>() ?? ExceptionEffect.Exempt;
        var source =
            fields.Optional("source").Map(SourceReader.Read)
            ?? new Citation("the scenario", Confidence.General);
        var measures = fields.Required("for", "[us:eo-14071]").ObjectList(Named).SelectMany(m => m).ToList();
        var when = fields.Optional("when");
        var orders = LegalOrdersReader
            .ReadFile(Path.Combine(measuresFolder, MeasureBookReader.RegimesFile))
            .Value;
        var condition = when.IsGiven
            ? new ConditionReader(
                (orders ?? LegalOrders.None).Groups,
                (orders ?? LegalOrders.None).Questions
            ).Read(when)
            : new EveryAct();
        return title is null || condition is null || measures.Count == 0
            ? null
            : new ScenarioEdit.IssueLicence(
                measures,
                new MeasureException(id, title, effect, days, null, null, condition, source)
            );
    }

    private IReadOnlyList<MeasureId>? Named(Field field)
    {
        if (field.Text() is not { } text)
            return null;
        var measures = Lifts.Measures(text, knowledge.Measures);
        if (measures.Count > 0)
            return measures;
        field.Error(
            DiagnosticRoom.Measures.UnknownReference,
            $"{Quoting.Quote(text)} names no measure. assay measures list has them all."
        );
        return null;
    }

    private IReadOnlyList<ScenarioEdit>? Added(Field field, InForce days, string folder)
    {
        if (field.Text() is not { } name)
            return null;
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (
            Path.IsPathRooted(name)
            || !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
        {
            field.Error(
                field.Log.Codes.BadValue,
                "the draft lies outside the scenario's folder; it was not read. Put it there, or name it with --add."
            );
            return null;
        }
        var read = ReadDraft(path, days);
        foreach (var diagnostic in read.Diagnostics)
            field.Log.Report(diagnostic.Code, diagnostic.Severity, diagnostic.Place, diagnostic.Message);
        return read.Value is { } edit ? [edit] : null;
    }

    /// <summary>Reads a draft instrument that a scenario adds; what it names must be known, as for a measure that ships.</summary>
    /// <param name="path">The file, as a measure file.</param>
    /// <param name="days">For which days.</param>
    public Read<ScenarioEdit> ReadDraft(string path, InForce days)
    {
        var read = MeasureBookReader.ReadDraft(path, measuresFolder);
        if (read.Value is not { } draft)
            return new(null, read.Diagnostics);
        var faults = MeasureReferences.Check(
            knowledge.Measures.With(draft),
            knowledge.Register,
            knowledge.Commodities,
            knowledge.Atlas
        );
        return faults.Count > 0
            ? new(null, [.. read.Diagnostics, .. faults])
            : new(new ScenarioEdit.AddMeasures(draft, days), read.Diagnostics);
    }

    private IReadOnlyList<ScenarioEdit>? Moved(Field field) =>
        field.Map<IReadOnlyList<ScenarioEdit>>(fields =>
        {
            var measures = Named(fields.Required("measure", "eu:833-2014/3i-7601"));
            var first = fields.Optional("first").Date();
            var last = fields.Optional("last").Date();
            if (first is null && last is null)
                fields.Log.Error(
                    fields.Log.Codes.MissingField,
                    fields.Map,
                    "no date is moved. Add 'first: …', 'last: …' or both."
                );
            return measures is null || (first is null && last is null)
                ? null
                : [.. measures.Select(m => new ScenarioEdit.MoveMeasure(m, first, last))];
        });
}
