using Assay.Deals;
using Assay.Listings;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>Who is behind a party, and what each legal order makes of it.</summary>
/// <param name="Chart">Who stands above it, and below it where asked, with how each stands.</param>
/// <param name="Answers">What each order says of the party, by its owners alone.</param>
/// <param name="Oddities">What in the statements of ownership does not hold together.</param>
/// <param name="Flags">Stakes that changed hands round a listing.</param>
public sealed record OwnershipSheet(
    OwnershipChart Chart,
    IReadOnlyList<OrderAnswer> Answers,
    IReadOnlyList<OwnershipOddity> Oddities,
    IReadOnlyList<TransferFlag> Flags
)
{
    /// <summary>Where it is from that parties of the chart are listed, or may be.</summary>
    public required IReadOnlyList<ListingNote> Listings { get; init; }

    /// <summary>What it was held against.</summary>
    public required HeldAgainst HeldAgainst { get; init; }

    /// <summary>The names of parties that the chart does not have, such as former owners.</summary>
    public required IReadOnlyDictionary<OwnerNode, string> OtherNames { get; init; }

    /// <summary>A party's name for readers.</summary>
    public string NameOf(OwnerNode node) =>
        Chart.Find(node)?.Name ?? OtherNames.GetValueOrDefault(node, node.Key);
}

/// <summary>That a party of a chart is listed, or may be.</summary>
/// <param name="Party">Who.</param>
/// <param name="IsSure">Whether it is, or only may be.</param>
/// <param name="Text">By which record of which list, or by what else.</param>
public sealed record ListingNote(OwnerNode Party, bool IsSure, string Text);

/// <summary>The lists that parties were held against.</summary>
/// <param name="Editions">The editions, of the publishers whose lists count.</param>
/// <param name="NotLoaded">Publishers whose lists count and of whom none was loaded: of these only what the register knows counts.</param>
public sealed record HeldAgainst(IReadOnlyList<Edition> Editions, IReadOnlyList<PublisherId> NotLoaded);

/// <summary>From a day on, what an order says.</summary>
/// <param name="Order">The order.</param>
/// <param name="From">The first day; null for the days before anything is known.</param>
/// <param name="Blocked">Whether the party counts as its owners do; null where the order has no rule.</param>
/// <param name="Listed">Whether it is listed itself.</param>
public sealed record OwnershipPeriod(string Order, LocalDate? From, Truth? Blocked, Truth Listed);

/// <summary>
/// Answers questions about who owns whom, by the lists and facts known on a day and by the books of ownership that somebody brings along.
/// </summary>
public sealed class OwnershipInquiry
{
    private readonly Knowledge _knowledge;
    private readonly OwnershipOrders _orders;
    private readonly Func<IReadOnlyList<OwnerNode>, bool, KnownOwners> _around;
    private readonly Func<string, IReadOnlyList<OwnerNode>> _find;
    private readonly Func<string, IEnumerable<(OwnerNode Node, string Name)>> _near;
    private readonly Func<OwnerNode, StatedParty> _described;
    private readonly ILookup<OwnerNode, PersonalTie> _ties;

    /// <summary>Takes what is known, and what a source says beside it.</summary>
    public OwnershipInquiry(Knowledge knowledge, OwnershipBook book)
    {
        var walk = new OwnershipWalk(knowledge, book);
        _knowledge = knowledge;
        _orders = new OwnershipOrders(knowledge.Measures.Rules);
        _around = walk.Around;
        _find = text => walk.Find(text, knowledge.Recognised);
        _near = text => walk.Near(text, knowledge.Recognised);
        _described = walk.Described;
        _ties = book
            .Ties.Select(t => t with { One = walk.NodeOf(t.One), Other = walk.NodeOf(t.Other) })
            .SelectMany(t => new[] { t, t with { One = t.Other, Other = t.One } })
            .ToLookup(t => t.One);
        Parties =
        [
            .. book
                .Interests.Select(i => i.Held)
                .Concat(book.Controls.Select(c => c.Controlled))
                .Distinct()
                .Select(walk.NodeOf)
                .Distinct(),
        ];
    }

