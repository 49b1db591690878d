using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories.Control;

/// <summary>The ground a power held on a day, as one map shows it.</summary>
public sealed class ControlLayer
{
    /// <summary>
    /// Holes smaller than this are taken for slivers that merging polygons left, and belong to the ground around them. Slivers
    /// seen in real layers have up to 0.02 km²; the smallest hole that shows held ground has 1.5 km².
    /// </summary>
    public const double SliverKm2 = 0.1;

    private static readonly Dictionary<GroundClass, GroundShape> NoOthers = [];

    private readonly bool[] _isSliver;

    /// <summary>Takes the ground held, and what else the map draws.</summary>
    public ControlLayer(
        LocalDate day,
        ContentHash hash,
        GroundShape shape,
        IReadOnlyDictionary<GroundClass, GroundShape>? others = null
    )
    {
        Others = others ?? NoOthers;
        Day = day;
        Hash = hash;
        Shape = shape;
        _isSliver = Slivers(shape);
        Slivered = _isSliver.Count(s => s);
    }

    /// <summary>The day of the map.</summary>
    public LocalDate Day { get; }

    /// <summary>Hash of the file it came from; with a mapping of classes, of the file and the mapping together.</summary>
    public ContentHash Hash { get; }

    /// <summary>The ground, as the file has it.</summary>
    public GroundShape Shape { get; }

    /// <summary>Ground of other classes than held; empty for a map that draws held ground only. What was held before is part of the held ground too.</summary>
    public IReadOnlyDictionary<GroundClass, GroundShape> Others { get; }

    /// <summary>Whether a place is drawn as of a class other than held.</summary>
    public bool IsDrawn(GroundClass kind, Coordinate place) =>
        Others.TryGetValue(kind, out var ground) && ground.Contains(place);

    /// <summary>How many sliver holes are counted as ground.</summary>
    public int Slivered { get; }

    /// <summary>Whether a place is held. On the edge it is; in a sliver hole it is.</summary>
    public bool Holds(Coordinate place) => Shape.Contains(place) || (Slivered > 0 && IsInSliver(place));

    /// <summary>The rings that bound held ground, shells and true holes, and whether each is a hole.</summary>
    internal IEnumerable<(int Ring, bool IsHole)> BoundingRings()
    {
        for (var polygon = 0; polygon < Shape.PolygonCount; polygon++)
        {
            var rings = Shape.RingsOf(polygon);
            for (var ring = rings.Start.Value; ring < rings.End.Value; ring++)
            {
                if (!_isSliver[ring])
                    yield return (ring, ring > rings.Start.Value);
            }
        }
    }

    private bool IsInSliver(Coordinate place)
    {
        for (var ring = 0; ring < _isSliver.Length; ring++)
        {
            if (_isSliver[ring] && Shape.RingBounds(ring).Contains(place.Longitude, place.Latitude))
                return new GroundShape(Shape.Ring(ring).ToArray(), [Shape.Ring(ring).Length], [1]).Contains(
                    place
                );
        }
        return false;
    }

    private static bool[] Slivers(GroundShape shape)
    {
        var slivers = new bool[shape.RingCount];
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            var rings = shape.RingsOf(polygon);
            for (var ring = rings.Start.Value + 1; ring < rings.End.Value; ring++)
                slivers[ring] = AreaKm2(shape.Ring(ring)) < SliverKm2;
        }
        return slivers;
    }

    private static double AreaKm2(ReadOnlySpan<double> ring)
    {
        var plane = new LocalPlane(new Coordinate(ring[1], ring[0]));
        var twice = 0.0;
        for (var i = 2; i + 1 < ring.Length; i += 2)
        {
            twice +=
                (plane.East(ring[i - 2]) * plane.North(ring[i + 1]))
                - (plane.East(ring[i]) * plane.North(ring[i - 1]));
        }
        return Math.Abs(twice) / 2;
    }
}
