using System.Globalization;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>
/// The engine against trying every completion, on random small graphs: no difference. <c>ASSAY_ORACLE_GRAPHS</c> says how many; the figure in
/// bench/README.md is of a million.
/// </summary>
public sealed class OracleTests
{
    private static readonly int Graphs = int.Parse(
        Environment.GetEnvironmentVariable("ASSAY_ORACLE_GRAPHS") ?? "4000",
        CultureInfo.InvariantCulture
    );

    private static readonly AttributionRule[] All =
    [
        Rules.Us,
        Rules.Eu,
        Rules.Eu with
        {
            MoreThan = true,
        },
        Rules.Uk,
    ];

    [Fact]
    public void The_engine_says_what_all_completions_say()
    {
        var answers = new int[3];
        Parallel.For(
            0,
            Graphs,
            seed =>
            {
                var graph = new SmallGraph(new Random(seed));
                foreach (var rule in All)
                {
                    var asked = seed % 5;
                    var (engine, oracle) = (graph.Engine(asked, rule), graph.Oracle(asked, rule));
                    Assert.True(
                        engine.Blocked == oracle,
                        $"graph {seed}, {SmallGraph.Node(asked)} under {rule.Id}: {engine.Blocked}, but completions say {oracle}; {graph}"
                    );
                    Interlocked.Increment(ref answers[(int)oracle]);
                }
            }
        );
        // All three answers are met, so that none is right by never being asked for.
        Assert.All(answers, count => Assert.InRange(count, Graphs / 20, Graphs * 4));
    }

    [Fact]
    public void What_is_told_to_decide_decides_and_none_of_it_can_be_spared()
    {
        for (var seed = 0; seed < Graphs / 4; seed++)
        {
            var graph = new SmallGraph(new Random(seed));
            foreach (var rule in All)
            {
                var trace = graph.Engine(seed % 5, rule);
                if (trace.Blocked != Truth.Unknown)
                {
                    Assert.Empty(trace.Deciding);
                    continue;
                }
                Assert.NotEmpty(trace.Deciding);
                Assert.True(
                    graph.With(trace.Deciding).Engine(seed % 5, rule).Blocked == Truth.True,
                    $"graph {seed}, {SmallGraph.Node(seed % 5)} under {rule.Id} {rule.MoreThan}: not settled by {string.Join("; ", trace.Deciding)}; {graph}"
                );
                foreach (var spared in trace.Deciding)
                    Assert.NotEqual(
                        Truth.True,
                        graph.With([.. trace.Deciding.Except([spared])]).Engine(seed % 5, rule).Blocked
                    );
            }
        }
    }
}
