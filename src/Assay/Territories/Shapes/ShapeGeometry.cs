using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;

namespace Assay.Territories.Shapes;

/// <summary>From our shapes to NetTopologySuite's geometries and back.</summary>
public static class ShapeGeometry
{
    /// <summary>WGS 84, in degrees.</summary>
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>Whether the shape is valid by the rules of the OGC as it stands.</summary>
    public static bool IsValid(this GroundShape shape) => IsValid(shape.Drawn);

    /// <summary>The shape as polygons, neither checked nor repaired.</summary>
    internal static Geometry AsIs(GroundShape shape)
    {
        var polygons = new Polygon[shape.PolygonCount];
        for (var i = 0; i < polygons.Length; i++)
        {
            var (start, end) = (shape.RingsOf(i).Start.Value, shape.RingsOf(i).End.Value);
            var holes = new LinearRing[end - start - 1];
            for (var j = 0; j < holes.Length; j++)
                holes[j] = Ring(shape.Ring(start + 1 + j));
            polygons[i] = Factory.CreatePolygon(Ring(shape.Ring(start)), holes);
        }
        return polygons.Length == 1 ? polygons[0] : Factory.CreateMultiPolygon(polygons);
    }

    /// <summary>The polygons of a geometry as a shape; null where it has none.</summary>
    public static GroundShape? ToShape(Geometry geometry)
    {
        var positions = new List<double>();
        var ringEnds = new List<int>();
        var polygonEnds = new List<int>();
        foreach (
            var polygon in PolygonExtracter.GetPolygons(geometry).OfType<Polygon>().Where(p => !p.IsEmpty)
        )
        {
            Add(polygon.ExteriorRing, positions, ringEnds);
            foreach (var hole in polygon.InteriorRings)
                Add(hole, positions, ringEnds);
            polygonEnds.Add(ringEnds.Count);
        }
        return polygonEnds.Count == 0
            ? null
            : new GroundShape([.. positions], [.. ringEnds], [.. polygonEnds]);
    }

    /// <summary>Whether a geometry is valid by the rules of the OGC.</summary>
    public static bool IsValid(Geometry geometry) => new IsValidOp(geometry).IsValid;

    /// <summary>A valid geometry that covers the same ground, areas only.</summary>
    public static Geometry Repaired(Geometry geometry)
    {
        var repaired = GeometryFixer.Fix(geometry);
        return ToShapeGeometry(repaired);
    }

    private static Geometry ToShapeGeometry(Geometry geometry) =>
        geometry is Polygon or MultiPolygon
            ? geometry
            : Factory.BuildGeometry(PolygonExtracter.GetPolygons(geometry));

    private static LinearRing Ring(ReadOnlySpan<double> positions)
    {
        var places = new Coordinate[positions.Length / 2];
        for (var i = 0; i < places.Length; i++)
            places[i] = new Coordinate(positions[2 * i], positions[(2 * i) + 1]);
        return Factory.CreateLinearRing(places);
    }

    private static void Add(LineString ring, List<double> positions, List<int> ringEnds)
    {
        foreach (var place in ring.Coordinates)
        {
            positions.Add(place.X);
            positions.Add(place.Y);
        }
        ringEnds.Add(positions.Count);
    }
}
