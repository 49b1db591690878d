using System.Globalization;
using Assay.Readings.Figures;

namespace Assay.Readings.Checks;

/// <summary>What a figure may stand for: from the least to the most that rounds to it, or that its bound admits.</summary>
internal readonly record struct Tolerance(decimal Low, decimal High)
{
    // A number is given to its last digit, so that half a unit of it is open.
    private const decimal HalfUnit = 0.5m;

    // Zeros at the end may or may not be given: 300 may be rounded to hundreds. But no number is taken to be rounded to worse than a twentieth of
    // it, or 100 could be 150 and no sum would ever be wrong.
    private const decimal WorstRounding = 0.05m;

    // "About 40" and "nearly 40" are read as within a tenth of 40; people use them for less.
    private const decimal About = 0.1m;

    private const decimal Unbounded = 1_000_000_000_000_000_000_000m;

    /// <summary>That of a figure.</summary>
    public static Tolerance Of(Figure figure)
    {
        var low = figure.Low ?? 0;
        var high = figure.High ?? low;
        var half = Half(figure);
        return figure.Bound switch
        {
            FigureBound.About => new Tolerance(
                low - Math.Max(half, low * About),
                high + Math.Max(half, high * About)
            ),
            FigureBound.AtLeast => new Tolerance(low - half, Unbounded),
            FigureBound.AtMost => new Tolerance(0, high + half),
            _ => new Tolerance(low - half, high + half),
        };
    }

    /// <summary>Half of what one unit of the last digit is worth.</summary>
    public static decimal Half(Figure figure)
    {
        var step = figure.Step ?? 1m;
        var most = Math.Abs(figure.High ?? 0) * WorstRounding;
        // Counts without a scale are counted, not rounded.
        if (figure.Kind == FigureKind.Count && figure.High < CountedExactly)
            return 0;
        while (step > most && step > 1m && step % 10 == 0)
            step /= 10;
        return step * HalfUnit;
    }

    // Companies, votes, ships: numbers below this are counted one by one.
    private const decimal CountedExactly = 1_000m;

    /// <summary>Whether they share a value.</summary>
    public bool Meets(Tolerance other) => Low <= other.High && other.Low <= High;

    /// <summary>Widened on both sides by a part of itself.</summary>
    public Tolerance Widened(decimal part) => new(Low - Math.Abs(Low) * part, High + Math.Abs(High) * part);

    public static Tolerance operator +(Tolerance a, Tolerance b) =>
        new(a.Low + b.Low, Math.Min(Unbounded, a.High + b.High));

    /// <summary>A number as reasons write it.</summary>
    public static string Write(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
