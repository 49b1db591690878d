using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Measures;

/// <summary>Reads <c>data/measures/regimes.yaml</c>; <c>docs/measures.md</c> has the format.</summary>
public static class LegalOrdersReader
{
    /// <summary>What the first line has to say.</summary>
    public const string Format = "regimes/1";

    /// <summary>Reads the file.</summary>
    public static Read<LegalOrders> ReadFile(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Measures, Format, (fields, _) => Read(fields));

    private static LegalOrders Read(FieldReader fields)
    {
        fields.Required("regimes");
        fields.Required("nexus");
        fields.Required("attribution");
        return ReadParts(fields, LegalOrders.None);
    }

    /// <summary>
    /// What a file declares for itself: groups of countries, questions, legal orders, nexuses, attribution rules. A draft of a legal order
    /// that is not in <c>regimes.yaml</c> can so stand in one file.
    /// </summary>
    /// <param name="fields">The file's fields.</param>
    /// <param name="known">What is declared already.</param>
    /// <returns>What is known then.</returns>
    public static LegalOrders ReadParts(FieldReader fields, LegalOrders known)
    {
        var groups = Groups(fields.Optional("groups"));
        var questions = fields
            .Optional("facts")
            .Maps(f =>
                (Id: f.Required("id").Text(), Question: f.Required("question").Text()) is ({ } id, { } q)
                    ? Tuple.Create(id, q)
                    : null
            )
            .DistinctBy(f => f.Item1, StringComparer.Ordinal)
            .ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);
        var ids = new IdLedger();
        var regimes = fields.Optional("regimes").Maps(f => Regime(f, ids));
        var declared = known.With(
            LegalOrders.None with
            {
                Groups = groups,
                Regimes = regimes,
                Questions = questions,
            }
        );
        var conditions = new ConditionReader(declared.Groups, declared.Questions);
        var nexuses = fields
            .Optional("nexus")
            .Maps(f => Nexus(f, conditions))
            .DistinctBy(n => n.Id, StringComparer.Ordinal)
            .ToDictionary(n => n.Id, StringComparer.Ordinal);
        return declared.With(
            LegalOrders.None with
            {
                Nexuses = nexuses,
                Rules = fields.Optional("attribution").Maps(Rule),
            }
        );
    }

    private static Dictionary<string, CountrySet> Groups(Field field)
    {
        var groups = new Dictionary<string, CountrySet>(StringComparer.Ordinal);
        field.Maps(f =>
        {
            var title = f.Optional("title").Text();
            if (f.Required("id").Text() is { } id)
                groups[id] = new CountrySet(f.Required("countries").Countries(), title ?? id);
            return f;
        });
        return groups;
    }

    private static Regime? Regime(FieldReader fields, IdLedger ids)
    {
        var own = fields.Required("id", "us");
        var id = own.RegimeId();
        if (id is { } given)
            ids.Give(IdKind.Regime, given.ToString(), own);
        var name = fields.Required("name", "United States").Text();
        var publishers = fields.Optional("publishers").List(f => f.PublisherId());
        return id is null || name is null ? null : new Regime(id.Value, name, publishers);
    }

    private static Nexus? Nexus(FieldReader fields, ConditionReader conditions)
    {
        var id = fields.Required("id", "us-person").Text();
        var regime = fields.Required("regime", "us").RegimeId();
        var title = fields.Required("title").Text();
        var source = fields.Required("source").Map(SourceReader.Read);
        var when = conditions.Read(fields.Required("when"));
        return id is null || regime is null || title is null || source is null || when is null
            ? null
            : new Nexus(id, regime.Value, title, when, source);
    }

    private static AttributionRule? Rule(FieldReader fields)
    {
        var id = fields.Required("id", "us-50").Text();
        var regime = fields.Required("regime", "us").RegimeId();
        var title = fields.Required("title").Text();
        var threshold = fields.Required("threshold", "50").Percent();
        var moreThan = fields.Required("more-than", "false").Bool();
        var aggregates = fields.Required("aggregates", "true").Bool();
        var control = fields.Required("control", "false").Bool();
        var votes = fields.Optional("votes").Bool();
        var order = fields.Optional("order").Text();
        var publishers = fields.Required("publishers").List(f => f.PublisherId());
        var source = fields.Required("source").Map(SourceReader.Read);
        var lists = fields.Optional("lists").List(f => f.ItemId());
        var exports = fields.Optional("export-controls").Bool();
        var published = fields.Optional("published").Date();
        var transfers = fields.Optional("transfers").Map(SourceReader.Read);
        var days = fields.Days();
        fields.Optional("note").Text();
        return id is null || regime is null || title is null || threshold is null || source is null
            ? null
            : new AttributionRule(
                id,
                regime.Value,
                title,
                threshold.Value,
                moreThan ?? false,
                aggregates ?? false,
                control ?? false,
                publishers,
                days,
                source,
                votes ?? false
            )
            {
                Order = order ?? regime.Value.Value,
                Published = published,
                Transfers = transfers,
                OfExportControls = exports ?? false,
                Lists = [.. lists.Select(l => l.Value)],
            };
    }
}

/// <summary>Reads <c>source: { text, confidence, url }</c>.</summary>
internal static class SourceReader
{
    public static Citation? Read(FieldReader fields)
    {
        var text = fields.Required("text").Text();
        var confidence = fields.Required("confidence", "primary").Enum<Confidence>();
        var url = fields.Optional("url").Text();
        return text is null || confidence is null ? null : new Citation(text, confidence.Value, url);
    }
}
