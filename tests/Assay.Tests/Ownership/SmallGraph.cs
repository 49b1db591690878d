using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>
/// A small graph drawn at random, with stakes in quarters of a company, and the answer to it by trying every completion of what is unknown,
/// as simply as can be: the oracle for the engine.
/// </summary>
internal sealed class SmallGraph
{
    private const int Parties = 5;
    private const int Step = 25;
    private readonly List<(int Holder, int Held, int Least, int Most)> _stakes = [];
    private readonly List<(int Controller, int Controlled, bool IsSure)> _powers = [];
    private readonly Truth[] _listed = new Truth[Parties];

    public SmallGraph(Random random)
    {
        var left = Enumerable.Repeat(100, Parties).ToArray();
        var unknowns = 0;
        for (var i = random.Next(2, 8); i > 0; i--)
        {
            var (holder, held) = (random.Next(Parties), random.Next(Parties));
            if (holder == held || _stakes.Exists(s => s.Holder == holder && s.Held == held))
                continue;
            var least = Step * random.Next((left[held] / Step) + 1);
            var most =
                unknowns < 4 && random.Next(2) == 0
                    ? least + (Step * random.Next((100 - least) / Step + 1))
                    : least;
            unknowns += most > least ? 1 : 0;
            left[held] -= least;
            _stakes.Add((holder, held, least, most));
        }
        for (var i = random.Next(2); i > 0; i--)
            _powers.Add((random.Next(Parties), random.Next(Parties), random.Next(2) == 0));
        for (var i = random.Next(1, 3); i > 0; i--)
            _listed[random.Next(Parties)] = random.Next(5) == 0 ? Truth.Unknown : Truth.True;
    }

    private SmallGraph(SmallGraph other)
    {
        _stakes = [.. other._stakes];
        _powers = [.. other._powers];
        other._listed.CopyTo(_listed, 0);
    }

    /// <summary>The same graph where some facts are known.</summary>
    public SmallGraph With(IReadOnlyList<DecidingFact> facts)
    {
        var graph = new SmallGraph(this);
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case DecidingFact.Holds holds:
                    var at = _stakes.FindIndex(s =>
                        Node(s.Holder) == holds.Holder && Node(s.Held) == holds.Held
                    );
                    // Stakes are quarters here: the least quarter that is enough.
                    var enough = holds.MoreThan ? holds.AtLeast + 1 : holds.AtLeast;
                    var quarter = Step * (int)Math.Ceiling(enough / Step);
                    graph._stakes[at] = _stakes[at] with { Least = quarter, Most = quarter };
                    break;
                case DecidingFact.IsControlled { Link: var link }:
                    graph._powers.Add((link.Controller.Key[0] - 'A', link.Controlled.Key[0] - 'A', true));
                    break;
                case DecidingFact.IsListed { Who: var who }:
                    graph._listed[who.Key[0] - 'A'] = Truth.True;
                    break;
            }
        }
        return graph;
    }

    public static OwnerNode Node(int party) => new(((char)('A' + party)).ToString());

    public OwnershipTrace Engine(int asked, AttributionRule rule) =>
        new OwnershipGraph(
            _stakes.Select(s => new Interest(
                Node(s.Holder),
                Node(s.Held),
                Share.Between(new Percent(s.Least), new Percent(s.Most)),
                null,
                InForce.Always,
                Rules.Source
            )),
            _powers.Select(p => new ControlLink(
                Node(p.Controller),
                Node(p.Controlled),
                p.IsSure ? "appoints-board" : "family",
                InForce.Always,
                Rules.Source
            ))
        ).Trace(Node(asked), Rules.Day, rule, node => _listed[node.Key[0] - 'A']);

    /// <summary>Blocked in all completions, in none, or in some.</summary>
    public Truth Oracle(int asked, AttributionRule rule)
    {
        bool some = false,
            all = true;
        foreach (var completion in Completions(0, new int[_stakes.Count]))
        {
            foreach (var listed in Choices(_listed.Select(l => l == Truth.Unknown).ToList()))
            {
                foreach (var powers in Choices(_powers.ConvertAll(p => !p.IsSure)))
                {
                    var isBlocked = Blocked(asked, rule, completion, listed, powers);
                    some |= isBlocked;
                    all &= isBlocked;
                }
            }
        }
        return all ? Truth.True
            : some ? Truth.Unknown
            : Truth.False;
    }

    public override string ToString() =>
        string.Join(", ", _stakes.Select(s => $"{Node(s.Holder)}>{Node(s.Held)} {s.Least}..{s.Most}"))
        + "; "
        + string.Join(
            ", ",
            _powers.Select(p => $"{Node(p.Controller)}={Node(p.Controlled)} {(p.IsSure ? "sure" : "open")}")
        )
        + "; listed "
        + string.Join(", ", _listed.Select((l, i) => $"{Node(i)} {l}"));

    private IEnumerable<int[]> Completions(int at, int[] chosen)
    {
        if (at == chosen.Length)
        {
            var isWhole = _stakes
                .Zip(chosen)
                .GroupBy(p => p.First.Held)
                .All(g => g.Sum(p => p.Second) <= 100);
            return isWhole ? [chosen] : [];
        }
        return Enumerable
            .Range(0, ((_stakes[at].Most - _stakes[at].Least) / Step) + 1)
            .SelectMany(i =>
            {
                int[] next = [.. chosen];
                next[at] = _stakes[at].Least + (i * Step);
                return Completions(at + 1, next);
            });
    }

    // What is open is taken both ways, what is not as true.
    private static IEnumerable<bool[]> Choices(List<bool> open) =>
        Enumerable
            .Range(0, 1 << open.Count)
            .Select(bits => open.Select((_, i) => (bits >> i & 1) == 1).ToArray())
            .Where(choice => !choice.Where((taken, i) => !open[i] && !taken).Any());

    private bool Blocked(int asked, AttributionRule rule, int[] shares, bool[] listed, bool[] powers)
    {
        var blocked = _listed.Select((l, i) => l != Truth.False && listed[i]).ToArray();
        for (var round = 0; round < Parties; round++)
        {
            for (var party = 0; party < Parties; party++)
            {
                var stakes = _stakes
                    .Zip(shares)
                    .Where(p => p.First.Held == party && blocked[p.First.Holder])
                    .Select(p => p.Second)
                    .DefaultIfEmpty()
                    .ToList();
                var held = rule.Aggregates ? stakes.Sum() : stakes.Max();
                blocked[party] |=
                    (rule.MoreThan ? held > rule.Threshold.Value : held >= rule.Threshold.Value)
                    || (
                        rule.ControlBlocks
                        && _powers
                            .Where((p, i) => powers[i] && p.Controlled == party && blocked[p.Controller])
                            .Any()
                    );
            }
        }
        return blocked[asked];
    }
}
