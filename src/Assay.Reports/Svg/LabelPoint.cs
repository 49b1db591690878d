namespace Assay.Reports.Svg;

/// <summary>Where the name of an area is written: inside it, as far from its edge as a coarse search finds.</summary>
internal static class LabelPoint
{
    // Finer than this moves a name by less than a letter.
    private const int Steps = 16;

    /// <summary>The point and its distance from the edge or the frame; null where no point that is allowed shows.</summary>
    public static (Pixel Point, double Clearance)? Of(
        IReadOnlyList<Pixel> ring,
        Frame frame,
        Func<Pixel, bool> allowed
    )
    {
        var left = Math.Max(ring.Min(p => p.X), frame.Left);
        var right = Math.Min(ring.Max(p => p.X), frame.Right);
        var top = Math.Max(ring.Min(p => p.Y), frame.Top);
        var bottom = Math.Min(ring.Max(p => p.Y), frame.Bottom);
        (Pixel Point, double Clearance)? best = null;
        for (var i = 1; i < Steps; i++)
        {
            for (var j = 1; j < Steps; j++)
            {
                var point = new Pixel(
                    left + ((right - left) * i / Steps),
                    top + ((bottom - top) * j / Steps)
                );
                if (!Inside(point, ring) || !allowed(point))
                    continue;
                var clearance = Math.Min(ToEdge(point, ring), ToFrame(point, frame));
                if (best is not { } found || clearance > found.Clearance)
                    best = (point, clearance);
            }
        }
        return best;
    }

    private static double ToFrame(Pixel point, Frame frame) =>
        Math.Min(
            Math.Min(point.X - frame.Left, frame.Right - point.X),
            Math.Min(point.Y - frame.Top, frame.Bottom - point.Y)
        );

    /// <summary>Whether a point lies within a ring.</summary>
    public static bool Inside(Pixel point, IReadOnlyList<Pixel> ring)
    {
        var inside = false;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            if (
                (a.Y > point.Y) != (b.Y > point.Y)
                && point.X < a.X + ((point.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X))
            )
                inside = !inside;
        }
        return inside;
    }

    private static double ToEdge(Pixel point, IReadOnlyList<Pixel> ring)
    {
        var least = double.MaxValue;
        for (var i = 0; i < ring.Count; i++)
            least = Math.Min(least, ToSegment(point, ring[i], ring[(i + 1) % ring.Count]));
        return least;
    }

    private static double ToSegment(Pixel point, Pixel from, Pixel to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = (x * x) + (y * y);
        var along =
            length > 0 ? Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / length, 0, 1) : 0;
        return point.DistanceTo(new Pixel(from.X + (along * x), from.Y + (along * y)));
    }
}
