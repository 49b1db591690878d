using Assay.Model;

namespace Assay.Reports.Svg;

/// <summary>Degrees to kilometres on a plane around a centre, x east and y north.</summary>
internal abstract class MapProjection
{
    private MapProjection() { }

    /// <summary>The projection's name for the reader.</summary>
    public abstract string Name { get; }

    /// <summary>Projects a place. The longitude may lie beyond 180 where a shape was turned round the globe to meet the map.</summary>
    public abstract (double X, double Y) Project(double longitude, double latitude);

    /// <summary>
    /// The projection for a map around a centre: equirectangular while the map is so low that a degree of longitude changes
    /// little over it, else a conic with equal areas; that one has no good answer near the equator and the poles or over
    /// half the globe.
    /// </summary>
    /// <param name="centre">The middle of the map.</param>
    /// <param name="heightDegrees">Degrees of latitude the map covers.</param>
    /// <param name="widthDegrees">Degrees of longitude it covers.</param>
    public static MapProjection For(Coordinate centre, double heightDegrees, double widthDegrees)
    {
        var south = centre.Latitude - (heightDegrees / 2);
        var north = centre.Latitude + (heightDegrees / 2);
        var oneSide = (south > 5 && north < 85) || (north < -5 && south > -85);
        return heightDegrees > LowMap && widthDegrees < WidestCone && oneSide
            ? new Conic(centre, south + (heightDegrees / 6), north - (heightDegrees / 6))
            : new Equirectangular(centre);
    }

    // At 50 degrees north a degree of longitude shrinks by a tenth over five degrees of latitude.
    private const double LowMap = 5;
    private const double WidestCone = 150;

    private sealed class Equirectangular(Coordinate centre) : MapProjection
    {
        private readonly double _shrink = Math.Cos(Globe.Radians(centre.Latitude));

        public override string Name => "equirectangular";

        public override (double X, double Y) Project(double longitude, double latitude) =>
            (
                Globe.RadiusKm * _shrink * Globe.Radians(longitude - centre.Longitude),
                Globe.RadiusKm * Globe.Radians(latitude - centre.Latitude)
            );
    }

    // Albers' conic on the sphere (Snyder, Map Projections: A Working Manual, 1987, section 14).
    private sealed class Conic : MapProjection
    {
        private readonly double _meridian;
        private readonly double _cone;
        private readonly double _constant;
        private readonly double _origin;

        public Conic(Coordinate centre, double southParallel, double northParallel)
        {
            _meridian = centre.Longitude;
            var south = Math.Sin(Globe.Radians(southParallel));
            _cone = (south + Math.Sin(Globe.Radians(northParallel))) / 2;
            var cosine = Math.Cos(Globe.Radians(southParallel));
            _constant = (cosine * cosine) + (2 * _cone * south);
            _origin = Distance(centre.Latitude);
        }

        public override string Name => "Albers equal-area conic";

        public override (double X, double Y) Project(double longitude, double latitude)
        {
            var angle = _cone * Globe.Radians(longitude - _meridian);
            var distance = Distance(latitude);
            return (distance * Math.Sin(angle), _origin - (distance * Math.Cos(angle)));
        }

        private double Distance(double latitude) =>
            Globe.RadiusKm
            * Math.Sqrt(Math.Max(_constant - (2 * _cone * Math.Sin(Globe.Radians(latitude))), 0))
            / _cone;
    }
}
