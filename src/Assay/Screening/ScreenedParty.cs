using Assay.Listings;
using Assay.Model;

namespace Assay.Screening;

/// <summary>A user's party that is to be held against the lists: a customer, a supplier, an applicant. What is empty or null is not known.</summary>
public sealed record ScreenedParty
{
    /// <summary>By what it is known from one screening to the next; null where nobody decides about it.</summary>
    public ScreenedPartyId? Id { get; init; }

    /// <summary>Its name, then its aliases.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What kind of party it is.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>Date of birth, founding or building, as precise as it is known.</summary>
    public PartialDate? Born { get; init; }

    /// <summary>Countries of residence, registration or address.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Nationalities.</summary>
    public IReadOnlyList<CountryCode> Nationalities { get; init; } = [];

    /// <summary>Numbers of registers and documents.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Whether there is anything to look for.</summary>
    public bool CanBeScreened => Names.Count > 0 || Identifiers.Count > 0;

    /// <summary>What the index is asked.</summary>
    public PartyQuery Query => new(Names, Kind, Born, [.. Countries.Union(Nationalities)], Identifiers);
}
