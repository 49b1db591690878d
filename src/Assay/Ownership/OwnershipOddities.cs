namespace Assay.Ownership;

/// <summary>Something in statements of ownership that does not hold together. What is made of it is told; nobody is accused.</summary>
public abstract record OwnershipOddity
{
    private OwnershipOddity() { }

    /// <summary>Sources differ on a stake; it was taken to lie somewhere among what they say.</summary>
    /// <param name="Holder">Who holds it.</param>
    /// <param name="Held">In whom.</param>
    /// <param name="Statements">What they say.</param>
    public sealed record Contradiction(OwnerNode Holder, OwnerNode Held, IReadOnlyList<Interest> Statements)
        : OwnershipOddity;

    /// <summary>The holders of a company have more than a whole together; what is stated of each stands.</summary>
    /// <param name="Held">The company.</param>
    /// <param name="Sum">What they have at least, in per cent.</param>
    public sealed record MoreThanWhole(OwnerNode Held, decimal Sum) : OwnershipOddity;

    /// <summary>Parties own or control each other in a ring. No authority has said how to count it; it blocks nobody by itself.</summary>
    /// <param name="Ring">The parties, each a holder of the next, the last of the first.</param>
    public sealed record Loop(IReadOnlyList<OwnerNode> Ring) : OwnershipOddity;
}

/// <summary>Finds what does not hold together.</summary>
public static class OwnershipOddities
{
    /// <summary>All oddities among some parties on a day: contradictions, sums, rings, in the order of the parties.</summary>
    public static IReadOnlyList<OwnershipOddity> Of(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> parties,
        LocalDate on
    )
    {
        var table = graph.TableOf(parties, on);
        var oddities = new List<OwnershipOddity>();
        for (var i = 0; i < parties.Count; i++)
        {
            oddities.AddRange(
                graph
                    .InterestsIn(parties[i], on)
                    .GroupBy(s => s.Holder)
                    .Where(g => g.Count() > 1 && IsContradicted(g, on))
                    .Select(g => new OwnershipOddity.Contradiction(g.Key, parties[i], [.. g]))
            );
            var sum = table.Disclosed(i);
            if (sum > Bound.Whole)
                oddities.Add(new OwnershipOddity.MoreThanWhole(parties[i], sum.Value));
        }
        oddities.AddRange(Rings(graph, parties, on).Select(ring => new OwnershipOddity.Loop(ring)));
        return oddities;
    }

    private static bool IsContradicted(IEnumerable<Interest> stakes, LocalDate on) =>
        new Holding(stakes, on, s => s.Share).IsContradicted
        || new Holding(stakes, on, s => s.Votes ?? s.Share).IsContradicted;

    /// <summary>More rings than these are not told.</summary>
    private const int MostRings = 20;

    // One ring for each strand that comes back to itself: parties already found in one are not told again.
    private static IEnumerable<IReadOnlyList<OwnerNode>> Rings(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> parties,
        LocalDate on
    )
    {
        var told = new HashSet<OwnerNode>();
        var rings = 0;
        foreach (var party in InRings(graph, parties, on))
        {
            if (rings == MostRings)
                yield break;
            if (!told.Contains(party) && Ring(graph, party, on) is { } ring)
            {
                rings++;
                told.UnionWith(ring);
                yield return ring;
            }
        }
    }

    // Who has nobody above, or nobody but such, is in no ring; what is left may be.
    private static List<OwnerNode> InRings(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> parties,
        LocalDate on
    )
    {
        var holders = parties.ToDictionary(p => p, p => graph.DirectlyAbove(p, on).Distinct().ToList());
        var heldBy = holders
            .SelectMany(h => h.Value.Select(holder => (holder, Held: h.Key)))
            .ToLookup(h => h.holder, h => h.Held);
        var left = holders.ToDictionary(h => h.Key, h => h.Value.Count);
        var free = new Queue<OwnerNode>(left.Where(l => l.Value == 0).Select(l => l.Key));
        while (free.TryDequeue(out var party))
        {
            left.Remove(party);
            foreach (var held in heldBy[party])
            {
                if (left.ContainsKey(held) && --left[held] == 0)
                    free.Enqueue(held);
            }
        }
        return [.. parties.Where(left.ContainsKey)];
    }

    // The shortest way up from a party to itself.
    private static List<OwnerNode>? Ring(OwnershipGraph graph, OwnerNode party, LocalDate on)
    {
        var heldBy = new Dictionary<OwnerNode, OwnerNode>();
        var open = new Queue<OwnerNode>([party]);
        while (open.TryDequeue(out var held))
        {
            foreach (var holder in graph.DirectlyAbove(held, on))
            {
                if (holder == party)
                {
                    var ring = new List<OwnerNode> { party };
                    for (var at = held; at != party; at = heldBy[at])
                        ring.Insert(1, at);
                    ring.Reverse(1, ring.Count - 1);
                    return ring;
                }
                if (heldBy.TryAdd(holder, held))
                    open.Enqueue(holder);
            }
        }
        return null;
    }
}
