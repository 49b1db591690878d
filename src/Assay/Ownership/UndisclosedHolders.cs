using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// What a "not blocked" rests on: that the part of a company which nobody is known to hold is not held by listed persons. The law's own worked
/// examples take it so (OFAC FAQ 401); a reader must know how little it may take.
/// </summary>
internal sealed class UndisclosedHolders
{
    private const int MostTold = 3;

    private readonly CascadeAnswer _answer;
    private readonly StakeTable _table;
    private readonly List<JointArrangement> _joint = [];
    private readonly List<Interest> _hidden = [];
    private readonly HashSet<OwnerNode> _hiding;
    private readonly List<int> _hiddenStakes;

    private UndisclosedHolders(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> above,
        CascadeAnswer answer,
        LocalDate on
    )
    {
        _answer = answer;
        for (var i = 0; i < above.Count; i++)
            Hide(graph.InterestsIn(above[i], on).ToList(), above[i], answer.Table.Undisclosed(i).Value);
        _hiding = _hidden.Select(h => h.Holder).ToHashSet();
        _table = graph.TableOf([.. above, .. _hiding], on, _hidden, _joint);
        _hiddenStakes =
        [
            .. Enumerable
                .Range(0, _table.Stakes.Length)
                .Where(i => _hiding.Contains(_table[_table.Stakes[i].Holder])),
        ];
    }

    /// <summary>The facts that would each have a party blocked, the least hidden part first; empty where nothing that is hidden can do it.</summary>
    /// <param name="graph">Who holds whom.</param>
    /// <param name="above">The party, and everybody above it.</param>
    /// <param name="answer">The rule's answer by what is disclosed.</param>
    /// <param name="on">The day.</param>
    public static IReadOnlyList<DecidingFact> WouldDecide(
        OwnershipGraph graph,
        IReadOnlyList<OwnerNode> above,
        CascadeAnswer answer,
        LocalDate on
    ) => new UndisclosedHolders(graph, above, answer, on).Find();

    private void Hide(List<Interest> known, OwnerNode company, decimal rest)
    {
        if (rest == 0 || known.Count == 0)
            return;
        var holder = OwnerNode.OfUndisclosed(company);
        _hidden.Add(
            new Interest(
                holder,
                company,
                Share.Between(Percent.Zero, new Percent(rest)),
                Votes: null,
                InForce.Always,
                Nobody
            )
        );
        // It may also be more of what a listed holder is known to hold; that matters where stakes are not added up.
        if (
            known.Where(k => _answer.Standing(k.Holder) != Truth.False).MaxBy(k => k.Share.Upper.Value) is
            { } greatest
        )
            _joint.Add(new JointArrangement([greatest.Holder, holder], company, InForce.Always, Nobody));
    }

    private List<DecidingFact> Find()
    {
        var single = _hiddenStakes
            .Select(stake => (Stake: stake, Least: LeastOf(stake)))
            .Where(s => s.Least is not null)
            .OrderBy(s => s.Least!.Value)
            .Take(MostTold)
            .Select(DecidingFact (s) => Told(s.Stake, s.Least!.Value))
            .ToList();
        if (
            single.Count > 0
            || !IsBlocked(_hiddenStakes.ToDictionary(s => s, s => _table.Stakes[s].Shares.Most))
        )
            return single;
        // Several parts together: what can be spared is spared, the farthest first.
        var needed = _hiddenStakes.ToList();
        foreach (var stake in _hiddenStakes.AsEnumerable().Reverse())
        {
            var others = needed.Where(s => s != stake).ToList();
            if (IsBlocked(others.ToDictionary(s => s, s => _table.Stakes[s].Shares.Most)))
                needed = others;
        }
        return [new DecidingFact.All([.. needed.Select(s => Told(s, LeastBeside(s, needed)))])];
    }

    private DecidingFact.Undisclosed Told(int stake, Bound least)
    {
        var company = _table[_table.Stakes[stake].Held];
        return new DecidingFact.Undisclosed(
            company,
            _answer.Rule.Aggregates ? null : _joint.Find(j => j.Held == company)?.Holders[0],
            least.Value,
            least > least.Reached
        );
    }

    private Bound? LeastOf(int stake) =>
        IsBlocked(new Dictionary<int, Bound> { [stake] = _table.Stakes[stake].Shares.Most })
            ? LeastBeside(stake, [stake])
            : null;

    // More never makes fewer count, so that halving finds it.
    private Bound LeastBeside(int stake, IReadOnlyList<int> needed)
    {
        var values = needed.ToDictionary(s => s, s => _table.Stakes[s].Shares.Most);
        var (low, high) = (-1L, values[stake].Ticks);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            values[stake] = new Bound(middle);
            if (IsBlocked(values))
                high = middle;
            else
                low = middle;
        }
        return new Bound(high);
    }

    private bool IsBlocked(IReadOnlyDictionary<int, Bound> hidden)
    {
        var values = _hiddenStakes.ToDictionary(s => s, s => hidden.GetValueOrDefault(s));
        var cascade = new Cascade(
            _table,
            _answer.Rule,
            Completion.Most,
            new Assumption(new HashSet<int>(), new HashSet<ControlLink>(), values)
        );
        foreach (var node in _answer.Listed.Concat(_hiding.Select(_table.IndexOf)))
            cascade.Add(node);
        return cascade.Counts(0);
    }

    private static readonly Citation Nobody = new("not disclosed", Confidence.General);
}
