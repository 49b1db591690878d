namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// The boxes of a chart in layers from right to left: each box stands left of all it holds, and of what it holds as near as can be. Lines that
/// would close a loop are turned round for this, the least shares first, and drawn with their head at the left end. A line that passes a layer has a slot of its own
/// there, which it shares with the other lines of its sort to the same box, so that no line crosses a box.
/// </summary>
internal sealed class ChartLayers
{
    private readonly DrawnChart _chart;
    private readonly List<int>[] _rightOf;
    private readonly bool[] _isTurned;
    private readonly int[] _layerOf;
    private readonly Dictionary<(int Box, LineEnd End, int Layer), Slot> _passing = [];

    public ChartLayers(DrawnChart chart)
    {
        _chart = chart;
        _rightOf = [.. chart.Boxes.Select(_ => new List<int>())];
        _isTurned = new bool[chart.Links.Count];
        BreakLoops();
        _layerOf = new int[chart.Boxes.Count];
        Array.Fill(_layerOf, -1);
        for (var box = 0; box < _layerOf.Length; box++)
            LayerOf(box);
        Layers = [.. Enumerable.Range(0, _layerOf.Max() + 1).Select(_ => new List<Slot>())];
        Fill();
    }

    /// <summary>The layers, the rightmost first, each from top to bottom.</summary>
    public IReadOnlyList<List<Slot>> Layers { get; }

    /// <summary>The pieces of lines, each from a layer to the next on its right.</summary>
    public List<LinePiece> Pieces { get; } = [];

    private int Left(int link) => _isTurned[link] ? _chart.Links[link].To : _chart.Links[link].From;

    private int Right(int link) => _isTurned[link] ? _chart.Links[link].From : _chart.Links[link].To;

    // Link after link, those to the party asked about first, then the greatest share: what would close a loop with those before it is turned
    // round. So owners of that party stand left of it, whatever it holds of them.
    private void BreakLoops()
    {
        var byShare = Enumerable
            .Range(0, _chart.Links.Count)
            .OrderByDescending(i => _chart.Boxes[_chart.Links[i].To].Sort == BoxSort.Asked)
            .ThenByDescending(i => _chart.Links[i].Share)
            .ThenBy(i => _chart.Links[i].To)
            .ThenBy(i => _chart.Links[i].From);
        foreach (var link in byShare)
        {
            var (from, to) = (_chart.Links[link].From, _chart.Links[link].To);
            _isTurned[link] = IsLeftOf(to, from);
            _rightOf[Left(link)].Add(Right(link));
        }
    }

    private bool IsLeftOf(int box, int other)
    {
        var reached = new List<int> { box };
        var seen = new HashSet<int> { box };
        for (var i = 0; i < reached.Count && !seen.Contains(other); i++)
            reached.AddRange(_rightOf[reached[i]].Where(seen.Add));
        return seen.Contains(other);
    }

    private int LayerOf(int box) =>
        _layerOf[box] >= 0
            ? _layerOf[box]
            : _layerOf[box] = _rightOf[box].Select(right => LayerOf(right) + 1).DefaultIfEmpty(0).Max();

    private void Fill()
    {
        var slots = new Slot[_chart.Boxes.Count];
        for (var box = 0; box < slots.Length; box++)
        {
            slots[box] = new Slot(_chart.Boxes[box], _layerOf[box]);
            Layers[_layerOf[box]].Add(slots[box]);
        }
        for (var i = 0; i < _chart.Links.Count; i++)
        {
            var link = _chart.Links[i];
            var (left, right) = (slots[Left(i)], slots[Right(i)]);
            var end = new LineEnd(link.Line.IsControl, _isTurned[i]);
            var first = left.Layer - 1 == right.Layer ? right : Passing(Right(i), right, end, left.Layer - 1);
            Join(new LinePiece(left, first, end, link.Line) { Link = link });
            for (var at = first; at != right; at = at.Right[0].To)
                at.Right[0].Style = at.Right[0].Style.Joined(link.Line);
        }
    }

    private Slot Passing(int box, Slot target, LineEnd end, int layer)
    {
        if (_passing.TryGetValue((box, end, layer), out var slot))
            return slot;
        slot = new Slot(null, layer);
        _passing.Add((box, end, layer), slot);
        Layers[layer].Add(slot);
        var next = layer - 1 == target.Layer ? target : Passing(box, target, end, layer - 1);
        // Unsure until a line that is sure joins.
        Join(new LinePiece(slot, next, end, new LineStyle(end.IsControl, IsUnsure: true, IsCarrying: false)));
        return slot;
    }

    private void Join(LinePiece piece)
    {
        piece.From.Right.Add(piece);
        piece.To.Left.Add(piece);
        Pieces.Add(piece);
    }
}

/// <summary>A place in a layer: of a box, or of a line that passes.</summary>
/// <param name="box">The box; null for a line that passes.</param>
/// <param name="layer">The layer, counted from the right.</param>
internal sealed class Slot(DrawnBox? box, int layer)
{
    /// <summary>The box; null for a line that passes.</summary>
    public DrawnBox? Box { get; } = box;

    /// <summary>The layer, counted from the right.</summary>
    public int Layer { get; } = layer;

    /// <summary>The lines that come in from the left.</summary>
    public List<LinePiece> Left { get; } = [];

    /// <summary>The lines that leave to the right.</summary>
    public List<LinePiece> Right { get; } = [];

    /// <summary>How high it is.</summary>
    public double Height { get; set; }

    /// <summary>Where its middle stands, from the top.</summary>
    public double Middle { get; set; }

    /// <summary>Its place in its layer, from the top.</summary>
    public int Order { get; set; }
}

/// <summary>What tells the lines apart that end at one box: all of one kind end at one point.</summary>
/// <param name="IsControl">Control, not a stake.</param>
/// <param name="IsTurned">Whether the holder stands at the right end.</param>
internal readonly record struct LineEnd(bool IsControl, bool IsTurned);

/// <summary>A line from a slot to one of the next layer.</summary>
/// <param name="from">The left end.</param>
/// <param name="to">The right end.</param>
/// <param name="end">What kind of line it is.</param>
/// <param name="style">How it is drawn.</param>
internal sealed class LinePiece(Slot from, Slot to, LineEnd end, LineStyle style)
{
    /// <summary>The left end.</summary>
    public Slot From { get; } = from;

    /// <summary>The right end.</summary>
    public Slot To { get; } = to;

    /// <summary>What kind of line it is.</summary>
    public LineEnd End { get; } = end;

    /// <summary>How it is drawn.</summary>
    public LineStyle Style { get; set; } = style;

    /// <summary>The link that begins with it; null for what several have joined.</summary>
    public DrawnLink? Link { get; init; }

    /// <summary>How far below the middle of its left end it begins.</summary>
    public double FromOffset { get; set; }

    /// <summary>How far below the middle of its right end it ends.</summary>
    public double ToOffset { get; set; }

    /// <summary>The height at which it begins.</summary>
    public double FromY => From.Middle + FromOffset;

    /// <summary>The height at which it ends.</summary>
    public double ToY => To.Middle + ToOffset;
}
