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
);
