using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories;

/// <summary>A place put on the map of borders, before anybody asks who holds it.</summary>
/// <param name="Point">The point, or one inside the area; null where the place was not found.</param>
/// <param name="Area">The area, where it is one.</param>
/// <param name="RadiusKm">How far the place may be from, or reaches around, its point.</param>
/// <param name="Country">The country's feature it lies in.</param>
/// <param name="Region">The region of its point.</param>
/// <param name="Regions">All regions it lies in or may lie in.</param>
/// <param name="Sovereigns">All sovereigns on whose land it lies or may lie.</param>
/// <param name="Parts">Of an area, its ground by sovereign, the largest first; what lies in no country is not among them.</param>
/// <param name="IsCountry">Whether it is a whole country.</param>
/// <param name="Notes">What was odd.</param>
internal sealed record Located(
    Coordinate? Point,
    GroundShape? Area,
    double RadiusKm,
    CountryBorder? Country,
    RegionBorder? Region,
    IReadOnlyList<RegionBorder> Regions,
    IReadOnlyList<CountryCode> Sovereigns,
    IReadOnlyList<SovereignGround> Parts,
    bool IsCountry,
    IReadOnlyList<string> Notes
)
{
    /// <summary>A place that was not found.</summary>
    public static Located Nowhere(IReadOnlyList<string> notes) =>
        new(null, null, 0, null, null, [], [], [], IsCountry: false, notes);
}

/// <summary>The part of an area that lies on one sovereign's recognised land.</summary>
/// <param name="Country">The feature most of it lies in.</param>
/// <param name="Shape">Its ground.</param>
/// <param name="Share">How much of the area it is, 0 to 1.</param>
internal sealed record SovereignGround(CountryBorder Country, GroundShape Shape, double Share)
{
    /// <summary>The sovereign.</summary>
    public CountryCode Sovereign => Country.Sovereign;
}
