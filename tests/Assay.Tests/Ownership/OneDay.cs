using Assay.Model;
using Assay.Ownership;
using CsCheck;

namespace Assay.Tests.Ownership;

/// <summary>A day evaluated once says of each party what asking for it alone says.</summary>
public sealed class OneDay
{
    [Fact]
    public void Everybody_has_the_answer_of_a_question_for_one() =>
        Gen.Select(Gen.Int[2, 9], Gen.Int[1, 20], Gen.Int[0, 1_000_000])
            .Sample(
                (parties, stakes, seed) =>
                {
                    var random = new Random(seed);
                    OwnerNode[] nodes = [.. Enumerable.Range(0, parties).Select(i => new OwnerNode($"p{i}"))];
                    var graph = new OwnershipGraph(
                        Enumerable
                            .Range(0, stakes)
                            .Select(_ => (nodes[random.Next(parties)], nodes[random.Next(parties)]))
                            .Where(s => s.Item1 != s.Item2)
                            .Select(s => new Interest(
                                s.Item1,
                                s.Item2,
                                random.Next(3) == 0
                                    ? Share.Unknown
                                    : Share.Exactly(new Percent(random.Next(0, 61))),
                                null,
                                InForce.Always,
                                Rules.Source
                            ))
                            .ToList(),
                        []
                    );
                    Truth Listed(OwnerNode node) => Truths.Of(node == nodes[0]);
                    foreach (var rule in new[] { Rules.Us, Rules.Eu, Rules.Uk })
                    {
                        var whole = graph.Standings(nodes, Rules.Day, rule, Listed);
                        var day = new OwnershipDay(
                            graph,
                            nodes,
                            Rules.Day,
                            [rule],
                            (node, _) => Listed(node)
                        );
                        for (var i = 0; i < parties; i++)
                        {
                            var alone = graph.Trace(nodes[i], Rules.Day, rule, Listed).Blocked;
                            Assert.Equal(alone, whole[i]);
                            Assert.Equal(alone, day.Trace(nodes[i], rule).Blocked);
                        }
                    }
                },
                iter: 2_000
            );

    [Fact]
    public void With_very_many_above_it_the_prepared_answer_is_given()
    {
        OwnerNode[] nodes =
        [
            .. Enumerable.Range(0, OwnershipDay.MostExplained + 10).Select(i => new OwnerNode($"p{i}")),
        ];
        var graph = new OwnershipGraph(
            nodes
                .Zip(nodes.Skip(1))
                .Select(pair => new Interest(
                    pair.First,
                    pair.Second,
                    Share.Exactly(new Percent(60)),
                    null,
                    InForce.Always,
                    Rules.Source
                )),
            []
        );
        var day = new OwnershipDay(
            graph,
            nodes,
            Rules.Day,
            [Rules.Us],
            (node, _) => Truths.Of(node == nodes[0])
        );
        var trace = day.Trace(nodes[^1], Rules.Us);
        Assert.Equal((Truth.True, 60m), (trace.Blocked, trace.Least));
        Assert.Equal(nodes.Length, trace.Path.Count);
        Assert.Throws<ArgumentException>(() => day.Trace(new OwnerNode("nobody"), Rules.Us));
    }
}
