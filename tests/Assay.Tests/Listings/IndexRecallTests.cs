using Assay.Listings;
using Assay.Model;
using Assay.Names;
using CsCheck;

namespace Assay.Tests.Listings;

/// <summary>The index returns what comparing the query with every name returns.</summary>
public sealed class IndexRecallTests
{
    private const int MostReturned = 100_000;

    private static readonly string[] Syllables =
    [
        "dmi",
        "tri",
        "ev",
        "kha",
        "sh",
        "mo",
        "ham",
        "med",
        "al",
        "ex",
        "an",
        "der",
        "ov",
        "ich",
        "tsa",
        "zhu",
        "ky",
        "ro",
        "ste",
        "gas",
        "ya",
        "bin",
    ];

    private static readonly Gen<string> Word = Gen.OneOf(Syllables).Array[1, 4].Select(s => string.Concat(s));

    private static readonly Gen<string> NameText = Word.Array[1, 5].Select(words => string.Join(' ', words));

    private static readonly Gen<PartyKind> Kind = Gen.OneOf(PartyKind.Person, PartyKind.Company);

    [Fact]
    public void Nothing_is_lost_among_generated_names()
    {
        Gen.Select(NameText.Array[50, 150], NameText.Array[5], Kind)
            .Sample((names, queries, kind) => queries.All(q => Misses(names, q, kind).Count == 0), iter: 60);
    }

    [Fact]
    public void Nothing_is_lost_among_real_names_for_slips_joins_and_cuts()
    {
        var names = SdnFile
            .Read()
            .Parties.Where(p => p.Kind == PartyKind.Company)
            .Select(p => p.Name)
            .Take(4000)
            .ToArray();
        var index = Index(names, PartyKind.Company);
        var analysed = names.Select(n => Name.Of(n, PartyKind.Company)).ToArray();
        var random = new Random(7);
        var lost = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            var query = Altered(names[random.Next(names.Length)], random);
            lost.AddRange(Misses(index, analysed, query, PartyKind.Company).Select(m => $"{query} | {m}"));
        }

        Assert.Empty(lost);
    }

    private static string Altered(string name, Random random)
    {
        var at = random.Next(name.Length);
        return random.Next(5) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, ((char)('A' + random.Next(26))).ToString()),
            2 => name.Remove(at, 1).Insert(at, ((char)('A' + random.Next(26))).ToString()),
            3 => name.Insert(at, " "),
            _ => name.Replace(" ", "", StringComparison.Ordinal),
        };
    }

    private static List<string> Misses(string[] names, string query, PartyKind kind) =>
        Misses(Index(names, kind), [.. names.Select(n => Name.Of(n, kind))], query, kind);

    private static List<string> Misses(PartyIndex<string> index, Name[] names, string query, PartyKind kind)
    {
        var found = index
            .Find(new PartyQuery([query], kind, null, [], []), MostReturned)
            .Select(m => m.Position)
            .ToHashSet();
        var name = Name.Of(query, kind);
        return
        [
            .. names
                .Where(
                    (n, i) =>
                        !found.Contains(i)
                        && NameComparer.Default.Score(name, n, kind) >= MatchThresholds.Possible
                )
                .Select(n => n.Original),
        ];
    }

    private static PartyIndex<string> Index(string[] names, PartyKind kind) =>
        new(
            names,
            new PartyTraits<string>(
                n => [new PartyName(n, AliasQuality.Strong)],
                _ => kind,
                _ => [],
                _ => [],
                _ => []
            )
        );
}
