using System.Globalization;

namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// Draws the lines of a chart: from a box level through the lane where its words stand, then in a curve to the next layer, where it ends at a
/// box or passes level to the next lane. So words meet neither boxes nor lines, and lines cross only in curves.
/// </summary>
internal static class LinkDrawing
{
    /// <summary>How long a head is.</summary>
    public const double Head = 10;

    private const double LabelSize = 11;
    private const double DetailSize = 10;
    private const double BesideBox = 5;

    /// <summary>The room the words of a link take from its box on.</summary>
    public static double LabelRoom(DrawnLink link) =>
        Math.Max(TextWidth.Of(link.Label, LabelSize), TextWidth.Of(link.Detail, DetailSize))
        + BesideBox
        + Head
        + 4;

    /// <summary>Draws a piece of a line.</summary>
    /// <param name="pen">What draws.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="fromX">Where it begins.</param>
    /// <param name="laneX">Where the lane ends and the curve begins.</param>
    /// <param name="toX">Where the next layer begins.</param>
    public static void Draw(ChartPen pen, LinePiece piece, double fromX, double laneX, double toX)
    {
        var isTurned = piece.End.IsTurned;
        var hasLeftHead = isTurned && piece.Link is not null;
        var hasRightHead = !isTurned && piece.To.Box is not null;
        pen.Raw("<g>");
        if (piece.Link is { } link)
            pen.Title(link.Title);
        var (y1, y2) = (piece.FromY, piece.ToY);
        var (x1, x2) = (fromX + (hasLeftHead ? Head - 1 : 0), toX - (hasRightHead ? Head - 1 : 0));
        var middle = (laneX + x2) / 2;
        var curve =
            Math.Abs(y1 - y2) < 0.5
                ? $"H{N(x2)}"
                : $"H{N(laneX)}C{N(middle)} {N(y1)} {N(middle)} {N(y2)} {N(x2)} {N(y2)}";
        pen.Path($"M{N(x1)} {N(y1)}{curve}", Part("stake", piece.Style), Dashes(piece.Style));
        if (hasRightHead)
            DrawHead(pen, new Pixel(toX, y2), piece.Style, leftwards: false);
        if (hasLeftHead)
            DrawHead(pen, new Pixel(fromX, y1), piece.Style, leftwards: true);
        if (piece.Link is { } words)
        {
            var left = fromX + BesideBox + (hasLeftHead ? Head : 0);
            pen.Text(new Pixel(left, y1 - 4.5), LabelSize, words.Label, "label");
            if (words.Detail.Length > 0)
                pen.Text(new Pixel(left, y1 + 11.5), DetailSize, words.Detail, "small");
        }
        pen.Raw("</g>");
    }

    /// <summary>A short line with its head, for the legend.</summary>
    public static void Sample(ChartPen pen, Pixel at, double length, LineStyle style, bool leftwards = false)
    {
        var (from, to) = leftwards ? (at.X + Head, at.X + length) : (at.X, at.X + length - Head);
        pen.Path($"M{N(from)} {N(at.Y)}H{N(to)}", Part("stake", style), Dashes(style));
        DrawHead(pen, new Pixel(leftwards ? at.X : at.X + length, at.Y), style, leftwards);
    }

    private static void DrawHead(ChartPen pen, Pixel tip, LineStyle style, bool leftwards)
    {
        var back = leftwards ? Head : -Head;
        var shape = style.IsControl
            ? $"M{N(tip.X)} {N(tip.Y)}L{N(tip.X + (back / 2))} {N(tip.Y - 4.5)}L{N(tip.X + back)} {N(tip.Y)}L{N(tip.X + (back / 2))} {N(tip.Y + 4.5)}z"
            : $"M{N(tip.X)} {N(tip.Y)}L{N(tip.X + back)} {N(tip.Y - 4.5)}V{N(tip.Y + 4.5)}z";
        pen.Path(shape, Part(style.IsControl ? "open-head" : "head", style));
    }

    private static string Part(string part, LineStyle style) => style.IsCarrying ? part + " carrying" : part;

    private static string Dashes(LineStyle style) =>
        style switch
        {
            { IsControl: true, IsCarrying: true } => "0 5",
            { IsControl: true } => "0 4",
            { IsUnsure: true } => "7 4",
            _ => "",
        };

    private static string N(double value) =>
        Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
