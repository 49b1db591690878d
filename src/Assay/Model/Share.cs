using System.Globalization;

namespace Assay.Model;

/// <summary>A percentage from 0 to 100, exact (decimal).</summary>
public readonly record struct Percent : IComparable<Percent>
{
    /// <summary>Takes a number from 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public Percent(decimal value)
    {
        if (value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "A percentage lies between 0 and 100."
            );
        Value = value;
    }

    /// <summary>The number, 0 to 100.</summary>
    public decimal Value { get; }

    /// <summary>0 %.</summary>
    public static Percent Zero => default;

    /// <summary>100 %.</summary>
    public static Percent Whole => new(100);

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left is less or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left is more or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => InWords(Value);

    /// <summary>
    /// A percentage for readers, be it above 100 too: to nine decimals, which is all that counts. What lies the least that counts below a whole number, as "less than 50"
    /// is kept, is told as just under it.
    /// </summary>
    public static string InWords(decimal percent)
    {
        var next = decimal.Ceiling(percent);
        return next - percent is > 0 and <= 0.000000001m
            ? string.Create(CultureInfo.InvariantCulture, $"just under {next:0} %")
            : percent.ToString("0.#########", CultureInfo.InvariantCulture) + " %";
    }
}

/// <summary>
/// A stake as far as it is known: exact, within a range, "majority", or unknown. It stands for every value from
/// <see cref="Lower"/> (left out itself if <see cref="LowerExcluded"/>) to <see cref="Upper"/>.
/// </summary>
public readonly record struct Share
{
    private Share(Percent lower, Percent upper, bool lowerExcluded)
    {
        Lower = lower;
        Upper = upper;
        LowerExcluded = lowerExcluded;
    }

    /// <summary>The least it can be.</summary>
    public Percent Lower { get; }

    /// <summary>The most it can be.</summary>
    public Percent Upper { get; }

    /// <summary>Whether the stake is more than <see cref="Lower"/>, not equal to it.</summary>
    public bool LowerExcluded { get; }

    /// <summary>Nothing is known: 0 to 100 %.</summary>
    public static Share Unknown => new(Percent.Zero, Percent.Whole, lowerExcluded: false);

    /// <summary>More than half, how much more is not known.</summary>
    public static Share Majority => new(new Percent(50), Percent.Whole, lowerExcluded: true);

    /// <summary>Exactly <paramref name="percent"/>.</summary>
    public static Share Exactly(Percent percent) => new(percent, percent, lowerExcluded: false);

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, both included.</summary>
    /// <exception cref="ArgumentException">The lower end is above the upper one.</exception>
    public static Share Between(Percent lower, Percent upper) =>
        lower <= upper
            ? new Share(lower, upper, lowerExcluded: false)
            : throw new ArgumentException($"The range {lower} to {upper} is empty.", nameof(lower));

    /// <summary>Whether the value is known.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>More than <paramref name="lower"/>, up to <paramref name="upper"/>.</summary>
    /// <exception cref="ArgumentException">The lower end is not below the upper one.</exception>
    public static Share Above(Percent lower, Percent upper) =>
        lower < upper
            ? new Share(lower, upper, lowerExcluded: true)
            : throw new ArgumentException($"Nothing lies above {lower} up to {upper}.", nameof(lower));

    /// <summary>Reads a share as people write it: <c>44.95</c>, <c>25..50</c>, <c>&gt;50 %</c>, <c>majority</c>, <c>49 % + 1 share</c>, <c>unknown</c> (<see cref="ShareText"/>).</summary>
    public static bool TryParse(string? text, out Share share) => ShareText.TryParse(text, out share);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (IsExact)
            return Lower.ToString();
        if (this == Unknown)
            return "unknown share";
        if (this == Majority)
            return "majority";
        return LowerExcluded ? $"more than {Lower} to {Upper}" : $"{Lower} to {Upper}";
    }
}
