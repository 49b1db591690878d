using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>What a set must be like to be enough: it has one of <paramref name="Wanted"/>, or lacks one of <paramref name="Unwanted"/>.</summary>
/// <param name="Wanted">Edits of which one is enough.</param>
/// <param name="Unwanted">Edits of which one missing is enough.</param>
internal readonly record struct SetClause(EditSet Wanted, EditSet Unwanted)
{
    /// <summary>Whether a set is not like that.</summary>
    public bool Refuses(EditSet set) => (Wanted & set).IsZero && (Unwanted & set) == Unwanted;
}

/// <summary>
/// All minimal sets that are enough, smallest first. What is enough is found out by asking: whoever is asked about a set that is not
/// enough answers with clauses that it breaks and that every set that is enough keeps. So clauses need not be known beforehand, and one
/// lifting may expose what another does not. The search is the hitting-set tree: a broken clause is mended by each of its wanted edits
/// in turn, those tried before being left out; broken clauses that share no edit each cost one at least, which bounds the size from below.
/// Sizes are tried in order, so a set found contains no other.
/// </summary>
/// <param name="ask">The clauses that a set breaks; none where it is enough.</param>
/// <param name="allowed">Edits that may be used.</param>
/// <param name="limit">How many sets are wanted.</param>
internal sealed class SmallestSets(Func<EditSet, IReadOnlyList<SetClause>> ask, EditSet allowed, int limit)
{
    /// <summary>Steps after which a search is given up: some minutes, where a search that people wait for takes some thousand.</summary>
    public const int MostSteps = 200_000;

    private readonly List<SetClause> _clauses = [];
    private readonly List<EditSet> _found = [];
    private int _steps;
    private int _next;

    /// <summary>The sets found so far.</summary>
    public IReadOnlyList<EditSet> Found => _found;

    /// <summary>Whether all are found.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether it took more than <see cref="MostSteps"/>.</summary>
    public bool GaveUp => _steps > MostSteps;

    /// <summary>Looks for them.</summary>
    /// <param name="known">Clauses known beforehand.</param>
    public void Find(IEnumerable<SetClause> known)
    {
        _clauses.AddRange(known);
        for (var size = 0; size != int.MaxValue; size = _next)
        {
            _next = int.MaxValue;
            Extend(EditSet.Zero, EditSet.Zero, 0, size);
            if (_found.Count >= limit || GaveUp)
                return;
        }
        IsComplete = true;
    }

    private void Extend(EditSet set, EditSet leftOut, int count, int size)
    {
        if (_found.Count >= limit || ++_steps > MostSteps || _found.Exists(found => (found & set) == found))
            return;
        var broken = Broken(set, leftOut);
        if (broken.Count == 0)
        {
            if (ask(set) is not { Count: > 0 } learned)
            {
                _found.Add(set);
                return;
            }
            _clauses.AddRange(learned);
            broken = Broken(set, leftOut);
        }
        if (broken[0].IsZero)
            return;
        var least = count + Apart(broken);
        if (least > size)
        {
            _next = Math.Min(_next, least);
            return;
        }
        foreach (var edit in Single(broken[0]))
        {
            Extend(set | edit, leftOut, count + 1, size);
            leftOut |= edit;
        }
    }

    // What may mend each broken clause, the fewest first.
    private List<EditSet> Broken(EditSet set, EditSet leftOut)
    {
        var broken = new List<EditSet>();
        foreach (var clause in _clauses)
        {
            if (clause.Refuses(set))
                broken.Add(clause.Wanted & allowed & ~leftOut);
        }
        broken.Sort(static (one, other) => Order(one, other));
        return broken;
    }

    private static int Order(EditSet one, EditSet other)
    {
        var byCount = EditSet.PopCount(one).CompareTo(EditSet.PopCount(other));
        return byCount != 0 ? byCount : one.CompareTo(other);
    }

    private static int Apart(List<EditSet> broken)
    {
        var (met, count) = (EditSet.Zero, 0);
        foreach (var options in broken)
        {
            if (!(options & met).IsZero)
                continue;
            met |= options;
            count++;
        }
        return count;
    }

    /// <summary>The edits of a set, each as a set of its own, in order.</summary>
    public static IEnumerable<EditSet> Single(EditSet set)
    {
        while (!set.IsZero)
        {
            var lowest = set & -set;
            yield return lowest;
            set ^= lowest;
        }
    }
}
