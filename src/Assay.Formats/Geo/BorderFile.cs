using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>Reads the border files of the starter pack, which <c>tools/Assay.Atlas</c> writes.</summary>
public static class BorderFile
{
    /// <summary>What the file says it is.</summary>
    public const string Format = "borders/1";

    /// <summary>Reads <c>countries.geojson</c>.</summary>
    public static Read<Borders<CountryBorder>> Countries(byte[] bytes, string file) =>
        Of(bytes, file, Country);

    /// <summary>Reads <c>regions.geojson</c>.</summary>
    public static Read<Borders<RegionBorder>> Regions(byte[] bytes, string file) => Of(bytes, file, Region);

    private static CountryBorder? Country(GeoFeature feature)
    {
        var iso = feature["iso"];
        var sovereign = feature["sovereign"] ?? iso;
        if (!CountryCode.IsValid(iso) || !CountryCode.IsValid(sovereign) || feature.Shape is null)
            return null;
        return new CountryBorder(
            new CountryCode(iso),
            new CountryCode(sovereign),
            feature["name"] ?? iso,
            Aliases(feature),
            feature.Shape,
            Correction(feature)
        );
    }

    private static RegionBorder? Region(GeoFeature feature)
    {
        var code = feature["code"];
        return RegionCode.IsValid(code) && feature.Shape is not null
            ? new RegionBorder(
                new RegionCode(code),
                feature["name"] ?? code,
                Aliases(feature),
                feature.Shape,
                Correction(feature)
            )
            : null;
    }

    private static string[] Aliases(GeoFeature feature) => feature["aliases"]?.Split('|') ?? [];

    private static ItemId? Correction(GeoFeature feature) =>
        IdText.IsValid(feature["correction"]) ? new ItemId(feature["correction"]!) : null;

    private static Read<Borders<T>> Of<T>(byte[] bytes, string file, Func<GeoFeature, T?> read)
        where T : class
    {
        var (geo, diagnostics) = GeoJsonReader.Read(bytes, file);
        if (geo is null)
            return new(null, diagnostics);
        if (!string.Equals(geo.Properties.GetValueOrDefault("assay"), Format, StringComparison.Ordinal))
            return new(null, [GeoFaults.NotGeoJson(file, $"it does not say \"assay\": \"{Format}\"")]);
        var borders = new List<T>(geo.Features.Count);
        foreach (var feature in geo.Features)
        {
            if (read(feature) is not { } border)
                return new(null, [GeoFaults.NotGeoJson(file, "a feature lacks its code or its polygons")]);
            borders.Add(border);
        }
        return new(new Borders<T>(geo.Properties.GetValueOrDefault("map") ?? file, borders), []);
    }
}

/// <summary>What a border file holds.</summary>
/// <param name="Map">The base map it was made from.</param>
/// <param name="Items">Its borders.</param>
public sealed record Borders<T>(string Map, IReadOnlyList<T> Items);
