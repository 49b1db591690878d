using System.Collections.Frozen;
using Assay.Formats.Lists.Ftm;

namespace Assay.Formats.Ownership.Books.Ftm;

/// <summary>In which legal orders a sanction of FollowTheMoney makes its party one whose property is frozen: by the dataset it comes from.</summary>
internal static class FtmOrders
{
    // OpenSanctions' own repetitions of a list by other offices (France's, Belgium's of the EU's, SAM's of OFAC's) say the same of the same law; SAM's
    // and the EU's also where the first one has lost the day.
    private static readonly FrozenDictionary<string, string> Orders = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["us_ofac_sdn"] = "us",
        ["us_sam_exclusions"] = "us",
        ["us_trade_csl"] = "us-bis",
        ["us_bis_entity_list"] = "us-bis",
        ["eu_fsf"] = "eu",
        ["eu_sanctions_map"] = "eu",
        ["eu_journal_sanctions"] = "eu",
        ["be_fod_sanctions"] = "eu",
        ["fr_tresor_gels_avoir"] = "eu",
        ["gb_fcdo_sanctions"] = "uk",
        ["gb_hmt_sanctions"] = "uk",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Programmes that are other than asset freezes, of datasets that have several.</summary>
    private static readonly FrozenSet<string> OtherProgrammes = FrozenSet.Create(
        StringComparer.Ordinal,
        "US-BIS-DPL",
        "US-BIS-UVL",
        "US-SSI",
        "US-CAATSA235",
        "US-NS-CMIC"
    );

    /// <summary>The orders; none where no order with a rule of ownership imposed it.</summary>
    public static IReadOnlyList<string> Of(FtmEntity sanction)
    {
        if (sanction.Values("programId").Any(OtherProgrammes.Contains))
            return [];
        return
        [
            .. sanction
                .Datasets.Select(d => Orders.GetValueOrDefault(d))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
