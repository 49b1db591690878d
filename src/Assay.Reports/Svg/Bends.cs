namespace Assay.Reports.Svg;

/// <summary>Straight edges in degrees bend on a map: long ones get corners in between, so that they follow their parallels.</summary>
internal static class Bends
{
    // At this length the bend of a parallel on a cone stays below what can be seen at the scales drawn here.
    private const double LongestDegrees = 1.5;

    /// <summary>The line with corners at most <see cref="LongestDegrees"/> apart.</summary>
    public static List<Pixel> Followed(IReadOnlyList<Pixel> line)
    {
        var followed = new List<Pixel>(line.Count);
        for (var i = 0; i < line.Count; i++)
        {
            if (i > 0)
                AddBetween(followed, line[i - 1], line[i]);
            followed.Add(line[i]);
        }
        return followed;
    }

    private static void AddBetween(List<Pixel> followed, Pixel from, Pixel to)
    {
        var parts = (int)Math.Ceiling(from.DistanceTo(to) / LongestDegrees);
        for (var part = 1; part < parts; part++)
        {
            var along = (double)part / parts;
            followed.Add(new Pixel(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y))));
        }
    }
}
