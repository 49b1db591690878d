using System.Text.RegularExpressions;
using Assay.Model;
using NetTopologySuite.IO;

namespace Assay.Formats.Geo.Places;

/// <summary>A geometry written as text: WKT (OGC 06-103r4), longitude first.</summary>
public static partial class WrittenShape
{
    /// <summary>Whether a text means to be one.</summary>
    public static bool Is(string text) => Head().IsMatch(text);

    /// <summary>Reads one.</summary>
    public static Read<GeoFile> Read(string text)
    {
        try
        {
            var ground = new GroundBuilder();
            GeometryGround.Add(ground, new WKTReader().Read(text));
            return new(
                new GeoFile(
                    new Dictionary<string, string>(StringComparer.Ordinal),
                    [
                        new GeoFeature(
                            new Dictionary<string, string>(StringComparer.Ordinal),
                            ground.Shape(),
                            ground.Points,
                            ground.HasLines
                        ),
                    ]
                ),
                []
            );
        }
        catch (GeoFormatException fault)
        {
            return new(null, [GeoFaults.NotWkt(fault.Message)]);
        }
        catch (Exception e) when (e is ParseException or ArgumentException or InvalidOperationException)
        {
            return new(null, [GeoFaults.NotWkt("it breaks WKT's rules, or a ring is not closed")]);
        }
    }

    [GeneratedRegex(
        @"^\s*(?:POINT|MULTIPOINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON|GEOMETRYCOLLECTION)\s*(?:ZM?|M)?\s*\(",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Head();
}
