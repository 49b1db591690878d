using Assay.Model;

namespace Assay.Deals;

/// <summary>A party to the deal.</summary>
/// <param name="Id">How the rest of the deal file refers to it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Kind">What kind of person it is.</param>
/// <param name="Country">The country under whose law it exists; for a state, the state itself.</param>
/// <param name="Nationalities">A natural person's nationalities (permanent residence that a nexus equals to them included).</param>
/// <param name="Presence">Countries where it acts for this deal: a branch, an office, a person's place.</param>
/// <param name="Born">A natural person's date of birth.</param>
/// <param name="Identifiers">Identifiers, each with its kind.</param>
/// <param name="Role">What it does in the deal, in words.</param>
/// <param name="Unnamed">Whether the party stands for somebody not yet named, who cannot be screened.</param>
/// <param name="GovernmentOf">The state whose organ, fund or majority-owned company it is.</param>
/// <param name="People">People who act for it.</param>
/// <param name="Owners">Who owns it, as the deal file says.</param>
public sealed record DealParty(
    PartyId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    PartyKind Kind,
    CountryCode? Country,
    IReadOnlyList<CountryCode> Nationalities,
    IReadOnlyList<CountryCode> Presence,
    PartialDate? Born,
    IReadOnlyList<Identifier> Identifiers,
    string? Role,
    bool Unnamed,
    CountryCode? GovernmentOf,
    IReadOnlyList<DealPerson> People,
    IReadOnlyList<DealOwner> Owners
)
{
    /// <summary>Designations of it that the deal file states.</summary>
    public IReadOnlyList<StatedDesignation> Designated { get; init; } = [];
}

/// <summary>A person who acts for a party: a head, a signatory, a negotiator. Screened like a party.</summary>
public sealed record DealPerson(
    string Name,
    IReadOnlyList<string> Aliases,
    string? Position,
    IReadOnlyList<CountryCode> Nationalities,
    PartialDate? Born
);

/// <summary>An owner of a party, as the deal file says; <paramref name="Party"/> is set where the owner is a party itself.</summary>
public sealed record DealOwner(string Name, PartyId? Party, Share Share, InForce Days, string? Source);
