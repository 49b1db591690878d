using Assay.Territories.Shapes;

namespace Assay.Formats.Geo;

/// <summary>A feature of a GeoJSON, KML or shape file, as far as ground is concerned.</summary>
/// <param name="Properties">Its scalar properties as text; lists and maps are left out.</param>
/// <param name="Shape">Its polygons; null where it has none.</param>
/// <param name="Points">Its points, longitude and latitude in turn.</param>
/// <param name="HasLines">Whether it has lines, which are no ground.</param>
public sealed record GeoFeature(
    IReadOnlyDictionary<string, string> Properties,
    GroundShape? Shape,
    IReadOnlyList<double> Points,
    bool HasLines
)
{
    /// <summary>The id it has beside its properties; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>A property's text; null where absent or null in the file.</summary>
    public string? this[string name] => Properties.GetValueOrDefault(name);
}

/// <summary>A GeoJSON, KML or shape file.</summary>
/// <param name="Properties">Scalar members of the file itself beside its features.</param>
/// <param name="Features">Its features in order; one for a bare geometry.</param>
public sealed record GeoFile(
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyList<GeoFeature> Features
);

/// <summary>What a GeoJSON, KML or shape file may ask of us.</summary>
/// <param name="Bytes">Most bytes, unpacked.</param>
/// <param name="Positions">Most places in all geometries.</param>
/// <param name="Depth">Deepest nesting.</param>
public sealed record GeoLimits(long Bytes, int Positions, int Depth)
{
    /// <summary>
    /// 64 MB and two million places: twenty times the largest border file we know of, and small enough to hold in memory.
    /// </summary>
    public static GeoLimits Default { get; } = new(64L * 1024 * 1024, 2_000_000, 32);
}
