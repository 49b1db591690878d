using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// What one holder holds in one company on a day. Stakes whose days overlap for certain are held side by side, as share
/// classes are, and add up; of stakes that follow each other only one is held at a time, even on the day or in the year in
/// which one may already have begun and the other not yet ended.
/// </summary>
internal sealed class Holding
{
    private readonly LocalDate _on;
    private readonly List<Part> _parts;

    /// <summary>Takes the stakes of one holder in one company.</summary>
    /// <param name="stakes">Its stakes, of any days.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="measure">What of a stake is measured: shares or votes.</param>
    public Holding(IEnumerable<Interest> stakes, LocalDate on, Func<Interest, Share> measure)
    {
        _on = on;
        _parts = stakes
            .Where(s => s.Days.On(on) != Truth.False)
            .GroupBy(s => s.Days)
            .Select(g => new Part(
                g.Key,
                Total(g.Select(s => Bound.Lower(measure(s).Lower.Value, measure(s).LowerExcluded))),
                Total(g.Select(s => Bound.Upper(measure(s).Upper.Value)))
            ))
            .ToList();
    }

    /// <summary>The least it is for certain.</summary>
    public Bound Least()
    {
        var sure = _parts.Where(p => p.Days.On(_on) == Truth.True).ToList();
        // What may have followed a stake that is still in force, or come before one that is, is not held beside it.
        var pending = _parts.Except(sure).Where(p => sure.TrueForAll(p.Beside)).ToList();
        var least = SideBySide(sure)
            .Select(parts => Total(parts.Select(p => p.Least)))
            .DefaultIfEmpty()
            .Aggregate(Bound.Lesser);
        return pending.Exists(one => pending.Exists(next => HandsOver(one, next)))
            ? least + pending.Select(p => p.Least).Aggregate(Bound.Lesser)
            : least;
    }

    /// <summary>The most it may be.</summary>
    public Bound Most() =>
        SideBySide(_parts)
            .Select(parts => Total(parts.Select(p => p.Most)))
            .DefaultIfEmpty()
            .Aggregate(Bound.Greater);

    // The one had begun and the next has not ended: whichever of the two it is, one of them is held.
    private bool HandsOver(Part one, Part next) =>
        one != next
        && one.End <= next.Begin
        && (one.Days with { Until = null }).On(_on) == Truth.True
        && (next.Days with { From = null }).On(_on) == Truth.True;

    /// <summary>
    /// The greatest sets of parts held side by side. Parts are spans of days, so each set is found at the begin of its last
    /// part to begin; sets that lie within another one are left out.
    /// </summary>
    private static List<HashSet<Part>> SideBySide(List<Part> parts)
    {
        var sets = parts
            .Select(last =>
                parts.Where(p => p == last || (p.Begin <= last.Begin && p.Beside(last))).ToHashSet()
            )
            .ToList();
        return sets.Where(set => !sets.Exists(set.IsProperSubsetOf)).ToList();
    }

    private static Bound Total(IEnumerable<Bound> bounds) =>
        bounds.Aggregate(default(Bound), (a, b) => a + b);

    /// <summary>The stakes of the same days.</summary>
    private sealed record Part(InForce Days, Bound Least, Bound Most)
    {
        /// <summary>The day by which it has begun for certain.</summary>
        public LocalDate Begin { get; } = Days.From?.Latest ?? LocalDate.MinIsoValue;

        /// <summary>The last day on which it has not ended for certain.</summary>
        public LocalDate End { get; } = Days.Until?.Earliest ?? LocalDate.MaxIsoValue;

        /// <summary>Whether the days of the two overlap for certain, by more than the day of change.</summary>
        public bool Beside(Part other) => Begin < other.End && other.Begin < End;
    }
}
