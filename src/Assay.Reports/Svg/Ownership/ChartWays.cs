using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// For each party of a chart, by which neighbour it hangs together with the party asked about, and how much its box says: what decides which
/// parties are drawn where there are too many for all.
/// </summary>
internal sealed class ChartWays
{
    private readonly OwnershipChart _chart;
    private readonly Dictionary<OwnerNode, int> _indexes = [];
    private readonly List<int>[] _holders;
    private readonly List<int>[] _held;
    private readonly Weight[] _weights;
    private readonly int[] _depths;
    private readonly List<int> _reached = [];

    public ChartWays(OwnershipChart chart)
    {
        _chart = chart;
        Parties = [.. chart.Parties.DistinctBy(p => p.Node)];
        for (var i = 0; i < Parties.Length; i++)
            _indexes.Add(Parties[i].Node, i);
        Asked = IndexOf(chart.Party);
        if (Asked < 0)
            throw new ArgumentException(
                "The party asked about is not among those of the chart.",
                nameof(chart)
            );
        _holders = [.. Parties.Select(_ => new List<int>())];
        _held = [.. Parties.Select(_ => new List<int>())];
        foreach (var (holder, held) in Pairs(chart).Distinct())
        {
            _holders[held].Add(holder);
            _held[holder].Add(held);
        }
        Nexts = new int[Parties.Length];
        Sides = new Side[Parties.Length];
        _depths = new int[Parties.Length];
        _weights = Weigh();
        Reach();
    }

    /// <summary>The parties, each once.</summary>
    public ChartParty[] Parties { get; }

    /// <summary>The index of the party asked about.</summary>
    public int Asked { get; }

    /// <summary>The next party on the way to the one asked about, by index; that itself is its own.</summary>
    public int[] Nexts { get; }

    /// <summary>On which side of its next each stands.</summary>
    public Side[] Sides { get; }

    /// <summary>All parties, each after its next.</summary>
    public IReadOnlyList<int> Outwards => _reached;

    /// <summary>The index of a party; -1 where it is not among them.</summary>
    public int IndexOf(OwnerNode node) => _indexes.GetValueOrDefault(node, -1);

    /// <summary>The parties, those that say most first: what blocks the party asked about, then what else is listed, then the nearest.</summary>
    public IReadOnlyList<int> ByWeight()
    {
        var shares = new decimal[Parties.Length];
        foreach (var stake in _chart.Interests)
        {
            if (IndexOf(stake.Holder) is >= 0 and var holder)
                shares[holder] = Math.Max(shares[holder], stake.Share.Lower.Value);
        }
        return
        [
            .. Enumerable
                .Range(0, Parties.Length)
                .OrderBy(p => _weights[p])
                .ThenBy(p => _depths[p] + (IsLeaf(p) ? 1 : 0))
                .ThenBy(IsLeaf)
                .ThenByDescending(p => shares[p])
                .ThenBy(p => p),
        ];
    }

    // An owner who says nothing but that he holds a part of one company.
    private bool IsLeaf(int party) =>
        _weights[party] == Weight.Other && _holders[party].Count == 0 && _held[party].Count == 1;

    private IEnumerable<(int Holder, int Held)> Pairs(OwnershipChart chart) =>
        chart
            .Interests.Select(i => (IndexOf(i.Holder), IndexOf(i.Held)))
            .Concat(chart.Controls.Select(c => (IndexOf(c.Controller), IndexOf(c.Controlled))))
            .Where(p => p.Item1 >= 0 && p.Item2 >= 0 && p.Item1 != p.Item2);

    private Weight[] Weigh()
    {
        var weights = new Weight[Parties.Length];
        Array.Fill(weights, Weight.Other);
        var marked = Enumerable
            .Range(0, weights.Length)
            .Where(p => StandingMark.Gravest(Parties[p]) is not null);
        foreach (var party in Spread(marked, _held, _ => true))
            weights[party] = Weight.OnWay;
        foreach (var party in Enumerable.Range(0, weights.Length))
        {
            if (StandingMark.Gravest(Parties[party]) is not null)
                weights[party] = Weight.Marked;
        }
        foreach (var least in (Truth[])[Truth.Unknown, Truth.True])
        {
            foreach (var asked in Parties[Asked].Standings.Where(s => s.Blocked >= least))
            {
                foreach (var party in Spread([Asked], _holders, p => Stands(p, asked.Order) >= least))
                    weights[party] = least == Truth.True ? Weight.Blocks : Weight.MayBlock;
            }
        }
        weights[Asked] = Weight.Asked;
        return weights;
    }

    private Truth Stands(int party, string order)
    {
        foreach (var standing in Parties[party].Standings)
        {
            if (string.Equals(standing.Order, order, StringComparison.Ordinal))
                return standing.Blocked.Or(standing.Listed);
        }
        return Truth.False;
    }

    // Ways upwards through those that say more come first, so that who blocks hangs on whom he blocks by; then what is below; then the rest.
    private void Reach()
    {
        var seen = new bool[Parties.Length];
        seen[Asked] = true;
        Nexts[Asked] = Asked;
        _reached.Add(Asked);
        for (var least = Weight.Blocks; least <= Weight.Other; least++)
            Reach(seen, p => _weights[p] <= least, below: false);
        Reach(seen, _ => true, below: true);
        for (var party = 0; party < Parties.Length; party++)
        {
            if (!seen[party])
                Add(seen, party, Asked, Side.Apart);
        }
    }

    private void Reach(bool[] seen, Func<int, bool> isMeant, bool below)
    {
        for (var i = 0; i < _reached.Count; i++)
        {
            var at = _reached[i];
            foreach (var holder in _holders[at])
            {
                if (!seen[holder] && isMeant(holder))
                    Add(seen, holder, at, Side.Above);
            }
            foreach (var held in below ? _held[at] : [])
            {
                if (!seen[held])
                    Add(seen, held, at, Side.Below);
            }
        }
    }

    private void Add(bool[] seen, int party, int next, Side side)
    {
        seen[party] = true;
        Nexts[party] = next;
        Sides[party] = side;
        _depths[party] = _depths[next] + 1;
        _reached.Add(party);
    }

    private static List<int> Spread(IEnumerable<int> from, List<int>[] neighbours, Func<int, bool> isMeant)
    {
        var reached = from.ToList();
        var seen = reached.ToHashSet();
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(neighbours[reached[i]].Where(n => isMeant(n) && seen.Add(n)));
        return reached;
    }

    /// <summary>What a party says, the most first.</summary>
    private enum Weight
    {
        Asked,
        Blocks,
        MayBlock,
        Marked,
        OnWay,
        Other,
    }
}

/// <summary>Where a party stands, seen from the next on its way to the one asked about.</summary>
internal enum Side
{
    /// <summary>It holds or controls it.</summary>
    Above,

    /// <summary>It is held or controlled by it.</summary>
    Below,

    /// <summary>Nothing is known that links them.</summary>
    Apart,
}
