using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads the terms of a deal.</summary>
internal sealed class TermFields(DealIds ids)
{
    public Term? Read(FieldReader fields)
    {
        var id = ids.Own(fields, IdKind.Term, "law");
        var parties = ids.PartyList(fields.Optional("parties"));
        var assets = ids.AssetList(fields.Optional("assets"));
        return id is null ? null : Of(fields, id.Value, parties, assets);
    }

    /// <summary>Reads what is agreed, where whom and what it concerns is said elsewhere.</summary>
    public static Term? Of(
        FieldReader fields,
        ItemId id,
        IReadOnlyList<PartyId> parties,
        IReadOnlyList<ItemId> assets
    )
    {
        var kind = fields.Required("kind", "governing-law").Enum<TermKind>();
        var text = fields.Optional("text").Text();
        var body = fields.Optional("body").Text();
        var country = fields.Optional("country").Country();
        var days = fields.Days();
        if (text is null && body is null && country is null)
        {
            fields.Log.Error(
                fields.Log.Codes.MissingField,
                fields.Map,
                "the term says nothing but its kind. Add 'text: …', 'body: …' or 'country: …'."
            );
        }
        return kind is null ? null : new Term(id, kind.Value, text, body, country, parties, assets, days);
    }
}
