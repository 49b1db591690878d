using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// What one source says that a holder holds in a company on a day. Stakes whose days overlap for certain are held side by side, as share classes
/// are, and add up, unless they would be more than a whole: then the source says one stake over again, as registers do that give every amendment the
/// day the stake began, and it is any of them. Of stakes that follow each other only one is held at a time, even on the day or in the year in which
/// one may already have begun and the other not yet ended.
/// </summary>
internal sealed class Statement
{
    private readonly LocalDate _on;
    private readonly List<Part> _parts;
    private readonly HashSet<string?> _kinds;

    /// <summary>Takes the stakes, none of which has surely ended or not begun.</summary>
    public Statement(IReadOnlyList<Interest> stakes, LocalDate on, Func<Interest, Share> measure)
    {
        _on = on;
        _kinds = [.. stakes.Select(s => s.Kind)];
        _parts = stakes
            .GroupBy(s => s.Days)
            .Select(g => new Part(g.Key, SideBySide([.. g.Select(s => Said.Of(measure(s)))])))
            .ToList();
    }

    /// <summary>Whether any of it surely stands on the day.</summary>
    public bool IsSure => _parts.Exists(p => p.Days.On(_on) == Truth.True);

    /// <summary>Whether another source may speak of the same kind of stake.</summary>
    public bool IsOfSameKind(Statement other) =>
        _kinds.Contains(null) || other._kinds.Contains(null) || _kinds.Overlaps(other._kinds);

    /// <summary>The least it is for certain.</summary>
    public Bound Least() => AtLeast(e => e.Least);

    /// <summary>The most of what it says to be held at least: more than <see cref="Least"/> where it says one stake over again.</summary>
    public Bound Stated() => AtLeast(e => e.Stated);

    /// <summary>The most it may be.</summary>
    public Bound Most() =>
        Sets(_parts)
            .Select(parts => SideBySide([.. parts.Select(p => p.Extent)]).Most)
            .DefaultIfEmpty()
            .Aggregate(Bound.Greater);

    private Bound AtLeast(Func<Said, Bound> of)
    {
        var sure = _parts.Where(p => p.Days.On(_on) == Truth.True).ToList();
        // What may have followed a stake that is still in force, or come before one that is, is not held beside it.
        var pending = _parts.Except(sure).Where(p => sure.TrueForAll(p.Beside)).ToList();
        var least = Sets(sure)
            .Select(parts => of(SideBySide([.. parts.Select(p => p.Extent)])))
            .DefaultIfEmpty()
            .Aggregate(Bound.Lesser);
        return pending.Exists(one => pending.Exists(next => HandsOver(one, next)))
            ? least + pending.Select(p => of(p.Extent)).Aggregate(Bound.Lesser)
            : least;
    }

    private static Said SideBySide(IReadOnlyList<Said> parts)
    {
        var sum = parts.Aggregate(
            (a, b) => new Said(a.Least + b.Least, a.Stated + b.Stated, a.Most + b.Most)
        );
        return sum.Least <= Bound.Whole
            ? sum
            : parts.Aggregate(
                (a, b) =>
                    new Said(
                        Bound.Lesser(a.Least, b.Least),
                        Bound.Greater(a.Stated, b.Stated),
                        Bound.Greater(a.Most, b.Most)
                    )
            );
    }

    private readonly record struct Said(Bound Least, Bound Stated, Bound Most)
    {
        public static Said Of(Share share)
        {
            var least = Bound.Lower(share.Lower.Value, share.LowerExcluded);
            return new Said(least, least, Bound.Upper(share.Upper.Value));
        }
    }

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
    private static List<HashSet<Part>> Sets(List<Part> parts)
    {
        var sets = parts
            .Select(last =>
                parts.Where(p => p == last || (p.Begin <= last.Begin && p.Beside(last))).ToHashSet()
            )
            .ToList();
        return sets.Where(set => !sets.Exists(set.IsProperSubsetOf)).ToList();
    }

    /// <summary>The stakes of the same days.</summary>
    private sealed record Part(InForce Days, Said Extent)
    {
        /// <summary>The day by which it has begun for certain.</summary>
        public LocalDate Begin { get; } = Days.From?.Latest ?? LocalDate.MinIsoValue;

        /// <summary>The last day on which it has not ended for certain.</summary>
        public LocalDate End { get; } = Days.Until?.Earliest ?? LocalDate.MaxIsoValue;

        /// <summary>Whether the days of the two overlap for certain, by more than the day of change.</summary>
        public bool Beside(Part other) => Begin < other.End && other.Begin < End;
    }
}
