namespace Assay.Reports.Svg.Ownership;

/// <summary>Draws a box: the name, below it the marks of legal orders and remarks, at its left a band of the gravest standing.</summary>
internal static class BoxDrawing
{
    /// <summary>How wide every box is.</summary>
    public const double Width = 204;

    private const double NameSize = 12.5;
    private const double NameLine = 15.5;
    private const int MostNameLines = 3;
    private const double LeastHeight = 34;
    private const double AboveMarks = 3;
    private const double MarkSize = 10.5;
    private const double MarkLine = 13.5;
    private const double Band = 9;
    private const double Margin = 9;
    private const double Swatch = 14;

    // A box for several looks like a pile of sheets, which stands out by this much.
    private const double Pile = 6;

    // Bold type is wider than the width table's.
    private const double Bold = 1.1;

    private const double Room = Width - Band - (2 * Margin) - Pile;

    /// <summary>How high a box must be for what stands in it.</summary>
    public static double HeightOf(DrawnBox box) =>
        Math.Max(LeastHeight, ContentOf(box) + (2 * Margin) - 4) + PileOf(box);

    /// <summary>Draws it.</summary>
    /// <param name="pen">What draws.</param>
    /// <param name="box">The box.</param>
    /// <param name="place">Where; a pile takes some of it at its right and below.</param>
    public static void Draw(ChartPen pen, DrawnBox box, Frame place)
    {
        var pile = PileOf(box);
        var frame = new Frame(place.Left, place.Top, place.Right - pile, place.Bottom - pile);
        pen.Raw("<g>");
        pen.Title(box.Title);
        if (box.Sort == BoxSort.Fold)
        {
            foreach (var behind in (double[])[Pile, Pile / 2])
                pen.Rectangle(
                    new Frame(
                        frame.Left + behind,
                        frame.Top + behind,
                        frame.Right + behind,
                        frame.Bottom + behind
                    ),
                    "box",
                    corner: 3
                );
        }
        pen.Rectangle(frame, box.Sort == BoxSort.Asked ? "asked" : "box", corner: 3);
        if (box.Marks.Count > 0)
            pen.Standing(
                new Frame(frame.Left + 2, frame.Top + 2, frame.Left + 2 + Band, frame.Bottom - 2),
                box.Marks[0].Standing
            );
        var left = frame.Left + Band + Margin;
        // What stands in it is centred where lines make it higher than it needs to be.
        var y = frame.Top + ((place.Height - HeightOf(box)) / 2) + Margin - 2;
        foreach (var line in NameLines(box))
        {
            pen.Text(new Pixel(left, y + (NameLine * 0.78)), NameSize, line, "name");
            y += NameLine;
        }
        y += box.Marks.Count > 0 ? AboveMarks : 0;
        foreach (var mark in box.Marks)
        {
            pen.Standing(new Frame(left, y + 1.5, left + Swatch - 4, y + MarkLine - 2), mark.Standing);
            foreach (var line in MarkLines(mark))
            {
                pen.Text(new Pixel(left + Swatch, y + (MarkLine * 0.78)), MarkSize, line, "label");
                y += MarkLine;
            }
        }
        foreach (var line in box.Remarks.SelectMany(RemarkLines))
        {
            pen.Text(new Pixel(left, y + (MarkLine * 0.78)), MarkSize, line, "small");
            y += MarkLine;
        }
        pen.Raw("</g>");
    }

    private static double PileOf(DrawnBox box) => box.Sort == BoxSort.Fold ? Pile : 0;

    private static double ContentOf(DrawnBox box) =>
        (NameLines(box).Count * NameLine)
        + (box.Marks.Sum(m => MarkLines(m).Count) * MarkLine)
        + (box.Remarks.Sum(r => RemarkLines(r).Count) * MarkLine)
        + (box.Marks.Count > 0 ? AboveMarks : 0);

    private static IReadOnlyList<string> NameLines(DrawnBox box) =>
        TextLines.Of(box.Name, NameSize * Bold, Room, MostNameLines);

    private static IReadOnlyList<string> MarkLines(StandingMark mark) =>
        TextLines.Of(mark.Text, MarkSize, Room - Swatch, 3);

    private static IReadOnlyList<string> RemarkLines(string remark) =>
        TextLines.Of(remark, MarkSize, Room, 2);
}
