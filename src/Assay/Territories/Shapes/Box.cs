using Assay.Model;

namespace Assay.Territories.Shapes;

/// <summary>A box of degrees, edges included.</summary>
public readonly record struct Box(double West, double South, double East, double North)
{
    /// <summary>Contains nothing.</summary>
    public static Box Empty =>
        new(
            double.PositiveInfinity,
            double.PositiveInfinity,
            double.NegativeInfinity,
            double.NegativeInfinity
        );

    /// <summary>The smallest box around places given as longitude and latitude in turn.</summary>
    public static Box Around(ReadOnlySpan<double> positions)
    {
        var box = Empty;
        for (var i = 0; i + 1 < positions.Length; i += 2)
        {
            box = new Box(
                Math.Min(box.West, positions[i]),
                Math.Min(box.South, positions[i + 1]),
                Math.Max(box.East, positions[i]),
                Math.Max(box.North, positions[i + 1])
            );
        }
        return box;
    }

    /// <summary>A box around a place.</summary>
    public static Box Around(Coordinate place, double longitudeDegrees, double latitudeDegrees) =>
        new(
            place.Longitude - longitudeDegrees,
            place.Latitude - latitudeDegrees,
            place.Longitude + longitudeDegrees,
            place.Latitude + latitudeDegrees
        );

    /// <summary>The smallest box around both.</summary>
    public Box With(Box other) =>
        new(
            Math.Min(West, other.West),
            Math.Min(South, other.South),
            Math.Max(East, other.East),
            Math.Max(North, other.North)
        );

    /// <summary>Whether a place lies within.</summary>
    public bool Contains(double longitude, double latitude) =>
        longitude >= West && longitude <= East && latitude >= South && latitude <= North;

    /// <summary>Whether the two have a place in common.</summary>
    public bool Meets(Box other) =>
        West <= other.East && other.West <= East && South <= other.North && other.South <= North;

    /// <summary>Whether the box of a segment meets this one.</summary>
    public bool MeetsSegment(double x1, double y1, double x2, double y2) =>
        Math.Min(x1, x2) <= East
        && Math.Max(x1, x2) >= West
        && Math.Min(y1, y2) <= North
        && Math.Max(y1, y2) >= South;
}
