using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories;

/// <summary>A country, or a part of one that maps draw apart, with its border in the recognised view.</summary>
/// <param name="Country">The country or territory by its ISO code, such as GL for Greenland.</param>
/// <param name="Sovereign">The state whose recognised territory it is, such as DK for Greenland.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Shape">Its ground; it may reach out to sea.</param>
/// <param name="Correction">The correction that gave it to this country; null where the base map did.</param>
public sealed record CountryBorder(
    CountryCode Country,
    CountryCode Sovereign,
    string Name,
    IReadOnlyList<string> Aliases,
    GroundShape Shape,
    ItemId? Correction
);

/// <summary>A first-level division of a country.</summary>
/// <param name="Code">Its ISO code.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Aliases">Other names and scripts.</param>
/// <param name="Shape">Its land.</param>
/// <param name="Correction">The correction that gave it to this country; null where the base map did.</param>
public sealed record RegionBorder(
    RegionCode Code,
    string Name,
    IReadOnlyList<string> Aliases,
    GroundShape Shape,
    ItemId? Correction
);

/// <summary>Where our borders differ from a base map, or where sovereignty is denied, and on what authority we draw them so.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Country">Whose recognised territory it is.</param>
/// <param name="Regions">The regions it covers; empty where it covers a country's feature alone.</param>
/// <param name="Authorities">Instruments that say so, with their days.</param>
/// <param name="Painted">What each base map says instead.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record BorderCorrection(
    ItemId Id,
    string Title,
    CountryCode Country,
    IReadOnlyList<RegionCode> Regions,
    IReadOnlyList<Authority> Authorities,
    IReadOnlyList<MapView> Painted,
    string? Note
);

/// <summary>An instrument that says whose a place is, and its day.</summary>
public sealed record Authority(Citation Source, LocalDate Since);

/// <summary>Ground about which base maps are silent on a dispute: an answer there comes with this note.</summary>
/// <param name="Title">The name of the place.</param>
/// <param name="Around">A rough outline.</param>
/// <param name="Says">What a reader has to know.</param>
/// <param name="Source">Where that is from.</param>
public sealed record BorderDoubt(string Title, GroundShape Around, string Says, Citation Source);
