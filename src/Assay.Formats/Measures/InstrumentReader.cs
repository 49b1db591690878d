using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>Reads one instrument's file; <c>docs/measures.md</c> has the format.</summary>
internal sealed class InstrumentReader(LegalOrders orders)
{
    /// <summary>What the first line has to say.</summary>
    public const string Format = "measures/1";

    // Of a book's nexuses; the shipped ones are a score.
    private const int MostNamed = 20;

    private readonly ConditionReader _conditions = new(orders.Groups, orders.Questions);

    public Read<IReadOnlyList<Measure>> ReadFile(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Measures, Format, (fields, _) => Read(fields));

    private IReadOnlyList<Measure>? Read(FieldReader fields)
    {
        var id = MeasureId(fields.Required("instrument", "us:eo-14071"));
        var regime = fields.Required("regime", "us");
        var title = fields.Required("title").Text();
        var abbreviation = fields.Required("abbreviation", "EO 14071").Text();
        var source = fields.Required("source").Map(SourceReader.Read);
        var note = fields.Optional("note").Text();
        var measures = fields.Required("measures");
        if (
            regime.RegimeId() is not { } order
            || id is null
            || title is null
            || abbreviation is null
            || source is null
        )
            return null;
        if (!orders.Regimes.Any(r => r.Id == order))
            regime.Refuse("a regime of regimes.yaml", "Declare it there.");
        var instrument = new Instrument(id.Value, order, title, abbreviation, source);
        return measures.Maps(f => Measure(f, instrument, note));
    }

    private Measure? Measure(FieldReader fields, Instrument instrument, string? instrumentNote)
    {
        var own = fields.Required("id", "1-a-i");
        var id = own.Id(text => new MeasureId($"{instrument.Id}/{text}"));
        var article = fields.Required("article", "s. 1(a)(i)").Text();
        var title = fields.Required("title").Text();
        var effect = fields.Required("effect", "prohibition").Enum<MeasureEffect>();
        var subject = fields.Optional("subject").Enum<MeasureSubject>() ?? MeasureSubject.Act;
        var binds = fields.Required("binds", "[us-person]").ObjectList(Nexus);
        var days = fields.Days();
        var published = fields.Optional("published").Date() ?? days.From?.Earliest;
        var endPublished = fields.Optional("until-published").Date();
        var summary = fields.Required("summary").Text();
        var source = fields.Optional("source").Map(SourceReader.Read) ?? instrument.Source;
        var note = fields.Optional("note").Text() ?? instrumentNote;
        var when = _conditions.Read(fields.Required("when"));
        var exceptions = fields.Optional("exceptions").Maps(f => Exception(f, days, published, source));
        if (published is { } known && days.From is { } from && known > from.Latest)
        {
            fields
                .Optional("published")
                .Error(
                    fields.Log.Codes.Contradiction,
                    "it cannot be known later than it is in force. Correct one of the days."
                );
        }
        if (
            id is null
            || article is null
            || title is null
            || effect is null
            || summary is null
            || when is null
            || binds.Count == 0
        )
            return null;
        return new Measure(
            id.Value,
            instrument,
            article,
            title,
            effect.Value,
            subject,
            binds,
            days,
            published,
            endPublished,
            summary,
            when,
            exceptions,
            source,
            note
        );
    }

    private MeasureException? Exception(
        FieldReader fields,
        InForce ofMeasure,
        LocalDate? measurePublished,
        Citation source
    )
    {
        var id = fields.Required("id", "maintenance").Text();
        var title = fields.Required("title").Text();
        var effect = fields.Required("effect", "exempt").Enum<ExceptionEffect>();
        var days = fields.Days();
        var published = fields.Optional("published").Date() ?? days.From?.Earliest ?? measurePublished;
        var endPublished = fields.Optional("until-published").Date();
        var own = fields.Optional("source").Map(SourceReader.Read) ?? source;
        var when = _conditions.Read(fields.Required("when"));
        return id is null || title is null || effect is null || when is null
            ? null
            : new MeasureException(
                id,
                title,
                effect.Value,
                new InForce(days.From ?? ofMeasure.From, days.Until ?? ofMeasure.Until),
                published,
                endPublished,
                when,
                own
            );
    }

    private Nexus? Nexus(Field field)
    {
        if (field.Text() is not { } id)
            return null;
        if (orders.Nexuses.TryGetValue(id, out var nexus))
            return nexus;
        field.Error(
            DiagnosticRoom.Measures.UnknownReference,
            $"no nexus {Quoting.Quote(id)} stands in regimes.yaml; it was not read. Known are {string.Join(", ", orders.Nexuses.Keys.Take(MostNamed).Select(k => Quoting.Visible(k, 60)))}."
        );
        return null;
    }

    private static MeasureId? MeasureId(Field field) => field.Id(text => new MeasureId(text));
}
