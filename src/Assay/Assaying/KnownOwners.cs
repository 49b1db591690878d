using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Who holds whom, with what is known of each: its name, and where it is listed.</summary>
/// <param name="Graph">Who holds whom.</param>
/// <param name="Designations">The designations of a party.</param>
/// <param name="NameOf">The name of a party for readers.</param>
/// <param name="Stated">Who is listed by what an ownership source itself says.</param>
internal sealed record KnownOwners(
    OwnershipGraph Graph,
    Func<OwnerNode, IReadOnlyList<DesignationFact>> Designations,
    Func<OwnerNode, string> NameOf,
    ILookup<OwnerNode, ListedOwner> Stated
)
{
    /// <summary>Whether a party is listed itself on a day, in the sense of a rule.</summary>
    public Truth Listed(OwnerNode node, AttributionRule rule, LocalDate on) =>
        Stated[node]
            .Where(l => l.IsOf(rule.Order))
            .Aggregate(OwnerStanding.Of(Designations(node), rule, on), (any, l) => any.Or(l.Days.On(on)));

    /// <summary>When a party is listed, by whatever order.</summary>
    public IEnumerable<InForce> ListedDays(OwnerNode node) =>
        Designations(node).Select(d => d.Designation.Days).Concat(Stated[node].Select(l => l.Days));

    /// <summary>When a party is listed in the sense of a rule.</summary>
    public IEnumerable<InForce> ListedDays(OwnerNode node, AttributionRule rule) =>
        Designations(node)
            .Where(d => OwnerStanding.MayCount(d, rule))
            .Select(d => d.Designation.Days)
            .Concat(Stated[node].Where(l => l.IsOf(rule.Order)).Select(l => l.Days));

    /// <summary>Who stands above a party, and below it where asked, on a day, and how each stands in every legal order.</summary>
    /// <param name="party">The party.</param>
    /// <param name="on">The day.</param>
    /// <param name="rules">The rules in force on it.</param>
    /// <param name="withBelow">Whether those below it are wanted, with all who hold them.</param>
    public OwnershipChart Chart(
        OwnerNode party,
        LocalDate on,
        IReadOnlyList<AttributionRule> rules,
        bool withBelow = false
    )
    {
        var above = Graph.Above(party, on);
        var below = withBelow ? Graph.Below(party, on) : [];
        // How one below stands hangs on others who hold it too; they are reckoned with, and not shown.
        List<OwnerNode> all =
        [
            .. above.Concat(below.SelectMany(n => Graph.Above(n, on).Prepend(n))).Distinct(),
        ];
        var shown = above.Concat(below).ToHashSet();
        return new OwnershipChart(
            party,
            on,
            [.. Standings(all, on, rules).Where(p => shown.Contains(p.Node))],
            [.. shown.SelectMany(n => Graph.InterestsIn(n, on)).Where(i => shown.Contains(i.Holder))],
            [.. shown.SelectMany(n => Graph.ControlsOf(n, on)).Where(c => shown.Contains(c.Controller))]
        );
    }

    /// <summary>How some parties stand in every legal order.</summary>
    /// <param name="parties">The parties, with everybody above them.</param>
    /// <param name="on">The day.</param>
    /// <param name="rules">The rules in force on it.</param>
    public IReadOnlyList<ChartParty> Standings(
        IReadOnlyList<OwnerNode> parties,
        LocalDate on,
        IReadOnlyList<AttributionRule> rules
    )
    {
        var listed = rules.Select(rule => parties.ToDictionary(n => n, n => Listed(n, rule, on))).ToList();
        var blocked = rules
            .Select((rule, i) => Graph.Standings(parties, on, rule, n => listed[i][n]))
            .ToList();
        return
        [
            .. parties.Select(
                (node, n) =>
                    new ChartParty(
                        node,
                        NameOf(node),
                        [
                            .. rules.Select(
                                (rule, r) => new OrderStanding(rule.Order, listed[r][node], blocked[r][n])
                            ),
                        ]
                    )
            ),
        ];
    }
}
