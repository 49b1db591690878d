using Assay.Formats.Geo;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Assay.Atlas;

/// <summary>Countries: every feature of country-coder that has ground, under the ISO code and the sovereign it belongs to.</summary>
internal static class CountryFeatures
{
    public static IReadOnlyList<BorderFeature> Make(GeoFile file, CorrectionsFile corrections)
    {
        var names = Names(file);
        var grounds = new SortedDictionary<(string Iso, string Correction), Ground>();
        foreach (var feature in file.Features.Where(f => f.Shape is not null))
        {
            corrections.Features.TryGetValue(feature["wikidata"] ?? "", out var correction);
            var parent = feature["country"];
            var iso = correction?.Country.Value ?? OwnCode(feature) ?? parent;
            if (iso is null)
                continue; // nobody's land (Bir Tawil)
            var sovereign = correction?.Country.Value ?? Root(parent ?? iso, file);
            var key = (iso, correction?.Id.Value ?? "");
            if (!grounds.TryGetValue(key, out var ground))
                grounds[key] = ground = new Ground(sovereign, []);
            ground.Polygons.AddRange(PolygonExtracter.GetPolygons(feature.Shape!.Geometry).OfType<Polygon>());
        }
        return
        [
            .. grounds.Select(g => new BorderFeature(
                Properties(g.Key.Iso, g.Value.Sovereign, g.Key.Correction, names),
                g.Value.Polygons
            )),
        ];
    }

    private sealed record Ground(string Sovereign, List<Polygon> Polygons);

    // Codes that are only reserved (FX, IC, AC …) are parts of their country and nothing of their own.
    private static string? OwnCode(GeoFeature feature) =>
        feature["isoStatus"] is "excRes" ? null : feature["iso1A2"];

    private static string Root(string iso, GeoFile file)
    {
        var feature = file.Features.FirstOrDefault(f =>
            string.Equals(f["iso1A2"], iso, StringComparison.Ordinal)
        );
        return feature?["country"] ?? iso;
    }

    private static Dictionary<string, string> Names(GeoFile file)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var feature in file.Features)
        {
            if (feature["iso1A2"] is { } iso && feature["nameEn"] is { } name)
                names[iso] = name;
        }
        return names;
    }

    private static List<(string, string)> Properties(
        string iso,
        string sovereign,
        string correction,
        Dictionary<string, string> names
    )
    {
        var properties = new List<(string, string)>
        {
            ("iso", iso),
            ("name", names.GetValueOrDefault(iso, iso)),
        };
        if (!string.Equals(sovereign, iso, StringComparison.Ordinal))
            properties.Add(("sovereign", sovereign));
        if (correction.Length > 0)
            properties.Add(("correction", correction));
        return properties;
    }
}
