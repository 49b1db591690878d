using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads the assets of a deal.</summary>
internal sealed class AssetFields(DealIds ids, PlaceFields places)
{
    public Asset? Read(FieldReader fields)
    {
        var id = ids.Own(fields, IdKind.Asset, "mine");
        var name = fields.Required("name").Text(400);
        return id is null || name is null ? null : Of(fields, id.Value, name);
    }

    /// <summary>Reads an asset that has its id from where it stands, and may be without a name.</summary>
    public Asset ReadAs(FieldReader fields, ItemId id, string title)
    {
        ids.GiveByPlace(IdKind.Asset, id.Value, fields);
        return Of(fields, id, fields.Optional("name").Text(400) ?? title);
    }

    private Asset Of(FieldReader fields, ItemId id, string name)
    {
        var place = fields.Optional("at").Map(places.Read) ?? new Place.Unknown();
        var commodities = fields.Optional("commodities").CommodityIds();
        var worker = ids.Party(fields.Optional("operator"));
        var licence = fields.Optional("licence").Map(Licence);
        return new Asset(id, name, place, commodities, worker, licence);
    }

    private static Licence? Licence(FieldReader fields)
    {
        var by = fields.Required("by").Text();
        var country = fields.Optional("country").Country();
        var on = fields.Optional("on").PartialDate();
        var number = fields.Optional("number").Text();
        return by is null ? null : new Licence(by, country, on, number);
    }
}
