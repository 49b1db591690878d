using System.Collections.Frozen;
using Assay.Listings;
using Assay.Model;

namespace Assay.Reports.Words;

/// <summary>Names of legal orders and of those who publish lists.</summary>
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
    public static string Name(PublisherId publisher) => PublisherNames.Of(publisher);

    private static string Readable(string id) => id.Length <= 3 ? id.ToUpperInvariant() : id;
}
