using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// Who holds whom, in time. Blocking by ownership is the least fixed point of a cascade (<see cref="Cascade"/>), computed twice: with the
/// least the stakes can be, and with the most. What lies between the two is not known.
/// </summary>
public sealed class OwnershipGraph
{
    private readonly FrozenDictionary<OwnerNode, Interest[]> _interestsIn;
    private readonly FrozenDictionary<OwnerNode, ControlLink[]> _controlsOf;
    private readonly ILookup<OwnerNode, JointArrangement> _joint;

    /// <summary>
    /// Takes all interests, control links and joint arrangements. Stakes of one holder held side by side add up, as share classes do; those
    /// that follow each other do not.
    /// </summary>
    public OwnershipGraph(
        IEnumerable<Interest> interests,
        IEnumerable<ControlLink> controls,
        IEnumerable<JointArrangement>? joint = null
    )
    {
        _interestsIn = interests.GroupBy(i => i.Held).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _controlsOf = controls.GroupBy(c => c.Controlled).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _joint = (joint ?? []).ToLookup(j => j.Held);
    }

    /// <summary>The interests held in a party that are not known to have ended or not begun on a day.</summary>
    public IEnumerable<Interest> InterestsIn(OwnerNode party, LocalDate on) =>
        InterestsIn(party).Where(i => i.Days.On(on) != Truth.False);

    /// <summary>The interests ever held in a party.</summary>
    public IReadOnlyList<Interest> InterestsIn(OwnerNode party) =>
        _interestsIn.GetValueOrDefault(party) ?? [];

    /// <summary>The control links over a party on a day.</summary>
    public IEnumerable<ControlLink> ControlsOf(OwnerNode party, LocalDate on) =>
        ControlsOf(party).Where(c => c.Days.On(on) != Truth.False);

    /// <summary>The control links ever over a party.</summary>
    public IReadOnlyList<ControlLink> ControlsOf(OwnerNode party) =>
        _controlsOf.GetValueOrDefault(party) ?? [];

    /// <summary>Everybody above a party on a day, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> Above(OwnerNode party, LocalDate on) =>
        Above(party, node => InterestsIn(node, on), node => ControlsOf(node, on));

    /// <summary>Everybody ever above a party, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> EverAbove(OwnerNode party) => Above(party, InterestsIn, ControlsOf);

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
        var table = TableOf(above, on);
        var seeds = above.Select(listed).ToList();
        var sure = Enumerable.Range(0, above.Count).Where(i => seeds[i] == Truth.True).ToList();
        var maybe = Enumerable.Range(0, above.Count).Where(i => seeds[i] == Truth.Unknown).ToList();
        var certain = Run(table, rule, Completion.Least, sure);
        var possible = Run(table, rule, Completion.Most, sure.Concat(maybe));
        // What is certain is possible, also where sources disagree on what others leave.
        for (var i = 0; i < above.Count; i++)
        {
            if (certain.Counts(i))
                possible.Add(i);
        }
        const int asked = 0; // the first that is met
        Truth Standing(OwnerNode node) =>
            table.IndexOf(node) is not (>= 0 and var i) ? Truth.False
            : certain.Counts(i) ? Truth.True
            : possible.Counts(i) ? Truth.Unknown
            : Truth.False;
        var standing = Standing(party);
        return new OwnershipTrace(
            party,
            rule,
            standing,
            certain.HeldOf(asked).Value,
            Math.Min(100, possible.HeldOf(asked).Value),
            [
                .. InterestsIn(party, on)
                    .Select(i => new CountedStake(i, Standing(i.Holder)))
                    .Where(s => s.HolderBlocked != Truth.False)
                    .OrderByDescending(s => s.Interest.Share.Upper.Value)
                    .ThenBy(s => s.Interest.Holder.Key, StringComparer.Ordinal),
            ],
            rule.ControlBlocks
                ? [.. ControlsOf(party, on).Where(c => Standing(c.Controller) != Truth.False)]
                : [],
            Undisclosed(table, asked),
            OwnershipPath.To(table, standing == Truth.True ? certain : possible, asked),
            standing == Truth.Unknown
                ? new DecidingFacts(table, rule, asked, sure, maybe, certain, possible).Find()
                : []
        );
    }

    private StakeTable TableOf(IReadOnlyList<OwnerNode> nodes, LocalDate on) =>
        new(
            nodes,
            nodes.SelectMany(InterestsIn),
            nodes.SelectMany(ControlsOf),
            nodes.SelectMany(node => _joint[node]),
            on
        );

    private static Cascade Run(
        StakeTable table,
        AttributionRule rule,
        Completion completion,
        IEnumerable<int> listed
    )
    {
        var cascade = new Cascade(table, rule, completion);
        foreach (var node in listed)
            cascade.Add(node);
        return cascade;
    }

    private static decimal Undisclosed(StakeTable table, int party)
    {
        var disclosed = default(Bound);
        foreach (ref readonly var stake in table.Stakes.AsSpan(table.In(party)))
            disclosed += stake.Shares.Least;
        return Math.Max(0, 100 - disclosed.Value);
    }

    private static List<OwnerNode> Above(
        OwnerNode party,
        Func<OwnerNode, IEnumerable<Interest>> interestsIn,
        Func<OwnerNode, IEnumerable<ControlLink>> controlsOf
    )
    {
        var met = new List<OwnerNode> { party };
        var seen = new HashSet<OwnerNode> { party };
        for (var i = 0; i < met.Count; i++)
        {
            var above = interestsIn(met[i])
                .Select(x => x.Holder)
                .Concat(controlsOf(met[i]).Select(x => x.Controller));
            met.AddRange(above.Where(seen.Add));
        }
        return met;
    }
}
