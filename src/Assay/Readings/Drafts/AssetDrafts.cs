using Assay.Deals;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Readings.Drafts;

/// <summary>The assets of a draft: sites that sentences name, and land where they say that something lies.</summary>
internal sealed class AssetDrafts(Reading reading, Knowledge knowledge)
{
    private const int MostKnown = 8;

    private readonly List<DraftAsset> _assets = [];
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly DraftIds _names = new();

    /// <summary>The assets, in the order in which they were called for.</summary>
    public IReadOnlyList<DraftAsset> All => _assets;

    /// <summary>The assets some goods are, each an asset of the draft from then on.</summary>
    public IReadOnlyList<ItemId> IdsOf(Goods goods)
    {
        var ids = new List<ItemId>();
        foreach (var site in goods.Sites)
            ids.Add(Site(site));
        foreach (var named in goods.Named)
            ids.Add(Named(named, goods));
        // where a site is named, the land about it is no asset of its own
        foreach (
            var area in goods.Areas.Where(a =>
                goods.Named.Count == 0 && !goods.Sites.Any(s => s.Value.Country == a.Country)
            )
        )
            ids.AddRange(area.IsOccupied ? Occupied(area, goods) : [Area(area, goods)]);
        return [.. ids.Distinct()];
    }

    private ItemId Site(Drafted<Deposit> site) =>
        Get(
            $"site:{site.Value.Id.Value}",
            site.Value.Name,
            id => new DraftAsset(
                id,
                new Drafted<string>(site.Value.Name, site.Span, $"register: {site.Value.Id.Value}"),
                new Drafted<Place.Named>(
                    new Place.Named(site.Value.Name, site.Value.Country),
                    site.Span,
                    $"register: {site.Value.Id.Value}"
                ),
                [
                    .. site.Value.Commodities.Select(c => new Drafted<CommodityId>(
                        c,
                        null,
                        $"register: {site.Value.Id.Value}"
                    )),
                ],
                []
            ),
            []
        );

    private ItemId Named(NamedSite site, Goods goods) =>
        Get(
            $"named:{site.Name}",
            site.Name,
            id => new DraftAsset(
                id,
                new Drafted<string>($"{site.Name} {site.Noun}", site.Words),
                new Drafted<Place.Named>(
                    new Place.Named(
                        site.Name,
                        goods.Areas is [var area, ..] ? area.Country : null,
                        goods.Areas is [var part, ..] ? part.Region : null
                    ),
                    site.Words,
                    "the register does not know it: looked up as a town; give its point"
                ),
                goods.Commodities,
                []
            ),
            goods.Commodities
        );

    private ItemId Area(GoodsArea area, Goods goods)
    {
        var place = area.Place ?? CountryName(area.Country);
        return Get(
            $"area:{area.Country.Value}:{area.Place}",
            $"{What(goods)} {place}",
            id => new DraftAsset(
                id,
                new Drafted<string>($"{What(goods)} in {place}", area.Words),
                new Drafted<Place.Named>(new Place.Named(place, area.Country, area.Region), area.Words),
                goods.Commodities,
                Known(
                    goods,
                    d => d.Country == area.Country && (area.Region is not { } region || d.Region == region)
                )
            ),
            goods.Commodities
        );
    }

    // "occupied Ukrainian territories": by region, those that are held whole or claimed; which others, only a control layer tells.
    private IEnumerable<ItemId> Occupied(GoodsArea area, Goods goods)
    {
        var held = knowledge.Atlas.HeldByOthers(area.Country, reading.Day.On);
        var meant = held.Where(h => h.IsClaimed || h.Held == RegionHeld.Whole).ToList();
        foreach (var region in meant.Count > 0 ? meant : [.. held])
            yield return Get(
                $"held:{region.Region.Code.Value}",
                $"{What(goods)} {region.Region.Name}",
                id => new DraftAsset(
                    id,
                    new Drafted<string>(
                        $"{What(goods)} in {region.Region.Name} (held by {CountryName(region.Power)})",
                        area.Words
                    ),
                    new Drafted<Place.Named>(
                        new Place.Named(region.Region.Name, area.Country, region.Region.Code),
                        area.Words,
                        $"the words name no region: one of those of which {CountryName(region.Power)} held land on {reading.Day.On:uuuu-MM-dd}{(region.IsClaimed ? " and which it claims" : "")}"
                    ),
                    goods.Commodities,
                    Known(goods, d => d.Region == region.Region.Code)
                ),
                goods.Commodities
            );
    }

    private ItemId Get(
        string key,
        string name,
        Func<ItemId, DraftAsset> make,
        IReadOnlyList<Drafted<CommodityId>> also
    )
    {
        if (_at.TryGetValue(key, out var at))
        {
            var asset = _assets[at];
            _assets[at] = asset with
            {
                Commodities = [.. asset.Commodities.Concat(also).DistinctBy(c => c.Value)],
            };
            return asset.Id;
        }
        var id = new ItemId(_names.Of(name, "asset"));
        _at.Add(key, _assets.Count);
        _assets.Add(make(id));
        return id;
    }

    private string What(Goods goods) =>
        goods.Commodities is [var first, ..]
            ? knowledge.Commodities.Find(first.Value)?.Name ?? first.Value.Value
            : "minerals";

    private IReadOnlyList<Deposit> Known(Goods goods, Func<Deposit, bool> lies) =>
        [
            .. knowledge
                .Register.Deposits.Where(lies)
                .Where(d =>
                    goods.Commodities.Count == 0
                    || d.Commodities.Any(c =>
                        goods.Commodities.Any(g =>
                            knowledge.Commodities.Covers(g.Value, c)
                            || knowledge.Commodities.Covers(c, g.Value)
                        )
                    )
                )
                .Take(MostKnown),
        ];

    private string CountryName(CountryCode country) =>
        knowledge.Atlas.Countries.FirstOrDefault(c => c.Country == country)?.Name ?? country.Value;
}
