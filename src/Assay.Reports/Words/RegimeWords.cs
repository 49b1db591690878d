using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Reports.Words;

/// <summary>Names of legal orders and of those who publish lists; an id that is not among them stands for itself.</summary>
public static class RegimeWords
{
    private static readonly FrozenDictionary<string, (string Name, string Short)> Regimes = new Dictionary<
        string,
        (string, string)
    >(StringComparer.Ordinal)
    {
        ["us"] = ("United States", "US"),
        ["eu"] = ("European Union", "EU"),
        ["uk"] = ("United Kingdom", "UK"),
        ["ua"] = ("Ukraine", "Ukraine"),
        ["un"] = ("International law and the United Nations", "Int’l, UN"),
        ["ca"] = ("Canada", "Canada"),
        ["ch"] = ("Switzerland", "Switzerland"),
        ["au"] = ("Australia", "Australia"),
        ["nz"] = ("New Zealand", "New Zealand"),
        ["jp"] = ("Japan", "Japan"),
        ["kr"] = ("Korea", "Korea"),
        ["ru"] = ("Russia", "Russia"),
        ["cn"] = ("China", "China"),
        ["intl"] = ("International law", "Int’l law"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Publishers = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["us-ofac"] = "US Treasury (OFAC)",
        ["us-bis"] = "US Commerce (BIS)",
        ["us-state"] = "US State Department",
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
        ["own"] = "your own list",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How findings without a legal order behind them are headed.</summary>
    public const string NoRegime = "Checks without a legal order";

    /// <summary>The legal order's name.</summary>
    public static string Name(RegimeId? regime) =>
        regime is not { } id ? NoRegime
        : Regimes.TryGetValue(id.Value, out var words) ? words.Name
        : Readable(id.Value);

    /// <summary>A short name for tags and columns.</summary>
    public static string Short(RegimeId? regime) =>
        regime is not { } id ? "check"
        : Regimes.TryGetValue(id.Value, out var words) ? words.Short
        : Readable(id.Value);

    /// <summary>The publisher's name.</summary>
    public static string Name(PublisherId publisher) =>
        Publishers.GetValueOrDefault(publisher.Value, publisher.Value);

    private static string Readable(string id) => id.Length <= 3 ? id.ToUpperInvariant() : id;
}
