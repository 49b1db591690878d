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

    /// <summary>An area's ground by sovereign, the largest part first. Parts below a share are the error of outlines and left out.</summary>
    public IReadOnlyList<SovereignGround> PartsOf(GroundShape area, double leastShare)
    {
        var all = area.Km2();
        if (all <= 0)
            return [];
        var parts = new List<(CountryBorder Country, GroundShape Shape, double Km2)>();
        foreach (var country in _countries.Where(c => c.Shape.Bounds.Meets(area.Bounds)))
        {
            if (area.Common(country.Shape) is { } common)
                parts.Add((country, common, common.Km2()));
        }
        return
        [
            .. parts
                .OrderByDescending(p => p.Km2)
                .GroupBy(p => p.Country.Sovereign)
                .Select(g => Ground([.. g], area, all))
                .Where(p => p.Share >= leastShare)
                .OrderByDescending(p => p.Share)
                .ThenBy(p => p.Sovereign.Value, StringComparer.Ordinal),
        ];
    }

    private static SovereignGround Ground(
        List<(CountryBorder Country, GroundShape Shape, double Km2)> parts,
        GroundShape area,
        double all
    )
    {
        var share = parts.Sum(p => p.Km2) / all;
        // all but rounding of it: the area itself, with the corners it came with
        return share > 1 - 1e-6
            ? new SovereignGround(parts[0].Country, area, 1)
            : new SovereignGround(
                parts[0].Country,
                ShapeMeasures.United([.. parts.Select(p => p.Shape)])!,
                share
            );
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
