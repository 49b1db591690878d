namespace Assay.Ownership;

/// <summary>
/// What would settle an open answer: of the things not known above a party, one that makes it blocked by itself, else a set of which none can
/// be spared.
/// </summary>
internal sealed class DecidingFacts(
    StakeTable table,
    AttributionRule rule,
    int party,
    IReadOnlyList<int> listed,
    IReadOnlyList<int> maybeListed,
    Cascade certain,
    Cascade possible
)
{
    /// <summary>More things than this are not tried one by one.</summary>
    private const int MostTried = 400;

    /// <summary>Finds them.</summary>
    public IReadOnlyList<DecidingFact> Find()
    {
        var unknowns = Unknowns();
        if (unknowns.Count > MostTried)
            return [];
        foreach (var unknown in unknowns)
        {
            if (IsSettledBy([unknown]))
                return [Fact(unknown, [unknown])];
        }
        var needed = unknowns.ToList();
        foreach (var unknown in unknowns)
        {
            var others = needed.Where(u => u != unknown).ToList();
            if (IsSettledBy(others))
                needed = others;
        }
        return [.. needed.Select(u => Fact(u, needed))];
    }

    // By what they are about: the company nearest to the party first, as its index is lower.
    private List<Unknown> Unknowns()
    {
        var unknowns = new List<Unknown>();
        for (var i = 0; i < table.Stakes.Length; i++)
        {
            ref readonly var stake = ref table.Stakes[i];
            var isOpen = !stake.Shares.IsKnown || (rule.Votes && !stake.Votes.IsKnown);
            if (isOpen && possible.Counts(stake.Holder) && !certain.Counts(stake.Held))
                unknowns.Add(new Unknown(i, null, -1));
        }
        if (rule.ControlBlocks)
        {
            foreach (var power in table.Powers)
            {
                if (!power.IsSure && possible.Counts(power.Controller) && !certain.Counts(power.Controlled))
                    unknowns.Add(new Unknown(-1, power.Link, -1));
            }
        }
        unknowns.AddRange(maybeListed.Select(node => new Unknown(-1, null, node)));
        return unknowns;
    }

    private bool IsSettledBy(IReadOnlyList<Unknown> known) => Under(known).Counts(party);

    private Cascade Under(IReadOnlyList<Unknown> known)
    {
        var cascade = new Cascade(
            table,
            rule,
            Completion.Least,
            new Assumption(
                known.Where(u => u.Stake >= 0).Select(u => u.Stake).ToHashSet(),
                known.Select(u => u.Link).OfType<ControlLink>().ToHashSet()
            )
        );
        foreach (var node in listed.Concat(known.Where(u => u.Node >= 0).Select(u => u.Node)))
            cascade.Add(node);
        return cascade;
    }

    private DecidingFact Fact(Unknown unknown, IReadOnlyList<Unknown> together)
    {
        if (unknown.Link is { } link)
            return new DecidingFact.IsControlled(link);
        if (unknown.Node >= 0)
            return new DecidingFact.IsListed(table[unknown.Node]);
        ref readonly var stake = ref table.Stakes[unknown.Stake];
        var needed = rule.Enough;
        if (rule.Aggregates || stake.Group != 0)
        {
            // What the others bring who count without it, each at what is taken of it: whom it helps to count cannot help it.
            var under = Under([.. together.Where(u => u != unknown)]);
            var (from, length) = table.In(stake.Held).GetOffsetAndLength(table.Stakes.Length);
            for (var i = from; i < from + length; i++)
            {
                var isBeside = rule.Aggregates
                    ? under.Counts(table.Stakes[i].Holder)
                    : table.Stakes[i].Group == stake.Group;
                if (i == unknown.Stake || !isBeside)
                    continue;
                var shares = table.Stakes[i].Shares;
                needed -= together.Any(u => u.Stake == i) ? shares.Most : shares.Least;
            }
        }
        needed = Bound.Greater(needed, stake.Shares.Least);
        return new DecidingFact.Holds(
            table[stake.Holder],
            table[stake.Held],
            needed.Value,
            MoreThan: needed > needed.Reached
        );
    }

    private sealed record Unknown(int Stake, ControlLink? Link, int Node);
}
