using System.Diagnostics;
using System.Globalization;
using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Bench;

/// <summary>
/// What it takes to tell who of a million companies is blocked by ownership, from a CSV of two million stakes: drawn so that few holders have very many, with
/// loops, a tenth of them ranges or unknown, one holder in two hundred listed.
/// </summary>
internal static class OwnershipScale
{
    private const int Seed = 20250813;
    private static readonly LocalDate Day = new(2025, 3, 1);
    private static readonly Citation Source = new("drawn at random", Confidence.General);

    /// <summary>Draws the stakes into a file, reads them, and evaluates them under all rules.</summary>
    /// <param name="companies">How many companies; there are twice as many stakes.</param>
    /// <param name="kept">Where to keep the file, for what is measured beside it; null to delete it.</param>
    public static void Run(int companies, string? kept)
    {
        var path = kept ?? Path.Combine(Path.GetTempPath(), $"assay-{Path.GetRandomFileName()}.csv");
        try
        {
            Draw(path, companies, 2 * companies);
            Run(path);
        }
        finally
        {
            if (kept is null)
                File.Delete(path);
        }
    }

    private static void Run(string path)
    {
        var started = Stopwatch.GetTimestamp();
        var book = Timed("read from CSV", () => BookReader.Read(path).Value!);
        OwnerNode[] nodes = [.. book.Parties.Select(p => p.Node)];
        var table = Timed(
            "stakes of a day in numbers",
            () => new StakeTable(nodes, book.Interests, [], [], Day)
        );
        Print($"both: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s");
        var companies = nodes.Length;
        // As bench/baselines/ownership.py takes them: by order of appearance.
        var listed = Enumerable.Range(0, companies / 200).Select(i => i * 199 % companies).ToArray();
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
            var began = Stopwatch.GetTimestamp();
            cascade.Add(i * 997 % companies);
            worst = Math.Max(worst, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        Print($"one more designation, the slowest of 1,000: {worst:0.000} ms");
        PrintMemory();
        One(book, nodes);
        PrintMemory();
    }

    private static void PrintMemory()
    {
        using var process = Process.GetCurrentProcess();
        Print($"memory at the peak so far: {process.PeakWorkingSet64 / 1024 / 1024} MB");
    }

    // One party's answer with its explanation, under all rules, of a thousand spread over all.
    private static void One(OwnershipBook book, OwnerNode[] nodes)
    {
        var rules = Rules();
        static Truth Listed(OwnerNode node, string order) =>
            node.Key.Contains("99 ", StringComparison.Ordinal) ? Truth.True : Truth.False;
        var day = Timed(
            "graph and day to ask of one party",
            () => new OwnershipDay(new OwnershipGraph(book.Interests, []), nodes, Day, rules, Listed)
        );
        var times = new List<double>();
        var asked = Enumerable.Range(0, 1_100).Select(i => nodes[(int)(i * 7_919L % nodes.Length)]).ToList();
        foreach (var node in asked)
        {
            var began = Stopwatch.GetTimestamp();
            foreach (var rule in rules)
                day.Trace(node, rule);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        var warm = times.Skip(100).Order().ToList();
        Print(
            $"one party under all rules: median {warm[warm.Count / 2]:0.000} ms, 99 of 100 under {warm[warm.Count * 99 / 100]:0.000} ms, slowest {warm[^1]:0.0} ms"
        );
    }

    private static int Reached(StakeTable table, AttributionRule rule, Completion completion, int[] listed)
    {
        var cascade = new Cascade(table, rule, completion);
        return listed.Sum(cascade.Add);
    }

    private static void Draw(string path, int companies, int stakes)
    {
        var random = new Random(Seed);
        var left = Enumerable.Repeat(100, companies).ToArray();
        using var csv = new StreamWriter(path);
        csv.WriteLine("owner,owned,percentage");
        while (stakes > 0)
        {
            // The cube of an even draw: a thousandth of the holders have a tenth of the stakes.
            var holder = (int)(Math.Pow(random.NextDouble(), 3) * companies);
            var held = random.Next(companies);
            if (holder == held || left[held] == 0)
                continue;
            var share = random.Next(1, left[held] + 1);
            left[held] -= share;
            var written = random.Next(20) switch
            {
                0 => "unknown",
                1 => string.Create(CultureInfo.InvariantCulture, $"{share / 2}..{share}"),
                _ => share.ToString(CultureInfo.InvariantCulture),
            };
            csv.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Company {holder} LLC,Company {held} LLC,{written}"
                )
            );
            stakes--;
        }
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
        )
        {
            Order = id,
        };

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
