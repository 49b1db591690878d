using Assay.Listings;
using Assay.Model;

namespace Assay.Bench;

/// <summary>Queries made from a list's names: as listed, with a slip, and of nobody on it. The same for the same names.</summary>
internal static class MadeQueries
{
    private const int Seed = 20240627;

    public static IReadOnlyList<(string What, PartyQuery[] Queries)> Of(
        (string Name, PartyKind Kind)[] names,
        int count
    )
    {
        var random = new Random(Seed);
        var chosen = Enumerable.Range(0, count).Select(_ => names[random.Next(names.Length)]).ToArray();
        return
        [
            ("a listed name", [.. chosen.Select(c => Query(c.Name, c.Kind))]),
            ("a listed name with a typo", [.. chosen.Select(c => Query(WithTypo(c.Name, random), c.Kind))]),
            (
                "a person on no list",
                [.. Enumerable.Range(0, count).Select(_ => Query(MadeUp(names, random), PartyKind.Person))]
            ),
        ];
    }

    private static PartyQuery Query(string name, PartyKind kind) => new([name], kind, null, [], []);

    public static string WithTypo(string name, Random random)
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
