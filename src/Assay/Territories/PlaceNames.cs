using Assay.Model;
using Assay.Names;
using Assay.Registers;

namespace Assay.Territories;

/// <summary>
/// Looks place names up: sites of the register first, then countries, then settlements and regions. Where several may be meant none is picked; whatever is picked,
/// others of the name are told.
/// </summary>
internal sealed class PlaceNames
{
    /// <summary>How many names near an unknown one are shown.</summary>
    private const int MostSuggestions = 5;

    private static readonly string[] RegionWords =
    [
        "oblast",
        "region",
        "province",
        "krai",
        "kray",
        "republic",
        "respublika",
    ];

    private readonly IGazetteer _gazetteer;
    private readonly BorderIndex _borders;
    private readonly Lazy<ILookup<string, Deposit>> _deposits;
    private readonly Lazy<ILookup<string, RegionBorder>> _regions;
    private readonly Lazy<ILookup<string, CountryBorder>> _countries;

    public PlaceNames(TerritoryPack pack, BorderIndex borders, Func<IReadOnlyList<Deposit>> deposits)
    {
        _gazetteer = pack.Gazetteer;
        _borders = borders;
        _deposits = new(() => Index(deposits(), d => [d.Name, .. d.Aliases]));
        _regions = new(() => Index(pack.Regions, r => [r.Name, r.Code.Value, .. r.Aliases]));
        _countries = new(() =>
            Index(
                // A part drawn apart by a correction is found as its region, not as the country.
                pack.Countries.Where(c => c.Correction is null),
                c => [c.Name, c.Country.Value, .. c.Aliases]
            )
        );
    }

    /// <summary>What a name stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="country">The country it has to lie in, or belong to; null where any will do.</param>
    /// <param name="region">The region it has to lie in or be; null where any will do.</param>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    public NamedPlace Find(string name, CountryCode? country, RegionCode? region)
    {
        var within = new Within(country, region);
        var keys = PlaceKey.Of(name);
        var found = Exactly(keys, within);
        if (found.IsEmpty)
        {
            // Another transliteration of a name is the same name, but what is written as it stands goes before.
            found = found with
            {
                Settlements = Put(keys.SelectMany(_gazetteer.Sounding), within),
            };
            found = found with { IsBySound = !found.IsEmpty };
        }
        return found.IsEmpty ? Unknown(name, keys, within) : PlaceChoice.Of(name, keys, found);
    }

    /// <summary>All settlements that bear a name with this key, put on the map.</summary>
    public IReadOnlyList<PutSettlement> Settlements(string key) =>
        Put(_gazetteer.Named(key), new Within(null, null));

    private FoundNames Exactly(IReadOnlyList<string> keys, Within within)
    {
        var deposits = Of(_deposits, keys).Where(d => IsWithin(d, within)).ToList();
        var regions = Of(_regions, keys.Concat(keys.Select(WithoutRegionWord)))
            .Where(r => within.Country is not { } c || r.Code.Country == c)
            .Where(r => within.Region is not { } code || r.Code == code)
            .ToList();
        var countries = within.Region is null
            ? Of(_countries, keys).Where(c => within.Country is not { } code || c.Country == code).ToList()
            : [];
        var settlements = Put(keys.SelectMany(_gazetteer.Named), within);
        // Who names the region means what lies in it, if anything does.
        if (within.Region is not null && deposits.Count + settlements.Count > 0)
            regions = [];
        return new FoundNames(deposits, settlements, regions, countries, IsBySound: false);
    }

    private NamedPlace Unknown(string name, IReadOnlyList<string> keys, Within within)
    {
        var near = Put(keys.SelectMany(k => _gazetteer.Near(k, 4 * MostSuggestions)), within)
            .Take(MostSuggestions)
            .Select(s => s.Told)
            .ToList();
        var advice = near.Count > 0 ? $"Near it are: {string.Join("; ", near)}. None was picked. " : "";
        return NamedPlace.Nothing(
            $"'{name}' is no site of the register, no settlement of the gazetteer, no region and no country known here{within}. {advice}Give its latitude and longitude, or a name as a source writes it."
        );
    }

    /// <summary>Puts settlements on the map; those are left out that lie elsewhere.</summary>
    private List<PutSettlement> Put(IEnumerable<Settlement> settlements, Within within)
    {
        var put = new List<PutSettlement>();
        foreach (var settlement in settlements.DistinctBy(s => s.Id, StringComparer.Ordinal))
        {
            var country = _borders.CountryAt(settlement.Point, PlaceLocator.OffshoreKm)?.Border;
            if (within.Country is { } wanted && country?.Country != wanted && country?.Sovereign != wanted)
                continue;
            var region = country is null
                ? null
                : _borders.RegionAt(country, settlement.Point, PlaceLocator.RegionGapKm)?.Border;
            if (within.Region is { } code && region?.Code != code)
                continue;
            put.Add(new PutSettlement(settlement, country, region));
        }
        return put;
    }

    private bool IsWithin(Deposit deposit, Within within)
    {
        if (within.Country is { } country && deposit.Country != country)
            return false;
        if (within.Region is not { } region)
            return true;
        return deposit.Region == region
            || (
                deposit.Region is null
                && _borders.CountryAt(deposit.Point, PlaceLocator.OffshoreKm) is { } there
                && _borders.RegionAt(there.Border, deposit.Point, PlaceLocator.RegionGapKm)?.Border.Code
                    == region
            );
    }

    private static IEnumerable<T> Of<T>(Lazy<ILookup<string, T>> index, IEnumerable<string> keys) =>
        keys.SelectMany(key => index.Value[key]).Distinct();

    private static ILookup<string, T> Index<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> namesOf) =>
        items
            .SelectMany(item =>
                namesOf(item)
                    .SelectMany(PlaceKey.Of)
                    .Distinct(StringComparer.Ordinal)
                    .Select(key => (key, item))
            )
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);

    private static string WithoutRegionWord(string key)
    {
        var word = Array.Find(
            RegionWords,
            w => key.Length > w.Length && key.EndsWith(w, StringComparison.Ordinal)
        );
        return word is null ? key + "oblast" : key[..^word.Length];
    }

    /// <summary>Where a name has to lie.</summary>
    private readonly record struct Within(CountryCode? Country, RegionCode? Region)
    {
        public override string ToString() =>
            Region is { } region ? $" in {region}"
            : Country is { } country ? $" in {country}"
            : "";
    }
}
