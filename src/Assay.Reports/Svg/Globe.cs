using Assay.Model;

namespace Assay.Reports.Svg;

/// <summary>The Earth as a sphere, which no map here can be told from.</summary>
internal static class Globe
{
    /// <summary>Mean radius in kilometres (IUGG).</summary>
    public const double RadiusKm = 6371.0088;

    public static double Radians(double degrees) => degrees * (Math.PI / 180);

    public static double Degrees(double radians) => radians * (180 / Math.PI);

    /// <summary>A difference of longitudes as the shorter way round, -180 to 180.</summary>
    public static double Turn(double degrees) => degrees - (360 * Math.Round(degrees / 360));

    /// <summary>Great-circle distance in kilometres (haversine).</summary>
    public static double DistanceKm(Coordinate from, Coordinate to)
    {
        var north = Math.Sin(Radians(to.Latitude - from.Latitude) / 2);
        var east = Math.Sin(Radians(to.Longitude - from.Longitude) / 2);
        var half =
            (north * north)
            + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * east * east);
        return 2 * RadiusKm * Math.Asin(Math.Sqrt(Math.Min(half, 1)));
    }
}
