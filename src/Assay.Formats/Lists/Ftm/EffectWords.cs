using Assay.Listings;

namespace Assay.Formats.Lists.Ftm;

/// <summary>What authorities' words say a designation does, where they say it clearly.</summary>
internal static class EffectWords
{
    /// <summary>
    /// Words as the lists that OpenSanctions gathers have them: New Zealand, United Kingdom, Australia, OFAC, BIS, SAM, Ukraine's decrees,
    /// Japan's ministries. A word in capitals-and-small is found in any case; a whole word where it is marked so.
    /// </summary>
    private static readonly (string Word, bool IsWhole, DesignationEffect Effect)[] Words =
    [
        ("asset freeze", false, DesignationEffect.AssetFreeze),
        ("assets freeze", false, DesignationEffect.AssetFreeze),
        ("freezing of assets", false, DesignationEffect.AssetFreeze),
        ("freezing of funds", false, DesignationEffect.AssetFreeze),
        ("gel des avoirs", false, DesignationEffect.AssetFreeze),
        ("targeted financial sanction", false, DesignationEffect.AssetFreeze),
        ("block", true, DesignationEffect.AssetFreeze),
        ("blocking", true, DesignationEffect.AssetFreeze),
        ("блокування активів", false, DesignationEffect.AssetFreeze),
        ("資産凍結", false, DesignationEffect.AssetFreeze),
        ("travel ban", false, DesignationEffect.TravelBan),
        ("entry ban", false, DesignationEffect.TravelBan),
        ("visa ban", false, DesignationEffect.TravelBan),
        ("анулювання віз", false, DesignationEffect.TravelBan),
        ("заборона в’їзду", false, DesignationEffect.TravelBan),
        ("заборона в'їзду", false, DesignationEffect.TravelBan),
        ("ship ban", false, DesignationEffect.TransportBan),
        ("aircraft ban", false, DesignationEffect.TransportBan),
        ("port ban", false, DesignationEffect.TransportBan),
        ("transport sanction", false, DesignationEffect.TransportBan),
        ("припинення транзиту ресурсів, польотів та перевезень", false, DesignationEffect.TransportBan),
        ("service prohibition", false, DesignationEffect.ServicesBan),
        ("trust services", false, DesignationEffect.ServicesBan),
        ("services ban", false, DesignationEffect.ServicesBan),
        ("dealing with securities", false, DesignationEffect.InvestmentBan),
        ("investment ban", false, DesignationEffect.InvestmentBan),
        ("subject to the ear", true, DesignationEffect.ExportControl),
        ("export control", false, DesignationEffect.ExportControl),
        ("export ban", false, DesignationEffect.ExportControl),
        ("輸出等に係る禁止", false, DesignationEffect.ExportControl),
        ("import ban", false, DesignationEffect.ImportBan),
        ("director disqualification", false, DesignationEffect.DirectorDisqualification),
        ("debarment", true, DesignationEffect.Debarment),
        ("debarred", true, DesignationEffect.Debarment),
        ("prohibition/restriction", false, DesignationEffect.Debarment), // SAM: excluded from federal contracts
        ("ineligible", true, DesignationEffect.Debarment),
        ("публічних та оборонних закупівель", false, DesignationEffect.Debarment),
        ("sectoral", true, DesignationEffect.Sectoral),
    ];

    /// <summary>The effects that the texts name, each once and in the order of <see cref="DesignationEffect"/>; none where they name none.</summary>
    public static IReadOnlyList<DesignationEffect> Of(IEnumerable<string> texts)
    {
        var effects = new SortedSet<DesignationEffect>();
        foreach (var text in texts)
        {
            foreach (var (word, isWhole, effect) in Words)
            {
                if (Has(text, word, isWhole))
                    effects.Add(effect);
            }
        }
        return [.. effects];
    }

    private static bool Has(string text, string word, bool isWhole)
    {
        for (
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + word.Length;
            if (
                !isWhole
                || (
                    (at == 0 || !char.IsLetter(text[at - 1]))
                    && (end == text.Length || !char.IsLetter(text[end]))
                )
            )
                return true;
        }
        return false;
    }
}
