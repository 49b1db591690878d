using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

/// <summary>Queries made from parties, such that something of each kind is found, nearly found and not found; and what a search gave, as text.</summary>
internal static class IndexQueries
{
    private static readonly PartyKind[] Kinds = Enum.GetValues<PartyKind>();

    /// <summary>So many queries.</summary>
    public static IEnumerable<PartyQuery> Of(IReadOnlyList<ListedParty> parties, int count, Random random)
    {
        for (var i = 0; i < count; i++)
        {
            var party = parties[random.Next(parties.Count)];
            var other = parties[random.Next(parties.Count)];
            var names = party.AllNames.ToList();
            var name = names[random.Next(names.Count)];
            yield return new PartyQuery(
                random.Next(6) == 0
                    ? [Altered(name, other.Name, random), other.Name]
                    : [Altered(name, other.Name, random)],
                random.Next(3) switch
                {
                    0 => party.Kind,
                    1 => PartyKind.Unknown,
                    _ => Kinds[random.Next(Kinds.Length)],
                },
                random.Next(3) == 0
                    ? (random.Next(2) == 0 ? party : other).Born.Select(b => (PartialDate?)b).FirstOrDefault()
                    : null,
                random.Next(3) == 0 ? [.. (random.Next(2) == 0 ? party : other).Nationalities] : [],
                random.Next(4) == 0 ? [.. (random.Next(2) == 0 ? party : other).Identifiers] : []
            );
        }
    }

    /// <summary>All that a search said, to the last bit of a score.</summary>
    public static string Text(IReadOnlyList<PartyMatch<ListedParty>> matches) =>
        string.Join(
            '\n',
            matches.Select(m =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{m.Position} {m.Party.Record} {m.Score:R} {m.Strength} {m.QueryName} | {m.PartyName} | {string.Join(' ', m.Explanation)}"
                )
            )
        );

    /// <inheritdoc cref="Text(IReadOnlyList{PartyMatch{ListedParty}})"/>
    public static string Text(IReadOnlyList<Candidate> candidates) =>
        string.Join(
            '\n',
            candidates.Select(c =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{c.Party.Record} {c.Edition.List} {c.Edition.Date} {c.Score:R} {c.Strength} {c.QueryName} | {c.ListedName} | {string.Join(' ', c.Explanation)}"
                )
            )
        );

    private static string Altered(string name, string other, Random random)
    {
        if (name.Length == 0)
            return name;
        var at = random.Next(name.Length);
        var letter = ((char)('a' + random.Next(26))).ToString();
        return random.Next(8) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter),
            2 => name.Remove(at, 1).Insert(at, letter),
            3 => name.Insert(at, " "),
            4 => name.Replace(" ", "", StringComparison.Ordinal),
            5 => string.Join(' ', name.Split(' ').Reverse()),
            6 => $"{name.Split(' ')[0]} {other.Split(' ')[^1]}",
            _ => name,
        };
    }
}
