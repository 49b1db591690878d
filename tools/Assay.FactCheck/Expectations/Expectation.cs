using Assay.Model;

namespace Assay.FactCheck.Expectations;

/// <summary>A day of the law, typed out by hand.</summary>
/// <param name="Measure">A measure, or an instrument or article for all of its measures.</param>
/// <param name="Exception">An exception of the measure, where the day is the exception's.</param>
/// <param name="From">First day; null where the row has none.</param>
/// <param name="Until">Last day; null where the row has none.</param>
/// <param name="Source">Where the row stands, with its mark.</param>
internal sealed record MeasureExpectation(
    MeasureId Measure,
    string? Exception,
    PartialDate? From,
    PartialDate? Until,
    Citation Source
);

/// <summary>From when an instrument covers a region.</summary>
internal sealed record AreaExpectation(ItemId Area, RegionCode Region, PartialDate From, Citation Source);

/// <summary>A stake the law turned on.</summary>
internal sealed record StakeExpectation(
    PartyId Holder,
    PartyId Held,
    Share Share,
    LocalDate On,
    Citation Source
);

/// <summary>A listing or absence that the table of the law gives.</summary>
/// <param name="Party">The party.</param>
/// <param name="Publisher">Whose list.</param>
/// <param name="List">The list; null for any list of the publisher.</param>
/// <param name="From">First day; null where only the listing is given, or an absence.</param>
/// <param name="Until">Last day, where it ended.</param>
/// <param name="IsListed">Whether listed or not.</param>
/// <param name="Source">Where the row stands, with its mark.</param>
internal sealed record ListingExpectation(
    PartyId Party,
    PublisherId Publisher,
    string? List,
    PartialDate? From,
    PartialDate? Until,
    bool IsListed,
    Citation Source
);

/// <summary>What we typed out of the law.</summary>
internal sealed record LawTable(
    IReadOnlyList<MeasureExpectation> Measures,
    IReadOnlyList<AreaExpectation> Areas,
    IReadOnlyList<StakeExpectation> Stakes,
    IReadOnlyList<ListingExpectation> Listings
);
