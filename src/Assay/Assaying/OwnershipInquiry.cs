using Assay.Listings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>Who is behind a party of the register, and what each legal order makes of it.</summary>
/// <param name="Party">The party.</param>
/// <param name="On">The day.</param>
/// <param name="Graph">Who holds whom.</param>
/// <param name="Answers">What each order says.</param>
/// <param name="Listed">In which orders each party above it is listed on the day, where in any.</param>
/// <param name="Names">The names of the parties above it, itself included.</param>
public sealed record OwnershipSheet(
    RegisterParty Party,
    LocalDate On,
    OwnershipGraph Graph,
    IReadOnlyList<OrderAnswer> Answers,
    IReadOnlyDictionary<OwnerNode, IReadOnlyList<string>> Listed,
    IReadOnlyDictionary<OwnerNode, string> Names
);

/// <summary>From a day on, what an order says.</summary>
/// <param name="Order">The order.</param>
/// <param name="From">The first day; null for the days before anything is known.</param>
/// <param name="Blocked">Whether the party counts as its owners do; null where the order has no rule.</param>
public sealed record OwnershipPeriod(string Order, LocalDate? From, Truth? Blocked);

/// <summary>Answers questions about who owns the parties of the register, by the lists and facts known on a day.</summary>
public sealed class OwnershipInquiry
{
    private readonly Knowledge _knowledge;
    private readonly Recognition _recognition;
    private readonly OwnershipGraph _graph;
    private readonly OwnershipOrders _orders;

    /// <summary>Takes what is known.</summary>
    public OwnershipInquiry(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _recognition = new Recognition(knowledge, Scenario.None);
        _graph = new OwnershipGraph(knowledge.Register.Interests, knowledge.Register.Controls);
        _orders = new OwnershipOrders(knowledge.Measures.Rules);
    }

    /// <summary>A party by its id in the register, or by a name that is likely its and nobody else's; null where there is none.</summary>
    public RegisterParty? Find(string text) =>
        IdText.IsValid(text) && _knowledge.Register.Find(new PartyId(text)) is { } party
            ? party
            : new RegisterIndex(_knowledge.Register).Find(
                new PartyQuery([text], PartyKind.Unknown, null, [], [])
            );

    /// <summary>Who is behind a party on a day.</summary>
    public OwnershipSheet Of(RegisterParty party, LocalDate on)
    {
        var node = OwnerNode.OfRegister(party.Id);
        var above = _graph.Above(node, on);
        return new OwnershipSheet(
            party,
            on,
            _graph,
            [.. _orders.Names.Select(order => Answer(node, order, on))],
            above
                .Select(n =>
                    (
                        Node: n,
                        Orders: (IReadOnlyList<string>)[.. _orders.Names.Where(o => IsListed(n, o, on))]
                    )
                )
                .Where(l => l.Orders.Count > 0)
                .ToDictionary(l => l.Node, l => l.Orders),
            above.ToDictionary(n => n, NameOf)
        );
    }

    /// <summary>
    /// What each order said of a party from when on: of its owners alone, as in <see cref="Of"/>. A day known to the month or year only counts from its first day.
    /// </summary>
    public IReadOnlyList<OwnershipPeriod> History(RegisterParty party)
    {
        var node = OwnerNode.OfRegister(party.Id);
        var days = Days(node);
        return
        [
            .. _orders.Names.SelectMany(order =>
            {
                var periods = new List<OwnershipPeriod>
                {
                    new(order, null, At(node, order, days[0].PlusDays(-1))),
                };
                foreach (var day in days)
                {
                    if (At(node, order, day) is var blocked && blocked != periods[^1].Blocked)
                        periods.Add(new OwnershipPeriod(order, day, blocked));
                }
                return periods;
            }),
        ];
    }

    private Truth? At(OwnerNode node, string order, LocalDate on) => Answer(node, order, on).Trace?.Blocked;

    // A party that is listed itself is another question: here only those above it count.
    private OrderAnswer Answer(OwnerNode node, string order, LocalDate on) =>
        _orders.Rule(order, on) is { } rule
            ? new OrderAnswer(
                order,
                _graph.Trace(node, on, rule, n => n == node ? Truth.False : Standing(n, rule, on)),
                Standing(node, rule, on)
            )
            : new OrderAnswer(order, null, Truth.False);

    private bool IsListed(OwnerNode node, string order, LocalDate on) =>
        _orders.Rule(order, on) is { } rule && Standing(node, rule, on) == Truth.True;

    private Truth Standing(OwnerNode node, AttributionRule rule, LocalDate on) =>
        OwnerStanding.Of(Designations(node), rule, on);

    private IReadOnlyList<DesignationFact> Designations(OwnerNode node) =>
        Registered(node) is { } party ? _recognition.OfRegister(party) : [];

    private RegisterParty? Registered(OwnerNode node) =>
        IdText.IsValid(node.Key) ? _knowledge.Register.Find(new PartyId(node.Key)) : null;

    private string NameOf(OwnerNode node) => Registered(node)?.Name ?? node.Key;

    // Every day on which an answer may change.
    private List<LocalDate> Days(OwnerNode node)
    {
        var above = _graph.EverAbove(node);
        var spans = above
            .SelectMany(n => _graph.InterestsIn(n).Select(i => i.Days))
            .Concat(above.SelectMany(n => _graph.ControlsOf(n).Select(c => c.Days)))
            .Concat(above.SelectMany(n => Designations(n).Select(d => d.Designation.Days)))
            .Concat(_knowledge.Measures.Rules.Select(r => r.Days));
        var days = new SortedSet<LocalDate>();
        foreach (var span in spans)
        {
            if (span.From is { } from)
                days.UnionWith([from.Earliest, from.Latest, from.Latest.PlusDays(1)]);
            if (span.Until is { } until)
                days.UnionWith([until.Earliest, until.Earliest.PlusDays(1), until.Latest.PlusDays(1)]);
        }
        return [.. days.Where(d => d <= _knowledge.KnownOn)];
    }
}
