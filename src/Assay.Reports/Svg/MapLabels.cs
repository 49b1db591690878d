namespace Assay.Reports.Svg;

/// <summary>
/// Keeps labels apart: a label takes the first of its places where it overlaps nothing that was drawn before, and is left
/// out where there is none; every asset has its number and its line in the legend all the same.
/// </summary>
internal sealed class MapLabels(Frame frame)
{
    private readonly List<Frame> _taken = [];

    /// <summary>Keeps a place free of labels.</summary>
    public void Take(Frame place) => _taken.Add(place);

    /// <summary>A place beside a marker for a label, as its left end and base line; null where there is none.</summary>
    public Pixel? Beside(Pixel marker, double radius, string text, double size)
    {
        var width = TextWidth.Of(text, size);
        var away = radius + 5;
        Pixel[] places =
        [
            new(marker.X + away, marker.Y + (size * 0.35)),
            new(marker.X - away - width, marker.Y + (size * 0.35)),
            new(marker.X - (width / 2), marker.Y - away),
            new(marker.X - (width / 2), marker.Y + away + (size * 0.75)),
            new(marker.X + (away * 0.8), marker.Y - away),
            new(marker.X + (away * 0.8), marker.Y + away + (size * 0.6)),
            new(marker.X - (away * 0.8) - width, marker.Y - away),
            new(marker.X - (away * 0.8) - width, marker.Y + away + (size * 0.6)),
        ];
        foreach (var place in places)
        {
            if (Fits(Box(place, width, size)))
                return place;
        }
        return null;
    }

    /// <summary>Whether a label whose middle is given fits; if so its place is taken.</summary>
    public bool FitsAround(Pixel middle, string text, double size, double spacing = 0)
    {
        var width = TextWidth.Of(text, size) + (spacing * size * text.Length);
        return Fits(Box(new Pixel(middle.X - (width / 2), middle.Y + (size * 0.35)), width, size));
    }

    private bool Fits(Frame box)
    {
        if (!frame.Grown(-4).Holds(box) || _taken.Exists(box.Overlaps))
            return false;
        _taken.Add(box);
        return true;
    }

    private static Frame Box(Pixel baseLine, double width, double size) =>
        new(baseLine.X - 2, baseLine.Y - (size * 0.85), baseLine.X + width + 2, baseLine.Y + (size * 0.3));
}
