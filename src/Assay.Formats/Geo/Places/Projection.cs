using System.Text.RegularExpressions;

namespace Assay.Formats.Geo.Places;

/// <summary>What a .prj file (WKT of a coordinate system, OGC 01-009 or ISO 19162) says of a shapefile's coordinates.</summary>
internal static partial class Projection
{
    /// <summary>The name of the coordinate system where it is not WGS 84 in degrees; null where it is.</summary>
    public static string? OtherThanWgs84(string wkt)
    {
        var text = wkt.Trim('\uFEFF', ' ', '\t', '\r', '\n');
        var head = Head().Match(text);
        if (!head.Success)
            return "a coordinate system that its .prj file does not name";
        var name = head.Groups["name"].Value;
        var isGeographic =
            head.Groups["kind"].Value.ToUpperInvariant()
            is "GEOGCS"
                or "GEOGCRS"
                or "GEODCRS"
                or "GEODETICCRS"
                or "GEOGRAPHICCRS";
        var datum = Datum().Match(text).Groups["name"];
        var isWgs = Wgs().IsMatch(name) && (!datum.Success || Wgs().IsMatch(datum.Value));
        var isDegrees =
            !text.Contains("UNIT[", StringComparison.OrdinalIgnoreCase)
            || text.Contains("UNIT[\"degree", StringComparison.OrdinalIgnoreCase);
        return isGeographic && isWgs && isDegrees ? null
            : name.Length > 80 ? name[..80]
            : name;
    }

    [GeneratedRegex(
        """^(?<kind>[A-Za-z]{3,20})\s*\[\s*"(?<name>[^"]{1,200})"\s*""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        """(?:DATUM|ENSEMBLE)\s*\[\s*"(?<name>[^"]{1,200})"\s*""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Datum();

    [GeneratedRegex(
        "^(?:GCS_|D_)?(?:WGS|World[ _]Geodetic[ _]System)[ _]?(?:19)?84(?: ensemble)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Wgs();
}
