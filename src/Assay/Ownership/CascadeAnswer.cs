using Assay.Model;

namespace Assay.Ownership;

/// <summary>The cascade of one rule run twice: with the least that stakes and listings can be, and with the most. What lies between is not known.</summary>
internal sealed class CascadeAnswer
{
    private readonly AttributionRule _rule;
    private readonly List<int> _sure;
    private readonly List<int> _maybe;

    /// <summary>Runs both.</summary>
    /// <param name="table">The stakes.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="listed">Whether a party is listed itself.</param>
    public CascadeAnswer(StakeTable table, AttributionRule rule, Func<OwnerNode, Truth> listed)
    {
        Table = table;
        _rule = rule;
        var seeds = Enumerable.Range(0, table.Count).Select(i => listed(table[i])).ToList();
        _sure = [.. Enumerable.Range(0, table.Count).Where(i => seeds[i] == Truth.True)];
        _maybe = [.. Enumerable.Range(0, table.Count).Where(i => seeds[i] == Truth.Unknown)];
        Certain = Run(Completion.Least, _sure);
        Possible = Run(Completion.Most, _sure.Concat(_maybe));
        // What is certain is possible, also where sources disagree on what others leave.
        for (var i = 0; i < table.Count; i++)
        {
            if (Certain.Counts(i))
                Possible.Add(i);
        }
    }

    /// <summary>The stakes.</summary>
    public StakeTable Table { get; }

    /// <summary>The rule.</summary>
    public AttributionRule Rule => _rule;

    /// <summary>Those who are listed themselves, or may be.</summary>
    public IEnumerable<int> Listed => _sure.Concat(_maybe);

    /// <summary>With the least.</summary>
    public Cascade Certain { get; }

    /// <summary>With the most.</summary>
    public Cascade Possible { get; }

    /// <summary>Whether a party counts as listed.</summary>
    public Truth Standing(int node) =>
        Certain.Counts(node) ? Truth.True
        : Possible.Counts(node) ? Truth.Unknown
        : Truth.False;

    /// <summary>Whether a party counts as listed; one that is not among those asked does not.</summary>
    public Truth Standing(OwnerNode node) =>
        Table.IndexOf(node) is >= 0 and var i ? Standing(i) : Truth.False;

    /// <summary>What would settle an open answer.</summary>
    public IReadOnlyList<DecidingFact> Deciding(int node) =>
        new DecidingFacts(Table, _rule, node, _sure, _maybe, Certain, Possible).Find();

    private Cascade Run(Completion completion, IEnumerable<int> listed)
    {
        var cascade = new Cascade(Table, _rule, completion);
        foreach (var node in listed)
            cascade.Add(node);
        return cascade;
    }
}
