using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads what the parties of a deal would do.</summary>
internal sealed class ActivityFields(DealIds ids)
{
    public Activity? Read(FieldReader fields)
    {
        var id = ids.Own(fields, IdKind.Activity, "purchase");
        var by = ids.PartyList(fields.Required("by", "[party-id]"));
        var with = ids.PartyList(fields.Optional("with"));
        var assets = ids.AssetList(fields.Optional("assets"));
        if (fields.Optional("by") is { Node: YamlSequence { Items.Count: 0 } } nobody)
            nobody.Error(
                fields.Log.Codes.MissingField,
                "nobody does this, so no measure can reach it. Name at least one party."
            );
        var kind = fields.Required("kind", "new-investment").Enum<ActivityKind>();
        return id is null || kind is null ? null : Of(fields, kind.Value, id.Value, by, with, assets);
    }

    /// <summary>Reads what is done, where who does it with whom and to what is said elsewhere.</summary>
    /// <param name="fields">The act's fields.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="id">The act's id.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="with">With whom.</param>
    /// <param name="assets">About what.</param>
    public static Activity Of(
        FieldReader fields,
        ActivityKind kind,
        ItemId id,
        IReadOnlyList<PartyId> by,
        IReadOnlyList<PartyId> with,
        IReadOnlyList<ItemId> assets
    ) =>
        new(
            id,
            kind,
            fields.Optional("title").Text(),
            by,
            with,
            assets,
            fields.Optional("commodities").CommodityIds(),
            [
                .. fields
                    .Optional("services")
                    .List(service => service.ItemId())
                    .Select(service => service.Value),
            ],
            fields.Optional("in").Country(),
            fields.Optional("origin").Country(),
            fields.Optional("to").Country(),
            fields.Optional("currency").Currency(),
            fields.Optional("on").PartialDate(),
            fields.Optional("contract-on").PartialDate(),
            fields.Optional("produced-on").PartialDate(),
            Facts(fields.Optional("facts"))
        );

    private static SortedDictionary<string, bool> Facts(Field field)
    {
        var facts = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        field.Map(fields =>
        {
            foreach (var (name, answer) in fields.All())
            {
                if (!IdText.IsValid(name))
                    answer.Refuse(
                        "an answer to a question we know how to ask",
                        "Name it in lower-case letters, digits and hyphens, such as maintenance."
                    );
                else if (answer.Bool() is { } value)
                    facts.TryAdd(name, value);
            }
            return fields;
        });
        return facts;
    }
}
