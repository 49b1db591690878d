using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Registers;

namespace Assay.Formats.StarterPacks;

/// <summary>Reads deposits, mines and plants.</summary>
internal sealed class DepositFields(IdLedger ids)
{
    public Deposit? Read(FieldReader fields)
    {
        var idField = fields.Required("id");
        var id = idField.ItemId();
        var name = fields.Required("name").Text();
        var aliases = fields.Optional("aliases").TextList();
        var country = fields.Required("country", "UA").Country();
        var region = Region(fields, country);
        var point = fields.Required("point", "{ lat: 47.905, lon: 36.7 }").Map(Point);
        var precision = fields.Required("precision-km", "5").Number(0, 500);
        var kind = fields.Required("kind", "deposit").Enum<SiteKind>();
        var commodities = fields.Required("commodities").List(Commodity);
        var worker = Operator(fields.Optional("operator"));
        var licence = fields.Optional("licence").Map(Licence);
        var source = fields.Citation();
        var note = fields.Optional("note").Text();
        if (id is null || !ids.Give(IdKind.Deposit, id.Value.Value, idField))
            return null;
        if (
            name is null
            || country is null
            || point is null
            || precision is null
            || kind is null
            || source is null
        )
            return null;
        return new Deposit(
            id.Value,
            name,
            aliases,
            country.Value,
            region,
            point.Coordinate,
            precision.Value,
            kind.Value,
            commodities,
            worker,
            licence,
            source,
            note
        );
    }

    private static RegionCode? Region(FieldReader fields, CountryCode? country)
    {
        var field = fields.Optional("region");
        var region = field.Region();
        if (region is { } code && country is { } sovereign && code.Country != sovereign)
            field.Error(
                fields.Log.Codes.Contradiction,
                $"the region {code} does not belong to {sovereign}; it was not read. Correct one of them: the recognised sovereign counts."
            );
        return region;
    }

    private static Place.Point? Point(FieldReader fields)
    {
        var latitude = fields.Required("lat").Number(-90, 90);
        var longitude = fields.Required("lon").Number(-180, 180);
        return latitude is { } lat && longitude is { } lon ? new Place.Point(new Coordinate(lat, lon)) : null;
    }

    private CommodityId? Commodity(Field field)
    {
        var id = field.CommodityId();
        if (id is { } used)
            ids.Use(IdKind.Commodity, used.Value, field);
        return id;
    }

    private PartyId? Operator(Field field)
    {
        var id = field.PartyId();
        if (id is { } used)
            ids.Use(IdKind.Party, used.Value, field);
        return id;
    }

    private static Licence? Licence(FieldReader fields)
    {
        var by = fields.Required("by").Text();
        var country = fields.Optional("country").Country();
        var on = fields.Optional("on").PartialDate();
        var number = fields.Optional("number").Text();
        var note = fields.Optional("note").Text();
        var source = fields.Citation();
        return by is null || source is null ? null : new Licence(by, country, on, number, note, source);
    }
}
