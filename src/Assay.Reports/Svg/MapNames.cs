using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Reports.Svg;

/// <summary>A country or region as it shows on one map.</summary>
internal sealed record DrawnArea(CountryCode Country, string Name, IReadOnlyList<List<Pixel>> Rings);

/// <summary>A name to be written: where its middle stands and how.</summary>
internal sealed record WrittenName(string Sort, string Text, Pixel Middle, double Size);

/// <summary>
/// Finds places for the names of countries and regions. A name is written where it mostly lies within its area, so that
/// it is not taken for its neighbour's, and left out where it does not fit.
/// </summary>
internal sealed class MapNames(Frame frame, MapLabels labels)
{
    /// <summary>How much wider than its distance from the edge a name may be: a part of it may then reach over the edge.</summary>
    private const double MostReach = 3.4;

    /// <summary>The names of countries; written on land where regions tell it, as territory may reach out to sea.</summary>
    public IEnumerable<WrittenName> OfCountries(
        IEnumerable<DrawnArea> countries,
        IReadOnlyList<DrawnArea> regions,
        double size
    )
    {
        foreach (var country in countries)
        {
            var land = regions.Where(r => r.Country == country.Country).SelectMany(r => r.Rings).ToList();
            // Capitals are set apart (letter-spacing .16em in the style sheet).
            if (Place(country.Name.ToUpperInvariant(), country.Rings, land, size, spacing: 0.16) is { } place)
                yield return place with
                {
                    Sort = "country-name",
                };
        }
    }

    /// <summary>The names of regions.</summary>
    public IEnumerable<WrittenName> OfRegions(IEnumerable<DrawnArea> regions, double size)
    {
        foreach (var region in regions)
        {
            if (Place(region.Name, region.Rings, [], size, spacing: 0) is { } place)
                yield return place with
                {
                    Sort = "region-name",
                };
        }
    }

    private WrittenName? Place(
        string name,
        IReadOnlyList<List<Pixel>> rings,
        List<List<Pixel>> land,
        double size,
        double spacing
    )
    {
        var shown = Plain.Line(name);
        var width = TextWidth.Of(shown, size) + (spacing * size * shown.Length);
        if (LabelPoint.Of(rings.MaxBy(MapCanvas.Area)!, frame, LiesOnLand) is not { } place)
            return null;
        if (place.Clearance < size || width > place.Clearance * MostReach)
            return null;
        return labels.FitsAround(place.Point, shown, size, spacing)
            ? new WrittenName("", shown, place.Point, size)
            : null;

        bool LiesOnLand(Pixel middle) =>
            land.Count == 0
            || Array.TrueForAll(
                [-0.5, 0, 0.5],
                side => IsLand(new Pixel(middle.X + (side * width), middle.Y))
            );

        bool IsLand(Pixel point) => land.Exists(ring => LabelPoint.Inside(point, ring));
    }
}
