using System.Globalization;
using Assay.Commodities;
using Assay.FactCheck.Folding;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds deposits against the files of sites, the gazetteer and the maps.</summary>
internal sealed class DepositCheck(
    IReadOnlyList<MineralSite> sites,
    IReadOnlyList<MineralSite> places,
    RegionMap map,
    CommodityBook book,
    StatementLog log
)
{
    // Rounding of coordinates and of distances in words.
    private const double RoundingKm = 1;

    // A site of the same name nearer than this is the same site, badly placed by one of the two; further off it is a namesake.
    private const double NamesakeKm = 40;

    private const string Maps = "territory/borders";

    public void Check(Deposit deposit)
    {
        Ground(deposit);
        var cited = CitedSites.In(deposit.Source.Text);
        var found = new List<MineralSite>();
        foreach (var citation in cited)
            Cited(deposit, citation, found);
        var names = deposit.Aliases.Prepend(deposit.Name).Select(FoldedName.Of).ToList();
        var named = sites
            .Where(site => !site.IsUnchecked && site.Folded.Any(other => names.Exists(other.IsSameEntity)))
            .Select(site => (Site: site, Km: Distance.Km(deposit.Point, site.Point)))
            .OrderBy(pair => pair.Km)
            .ToList();
        Position(deposit, named, found);
        var here = named.Where(pair => pair.Km <= deposit.PrecisionKm).Select(pair => pair.Site).ToList();
        Commodities(deposit, here, [.. found.Concat(here).Distinct()]);
    }

    private void Ground(Deposit deposit)
    {
        var mark = deposit.Source.Confidence;
        var at = deposit.Point.ToString();
        var country = new Statement("deposit: country", deposit.Id.Value, $"{at} in {deposit.Country}", mark);
        if (map.MapWith(deposit.Country.Value, deposit.Point) is { } countryMap)
            log.Confirm(country, countryMap, deposit.Country.Value);
        else
            log.Contradict(country, Maps, $"there lies {Words(map.At(deposit.Point, 2))}");
        if (deposit.Region is not { } region)
            return;
        var statement = new Statement("deposit: region", deposit.Id.Value, $"{at} in {region}", mark);
        if (!map.Has(region.Value))
            log.Leave(statement with { Mark = null }, $"no map at hand has the regions of {region.Country}");
        else if (map.MapWith(region.Value, deposit.Point) is { } regionMap)
            log.Confirm(statement, regionMap, region.Value);
        else
            log.Contradict(statement, Maps, $"there lies {Words(map.At(deposit.Point, 5))}");
    }

    private void Cited(Deposit deposit, CitedSite citation, List<MineralSite> found)
    {
        var statement = new Statement(
            citation.IsPlace ? "deposit: place cited" : "deposit: record cited",
            deposit.Id.Value,
            $"{citation.Key}{(citation.Name is { } given ? $" ({given})" : "")}",
            deposit.Source.Confidence
        );
        var site = citation.Find(citation.IsPlace ? places : sites, deposit.Point);
        if (site is null)
        {
            log.Contradict(
                statement,
                citation.IsPlace ? "gazetteer" : "minerals",
                "there is no such record with a position"
            );
            return;
        }
        var km = Distance.Km(deposit.Point, site.Point);
        var words = FormattableString.Invariant($"{string.Join(", ", site.Names.Take(2))}, {km:0.#} km away");
        if (citation.Name is { } name && !site.Folded.Any(FoldedName.Of(name).IsSameEntity))
            log.Contradict(statement, site.File, words);
        else if (citation.KmAway is { } stated && Math.Abs(km - stated) > RoundingKm)
            log.Contradict(statement, site.File, words);
        else if (citation.KmAway is null && km > deposit.PrecisionKm + RoundingKm)
            log.Contradict(statement, site.File, words);
        else
        {
            log.Confirm(statement, site.File, words);
            if (!citation.IsPlace)
                found.Add(site);
        }
    }

    private void Position(Deposit deposit, List<(MineralSite Site, double Km)> named, List<MineralSite> found)
    {
        var claim = string.Create(
            CultureInfo.InvariantCulture,
            $"{deposit.Point}, within {deposit.PrecisionKm:0.#} km"
        );
        var statement = new Statement(
            "deposit: position",
            deposit.Id.Value,
            claim,
            deposit.Source.Confidence
        );
        var near = found
            .Select(site => (Site: site, Km: Distance.Km(deposit.Point, site.Point)))
            .Concat(named)
            .Where(pair => pair.Km <= deposit.PrecisionKm && !pair.Site.IsUnchecked)
            .OrderBy(pair => pair.Km)
            .ToList();
        if (near.Count > 0)
            log.Confirm(
                statement,
                near[0].Site.File,
                FormattableString.Invariant($"{near[0].Site.Key}, {near[0].Km:0.#} km away")
            );
        else if (
            named.Find(pair =>
                pair.Km <= NamesakeKm && IsSameOre(deposit, pair.Site) && !found.Contains(pair.Site)
            ) is
            { Site: not null } far
        )
            log.Contradict(
                statement,
                far.Site.File,
                FormattableString.Invariant($"{far.Site.Key} of that name is {far.Km:0.#} km away")
            );
        else
            log.Leave(statement, "no site of its name, and none cited, lies within the precision given");
    }

    // Of one name and another ore is a namesake. A site that the source cites with its distance is no news to it.
    private bool IsSameOre(Deposit deposit, MineralSite site) =>
        deposit.Commodities.Any(commodity =>
            site.Commodities.Any(word => CommodityWords.Mean(word, commodity, book))
        );

    /// <summary>Any record found may confirm a commodity; only one of the deposit's own name may deny them all.</summary>
    private void Commodities(Deposit deposit, List<MineralSite> named, IReadOnlyList<MineralSite> found)
    {
        var words = named.SelectMany(site => site.Commodities).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var agreed = 0;
        var left = new List<Statement>();
        foreach (var commodity in deposit.Commodities)
        {
            var statement = new Statement("deposit: commodity", deposit.Id.Value, commodity.Value);
            var site = found.FirstOrDefault(site =>
                site.Commodities.Any(word => CommodityWords.Mean(word, commodity, book))
            );
            if (site is null)
                left.Add(statement);
            else
            {
                agreed++;
                log.Confirm(statement, site.File, $"{site.Key}: {string.Join(", ", site.Commodities)}");
            }
        }
        foreach (var statement in left)
        {
            if (words.Count > 0 && agreed == 0)
                log.Contradict(
                    statement,
                    named[0].File,
                    $"the sites hold {string.Join(", ", words.Order(StringComparer.Ordinal))}"
                );
            else
                log.Leave(
                    statement,
                    found.Any(site => site.Commodities.Count > 0)
                        ? "the records of the site name other commodities"
                        : "no record of the site names commodities"
                );
        }
    }

    private static string Words(IReadOnlyList<string> codes) =>
        codes.Count > 0 ? string.Join(", ", codes) : "none of them";
}
