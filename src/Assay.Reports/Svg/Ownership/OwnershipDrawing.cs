using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assay.Ownership;

namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// Draws who owns and controls a party, and whom it does: from left to right, as one SVG that needs nothing else. It says in words and patterns
/// what it says in colours; of more than 60 parties those that say least share boxes, which tell how many they are.
/// </summary>
public static class OwnershipDrawing
{
    private const double Margin = 12;
    private const double LeastWidth = 460;
    private const double LeastCurve = 40;
    private const double MostCurve = 160;

    /// <summary>The drawing, to stand in a page or alone. The same chart gives the same text.</summary>
    /// <exception cref="ArgumentException">The party asked about is not among those of the chart.</exception>
    public static string Svg(OwnershipChart chart)
    {
        var drawn = ChartBoxes.Of(chart);
        var layers = new ChartLayers(drawn);
        LayerOrder.Arrange(layers);
        LayerHeights.Place(layers, BoxDrawing.HeightOf);
        var top = layers.Layers.SelectMany(l => l).Min(s => s.Middle - (s.Height / 2)) - Margin;
        foreach (var slot in layers.Layers.SelectMany(l => l))
            slot.Middle = Math.Round(slot.Middle - top, 1);
        return Written(chart, drawn, layers);
    }

    private static string Written(OwnershipChart chart, DrawnChart drawn, ChartLayers layers)
    {
        var id = Id(chart);
        var pen = new ChartPen(id);
        var columns = Columns(layers);
        foreach (var piece in layers.Pieces.OrderBy(p => p.Style.IsCarrying))
        {
            var column = columns[piece.From.Layer];
            var fromX = piece.From.Box is null ? column.Left : column.Left + BoxDrawing.Width;
            LinkDrawing.Draw(pen, piece, fromX, column.LaneEnd, columns[piece.To.Layer].Left);
        }
        foreach (var slot in layers.Layers.Reverse().SelectMany(l => l))
        {
            if (slot.Box is { } box)
                BoxDrawing.Draw(pen, box, FrameOf(slot, columns[slot.Layer].Left));
        }
        var right = columns[0].Left + BoxDrawing.Width;
        var bottom = layers.Layers.SelectMany(l => l).Max(s => s.Middle + (s.Height / 2));
        var width = Math.Max(right + Margin, LeastWidth);
        var legend = new ChartLegend(drawn, layers).Draw(
            pen,
            new Pixel(Margin, bottom + Margin),
            width - (2 * Margin)
        );
        var height = bottom + legend + (2 * Margin);
        return Opened(chart, drawn, id, width, height) + pen + "</svg>";
    }

    private static string Opened(
        OwnershipChart chart,
        DrawnChart drawn,
        string id,
        double width,
        double height
    )
    {
        var (wide, high) = (Pixel.Number(width), Pixel.Number(height));
        var pen = new ChartPen(id);
        pen.Raw(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ownership\" role=\"img\" aria-labelledby=\"{id}-title {id}-about\" "
                + $"width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif\">"
                + $"<title id=\"{id}-title\">{MapSymbols.Text(Title(chart))}</title><desc id=\"{id}-about\">{MapSymbols.Text(About(chart, drawn))}</desc>"
        );
        pen.Patterns();
        return pen.ToString();
    }

    /// <summary>What the drawing shows, for its caption and for who cannot see it.</summary>
    internal static string Title(OwnershipChart chart) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Who owns {ChartWords.Name(chart.Find(chart.Party)?.Name ?? chart.Party.Key)}, {chart.On:uuuu-MM-dd}"
        );

    private static string About(OwnershipChart chart, DrawnChart drawn)
    {
        var folds = drawn.Boxes.Count(b => b.Sort == BoxSort.Fold);
        var folded =
            folds == 0
                ? ""
                : $", {ChartWords.Count(chart.Parties.Count - drawn.Boxes.Count + folds)} of them in {ChartWords.Count(folds)} boxes for several";
        var standings = chart
            .Parties.Select(StandingMark.Gravest)
            .Where(s => s is not null)
            .GroupBy(s => s!.Value)
            .OrderBy(g => g.Key)
            .Select(g => $" {StandingMark.Word(g.Key)}: {ChartWords.Count(g.Count())}.");
        return $"Owners stand left of what they hold. Parties: {ChartWords.Count(chart.Parties.Count)}{folded}.{string.Concat(standings)}";
    }

    // Where each layer begins, and where the lane at its right ends in which words stand.
    private static (double Left, double LaneEnd)[] Columns(ChartLayers layers)
    {
        var columns = new (double Left, double LaneEnd)[layers.Layers.Count];
        var x = Margin;
        for (var layer = columns.Length - 1; layer >= 0; layer--)
        {
            var pieces = layers.Layers[layer].SelectMany(s => s.Right).ToList();
            var lane = pieces
                .Select(p => p.Link)
                .Where(l => l is not null)
                .Select(l => LinkDrawing.LabelRoom(l!))
                .DefaultIfEmpty(0)
                .Max();
            var steepest = pieces.Select(p => Math.Abs(p.FromY - p.ToY)).DefaultIfEmpty(0).Max();
            columns[layer] = (x, x + BoxDrawing.Width + lane);
            x = columns[layer].LaneEnd + Math.Clamp(steepest / 8, LeastCurve, MostCurve);
        }
        return columns;
    }

    private static Frame FrameOf(Slot slot, double left) =>
        new(left, slot.Middle - (slot.Height / 2), left + BoxDrawing.Width, slot.Middle + (slot.Height / 2));

    // Of the party and the day, so that drawings on one page do not take each other's patterns and titles.
    private static string Id(OwnershipChart chart)
    {
        var asked = Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{chart.Party.Key} {chart.On:uuuu-MM-dd}")
        );
        return "own-" + Convert.ToHexStringLower(SHA256.HashData(asked).AsSpan(0, 5));
    }
}
