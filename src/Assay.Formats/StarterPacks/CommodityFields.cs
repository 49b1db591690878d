using Assay.Commodities;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.StarterPacks;

/// <summary>What a commodity is; the book only asks whether it is a group.</summary>
internal enum CommodityKind
{
    Element,
    Mineral,
    Material,
    Fuel,
    Group,
}

/// <summary>Reads commodities and the lists of critical minerals.</summary>
internal sealed class CommodityFields(IdLedger ids)
{
    public Commodity? Read(FieldReader fields)
    {
        var idField = fields.Required("id");
        var id = idField.CommodityId();
        var name = fields.Required("name").Text();
        var aliases = fields.Optional("aliases").TextList();
        var groups = fields.Optional("groups").List(Group);
        var kind = fields.Required("kind", "element").Enum<CommodityKind>();
        var energy = fields.Required("energy", "false").Bool();
        var codes = fields.Optional("hs").List(code => code.Tariff());
        var lists = fields.Optional("on").Maps(Listing);
        var note = fields.Optional("note").Text();
        if (id is null || !ids.Give(IdKind.Commodity, id.Value.Value, idField))
            return null;
        if (kind == CommodityKind.Group)
            ids.Give(IdKind.CommodityGroup, id.Value.Value, idField);
        return name is null || kind is null || energy is null
            ? null
            : new Commodity(
                id.Value,
                name,
                aliases,
                groups,
                kind == CommodityKind.Group,
                energy.Value,
                codes,
                lists,
                note
            );
    }

    public CriticalList? ReadList(FieldReader fields)
    {
        var idField = fields.Required("id");
        var id = idField.ItemId();
        var regime = fields.Required("regime", "eu").RegimeId();
        var title = fields.Required("title").Text();
        fields.Required("from", "2024-05-23");
        var days = fields.Days();
        var instrument = fields.Optional("instrument").Text();
        var source = fields.Citation();
        if (id is null || !ids.Give(IdKind.CriticalList, id.Value.Value, idField))
            return null;
        return regime is null || title is null || source is null
            ? null
            : new CriticalList(
                id.Value,
                regime.Value,
                title,
                days,
                source with
                {
                    Locator = source.Locator ?? instrument,
                }
            );
    }

    private CommodityId? Group(Field field)
    {
        var id = field.CommodityId();
        if (id is { } used)
            ids.Use(IdKind.CommodityGroup, used.Value, field);
        return id;
    }

    private CriticalListing? Listing(FieldReader fields)
    {
        var field = fields.Required("list");
        var list = field.ItemId();
        if (list is { } used)
            ids.Use(IdKind.CriticalList, used.Value, field);
        var grade = fields.Optional("grade").Text();
        return list is null ? null : new CriticalListing(list.Value, grade);
    }
}
