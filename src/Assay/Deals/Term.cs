using Assay.Model;

namespace Assay.Deals;

/// <summary>What a term of the deal is about.</summary>
public enum TermKind
{
    /// <summary>A licence or permit from a body.</summary>
    LicenceFrom,

    /// <summary>Tax paid to a budget.</summary>
    TaxTo,

    /// <summary>Royalty paid to a budget.</summary>
    RoyaltyTo,

    /// <summary>Registration of an entity or branch with a body.</summary>
    RegistrationWith,

    /// <summary>The law chosen.</summary>
    GoverningLaw,

    /// <summary>The court or arbitration chosen.</summary>
    Arbitration,

    /// <summary>How origin or address is written.</summary>
    OriginLabel,

    /// <summary>A right to buy or sell later.</summary>
    Option,

    /// <summary>Anything else, in words.</summary>
    FreeText,
}

/// <summary>A term of the deal.</summary>
/// <param name="Id">How findings refer to it.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">Its words.</param>
/// <param name="Body">The body, budget, law or court, in words.</param>
/// <param name="Country">The state whose body, budget, law or territory that is, or claims to be.</param>
/// <param name="Parties">Whom it concerns; all parties where empty.</param>
/// <param name="Assets">Which assets it concerns; all assets where empty.</param>
/// <param name="Days">For an option: from when until when.</param>
public sealed record Term(
    ItemId Id,
    TermKind Kind,
    string? Text,
    string? Body,
    CountryCode? Country,
    IReadOnlyList<PartyId> Parties,
    IReadOnlyList<ItemId> Assets,
    InForce Days
);
