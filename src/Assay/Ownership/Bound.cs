namespace Assay.Ownership;

/// <summary>
/// An end of a range of holdings: a percentage to nine decimals, and whether the holding is that end itself. "More than 50" stands an
/// infinitesimal above 50 and "less than 50" one below it, so that sums and comparisons need no case for it.
/// </summary>
/// <param name="Ticks">The percentage in billionths of a per cent, times 65,536; the rest counts infinitesimals.</param>
internal readonly record struct Bound(long Ticks) : IComparable<Bound>
{
    private const long PerPercent = 1_000_000_000L * Infinitesimals;
    private const long Infinitesimals = 1 << 16;

    /// <summary>All of a company.</summary>
    public static readonly Bound Whole = new(100 * PerPercent);

    /// <summary>The lower end of a range; what is finer than nine decimals is rounded down and left out.</summary>
    public static Bound Lower(decimal percent, bool excluded = false)
    {
        var billionths = decimal.Floor(percent * 1_000_000_000);
        var isFiner = billionths != percent * 1_000_000_000;
        return new((((long)billionths) * Infinitesimals) + (excluded || isFiner ? 1 : 0));
    }

    /// <summary>The upper end of a range; what is finer than nine decimals is rounded up and left out.</summary>
    public static Bound Upper(decimal percent)
    {
        var billionths = decimal.Ceiling(percent * 1_000_000_000);
        var isFiner = billionths != percent * 1_000_000_000;
        return new((((long)billionths) * Infinitesimals) - (isFiner ? 1 : 0));
    }

    /// <summary>The end in per cent.</summary>
    public decimal Value => Math.Round((decimal)Ticks / Infinitesimals) / 1_000_000_000;

    /// <summary>The same end, reached.</summary>
    public Bound Reached => new((long)(Math.Round((decimal)Ticks / Infinitesimals) * Infinitesimals));

    /// <inheritdoc/>
    public int CompareTo(Bound other) => Ticks.CompareTo(other.Ticks);

    // A company of very many holders of unknown stakes: beyond some thousand wholes it no longer matters how many.
    public static Bound operator +(Bound left, Bound right) =>
        new(Math.Min(left.Ticks + right.Ticks, long.MaxValue / 4));

    public static Bound operator -(Bound left, Bound right) => new(left.Ticks - right.Ticks);

    public static bool operator <(Bound left, Bound right) => left.Ticks < right.Ticks;

    public static bool operator >(Bound left, Bound right) => left.Ticks > right.Ticks;

    public static bool operator <=(Bound left, Bound right) => left.Ticks <= right.Ticks;

    public static bool operator >=(Bound left, Bound right) => left.Ticks >= right.Ticks;

    public static Bound Greater(Bound left, Bound right) => left > right ? left : right;

    public static Bound Lesser(Bound left, Bound right) => left < right ? left : right;
}
