using Assay.Deals;
using Assay.Model;
using Assay.Territories.Shapes;
using static System.FormattableString;

namespace Assay.Territories;

/// <summary>Puts places on the map of borders.</summary>
internal sealed class PlaceLocator(BorderIndex borders, PlaceNames names, IReadOnlyList<BorderDoubt> doubts)
{
    /// <summary>A point at sea is given to the nearest country within this distance: twelve nautical miles are 22 km, maps' coasts err.</summary>
    public const double OffshoreKm = 15;

    /// <summary>How far the nearest region may be from a place in its country: the widest water gaps of the region map have some 30 km.</summary>
    public const double RegionGapKm = 40;

    /// <summary>Within this distance of a region's outline nothing is said: the outline itself is no finer.</summary>
    private const double RegionErrorKm = 2;

    /// <summary>So much of an area has to lie in a region for it to count: outlines of neighbours do not meet exactly.</summary>
    private const double LeastShare = 0.01;

    private const int RingPoints = 12;

    public Located Locate(Place place) =>
        place switch
        {
            Place.Point point => AtPoint(point.Coordinate, point.PrecisionKm),
            Place.Area area => ShapeGeometry.ToShape(area.Shape) is { } shape
                ? InArea(shape, [])
                : Located.Nowhere(["The area has no polygon."]),
            Place.Named named => Named(named),
            _ => Located.Nowhere(["No place is given."]),
        };

    public Located AtPoint(Coordinate point, double precisionKm)
    {
        var notes = new List<string>();
        if (borders.CountryAt(point, OffshoreKm) is not { } country)
        {
            notes.Add(
                Invariant($"{point} lies at sea, more than {OffshoreKm} km from any country on the map.")
            );
            notes.AddRange(SwapNote(point));
            return Located.Nowhere(notes) with { Point = point };
        }
        if (country.Km > 0)
            notes.Add(
                Invariant(
                    $"{point} lies off the coast; it is given to {country.Border.Name}, {country.Km:0.#} km away on the map."
                )
            );
        var region = RegionOf(country.Border, point, notes);
        var regions = new List<RegionBorder>();
        var sovereigns = new List<CountryCode> { country.Border.Sovereign };
        if (region is not null)
            regions.Add(region);
        if (precisionKm > 0)
            Around(point, precisionKm, regions, sovereigns, notes);
        notes.AddRange(DoubtsAt(point));
        return new Located(
            point,
            null,
            precisionKm,
            country.Border,
            region,
            regions,
            sovereigns,
            [],
            IsCountry: false,
            notes
        );
    }

    /// <summary>What makes one doubt that a point is where its label says; empty where nothing does.</summary>
    public IReadOnlyList<string> Doubts(Coordinate point, CountryCode named) =>
        Misplaced(point, named) is not { } odd ? []
        : odd.Cause == MisplacementCause.Swapped
            ?
            [
                $"{point} lies in {odd.LiesIn}, not in {named}; latitude and longitude may be swapped: {odd.Meant} lies in {named}.",
            ]
        : odd.Meant is { } meant
            ? [$"{point} lies in {odd.LiesIn}, not in {named}; was {meant} meant, which lies in {named}?"]
        : [$"{point} lies in {odd.LiesIn}, not in {named}: check the coordinates or the country."];

    /// <summary>That a point does not lie in the country its label names, nor off its coast; null where it does.</summary>
    public Misplacement? Misplaced(Coordinate point, CountryCode named)
    {
        var found = borders.CountryAt(point, OffshoreKm);
        if (found is { } country && IsOf(country.Border, named))
            return null;
        var (cause, meant) = Meant(point, named);
        return new Misplacement(
            named,
            found?.Border.Name ?? "the sea",
            borders.KmTo(point, c => IsOf(c, named)),
            cause,
            meant
        );
    }

    private (MisplacementCause Cause, Coordinate? Meant) Meant(Coordinate point, CountryCode named)
    {
        foreach (var (cause, latitude, longitude) in Slips(point.Latitude, point.Longitude))
        {
            if (
                Coordinate.IsValid(latitude, longitude)
                && new Coordinate(latitude, longitude) is var other
                && borders.CountryAt(other, 0) is { } there
                && IsOf(there.Border, named)
            )
                return (cause, other);
        }
        return (MisplacementCause.NotTold, null);
    }

    /// <summary>What a slip may have made the numbers of, the commonest slips first.</summary>
    private static IEnumerable<(MisplacementCause, double Latitude, double Longitude)> Slips(
        double latitude,
        double longitude
    )
    {
        yield return (MisplacementCause.Swapped, longitude, latitude);
        yield return (MisplacementCause.Sign, latitude, -longitude);
        yield return (MisplacementCause.Sign, -latitude, longitude);
        yield return (MisplacementCause.Sign, -latitude, -longitude);
        // which digit is not told; the first that fits is shown
        for (var tens = 10; tens < 90 && Math.Abs(latitude) < 10; tens += 10)
            yield return (MisplacementCause.Digit, latitude + Math.CopySign(tens, latitude), longitude);
    }

    private static bool IsOf(CountryBorder border, CountryCode country) =>
        border.Country == country || border.Sovereign == country;

