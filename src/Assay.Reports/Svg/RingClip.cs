namespace Assay.Reports.Svg;

/// <summary>
/// Cuts rings and lines to a rectangle. Rings follow Sutherland and Hodgman: what lies outside collapses onto the edge,
/// which a frame then hides. It asks nothing of a ring, which may be invalid, as published borders often are.
/// </summary>
internal static class RingClip
{
    /// <summary>The part of a ring within the frame, as a ring; empty where nothing of it is.</summary>
    public static List<Pixel> Ring(IReadOnlyList<Pixel> ring, Frame frame)
    {
        var clipped = Side(ring, p => p.X - frame.Left);
        clipped = Side(clipped, p => frame.Right - p.X);
        clipped = Side(clipped, p => p.Y - frame.Top);
        return Side(clipped, p => frame.Bottom - p.Y);
    }

    /// <summary>The parts of a line that touch the frame, segments kept whole.</summary>
    public static IEnumerable<List<Pixel>> Line(IReadOnlyList<Pixel> line, Frame frame)
    {
        var part = new List<Pixel>();
        for (var i = 1; i < line.Count; i++)
        {
            if (Touches(line[i - 1], line[i], frame))
            {
                if (part.Count == 0)
                    part.Add(line[i - 1]);
                part.Add(line[i]);
            }
            else if (part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }
        if (part.Count > 0)
            yield return part;
    }

    private static List<Pixel> Side(IReadOnlyList<Pixel> ring, Func<Pixel, double> inside)
    {
        var kept = new List<Pixel>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var here = ring[i];
            var before = ring[i == 0 ? ring.Count - 1 : i - 1];
            var (depth, depthBefore) = (inside(here), inside(before));
            if ((depth >= 0) != (depthBefore >= 0))
            {
                var part = depthBefore / (depthBefore - depth);
                kept.Add(
                    new Pixel(
                        before.X + (part * (here.X - before.X)),
                        before.Y + (part * (here.Y - before.Y))
                    )
                );
            }
            if (depth >= 0)
                kept.Add(here);
        }
        return kept;
    }

    private static bool Touches(Pixel from, Pixel to, Frame frame) =>
        Math.Max(from.X, to.X) >= frame.Left
        && Math.Min(from.X, to.X) <= frame.Right
        && Math.Max(from.Y, to.Y) >= frame.Top
        && Math.Min(from.Y, to.Y) <= frame.Bottom;
}
