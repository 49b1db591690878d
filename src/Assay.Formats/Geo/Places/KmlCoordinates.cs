using System.Globalization;

namespace Assay.Formats.Geo.Places;

/// <summary>Reads KML's tuples: longitude, latitude and perhaps height with commas, blanks between them.</summary>
internal sealed class KmlCoordinates(int most)
{
    private int _read;

    /// <summary>Longitude and latitude in turn.</summary>
    /// <exception cref="GeoFormatException">Something is no such tuple, or they are too many.</exception>
    public List<double> Read(string text)
    {
        var places = new List<double>();
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n"))
        {
            var tuple = text.AsSpan()[range];
            if (tuple.IsEmpty)
                continue;
            if (++_read > most)
                throw new GeoFormatException(FormattableString.Invariant($"it has more than {most} places"));
            var comma = tuple.IndexOf(',');
            var rest = comma < 0 ? default : tuple[(comma + 1)..];
            var second = rest.IndexOf(',');
            if (
                comma < 0
                || Number(tuple[..comma]) is not { } longitude
                || Number(second < 0 ? rest : rest[..second]) is not { } latitude
            )
                throw new GeoFormatException(
                    $"'{(tuple.Length > 40 ? tuple[..40] : tuple)}' is not longitude,latitude"
                );
            GroundBuilder.Check(longitude, latitude);
            places.Add(longitude);
            places.Add(latitude);
        }
        return places;
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
