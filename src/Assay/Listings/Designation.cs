using Assay.Model;

namespace Assay.Listings;

/// <summary>What a designation does to a party.</summary>
public enum DesignationEffect
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Funds and resources are frozen; dealings are forbidden ("blocked").</summary>
    AssetFreeze,

    /// <summary>Certain debt, equity or services only (SSI and its like).</summary>
    Sectoral,

    /// <summary>Any transaction is forbidden, without a freeze.</summary>
    TransactionBan,

    /// <summary>Exports to it need a licence or are forbidden.</summary>
    ExportControl,

    /// <summary>Transport or port calls are forbidden.</summary>
    TransportBan,

    /// <summary>Investment in it is forbidden.</summary>
    InvestmentBan,

    /// <summary>It may not enter.</summary>
    TravelBan,

    /// <summary>Certain services to it are forbidden.</summary>
    ServicesBan,

    /// <summary>Goods from it may not be imported.</summary>
    ImportBan,

    /// <summary>It may not be a director.</summary>
    DirectorDisqualification,

    /// <summary>It may not take public contracts or funds.</summary>
    Debarment,

    /// <summary>Something else; the wording says what.</summary>
    Other,
}

/// <summary>One authority's act on one party.</summary>
/// <param name="Programme">The publisher's own code, such as <c>RUSSIA-EO14024</c>.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Basis">The legal basis, where given.</param>
/// <param name="Days">From when to when; open where not known or not ended.</param>
/// <param name="Source">Where it can be read again; null where the edition itself is the source.</param>
public sealed record Designation(
    string Programme,
    DesignationEffect Effect,
    string? Basis,
    InForce Days,
    Citation? Source
)
{
    /// <summary>Who designated, where that is not the list's own publisher: a list that gathers others says it.</summary>
    public string? Authority { get; init; }

    /// <summary>The publisher's own words for what the designation does, where they say more than <see cref="Effect"/>.</summary>
    public string? Wording { get; init; }

    /// <summary>Why, in the publisher's words.</summary>
    public string? Reason { get; init; }
}
