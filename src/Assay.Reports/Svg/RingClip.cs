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

    /// <summary>The parts of a line within the frame.</summary>
    public static IEnumerable<List<Pixel>> Line(IReadOnlyList<Pixel> line, Frame frame)
    {
        var part = new List<Pixel>();
        for (var i = 1; i < line.Count; i++)
        {
            if (Within(line[i - 1], line[i], frame) is not { } shown)
                continue;
            if (part.Count > 0 && part[^1] != shown.From)
            {
                yield return part;
                part = [];
            }
            if (part.Count == 0)
                part.Add(shown.From);
            part.Add(shown.To);
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

    // Liang and Barsky: the part of the segment, from 0 to 1, that no side of the frame cuts off.
    private static (Pixel From, Pixel To)? Within(Pixel from, Pixel to, Frame frame)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var (start, end) = (0.0, 1.0);
        ReadOnlySpan<(double Step, double Room)> sides =
        [
            (-x, from.X - frame.Left),
            (x, frame.Right - from.X),
            (-y, from.Y - frame.Top),
            (y, frame.Bottom - from.Y),
        ];
        foreach (var (step, room) in sides)
        {
            if (step.Equals(0))
            {
                if (room < 0)
                    return null;
            }
            else if (step < 0)
            {
                start = Math.Max(start, room / step);
            }
            else
            {
                end = Math.Min(end, room / step);
            }
        }
        if (start > end)
            return null;
        return (
            start > 0 ? new Pixel(from.X + (start * x), from.Y + (start * y)) : from,
            end < 1 ? new Pixel(from.X + (end * x), from.Y + (end * y)) : to
        );
    }
}
