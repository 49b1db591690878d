using Assay.Model;

namespace Assay.Territories;

/// <summary>A city, town or village of the gazetteer.</summary>
/// <param name="Id">Where it is from, such as <c>geonames:713174</c>.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Point">About its middle.</param>
/// <param name="RadiusKm">How far from that point it may reach.</param>
/// <param name="Kind">GeoNames' feature code: PPL a populated place, PPLC a capital, PPLX a part of a town, PPLH and PPLQ one that is no more.</param>
/// <param name="Population">How many live there as far as the source knows; null where it does not tell.</param>
/// <param name="ListedIn">The country the source lists it under: a label, which says nothing of sovereignty.</param>
/// <param name="Renamed">Its renaming; null where none is known.</param>
/// <param name="Source">Where it is from.</param>
public sealed record Settlement(
    string Id,
    string Name,
    Coordinate Point,
    double RadiusKm,
    string Kind,
    long? Population,
    CountryCode? ListedIn,
    Renaming? Renamed,
    Citation Source
)
{
    /// <summary>
    /// How far a place of so many inhabitants may reach from the point a gazetteer gives, in kilometres. 2,000 people to the square kilometre give the
    /// circle of a town of Ukraine with its works and suburbs (Bakhmut 5 km, Kharkiv 16, Kyiv 22: their farthest limits are 5, 17 and 25 from the middle); one
    /// kilometre more is what points of villages err by. Where the number is not known, 3 km: such places are villages.
    /// </summary>
    public static double ReachKm(long? population) =>
        population is > 0 and var people ? Math.Round(1 + Math.Sqrt(people / 2000.0 / Math.PI), 1) : 3;
}

/// <summary>That a place was given another name.</summary>
/// <param name="Name">The name since then.</param>
/// <param name="Spellings">Other spellings and scripts of it.</param>
/// <param name="Before">What it was called before, the usual form first, then other spellings and scripts, among them those of occupiers.</param>
/// <param name="On">The day the new name took effect, as far as it is known.</param>
/// <param name="Source">The instrument.</param>
public sealed record Renaming(
    string Name,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<string> Before,
    PartialDate On,
    Citation Source
);

/// <summary>Settlements by name. Read when first asked.</summary>
public interface IGazetteer
{
    /// <summary>The settlements that have a name with this key (<see cref="Names.PlaceKey"/>), in a fixed order.</summary>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    IReadOnlyList<Settlement> Named(string key);

    /// <summary>Those that have a name that sounds like this key.</summary>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    IReadOnlyList<Settlement> Sounding(string key);

    /// <summary>Those that have a name a few letters away from the key, the nearest first, then the largest.</summary>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    IReadOnlyList<Settlement> Near(string key, int most);

    /// <summary>The keys of all names, to be asked for every word of a text.</summary>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    GazetteerKeys Keys { get; }
}
