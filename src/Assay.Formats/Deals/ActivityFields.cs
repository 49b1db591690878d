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
        var kind = fields.Required("kind", "new-investment").Enum<ActivityKind>();
        var title = fields.Optional("title").Text();
        var by = ids.PartyList(fields.Required("by", "[party-id]"));
        var with = ids.PartyList(fields.Optional("with"));
        var assets = ids.AssetList(fields.Optional("assets"));
        var commodities = fields.Optional("commodities").CommodityIds();
        var services = fields.Optional("services").List(service => service.ItemId());
        var place = fields.Optional("in").Country();
        var origin = fields.Optional("origin").Country();
        var to = fields.Optional("to").Country();
        var currency = fields.Optional("currency").Currency();
        var on = fields.Optional("on").PartialDate();
        var contractOn = fields.Optional("contract-on").PartialDate();
        var producedOn = fields.Optional("produced-on").PartialDate();
        var facts = Facts(fields.Optional("facts"));
        if (fields.Optional("by") is { Node: YamlSequence { Items.Count: 0 } } nobody)
            nobody.Error(
                fields.Log.Codes.MissingField,
                "nobody does this, so no measure can reach it. Name at least one party."
            );
        if (id is null || kind is null)
            return null;
        return new Activity(
            id.Value,
            kind.Value,
            title,
            by,
            with,
            assets,
            commodities,
            [.. services.Select(service => service.Value)],
            place,
            origin,
            to,
            currency,
            on,
            contractOn,
            producedOn,
            facts
        );
    }

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
