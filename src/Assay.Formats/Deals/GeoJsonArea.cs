using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Assay.Formats.Deals;

/// <summary>
/// Reads the outline of an asset from a GeoJSON file (RFC 7946): a Polygon or MultiPolygon, alone, in a Feature, or several in a
/// FeatureCollection, which are then one area. Positions are longitude, latitude, as that standard has them.
/// </summary>
internal static class GeoJsonArea
{
    /// <summary>16 MB: hundreds of thousands of corners.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private const int MostPolygons = 10_000;

    /// <summary>The area, or what is wrong with the file: the end of a sentence that begins with its name, and what to do.</summary>
    public static (Geometry? Shape, string? Fault) Read(byte[] bytes, GeometryFactory factory)
    {
        try
        {
            var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            using var document = JsonDocument.Parse(
                bytes.AsMemory(start),
                new JsonDocumentOptions { MaxDepth = 32 }
            );
            var polygons = new List<Polygon>();
            Collect(document.RootElement, polygons, factory, depth: 0);
            return polygons.Count switch
            {
                0 => (
                    null,
                    "holds no Polygon or MultiPolygon; it was not read. Give the outline of the asset."
                ),
                1 => (polygons[0], null),
                _ => (factory.CreateMultiPolygon([.. polygons]), null),
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is a text or a name that is no UTF-8, or half a surrogate pair written as \u.
            return (null, "is not JSON; it was not read. Give a GeoJSON file.");
        }
        catch (NotGeoJson e)
        {
            return (
                null,
                $"{e.Message}; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon."
            );
        }
    }

    private static void Collect(
        JsonElement element,
        List<Polygon> polygons,
        GeometryFactory factory,
        int depth
    )
    {
        if (element.ValueKind != JsonValueKind.Object || depth > 4)
            throw new NotGeoJson("is not GeoJSON");
        switch (TypeOf(element))
        {
            case "FeatureCollection":
                foreach (var feature in Array(element, "features"))
                    Collect(feature, polygons, factory, depth + 1);
                break;
            case "Feature":
                if (
                    element.TryGetProperty("geometry", out var geometry)
                    && geometry.ValueKind != JsonValueKind.Null
                )
                    Collect(geometry, polygons, factory, depth + 1);
                break;
            case "GeometryCollection":
                foreach (var part in Array(element, "geometries"))
                    Collect(part, polygons, factory, depth + 1);
                break;
            case "Polygon":
                polygons.Add(ToPolygon(Items(element, "coordinates"), factory));
                break;
            case "MultiPolygon":
                foreach (var rings in Array(element, "coordinates"))
                    polygons.Add(ToPolygon(rings, factory));
                break;
            case "Point" or "MultiPoint" or "LineString" or "MultiLineString":
                break;
            default:
                throw new NotGeoJson("is not GeoJSON");
        }
        if (polygons.Count > MostPolygons)
            throw new NotGeoJson(FormattableString.Invariant($"holds more than {MostPolygons} polygons"));
    }

    private static string? TypeOf(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static JsonElement Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array : throw new NotGeoJson($"has no '{name}'");

    private static JsonElement.ArrayEnumerator Array(JsonElement element, string name) =>
        Enumerate(Items(element, name));

    private static JsonElement.ArrayEnumerator Enumerate(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray()
            : throw new NotGeoJson("has something else where a list of positions belongs");

    private static Polygon ToPolygon(JsonElement rings, GeometryFactory factory)
    {
        var closed = Enumerate(rings).Select(ring => factory.CreateLinearRing(Ring(ring))).ToArray();
        return closed.Length == 0
            ? throw new NotGeoJson("holds a Polygon without a ring")
            : factory.CreatePolygon(closed[0], closed[1..]);
    }

    private static Coordinate[] Ring(JsonElement ring)
    {
        var positions = Enumerate(ring).Select(Position).ToArray();
        if (positions.Length < 4 || !positions[0].Equals2D(positions[^1]))
            throw new NotGeoJson("holds a ring that does not end where it began");
        return positions;
    }

    private static Coordinate Position(JsonElement position)
    {
        var numbers = Enumerate(position).Take(2).ToArray();
        if (
            numbers.Length == 2
            && numbers.All(number => number.ValueKind == JsonValueKind.Number)
            && numbers[0].TryGetDouble(out var longitude)
            && numbers[1].TryGetDouble(out var latitude)
            && Model.Coordinate.IsValid(latitude, longitude)
        )
            return new Coordinate(longitude, latitude);
        throw new NotGeoJson("holds a position that is not longitude and latitude in degrees");
    }

    // Inside this reader only: the way out of a nested structure that is not what it should be.
    private sealed class NotGeoJson(string message) : Exception(message);
}
