using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Territories.Shapes;

/// <summary>Measures of shapes.</summary>
public static class ShapeMeasures
{
    /// <summary>A place well inside: on the widest stretch of the middle latitude of the largest ring.</summary>
    public static Coordinate InteriorPoint(this GroundShape shape)
    {
        var largest = Enumerable.Range(0, shape.RingCount).MaxBy(ring => Extent(shape.RingBounds(ring)));
        var box = shape.RingBounds(largest);
        // A little off the middle, so that the scan does not run along a vertex of a regular figure.
        foreach (var part in (ReadOnlySpan<double>)[0.4987, 0.31, 0.71, 0.13, 0.87, 0.5])
        {
            var latitude = box.South + (part * (box.North - box.South));
            if (Widest(Crossings(shape, latitude)) is { } longitude)
                return new Coordinate(latitude, longitude);
        }
        var ring0 = shape.Ring(largest);
        return new Coordinate(ring0[1], ring0[0]);
    }

    /// <summary>The greatest distance from a place to a corner of the shape, in kilometres.</summary>
    public static double RadiusKm(this GroundShape shape, Coordinate place)
    {
        var plane = new LocalPlane(place);
        return shape.Corners().Max(plane.To);
    }

    /// <summary>The places of its rings, at most a few hundred of them evenly picked.</summary>
    public static IEnumerable<Coordinate> Corners(this GroundShape shape)
    {
        const int Most = 300;
        var step = Math.Max(1, shape.PositionCount / Most);
        for (var ring = 0; ring < shape.RingCount; ring++)
        {
            var positions = shape.Ring(ring).ToArray();
            for (var i = 0; i + 1 < positions.Length; i += 2 * step)
                yield return new Coordinate(positions[i + 1], positions[i]);
        }
    }

    /// <summary>The part of the shape's area, 0 to 1, that lies within another.</summary>
    public static double ShareWithin(this GroundShape shape, GroundShape other)
    {
        var area = shape.Km2();
        if (area <= 0)
            return other.Contains(shape.InteriorPoint()) ? 1 : 0;
        return shape.Common(other) is { } common ? Math.Clamp(common.Km2() / area, 0, 1) : 0;
    }

    /// <summary>The ground that two shapes have in common; null where they have none.</summary>
    public static GroundShape? Common(this GroundShape shape, GroundShape other) =>
        shape.Bounds.Meets(other.Bounds)
            ? ShapeGeometry.ToShape(
                OverlayNGRobust.Overlay(shape.Geometry, other.Geometry, SpatialFunction.Intersection)
            )
            : null;

    /// <summary>The ground of all shapes, each piece once; null where there is none.</summary>
    public static GroundShape? United(IReadOnlyList<GroundShape> shapes) =>
        shapes.Count switch
        {
            0 => null,
            1 => shapes[0],
            _ => ShapeGeometry.ToShape(OverlayNGRobust.Union(shapes.Select(s => s.Geometry))),
        };

    /// <summary>Square kilometres, on a sphere of the earth's surface: the flattening makes at most half a per cent of difference.</summary>
    public static double Km2(this GroundShape shape)
    {
        // Lambert's cylinder: longitude and the sine of latitude make areas of degrees true.
        const double radiusKm = 6371.0072;
        const double degree = Math.PI / 180;
        var sum = 0.0;
        foreach (var polygon in PolygonExtracter.GetPolygons(shape.Geometry).OfType<Polygon>())
        {
            sum += Math.Abs(Ring(polygon.ExteriorRing));
            foreach (var hole in polygon.InteriorRings)
                sum -= Math.Abs(Ring(hole));
        }
        return sum * radiusKm * radiusKm;

        static double Ring(LineString ring)
        {
            var places = ring.CoordinateSequence;
            var area = 0.0;
            for (var i = 1; i < places.Count; i++)
            {
                area +=
                    (places.GetX(i) - places.GetX(i - 1))
                    * degree
                    * (Math.Sin(places.GetY(i) * degree) + Math.Sin(places.GetY(i - 1) * degree))
                    / 2;
            }
            return area;
        }
    }

    private static double Extent(Box box) => (box.East - box.West) * (box.North - box.South);

    private static List<double> Crossings(GroundShape shape, double latitude)
    {
        var crossings = new List<double>();
        for (var index = 0; index < shape.RingCount; index++)
        {
            var ring = shape.Ring(index);
            for (var i = 2; i + 1 < ring.Length; i += 2)
            {
                double y1 = ring[i - 1],
                    y2 = ring[i + 1];
                if (y1 > latitude != y2 > latitude)
                    crossings.Add(ring[i - 2] + ((latitude - y1) / (y2 - y1) * (ring[i] - ring[i - 2])));
            }
        }
        crossings.Sort();
        return crossings;
    }

    private static double? Widest(List<double> crossings)
    {
        var widest = 0.0;
        double? middle = null;
        for (var i = 1; i < crossings.Count; i += 2)
        {
            if (crossings[i] - crossings[i - 1] <= widest)
                continue;
            widest = crossings[i] - crossings[i - 1];
            middle = (crossings[i] + crossings[i - 1]) / 2;
        }
        return middle;
    }
}
