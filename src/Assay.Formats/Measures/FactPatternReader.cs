using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>Reads bare fact patterns (<c>assay: facts/1</c>), in YAML or JSON; <c>docs/measures.md</c> describes them.</summary>
public static class FactPatternReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "facts/1";

    private static readonly PartyId BoundId = new("bound");
    private static readonly ItemId ActId = new("act");

    /// <summary>Reads a file of one pattern, or of several under <c>patterns</c>.</summary>
    /// <param name="path">The file; GeoJSON files it names are looked for in its folder.</param>
    public static Read<IReadOnlyList<FactPattern>> ReadFile(string path) =>
        YamlDocument.ReadFile<IReadOnlyList<FactPattern>>(
            path,
            DiagnosticRoom.Deals,
            Format,
            (fields, document) =>
            {
                var folder = Path.GetDirectoryName(Path.GetFullPath(path));
                var name = Path.GetFileNameWithoutExtension(path);
                var several = fields.Optional("patterns");
                return several.IsGiven ? several.Maps(f => ReadFields(f, name, document.Hash, folder))
                    : ReadFields(fields, name, document.Hash, folder) is { } one ? [one]
                    : null;
            }
        );

    /// <summary>Reads a pattern that stands within another file, such as an example.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="name">What it is called where it has no title.</param>
    /// <param name="hash">What stands for the file's hash.</param>
    /// <param name="folder">Where GeoJSON files are looked for; null where it may name none.</param>
    /// <param name="instrument">The instrument in whose file it stands; null where in none.</param>
    public static FactPattern? ReadFields(
        FieldReader fields,
        string name,
        ContentHash hash,
        string? folder = null,
        MeasureId? instrument = null
    )
    {
        var title = fields.Optional("title").Text() ?? name;
        var date = DealReader.Day(fields, fields.Required("date", "2025-02-25"));
        var knownOn = DealReader.Day(fields, fields.Optional("known-on"));
        var ids = new DealIds();
        var places = new PlaceFields(fields.Log, folder);
        var partyFields = new PartyFields(ids, date);
        var assetFields = new AssetFields(ids, places);

        var bound = fields
            .Required("bound", "{ kind: company, country: FR }")
            .Map(f => partyFields.ReadAs(f, BoundId, "the bound person"));
        var others = Numbered(fields.Optional("counterparty"), "counterparty")
            .Select(item =>
                item.Field.Map(f => partyFields.ReadAs(f, new PartyId(item.Id), $"the {item.Title}"))
            )
            .OfType<DealParty>()
            .ToList();
        var assets = Numbered(fields.Optional("asset"), "asset")
            .Select(item =>
                item.Field.Map(f => assetFields.ReadAs(f, new ItemId(item.Id), $"the {item.Title}"))
            )
            .OfType<Asset>()
            .ToList();
        var behind = fields.Optional("others").Maps(partyFields.Read);
        var side = fields.Optional("side").Enum<Side>() ?? Side.By;
        IReadOnlyList<PartyId> them = [.. others.Select(p => p.Id)];
        IReadOnlyList<ItemId> about = [.. assets.Select(a => a.Id)];
        var act = Act(fields.Optional("act"), side == Side.By ? ([BoundId], them) : (them, [BoundId]), about);
        var term = fields.Optional("term").Map(f => TermFields.Of(f, ActId, [BoundId, .. them], about));
        var expected = Expected(fields.Optional("expect"), instrument);
        ids.Check();
        Check(fields, side, them);
        if (date is not { } day || bound is null || (act is null && term is null))
            return null;
        var deal = new Deal(
            title,
            day,
            knownOn,
            About: null,
            PartyFields.WithOwnersNamed([bound, .. others, .. behind]),
            assets,
            Commodities: [],
            act is null ? [] : [act],
            term is null ? [] : [term],
            places.HashWith(ContentHash.OfAll([hash.Hex, title]))
        );
        return new FactPattern(title, deal, BoundId, expected, fields.Place);
    }

    // A measure of the instrument whose file it stands in may go by its own short id.
    private static Dictionary<MeasureId, Expectation> Expected(Field field, MeasureId? instrument)
    {
        var expected = new Dictionary<MeasureId, Expectation>();
        foreach (
            var (name, verdict) in field.Named(f =>
                f.Parse(Expectation.Parse, "a verdict", $"Write one of: {Expectation.Choices}.")
            )
        )
        {
            var id =
                name.Contains(':', StringComparison.Ordinal) || instrument is null
                    ? name
                    : $"{instrument}/{name}";
            if (IdText.IsValid(id))
                expected.TryAdd(new MeasureId(id), verdict);
            else
                field.Refuse(
                    "the id of a measure",
                    "Write us:eo-14071/1-a-i, or 1-a-i in the instrument's own file."
                );
        }
        return expected;
    }

    // "joint-venture" alone, or what is done with its particulars.
    private static Activity? Act(
        Field field,
        (IReadOnlyList<PartyId> By, IReadOnlyList<PartyId> With) sides,
        IReadOnlyList<ItemId> assets
    ) =>
        field.Node is YamlScalar
            ? field.Enum<ActivityKind>() is { } kind
                ? ActivityFields.Of(
                    new FieldReader(Nothing(field.Node), field.Log),
                    kind,
                    ActId,
                    sides.By,
                    sides.With,
                    assets
                )
                : null
            : field.Map(f =>
            {
                var said = f.Required("kind", "new-investment").Enum<ActivityKind>();
                // Read whatever it is, so that none of its fields is called unknown.
                var act = ActivityFields.Of(f, said ?? default, ActId, sides.By, sides.With, assets);
                return said is null ? null : act;
            });

    private static YamlMap Nothing(YamlNode instead) => new(instead.Position, null, instead.Path, 0);

    private static void Check(FieldReader fields, Side side, IReadOnlyList<PartyId> them)
    {
        Field act = fields.Optional("act"),
            term = fields.Optional("term");
        if (act.IsGiven == term.IsGiven)
        {
            fields.Log.Error(
                act.IsGiven ? fields.Log.Codes.Contradiction : fields.Log.Codes.MissingField,
                fields.Map,
                act.IsGiven
                    ? "a pattern has one act or one term, and this one has both. Make two patterns of it."
                    : "nothing is done or agreed, so there is nothing to hold the law against. Add 'act: new-investment' or 'term: { … }'."
            );
        }
        if (side == Side.With && them.Count == 0)
        {
            fields
                .Optional("side")
                .Error(
                    fields.Log.Codes.Contradiction,
                    "the bound person is the other side of an act that nobody does. Add a counterparty."
                );
        }
    }

    // One map or a list of them; the first has the plain word for its id.
    private static IEnumerable<(Field Field, string Id, string Title)> Numbered(Field field, string word) =>
        (field.Node is YamlMap ? [field] : field.Items()).Select(
            (item, i) =>
                i == 0
                    ? (item, word, word)
                    : (
                        item,
                        FormattableString.Invariant($"{word}-{i + 1}"),
                        FormattableString.Invariant($"{word} {i + 1}")
                    )
        );

    private enum Side
    {
        /// <summary>The bound person does it.</summary>
        By,

        /// <summary>It is done with the bound person.</summary>
        With,
    }
}
