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
        var certain = Cascade(above, on, rule, seeds, Truth.True);
        var possible = Cascade(above, on, rule, seeds, Truth.Unknown);
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
        var (least, _) = Sum(InterestsIn(party, on), rule, certain.Contains, on, Truth.True);
        var (most, _) = Sum(InterestsIn(party, on), rule, possible.Contains, on, Truth.Unknown);
        var disclosed = InterestsIn(party, on).Sum(i => i.Share.Lower.Value);
        return new OwnershipTrace(
            party,
            rule,
            Standing(party),
            least,
            Math.Min(100, most),
            stakes,
            controls,
            Math.Max(0, 100 - disclosed)
        );
    }

    private HashSet<OwnerNode> Cascade(
        IReadOnlyList<OwnerNode> nodes,
        LocalDate on,
        AttributionRule rule,
        Dictionary<OwnerNode, Truth> seeds,
        Truth mode
    )
    {
        var blocked = nodes.Where(n => seeds[n] >= mode).ToHashSet();
        bool grew;
        do
        {
            grew = false;
            foreach (var node in nodes.Where(n => !blocked.Contains(n)))
            {
                var (sum, more) = Sum(InterestsIn(node, on), rule, blocked.Contains, on, mode);
                if (rule.IsMet(sum, more) || Controlled(node, on, rule, blocked, mode))
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

    private static (decimal Sum, bool More) Sum(
        IEnumerable<Interest> interests,
        AttributionRule rule,
        Func<OwnerNode, bool> counts,
        LocalDate on,
        Truth mode
    )
    {
        var total = default(Bound);
        foreach (var byHolder in interests.Where(i => counts(i.Holder)).GroupBy(i => i.Holder))
        {
            var holding = new Holding(byHolder, on, i => i.Share);
            var held = mode == Truth.True ? holding.Least() : holding.Most();
            total = rule.Aggregates ? total + held : Bound.GreaterLower(total, held);
        }
        return (total.Value, total.Excluded);
    }
}
