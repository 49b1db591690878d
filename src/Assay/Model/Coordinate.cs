using System.Globalization;

namespace Assay.Model;

/// <summary>A place on the Earth in degrees, WGS 84: latitude -90 to 90 (north positive), longitude -180 to 180 (east positive).</summary>
public readonly record struct Coordinate
{
    /// <summary>Takes latitude first, as maps and people write it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Coordinate(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90))
            throw new ArgumentOutOfRangeException(
                nameof(latitude),
                latitude,
                "A latitude lies between -90 and 90."
            );
        if (!(longitude is >= -180 and <= 180))
            throw new ArgumentOutOfRangeException(
                nameof(longitude),
                longitude,
                "A longitude lies between -180 and 180."
            );
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>Whether both numbers can be degrees of latitude and longitude.</summary>
    public static bool IsValid(double latitude, double longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;

    /// <summary>Kilometres to another place over a sphere of the Earth's mean radius (haversine): within 0.6 % of the ellipsoid's.</summary>
    public double KmTo(Coordinate other)
    {
        const double radiusKm = 6371.0088;
        var north = double.DegreesToRadians(other.Latitude - Latitude) / 2;
        var east = double.DegreesToRadians(other.Longitude - Longitude) / 2;
        var chord =
            (Math.Sin(north) * Math.Sin(north))
            + (
                Math.Cos(double.DegreesToRadians(Latitude))
                * Math.Cos(double.DegreesToRadians(other.Latitude))
                * Math.Sin(east)
                * Math.Sin(east)
            );
        return 2 * radiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(Latitude):0.####} {(Latitude < 0 ? 'S' : 'N')} {Math.Abs(Longitude):0.####} {(Longitude < 0 ? 'W' : 'E')}"
        );
}
