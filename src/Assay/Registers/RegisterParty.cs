using Assay.Listings;
using Assay.Model;

namespace Assay.Registers;

/// <summary>A party of the starter register: what is known of it from facts with sources, listed or not.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What kind of party.</param>
/// <param name="Country">Law under which it exists.</param>
/// <param name="Nationalities">A person's.</param>
/// <param name="Born">A person's.</param>
/// <param name="Aliases">Other names, other scripts.</param>
/// <param name="Identifiers">Identifiers.</param>
/// <param name="Sectors">What it does: <c>metals</c>, <c>rare-earths</c>, <c>sovereign-wealth</c> …</param>
/// <param name="GovernmentOf">The state whose organ, fund or majority-owned company it is.</param>
/// <param name="Designations">What the register knows of its listings.</param>
/// <param name="NotListed">Absences somebody looked for.</param>
/// <param name="Heads">Who leads it.</param>
/// <param name="Presence">What it did in Russia since 2022.</param>
/// <param name="Option">A right to come back.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record RegisterParty(
    PartyId Id,
    string Name,
    PartyKind Kind,
    CountryCode? Country,
    IReadOnlyList<CountryCode> Nationalities,
    PartialDate? Born,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Identifier> Identifiers,
    IReadOnlyList<string> Sectors,
    CountryCode? GovernmentOf,
    IReadOnlyList<RegisterDesignation> Designations,
    IReadOnlyList<Absence> NotListed,
    IReadOnlyList<Head> Heads,
    IReadOnlyList<PresenceStatus> Presence,
    ReturnOption? Option,
    string? Note
)
{
    /// <summary>
    /// Names too short to identify it among all parties, by which running text means nobody else: a head of state's surname. They are for reading only, never
    /// for screening.
    /// </summary>
    public IReadOnlyList<string> KnownBy { get; init; } = [];
}

/// <summary>A designation as the register knows it.</summary>
/// <param name="List">Publisher and list.</param>
/// <param name="RecordKey">The publisher's key, where it has one.</param>
/// <param name="Designation">The act itself; its source is always set.</param>
public sealed record RegisterDesignation(ListId List, string? RecordKey, Designation Designation);

/// <summary>That a publisher did not list a party, as of a day.</summary>
public sealed record Absence(PublisherId Publisher, LocalDate AsOf, Citation Source);

/// <summary>Who leads a party.</summary>
public sealed record Head(PartyId Person, string Title, InForce Days, Citation Source);

/// <summary>What a company did about Russia since 2022.</summary>
public enum PresenceKind
{
    /// <summary>Left altogether.</summary>
    Left,

    /// <summary>Sold its business.</summary>
    Sold,

    /// <summary>Suspended business.</summary>
    Suspended,

    /// <summary>Scaled back.</summary>
    ScaledBack,

    /// <summary>Stayed.</summary>
    Stayed,

    /// <summary>Lost its business to the state or to a manager the state put in.</summary>
    Nationalised,

    /// <summary>Announced that it would leave.</summary>
    AnnouncedExit,
}

/// <summary>One step a company took, in the order of time.</summary>
/// <param name="What">The step.</param>
/// <param name="On">When; null where the source does not say.</param>
/// <param name="Detail">What it did, in words.</param>
/// <param name="Source">Where that is from.</param>
public sealed record PresenceStatus(PresenceKind What, PartialDate? On, string? Detail, Citation Source);

/// <summary>A right to come back, such as a buy-back option.</summary>
public sealed record ReturnOption(string Kind, string Over, InForce Days, string? Detail, Citation Source);
