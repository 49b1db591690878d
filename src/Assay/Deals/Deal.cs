using Assay.Model;

namespace Assay.Deals;

/// <summary>A proposed contract, joint venture, offtake or state-to-state agreement, as its deal file describes it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Date">The day the deal is about: measures, control of land and stakes are taken as of this day.</param>
/// <param name="KnownOn">The day on whose knowledge it is assayed; null for today.</param>
/// <param name="About">Free text for the reader.</param>
/// <param name="Parties">Who takes part, in the order of the file.</param>
/// <param name="Assets">What it is about.</param>
/// <param name="Commodities">Commodities of the deal as a whole, besides those of assets and activities.</param>
/// <param name="Activities">What the parties would do.</param>
/// <param name="Terms">Under which terms.</param>
/// <param name="SourceHash">Hash of the deal file's bytes.</param>
public sealed record Deal(
    string Title,
    LocalDate Date,
    LocalDate? KnownOn,
    string? About,
    IReadOnlyList<DealParty> Parties,
    IReadOnlyList<Asset> Assets,
    IReadOnlyList<CommodityId> Commodities,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<Term> Terms,
    ContentHash SourceHash
);