    /// <summary>Takes what is known, and a deal with the stakes it states.</summary>
    public OwnershipInquiry(Knowledge knowledge, Deal deal)
    {
        var recognition = new Recognition(knowledge);
        var parties = deal.Parties.Select(recognition.Party).ToList();
        var stated = new StatedStakes(recognition, parties);
        var owners = new Owners(knowledge, recognition, stated, [.. parties, .. stated.Named()], deal.Date);
        _knowledge = knowledge;
        _orders = new OwnershipOrders(knowledge.Measures.Rules);
        _around = (_, _) => owners.Known;
        _find = text =>
            [
                .. parties
                    .Where(p => NamesOf(p.Facts).Contains(text, StringComparer.OrdinalIgnoreCase))
                    .Select(p => p.Facts.Node),
            ];
        _near = _ => parties.Select(p => (p.Facts.Node, p.Facts.Name));
        _described = node => new StatedParty(node, owners.NameOf(node), PartyKind.Unknown);
        _ties = Array.Empty<PersonalTie>().ToLookup(t => t.One);
        Parties = [.. parties.Select(p => p.Facts.Node).Distinct()];
    }

    private static IEnumerable<string> NamesOf(PartyFacts party) =>
        [
            party.Party.Id.Value,
            party.Party.Name,
            .. party.Party.Aliases,
            .. party.Register is { } known ? known.Aliases.Append(known.Name).Append(known.Id.Value) : [],
        ];

    /// <summary>Those whom the book or deal says to be held by somebody, or the deal to take part in it.</summary>
    public IReadOnlyList<OwnerNode> Parties { get; }

    /// <summary>The parties a text may mean: an id, or a name that is likely its and nobody else's.</summary>
    public IReadOnlyList<OwnerNode> Find(string text) => _find(text);

    /// <summary>At most five parties whose names are near a text that means none, or several; of a deal, its parties.</summary>
    public IReadOnlyList<(OwnerNode Node, string Name)> Similar(string text) =>
        [.. _near(text).DistinctBy(n => n.Node).Take(MostSimilar)];

    private const int MostSimilar = 5;

    /// <summary>Who is behind a party on a day.</summary>
    /// <param name="party">The party.</param>
    /// <param name="on">The day.</param>
    /// <param name="withBelow">Whether whom it owns is wanted too.</param>
    public OwnershipSheet Of(OwnerNode party, LocalDate on, bool withBelow = false)
    {
        var known = _around([party], withBelow);
        var chart = known.Chart(
            party,
            on,
            AttributionRule.InForceOn(_knowledge.Measures.Rules, on),
            withBelow
        );
        return new OwnershipSheet(
            chart,
            [.. _orders.Names.Select(order => Answer(known, party, order, on))],
            OwnershipOddities.Of(known.Graph, [.. chart.Parties.Select(p => p.Node)], on),
            new TransferFlags(known, _ties, _knowledge.Measures.Rules).Of(party, on)
        )
        {
            Listings = Listings(known, chart),
            HeldAgainst = HeldAgainst(on),
            OtherNames = known
                .Graph.EverAbove(party)
                .Where(n => chart.Find(n) is null)
                .ToDictionary(n => n, known.NameOf),
        };
    }

    /// <summary>
    /// All that is known of who stands above a party, and below it where asked, on any day, as one book: what another program can be given. Links that only lists
    /// state are in it; who is listed is not.
    /// </summary>
    public OwnershipBook Book(OwnerNode party, bool withBelow = false)
    {
        var graph = _around([party], withBelow).Graph;
        var above = graph.EverAbove(party);
        IReadOnlyList<OwnerNode> all = withBelow
            ?
            [
                .. above
                    .Concat(graph.EverBelow(party).SelectMany(n => graph.EverAbove(n).Prepend(n)))
                    .Distinct(),
            ]
            : above;
        return new OwnershipBook(
            [.. all.Select(_described)],
            [.. all.SelectMany(graph.InterestsIn)],
            [.. all.SelectMany(graph.ControlsOf)],
            [],
            []
        );
    }

