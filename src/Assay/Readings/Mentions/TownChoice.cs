using System.Collections.Frozen;
using Assay.Model;
using Assay.Territories;
using static System.FormattableString;

namespace Assay.Readings.Mentions;

/// <summary>What the text around a place name tells of where it may lie.</summary>
/// <param name="Countries">Countries named in the text.</param>
/// <param name="Regions">Regions named in the text.</param>
/// <param name="NearCountries">Countries named in the same sentence.</param>
/// <param name="NearRegions">Regions named in the same sentence.</param>
internal sealed record PlaceContext(
    IReadOnlySet<CountryCode> Countries,
    IReadOnlySet<RegionCode> Regions,
    IReadOnlySet<CountryCode> NearCountries,
    IReadOnlySet<RegionCode> NearRegions
);

/// <summary>Chooses among the settlements of a name by what the text says beside it and by their size; the reasons are told.</summary>
internal sealed class TownChoice(TerritoryAtlas atlas)
{
    // What each hint weighs against a tenfold difference in size, which weighs 1. A region beside the name says where it is; a country elsewhere in the text
    // only makes it likelier.
    private const double NearRegion = 5;
    private const double NearCountry = 2.5;
    private const double Region = 1.5;
    private const double Country = 1;

    // America, Canada and Australia have towns named after most towns of Europe: that the country is named tells little.
    private const double CountryOfNamesakes = 0.2;
    private const double NearCountryOfNamesakes = 0.3;
    private static readonly FrozenSet<string> Settled = FrozenSet.Create(
        StringComparer.Ordinal,
        "US",
        "CA",
        "AU",
        "NZ"
    );

    private const double OwnName = 0.3;
    private const double Capital = 1;

    /// <summary>A region beside a name weighs less for a town that is only called so at times.</summary>
    private const double NearRegionOfOtherName = 2;

    /// <summary>What a place is called in some language or for short is seldom meant in another.</summary>
    private const double OtherName = 0.2;

    /// <summary>And less where a town bears the name itself: Pokrovsk, as Engels was called.</summary>
    private const double OtherNameOfBorne = 0.8;

    /// <summary>Less than a threefold difference in size tells nothing.</summary>
    private const double Margin = 0.4;

    /// <summary>A town so large is meant wherever its own name stands alone: 500,000 inhabitants.</summary>
    private const double KnownByItself = 5.9;

    /// <summary>With a preposition before it, or its country in the text, a town of some 20,000.</summary>
    private const double KnownWithHint = 4.3;

    private const int MostOthers = 6;

    private readonly Dictionary<string, IReadOnlyList<PutSettlement>> _byKey = new(StringComparer.Ordinal);

    /// <summary>The settlements of a name.</summary>
    public IReadOnlyList<PutSettlement> Of(string key)
    {
        if (!_byKey.TryGetValue(key, out var settlements))
        {
            settlements = atlas.Settlements(key);
            _byKey.Add(key, settlements);
        }
        return settlements;
    }

    /// <summary>The settlement meant, with the others of the name; no link where none stands out.</summary>
    /// <param name="name">As written.</param>
    /// <param name="key">Its key.</param>
    /// <param name="context">What the text tells.</param>
    /// <param name="hasHint">Whether a preposition of place or the like stands before it.</param>
    /// <param name="standsFirst">Whether it begins its sentence, where any word has a capital letter.</param>
    /// <returns>Whether it is a place at all, the link, and the others.</returns>
    public (bool IsPlace, Link? Link, IReadOnlyList<Link> Others) Choose(
        string name,
        string key,
        PlaceContext context,
        bool hasHint,
        bool standsFirst
    )
    {
        // Geneva is an English name of Genève, and some town's own in New York
        var isBorne =
            name[0] >= '\u0400'
            && Of(key).Any(s => IsOwnName(s.Settlement.Name, key) && s.Settlement.Population >= Town);
        var ranked = Of(key)
            .Where(s => s.Settlement.Kind is not "PPLX")
            .Select(s => (Put: s, Weight: Weight(s, key, isBorne, context, out var why), Why: why))
            .OrderByDescending(x => x.Weight)
            .ThenBy(x => x.Put.Settlement.Id, StringComparer.Ordinal)
            .ToList();
        if (ranked.Count == 0)
            return (false, null, []);
        var best = ranked[0];
        var needed = hasHint || IsIn(best.Put, context) ? KnownWithHint : KnownByItself;
        if (best.Weight < needed || (!hasHint && !MayStandAlone(best.Put, key, context, standsFirst)))
            return (false, null, []);
        var isClear = ranked.Count == 1 || best.Weight - ranked[1].Weight >= Margin;
        var others = ranked
            .Skip(isClear ? 1 : 0)
            // what only bears the name in some language or for short is no homonym that a reader thinks of: Moscow Mills
            .Where(x => !isClear || IsOwn(x.Put, key))
            .Take(MostOthers)
            .Select(x =>
                LinkOf(
                    x.Put,
                    [
                        isClear
                            ? Invariant($"less likely than {best.Put.Told}")
                            : "as likely as another of the name",
                        .. x.Why,
                    ]
                )
            )
            .ToList();
        return (true, isClear ? LinkOf(best.Put, [$"{name} is {best.Put.Told}", .. best.Why]) : null, others);
    }

