using Assay.Listings;
using Assay.Model;
using Assay.Ownership;
using Assay.Territories;

namespace Assay.Findings;

/// <summary>Whether and how a party was screened.</summary>
public enum ScreeningState
{
    /// <summary>Against at least one edition.</summary>
    Screened,

    /// <summary>Only against the starter register; no official edition was loaded for the day.</summary>
    StarterRegisterOnly,

    /// <summary>Not at all: it has no name yet.</summary>
    Unnamed,

    /// <summary>Not at all: nothing was known on the known-on date.</summary>
    NothingKnown,
}

/// <summary>What is known of a party or person of the deal.</summary>
/// <param name="Id">The party's id; a person's is that of the party with a number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">What it does in the deal, in the deal's words.</param>
/// <param name="ActsFor">For a person, the party acted for.</param>
/// <param name="OwnerOf">For an owner whom the deal only names, the party owned.</param>
/// <param name="BoundBy">Regimes whose nexus reaches it, with the ground in words.</param>
/// <param name="Screening">Whether it was screened.</param>
/// <param name="Candidates">Listed parties that may be it, best first.</param>
/// <param name="Standing">Where it stands on lists, per publisher, in words with source.</param>
/// <param name="Ownership">What each attribution rule says.</param>
/// <param name="Notes">Company's presence, options, conflicts between sources.</param>
public sealed record PartySheet(
    string Id,
    string Name,
    PartyKind Kind,
    string? Role,
    string? ActsFor,
    string? OwnerOf,
    IReadOnlyList<NexusGround> BoundBy,
    ScreeningState Screening,
    IReadOnlyList<Candidate> Candidates,
    IReadOnlyList<Standing> Standing,
    IReadOnlyList<OwnershipAnswer> Ownership,
    IReadOnlyList<Evidence.RegisterFact> Notes
)
{
    /// <summary>Who stands above it on the day; null where nobody is known.</summary>
    public OwnershipChart? Chart { get; init; }

    /// <summary>Whether it is one of the deal's parties, rather than somebody who acts for one or owns one.</summary>
    public bool IsParty => ActsFor is null && OwnerOf is null;
}

/// <summary>A regime that binds a party, and why.</summary>
public sealed record NexusGround(RegimeId Regime, string Ground);

/// <summary>Where a party stands with one publisher.</summary>
/// <param name="Publisher">The publisher.</param>
/// <param name="Listed">True, false, or unknown (not checked, or sources disagree).</param>
/// <param name="Programmes">Programmes and effects where listed.</param>
/// <param name="Text">The standing in a sentence.</param>
/// <param name="Source">Record or fact behind it.</param>
public sealed record Standing(
    PublisherId Publisher,
    Truth Listed,
    IReadOnlyList<Designation> Programmes,
    string Text,
    Evidence? Source
);

/// <summary>What one attribution rule says of a party.</summary>
/// <param name="Regime">Whose rule.</param>
/// <param name="Blocked">Whether it counts as owned or controlled by listed persons.</param>
/// <param name="Text">The answer with the stakes, in a sentence or two.</param>
public sealed record OwnershipAnswer(RegimeId Regime, Truth Blocked, string Text);

/// <summary>Where an asset lies and what that means.</summary>
/// <param name="Id">The asset's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Commodities">What it holds.</param>
/// <param name="Status">Whose land it is on the deal's day.</param>
/// <param name="Areas">Legal areas it lies in, or may.</param>
public sealed record AssetSheet(
    string Id,
    string Name,
    IReadOnlyList<CommodityId> Commodities,
    TerritoryStatus Status,
    IReadOnlyList<AreaMembership> Areas
);

/// <summary>A legal area and whether the asset lies in it.</summary>
public sealed record AreaMembership(string Area, string Title, RegimeId Regime, AreaAnswer Answer);

/// <summary>A commodity of the deal, the critical lists it stands on that day, and its tariff codes.</summary>
public sealed record CommoditySheet(
    CommodityId Id,
    string Name,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Lists
);
