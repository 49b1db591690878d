using Assay.Model;

namespace Assay.Territories;

/// <summary>The ground an instrument is about.</summary>
/// <param name="Id">Its id, such as <c>eu-crimea</c>.</param>
/// <param name="Regime">Whose law.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Parts">Its parts; a place lies in the area if it lies in one of them.</param>
/// <param name="Source">The instrument.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record LegalArea(
    ItemId Id,
    RegimeId Regime,
    string Title,
    IReadOnlyList<LegalAreaPart> Parts,
    Citation Source,
    string? Note
);

/// <summary>How a part of a legal area is bounded.</summary>
public enum AreaHeld
{
    /// <summary>By its regions alone, whoever holds them.</summary>
    Any,

    /// <summary>By control: what the power holds of its regions on the day. It moves with the line.</summary>
    ByControl,
}

/// <summary>A part of a legal area.</summary>
/// <param name="Regions">Its regions; empty where it is made of countries.</param>
/// <param name="Countries">Countries whose recognised territory it is.</param>
/// <param name="Days">The days on which the instrument covers it.</param>
/// <param name="Held">How it is bounded.</param>
/// <param name="Power">For <see cref="AreaHeld.ByControl"/>, who has to hold it.</param>
/// <param name="HeldBefore">Where set, the law leaves open whether ground first held after this day belongs to it: that is unknown.</param>
public sealed record LegalAreaPart(
    IReadOnlyList<RegionCode> Regions,
    IReadOnlyList<CountryCode> Countries,
    InForce Days,
    AreaHeld Held,
    CountryCode? Power,
    LocalDate? HeldBefore
);
