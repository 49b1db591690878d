namespace Assay.Reports.Svg.Ownership;

/// <summary>What the signs of a drawing of owners mean: those that occur in it.</summary>
internal sealed class ChartLegend
{
    private const double Size = 10.5;
    private const double SampleWidth = 34;
    private const double LineHeight = 20;
    private const double Between = 22;

    private readonly List<(Action<ChartPen, Pixel> Draw, string Text)> _entries = [];

    public ChartLegend(DrawnChart chart, ChartLayers layers)
    {
        var standings = chart.Boxes.SelectMany(b => b.Marks).Select(m => m.Standing).ToHashSet();
        var styles = chart.Links.Select(l => l.Line).ToHashSet();
        AddBox(BoxSort.Asked, "The party asked about");
        AddStanding(Standing.Listed, "Listed itself");
        AddStanding(Standing.Blocked, "Blocked by who owns or controls it");
        AddStanding(Standing.MayBe, "May be blocked: what is known does not tell");
        if (styles.Any(s => !s.IsControl))
            AddLine(new LineStyle(false, false, false), "Holds a share of");
        if (styles.Any(s => s is { IsControl: false, IsUnsure: true }))
            AddLine(new LineStyle(false, true, false), "Share not known, or days not certain");
        if (styles.Any(s => s.IsControl))
            AddLine(new LineStyle(true, false, false), "Controls, or may control");
        if (styles.Any(s => s.IsCarrying))
            AddLine(new LineStyle(false, false, true), "Its holder is listed or blocked");
        if (layers.Pieces.Exists(p => p.End.IsTurned))
            _entries.Add(
                (
                    (pen, at) => LinkDrawing.Sample(pen, at, SampleWidth - 6, default, leftwards: true),
                    "Closes a loop: the holder stands to the right"
                )
            );
        if (chart.Boxes.Any(b => b.Sort == BoxSort.Fold))
            AddBox(BoxSort.Fold, "Several parties in one box");

        void AddStanding(Standing standing, string text)
        {
            if (standings.Contains(standing))
                _entries.Add(
                    (
                        (pen, at) =>
                            pen.Standing(new Frame(at.X + 1.5, at.Y - 6, at.X + 27, at.Y + 6), standing),
                        text
                    )
                );
        }
    }

    /// <summary>Draws it below a drawing.</summary>
    /// <param name="pen">What draws.</param>
    /// <param name="at">Its upper left corner.</param>
    /// <param name="width">The room it has.</param>
    /// <returns>How high it is.</returns>
    public double Draw(ChartPen pen, Pixel at, double width)
    {
        var (x, y) = (at.X, at.Y + (LineHeight / 2));
        foreach (var (draw, text) in _entries)
        {
            var wide = SampleWidth + TextWidth.Of(text, Size);
            if (x > at.X && x + wide > at.X + width)
                (x, y) = (at.X, y + LineHeight);
            draw(pen, new Pixel(x, y));
            pen.Text(new Pixel(x + SampleWidth, y + (Size * 0.36)), Size, text, "small");
            x += wide + Between;
        }
        return y + (LineHeight / 2) - at.Y;
    }

    private void AddLine(LineStyle style, string text) =>
        _entries.Add(((pen, at) => LinkDrawing.Sample(pen, at, SampleWidth - 6, style), text));

    private void AddBox(BoxSort sort, string text) =>
        _entries.Add(
            (
                (pen, at) =>
                {
                    var frame = new Frame(at.X + 1.5, at.Y - 6, at.X + 27, at.Y + 6);
                    if (sort == BoxSort.Fold)
                        pen.Rectangle(
                            new Frame(frame.Left + 3, frame.Top + 3, frame.Right + 3, frame.Bottom + 3),
                            "box",
                            corner: 2
                        );
                    pen.Rectangle(frame, sort == BoxSort.Asked ? "asked" : "box", corner: 2);
                },
                text
            )
        );
}
