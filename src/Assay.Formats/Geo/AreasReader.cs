using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>What <c>areas.yaml</c> says.</summary>
public sealed record AreasFile(IReadOnlyList<LegalArea> Areas, ContentHash Hash);

/// <summary>Reads <c>areas.yaml</c>: the ground that instruments are about.</summary>
public static class AreasReader
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "legal-areas/1";

    /// <summary>Reads the file.</summary>
    public static Read<AreasFile> Read(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Territories, Format, File);

    private static AreasFile File(FieldReader fields, YamlDocument document)
    {
        var ids = new HashSet<ItemId>();
        return new AreasFile(fields.Required("areas").Maps(map => Area(map, ids)), document.Hash);
    }

    private static LegalArea? Area(FieldReader map, HashSet<ItemId> ids)
    {
        var idField = map.Required("id");
        var id = idField.ItemId();
        if (id is { } given && !ids.Add(given))
            idField.Error(
                map.Log.Codes.DuplicateId,
                $"{Quoting.Quote(given.Value)} is the id of two areas. Give each its own."
            );
        var regime = map.Required("regime", "eu").RegimeId();
        var title = map.Required("title").Text();
        var parts = map.Required("parts").Maps(Part);
        var source = map.Citation();
        var note = map.Optional("note").Text();
        return id is null || regime is null || title is null || source is null
            ? null
            : new LegalArea(id.Value, regime.Value, title, parts, source, note);
    }

    private static LegalAreaPart? Part(FieldReader map)
    {
        var regions = map.Optional("regions").List(field => field.Region());
        var countries = map.Optional("countries").Countries();
        var days = map.Days();
        var held = map.Required("held", "any or by-control").Enum<AreaHeld>();
        var power = map.Optional("power").Country();
        var before = map.Optional("held-before").Date();
        if (regions.Count == 0 && countries.Count == 0)
            map.Log.Error(
                map.Log.Codes.MissingField,
                map.Map,
                "a part needs regions or countries. Write regions: [UA-14]."
            );
        if (held == AreaHeld.ByControl && power is null)
            map.Log.Error(
                map.Log.Codes.MissingField,
                map.Map,
                "held: by-control needs a power. Write power: RU."
            );
        return held is null ? null : new LegalAreaPart(regions, countries, days, held.Value, power, before);
    }
}
