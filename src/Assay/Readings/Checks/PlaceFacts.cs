using Assay.Model;
using Assay.Readings.Mentions;

namespace Assay.Readings.Checks;

/// <summary>Whether places lie within others, by the map in the recognised view. Where a place lies near a border, or the map disagrees with itself, nothing is said.</summary>
internal sealed class PlaceFacts(Knowledge knowledge) : IPlaceFacts
{
    private readonly Dictionary<(string, string), bool?> _known = [];

    /// <inheritdoc/>
    public bool? LiesIn(LinkTarget place, LinkTarget within)
    {
        var key = (place.Id, within.Id);
        if (!_known.TryGetValue(key, out var answer))
        {
            answer = Answer(place, within);
            _known.Add(key, answer);
        }
        return answer;
    }

    private bool? Answer(LinkTarget place, LinkTarget within) =>
        (place, within) switch
        {
            (LinkTarget.Region region, LinkTarget.Country country) => region.Code.Country == country.Code,
            (LinkTarget.Town town, LinkTarget.Country country) => town.Sovereign is { } sovereign
                ? sovereign == country.Code
                : null,
            (LinkTarget.Town town, LinkTarget.Region region) => InRegion(town, region.Code),
            (LinkTarget.Site site, LinkTarget.Country country) => Site(site)?.Country is { } sovereign
                ? sovereign == country.Code
                : null,
            (LinkTarget.Site site, LinkTarget.Region region) => Site(site)?.Region is { } code
                ? code == region.Code
                : null,
            _ => null,
        };

    private Registers.Deposit? Site(LinkTarget.Site site) =>
        knowledge.Register.Deposits.FirstOrDefault(d => d.Id == site.Deposit);

    private bool? InRegion(LinkTarget.Town town, RegionCode region)
    {
        var settlements = PlaceKeysOf(town.Name).SelectMany(knowledge.Atlas.Settlements).ToList();
        if (
            settlements.Find(s => string.Equals(s.Settlement.Id, town.Settlement, StringComparison.Ordinal))
            is not { Region: { } itsRegion } meant
        )
            return null;
        // any namesake in the region named may be the one meant
        if (itsRegion.Code == region || settlements.Exists(s => s.Region?.Code == region))
            return true;
        return meant.Country?.Country == itsRegion.Code.Country ? false : null;
    }

    private static IReadOnlyList<string> PlaceKeysOf(string name) => Names.PlaceKey.Of(name);
}
