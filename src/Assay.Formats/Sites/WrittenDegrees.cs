using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Sites;

/// <summary>Reads coordinates as people write them: degrees with a point before decimals, and whatever minus, for word processors make a longer one of it.</summary>
public static class WrittenDegrees
{
    /// <summary>Latitude and longitude that are numbers, be there such a place or not; null where one is none.</summary>
    public static (double Latitude, double Longitude)? Numbers(string latitude, string longitude) =>
        Number(latitude) is { } north && Number(longitude) is { } east ? (north, east) : null;

    /// <summary>The place; null where the texts are no numbers, or there is no such place.</summary>
    public static Coordinate? Point(string latitude, string longitude) =>
        Numbers(latitude, longitude) is var (north, east) && Coordinate.IsValid(north, east)
            ? new Coordinate(north, east)
            : null;

    /// <summary>Latitude and longitude with a comma between them; null where a text is no such pair of numbers.</summary>
    public static (string Latitude, string Longitude)? Pair(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is [var latitude, var longitude]
        && Numbers(latitude, longitude) is not null
            ? (latitude, longitude)
            : null;

    private static double? Number(string text) =>
        double.TryParse(
            text.Replace('\u2212', '-'),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        ) && double.IsFinite(number)
            ? number
            : null;
}
