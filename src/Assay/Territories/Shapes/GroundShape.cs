using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Territories.Shapes;

/// <summary>
/// A polygon or several, in degrees: rings of longitude and latitude. A place lies within if it is enclosed by an odd number of
/// rings, so that holes and islands need no special case and rings that touch themselves do no harm.
/// A place on a ring counts as within.
/// </summary>
public sealed class GroundShape
{
    private readonly double[] _positions;
    private readonly int[] _ringEnds;
    private readonly int[] _polygonEnds;
    private readonly Box[] _ringBoxes;
    private readonly Lazy<EdgeBands> _bands;
    private readonly Lazy<Geometry> _geometry;
    private readonly Lazy<Geometry> _drawn;

    /// <summary>Takes rings laid end to end.</summary>
    /// <param name="positions">Longitude and latitude in turn; the first place of a ring is repeated at its end.</param>
    /// <param name="ringEnds">For each ring, the index in <paramref name="positions"/> after its last number.</param>
    /// <param name="polygonEnds">For each polygon, the index in <paramref name="ringEnds"/> after its last ring; its first ring is its shell.</param>
    /// <exception cref="ArgumentException">The ends do not rise, or do not end with the numbers.</exception>
    public GroundShape(double[] positions, int[] ringEnds, int[] polygonEnds)
    {
        Check(ringEnds, positions.Length, 8, nameof(ringEnds)); // a ring has at least four places, eight numbers
        Check(polygonEnds, ringEnds.Length, 1, nameof(polygonEnds));
        _positions = positions;
        _ringEnds = ringEnds;
        _polygonEnds = polygonEnds;
        _ringBoxes = new Box[ringEnds.Length];
        var start = 0;
        Bounds = Box.Empty;
        for (var i = 0; i < ringEnds.Length; i++)
        {
            _ringBoxes[i] = Box.Around(positions.AsSpan(start..ringEnds[i]));
            Bounds = Bounds.With(_ringBoxes[i]);
            start = ringEnds[i];
        }
        _bands = new Lazy<EdgeBands>(() => new EdgeBands(_positions, _ringEnds, Bounds));
        _drawn = new Lazy<Geometry>(() => ShapeGeometry.AsIs(this));
        _geometry = new Lazy<Geometry>(() =>
            ShapeGeometry.IsValid(Drawn) ? Drawn : ShapeGeometry.Repaired(Drawn)
        );
    }

    /// <summary>The smallest box of degrees around it.</summary>
    public Box Bounds { get; }

    /// <summary>How many polygons.</summary>
    public int PolygonCount => _polygonEnds.Length;

    /// <summary>How many rings in all.</summary>
    public int RingCount => _ringEnds.Length;

    /// <summary>How many places its rings have, ends counted twice.</summary>
    public int PositionCount => _positions.Length / 2;

    /// <summary>The same as a geometry of NetTopologySuite (x = longitude), made valid where it was not.</summary>
    public Geometry Geometry => _geometry.Value;

    /// <summary>The same as it stands, neither checked nor repaired: for drawing, where checking would take longer than all else.</summary>
    public Geometry Drawn => _drawn.Value;

    /// <summary>The numbers of a ring: longitude and latitude in turn.</summary>
    public ReadOnlySpan<double> Ring(int index) =>
        _positions.AsSpan((index == 0 ? 0 : _ringEnds[index - 1])..(_ringEnds[index]));

    /// <summary>The rings of a polygon, its shell first.</summary>
    public Range RingsOf(int polygon) =>
        (polygon == 0 ? 0 : _polygonEnds[polygon - 1])..(_polygonEnds[polygon]);

    /// <summary>The box of a ring.</summary>
    public Box RingBounds(int ring) => _ringBoxes[ring];

    /// <summary>Whether a place lies within or on the edge.</summary>
    public bool Contains(Coordinate place)
    {
        double x = place.Longitude,
            y = place.Latitude;
        if (!Bounds.Contains(x, y))
            return false;
        var isInside = false;
        foreach (var edge in _bands.Value.At(y))
        {
            if (Crosses(_positions.AsSpan(edge, 4), x, y, ref isInside))
                return true;
        }
        return isInside;
    }

    /// <summary>Square of the kilometres to the nearest edge, looking no further than <paramref name="limitKm"/>; infinite beyond.</summary>
    public double SquareToEdge(LocalPlane plane, Coordinate place, double limitKm)
    {
        var best = limitKm * limitKm;
        var isFound = false;
        var near = Box.Around(place, plane.LongitudeDegrees(limitKm), plane.LatitudeDegrees(limitKm));
        for (var i = 0; i < _ringEnds.Length; i++)
        {
            if (!_ringBoxes[i].Meets(near))
                continue;
            var ring = Ring(i);
            for (var j = 2; j + 1 < ring.Length; j += 2)
            {
                if (!near.MeetsSegment(ring[j - 2], ring[j - 1], ring[j], ring[j + 1]))
                    continue;
                var square = plane.SquareToSegment(ring[j - 2], ring[j - 1], ring[j], ring[j + 1]);
                if (square > best)
                    continue;
                best = square;
                isFound = true;
            }
        }
        return isFound ? best : double.PositiveInfinity;
    }

    // Flips the flag where a ray to the east crosses the edge; true where the place lies on it.
    private static bool Crosses(ReadOnlySpan<double> edge, double x, double y, ref bool isInside)
    {
        double x1 = edge[0],
            y1 = edge[1],
            x2 = edge[2],
            y2 = edge[3];
        if (y1 > y != y2 > y)
        {
            if (x1 > x && x2 > x)
                isInside = !isInside;
            else if (x1 >= x || x2 >= x)
            {
                var side = Orientation(x1, y1, x2, y2, x, y);
                if (side == 0)
                    return true;
                // Left of an edge that goes up, or right of one that goes down: the edge lies to the east.
                if (side > 0 == y2 > y1)
                    isInside = !isInside;
            }
            return false;
        }
        return y1 == y && y2 == y ? Math.Min(x1, x2) <= x && x <= Math.Max(x1, x2) : x2 == x && y2 == y;
    }

    // Exact: the fast test is trusted only where rounding cannot have changed its sign.
    private static int Orientation(double x1, double y1, double x2, double y2, double x, double y) =>
        CGAlgorithmsDD.OrientationIndex(x1, y1, x2, y2, x, y);

    private static void Check(int[] ends, int total, int least, string name)
    {
        var start = 0;
        foreach (var end in ends)
        {
            if (end - start < least)
                throw new ArgumentException("A ring or polygon is too short.", name);
            start = end;
        }
        if (start != total || ends.Length == 0)
            throw new ArgumentException("The ends do not cover the numbers.", name);
    }
}
