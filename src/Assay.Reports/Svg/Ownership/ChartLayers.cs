namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// The boxes of a chart in layers from right to left: each box stands left of all it holds, and of what it holds as near as can be. Lines that
/// would close a loop are turned round for this, and drawn with their head at the left end. A line that passes a layer has a slot of its own
/// there, which it shares with the other lines of its sort to the same box, so that no line crosses a box.
/// </summary>
internal sealed class ChartLayers
{
    private readonly DrawnChart _chart;
    private readonly List<(int Other, int Link)>[] _holders;
    private readonly List<int>[] _rightOf;
    private readonly bool[] _isTurned;
    private readonly int[] _layerOf;
    private readonly Dictionary<(int Box, LineEnd End, int Layer), Slot> _passing = [];

    public ChartLayers(DrawnChart chart)
    {
        _chart = chart;
        _holders = [.. chart.Boxes.Select(_ => new List<(int, int)>())];
        _rightOf = [.. chart.Boxes.Select(_ => new List<int>())];
        _isTurned = new bool[chart.Links.Count];
        for (var i = 0; i < chart.Links.Count; i++)
            _holders[chart.Links[i].To].Add((chart.Links[i].From, i));
        BreakLoops();
        for (var i = 0; i < chart.Links.Count; i++)
            _rightOf[Left(i)].Add(Right(i));
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

    // Upwards from the party asked about: a line to somebody whose owners are still being looked at would close a loop.
    private void BreakLoops()
    {
        var state = new Visit[_chart.Boxes.Count];
        for (var box = 0; box < state.Length; box++)
            Look(box, state);
    }

    private void Look(int box, Visit[] state)
    {
        if (state[box] != Visit.NotYet)
            return;
        state[box] = Visit.Now;
        foreach (var (holder, link) in _holders[box])
        {
            if (state[holder] == Visit.Now)
                _isTurned[link] = true;
            else
                Look(holder, state);
        }
        state[box] = Visit.Done;
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

    private enum Visit
    {
        NotYet,
        Now,
        Done,
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
