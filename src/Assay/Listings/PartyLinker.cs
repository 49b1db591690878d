using Assay.Model;
using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// Finds which records of different lists are of the same party. Cautious: a number that decides, or name and date and place together; never a name
/// alone. Two people of one name are many; a link that is wrong makes a listed party of somebody who is not.
/// </summary>
/// <param name="decisions">What people decided; it outweighs all else.</param>
public sealed class PartyLinker(IReadOnlyList<LinkDecision> decisions)
{
    /// <summary>A shorter number of a document agrees by chance.</summary>
    private const int LeastNumber = 6;

    /// <summary>Links followed from one party at most: nobody stands on more lists, and a wrong chain must not grow.</summary>
    private const int MostLinked = 40;

    /// <summary>All records linked to a party, directly or through others, with the link that leads to each; nearest first.</summary>
    /// <param name="party">The party.</param>
    /// <param name="index">The lists.</param>
    public IReadOnlyList<(ListedParty Party, PartyLink Link)> LinkedTo(ListedParty party, ListingIndex index)
    {
        var found = new List<(ListedParty Party, PartyLink Link)>();
        var seen = new HashSet<RecordId> { party.Record };
        var open = new Queue<ListedParty>([party]);
        while (open.TryDequeue(out var next) && found.Count < MostLinked)
        {
            foreach (var other in Near(next, index))
            {
                if (seen.Contains(other.Record) || Judge(next, other) is not { } link)
                    continue;
                // Whom somebody told apart from any of them does not come in through another.
                if (seen.Any(s => decisions.Any(d => !d.AreSame && d.IsAbout(s, other.Record))))
                    continue;
                seen.Add(other.Record);
                found.Add((other, link));
                open.Enqueue(other);
            }
        }
        return found;
    }

    /// <summary>Whether two records are of the same party, and why; null where nothing says so.</summary>
    public PartyLink? Judge(ListedParty a, ListedParty b)
    {
        var decision = decisions.LastOrDefault(d => d.IsAbout(a.Record, b.Record));
        if (decision is not null)
            return decision.AreSame
                ? new PartyLink(a.Record, b.Record, LinkGround.Decision, $"{decision.By}: {decision.Why}")
                : null;
        if (a.Record.List == b.Record.List || !MayBeOne(a.Kind, b.Kind))
            return null;
        var (ground, reason) =
            ByNumber(a, b) is { } number ? (LinkGround.Identifier, number)
            : ByPublisher(a, b) is { } publisher ? (LinkGround.PublisherNumber, publisher)
            : (LinkGround.NameDatePlace, ByNameDatePlace(a, b));
        return reason is null ? null : new PartyLink(a.Record, b.Record, ground, reason);
    }

    private IEnumerable<ListedParty> Near(ListedParty party, ListingIndex index)
    {
        var decided = decisions
            .Where(d => d.AreSame && (d.A == party.Record || d.B == party.Record))
            .Select(d => index.Find(d.A == party.Record ? d.B : d.A))
            .OfType<ListedParty>();
        var sameNumber = index
            .Editions.Select(e => e.List)
            .Where(l => l.Publisher == party.Record.List.Publisher && l != party.Record.List)
            .Select(l => index.Find(new RecordId(l, party.Record.Key)))
            .OfType<ListedParty>();
        var query = new PartyQuery(
            [.. party.AllNames],
            party.Kind,
            party.Born is [var only] ? only : null,
            [],
            party.Identifiers
        );
        return decided
            .Concat(sameNumber)
            .Concat(index.Find(query).Select(c => c.Party))
            .DistinctBy(p => p.Record);
    }

    private static string? ByNumber(ListedParty a, ListedParty b)
    {
        if (BirthsConflict(a, b))
            return null;
        foreach (var one in a.Documents)
        {
            foreach (var other in b.Documents)
            {
                if (!AttributeComparer.AreEqual(one.Identifier, other.Identifier))
                    continue;
                if (AttributeComparer.Decides(one.Identifier) && one.Identifier.Kind != IdentifierKind.Bic)
                    return $"both have {Words(one.Identifier)}";
                if (IsOfOneIssuer(one, other) && BestName(a, b) >= MatchThresholds.Possible)
                    return $"both have {Words(one.Identifier)} of {one.Issuer}, and the names agree";
            }
        }
        return null;
    }

