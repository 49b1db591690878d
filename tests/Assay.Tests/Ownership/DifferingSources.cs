using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>What several sources say of one stake: where they differ it lies among what they say, and nobody is cleared by picking one.</summary>
public sealed class DifferingSources
{
    [Theory]
    // Nothing differs.
    [InlineData("X>A 60 [one], X>A 60 [two]", Truth.True, 60, 60)]
    [InlineData("X>A unknown [one], X>A 60 [two]", Truth.True, 60, 60)]
    [InlineData("X>A 25..50 [one], X>A 37 [two]", Truth.False, 37, 37)]
    [InlineData("X>A majority [one], X>A 40..70 [two]", Truth.True, 50, 70)]
    // They differ: 49 or 60.
    [InlineData("X>A 49 [one], X>A 60 [two]", Truth.Unknown, 49, 60)]
    [InlineData("X>A 49 [one], X>A 60 [two], B>A 51 [one]", Truth.Unknown, 49, 60)]
    [InlineData("X>A 10 [one], X>A 20 [two], X>A 30 [three]", Truth.False, 10, 30)]
    // One source adds its own up before it is held against the other.
    [InlineData("X>A 30 [one], X>A 25 [one], X>A 55 [two]", Truth.True, 55, 55)]
    [InlineData("X>A 30 [one], X>A 25 [one], X>A 30 [two]", Truth.Unknown, 30, 55)]
    // Kinds told apart are different stakes; a source that tells none may mean any.
    [InlineData("X>A 30 [one] ordinary, X>A 25 [two] preference", Truth.True, 55, 55)]
    [InlineData("X>A 30 [one] ordinary, X>A 25 [two]", Truth.False, 25, 30)]
    // More than a whole: one stake said over again.
    [InlineData("X>A 51 [one], X>A 50 [one], X>A 48 [one]", Truth.Unknown, 48, 51)]
    [InlineData("X>A 51 [one], X>A 50 [one]", Truth.True, 50, 51)]
    // A stake that has ended contradicts nobody.
    [InlineData("X>A 60 [one], X>A 10 [two] ~2019", Truth.True, 60, 60)]
    public void The_stake_lies_among_what_they_say(string stakes, Truth blocked, double least, double most)
    {
        var trace = Graph(stakes).Trace(new OwnerNode("A"), Rules.Day, Rules.Us, Listed);
        Assert.Equal(blocked, trace.Blocked);
        Assert.Equal(((decimal)least, (decimal)most), (trace.Least, trace.Most));
    }

    [Theory]
    [InlineData("X>A 49 [one], X>A 60 [two]", "contradiction X A")]
    [InlineData("X>A 25..50 [one], X>A 37 [two]", "")]
    [InlineData("X>A 51 [one], X>A 50 [one]", "contradiction X A")]
    [InlineData("X>A 70 [one], Y>A 60 [one]", "sum A 130")]
    [InlineData("X>A 40 [one], Y>A 60 [one]", "")]
    [InlineData("A>B 10 [one], B>C 10 [one], C>A 10 [one]", "ring A B C")]
    [InlineData("A>B 10 [one] ~2019, B>A 10 [one]", "")]
    public void What_does_not_hold_together_is_told(string stakes, string told)
    {
        var graph = Graph(stakes);
        var oddities = OwnershipOddities
            .Of(graph, graph.Above(new OwnerNode("A"), Rules.Day), Rules.Day)
            .Select(o =>
                o switch
                {
                    OwnershipOddity.Contradiction c => $"contradiction {c.Holder} {c.Held}",
                    OwnershipOddity.MoreThanWhole m => FormattableString.Invariant($"sum {m.Held} {m.Sum}"),
                    OwnershipOddity.Loop l => $"ring {string.Join(' ', l.Ring)}",
                    _ => throw new InvalidOperationException(),
                }
            );
        Assert.Equal(told, string.Join("; ", oddities));
    }

    private static OwnershipGraph Graph(string stakes) => new(stakes.Split(", ").Select(Stake), []);

    // X>A 60 [source] kind ~until
    private static Interest Stake(string text)
    {
        var parts = text.Split(' ');
        var ends = parts[0].Split('>');
        Assert.True(Share.TryParse(parts[1], out var share));
        var until = parts.FirstOrDefault(p => p.StartsWith('~'));
        var ended = PartialDate.TryParse(until?[1..], out var date);
        return new Interest(
            new OwnerNode(ends[0]),
            new OwnerNode(ends[1]),
            share,
            null,
            new InForce(null, ended ? date : null),
            new Citation(parts[2], Confidence.General),
            parts.Skip(3).FirstOrDefault(p => !p.StartsWith('~'))
        );
    }

    private static Truth Listed(OwnerNode node) => Truths.Of(node.Key is "X" or "Y");
}
