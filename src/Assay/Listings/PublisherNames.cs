using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Listings;

/// <summary>Names of those who publish lists; an id that is not among them stands for itself.</summary>
public static class PublisherNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["us-ofac"] = "US Treasury (OFAC)",
        ["us-bis"] = "US Commerce (BIS)",
        ["us-state"] = "US State Department",
        ["us-cbp"] = "US Customs (CBP)",
        ["us-dhs"] = "US Homeland Security (DHS)",
        ["us-dod"] = "US Defense Department (DoD)",
        ["us-ita"] = "US Commerce (ITA)",
        ["eu-council"] = "EU Council",
        ["uk-fcdo"] = "UK (FCDO, OFSI)",
        ["uk-ofsi"] = "UK (OFSI)",
        ["un-sc"] = "UN Security Council",
        ["ca-gac"] = "Canada (Global Affairs)",
        ["ch-seco"] = "Switzerland (SECO)",
        ["au-dfat"] = "Australia (DFAT)",
        ["nz-mfat"] = "New Zealand (MFAT)",
        ["jp-mof"] = "Japan (Ministry of Finance)",
        ["ua-nsdc"] = "Ukraine (NSDC)",
        ["cn-gov"] = "China (several authorities)",
        ["opensanctions"] = "OpenSanctions",
        ["own"] = "your own list",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The publisher's name.</summary>
    public static string Of(PublisherId publisher) =>
        Names.GetValueOrDefault(publisher.Value, publisher.Value);
}
