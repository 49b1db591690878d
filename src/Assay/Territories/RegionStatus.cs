using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories;

/// <summary>How much of a region a power held.</summary>
public enum RegionHeld
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Some of it; which, only a control layer tells.</summary>
    Part,

    /// <summary>What lies within a past line that the starter pack knows roughly, and nothing beyond.</summary>
    WithinLine,

    /// <summary>Some of what lies within an outline that the starter pack knows roughly, and nothing beyond.</summary>
    PartWithinLine,
}

/// <summary>Who held a region in some days, as far as it can be said of the region as a whole.</summary>
/// <param name="Regions">The regions.</param>
/// <param name="Days">The days.</param>
/// <param name="Held">How much of it.</param>
/// <param name="Power">By whom.</param>
/// <param name="Line">The past line known, for <see cref="RegionHeld.WithinLine"/>; for <see cref="RegionHeld.Part"/> ground that is known to be held in any case.</param>
/// <param name="Source">Where that is from.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record RegionStatus(
    IReadOnlyList<RegionCode> Regions,
    InForce Days,
    RegionHeld Held,
    CountryCode Power,
    ItemId? Line,
    Citation Source,
    string? Note
);

/// <summary>A rough outline of ground: what lay behind a line that stood still for years, or how far a power ever came.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What the ground within is, so that 'well within …' can be said.</param>
/// <param name="Behind">The ground.</param>
/// <param name="ErrorKm">How far the outline may err, kilometres: nearer than that it says nothing.</param>
/// <param name="Since">Since when it was as it is drawn.</param>
/// <param name="Source">Where that is from.</param>
public sealed record PastLine(
    ItemId Id,
    string Title,
    GroundShape Behind,
    double ErrorKm,
    PartialDate Since,
    Citation Source
);

/// <summary>A claim to regions that others do not recognise.</summary>
public sealed record RegionClaim(IReadOnlyList<RegionCode> Regions, TerritorialClaim Claim);
