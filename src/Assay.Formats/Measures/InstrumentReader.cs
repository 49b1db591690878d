using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>One instrument's file.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Measures">Its measures.</param>
/// <param name="Examples">Its own examples.</param>
/// <param name="Orders">The legal orders, with what the file declares for itself.</param>
internal sealed record InstrumentFile(
    Instrument Instrument,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<FactPattern> Examples,
    LegalOrders Orders
);

/// <summary>Reads one instrument's file; <c>docs/measures.md</c> has the format.</summary>
internal sealed class InstrumentReader
{
    /// <summary>What the first line has to say.</summary>
    public const string Format = "measures/1";

    // Of a book's nexuses; the shipped ones are a score.
    private const int MostNamed = 20;

    private readonly LegalOrders _orders;
    private readonly ConditionReader _conditions;

    private InstrumentReader(LegalOrders orders)
    {
        _orders = orders;
        _conditions = new(orders.Groups, orders.Questions);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="orders">What is declared already.</param>
    public static Read<InstrumentFile> ReadFile(string path, LegalOrders orders) =>
        YamlDocument.ReadFile(
            path,
            DiagnosticRoom.Measures,
            Format,
            (fields, document) =>
                new InstrumentReader(LegalOrdersReader.ReadParts(fields, orders)).Read(fields, document.Hash)
        );

    private InstrumentFile? Read(FieldReader fields, ContentHash hash)
    {
        var id = MeasureId(fields.Required("instrument", "us:eo-14071"));
        var regime = fields.Required("regime", "us");
        var title = fields.Required("title").Text();
        var abbreviation = fields.Required("abbreviation", "EO 14071").Text();
        var source = fields.Required("source").Map(SourceReader.Read);
        var note = fields.Optional("note").Text();
        var measures = fields.Required("measures");
        var examples = fields.Optional("examples");
        if (
            regime.RegimeId() is not { } order
            || id is not { } own
            || title is null
            || abbreviation is null
            || source is null
        )
            return null;
        if (!_orders.Regimes.Any(r => r.Id == order))
            regime.Refuse("a regime of regimes.yaml", "Declare it there, or in this file under regimes.");
        if (!own.Value.StartsWith(order.Value + ":", StringComparison.Ordinal))
            regime.Error(
                fields.Log.Codes.Contradiction,
                $"the instrument is called {own}, which is not of this regime. Begin its name with '{order}:', or correct the regime."
            );
        var instrument = new Instrument(own, order, title, abbreviation, source);
        return new InstrumentFile(
            instrument,
            measures.Maps(f => Measure(f, instrument, note)),
            examples.Maps(f => FactPatternReader.ReadFields(f, abbreviation, hash, folder: null, own)),
            _orders
        );
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
        var suspensions = fields.Optional("suspended").Maps(Suspension);
        var beside = fields.Optional("beside").Maps(Beside);
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
        )
        {
            Suspensions = suspensions,
            Beside = beside,
        };
    }

    private static Suspension? Suspension(FieldReader fields)
    {
        var days = fields.Days();
        var published = fields.Optional("published").Date() ?? days.From?.Earliest;
        var text = fields.Required("text", "suspended by the notice of …").Text();
        return text is null ? null : new Suspension(days, published, text);
    }

    private static Beside? Beside(FieldReader fields)
    {
        var id = MeasureId(fields.Required("measure", "eu:269-2014"));
        var says = fields.Required("says").Text();
        return id is null || says is null ? null : new Beside(id.Value, says);
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
        if (_orders.Nexuses.TryGetValue(id, out var nexus))
            return nexus;
        field.Error(
            DiagnosticRoom.Measures.UnknownReference,
            $"no nexus {Quoting.Quote(id)} stands in regimes.yaml or in this file under nexus; it was not read. Known are {string.Join(", ", _orders.Nexuses.Keys.Take(MostNamed).Select(k => Quoting.Visible(k, 60)))}."
        );
        return null;
    }

    private static MeasureId? MeasureId(Field field) => field.Id(text => new MeasureId(text));
}
