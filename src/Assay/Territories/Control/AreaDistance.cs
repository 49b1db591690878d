using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories.Control;

/// <summary>How far an area that lies on one side of the line is from it.</summary>
internal static class AreaDistance
{
    /// <summary>The distance is right to this, and to a hundredth of itself.</summary>
    private const double ErrorKm = 0.05;

    private const double ErrorShare = 0.01;

    /// <summary>Kilometres from the area's edge to the line; null where the layer has none.</summary>
    public static double? ToLine(GroundShape area, ControlLine line)
    {
        double? best = null;
        for (var ring = 0; ring < area.RingCount; ring++)
        {
            var search = new Search(area.Ring(ring).ToArray(), line, best);
            if (search.Run() is not { } km)
                return null;
            best = km;
        }
        return best;
    }

    /// <summary>
    /// Walks a ring. Between two of its places the distance falls at most by half the way that both ends leave over, so that most of a
    /// ring need not be measured.
    /// </summary>
    private sealed class Search(double[] ring, ControlLine line, double? bestBefore)
    {
        private readonly double[] _way = Ways(ring);
        private double _best = bestBefore ?? double.PositiveInfinity;

        public double? Run()
        {
            if (Measure(At(0)) is not { } start)
                return null;
            var last = _way.Length - 1;
            Between(0, start, last, start);
            return _best;
        }

        private Coordinate At(int place) => new(ring[(2 * place) + 1], ring[2 * place]);

        private double? Measure(Coordinate place)
        {
            var km = line.From(place).LineKm;
            if (km < _best)
                _best = km.Value;
            return km;
        }

        private void Between(int from, double fromKm, int to, double toKm)
        {
            if (IsFar(fromKm, toKm, _way[to] - _way[from]))
                return;
            if (to - from == 1)
            {
                Along(At(from), fromKm, At(to), toKm, _way[to] - _way[from]);
                return;
            }
            var middle = from + ((to - from) / 2);
            var km = Measure(At(middle))!.Value;
            Between(from, fromKm, middle, km);
            Between(middle, km, to, toKm);
        }

        private void Along(Coordinate from, double fromKm, Coordinate to, double toKm, double wayKm)
        {
            if (IsFar(fromKm, toKm, wayKm))
                return;
            var middle = new Coordinate(
                (from.Latitude + to.Latitude) / 2,
                (from.Longitude + to.Longitude) / 2
            );
            var km = Measure(middle)!.Value;
            Along(from, fromKm, middle, km, wayKm / 2);
            Along(middle, km, to, toKm, wayKm / 2);
        }

        private bool IsFar(double fromKm, double toKm, double wayKm) =>
            (fromKm + toKm - wayKm) / 2 >= _best - Math.Max(ErrorKm, ErrorShare * _best);

        // Kilometres along the ring to each of its places.
        private static double[] Ways(double[] ring)
        {
            var ways = new double[ring.Length / 2];
            for (var i = 1; i < ways.Length; i++)
            {
                var plane = new LocalPlane(new Coordinate(ring[(2 * i) - 1], ring[(2 * i) - 2]));
                ways[i] = ways[i - 1] + plane.To(new Coordinate(ring[(2 * i) + 1], ring[2 * i]));
            }
            return ways;
        }
    }
}
