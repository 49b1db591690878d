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
    private readonly Lazy<ILookup<OwnerNode, Interest>> _interestsOf;
    private readonly Lazy<ILookup<OwnerNode, ControlLink>> _controlsBy;

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
        _interestsOf = new(() => _interestsIn.Values.SelectMany(i => i).ToLookup(i => i.Holder));
        _controlsBy = new(() => _controlsOf.Values.SelectMany(c => c).ToLookup(c => c.Controller));
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

    /// <summary>Who holds a stake in a party, or has power over it, on a day; one who has several more than once.</summary>
    public IEnumerable<OwnerNode> DirectlyAbove(OwnerNode party, LocalDate on) =>
        InterestsIn(party, on).Select(i => i.Holder).Concat(ControlsOf(party, on).Select(c => c.Controller));

    /// <summary>Everybody above a party on a day, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> Above(OwnerNode party, LocalDate on) =>
        Met(party, node => DirectlyAbove(node, on));

    /// <summary>Everybody ever above a party, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> EverAbove(OwnerNode party) =>
        Met(
            party,
            node => InterestsIn(node).Select(i => i.Holder).Concat(ControlsOf(node).Select(c => c.Controller))
        );

    /// <summary>Everybody below a party on a day, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> Below(OwnerNode party, LocalDate on) =>
        Met(
            party,
            node =>
                _interestsOf
                    .Value[node]
                    .Where(i => i.Days.On(on) != Truth.False)
                    .Select(i => i.Held)
                    .Concat(
                        _controlsBy
                            .Value[node]
                            .Where(c => c.Days.On(on) != Truth.False)
                            .Select(c => c.Controlled)
                    )
        );

    /// <summary>Everybody ever below a party, itself included, in the order first met.</summary>
    public IReadOnlyList<OwnerNode> EverBelow(OwnerNode party) => Met(party, EverHeldBy);

    /// <summary>In whom a party ever held interests, or whom it ever controlled.</summary>
    public IEnumerable<OwnerNode> EverHeldBy(OwnerNode party) =>
        _interestsOf
            .Value[party]
            .Select(i => i.Held)
            .Concat(_controlsBy.Value[party].Select(c => c.Controlled));

    /// <summary>Whether each of some parties counts as listed on a day: by itself, or by those above it among them.</summary>
    /// <param name="parties">The parties with everybody above them.</param>
    /// <param name="on">The day stakes are taken of.</param>
    /// <param name="rule">The legal order's rule.</param>
    /// <param name="listed">Whether a party is listed itself, in the sense of that legal order.</param>
    public IReadOnlyList<Truth> Standings(
        IReadOnlyList<OwnerNode> parties,
        LocalDate on,
        AttributionRule rule,
        Func<OwnerNode, Truth> listed
    )
    {
        var answer = new CascadeAnswer(TableOf(parties, on), rule, listed);
        return [.. Enumerable.Range(0, parties.Count).Select(answer.Standing)];
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
        var answer = new CascadeAnswer(TableOf(above, on), rule, listed);
        const int asked = 0; // the first that is met
        var trace = Told(answer, rule, asked, party, on);
        return trace with
        {
            Settling = trace.Blocked == Truth.Unknown ? new(() => answer.Deciding(asked)) : null,
            Overturning =
                trace.Blocked == Truth.False && above.Count <= OwnershipDay.MostExplained
                    ? new(() =>
                        [
                            .. IndirectHoldings.WouldDecide(answer, asked),
                            .. UndisclosedHolders.WouldDecide(this, above, answer, on),
                        ]
                    )
                    : null,
        };
    }

    /// <summary>What an answer says of one party, and from which stakes; not yet what would settle it.</summary>
    internal OwnershipTrace Told(
        CascadeAnswer answer,
        AttributionRule rule,
        int asked,
        OwnerNode party,
        LocalDate on
    )
    {
        var standing = answer.Standing(asked);
        return new OwnershipTrace(
            party,
            rule,
            standing,
            answer.Certain.HeldOf(asked).Value,
            Math.Min(100, answer.Possible.HeldOf(asked).Value),
            [
                .. InterestsIn(party, on)
                    .Select(i => new CountedStake(i, answer.Standing(i.Holder)))
                    .Where(s => s.HolderBlocked != Truth.False)
                    .OrderByDescending(s => s.Interest.Share.Upper.Value)
                    .ThenBy(s => s.Interest.Holder.Key, StringComparer.Ordinal),
            ],
            rule.ControlBlocks
                ? [.. ControlsOf(party, on).Where(c => answer.Standing(c.Controller) != Truth.False)]
                : [],
            answer.Table.Undisclosed(asked).Value,
            OwnershipPath.To(answer.Table, standing == Truth.True ? answer.Certain : answer.Possible, asked)
        )
        {
            IsMoreThanLeast = answer.Certain.HeldOf(asked) is var least && least > least.Reached,
        };
    }

    /// <summary>The stakes, links and arrangements among some parties on a day.</summary>
    internal StakeTable TableOf(
        IReadOnlyList<OwnerNode> nodes,
        LocalDate on,
        IReadOnlyList<Interest>? more = null,
        IReadOnlyList<JointArrangement>? moreJoint = null
    ) =>
        new(
            nodes,
            nodes.SelectMany(InterestsIn).Concat(more ?? []),
            nodes.SelectMany(ControlsOf),
            nodes.SelectMany(node => _joint[node]).Concat(moreJoint ?? []),
            on
        );

    /// <summary>Whether more than so many parties stand above one on a day, itself counted.</summary>
    internal bool HasAbove(OwnerNode party, LocalDate on, int most) =>
        Met(party, node => DirectlyAbove(node, on), most).Count > most;

    private static List<OwnerNode> Met(
        OwnerNode party,
        Func<OwnerNode, IEnumerable<OwnerNode>> next,
        int most = int.MaxValue
    )
    {
        var met = new List<OwnerNode> { party };
        var seen = new HashSet<OwnerNode> { party };
        for (var i = 0; i < met.Count && met.Count <= most; i++)
            met.AddRange(next(met[i]).Where(seen.Add));
        return met;
    }
}