    /// <summary>How all <see cref="Parties"/> stand on a day, in the order of the book or deal.</summary>
    public IReadOnlyList<ChartParty> Overview(LocalDate on)
    {
        var known = _around(Parties, false);
        var all = Parties.SelectMany(p => known.Graph.Above(p, on)).Distinct().ToList();
        var standings = known
            .Standings(all, on, AttributionRule.InForceOn(_knowledge.Measures.Rules, on))
            .ToDictionary(p => p.Node);
        return [.. Parties.Select(p => standings[p])];
    }

    /// <summary>
    /// What each order said of a party from when on: of its owners alone, as in <see cref="Of"/>. A day known to the month or year only counts from its first day.
    /// </summary>
    public IReadOnlyList<OwnershipPeriod> History(OwnerNode party)
    {
        var known = _around([party], false);
        var days = Days(known, party);
        return
        [
            .. _orders.Names.SelectMany(order =>
            {
                OwnershipPeriod At(LocalDate? from, LocalDate on)
                {
                    var answer = Answer(known, party, order, on);
                    return new OwnershipPeriod(order, from, answer.Trace?.Blocked, answer.IsListed);
                }
                var periods = new List<OwnershipPeriod> { At(null, days[0].PlusDays(-1)) };
                foreach (var day in days)
                {
                    if (At(day, day) is var next && next != periods[^1] with { From = day })
                        periods.Add(next);
                }
                return periods;
            }),
        ];
    }

    /// <summary>What everybody is held against on a day.</summary>
    public HeldAgainst HeldAgainst(LocalDate on)
    {
        var publishers = AttributionRule
            .InForceOn(_knowledge.Measures.Rules, on)
            .SelectMany(r => r.Publishers)
            .Distinct()
            .ToList();
        var editions = _knowledge
            .Listings.Editions.Where(e => publishers.Contains(e.List.Publisher))
            .ToList();
        return new HeldAgainst(
            editions,
            [.. publishers.Where(p => !editions.Exists(e => e.List.Publisher == p))]
        );
    }

    private List<ListingNote> Listings(KnownOwners known, OwnershipChart chart)
    {
        var rules = AttributionRule.InForceOn(_knowledge.Measures.Rules, chart.On);
        return
        [
            .. chart.Parties.SelectMany(party =>
                known
                    .Designations(party.Node)
                    .Where(d => rules.Any(r => OwnerStanding.Of([d], r, chart.On) != Truth.False))
                    .Select(d => new ListingNote(party.Node, d.Identity == Truth.True, d.Text))
                    .Concat(
                        known
                            .Stated[party.Node]
                            .Where(l => l.Days.On(chart.On) != Truth.False)
                            .Select(l => new ListingNote(
                                party.Node,
                                l.Days.On(chart.On) == Truth.True,
                                l.Text(party.Name)
                            ))
                    )
                    .Distinct()
            ),
        ];
    }

    // A party that is listed itself is another question: here only those above it count.
    private OrderAnswer Answer(KnownOwners known, OwnerNode node, string order, LocalDate on) =>
        _orders.Rule(order, on) is { } rule
            ? new OrderAnswer(
                order,
                known.Graph.Trace(node, on, rule, n => n == node ? Truth.False : known.Listed(n, rule, on)),
                known.Listed(node, rule, on)
            )
            : new OrderAnswer(order, null, Truth.False);

    // Every day on which an answer may change.
    private List<LocalDate> Days(KnownOwners known, OwnerNode node)
    {
        var above = known.Graph.EverAbove(node);
        var spans = above
            .SelectMany(n => known.Graph.InterestsIn(n).Select(i => i.Days))
            .Concat(above.SelectMany(n => known.Graph.ControlsOf(n).Select(c => c.Days)))
            .Concat(above.SelectMany(known.ListedDays))
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
