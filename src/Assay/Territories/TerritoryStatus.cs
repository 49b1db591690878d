using Assay.Model;

namespace Assay.Territories;

/// <summary>Who holds a piece of ground on a day, by class.</summary>
public enum ControlClass
{
    /// <summary>No layer loaded covers the place and day, or the region as a whole does not tell.</summary>
    Unknown,

    /// <summary>Held by its recognised sovereign.</summary>
    Sovereign,

    /// <summary>Held by another power.</summary>
    Occupied,

    /// <summary>Contested, or in part one and in part the other.</summary>
    Contested,
}

/// <summary>Who is sovereign over a place in the recognised view, and on what authority.</summary>
/// <param name="Country">The recognised sovereign.</param>
/// <param name="Region">First-level division, where the base map has it.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="View">Whose borders these are and what was corrected, in words.</param>
/// <param name="Authorities">Instruments that say so where it is disputed; empty where nobody disputes it.</param>
public sealed record RecognisedSovereign(
    CountryCode Country,
    RegionCode? Region,
    string? RegionName,
    string View,
    IReadOnlyList<Citation> Authorities
);

/// <summary>Who holds a place on a day, as a source tells it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Power">The power that holds it; null where unknown or contested.</param>
/// <param name="Since">Since when, where the source tells.</param>
/// <param name="Source">The layer or the region's status it comes from.</param>
/// <param name="LayerDay">The day of the control layer used; null where a region's status answered.</param>
/// <param name="LayerHash">The hash of that layer.</param>
/// <param name="LineDistanceKm">Kilometres to the line between the powers in that layer.</param>
/// <param name="OccupiedShare">For an area, the part of it that is occupied, 0 to 1.</param>
/// <param name="Notes">What a reader must know: near the line, gap in the series, layer older than the day.</param>
public sealed record ControllingPower(
    ControlClass Class,
    CountryCode? Power,
    PartialDate? Since,
    Citation Source,
    LocalDate? LayerDay,
    ContentHash? LayerHash,
    double? LineDistanceKm,
    double? OccupiedShare,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Whether the answer may well be the other: the place is nearer to the line than maps are exact, or sources disagree.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether its source draws the place as freed: its sovereign holds it, another power did.</summary>
    public bool IsFreed { get; init; }

    /// <summary>For an area, its ground by sovereign and holder; the shares make 1, but for what lies in no country. Empty for a point.</summary>
    public IReadOnlyList<GroundShare> Shares { get; init; } = [];

    /// <summary>What each series of control layers says, the one that answered first; empty where none does.</summary>
    public IReadOnlyList<SourceAnswer> Sources { get; init; } = [];
}

/// <summary>A part of an area that one sovereign's recognised land and one holder have in common.</summary>
/// <param name="Sovereign">The recognised sovereign.</param>
/// <param name="Class">Who holds it, by class.</param>
/// <param name="Power">Who holds it; null where unknown or contested.</param>
/// <param name="Share">How much of the area it is, 0 to 1.</param>
public sealed record GroundShare(CountryCode Sovereign, ControlClass Class, CountryCode? Power, double Share);

/// <summary>What one series of control layers says of a place on a day.</summary>
/// <param name="Series">The series.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="LayerDay">The day of its layer.</param>
/// <param name="LayerHash">The hash of that layer.</param>
/// <param name="Class">Who holds the place, by class.</param>
/// <param name="Power">Who holds it; null where unknown or contested.</param>
/// <param name="LineDistanceKm">Kilometres to the line in that layer.</param>
/// <param name="OccupiedShare">For an area, the part of it that is occupied, 0 to 1.</param>
public sealed record SourceAnswer(
    ItemId Series,
    string Name,
    LocalDate LayerDay,
    ContentHash LayerHash,
    ControlClass Class,
    CountryCode? Power,
    double? LineDistanceKm,
    double? OccupiedShare
);

/// <summary>A state's claim to a region that others do not recognise.</summary>
public sealed record TerritorialClaim(CountryCode By, InForce Days, Citation Source);

/// <summary>What one map says of a place: maps disagree, and a reader should see it.</summary>
public sealed record MapView(string Map, string Says);

/// <summary>Whose land a place is on a day: sovereign by right, power in fact, claims, and what each source says.</summary>
/// <param name="On">The day.</param>
/// <param name="Point">The point asked about, or one inside the area; null where the place could not be found.</param>
/// <param name="Sovereign">Null where the place could not be found or lies at sea.</param>
/// <param name="Control">Who holds it.</param>
/// <param name="Claims">Unrecognised claims to it on the day.</param>
/// <param name="Views">What other maps say.</param>
/// <param name="Notes">Homonyms, corrections, doubts.</param>
public sealed record TerritoryStatus(
    LocalDate On,
    Coordinate? Point,
    RecognisedSovereign? Sovereign,
    ControllingPower Control,
    IReadOnlyList<TerritorialClaim> Claims,
    IReadOnlyList<MapView> Views,
    IReadOnlyList<string> Notes
);

/// <summary>Whether a place lies in a legal area on a day.</summary>
/// <param name="Answer">Unknown where the line, or the law, leaves it open.</param>
/// <param name="Reason">Why, in a sentence; for unknown, the fact that would settle it.</param>
/// <param name="Share">For a place that lies in it in part, how much of the place does, 0 to 1; null where that cannot be told.</param>
public sealed record AreaAnswer(Truth Answer, string Reason, double? Share = null);
