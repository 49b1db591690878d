namespace Assay.Listings;

/// <summary>What is kept of listed parties beyond the newest editions: their records over time, and what was decided about them.</summary>
/// <param name="Editions">All editions that count and were known: the history rests on them.</param>
/// <param name="History">Records over time.</param>
/// <param name="Decisions">What people decided about records being of one party.</param>
public sealed record KeptRecords(
    IReadOnlyList<Edition> Editions,
    IListingHistory History,
    IReadOnlyList<LinkDecision> Decisions
);
