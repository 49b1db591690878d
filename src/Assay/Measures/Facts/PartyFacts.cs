using Assay.Deals;
using Assay.Findings;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Measures.Facts;

/// <summary>What is known of a party of the deal, or of a person who acts for one.</summary>
/// <param name="Id">Its id in the deal file; a person's is that of the party with <c>/</c> and a number.</param>
/// <param name="Party">The party (a person is given as a party of its own).</param>
/// <param name="ActsFor">For a person, the party acted for.</param>
/// <param name="Register">The register party it was recognised as.</param>
/// <param name="Node">Its node in the ownership graph.</param>
/// <param name="Screening">Whether it was screened: who was not is not cleared.</param>
/// <param name="Designations">Its designations.</param>
/// <param name="People">People who act for it.</param>
public sealed record PartyFacts(
    string Id,
    DealParty Party,
    PartyId? ActsFor,
    RegisterParty? Register,
    OwnerNode Node,
    ScreeningState Screening,
    IReadOnlyList<DesignationFact> Designations,
    IReadOnlyList<PartyFacts> People
)
{
    /// <summary>Its name.</summary>
    public string Name => Party.Name;

    /// <summary>What it is: as the deal file says, else as the register does.</summary>
    public PartyKind Kind =>
        Party.Kind != PartyKind.Unknown ? Party.Kind : Register?.Kind ?? PartyKind.Unknown;

    /// <summary>The country of its law: as the deal file says, else as the register does.</summary>
    public CountryCode? Country => Party.Country ?? Register?.Country;

    /// <summary>Its nationalities: as the deal file says, else as the register does.</summary>
    public IReadOnlyList<CountryCode> Nationalities =>
        Party.Nationalities.Count > 0 ? Party.Nationalities : Register?.Nationalities ?? [];

    /// <summary>The state whose organ, fund or company it is.</summary>
    public CountryCode? GovernmentOf =>
        Party.GovernmentOf ?? Register?.GovernmentOf ?? (Kind == PartyKind.State ? Country : null);
}
