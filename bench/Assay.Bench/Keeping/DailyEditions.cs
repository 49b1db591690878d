using System.Diagnostics;
using System.Globalization;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Bench.Keeping;

/// <summary>
/// What a year of daily editions costs: a real list, then 364 days of each of which some records say something else, some are new and some gone;
/// seeded. Prints the size of the store with one edition and with all, and what a lookup of a day in the middle takes.
/// </summary>
internal static class DailyEditions
{
    private const int Days = 365;
    private const int ChangesADay = 30;

    public static void Run(string list, string store)
    {
        var first = ListOffer.Of([list], null, ListReaders.All).Sets.Single().Read().Value!;
        var random = new Random(20261125);
        var parties = first.Parties.ToList();
        using var file = StoreFile.OpenOrCreate(store);
        var editions = new EditionStore(file);
        long one = 0;
        var clock = Stopwatch.StartNew();
        for (var day = 0; day < Days; day++)
        {
            for (var i = 0; day > 0 && i < ChangesADay; i++)
                Change(parties, random, day, i);
            var edition = first.Edition with
            {
                Date = first.Edition.Date.PlusDays(day),
                Hash = ContentHash.Of(string.Create(CultureInfo.InvariantCulture, $"day {day}")),
                Records = parties.Count,
            };
            editions.Import(new EditionContent(edition, parties), "bench");
            if (day == 0)
                one = new FileInfo(store).Length;
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Days} editions of {first.Parties.Count} records, {ChangesADay} changes a day: one {one / 1e6:0.00} MB, all {new FileInfo(store).Length / 1e6:0.00} MB, ratio {new FileInfo(store).Length / (double)one:0.00}; imported in {clock.Elapsed.TotalSeconds:0.0} s"
            )
        );
        for (var i = 0; i < 3; i++)
        {
            clock.Restart();
            var content = editions.Load(
                editions.NewestOnOrBefore(first.Edition.List, first.Edition.Date.PlusDays(200))!
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"day 200 decoded whole: {content.Parties.Count} parties, {content.Delisted.Count} delisted, {clock.Elapsed.TotalMilliseconds:0} ms"
                )
            );
        }
    }

    /// <summary>Of six changes four amend a record, one removes and one adds one.</summary>
    private static void Change(List<ListedParty> parties, Random random, int day, int number)
    {
        var at = random.Next(parties.Count);
        if (number % 6 == 4)
            parties.RemoveAt(at);
        else if (number % 6 == 5)
            parties.Add(
                parties[at] with
                {
                    Record = new RecordId(parties[at].Record.List, $"9{day:000}{number:00}"),
                    Name = $"{parties[at].Name} {day}",
                }
            );
        else
            parties[at] = parties[at] with
            {
                Remarks = $"{parties[at].Remarks}; amended on day {day}",
                Raw = $"{parties[at].Raw} {day}",
            };
    }
}
