using Assay.Model;
using Assay.Territories;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Reports.Svg;

/// <summary>
/// What a map is drawn from. All shapes are polygons in degrees, WGS 84 (x = longitude, y = latitude); they need not be
/// valid in the strict sense, and may cover far more than the map will show.
/// </summary>
/// <param name="Lands">Countries in the recognised view. Shapes of one code are drawn as one, without a border between.</param>
/// <param name="BorderSource">Whose view the borders are and what was corrected, in words that may follow "Borders:".</param>
/// <param name="Regions">First-level divisions, as land; empty where none are at hand.</param>
/// <param name="Occupied">Ground held by another power than its sovereign.</param>
/// <param name="OtherLines">The lines between the powers on another day, for comparison.</param>
/// <param name="LegalAreas">The ground that legal areas cover, the largest first.</param>
/// <param name="Assets">Assets with a place, in the order of the dossier.</param>
public sealed record MapSheet(
    IReadOnlyList<MapLand> Lands,
    string BorderSource,
    IReadOnlyList<MapRegion> Regions,
    IReadOnlyList<OccupiedGround> Occupied,
    IReadOnlyList<OtherLine> OtherLines,
    IReadOnlyList<MapLegalArea> LegalAreas,
    IReadOnlyList<MapAsset> Assets
);

/// <summary>The line between the powers on another day.</summary>
/// <param name="Line">The line, or several.</param>
/// <param name="Day">The layer's day.</param>
/// <param name="Source">Whose map it is.</param>
public sealed record OtherLine(Geometry Line, LocalDate Day, string Source);

/// <summary>Ground that one or several legal areas cover alike.</summary>
/// <param name="Title">Which they are, for the legend.</param>
/// <param name="Shape">Their ground.</param>
public sealed record MapLegalArea(string Title, Geometry Shape);

/// <summary>A country's territory; it may reach out to sea.</summary>
/// <param name="Country">Whose recognised territory it is.</param>
/// <param name="Name">What to write on it.</param>
/// <param name="Shape">Its ground.</param>
public sealed record MapLand(CountryCode Country, string Name, Geometry Shape);

/// <summary>A first-level division.</summary>
/// <param name="Country">The country it belongs to in the recognised view.</param>
/// <param name="Name">What to write on it.</param>
/// <param name="Shape">Its land.</param>
public sealed record MapRegion(CountryCode Country, string Name, Geometry Shape);

/// <summary>Ground held by another power, as one source shows it on one day.</summary>
/// <param name="Shape">The ground.</param>
/// <param name="Line">The line between the powers as a line or several; null where it is not known apart from the edge.</param>
/// <param name="Title">What it is, for the legend: <c>Occupied by Russia</c>.</param>
/// <param name="Day">The layer's day; null where it is no layer.</param>
/// <param name="Source">Whose map it is.</param>
public sealed record OccupiedGround(
    Geometry Shape,
    Geometry? Line,
    string Title,
    LocalDate? Day,
    string Source
);

/// <summary>An asset with a place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Point">Where it is, or a point inside it.</param>
/// <param name="Shape">Its area, where it is one.</param>
/// <param name="Control">Who holds it on the deal's day.</param>
/// <param name="LineDistanceKm">Kilometres to the line between the powers, where a layer tells.</param>
public sealed record MapAsset(
    string Name,
    Coordinate Point,
    Geometry? Shape,
    ControlClass Control,
    double? LineDistanceKm = null
);
