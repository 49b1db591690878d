using Assay.Listings;
using Assay.Model;
using Assay.Names;
using BenchmarkDotNet.Attributes;

namespace Assay.Bench;

/// <summary>One name against all names of the newest full OFAC edition, and what goes before it.</summary>
public class ScreeningBenchmarks
{
    private const int Queries = 200;
    private const int Pairs = 10_000;
    private const double BaselineThreshold = 0.9;

    private EditionContent _edition = null!;
    private ListingIndex _index = null!;
    private string[] _prepared = null!;
    private PartyQuery[] _exact = null!;
    private PartyQuery[] _typo = null!;
    private PartyQuery[] _unrelated = null!;
    private (Name Left, Name Right, PartyKind Kind)[] _pairs = null!;

    [GlobalSetup]
    public void Load()
    {
        _edition = OfacEdition.Read();
        _index = new ListingIndex([_edition]);
        var names = _edition
            .Parties.SelectMany(p => p.Aliases.Select(a => (a.Name, p.Kind)).Prepend((p.Name, p.Kind)))
            .ToArray();
        _prepared = [.. names.Select(n => JaroWinkler.Prepare(n.Name))];
        var random = new Random(20240627);
        var chosen = Enumerable.Range(0, Queries).Select(_ => names[random.Next(names.Length)]).ToArray();
        _exact = [.. chosen.Select(c => Query(c.Name, c.Kind))];
        _typo = [.. chosen.Select(c => Query(WithTypo(c.Name, random), c.Kind))];
        _unrelated =
        [
            .. Enumerable.Range(0, Queries).Select(_ => Query(MadeUp(names, random), PartyKind.Person)),
        ];
        _pairs =
        [
            .. Enumerable
                .Range(0, Pairs)
                .Select(i =>
                {
                    var (name, kind) = names[random.Next(names.Length)];
                    // half against a near spelling of itself, half against another name
                    var other = i % 2 == 0 ? WithTypo(name, random) : names[random.Next(names.Length)].Name;
                    return (Name.Of(name, kind), Name.Of(other, kind), kind);
                }),
        ];
        Console.WriteLine($"// {_edition.Parties.Count} parties, {names.Length} names");
    }

    [Benchmark(
        Baseline = true,
        OperationsPerInvoke = Queries / 20,
        Description = "query: Jaro-Winkler over all names"
    )]
    public int Plain()
    {
        var found = 0;
        for (var i = 0; i < Queries / 20; i++)
        {
            var query = JaroWinkler.Prepare(_typo[i].Names[0]);
            foreach (var name in _prepared)
            {
                if (JaroWinkler.Similarity(query, name) >= BaselineThreshold)
                    found++;
            }
        }
        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries, Description = "query: a listed name")]
    public int Exact() => FindAll(_exact);

    [Benchmark(OperationsPerInvoke = Queries, Description = "query: a listed name with a typo")]
    public int Typo() => FindAll(_typo);

    [Benchmark(OperationsPerInvoke = Queries, Description = "query: a person on no list")]
    public int Unrelated() => FindAll(_unrelated);

    [Benchmark(Description = "build the index")]
    public int Build() => new ListingIndex([_edition]).NameCount;

    [Benchmark(OperationsPerInvoke = Pairs, Description = "compare a pair")]
    public double Compare()
    {
        var sum = 0.0;
        foreach (var (left, right, kind) in _pairs)
            sum += NameComparer.Score(left, right, kind);
        return sum;
    }

    private int FindAll(PartyQuery[] queries)
    {
        var found = 0;
        foreach (var query in queries)
            found += _index.Find(query).Count;
        return found;
    }

    private static PartyQuery Query(string name, PartyKind kind) => new([name], kind, null, [], []);

    private static string WithTypo(string name, Random random)
    {
        var at = random.Next(name.Length);
        var letter = ((char)('A' + random.Next(26))).ToString();
        return random.Next(3) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter),
            _ => name.Remove(at, 1).Insert(at, letter),
        };
    }

    /// <summary>A given name of one listed person, and the family name of another turned round: the sounds of the list, but nobody on it.</summary>
    private static string MadeUp((string Name, PartyKind Kind)[] names, Random random)
    {
        var given = names[random.Next(names.Length)].Name.Split(' ')[^1];
        var family = names[random.Next(names.Length)].Name.Split(' ', ',')[0];
        return $"{given} {new string([.. family.Reverse()])}";
    }
}
