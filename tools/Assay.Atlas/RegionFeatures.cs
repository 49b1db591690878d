using Assay.Formats.Geo;
using Assay.Model;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Assay.Atlas;

/// <summary>
/// First-level divisions of Ukraine, Russia, their neighbours and some mining countries, simplified together so that
/// neighbours still share their border.
/// </summary>
internal static class RegionFeatures
{
    // How much may be smoothed away, as the side of a triangle in degrees: Ukraine is what the questions are about.
    private const double FineTolerance = 0.01;
    private const double CoarseTolerance = 0.06;

    private static readonly HashSet<string> Countries = [.. NearCountries.Codes, "AU", "KR", "US", "CA"];

    public static IReadOnlyList<BorderFeature> Make(GeoFile file, CorrectionsFile corrections)
    {
        var corrected = corrections
            .Corrections.SelectMany(c => c.Regions.Select(region => (Region: region.Value, c.Id)))
            .Where(c => file.Features.Any(f => IsPaintedOtherwise(f, c.Region)))
            .ToDictionary(c => c.Region, c => c.Id.Value, StringComparer.Ordinal);
        var regions = new SortedDictionary<string, List<GeoFeature>>(StringComparer.Ordinal);
        foreach (var feature in file.Features.Where(f => f.Shape is not null))
        {
            var code = feature["iso_3166_2"];
            if (!RegionCode.IsValid(code) || !Countries.Contains(code[..2]))
                continue;
            if (!regions.TryGetValue(code, out var parts))
                regions[code] = parts = [];
            parts.Add(feature);
        }
        var shapes = regions.SelectMany(r => r.Value.Select(f => (Code: r.Key, f.Shape!.Geometry))).ToList();
        var tolerances = shapes
            .Select(s => s.Code.StartsWith("UA-", StringComparison.Ordinal) ? FineTolerance : CoarseTolerance)
            .ToArray();
        var simple = CoverageSimplifier.Simplify([.. shapes.Select(s => s.Geometry)], tolerances);
        var polygons = shapes
            .Zip(simple)
            .ToLookup(
                s => s.First.Code,
                s => PolygonExtracter.GetPolygons(s.Second).OfType<Polygon>(),
                StringComparer.Ordinal
            );
        return
        [
            .. regions.Select(r => new BorderFeature(
                Properties(r.Key, r.Value, corrections, corrected.GetValueOrDefault(r.Key)),
                [.. polygons[r.Key].SelectMany(p => p)]
            )),
        ];
    }

    private static bool IsPaintedOtherwise(GeoFeature feature, string region) =>
        string.Equals(feature["iso_3166_2"], region, StringComparison.Ordinal)
        && !string.Equals(feature["iso_a2"], region[..2], StringComparison.Ordinal);

    private static List<(string, string)> Properties(
        string code,
        List<GeoFeature> features,
        CorrectionsFile corrections,
        string? correction
    )
    {
        var first = features[0];
        var name =
            corrections.Names.GetValueOrDefault(new RegionCode(code))
            ?? first["name_en"]
            ?? first["name"]
            ?? code;
        var properties = new List<(string, string)> { ("code", code), ("name", name) };
        var aliases = features
            .SelectMany(f =>
                new[] { f["name"], f["name_en"], f["name_uk"], f["name_ru"] }.Concat(
                    f["name_alt"]?.Split('|') ?? []
                )
            )
            .Select(a => a?.Trim())
            .Where(a => !string.IsNullOrEmpty(a) && !string.Equals(a, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);
        var joined = string.Join('|', aliases);
        if (joined.Length > 0)
            properties.Add(("aliases", joined));
        if (correction is not null)
            properties.Add(("correction", correction));
        return properties;
    }
}
