using System.Diagnostics;
using System.Globalization;
using Assay.Assaying;
using Assay.Measures;
using Assay.Model;

namespace Assay.Bench;

/// <summary>
/// What it takes to hold all measures against a large deal, and a scenario against a portfolio; beside the latter, what asking everything
/// twice takes, and whether both say the same.
/// </summary>
internal static class LawScale
{
    private const int Rounds = 400;
    private const int Compared = 2_000;
    private const int Cores = 2;
    private const int Seed = 20250225;

    /// <summary>Measures.</summary>
    /// <param name="deals">Deals of the portfolio.</param>
    public static void Run(int deals)
    {
        var knowledge = StarterPackKnowledge.Read();
        var large = new MadeDeals(knowledge, Seed).Deal(10, 10, 20);
        var evaluations = Assayer.Evaluate(large, knowledge).Count;
        var whole = Median(() => Assayer.Evaluate(large, knowledge));
        var facts = new DealFacts(large, knowledge);
        var recognising = Median(() => new DealFacts(large, knowledge));
        var evaluating = Median(() => facts.Evaluate());
        Print(
            $"10 parties, 10 assets, 20 acts against {knowledge.Measures.Measures.Count} measures: {evaluations} evaluations with traces, median {whole:0.00} ms, of which {recognising:0.00} to recognise parties and owners; again with all facts at hand {evaluating:0.00} ms"
        );

        var made = new MadeDeals(knowledge, Seed + 1);
        var portfolio = Enumerable.Range(0, deals).Select(_ => made.Deal(3, 1, 2)).ToArray();
        foreach (
            var lifts in new string[][]
            {
                ["us:eo-14071"],
                ["us:RUSSIA-EO14024", "us:eo-14024"],
                ["us:rdif"],
                ["eu:833-2014"],
            }
        )
        {
            var scenario = new Scenario(
                string.Join(", ", lifts),
                null,
                [.. lifts.SelectMany(l => Lifts.Read(l, InForce.Always, knowledge).Edits)]
            );
            var asked = new Portfolio(knowledge, scenario);
            var started = Stopwatch.GetTimestamp();
            var results = new PortfolioDeal[deals];
            Parallel.For(
                0,
                deals,
                new ParallelOptions { MaxDegreeOfParallelism = Cores },
                i => results[i] = asked.Of(portfolio[i])
            );
            var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
            var totals = new PortfolioTotals();
            foreach (var result in results)
                totals.Add(result);
            started = Stopwatch.GetTimestamp();
            var differ = 0;
            for (var i = 0; i < Math.Min(Compared, deals); i++)
                differ += Whole(portfolio[i], knowledge, scenario)
                    .SetEquals(results[i].Gone.Select(f => f.Key))
                    ? 0
                    : 1;
            var slow = Stopwatch.GetElapsedTime(started).TotalSeconds;
            Print(
                $"{scenario.Title}: {asked.Touched} measures touched; {deals} deals in {took:0.0} s on {Cores} cores, {totals.Touched} changed, {totals.Free} free; all measures twice, one core: {slow / Math.Min(Compared, deals) * deals:0} s ({Math.Min(Compared, deals)} deals measured), {differ} differ"
            );
        }
    }

    private static double Median(Func<object> what)
    {
        // The runtime compiles what is hot a second time; that is over by then.
        for (var i = 0; i < Rounds; i++)
            GC.KeepAlive(what());
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(what());
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[Rounds / 2];
    }

    // What goes, by whole dossiers.
    private static HashSet<string> Whole(Deals.Deal deal, Knowledge knowledge, Scenario scenario)
    {
        var whatIf = Assayer.Assay(deal, knowledge, scenario).WhatIf!;
        return
        [
            .. whatIf
                .Days[0]
                .Difference.Gone.Where(f => Findings.Verdicts.Burdens(f.Verdict))
                .Select(f => f.Key),
        ];
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
