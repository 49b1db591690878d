using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assay.Formats.Geo;
using Assay.Model;
using NetTopologySuite.Geometries;

namespace Assay.Atlas;

/// <summary>A feature to be written: properties in their order, and polygons.</summary>
public sealed record BorderFeature(
    IReadOnlyList<(string Name, string Value)> Properties,
    IReadOnlyList<Polygon> Polygons
);

/// <summary>Writes border files: one feature a line, numbers rounded, and a header that tells what it was made from.</summary>
internal static class FeatureText
{
    // Four decimals of a degree are 11 metres: finer than either base map.
    private const double Scale = 10_000;

    public static string File(BasePackage package, ContentHash input, IReadOnlyList<BorderFeature> features)
    {
        var lines = string.Join(",\n", features.Select(Line));
        var text = new StringBuilder();
        text.Append("{\"type\":\"FeatureCollection\"");
        Member(text, "assay", BorderFile.Format);
        Member(text, "map", package.Map);
        Member(text, "package", $"{package.Name} {package.Version} {package.File}");
        Member(text, "input", input.ToString());
        Member(text, "content", ContentHash.Of(lines).ToString());
        text.Append(",\"features\":[\n").Append(lines).Append("\n]}\n");
        return text.ToString();
    }

    private static string Line(BorderFeature feature)
    {
        var text = new StringBuilder();
        text.Append("{\"type\":\"Feature\",\"properties\":{");
        for (var i = 0; i < feature.Properties.Count; i++)
        {
            var (name, value) = feature.Properties[i];
            text.Append(i == 0 ? "" : ",").Append(Quoted(name)).Append(':').Append(Quoted(value));
        }
        text.Append("},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
        var polygons = feature.Polygons.Select(Polygon).Where(p => p.Length > 0);
        text.AppendJoin(',', polygons);
        return text.Append("]}}").ToString();
    }

    private static string Polygon(Polygon polygon)
    {
        var shell = Ring(polygon.ExteriorRing);
        if (shell.Length == 0)
            return "";
        var rings = polygon.InteriorRings.Select(Ring).Where(r => r.Length > 0).Prepend(shell);
        return $"[{string.Join(',', rings)}]";
    }

    // Empty where the ring shrinks to nothing by rounding.
    private static string Ring(LineString ring)
    {
        var places = new List<(long X, long Y)>();
        foreach (var place in ring.Coordinates)
        {
            var rounded = ((long)Math.Round(place.X * Scale), (long)Math.Round(place.Y * Scale));
            if (places.Count == 0 || places[^1] != rounded)
                places.Add(rounded);
        }
        if (places.Count < 4)
            return "";
        var text = new StringBuilder("[");
        for (var i = 0; i < places.Count; i++)
        {
            text.Append(i == 0 ? "[" : ",[")
                .Append(Number(places[i].X))
                .Append(',')
                .Append(Number(places[i].Y))
                .Append(']');
        }
        return text.Append(']').ToString();
    }

    private static string Number(long value) =>
        (value / Scale).ToString("0.####", CultureInfo.InvariantCulture);

    private static void Member(StringBuilder text, string name, string value) =>
        text.Append(',').Append(Quoted(name)).Append(':').Append(Quoted(value));

    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
