using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Listings;

/// <summary>Holds the index against comparing the query with every name.</summary>
public sealed class IndexRecallTests(ITestOutputHelper output)
{
    private const int MostReturned = 100_000;

    /// <summary>Measured: nothing is lost, neither here nor among the names of four publishers (<c>bench search-recall</c>).</summary>
    private const double Least = 0.999;

    private static readonly string[] Syllables =
    [
        .. "dmi tri ev kha sh mo ham med al ex an der ov ich tsa zhu ky ro ste gas ya bin".Split(' '),
    ];

    [Theory]
    [InlineData(PartyKind.Person)]
    [InlineData(PartyKind.Company)]
    [InlineData(PartyKind.Unknown)]
    public void Hardly_anything_is_lost_among_names_made_to_be_confused(PartyKind kind)
    {
        var random = new Random(5);
        var tally = new Tally();
        for (var round = 0; round < 40; round++)
        {
            var names = Enumerable.Range(0, 120).Select(_ => MadeUp(random)).ToArray();
            var queries = Enumerable
                .Range(0, 20)
                .Select(i => i % 2 == 0 ? MadeUp(random) : Altered(names[i], random));
            tally.Count(names, queries, kind);
        }

        Assert.True(tally.Recall >= Least, tally.ToString());
        output.WriteLine(tally.ToString());
    }

    /// <summary>Short names, acronyms either way, and words that differ by their digits: what shares no word, or too few, with the query.</summary>
    [Theory]
    [InlineData(PartyKind.Company)]
    [InlineData(PartyKind.Unknown)]
    public void Short_names_acronyms_and_numbered_words_are_found(PartyKind kind)
    {
        string[] names =
        [
            "NATIONAL IRANIAN OIL COMPANY",
            "NIOC",
            "HUAWEI TECHNOLOGIES CO., LTD",
            "BANK VTB PAO",
            "VTB",
            "99TH LIGHT INFANTRY DIVISION",
            "122ND LIGHT INFANTRY DIVISION",
            "Vostok Invest Severnaya Aviatsiya",
        ];
        string[] queries = ["NIOC", "National Iranian Oil", "Huawei", "VTB", "VTB Bank", "VISA", "Visa"];
        var tally = new Tally();
        tally.Count(names, [.. queries, "66TH LIGHT INANTRY DIVISION", "371ST LIGHT INANTRY DIVISION"], kind);

        Assert.True(tally.Due >= 8, tally.ToString());
        Assert.True(tally.Recall >= 1, tally.ToString());
    }

    [Fact]
    public void Hardly_anything_is_lost_among_real_names_with_slips_joined_and_cut()
    {
        var names = SdnFile
            .Read()
            .Parties.Where(p => p.Kind == PartyKind.Person)
            .Select(p => p.Name)
            .Take(3000)
            .ToArray();
        var random = new Random(7);
        var tally = new Tally();
        tally.Count(
            names,
            Enumerable.Range(0, 300).Select(_ => Altered(names[random.Next(names.Length)], random)),
            PartyKind.Person
        );

        Assert.True(tally.Recall >= Least, tally.ToString());
        output.WriteLine(tally.ToString());
    }

    private static string MadeUp(Random random) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, random.Next(1, 6))
                .Select(_ =>
                    string.Concat(
                        Enumerable
                            .Range(0, random.Next(1, 5))
                            .Select(_ => Syllables[random.Next(Syllables.Length)])
                    )
                )
        );

    private static string Altered(string name, Random random)
    {
        var at = random.Next(name.Length);
        var letter = ((char)('a' + random.Next(26))).ToString();
        return random.Next(5) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter),
            2 => name.Remove(at, 1).Insert(at, letter),
            3 => name.Insert(at, " "),
            _ => name.Replace(" ", "", StringComparison.Ordinal),
        };
    }

    private sealed class Tally
    {
        private readonly List<string> _lost = [];
        private int _due;

        public int Due => _due;

        public double Recall => _due == 0 ? 0 : 1 - (_lost.Count / (double)_due);

        public void Count(string[] names, IEnumerable<string> queries, PartyKind kind)
        {
            var index = new PartyIndex<string>(
                names,
                new PartyTraits<string>(
                    n => [new PartyName(n, AliasQuality.Strong)],
                    _ => kind,
                    _ => [],
                    _ => [],
                    _ => []
                )
            );
            var analysed = names.Select(n => Name.Of(n, kind)).ToArray();
            foreach (var query in queries)
            {
                var found = index
                    .Find(new PartyQuery([query], kind, null, [], []), MostReturned)
                    .Select(m => m.Position)
                    .ToHashSet();
                var name = Name.Of(query, kind);
                for (var i = 0; i < analysed.Length; i++)
                {
                    if (NameComparer.Score(name, analysed[i], kind) < MatchThresholds.Possible)
                        continue;
                    _due++;
                    if (!found.Contains(i))
                        _lost.Add($"{query} | {names[i]}");
                }
            }
        }

        public override string ToString() =>
            FormattableString.Invariant(
                $"{_due - _lost.Count} of {_due} found; lost: {string.Join("; ", _lost.Take(5))}"
            );
    }
}
