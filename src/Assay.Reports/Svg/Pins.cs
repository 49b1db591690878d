namespace Assay.Reports.Svg;

/// <summary>Markers that stand on one another are moved apart, so that each number can be read.</summary>
internal static class Pins
{
    // Enough for a dozen assets on one spot; more would fill the map anyway.
    private const int MostRounds = 60;

    /// <summary>For each place, where its marker is drawn. Markers apart from the start stay where they are.</summary>
    public static IReadOnlyList<(Pixel Place, Pixel At)> Apart(
        IReadOnlyList<Pixel> places,
        double radius,
        Frame frame
    )
    {
        var at = places.ToArray();
        var least = radius * 2.3;
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = false;
            for (var i = 0; i < at.Length; i++)
            {
                for (var j = i + 1; j < at.Length; j++)
                    moved |= Push(at, i, j, least);
            }
            for (var i = 0; i < at.Length; i++)
            {
                at[i] = new Pixel(
                    Math.Clamp(at[i].X, frame.Left + radius + 2, frame.Right - radius - 2),
                    Math.Clamp(at[i].Y, frame.Top + radius + 2, frame.Bottom - radius - 2)
                );
            }
            if (!moved)
                break;
        }
        return [.. places.Zip(at)];
    }

    private static bool Push(Pixel[] at, int i, int j, double least)
    {
        var distance = at[i].DistanceTo(at[j]);
        if (distance >= least - 0.01)
            return false;
        // Two markers on one spot part at an angle of their own, or a third would be pushed along the same line for ever.
        var angle = distance > 0.01 ? Math.Atan2(at[j].Y - at[i].Y, at[j].X - at[i].X) : (i * 2.4) + j;
        var step = (least - distance) / 2;
        var (x, y) = (Math.Cos(angle) * step, Math.Sin(angle) * step);
        at[i] = new Pixel(at[i].X - x, at[i].Y - y);
        at[j] = new Pixel(at[j].X + x, at[j].Y + y);
        return true;
    }
}
