using Assay.Listings;
using Assay.Screening;

namespace Assay.Reports.Screening;

/// <summary>One party after it was screened.</summary>
/// <param name="Party">The party.</param>
/// <param name="KnownOn">The day whose lists were used.</param>
/// <param name="Editions">What it was held against.</param>
/// <param name="Terms">What of the candidates is shown.</param>
/// <param name="Candidates">Best first.</param>
public sealed record PartyScreening(
    ScreenedParty Party,
    LocalDate KnownOn,
    IReadOnlyList<Edition> Editions,
    ScreeningTerms Terms,
    IReadOnlyList<ScreenedCandidate> Candidates
);
