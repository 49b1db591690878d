using Assay.Model;
using Assay.Territories.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Assay.Formats.Geo;

/// <summary>Reads a user's GeoJSON file with the area of an asset: all its polygons together.</summary>
public static class AssetAreaReader
{
    /// <summary>16 MB and 200,000 places: more than any licence area has.</summary>
    public static GeoLimits Limits { get; } = new(16L * 1024 * 1024, 200_000, 32);

    /// <summary>Reads a file.</summary>
    public static Read<Geometry> Read(string path, GeoLimits? limits = null)
    {
        limits ??= Limits;
        var (bytes, fault) = GeoBytes.Read(path, limits);
        return bytes is null ? new(null, [fault!]) : Read(bytes, path, limits);
    }

    /// <summary>Reads bytes in hand.</summary>
    public static Read<Geometry> Read(ReadOnlySpan<byte> bytes, string file, GeoLimits? limits = null)
    {
        var (geo, diagnostics) = GeoJsonReader.Read(bytes, file, limits ?? Limits);
        if (geo is null)
            return new(null, diagnostics);
        var shapes = geo.Features.Select(f => f.Shape).OfType<GroundShape>().ToList();
        if (shapes.Count == 0)
            return new(null, [GeoFaults.NoArea(file)]);
        var notes = new List<Diagnostic>();
        if (shapes.Any(s => !s.IsValid()))
            notes.Add(GeoFaults.Repaired(file, "a polygon of the file"));
        if (geo.Features.Any(f => f.HasLines || f.Points.Count > 0))
            notes.Add(GeoFaults.OtherThings(file));
        return new(
            shapes.Count == 1 ? shapes[0].Geometry : UnaryUnionOp.Union([.. shapes.Select(s => s.Geometry)]),
            notes
        );
    }
}
