using Assay.Model;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Assay.Deals;

/// <summary>A deposit, mine, plant or area the deal is about.</summary>
/// <param name="Id">How the rest of the deal file refers to it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Commodities">What it holds or makes.</param>
/// <param name="Operator">The party that works it, where it is one of the deal's.</param>
/// <param name="Licence">The licence it is worked under.</param>
public sealed record Asset(
    ItemId Id,
    string Name,
    Place Place,
    IReadOnlyList<CommodityId> Commodities,
    PartyId? Operator,
    Licence? Licence
);

/// <summary>A licence over an asset.</summary>
/// <param name="By">The body that issued it, in words.</param>
/// <param name="Country">The state whose body that is, or claims to be.</param>
/// <param name="On">When.</param>
/// <param name="Number">Its number.</param>
/// <param name="Note">A line for the reader, where the register has one.</param>
/// <param name="Source">Where the register has it from; null in a deal, which is its own source.</param>
public sealed record Licence(
    string By,
    CountryCode? Country,
    PartialDate? On,
    string? Number,
    string? Note = null,
    Citation? Source = null
);

/// <summary>Where something is, as the deal file says it.</summary>
public abstract record Place
{
    private Place() { }

    /// <summary>A point, with the radius in kilometres within which it may err (0 where exact).</summary>
    public sealed record Point(Coordinate Coordinate, double PrecisionKm = 0) : Place;

    /// <summary>An area: a polygon or several, in degrees (x = longitude, y = latitude), WGS 84.</summary>
    public sealed record Area(Geometry Shape) : Place
    {
        /// <inheritdoc/>
        public bool Equals(Area? other) => other is not null && Shape.EqualsExact(other.Shape);

        /// <inheritdoc/>
        public override int GetHashCode() => Shape.GetHashCode();
    }

    /// <summary>A name to be looked up among deposits, regions, towns and countries; country and region narrow it.</summary>
    public sealed record Named(string Name, CountryCode? Country, RegionCode? Region = null) : Place;

    /// <summary>No place is given.</summary>
    public sealed record Unknown : Place;
}
