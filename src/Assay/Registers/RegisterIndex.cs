using Assay.Listings;
using Assay.Model;

namespace Assay.Registers;

/// <summary>The parties of a register, to be recognised by name and identifier.</summary>
public sealed class RegisterIndex
{
    private readonly PartyIndex<RegisterParty> _index;
    private readonly ILookup<string, RegisterParty> _written;

    /// <summary>Files the parties of a register.</summary>
    public RegisterIndex(Register register)
    {
        _index = new PartyIndex<RegisterParty>(register.Parties, Traits);
        _written = register
            .Parties.SelectMany(
                p => p.Aliases.Prepend(p.Name).Select(Written).Distinct(StringComparer.OrdinalIgnoreCase),
                (p, name) => (name, p)
            )
            .ToLookup(x => x.name, x => x.p, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The party meant, or null: only a likely match counts, and of several equally good ones none is picked but the one whose name is
    /// written so, for the register's facts would then be put on the wrong party.
    /// </summary>
    public RegisterParty? Find(PartyQuery query)
    {
        if (
            _index.Find(query) is not [{ Strength: MatchStrength.Certain }, ..]
            && AsWritten(query) is { } written
        )
            return written;
        var likely = _index.Find(query).Where(m => m.Strength >= MatchStrength.Likely).Take(2).ToList();
        if (
            likely.Count == 2
            && likely[0].Strength == likely[1].Strength
            && likely[0].Score - likely[1].Score < SameScore
        )
            return null;
        return likely.Count == 0 ? null : likely[0].Party;
    }

    // So short a name as that of SUEK JSC tells nobody for sure among all names there are; written as the register writes it, with its legal
    // form or another word, it is that of the party it is written for.
    private RegisterParty? AsWritten(PartyQuery query)
    {
        var found = query
            .Names.Select(Written)
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(name => _written[name])
            .Distinct()
            .Where(party => IsNotAnother(query, party))
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool IsNotAnother(PartyQuery query, RegisterParty party)
    {
        var countries = Traits.Countries(party).ToList();
        var differs =
            query.Countries.Count > 0 && countries.Count > 0 && !query.Countries.Any(countries.Contains);
        var isOtherKind =
            query.Kind != PartyKind.Unknown
            && party.Kind != PartyKind.Unknown
            && query.Kind == PartyKind.Person != (party.Kind == PartyKind.Person);
        return !differs && !isOtherKind;
    }

    private static string Written(string name) =>
        string.Join(
            ' ',
            name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    /// <summary>Parties whose names are near a text, strongest first.</summary>
    public IEnumerable<RegisterParty> Near(string text) =>
        _index.Find(new PartyQuery([text], PartyKind.Unknown, null, [], [])).Select(m => m.Party);

    // Scores nearer than this tell nothing apart.
    private const double SameScore = 1e-9;

    private static readonly PartyTraits<RegisterParty> Traits = new(
        party =>
            party
                .Aliases.Select(alias => new PartyName(alias, AliasQuality.Strong))
                .Prepend(new PartyName(party.Name, AliasQuality.Strong)),
        party => party.Kind,
        party => party.Born is { } born ? [born] : [],
        party => party.Country is { } country ? party.Nationalities.Append(country) : party.Nationalities,
        party => party.Identifiers
    );
}
