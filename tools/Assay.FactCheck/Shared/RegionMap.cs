using System.Text.Json;
using Assay.Model;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.IO.Converters;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.FactCheck.Shared;

/// <summary>A region or country as one map draws it.</summary>
/// <param name="File">The map.</param>
/// <param name="Code">ISO 3166-2, or 3166-1 for a country.</param>
/// <param name="Shape">Its ground, degrees.</param>
internal sealed record MappedRegion(string File, string Code, Geometry Shape);

/// <summary>Answers in which region or country a point lies, by the maps at hand, in the recognised view.</summary>
internal sealed class RegionMap
{
    private static readonly JsonSerializerOptions GeoJson = new()
    {
        Converters = { new GeoJsonConverterFactory() },
    };

    private readonly ILookup<string, (string File, IPreparedGeometry Shape)> _shapes;

    public RegionMap(IEnumerable<MappedRegion> regions) =>
        _shapes = regions.ToLookup(
            region => region.Code,
            region => (region.File, Shape: PreparedGeometryFactory.Prepare(region.Shape)),
            StringComparer.Ordinal
        );

    /// <summary>Whether any map has the region.</summary>
    public bool Has(string code) => _shapes.Contains(code);

    /// <summary>The map by which the point lies in it; null where none says so.</summary>
    public string? MapWith(string code, Coordinate point) =>
        _shapes[code]
            .Where(region => region.Shape.Covers(PointOf(point)))
            .Select(region => region.File)
            .FirstOrDefault();

    /// <summary>What the point lies in by any map, such as <c>UA-14</c>.</summary>
    public IReadOnlyList<string> At(Coordinate point, int codeLength) =>
        [
            .. _shapes
                .Where(region =>
                    (region.Key.Length > 2) == (codeLength > 2) && MapWith(region.Key, point) is not null
                )
                .Select(region => region.Key)
                .Order(StringComparer.Ordinal),
        ];

    public static RegionMap Read(SharedFiles files)
    {
        const string borders = "territory/borders/";
        return new RegionMap([
            .. Features(files, borders + "ne_10m_admin_1_ua_ru_neighbours.geojson")
                .Select(f => Region(borders + "ne_10m_admin_1_ua_ru_neighbours.geojson", f, "iso_3166_2"))
                .OfType<MappedRegion>(),
            .. Features(files, borders + "ua_oblasts_ne10m_geometry_osm_names.geojson")
                .Select(f => Region(borders + "ua_oblasts_ne10m_geometry_osm_names.geojson", f, "iso3166-2"))
                .OfType<MappedRegion>(),
            .. Features(files, borders + "country-coder_borders.geojson")
                .Select(f => Country(borders + "country-coder_borders.geojson", f))
                .OfType<MappedRegion>(),
        ]);
    }

    private static Point PointOf(Coordinate point) => new(point.Longitude, point.Latitude);

    private static MappedRegion? Region(string file, IFeature feature, string property) =>
        feature.Attributes.GetOptionalValue(property) is string code && RegionCode.IsValid(code)
            ? new MappedRegion(file, code, feature.Geometry)
            : null;

    private static MappedRegion? Country(string file, IFeature feature)
    {
        // Its feature "Crimea" says RU; the recognised sovereign is Ukraine (General Assembly resolution 68/262).
        if (feature.Attributes.GetOptionalValue("wikidata") is "Q7835")
            return new MappedRegion(file, "UA", feature.Geometry);
        var code =
            feature.Attributes.GetOptionalValue("country") ?? feature.Attributes.GetOptionalValue("iso1A2");
        return code is string text && CountryCode.IsValid(text)
            ? new MappedRegion(file, text, feature.Geometry)
            : null;
    }

    private static IEnumerable<IFeature> Features(SharedFiles files, string name)
    {
        try
        {
            using var content = files.Open(name);
            var all = JsonSerializer.Deserialize<FeatureCollection>(content, GeoJson) ?? [];
            return all.Where(feature => feature.Geometry is { IsEmpty: false });
        }
        catch (JsonException e)
        {
            throw SharedFiles.Unreadable(name, $"it is not GeoJSON: {e.Message}", e);
        }
    }
}