    // Where nothing beside the name says "place", small towns and such as are only called so at times are words of the language: Never, Area, Is.
    private static bool MayStandAlone(PutSettlement put, string key, PlaceContext context, bool standsFirst)
    {
        if (put.Region is { } region && context.NearRegions.Contains(region.Code) && !standsFirst)
            return true;
        var people = put.Settlement.Population ?? 0;
        var isOwn = IsOwn(put, key);
        var leastFirst = IsIn(put, context) ? City : LargeTown;
        return isOwn ? people >= (standsFirst ? leastFirst : Town) : people >= LargeTown && !standsFirst;
    }

    private const long Town = 15_000;
    private const long City = 100_000;
    private const long LargeTown = 500_000;

    private static bool IsIn(PutSettlement put, PlaceContext context) =>
        (put.Country is { } country && context.Countries.Contains(country.Sovereign))
        || (put.Region is { } region && context.Regions.Contains(region.Code));

    private static double Weight(
        PutSettlement put,
        string key,
        bool isBorne,
        PlaceContext context,
        out List<string> why
    )
    {
        why = [];
        var weight = Math.Log10(Math.Max(100, put.Settlement.Population ?? 0));
        var isOwn = IsOwn(put, key);
        if (put.Region is { } region && context.NearRegions.Contains(region.Code))
            weight += Told(
                why,
                isOwn ? NearRegion : NearRegionOfOtherName,
                $"{region.Name} is named beside it"
            );
        else if (put.Region is { } other && context.Regions.Contains(other.Code))
            weight += Told(why, Region, $"{other.Name} is named in the text");
        if (put.Country is { } near && context.NearCountries.Contains(near.Sovereign))
            weight += Told(
                why,
                Settled.Contains(near.Sovereign.Value) ? NearCountryOfNamesakes : NearCountry,
                $"{near.Name} is named beside it"
            );
        else if (put.Country is { } country && context.Countries.Contains(country.Sovereign))
            weight += Told(
                why,
                Settled.Contains(country.Sovereign.Value) ? CountryOfNamesakes : Country,
                $"{country.Name} is named in the text"
            );
        if (IsOwnName(put.Settlement.Name, key))
            weight += OwnName;
        else if (put.Settlement.Renamed is null)
            weight -= isBorne ? OtherNameOfBorne : OtherName;
        if (put.Settlement.Kind is "PPLC")
            weight += Told(why, Capital, "it is a capital");
        return weight;
    }

    private static bool IsOwn(PutSettlement put, string key) =>
        put.Settlement.Renamed is not null || IsOwnName(put.Settlement.Name, key);

    private static bool IsOwnName(string name, string key) =>
        Names
            .PlaceKey.Of(name)
            .Any(own =>
                string.Equals(own, key, StringComparison.Ordinal)
                // Geneva is Genève, Zurich Zürich
                || Math.Min(own.Length, key.Length) >= LeastOfName
                    && Math.Abs(own.Length - key.Length) <= 1
                    && own.AsSpan().CommonPrefixLength(key) >= Math.Min(own.Length, key.Length) - 1
                || (
                    own.StartsWith("saint", StringComparison.Ordinal)
                    && string.Equals($"st{own[5..]}", key, StringComparison.Ordinal)
                )
            );

    private const int LeastOfName = 5;

    private static double Told(List<string> why, double weight, string reason)
    {
        why.Add(reason);
        return weight;
    }

    private static Link LinkOf(PutSettlement put, IReadOnlyList<string> why) =>
        new(
            new LinkTarget.Town(put.Settlement.Id, put.Settlement.Name, put.Country?.Sovereign),
            put.Settlement.Name,
            1,
            why
        );
}
