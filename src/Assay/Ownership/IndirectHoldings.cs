namespace Assay.Ownership;

/// <summary>
/// Where a legal order does not add up the stakes of several persons, what one person holds through several companies of his may still be his alone: SI 2019/855 reg. 7(2)
/// asks what a person holds "directly or indirectly". Whether such holdings count together is told as what would overturn a "not blocked", and not decided.
/// </summary>
internal static class IndirectHoldings
{
    /// <summary>The listed persons of whom each alone would have the party blocked, were all added up that is held by him and what he blocks.</summary>
    /// <param name="answer">The rule's answer.</param>
    /// <param name="asked">The party.</param>
    public static IReadOnlyList<DecidingFact> WouldDecide(CascadeAnswer answer, int asked)
    {
        if (answer.Rule.Aggregates)
            return [];
        var addingUp = answer.Rule with { Aggregates = true };
        return
        [
            .. answer
                .Listed.Where(person => person != asked && Reaches(answer.Table, addingUp, person, asked))
                .Select(person => new DecidingFact.Together(answer.Table[person], answer.Table[asked])),
        ];
    }

    private static bool Reaches(StakeTable table, AttributionRule rule, int person, int asked)
    {
        var cascade = new Cascade(table, rule, Completion.Most);
        cascade.Add(person);
        return cascade.Counts(asked);
    }
}
