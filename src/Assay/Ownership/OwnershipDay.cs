using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// A graph of ownership on one day, evaluated once under all rules for everybody in it, and then asked of one party after another. For a register of a
/// million companies, in which half of them may stand above one.
/// </summary>
public sealed class OwnershipDay
{
    /// <summary>With more parties above one than this, what would settle its answer is not looked for.</summary>
    public const int MostExplained = 500;

    private readonly OwnershipGraph _graph;
    private readonly StakeTable _table;
    private readonly Dictionary<string, CascadeAnswer> _answers;
    private readonly Func<OwnerNode, string, Truth> _listed;

    /// <summary>Evaluates.</summary>
    /// <param name="graph">Who holds whom.</param>
    /// <param name="parties">Everybody in it, each once.</param>
    /// <param name="on">The day.</param>
    /// <param name="rules">The rules in force on it.</param>
    /// <param name="listed">Whether a party is listed itself, in the sense of a legal order.</param>
    public OwnershipDay(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> parties,
        LocalDate on,
        IReadOnlyList<AttributionRule> rules,
        Func<OwnerNode, string, Truth> listed
    )
    {
        _graph = graph;
        _listed = listed;
        _table = graph.TableOf(parties, on);
        _answers = rules.ToDictionary(
            r => r.Order,
            r => new CascadeAnswer(_table, r, node => listed(node, r.Order)),
            StringComparer.Ordinal
        );
    }

    /// <summary>
    /// What a rule says of a party: blocked if it is listed itself, or by who owns or controls it. Where more than <see cref="MostExplained"/> parties stand above it,
    /// nothing is told of what would settle an answer or overturn it.
    /// </summary>
    /// <exception cref="ArgumentException">The party, or the rule's order, is none of those given.</exception>
    public OwnershipTrace Trace(OwnerNode party, AttributionRule rule)
    {
        if (
            _table.IndexOf(party) is not (>= 0 and var index)
            || !_answers.TryGetValue(rule.Order, out var answer)
        )
            throw new ArgumentException(
                $"'{party}' or the order '{rule.Order}' is none of those prepared.",
                nameof(party)
            );
        return _graph.HasAbove(party, _table.On, MostExplained)
            ? _graph.Told(answer, rule, index, party, _table.On)
            : _graph.Trace(party, _table.On, rule, node => _listed(node, rule.Order));
    }
}
