using System.Diagnostics;
using System.Globalization;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Screening;
using Assay.Storage.Sqlite;

namespace Assay.Bench;

/// <summary>How long it takes from the start of a process to the answer to its first query, and what memory it then has of its own.</summary>
internal static class ScreeningStart
{
    private const int Starts = 11;

    /// <summary>Makes a store with a synthetic edition of so many parties.</summary>
    public static void MakeStore(string path, int parties)
    {
        var edition = SyntheticListing.Edition(parties);
        using var file = StoreFile.OpenOrCreate(path);
        new EditionStore(file).Import(edition, "bench");
        Print(
            $"{path}: {parties} parties, {edition.Parties.Sum(p => p.AllNames.Count())} names, {new FileInfo(path).Length / 1e6:0.0} MB"
        );
    }

    /// <summary>Starts the program again and again, in each way in turns, and prints the median and the least of each.</summary>
    public static void Measure(string store)
    {
        string[] ways = ["mapped", "loaded", "new"];
        var times = ways.ToDictionary(w => w, _ => new List<double>(), StringComparer.Ordinal);
        foreach (var way in ways)
            Console.WriteLine($"{way}: {Once(store, way).Line}");
        for (var start = 0; start < Starts; start++)
        {
            foreach (var way in ways[..2])
                times[way].Add(Once(store, way).Milliseconds);
        }
        foreach (var way in ways[..2])
        {
            var sorted = times[way].Order().ToList();
            Print($"{way}: median {sorted[Starts / 2]:0} ms, least {sorted[0]:0} ms from start to answer");
        }
    }

    /// <summary>What each of those starts does.</summary>
    public static void Answer(string path, string way)
    {
        var clock = Stopwatch.StartNew();
        using var file = StoreFile.OpenExisting(path)!;
        var store = new EditionStore(file);
        var lists = store.Editions().Select(e => e.Edition.List).Distinct().ToList();
        var editions = lists.Select(l => store.NewestOnOrBefore(l, new LocalDate(2030, 1, 1))!).ToList();
        var opened = clock.Elapsed;
        using var screening = new ScreeningStore(file);
        if (way is "new" && Directory.Exists(path + ".screening"))
            Directory.Delete(path + ".screening", recursive: true);
        var index = way is "loaded"
            ? new ListingIndex([.. editions.Select(store.Load)])
            : screening.Open(editions, d => Console.Error.WriteLine(d));
        var ready = clock.Elapsed;
        var found = index.Find(
            new PartyQuery(["Dmitriev, Kirill Aleksandrovich"], PartyKind.Person, null, [], [])
        );
        var answered = clock.Elapsed;
        Print(
            $"answered: store {opened.TotalMilliseconds:0} + index {(ready - opened).TotalMilliseconds:0} + first query {(answered - ready).TotalMilliseconds:0} ms, {found.Count} found of {index.Count}; {Memory()}"
        );
    }

    private static (double Milliseconds, string Line) Once(string store, string way)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["screening-answer", store, way])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine() ?? "";
        var taken = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        process.WaitForExit();
        return (taken, line);
    }

    /// <summary>Linux tells what of a process's memory is its own and what it shares with whoever maps the same files.</summary>
    private static string Memory() =>
        OperatingSystem.IsLinux()
            ? string.Join(
                ", ",
                File.ReadLines("/proc/self/status")
                    .Where(l =>
                        l.StartsWith("RssAnon", StringComparison.Ordinal)
                        || l.StartsWith("RssFile", StringComparison.Ordinal)
                    )
                    .Select(l =>
                        string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    )
            )
            : $"working set {Environment.WorkingSet / 1024} kB";

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
