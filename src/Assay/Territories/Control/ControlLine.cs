using System.Collections.Concurrent;
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
    private readonly double[] _edges;
    private readonly ConcurrentDictionary<int, bool> _isLine = new();

    /// <summary>Takes a layer and what to ask of a place beyond it.</summary>
    public ControlLine(ControlLayer layer, Func<Coordinate, Beyond> beyond)
    {
        _layer = layer;
        _beyond = beyond;
        var edges = new List<double>(layer.Shape.PositionCount * 4);
        foreach (var ring in layer.BoundingRings())
        {
            var positions = layer.Shape.Ring(ring);
            for (var i = 2; i + 1 < positions.Length; i += 2)
            {
                edges.AddRange([positions[i - 2], positions[i - 1], positions[i], positions[i + 1]]);
            }
        }
        _edges = [.. edges];
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
        var squares = new double[_edges.Length / 4];
        var order = new int[squares.Length];
        for (var i = 0; i < squares.Length; i++)
        {
            order[i] = i;
            var at = 4 * i;
            squares[i] = plane.SquareToSegment(_edges[at], _edges[at + 1], _edges[at + 2], _edges[at + 3]);
        }
        Array.Sort((double[])squares.Clone(), order);
        // Nearest first, so that few edges have to be told apart.
        foreach (var edge in order)
        {
            if (IsLine(edge))
                return new Distance(
                    Math.Sqrt(squares[order[0]]),
                    order[0] == edge,
                    Math.Sqrt(squares[edge])
                );
        }
        return new Distance(order.Length == 0 ? double.PositiveInfinity : Math.Sqrt(squares[order[0]]), false, null);
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

    private bool IsLine(int edge) => _isLine.GetOrAdd(edge, static (edge, self) => self.Probe(edge), this);

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
                case Beyond.Sovereign:
                    return true;
                case Beyond.Abroad:
                    return false;
            }
        }
        return false;
    }
}
