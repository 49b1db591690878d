using System.Collections.Concurrent;
using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// Who holds whom on one day, in numbers: the holders of each company with what each holds at least and at most, and for each holder
/// where its stakes stand. What a cascade walks on.
/// </summary>
internal sealed class StakeTable
{
    /// <summary>Shares, and votes where a rule takes them too.</summary>
    public const int Measures = 2;

    private readonly Dictionary<OwnerNode, int> _indexes;
    private readonly OwnerNode[] _nodes;
    private readonly int[] _stakesEnd;
    private readonly int[] _stakesOfEnd;
    private readonly int[] _stakesOf;
    private readonly int[] _powersEnd;
    private readonly Bound[][] _kept = new Bound[Measures][];

    /// <summary>Takes what was held on a day.</summary>
    /// <param name="nodes">The parties, each once.</param>
    /// <param name="interests">The interests among them; others are left out.</param>
    /// <param name="controls">The control links among them; others are left out.</param>
    /// <param name="joint">Joint arrangements.</param>
    /// <param name="on">The day.</param>
    public StakeTable(
        IReadOnlyList<OwnerNode> nodes,
        IEnumerable<Interest> interests,
        IEnumerable<ControlLink> controls,
        IEnumerable<JointArrangement> joint,
        LocalDate on
    )
    {
        On = on;
        _nodes = [.. nodes];
        _indexes = new Dictionary<OwnerNode, int>(_nodes.Length);
        for (var i = 0; i < _nodes.Length; i++)
            _indexes.Add(_nodes[i], i);
        Stakes = Gathered(interests, on);
        _stakesEnd = Ends(Stakes, s => s.Held);
        _stakesOf = Enumerable.Range(0, Stakes.Length).ToArray();
        Array.Sort(Array.ConvertAll(_stakesOf, s => Stakes[s].Holder), _stakesOf);
        _stakesOfEnd = Ends(_stakesOf, s => Stakes[s].Holder);
        for (var m = 0; m < Measures; m++)
        {
            var kept = _kept[m] = new Bound[_nodes.Length];
            foreach (var stake in Stakes)
                kept[stake.Held] += stake.Kept(m);
        }
        Powers = Gathered(controls, on);
        _powersEnd = Ends(Powers, p => p.Controller);
        Join(joint, on);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many parties.</summary>
    public int Count => _nodes.Length;

    /// <summary>The stakes, by the company held.</summary>
    public Stake[] Stakes { get; }

    /// <summary>The links of control, by who has it.</summary>
    public Power[] Powers { get; }

    /// <summary>The party of an index.</summary>
    public OwnerNode this[int node] => _nodes[node];

    /// <summary>The index of a party; -1 where it is not among them.</summary>
    public int IndexOf(OwnerNode node) => _indexes.GetValueOrDefault(node, -1);

    /// <summary>The stakes in a company, as a range of <see cref="Stakes"/>.</summary>
    public Range In(int company) => (company == 0 ? 0 : _stakesEnd[company - 1])..(_stakesEnd[company]);

    /// <summary>Which stakes a party holds.</summary>
    public ReadOnlySpan<int> Of(int holder) =>
        _stakesOf.AsSpan((holder == 0 ? 0 : _stakesOfEnd[holder - 1])..(_stakesOfEnd[holder]));

    /// <summary>The links by which a party controls others, as a range of <see cref="Powers"/>.</summary>
    public Range PowersOf(int controller) =>
        (controller == 0 ? 0 : _powersEnd[controller - 1])..(_powersEnd[controller]);

    /// <summary>What all holders of a company together surely keep from others.</summary>
    public Bound KeptIn(int company, int measure) => _kept[measure][company];

    /// <summary>What all holders of a company hold together at least.</summary>
    public Bound Disclosed(int company)
    {
        var disclosed = default(Bound);
        foreach (ref readonly var stake in Stakes.AsSpan(In(company)))
            disclosed += stake.Shares.Least.Reached;
        return disclosed;
    }

    /// <summary>What part of a company nobody is known to hold.</summary>
    public Bound Undisclosed(int company) => Bound.Greater(default, Bound.Whole - Disclosed(company));

    // Stakes of one holder in one company are one; which of them are held side by side is what Holding tells.
    private Stake[] Gathered(IEnumerable<Interest> interests, LocalDate on)
    {
        Interest[] from = [.. interests];
        var sorted = new long[from.Length];
        if (from.Length < ManyInterests)
        {
            for (var n = 0; n < from.Length; n++)
                sorted[n] = KeyOf(from[n], on);
        }
        else
        {
            Parallel.ForEach(
                Partitioner.Create(0, from.Length),
                part =>
                {
                    for (var n = part.Item1; n < part.Item2; n++)
                        sorted[n] = KeyOf(from[n], on);
                }
            );
        }
        Array.Sort(sorted, from);
        var stakes = new List<Stake>(sorted.Length);
        var at = Array.FindIndex(sorted, key => key != Absent);
        var i = at < 0 ? sorted.Length : at;
        while (i < sorted.Length)
        {
            var (holder, held) = ((int)(sorted[i] & uint.MaxValue), (int)(sorted[i] >> 32));
            var next = i + 1;
            while (next < sorted.Length && sorted[next] == sorted[i])
                next++;
            stakes.Add(
                next == i + 1 && from[i].Days.On(on) == Truth.True
                    ? Stake.Of(holder, held, from[i], on)
                    : Stake.Of(holder, held, from[i..next], on)
            );
            i = next;
        }
        return [.. stakes];
    }

    private const long Absent = -1;

    /// <summary>From so many on it pays to look them up on all cores.</summary>
    private const int ManyInterests = 50_000;

    // By company, then holder; an interest of another day or of others is absent, and comes first.
    private long KeyOf(Interest interest, LocalDate on) =>
        interest.Days.On(on) != Truth.False
        && _indexes.TryGetValue(interest.Holder, out var holder)
        && _indexes.TryGetValue(interest.Held, out var held)
            ? ((long)held << 32) | (uint)holder
            : Absent;

    private Power[] Gathered(IEnumerable<ControlLink> controls, LocalDate on)
    {
        var powers = new List<Power>();
        foreach (var link in controls)
        {
            var stands = link.Days.On(on);
            if (
                stands != Truth.False
                && _indexes.TryGetValue(link.Controller, out var controller)
                && _indexes.TryGetValue(link.Controlled, out var controlled)
            )
                powers.Add(new Power(controller, controlled, link.IsOutright && stands == Truth.True, link));
        }
        return [.. powers.OrderBy(p => p.Controller)];
    }

    private void Join(IEnumerable<JointArrangement> joint, LocalDate on)
    {
        var group = 0;
        foreach (var arrangement in joint)
        {
            if (arrangement.Days.On(on) != Truth.True || IndexOf(arrangement.Held) is not (>= 0 and var held))
                continue;
            group++;
            var members = arrangement.Holders.Select(IndexOf).ToHashSet();
            foreach (ref var stake in Stakes.AsSpan(In(held)))
            {
                if (members.Contains(stake.Holder))
                    stake = stake with { Group = group };
            }
        }
    }

    private int[] Ends<T>(T[] sorted, Func<T, int> keyOf)
    {
        var ends = new int[_nodes.Length];
        foreach (var item in sorted)
            ends[keyOf(item)]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];
        return ends;
    }
}

/// <summary>A link of control on a day.</summary>
/// <param name="Controller">Who has it.</param>
/// <param name="Controlled">Over whom.</param>
/// <param name="IsSure">Whether it is control for certain, or only may be.</param>
/// <param name="Link">The link.</param>
internal readonly record struct Power(int Controller, int Controlled, bool IsSure, ControlLink Link);
