using System.Text.Json;
using Assay.Model;

namespace Assay.Formats.Geo;

/// <summary>
/// Reads GeoJSON (RFC 7946) straight from its bytes: feature collections, features and bare geometries, two or three numbers
/// a place (the third is dropped), members in any order.
/// </summary>
public static class GeoJsonReader
{
    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="limits">What it may ask of us.</param>
    public static Read<GeoFile> Read(ReadOnlySpan<byte> bytes, string file, GeoLimits? limits = null)
    {
        limits ??= GeoLimits.Default;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (bytes.Length > limits.Bytes)
            return Failed(GeoFaults.TooLarge(file, limits));
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return Failed(GeoFaults.NotGeoJson(file, "it does not begin with '{'"));
            var parsing = new GeoJsonParsing(limits);
            var root = parsing.Object(ref reader);
            if (reader.Read())
                return Failed(GeoFaults.NotGeoJson(file, "something follows its last '}'"));
            return root.Type switch
            {
                "FeatureCollection" when root.Features is not null => new(
                    new GeoFile(root.Members, root.Features),
                    []
                ),
                "Feature" when root.Geometry is not null || root.Properties.Count > 0 => new(
                    new GeoFile(new Dictionary<string, string>(StringComparer.Ordinal), [root.ToFeature()]),
                    []
                ),
                "Polygon" or "MultiPolygon" or "Point" or "MultiPoint" or "GeometryCollection" => new(
                    new GeoFile(new Dictionary<string, string>(StringComparer.Ordinal), [root.ToFeature()]),
                    []
                ),
                _ => Failed(
                    GeoFaults.NotGeoJson(
                        file,
                        root.Type is null ? "it has no \"type\"" : $"its type is '{Shown(root.Type)}'"
                    )
                ),
            };
        }
        catch (JsonException fault)
        {
            return Failed(
                GeoFaults.Broken(file, (fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1)
            );
        }
        catch (InvalidOperationException)
        {
            // A text or a name that is no UTF-8, or half a surrogate pair written as \u; the JSON reader looks only when it is asked.
            return Failed(GeoFaults.NotGeoJson(file, "one of its texts is not text in UTF-8"));
        }
        catch (GeoFormatException fault)
        {
            return Failed(GeoFaults.NotGeoJson(file, fault.Message));
        }
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static Read<GeoFile> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
