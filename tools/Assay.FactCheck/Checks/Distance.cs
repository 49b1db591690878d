using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>Distances on the ground.</summary>
internal static class Distance
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Kilometres along the great circle, on a sphere (within half a percent of the ellipsoid).</summary>
    public static double Km(Coordinate from, Coordinate to)
    {
        double lat1 = double.DegreesToRadians(from.Latitude),
            lat2 = double.DegreesToRadians(to.Latitude);
        var dLat = lat2 - lat1;
        var dLon = double.DegreesToRadians(to.Longitude - from.Longitude);
        var a =
            Math.Pow(Math.Sin(dLat / 2), 2)
            + (Math.Cos(lat1) * Math.Cos(lat2) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
