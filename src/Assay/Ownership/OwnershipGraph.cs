using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// Who holds whom, in time. Blocking by ownership is the least fixed point of a cascade (OFAC FAQ 401: a stake counts if its
/// holder is listed or itself blocked by ownership; percentages are never multiplied), computed twice: with the least the
/// stakes can be, and with the most. What lies between the two is not known.
/// </summary>
public sealed class OwnershipGraph
{
    private readonly FrozenDictionary<OwnerNode, Interest[]> _interestsIn;
    private readonly FrozenDictionary<OwnerNode, ControlLink[]> _controlsOf;

    /// <summary>
    /// Takes all interests and control links. Stakes of one holder held side by side add up, as share classes do; those that
    /// follow each other do not.
    /// </summary>
    public OwnershipGraph(IEnumerable<Interest> interests, IEnumerable<ControlLink> controls)
    {
        _interestsIn = interests.GroupBy(i => i.Held).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _controlsOf = controls.GroupBy(c => c.Controlled).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The interests held in a party that are not known to have ended or not begun on a day.</summary>
    public IEnumerable<Interest> InterestsIn(OwnerNode party, LocalDate on) =>
        _interestsIn.TryGetValue(party, out var all) ? all.Where(i => i.Days.On(on) != Truth.False) : [];

    /// <summary>The control links over a party on a day.</summary>
    public IEnumerable<ControlLink> ControlsOf(OwnerNode party, LocalDate on) =>
        _controlsOf.TryGetValue(party, out var all) ? all.Where(c => c.Days.On(on) != Truth.False) : [];

    /// <summary>Everybody above a party, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> Above(OwnerNode party, LocalDate on)
    {
        var met = new List<OwnerNode> { party };
        var seen = new HashSet<OwnerNode> { party };
        for (var i = 0; i < met.Count; i++)
        {
            var above = InterestsIn(met[i], on)
                .Select(x => x.Holder)
                .Concat(ControlsOf(met[i], on).Select(x => x.Controller));
            met.AddRange(above.Where(seen.Add));
        }
        return met;
    }

    /// <summary>What <paramref name="rule"/> says of <paramref name="party"/> on a day.</summary>
    /// <param name="party">The party asked about.</param>
    /// <param name="on">The day stakes are taken of.</param>
    /// <param name="rule">The legal order's rule.</param>
    /// <param name="listed">Whether a party is listed itself, in the sense of that legal order.</param>
    public OwnershipTrace Trace(
        OwnerNode party,
        LocalDate on,
        AttributionRule rule,
        Func<OwnerNode, Truth> listed
    )
    {
        var above = Above(party, on);
        var seeds = above.ToDictionary(node => node, listed);
        var holders = above.ToDictionary(node => node, node => new Holders(InterestsIn(node, on), on, rule));
        var certain = Cascade(
            above.Where(n => seeds[n] == Truth.True),
            holders,
            (held, blocked) =>
                held.Least(blocked.Contains) is var least && rule.IsMet(least.Value, least.Excluded),
            (node, blocked) => Controlled(node, on, rule, blocked, Truth.True)
        );
        // What is certain is possible, also where sources disagree on what others leave.
        var possible = Cascade(
            above.Where(n => seeds[n] != Truth.False).Concat(certain),
            holders,
            (held, blocked) =>
                held.Most(blocked.Contains) is var most && rule.MayBeMet(most.Value, most.Excluded),
            (node, blocked) => Controlled(node, on, rule, blocked, Truth.Unknown)
        );
        Truth Standing(OwnerNode node) =>
            certain.Contains(node) ? Truth.True
            : possible.Contains(node) ? Truth.Unknown
            : Truth.False;

        var stakes = InterestsIn(party, on)
            .Select(i => new CountedStake(i, Standing(i.Holder)))
            .Where(s => s.HolderBlocked != Truth.False)
            .OrderByDescending(s => s.Interest.Share.Upper.Value)
            .ThenBy(s => s.Interest.Holder.Key, StringComparer.Ordinal)
            .ToList();
        var controls = rule.ControlBlocks
            ? ControlsOf(party, on).Where(c => Standing(c.Controller) != Truth.False).ToList()
            : [];
        return new OwnershipTrace(
            party,
            rule,
            Standing(party),
            holders[party].Least(certain.Contains).Value,
            Math.Min(100, holders[party].Most(possible.Contains).Value),
            stakes,
            controls,
            Math.Max(0, 100 - holders[party].Disclosed())
        );
    }

    // The least fixed point: who counts makes more count, until nobody is added.
    private static HashSet<OwnerNode> Cascade(
        IEnumerable<OwnerNode> seeds,
        Dictionary<OwnerNode, Holders> holders,
        Func<Holders, HashSet<OwnerNode>, bool> owned,
        Func<OwnerNode, HashSet<OwnerNode>, bool> controlled
    )
    {
        var blocked = seeds.ToHashSet();
        bool grew;
        do
        {
            grew = false;
            foreach (var (node, held) in holders.Where(h => !blocked.Contains(h.Key)))
            {
                if (owned(held, blocked) || controlled(node, blocked))
                    grew |= blocked.Add(node);
            }
        } while (grew);
        return blocked;
    }

    // Only an outright power over the board, or a business run as one, is taken as control for certain; the rest is for a court.
    private bool Controlled(
        OwnerNode node,
        LocalDate on,
        AttributionRule rule,
        HashSet<OwnerNode> blocked,
        Truth mode
    ) =>
        rule.ControlBlocks
        && ControlsOf(node, on)
            .Any(c =>
                blocked.Contains(c.Controller)
                && (mode == Truth.Unknown || (IsOutright(c.Means) && c.Days.On(on) == Truth.True))
            );

    private static bool IsOutright(string means) => means is "appoints-board" or "unified-management";
}
