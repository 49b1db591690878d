using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Territories;

/// <summary>Finds the country and region of a place.</summary>
internal sealed class BorderIndex
{
    private readonly IReadOnlyList<CountryBorder> _countries;
    private readonly ILookup<CountryCode, RegionBorder> _regions;
    private readonly Dictionary<RegionCode, RegionBorder> _byCode;

    public BorderIndex(TerritoryPack pack)
    {
        _countries = pack.Countries;
        _regions = pack.Regions.ToLookup(r => r.Code.Country);
        _byCode = pack.Regions.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>A border and how far a place lies from it: 0 within.</summary>
    public readonly record struct Found<T>(T Border, double Km);

    public RegionBorder? Region(RegionCode code) => _byCode.GetValueOrDefault(code);

    public IEnumerable<RegionBorder> RegionsOf(CountryCode country) => _regions[country];

    /// <summary>About how many kilometres a place is from the land of some countries; null where there is none such.</summary>
    public double? KmTo(Coordinate place, Func<CountryBorder, bool> isMeant)
    {
        const double aroundTheEarth = 40_000;
        var plane = new LocalPlane(place);
        var squares = _countries
            .Where(isMeant)
            .Select(c => c.Shape.SquareToEdge(plane, place, aroundTheEarth))
            .ToList();
        return squares.Count == 0 ? null : Math.Sqrt(squares.Min());
    }

    /// <summary>The country around a place, else the nearest within so many kilometres.</summary>
    public Found<CountryBorder>? CountryAt(Coordinate place, double withinKm)
    {
        foreach (var country in _countries)
        {
            if (country.Shape.Contains(place))
                return new Found<CountryBorder>(country, 0);
        }
        return Nearest(_countries, c => c.Shape, place, withinKm);
    }

    /// <summary>
    /// The region around a place, among those of the country's feature, else the nearest within so many kilometres. Regions are asked only
    /// of the country the place lies in: so what one map gives to a neighbour does not leak in from another.
    /// </summary>
    public Found<RegionBorder>? RegionAt(CountryBorder country, Coordinate place, double withinKm)
    {
        var regions = _regions[country.Country].Where(r => r.Correction == country.Correction).ToList();
        foreach (var region in regions)
        {
            if (region.Shape.Contains(place))
                return new Found<RegionBorder>(region, 0);
        }
        return Nearest(regions, r => r.Shape, place, withinKm);
    }

    private static Found<T>? Nearest<T>(
        IEnumerable<T> borders,
        Func<T, GroundShape> shapeOf,
        Coordinate place,
        double withinKm
    )
    {
        if (withinKm <= 0)
            return null;
        var plane = new LocalPlane(place);
        Found<T>? best = null;
        foreach (var border in borders)
        {
            var limit = best?.Km ?? withinKm;
            var square = shapeOf(border).SquareToEdge(plane, place, limit);
            if (!double.IsInfinity(square))
                best = new Found<T>(border, Math.Sqrt(square));
        }
        return best;
    }
}
