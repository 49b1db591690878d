using Assay.Model;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Decides whether a name that regions bear stands for the region, for a country or for a town of that name.</summary>
internal sealed class RegionChoice
{
    private readonly TokenizedText _text;
    private readonly TownChoice _towns;
    private readonly HashSet<CountryCode> _surely = [];

    /// <summary>Takes the names found: the regions that nothing else bears the name of tell in which country others may be.</summary>
    public RegionChoice(TokenizedText text, TownChoice towns, IReadOnlyList<Found> found)
    {
        _text = text;
        _towns = towns;
        foreach (var name in found)
        {
            if (Has<KnownEntry.OfRegion>(name.Entries) && !Has<KnownEntry.OfCountry>(name.Entries))
                _surely.UnionWith(Meant(name).Select(r => r.Border.Code.Country));
        }
    }

    /// <summary>A town of so many is not passed over for a region elsewhere that has its name.</summary>
    private const long LargeTown = 500_000;

    /// <summary>A smaller place in the region itself is not what the region is called by.</summary>
    private const long Town = 15_000;

    /// <summary>The regions meant; empty where something else is.</summary>
    public IReadOnlyList<KnownEntry.OfRegion> Meant(Found found)
    {
        if (!Has<KnownEntry.OfRegion>(found.Entries))
            return [];
        var regions = found.Entries.OfType<KnownEntry.OfRegion>().ToList();
        if (IsSaid(found))
            // "Kiev region" is not Kyiv city
            return regions.Exists(r => !IsCity(r)) ? [.. regions.Where(r => !IsCity(r))] : regions;
        var countries = found.Entries.OfType<KnownEntry.OfCountry>().ToList();
        if (TownBefore(found.First) is { } town)
        {
            // "Moscow, Idaho", but "Tbilisi, Georgia"
            var settlements = _towns.Of(town);
            var inRegion = settlements.Where(s => regions.Exists(r => s.Region?.Code == r.Border.Code));
            var inCountry = settlements.Where(s =>
                countries.Exists(c => s.Country?.Sovereign == c.Border.Country)
            );
            if (Most(inRegion) > Most(inCountry))
                return regions;
        }
        // Georgia beside Alabama
        if (countries.Count > 0 && regions.Exists(r => _surely.Contains(r.Border.Code.Country)))
            return regions;
        if (countries.Count > 0 || found.Entries.Any(e => e is KnownEntry.OfParty or KnownEntry.OfSite))
            return [];
        if (found.PlaceKey is not { } key)
            return regions;
        var named = _towns.Of(key);
        var isTown =
            Most(named) >= LargeTown
            || Most(named.Where(s => regions.Exists(r => s.Region?.Code == r.Border.Code))) >= Town;
        return isTown ? [] : regions;
    }

    private static bool IsCity(KnownEntry.OfRegion region) =>
        region.Border.Name.EndsWith(" city", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a settlement of some size bears a name.</summary>
    public bool IsTown(string key) => Most(_towns.Of(key)) >= City;

    private const long City = 50_000;

    /// <summary>Whether a word in it or beside it says that it is a region.</summary>
    private bool IsSaid(Found found) =>
        RegionWords.After(_text, found.End) is not null
        || RegionWords.AfterList(_text, found.End)
        || RegionWords.Within(_text, found)
        || RegionWords.IsMeant(_text.Text[_text[found.First].Start.._text[found.End - 1].End]);

    // asked of every name of a text, almost none of which a region bears
    private static bool Has<T>(IReadOnlyList<KnownEntry> entries)
        where T : KnownEntry
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] is T)
                return true;
        }
        return false;
    }

    private string? TownBefore(int first) =>
        first > 1 && _text.Is(first - 1, ',') && _text[first - 2].IsCapitalised
            ? Names.PlaceKey.Of(_text.Letters(first - 2).ToString()) is [var key, ..]
                ? key
                : null
            : null;

    private static long Most(IEnumerable<Territories.PutSettlement> settlements) =>
        settlements.Select(s => s.Settlement.Population ?? 0).DefaultIfEmpty(-1).Max();
}
