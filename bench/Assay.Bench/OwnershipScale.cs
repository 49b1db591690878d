using System.Diagnostics;
using System.Globalization;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Bench;

/// <summary>
/// What it takes to tell who of a million companies is blocked by ownership: two million stakes, drawn so that few holders have very many, with
/// loops, a tenth of them ranges or unknown, one holder in two hundred listed.
/// </summary>
internal static class OwnershipScale
{
    private const int Seed = 20250813;
    private static readonly LocalDate Day = new(2025, 3, 1);
    private static readonly Citation Source = new("drawn at random", Confidence.General);

    public static void Run(int companies)
    {
        var nodes = Enumerable
            .Range(0, companies)
            .Select(i => new OwnerNode(string.Create(CultureInfo.InvariantCulture, $"c{i}")))
            .ToArray();
        var interests = Drawn(nodes, 2 * companies);
        var listed = Enumerable.Range(0, companies / 200).Select(i => i * 199 % companies).ToArray();
        var table = Timed("stakes of a day in numbers", () => new StakeTable(nodes, interests, [], [], Day));
        foreach (var rule in Rules())
        {
            var (certain, possible) = Timed(
                rule.Id,
                () =>
                    (
                        Reached(table, rule, Completion.Least, listed),
                        Reached(table, rule, Completion.Most, listed)
                    )
            );
            Print($"  {certain} blocked, {possible - certain} depend");
        }
        var cascade = new Cascade(table, Rules()[0], Completion.Least);
        foreach (var node in listed)
            cascade.Add(node);
        var worst = 0.0;
        for (var i = 0; i < 1_000; i++)
        {
            var started = Stopwatch.GetTimestamp();
            cascade.Add(i * 997 % companies);
            worst = Math.Max(worst, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        Print($"one more designation, the slowest of 1,000: {worst:0.000} ms");
        Print($"memory at the peak: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
    }

    private static int Reached(StakeTable table, AttributionRule rule, Completion completion, int[] listed)
    {
        var cascade = new Cascade(table, rule, completion);
        return listed.Sum(cascade.Add);
    }

    private static List<Interest> Drawn(OwnerNode[] nodes, int stakes)
    {
        var random = new Random(Seed);
        var left = Enumerable.Repeat(100, nodes.Length).ToArray();
        var interests = new List<Interest>(stakes);
        while (interests.Count < stakes)
        {
            // The cube of an even draw: a thousandth of the holders have a tenth of the stakes.
            var holder = (int)(Math.Pow(random.NextDouble(), 3) * nodes.Length);
            var held = random.Next(nodes.Length);
            if (holder == held || left[held] == 0)
                continue;
            var share = random.Next(1, left[held] + 1);
            left[held] -= share;
            interests.Add(
                new Interest(
                    nodes[holder],
                    nodes[held],
                    random.Next(20) switch
                    {
                        0 => Share.Unknown,
                        1 => Share.Between(new Percent(share / 2), new Percent(share)),
                        _ => Share.Exactly(new Percent(share)),
                    },
                    null,
                    InForce.Always,
                    Source
                )
            );
        }
        return interests;
    }

    private static AttributionRule[] Rules() =>
        [
            Rule("us", moreThan: false, aggregates: true),
            Rule("eu", moreThan: false, aggregates: true) with
            {
                ControlBlocks = true,
            },
            Rule("uk", moreThan: true, aggregates: false) with
            {
                ControlBlocks = true,
                Votes = true,
            },
            Rule("us-bis", moreThan: false, aggregates: true),
        ];

    private static AttributionRule Rule(string id, bool moreThan, bool aggregates) =>
        new(
            id,
            new RegimeId("us"),
            id,
            new Percent(50),
            moreThan,
            aggregates,
            false,
            [],
            InForce.Always,
            Source
        );

    private static T Timed<T>(string what, Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        Print($"{what}: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s");
        return result;
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
