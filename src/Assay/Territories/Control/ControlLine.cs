using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories.Control;

/// <summary>Whether ground beyond an edge of a layer is the sovereign's, another country's, or water.</summary>
internal enum Beyond
{
    /// <summary>Land of the recognised sovereign.</summary>
    Sovereign,

    /// <summary>Another country.</summary>
    Abroad,

    /// <summary>Neither: the sea or a wide river.</summary>
    Water,
}

/// <summary>
/// The line between the powers in a layer. Of the edges of the held ground only those are the line beyond which ground of the
/// recognised sovereign lies; those that run along a coast or the recognised border are not.
/// </summary>
internal sealed class ControlLine
{
    /// <summary>
    /// How far beyond an edge to look, in kilometres: past the 1 to 2 km by which layers stray from coast and border, and across
    /// the widest water (some 8 km at Kakhovka and at the Dnipro's mouth) on whose two banks the two powers stand.
    /// </summary>
    private static readonly double[] ProbesKm = [3, 6, 10];

    private readonly ControlLayer _layer;
    private readonly Func<Coordinate, Beyond> _beyond;
    private readonly OpenLand _open;
    private readonly double[] _edges;
    private readonly Kind[] _kinds;

    /// <summary>Takes a layer and what to ask of a place beyond it.</summary>
    public ControlLine(ControlLayer layer, Func<Coordinate, Beyond> beyond)
    {
        _layer = layer;
        _beyond = beyond;
        var edges = new List<double>(layer.Shape.PositionCount * 4);
        var kinds = new List<Kind>(layer.Shape.PositionCount);
        foreach (var (ring, isHole) in layer.BoundingRings())
        {
            var positions = layer.Shape.Ring(ring);
            for (var i = 2; i + 1 < positions.Length; i += 2)
            {
                edges.AddRange([positions[i - 2], positions[i - 1], positions[i], positions[i + 1]]);
                // What lies in a true hole is the sovereign's, however small: no coast runs there.
                kinds.Add(isHole ? Kind.Line : Kind.NotAsked);
            }
        }
        _edges = [.. edges];
        _kinds = [.. kinds];
        _open = new OpenLand(place => !layer.Holds(place) && beyond(place) == Beyond.Sovereign);
    }

    // Told when first asked for. Two threads that ask at once find the same, so nothing is locked.
    private enum Kind : byte
    {
        NotAsked,
        Line,
        Other,
    }

    /// <summary>The edge nearest to a place, and the edge of the line nearest to it, in kilometres.</summary>
    /// <param name="EdgeKm">To the nearest edge of any kind.</param>
    /// <param name="EdgeIsLine">Whether that edge is of the line.</param>
    /// <param name="LineKm">To the line; null where the layer has none.</param>
    public readonly record struct Distance(double EdgeKm, bool EdgeIsLine, double? LineKm);

    /// <summary>Measures from a place.</summary>
    public Distance From(Coordinate place)
    {
        var plane = new LocalPlane(place);
        var squares = new double[_kinds.Length];
        var nearest = -1;
        for (var i = 0; i < squares.Length; i++)
        {
            var at = 4 * i;
            squares[i] = plane.SquareToSegment(_edges[at], _edges[at + 1], _edges[at + 2], _edges[at + 3]);
            if (nearest < 0 || squares[i] < squares[nearest])
                nearest = i;
        }
        if (nearest < 0)
            return new Distance(double.PositiveInfinity, false, null);
        // Nearest first, so that few edges have to be told apart.
        var line = NearestLine(squares);
        return new Distance(
            Math.Sqrt(squares[nearest]),
            line >= 0 && squares[line] <= squares[nearest],
            line < 0 ? null : Math.Sqrt(squares[line])
        );
    }

    private int NearestLine(double[] squares)
    {
        while (true)
        {
            var best = -1;
            for (var i = 0; i < squares.Length; i++)
            {
                if (_kinds[i] != Kind.Other && (best < 0 || squares[i] < squares[best]))
                    best = i;
            }
            if (best < 0 || IsLine(best))
                return best;
        }
    }

    /// <summary>The edges of the line as longitude and latitude of both ends, for a map.</summary>
    public IEnumerable<(Coordinate From, Coordinate To)> Segments()
    {
        for (var i = 0; i < _edges.Length / 4; i++)
        {
            if (IsLine(i))
                yield return (
                    new Coordinate(_edges[(4 * i) + 1], _edges[4 * i]),
                    new Coordinate(_edges[(4 * i) + 3], _edges[(4 * i) + 2])
                );
        }
    }

    private bool IsLine(int edge)
    {
        if (_kinds[edge] == Kind.NotAsked)
            _kinds[edge] = Probe(edge) ? Kind.Line : Kind.Other;
        return _kinds[edge] == Kind.Line;
    }

    private bool Probe(int edge)
    {
        var at = 4 * edge;
        var middle = new Coordinate((_edges[at + 1] + _edges[at + 3]) / 2, (_edges[at] + _edges[at + 2]) / 2);
        var plane = new LocalPlane(middle);
        double dx = plane.East(_edges[at + 2]) - plane.East(_edges[at]),
            dy = plane.North(_edges[at + 3]) - plane.North(_edges[at + 1]);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-9)
            return false;
        // A step of ten metres tells which side is outside: files do not agree on the direction of rings.
        double nx = -dy / length,
            ny = dx / length;
        if (_layer.Holds(plane.At(nx * 0.01, ny * 0.01)))
            (nx, ny) = (-nx, -ny);
        foreach (var km in ProbesKm)
        {
            var place = plane.At(nx * km, ny * km);
            if (_layer.Holds(place))
                continue;
            switch (_beyond(place))
            {
                case Beyond.Sovereign when _open.Reaches(place):
                    return true;
                case Beyond.Abroad:
                    return false;
            }
        }
        return false;
    }
}
