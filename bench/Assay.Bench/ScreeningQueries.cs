using System.Diagnostics;
using System.Globalization;
using Assay.Listings;
using Assay.Tests.Listings.Plain;

namespace Assay.Bench;

/// <summary>The prepared index against the one that keeps everything analysed in memory, over a synthetic list.</summary>
internal static class ScreeningQueries
{
    private const int Queries = 400;
    private const int Rounds = 4;

    /// <summary>Query times of both, side by side in turns, and whether they find the same.</summary>
    public static void Compare(int parties)
    {
        var edition = SyntheticListing.Edition(parties);
        var names = edition.Parties.SelectMany(p => p.AllNames.Select(n => (n, p.Kind))).ToArray();
        Print($"{parties} parties, {names.Length} names");
        var plain = Timed(
            "plain index built",
            () => new PlainPartyIndex<ListedParty>(edition.Parties, Traits)
        );
        var flat = Timed("flat index built", () => new ListingIndex([edition]));
        var sections = PreparedListings.Of([edition.Parties]).Sections;
        Print(
            $"sections: {string.Join(' ', sections.Select(s => s.Length / 1000))} = {sections.Sum(s => (long)s.Length) / 1e6:0.0} MB"
        );
        foreach (var (what, queries) in MadeQueries.Of(names, Queries))
        {
            var differ = 0;
            // the least of some rounds for each query, for the machine may be busy; between two rounds of a query lie all others
            var ofPlain = new double[Queries];
            var ofFlat = new double[Queries];
            Array.Fill(ofPlain, double.MaxValue);
            Array.Fill(ofFlat, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                for (var q = 0; q < Queries; q++)
                {
                    var start = Stopwatch.GetTimestamp();
                    var expected = plain.Find(queries[q]);
                    var middle = Stopwatch.GetTimestamp();
                    var found = flat.Find(queries[q]);
                    var end = Stopwatch.GetTimestamp();
                    ofPlain[q] = Math.Min(
                        ofPlain[q],
                        Stopwatch.GetElapsedTime(start, middle).TotalMicroseconds
                    );
                    ofFlat[q] = Math.Min(ofFlat[q], Stopwatch.GetElapsedTime(middle, end).TotalMicroseconds);
                    if (round > 0)
                        continue;
                    var same = string.Equals(
                        Text(expected.Select(m => (m.Party, m.Score, m.Explanation))),
                        Text(found.Select(c => (c.Party, c.Score, c.Explanation))),
                        StringComparison.Ordinal
                    );
                    differ += same ? 0 : 1;
                }
            }
            Array.Sort(ofPlain);
            Array.Sort(ofFlat);
            Print(
                $"{what}: plain p50 {At(ofPlain, 50)} p99 {At(ofPlain, 99)} us, flat p50 {At(ofFlat, 50)} p99 {At(ofFlat, 99)} us, ratio {At(ofFlat, 50) / At(ofPlain, 50):0.00} {At(ofFlat, 99) / At(ofPlain, 99):0.00}, {differ} differ"
            );
        }
    }

    private static string Text(
        IEnumerable<(ListedParty Party, double Score, IReadOnlyList<string> Explanation)> found
    ) =>
        string.Join(
            '\n',
            found
                .Select(f =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{f.Party.Record} {f.Score:R} {string.Join(';', f.Explanation)}"
                    )
                )
                .Order(StringComparer.Ordinal)
        );

    private static double At(double[] sorted, int percent) =>
        Math.Round(sorted[sorted.Length * percent / 100]);

    private static T Timed<T>(string what, Func<T> act)
    {
        var start = Stopwatch.GetTimestamp();
        var result = act();
        Print($"{what} in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        return result;
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static readonly PartyTraits<ListedParty> Traits = new(
        p =>
            p.Aliases.Select(a => new PartyName(a.Name, a.Quality))
                .Prepend(new PartyName(p.Name, AliasQuality.Strong)),
        p => p.Kind,
        p => p.Born,
        p => p.Nationalities.Concat(p.Countries),
        p => p.Identifiers
    );
}
