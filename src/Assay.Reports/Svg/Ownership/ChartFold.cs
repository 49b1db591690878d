namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// Which parties of a chart have a box of their own, and which share one. Up to <see cref="MostBoxes"/> all are drawn; of more, those that say
/// most (<see cref="ChartWays.ByWeight"/>) with the ways from them, and for each of these one box for the rest that hangs on it on one side.
/// </summary>
internal sealed class ChartFold
{
    /// <summary>More boxes than this nobody can read.</summary>
    public const int MostBoxes = 60;

    private readonly ChartWays _ways;

    /// <summary>Folds what must be folded.</summary>
    public ChartFold(ChartWays ways)
    {
        _ways = ways;
        var byWeight = ways.ByWeight();
        for (var most = Math.Min(MostBoxes, byWeight.Count); ; most--)
        {
            var kept = Kept(byWeight, most);
            var folds = Folds(kept);
            if (kept.Count + folds.Count > MostBoxes)
                continue;
            // A box for one is no saving.
            kept.UnionWith(folds.Where(f => f.Members.Count == 1).SelectMany(f => f.Members));
            Shown = [.. byWeight.Where(kept.Contains)];
            Folded = [.. folds.Where(f => f.Members.Count > 1)];
            return;
        }
    }

    /// <summary>The parties that have a box of their own, that asked about first, then those that say most.</summary>
    public IReadOnlyList<int> Shown { get; }

    /// <summary>The boxes for several.</summary>
    public IReadOnlyList<Fold> Folded { get; }

    private HashSet<int> Kept(IReadOnlyList<int> byWeight, int most)
    {
        var kept = new HashSet<int> { _ways.Asked };
        var way = new List<int>();
        foreach (var party in byWeight)
        {
            way.Clear();
            for (var at = party; !kept.Contains(at) && kept.Count + way.Count <= most; at = _ways.Nexts[at])
                way.Add(at);
            if (kept.Count + way.Count <= most)
                kept.UnionWith(way);
            if (kept.Count == most)
                break;
        }
        return kept;
    }

    private List<Fold> Folds(HashSet<int> kept)
    {
        var folds = new Dictionary<(int Next, Side Side), Fold>();
        var foldOf = new Fold?[_ways.Parties.Length];
        foreach (var party in _ways.Outwards)
        {
            if (kept.Contains(party))
                continue;
            var key = (_ways.Nexts[party], _ways.Sides[party]);
            var fold = foldOf[key.Item1];
            if (fold is not null)
                fold.IsDirect = false;
            else if (!folds.TryGetValue(key, out fold))
                folds.Add(key, fold = new Fold(key.Item1, key.Item2));
            fold.Members.Add(party);
            foldOf[party] = fold;
        }
        return [.. folds.Values];
    }
}

/// <summary>Parties that share a box.</summary>
/// <param name="next">The party they hang on.</param>
/// <param name="side">On which side of it.</param>
internal sealed class Fold(int next, Side side)
{
    /// <summary>The party they hang on, which has a box of its own.</summary>
    public int Next { get; } = next;

    /// <summary>On which side of it they stand.</summary>
    public Side Side { get; } = side;

    /// <summary>Who they are, the nearest first.</summary>
    public List<int> Members { get; } = [];

    /// <summary>Whether all of them are its own owners, or all its own companies, and none stands behind another.</summary>
    public bool IsDirect { get; set; } = true;
}