    /// <summary>An area.</summary>
    /// <param name="shape">The area.</param>
    /// <param name="notes">What was odd so far.</param>
    /// <param name="whole">The region it is; null where it is any area, which may reach over borders.</param>
    private Located InArea(GroundShape shape, IReadOnlyList<string> notes, RegionBorder? whole = null)
    {
        // maps of regions and of countries do not meet exactly: a region does not reach over its country's border
        var parts = whole is null ? borders.PartsOf(shape, LeastShare) : [];
        var point = (parts.Count > 0 ? parts[0].Shape : shape).InteriorPoint();
        var located = AtPoint(point, 0);
        if (parts.Count == 0 && located.Country is { } nearest)
            parts = [new SovereignGround(nearest, shape, 1)];
        var regions = new List<RegionBorder>(located.Regions);
        foreach (var country in parts.Select(p => p.Country.Country).Distinct())
        {
            foreach (var region in borders.RegionsOf(country))
            {
                if (!regions.Contains(region) && Share(shape, region) >= LeastShare)
                    regions.Add(region);
            }
        }
        return located with
        {
            Area = shape,
            RadiusKm = shape.RadiusKm(point),
            Regions = regions,
            Sovereigns = [.. parts.Select(p => p.Sovereign)],
            Parts = parts,
            Notes = [.. notes, .. located.Notes, .. Several(parts)],
        };
    }

    private Located Named(Place.Named named)
    {
        var found = names.Find(named.Name, named.Country, named.Region);
        var place = found.Kind switch
        {
            NamedKind.Deposit => AtPoint(found.Deposit!.Point, found.Deposit.PrecisionKm),
            // A town belongs to the country and region of its middle, wherever its outskirts may reach; who holds it is another question.
            NamedKind.Settlement => AtPoint(found.Settlement!.Point, 0) with
            {
                RadiusKm = found.Settlement.RadiusKm,
            },
            NamedKind.Region => InArea(found.Region!.Shape, [], found.Region) with
            {
                Region = found.Region,
                Regions = [found.Region],
            },
            NamedKind.Country => WholeCountry(found.Country!),
            _ => Located.Nowhere([]),
        };
        return place with { Notes = [.. found.Notes, .. place.Notes] };
    }

    private Located WholeCountry(CountryBorder country) =>
        new(
            country.Shape.InteriorPoint(),
            null,
            0,
            country,
            null,
            [.. borders.RegionsOf(country.Country)],
            [country.Sovereign],
            [],
            IsCountry: true,
            [$"Only the country is known: {country.Name}."]
        );

    private RegionBorder? RegionOf(CountryBorder country, Coordinate point, List<string> notes)
    {
        if (borders.RegionAt(country, point, RegionGapKm) is not { } region)
            return null;
        if (region.Km > RegionErrorKm)
            notes.Add(
                Invariant(
                    $"{point} lies outside the outlines of regions, on water or at a border drawn roughly; the nearest is {region.Border.Name}, {region.Km:0.#} km away."
                )
            );
        return region.Border;
    }

    // A place known only to some kilometres may lie in a neighbouring region or country.
    private void Around(
        Coordinate point,
        double precisionKm,
        List<RegionBorder> regions,
        List<CountryCode> sovereigns,
        List<string> notes
    )
    {
        var plane = new LocalPlane(point);
        for (var i = 0; i < RingPoints; i++)
        {
            var angle = 2 * Math.PI * i / RingPoints;
            var near = plane.At(precisionKm * Math.Cos(angle), precisionKm * Math.Sin(angle));
            if (borders.CountryAt(near, 0) is not { } country)
                continue;
            Add(sovereigns, country.Border.Sovereign);
            if (borders.RegionAt(country.Border, near, 0) is { } region)
                Add(regions, region.Border);
        }
        if (regions.Count > 1 || sovereigns.Count > 1)
        {
            var may = regions.Count > 1 ? regions.Select(r => r.Name) : sovereigns.Select(s => s.Value);
            notes.Add(
                Invariant(
                    $"The place is known to {precisionKm:0.#} km only and may lie in {string.Join(" or ", may)}."
                )
            );
        }
    }

    private IEnumerable<string> SwapNote(Coordinate point)
    {
        if (!Coordinate.IsValid(point.Longitude, point.Latitude))
            yield break;
        var swapped = new Coordinate(point.Longitude, point.Latitude);
        if (borders.CountryAt(swapped, 0) is { } country)
            yield return $"Latitude and longitude may be swapped: {swapped} lies in {country.Border.Name}.";
    }

    private IEnumerable<string> DoubtsAt(Coordinate point) =>
        doubts.Where(d => d.Around.Contains(point)).Select(d => $"{d.Says} ({d.Source.Text})");

    private static IEnumerable<string> Several(IReadOnlyList<SovereignGround> parts)
    {
        if (parts.Count > 1)
            yield return $"The area reaches over a border: {string.Join(", ", parts.Select(p => Invariant($"{p.Share * 100:0.#} % {p.Sovereign}")))}.";
        var rest = 1 - parts.Sum(p => p.Share);
        if (parts.Count > 0 && rest >= LeastShare)
            yield return Invariant($"{rest * 100:0.#} % of the area lies in no country on the map.");
    }

    private static double Share(GroundShape shape, RegionBorder region) =>
        shape.Bounds.Meets(region.Shape.Bounds) ? shape.ShareWithin(region.Shape) : 0;

    private static void Add<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
            list.Add(item);
    }
}
