using NetTopologySuite.Geometries;

namespace Assay.Reports.Svg;

/// <summary>
/// The outline of a country from its regions: the edges that only one of them has. Edges that two share are inner borders.
/// Regions of one map meet in the same corners, so equal corners tell; where they do not, an inner border is drawn as an
/// outer one, which is ugly but false to nobody.
/// </summary>
internal static class Outline
{
    /// <summary>The outline as lines, in degrees.</summary>
    public static IReadOnlyList<Coordinate[]> Of(IEnumerable<Coordinate[]> rings)
    {
        var all = rings.ToList();
        var times = new Dictionary<Edge, int>();
        foreach (var ring in all)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                var edge = Edge.Of(ring[i - 1], ring[i]);
                times[edge] = times.GetValueOrDefault(edge) + 1;
            }
        }
        return [.. all.SelectMany(ring => Single(ring, times))];
    }

    private static IEnumerable<Coordinate[]> Single(Coordinate[] ring, Dictionary<Edge, int> times)
    {
        var start = 0;
        for (var i = 1; i <= ring.Length; i++)
        {
            if (i < ring.Length && times[Edge.Of(ring[i - 1], ring[i])] == 1)
                continue;
            if (i - 1 > start)
                yield return ring[start..i];
            start = i;
        }
    }

    private readonly record struct Edge(double FromX, double FromY, double ToX, double ToY)
    {
        public static Edge Of(Coordinate a, Coordinate b) =>
            a.X < b.X || (a.X.Equals(b.X) && a.Y < b.Y)
                ? new Edge(a.X, a.Y, b.X, b.Y)
                : new Edge(b.X, b.Y, a.X, a.Y);
    }
}
