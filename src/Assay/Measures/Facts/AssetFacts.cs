using Assay.Deals;
using Assay.Territories;

namespace Assay.Measures.Facts;

/// <summary>What is known of an asset of the deal.</summary>
/// <param name="Asset">The asset.</param>
/// <param name="StatusOn">Whose land it is on a day.</param>
/// <param name="InArea">Whether it lies in a legal area on a day.</param>
public sealed record AssetFacts(
    Asset Asset,
    Func<LocalDate, TerritoryStatus> StatusOn,
    Func<string, LocalDate, AreaAnswer> InArea
);
