namespace Assay.Ownership;

/// <summary>How stakes that are not known are taken.</summary>
internal enum Completion
{
    /// <summary>As little as they can be: who is reached even so is reached for certain.</summary>
    Least,

    /// <summary>As much as they can be: who is not reached even so surely is not.</summary>
    Most,
}

/// <summary>
/// Who counts as listed under one rule: those listed themselves, and whom they own or control, and so on (OFAC FAQ 401: a stake counts in
/// full if its holder counts; percentages are never multiplied). This is the least fixed point. As more stake never makes fewer count, and
/// what is unknown in one company does not bind another, two completions tell all: with every stake at its least, and with every stake at the
/// most it can be when its company is reached.
/// </summary>
internal sealed class Cascade
{
    private const int Nothing = int.MinValue;
    private const int Listed = int.MinValue + 1;

    private readonly StakeTable _table;
    private readonly AttributionRule _rule;
    private readonly Completion _completion;
    private readonly Bound _enough;
    private readonly Bound[][] _sums;
    private readonly Bound[][] _least;
    private readonly Bound[][] _kept;
    private readonly int[] _because;
    private readonly Stack<int> _pending = new();
    private readonly Assumption? _assumed;

    /// <summary>Prepares a cascade in which nobody counts yet.</summary>
    /// <param name="table">The stakes.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="completion">How stakes that are not known are taken.</param>
    /// <param name="assumed">What is taken as known that is not, to see what it would settle.</param>
    public Cascade(StakeTable table, AttributionRule rule, Completion completion, Assumption? assumed = null)
    {
        _table = table;
        _rule = rule;
        _completion = completion;
        _enough = rule.Enough;
        _assumed = assumed;
        var measures = rule.Votes ? StakeTable.Measures : 1;
        _sums = new Bound[measures][];
        _least = new Bound[measures][];
        _kept = new Bound[measures][];
        var companies = rule.Aggregates ? table.Count : 0;
        for (var m = 0; m < measures; m++)
            (_sums[m], _least[m], _kept[m]) = (
                new Bound[companies],
                new Bound[companies],
                new Bound[companies]
            );
        _because = new int[table.Count];
        Array.Fill(_because, Nothing);
    }

    /// <summary>Whether a party counts.</summary>
    public bool Counts(int node) => _because[node] != Nothing;

    /// <summary>Through whom it counts: who holds the stake that was enough at last, or has the power over it; null where it is listed, or does not count.</summary>
    public int? Through(int node) =>
        _because[node] switch
        {
            Nothing or Listed => null,
            >= 0 and var stake => _table.Stakes[stake].Holder,
            var power => _table.Powers[~power].Controller,
        };

    /// <summary>Lets a party count as listed, and all that follow from it.</summary>
    /// <returns>How many parties were reached anew, itself included.</returns>
    public int Add(int node)
    {
        if (Counts(node))
            return 0;
        Reach(node, Listed);
        var reached = 0;
        while (_pending.TryPop(out var next))
        {
            reached++;
            Follow(next);
        }
        return reached;
    }

    private void Reach(int node, int because)
    {
        _because[node] = because;
        _pending.Push(node);
    }

    private void Follow(int node)
    {
        foreach (var at in _table.Of(node))
        {
            ref readonly var stake = ref _table.Stakes[at];
            if (_rule.Aggregates)
                AddUp(at, in stake);
            else if (!Counts(stake.Held) && IsEnoughAlone(at, in stake))
                Reach(stake.Held, at);
        }
        if (!_rule.ControlBlocks)
            return;
        var (from, length) = _table.PowersOf(node).GetOffsetAndLength(_table.Powers.Length);
        for (var i = from; i < from + length; i++)
        {
            var power = _table.Powers[i];
            if (Carries(power) && !Counts(power.Controlled))
                Reach(power.Controlled, ~i);
        }
    }

    private bool Carries(Power power) =>
        power.IsSure || _completion == Completion.Most || _assumed?.Holds(power) == true;

    private void AddUp(int at, in Stake stake)
    {
        var company = stake.Held;
        for (var m = 0; m < _sums.Length; m++)
        {
            var extent = stake.By(m);
            _sums[m][company] += Taken(at, extent);
            _least[m][company] += Surely(extent);
            _kept[m][company] += extent.Kept;
            if (!Counts(company) && Held(company, m) >= _enough)
                Reach(company, at);
        }
    }

    private Bound Held(int company, int measure) =>
        Limited(
            _sums[measure][company],
            _least[measure][company],
            _table.KeptIn(company, measure) - _kept[measure][company]
        );

    // No more than what others leave; but where sources disagree and there is more than a whole, what is stated stands.
    private Bound Limited(Bound taken, Bound least, Bound keptByOthers) =>
        Bound.Greater(
            Bound.Lesser(taken, Bound.Whole - keptByOthers),
            _completion == Completion.Least ? least : least.Reached
        );

    private Bound Surely(Extent extent) => _completion == Completion.Most ? extent.Stated : extent.Least;

    private Bound Taken(int at, Extent extent) =>
        _assumed?.ValueOf(at) is { } value ? value
        : _completion == Completion.Most || _assumed?.Holds(at) == true ? extent.Most
        : extent.Least;

    private bool IsEnoughAlone(int at, in Stake stake)
    {
        for (var m = 0; m < _sums.Length; m++)
        {
            if (Alone(at, in stake, m) >= _enough)
                return true;
        }
        return false;
    }

    // Where stakes are not added up: the stake by itself, or what those hold together who hold jointly.
    private Bound Alone(int at, in Stake stake, int measure)
    {
        var (taken, least, kept) = (default(Bound), default(Bound), default(Bound));
        var (from, length) = _table.In(stake.Held).GetOffsetAndLength(_table.Stakes.Length);
        for (var i = stake.Group == 0 ? at : from; i < (stake.Group == 0 ? at + 1 : from + length); i++)
        {
            if (_table.Stakes[i].Group != stake.Group)
                continue;
            var extent = _table.Stakes[i].By(measure);
            taken += Taken(i, extent);
            least += Surely(extent);
            kept += extent.Kept;
        }
        return Limited(taken, least, _table.KeptIn(stake.Held, measure) - kept);
    }

    /// <summary>What those who count hold of a company, as the rule adds it up.</summary>
    public Bound HeldOf(int company)
    {
        var greatest = default(Bound);
        for (var m = 0; m < _sums.Length; m++)
        {
            if (_rule.Aggregates)
            {
                greatest = Bound.Greater(greatest, Held(company, m));
                continue;
            }
            var (from, length) = _table.In(company).GetOffsetAndLength(_table.Stakes.Length);
            for (var i = from; i < from + length; i++)
            {
                if (Counts(_table.Stakes[i].Holder))
                    greatest = Bound.Greater(greatest, Alone(i, in _table.Stakes[i], m));
            }
        }
        return greatest;
    }
}

/// <summary>Things taken as known that are not: stakes at their most or at some value, links of control as sure.</summary>
/// <param name="Stakes">Stakes by their index.</param>
/// <param name="Powers">Links of control.</param>
/// <param name="Values">What stakes are taken to be, by their index.</param>
internal sealed record Assumption(
    IReadOnlySet<int> Stakes,
    IReadOnlySet<ControlLink> Powers,
    IReadOnlyDictionary<int, Bound>? Values = null
)
{
    public bool Holds(int stake) => Stakes.Contains(stake);

    public bool Holds(Power power) => Powers.Contains(power.Link);

    public Bound? ValueOf(int stake) =>
        Values is not null && Values.TryGetValue(stake, out var value) ? value : null;
}
