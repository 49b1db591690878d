using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>
/// What a set of the Swiss list does to those in it. The list does not say; the sets name ordinance and annex. Those in the lists of an ordinance
/// have their assets frozen, but for the ordinance on Ukraine, whose annexes differ.
/// </summary>
internal static partial class SecoEffects
{
    /// <summary>
    /// Ordinance of 4 March 2022 instituting measures in connection with the situation in Ukraine (SR 946.231.176.72). General knowledge, to be
    /// held against the ordinance: annex 8 persons whose assets are frozen (art. 15), annex 2 end users barred from sensitive goods (arts. 4 to 6),
    /// annexes 9 to 13 banks and companies barred from capital markets (arts. 18 and 19), annex 14 banks without financial messages (art. 27),
    /// annex 15 state enterprises (art. 24a).
    /// </summary>
    private const string OnUkraine = "946.231.176.72";

    public static DesignationEffect Of(string basis)
    {
        if (!basis.Contains(OnUkraine, StringComparison.Ordinal))
            return DesignationEffect.AssetFreeze;
        var annex = Annex().Match(basis);
        return annex.Success
            ? annex.Groups["number"].Value switch
            {
                "2" => DesignationEffect.ExportControl,
                "8" => DesignationEffect.AssetFreeze,
                "9" or "10" or "11" or "12" or "13" => DesignationEffect.Sectoral,
                "14" => DesignationEffect.ServicesBan,
                "15" => DesignationEffect.TransactionBan,
                _ => DesignationEffect.Unknown,
            }
            : DesignationEffect.Unknown;
    }

    [GeneratedRegex(
        @"\b(?:Anhang|Anhänge|annexe?s?|allegat[oi])\s(?<number>[0-9]{1,2})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Annex();
}