    private static string Words(Identifier number) => $"{ListingWords.Of(number.Kind)} {number.Value}";

    /// <summary>A long number of a register or document of the same country: alone it may agree by chance, with the name hardly.</summary>
    private static bool IsOfOneIssuer(IdentityDocument one, IdentityDocument other) =>
        one.Issuer is not null
        && one.Issuer == other.Issuer
        && one.Identifier.Value.Length >= LeastNumber
        && one.Identifier.Kind
            is IdentifierKind.Passport
                or IdentifierKind.Tax
                or IdentifierKind.Registration
                or IdentifierKind.Other;

    private static string? ByPublisher(ListedParty a, ListedParty b) =>
        a.Record.List.Publisher == b.Record.List.Publisher
        && string.Equals(a.Record.Key, b.Record.Key, StringComparison.Ordinal)
        && NamesAgree(a, b)
            ? $"{a.Record.List.Publisher} gives both the number {a.Record.Key}, and the names agree"
            : null;

    private static string? ByNameDatePlace(ListedParty a, ListedParty b)
    {
        var day = a.Born.FirstOrDefault(d => d.IsExact && b.Born.Contains(d));
        if (day == default || SharedPlace(a, b) is not { } place || !NamesAgree(a, b))
            return null;
        return $"the name, the day {day} and {place} agree";
    }

    private static string? SharedPlace(ListedParty a, ListedParty b)
    {
        var countries = Countries(a).Intersect(Countries(b)).Select(c => c.Value).ToList();
        if (countries.Count > 0)
            return $"the country ({string.Join(", ", countries)})";
        var place = a
            .Birthplaces.Select(p => p.Text)
            .Intersect(b.Birthplaces.Select(p => p.Text), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault();
        return place is null ? null : $"the place ({place})";
    }

    private static IEnumerable<CountryCode> Countries(ListedParty party) =>
        party
            .Nationalities.Concat(party.Countries)
            .Concat(party.Birthplaces.Select(p => p.Country).OfType<CountryCode>());

    /// <summary>Whether both say when they were born, and no two of the dates come within a year of each other: then a shared number is somebody's slip.</summary>
    private static bool BirthsConflict(ListedParty a, ListedParty b) =>
        a.Kind == PartyKind.Person
        && a.Born.Count > 0
        && b.Born.Count > 0
        && !a.Born.Any(x => b.Born.Any(y => YearsApart(x, y) <= 1));

    /// <summary>0 where the dates may be the same, as 1965 and the sixties.</summary>
    private static int YearsApart(PartialDate a, PartialDate b) =>
        a.Earliest > b.Latest ? a.Earliest.Year - b.Latest.Year
        : b.Earliest > a.Latest ? b.Earliest.Year - a.Latest.Year
        : 0;

    /// <summary>Whether some names of both agree firmly: nothing less makes two records one.</summary>
    private static bool NamesAgree(ListedParty a, ListedParty b)
    {
        var kind = a.Kind;
        var others = Names(b).Select(n => Name.Of(n, kind)).ToList();
        return Names(a)
            .Select(n => Name.Of(n, kind))
            .Any(n =>
                others.Exists(o =>
                    NameComparer.Score(n, o, kind) >= MatchThresholds.Likely
                    && NameComparer.Compare(n, o, kind).IsFirm
                )
            );
    }

    private static double BestName(ListedParty a, ListedParty b)
    {
        var kind = a.Kind;
        var others = Names(b).Select(n => Name.Of(n, kind)).ToList();
        return Names(a)
            .Select(n => Name.Of(n, kind))
            .SelectMany(n => others.Select(o => NameComparer.Score(n, o, kind)))
            .Max();
    }

    private static IEnumerable<string> Names(ListedParty party) =>
        party.Aliases.Where(x => x.Quality != AliasQuality.Weak).Select(x => x.Name).Prepend(party.Name);

    private static bool MayBeOne(PartyKind a, PartyKind b) => Class(a) == Class(b);

    private static int Class(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => 1,
            PartyKind.Vessel => 2,
            PartyKind.Aircraft => 3,
            _ => 4,
        };
}
