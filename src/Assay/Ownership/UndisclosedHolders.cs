using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// What a "not blocked" rests on: that the part of a company which nobody is known to hold is not held by listed persons. The law's own worked
/// examples take it so (OFAC FAQ 401); a reader must know how much it would take.
/// </summary>
internal static class UndisclosedHolders
{
    /// <summary>What the undisclosed parts would have to hide for a party to be blocked; empty where nothing they can hide would do.</summary>
    /// <param name="graph">Who holds whom.</param>
    /// <param name="above">The party, and everybody above it.</param>
    /// <param name="answer">The rule's answer by what is disclosed.</param>
    /// <param name="aggregates">Whether the rule adds up the stakes of several owners.</param>
    /// <param name="on">The day.</param>
    public static IReadOnlyList<DecidingFact> WouldDecide(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> above,
        CascadeAnswer answer,
        bool aggregates,
        LocalDate on
    )
    {
        var hidden = new List<Interest>();
        var joint = new List<JointArrangement>();
        for (var i = 0; i < above.Count; i++)
        {
            var rest = answer.Table.Undisclosed(i).Value;
            var known = graph.InterestsIn(above[i], on).ToList();
            if (rest == 0 || known.Count == 0)
                continue;
            var holder = OwnerNode.OfUndisclosed(above[i]);
            hidden.Add(
                new Interest(
                    holder,
                    above[i],
                    Share.Between(Percent.Zero, new Percent(rest)),
                    Votes: null,
                    InForce.Always,
                    Nobody
                )
            );
            // It may also be more of what a listed holder is known to hold; that matters where stakes are not added up.
            if (
                known.Where(k => answer.Standing(k.Holder) != Truth.False).MaxBy(k => k.Share.Lower.Value) is
                { } greatest
            )
                joint.Add(new JointArrangement([greatest.Holder, holder], above[i], InForce.Always, Nobody));
        }
        if (hidden.Count == 0)
            return [];
        var hiding = hidden.Select(h => h.Holder).ToHashSet();
        List<OwnerNode> all = [.. above, .. hiding];
        var open = answer.Over(graph.TableOf(all, on, hidden, joint), hiding);
        return open.Standing(0) == Truth.Unknown
            ? [.. open.Deciding(0).Select(fact => Told(fact, joint, aggregates))]
            : [];
    }

    private static DecidingFact Told(DecidingFact fact, List<JointArrangement> joint, bool aggregates) =>
        fact is DecidingFact.Holds holds && holds.Holder == OwnerNode.OfUndisclosed(holds.Held)
            ? new DecidingFact.Undisclosed(
                holds.Held,
                aggregates ? null : joint.Find(j => j.Held == holds.Held)?.Holders[0],
                holds.AtLeast,
                holds.MoreThan
            )
            : fact;

    private static readonly Citation Nobody = new("not disclosed", Confidence.General);
}
