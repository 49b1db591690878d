using Assay.Deals;
using Assay.Model;

namespace Assay.Registers;

/// <summary>What a registered site is.</summary>
public enum SiteKind
{
    /// <summary>An ore body.</summary>
    Deposit,

    /// <summary>A working or closed mine.</summary>
    Mine,

    /// <summary>A smelter.</summary>
    Smelter,

    /// <summary>Another plant.</summary>
    Plant,
}

/// <summary>An ore body, mine or plant of the starter register.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Aliases">Other names and scripts.</param>
/// <param name="Country">Recognised sovereign, as the register says.</param>
/// <param name="Region">First-level division.</param>
/// <param name="Point">Where.</param>
/// <param name="PrecisionKm">Radius within which that may err, kilometres.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Commodities">What it holds or makes.</param>
/// <param name="Operator">Who works it, as a register party.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Source">Where that is from.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record Deposit(
    ItemId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    CountryCode Country,
    RegionCode? Region,
    Coordinate Point,
    double PrecisionKm,
    SiteKind Kind,
    IReadOnlyList<CommodityId> Commodities,
    PartyId? Operator,
    Licence? Licence,
    Citation Source,
    string? Note
);
