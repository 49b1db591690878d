using Assay.Deals;
using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Formats.Geo.Places;

/// <summary>A place of a file: a feature of it, or one of a feature's points.</summary>
/// <param name="Number">Which feature of the file it is, from 1.</param>
/// <param name="Id">Its id, else its number.</param>
/// <param name="Name">Its name; "" where it has none.</param>
/// <param name="Place">Where it is; null where that cannot be told.</param>
/// <param name="Why">Why it cannot be told; "" where it can.</param>
/// <param name="Notes">What was done to it on the way.</param>
public sealed record FilePlace(
    int Number,
    string Id,
    string Name,
    Place? Place,
    string Why,
    IReadOnlyList<string> Notes
);

/// <summary>Reads the places of a GeoJSON, KML, KMZ or shape file.</summary>
public static class PlaceFile
{
    private static readonly string[] GeoJsonEndings = [".geojson", ".json", ".geojson.gz", ".json.gz"];
    private static readonly string[] KmlEndings = [".kml", ".kmz", ".kml.gz"];
    private static readonly string[] ShapeEndings = [".shp", ".zip"];
    private static readonly string[] IdNames = ["id", "fid", "gid", "objectid", "code", "site_id"];
    private static readonly string[] NameNames =
    [
        "name",
        "name_en",
        "title",
        "label",
        "site_name",
        "mine_name",
        "asset_name",
    ];

    /// <summary>Whether a file's name ends as such a file's does.</summary>
    public static bool Is(string path) =>
        HasEnding(path, GeoJsonEndings) || HasEnding(path, KmlEndings) || HasEnding(path, ShapeEndings);

    /// <summary>Reads a file.</summary>
    public static Read<IReadOnlyList<FilePlace>> Read(string path, GeoLimits? limits = null)
    {
        limits ??= GeoLimits.Default;
        return HasEnding(path, ShapeEndings)
            ? Places(ShapefileReader.Read(path, limits), path)
            : Places(OfBytes(path, limits), path);
    }

    /// <summary>The places of a geometry written as WKT.</summary>
    public static Read<IReadOnlyList<FilePlace>> OfText(string wkt) =>
        Places(WrittenShape.Read(wkt), "place");

    private static Read<GeoFile> OfBytes(string path, GeoLimits limits)
    {
        var (bytes, fault) = GeoBytes.Read(path, limits);
        return bytes is null ? new(null, [fault!])
            : HasEnding(path, KmlEndings) ? KmlReader.Read(bytes, path, limits)
            : GeoJsonReader.Read(bytes, path, limits);
    }

    private static Read<IReadOnlyList<FilePlace>> Places(Read<GeoFile> read, string path)
    {
        if (read.Value is not { } file)
            return new(null, read.Diagnostics);
        var places = file.Features.SelectMany((f, i) => Of(f, i + 1)).ToList();
        return places.Count == 0
            ? new(null, [.. read.Diagnostics, GeoFaults.NoPlaces(path)])
            : new(places, read.Diagnostics);
    }

    private static IEnumerable<FilePlace> Of(GeoFeature feature, int number)
    {
        var id = feature.Id ?? First(feature, IdNames) ?? FormattableString.Invariant($"{number}");
        var name = First(feature, NameNames) ?? "";
        if (feature.Shape is { } shape)
        {
            var notes = shape.IsValid()
                ? new List<string>()
                : ["The polygon was not valid (it touches or crosses itself) and was repaired."];
            if (feature.Points.Count > 0 || feature.HasLines)
                notes.Add("The feature's polygons are asked about; its points and lines are left out.");
            yield return new FilePlace(number, id, name, new Place.Area(shape.Geometry), "", notes);
            yield break;
        }
        var points = feature.Points.Count / 2;
        for (var i = 0; i < points; i++)
        {
            var point = new Coordinate(feature.Points[(2 * i) + 1], feature.Points[2 * i]);
            yield return new FilePlace(
                number,
                points == 1 ? id : FormattableString.Invariant($"{id}.{i + 1}"),
                name,
                new Place.Point(point),
                "",
                feature.HasLines ? ["The feature's lines are left out."] : []
            );
        }
        if (points == 0)
            yield return new FilePlace(
                number,
                id,
                name,
                null,
                feature.HasLines
                    ? "a line covers no ground: give its ends as points, or a polygon around it."
                    : "it has no geometry.",
                []
            );
    }

    private static string? First(GeoFeature feature, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var (key, value) in feature.Properties)
            {
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && value.Trim().Length > 0)
                    return value.Trim();
            }
        }
        return null;
    }

    private static bool HasEnding(string path, string[] endings) =>
        endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
