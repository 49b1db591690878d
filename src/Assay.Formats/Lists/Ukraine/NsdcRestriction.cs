using Assay.Listings;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>Restrictions as decrees word them, after the kinds of Law of Ukraine 1644-VII, art. 4(1).</summary>
internal static class NsdcRestriction
{
    private static readonly (string Stem, DesignationEffect Effect)[] Stems =
    [
        ("блокування актив", DesignationEffect.AssetFreeze),
        ("стягнення", DesignationEffect.AssetFreeze), // assets taken for the state: more than frozen
        ("asset", DesignationEffect.AssetFreeze),
        ("перевезень", DesignationEffect.TransportBan),
        ("транзит", DesignationEffect.TransportBan),
        ("військових кораблів", DesignationEffect.TransportBan),
        ("заходження", DesignationEffect.TransportBan),
        ("віз ", DesignationEffect.TravelBan),
        ("в'їзд", DesignationEffect.TravelBan),
        ("закупівель", DesignationEffect.Debarment),
        ("приватизац", DesignationEffect.InvestmentBan),
        ("інвестиц", DesignationEffect.InvestmentBan),
        ("передання технолог", DesignationEffect.ExportControl),
        ("передачі технолог", DesignationEffect.ExportControl),
    ];

    /// <summary>What a restriction does; other, where the law's words have no counterpart here.</summary>
    public static DesignationEffect Of(string text)
    {
        var plain = text.Replace('ʼ', '\'').Replace('’', '\'');
        foreach (var (stem, effect) in Stems)
        {
            if (plain.Contains(stem, StringComparison.OrdinalIgnoreCase))
                return effect;
        }
        return DesignationEffect.Other;
    }
}
