using Assay.Model;

namespace Assay.Territories.Shapes;

/// <summary>
/// Kilometres east and north of a centre, for distances within a few hundred kilometres: degrees are scaled by their length at the
/// centre's latitude on the WGS 84 ellipsoid. Within 100 km the error stays below 1 %, far below that of any line of control.
/// </summary>
public readonly struct LocalPlane
{
    private readonly double _latitude;
    private readonly double _longitude;
    private readonly double _kmPerLatitude;
    private readonly double _kmPerLongitude;

    /// <summary>Takes the centre.</summary>
    public LocalPlane(Coordinate centre)
    {
        _latitude = centre.Latitude;
        _longitude = centre.Longitude;
        var phi = centre.Latitude * Math.PI / 180;
        // The usual series for the length of a degree on WGS 84, in kilometres.
        _kmPerLatitude = 111.13295 - (0.55982 * Math.Cos(2 * phi)) + (0.00118 * Math.Cos(4 * phi));
        _kmPerLongitude =
            (111.41288 * Math.Cos(phi)) - (0.0935 * Math.Cos(3 * phi)) + (0.00012 * Math.Cos(5 * phi));
    }

    /// <summary>Kilometres east of the centre.</summary>
    public double East(double longitude) => (longitude - _longitude) * _kmPerLongitude;

    /// <summary>Kilometres north of the centre.</summary>
    public double North(double latitude) => (latitude - _latitude) * _kmPerLatitude;

    /// <summary>The place that lies so many kilometres east and north; kept on the map where it would leave it.</summary>
    public Coordinate At(double eastKm, double northKm) =>
        new(
            Math.Clamp(_latitude + (northKm / _kmPerLatitude), -90, 90),
            Math.Clamp(
                _longitude + (Math.Abs(_kmPerLongitude) < 1e-6 ? 0 : eastKm / _kmPerLongitude),
                -180,
                180
            )
        );

    /// <summary>Kilometres from the centre to another place near it.</summary>
    public double To(Coordinate other) =>
        Math.Sqrt(Square(East(other.Longitude)) + Square(North(other.Latitude)));

    /// <summary>Square of the kilometres from the centre to the segment between two places.</summary>
    public double SquareToSegment(double x1, double y1, double x2, double y2)
    {
        double ax = East(x1),
            ay = North(y1),
            bx = East(x2),
            by = North(y2);
        double dx = bx - ax,
            dy = by - ay;
        var length = (dx * dx) + (dy * dy);
        var t = length > 0 ? Math.Clamp(-((ax * dx) + (ay * dy)) / length, 0, 1) : 0;
        return Square(ax + (t * dx)) + Square(ay + (t * dy));
    }

    /// <summary>Degrees of latitude that so many kilometres make.</summary>
    public double LatitudeDegrees(double km) => km / _kmPerLatitude;

    /// <summary>Degrees of longitude that so many kilometres make at the centre; 360 at the poles.</summary>
    public double LongitudeDegrees(double km) =>
        _kmPerLongitude < 1e-3 ? 360 : Math.Min(360, km / _kmPerLongitude);

    private static double Square(double value) => value * value;
}
