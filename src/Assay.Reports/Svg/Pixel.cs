using System.Globalization;

namespace Assay.Reports.Svg;

/// <summary>A point of a drawing: x to the right, y down, in the units of its view box.</summary>
internal readonly record struct Pixel(double X, double Y)
{
    public double DistanceTo(Pixel other) =>
        Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    /// <summary>A number as drawings have it: a tenth is finer than any screen shows here.</summary>
    public static string Number(double value) =>
        Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A rectangle of a drawing.</summary>
internal readonly record struct Frame(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Frame other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Frame other) =>
        other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public bool Holds(Pixel point) =>
        point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    public Frame Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
