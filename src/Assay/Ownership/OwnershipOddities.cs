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

    // One ring for each strand that comes back to itself: parties already found in one are not told again.
    private static IEnumerable<IReadOnlyList<OwnerNode>> Rings(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> parties,
        LocalDate on
    )
    {
        var told = new HashSet<OwnerNode>();
        foreach (var party in parties)
        {
            if (!told.Contains(party) && Ring(graph, party, on) is { } ring)
            {
                told.UnionWith(ring);
                yield return ring;
            }
        }
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
