using Assay.Listings;
using Assay.Model;

namespace Assay.Registers;

/// <summary>The parties of a register, to be recognised by name and identifier.</summary>
public sealed class RegisterIndex
{
    private readonly PartyIndex<RegisterParty> _index;

    /// <summary>Files the parties of a register.</summary>
    public RegisterIndex(Register register) =>
        _index = new PartyIndex<RegisterParty>(register.Parties, Traits);

    /// <summary>
    /// The party meant, or null: only a likely match counts, and of several equally good ones none is picked, for the register's
    /// facts would then be put on the wrong party.
    /// </summary>
    public RegisterParty? Find(PartyQuery query)
    {
        var likely = _index.Find(query).Where(m => m.Strength >= MatchStrength.Likely).Take(2).ToList();
        if (
            likely.Count == 2
            && likely[0].Strength == likely[1].Strength
            && likely[0].Score - likely[1].Score < SameScore
        )
            return null;
        return likely.Count == 0 ? null : likely[0].Party;
    }

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
