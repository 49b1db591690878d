using NetTopologySuite.Geometries;

namespace Assay.Formats.Geo.Places;

/// <summary>From NetTopologySuite's geometries, whose degrees nobody checked, to ground.</summary>
internal static class GeometryGround
{
    /// <summary>Adds the polygons and points of a geometry.</summary>
    /// <exception cref="GeoFormatException">Degrees are out of range, or a ring is too short.</exception>
    public static void Add(GroundBuilder ground, Geometry geometry)
    {
        switch (geometry)
        {
            case { IsEmpty: true }:
                break;
            case Polygon polygon:
                ground.AddPolygon(
                    new[] { polygon.ExteriorRing }.Concat(polygon.InteriorRings).Select(Checked)
                );
                break;
            case Point point:
                GroundBuilder.Check(point.X, point.Y);
                ground.AddPoint(point.X, point.Y);
                break;
            case GeometryCollection collection:
                foreach (var part in collection.Geometries)
                    Add(ground, part);
                break;
            default:
                ground.AddLine();
                break;
        }
    }

    private static List<double> Checked(LineString ring)
    {
        var places = ring.CoordinateSequence;
        var numbers = new List<double>(2 * places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            GroundBuilder.Check(places.GetX(i), places.GetY(i));
            numbers.Add(places.GetX(i));
            numbers.Add(places.GetY(i));
        }
        return numbers;
    }
}
