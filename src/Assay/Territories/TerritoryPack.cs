using Assay.Model;

namespace Assay.Territories;

/// <summary>All of the starter pack that is about territory.</summary>
/// <param name="BaseMap">What the borders were made from, in words.</param>
/// <param name="Countries">Countries in the recognised view.</param>
/// <param name="Regions">First-level divisions, of some countries.</param>
/// <param name="Corrections">Where base maps are corrected or sovereignty is denied.</param>
/// <param name="Doubts">Where base maps are silent on a dispute.</param>
/// <param name="Lines">Past lines.</param>
/// <param name="Statuses">Who held which region when.</param>
/// <param name="Claims">Unrecognised claims.</param>
/// <param name="Areas">Legal areas.</param>
/// <param name="Gazetteer">Settlements by name.</param>
/// <param name="Hash">Hash of all its files.</param>
public sealed record TerritoryPack(
    string BaseMap,
    IReadOnlyList<CountryBorder> Countries,
    IReadOnlyList<RegionBorder> Regions,
    IReadOnlyList<BorderCorrection> Corrections,
    IReadOnlyList<BorderDoubt> Doubts,
    IReadOnlyList<PastLine> Lines,
    IReadOnlyList<RegionStatus> Statuses,
    IReadOnlyList<RegionClaim> Claims,
    IReadOnlyList<LegalArea> Areas,
    IGazetteer Gazetteer,
    ContentHash Hash
);
