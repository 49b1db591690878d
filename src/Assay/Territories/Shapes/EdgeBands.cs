namespace Assay.Territories.Shapes;

/// <summary>
/// The edges of rings by bands of latitude, so that a ray from a place meets only those of its band and not all. A long edge stands in several
/// bands; where that would take more room than the edges themselves by much, the bands are made broader.
/// </summary>
internal sealed class EdgeBands
{
    /// <summary>Edges of a band, about.</summary>
    private const int EdgesPerBand = 4;

    private const int MostBands = 8_192;

    /// <summary>How often an edge may stand in the bands, on the average.</summary>
    private const int MostOften = 8;

    private readonly double _south;
    private readonly double _perDegree;
    private readonly int[] _starts;
    private readonly int[] _edges;

    /// <summary>Files the edges.</summary>
    /// <param name="positions">Longitude and latitude in turn.</param>
    /// <param name="ringEnds">For each ring, the index after its last number.</param>
    /// <param name="bounds">The box around them.</param>
    public EdgeBands(double[] positions, int[] ringEnds, Box bounds)
    {
        _south = bounds.South;
        var bands = Math.Clamp(positions.Length / 2 / EdgesPerBand, 1, MostBands);
        while (true)
        {
            _perDegree = bands / Math.Max(bounds.North - bounds.South, double.Epsilon);
            _starts = new int[bands + 1];
            if (Count(positions, ringEnds) <= MostOften * (long)positions.Length || bands == 1)
                break;
            bands /= 2;
        }
        for (var b = 1; b < _starts.Length; b++)
            _starts[b] += _starts[b - 1];
        _edges = new int[_starts[^1]];
        var next = _starts[..^1];
        foreach (var (edge, first, last) in Edges(positions, ringEnds))
        {
            for (var b = first; b <= last; b++)
                _edges[next[b]++] = edge;
        }
    }

    /// <summary>The edges of the band of a latitude within the box: where the first number of each stands.</summary>
    public ReadOnlySpan<int> At(double latitude)
    {
        var band = Band(latitude);
        return _edges.AsSpan(_starts[band].._starts[band + 1]);
    }

    private long Count(double[] positions, int[] ringEnds)
    {
        var total = 0L;
        foreach (var (_, first, last) in Edges(positions, ringEnds))
        {
            total += last - first + 1;
            if (total > MostOften * (long)positions.Length)
                return total;
            for (var b = first; b <= last; b++)
                _starts[b + 1]++;
        }
        return total;
    }

    private IEnumerable<(int Edge, int First, int Last)> Edges(double[] positions, int[] ringEnds)
    {
        var start = 0;
        foreach (var end in ringEnds)
        {
            for (var i = start; i + 3 < end; i += 2)
                yield return (
                    i,
                    Band(Math.Min(positions[i + 1], positions[i + 3])),
                    Band(Math.Max(positions[i + 1], positions[i + 3]))
                );
            start = end;
        }
    }

    private int Band(double latitude) =>
        Math.Clamp((int)((latitude - _south) * _perDegree), 0, _starts.Length - 2);
}
