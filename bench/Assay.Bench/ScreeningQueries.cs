using System.Diagnostics;
using System.Globalization;

namespace Assay.Bench;

/// <summary>What one name against all names of a store's lists takes: names as listed, with a slip, and of nobody.</summary>
internal static class ScreeningQueries
{
    private const int Queries = 2_000;
    private const int Rounds = 3;

    /// <summary>Prints for each kind of query the time at which half, and at which 99 of 100, are answered.</summary>
    public static void Run(string store)
    {
        using var lists = new NewestLists(store);
        var index = lists.Index;
        var names = lists.Parties().SelectMany(p => p.AllNames.Select(n => (n, p.Kind))).ToArray();
        Print($"{lists.Editions.Count} lists, {index.Count} parties, {index.NameCount} names");
        foreach (var (what, queries) in MadeQueries.Of(names, Queries))
        {
            // the least of some rounds for each query, for the machine may be busy; between two rounds of a query lie all others
            var times = new double[Queries];
            Array.Fill(times, double.MaxValue);
            var found = 0;
            long allocated = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var q = 0; q < Queries; q++)
                {
                    var start = Stopwatch.GetTimestamp();
                    found += index.Find(queries[q]).Count;
                    times[q] = Math.Min(times[q], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            Array.Sort(times);
            Print(
                $"{what}: p50 {At(times, 50):0.000} ms, p99 {At(times, 99):0.000} ms, mean {times.Average():0.000} ms, {found / (double)(Queries * Rounds):0.00} found, {allocated / Queries / 1000} KB each"
            );
        }
    }

    private static double At(double[] sorted, int percent) => sorted[sorted.Length * percent / 100];

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
