namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// Puts the slots of each layer into an order in which few lines cross: sweeps to and fro, in each of which a slot moves to the mean place of
/// its neighbours in the layer before, and the best order met stands.
/// </summary>
internal static class LayerOrder
{
    private const int Sweeps = 16;

    /// <summary>Arranges the layers and the lines at each slot.</summary>
    public static void Arrange(ChartLayers chart)
    {
        var layers = chart.Layers;
        Number(layers);
        var best = layers.Select(layer => layer.ToArray()).ToArray();
        var fewest = Crossings(chart);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (var l = 1; l < layers.Count; l++)
                    Sort(layers[l], slot => Mean(slot, slot.Right.Select(p => p.To.Order)));
            }
            else
            {
                for (var l = layers.Count - 2; l >= 0; l--)
                    Sort(layers[l], slot => Mean(slot, slot.Left.Select(p => p.From.Order)));
            }
            var crossings = Crossings(chart);
            if (crossings >= fewest)
                continue;
            fewest = crossings;
            best = [.. layers.Select(layer => layer.ToArray())];
        }
        for (var l = 0; l < layers.Count; l++)
        {
            layers[l].Clear();
            layers[l].AddRange(best[l]);
        }
        Number(layers);
    }

    private static double Mean(Slot slot, IEnumerable<int> places) =>
        places.Select(place => (double)place).DefaultIfEmpty(slot.Order).Average();

    private static void Sort(List<Slot> layer, Func<Slot, double> placeOf)
    {
        var sorted = layer.OrderBy(placeOf).ToList();
        layer.Clear();
        layer.AddRange(sorted);
        Number(layer);
    }

    private static void Number(IReadOnlyList<List<Slot>> layers)
    {
        foreach (var layer in layers)
            Number(layer);
    }

    private static void Number(List<Slot> layer)
    {
        for (var i = 0; i < layer.Count; i++)
            layer[i].Order = i;
    }

    // Of the lines between two layers, sorted by their left ends, how many pairs have their right ends the other way round.
    private static long Crossings(ChartLayers chart)
    {
        var crossings = 0L;
        foreach (var layer in chart.Layers.Skip(1))
        {
            var seen = new int[chart.Layers[layer[0].Layer - 1].Count];
            foreach (var slot in layer)
            {
                foreach (var piece in slot.Right)
                {
                    for (var below = piece.To.Order + 1; below < seen.Length; below++)
                        crossings += seen[below];
                }
                foreach (var piece in slot.Right)
                    seen[piece.To.Order]++;
            }
        }
        return crossings;
    }
}
