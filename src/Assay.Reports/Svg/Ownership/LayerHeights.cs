namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// Finds the height of every slot: each as near to its neighbours as can be while none overlaps another of its layer and their order stands.
/// </summary>
internal static class LayerHeights
{
    private const int Sweeps = 60;
    private const double BetweenBoxes = 16;
    private const double BetweenLines = 6;

    /// <summary>What a line with its words takes.</summary>
    private const double LinkHeight = 34;

    private const double PassingHeight = 10;

    /// <summary>How far apart lines of different kinds end at a box.</summary>
    private const double BetweenEnds = 16;

    /// <summary>Places the slots.</summary>
    /// <param name="chart">The layers, arranged.</param>
    /// <param name="heightOf">How high a box must be for what stands in it.</param>
    public static void Place(ChartLayers chart, Func<DrawnBox, double> heightOf)
    {
        foreach (var slot in chart.Layers.SelectMany(layer => layer))
        {
            slot.Height = slot.Box is { } box
                ? Math.Max(heightOf(box), (slot.Right.Count * LinkHeight) + 6)
                : PassingHeight;
            PlaceEnds(slot);
        }
        foreach (var layer in chart.Layers)
            Settle(layer, [.. layer.Select(_ => 0.0)], [.. layer.Select(_ => 1.0)]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            // To and fro; the last ones look to both sides.
            var isLast = sweep >= Sweeps - 10;
            var layers = sweep % 2 == 0 ? chart.Layers : chart.Layers.Reverse();
            foreach (var layer in layers)
                Pull(layer, sweep % 2 == 0 || isLast, sweep % 2 == 1 || isLast);
        }
    }

    // From top to bottom as their other ends stand, so that they do not cross at the box.
    private static void PlaceEnds(Slot slot)
    {
        if (slot.Box is null)
            return;
        slot.Right.Sort(
            (a, b) =>
                a.To.Order != b.To.Order
                    ? a.To.Order.CompareTo(b.To.Order)
                    : Rank(a.End).CompareTo(Rank(b.End))
        );
        for (var i = 0; i < slot.Right.Count; i++)
            slot.Right[i].FromOffset = Spread(i, slot.Right.Count, LinkHeight);
        var ends = slot
            .Left.GroupBy(p => p.End)
            .OrderBy(g => g.Average(p => p.From.Order))
            .ThenBy(g => Rank(g.Key))
            .ToList();
        var apart = Math.Min(BetweenEnds, (slot.Height - 12) / Math.Max(1, ends.Count));
        for (var i = 0; i < ends.Count; i++)
        {
            foreach (var piece in ends[i])
                piece.ToOffset = Spread(i, ends.Count, apart);
        }
    }

    private static double Spread(int place, int count, double apart) => (place - ((count - 1) / 2.0)) * apart;

    private static int Rank(LineEnd end) => (end.IsControl ? 2 : 0) + (end.IsTurned ? 1 : 0);

    private static void Pull(List<Slot> layer, bool rightwards, bool leftwards)
    {
        var wished = new double[layer.Count];
        var weights = new double[layer.Count];
        for (var i = 0; i < layer.Count; i++)
        {
            var slot = layer[i];
            var (sum, weight) = (0.0, 0.0);
            foreach (var piece in rightwards ? slot.Right : [])
                Add(piece.ToY - piece.FromOffset, Pulls(piece));
            foreach (var piece in leftwards ? slot.Left : [])
                Add(piece.FromY - piece.ToOffset, Pulls(piece));
            (wished[i], weights[i]) = weight > 0 ? (sum / weight, weight) : (slot.Middle, 0.1);

            void Add(double middle, double pulls)
            {
                sum += middle * pulls;
                weight += pulls;
            }
        }
        Settle(layer, wished, weights);
    }

    // Lines that go far are kept straight rather than those that can be short.
    private static double Pulls(LinePiece piece) =>
        piece is { From.Box: null, To.Box: null } ? 6
        : piece.From.Box is null || piece.To.Box is null ? 2
        : 1;

    /// <summary>
    /// The heights nearest to the wished ones, by least squares, at which nothing overlaps: with the room above each taken off, the heights must
    /// only not fall, and neighbours that would are pooled at their mean.
    /// </summary>
    private static void Settle(List<Slot> layer, double[] wished, double[] weights)
    {
        var room = new double[layer.Count];
        for (var i = 1; i < layer.Count; i++)
        {
            var (above, below) = (layer[i - 1], layer[i]);
            var gap = above.Box is null && below.Box is null ? BetweenLines : BetweenBoxes;
            room[i] = room[i - 1] + ((above.Height + below.Height) / 2) + gap;
        }
        var pools = new Stack<(double Mean, double Weight, int Count)>();
        for (var i = 0; i < layer.Count; i++)
        {
            var pool = (Mean: wished[i] - room[i], Weight: weights[i], Count: 1);
            while (pools.TryPeek(out var above) && above.Mean >= pool.Mean)
            {
                pools.Pop();
                var weight = above.Weight + pool.Weight;
                var mean = ((above.Mean * above.Weight) + (pool.Mean * pool.Weight)) / weight;
                pool = (mean, weight, above.Count + pool.Count);
            }
            pools.Push(pool);
        }
        var at = layer.Count;
        foreach (var (mean, _, count) in pools)
        {
            for (var i = 0; i < count; i++)
                layer[--at].Middle = mean + room[at];
        }
    }
}
