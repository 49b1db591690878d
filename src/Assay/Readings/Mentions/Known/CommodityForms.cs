using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Readings.Mentions.Known;

/// <summary>
/// What commodities are called in Ukrainian and Russian besides their names: by an adjective with the noun for what is traded (вольфрамовый концентрат, літієва
/// руда), and by words of the trade.
/// </summary>
internal static class CommodityForms
{
    private static readonly string[] Masculine = ["концентрат"];
    private static readonly string[] Feminine = ["руда"];

    private static readonly FrozenDictionary<string, string[]> Named = ReadingTables
        .Rows("commodities")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);

    // Adjectives that are not made by the rule: the noun, its adjective.
    private static readonly FrozenDictionary<string, string> Irregular = ReadingTables
        .Rows("commodity-adjectives")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Other names of a commodity.</summary>
    public static IEnumerable<string> Other(CommodityId commodity) =>
        Named.GetValueOrDefault(commodity.Value, []);

    /// <summary>What is made of the adjective of a name; nothing for names of other languages and of several words.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (name[0] < '\u0400' || name.Contains(' ', StringComparison.Ordinal))
            yield break;
        var isUkrainian = name.AsSpan().ContainsAny("іїєґ");
        foreach (var stem in Stems(name, isUkrainian))
        {
            foreach (var noun in Masculine)
            {
                yield return $"{stem}ый {noun}";
                yield return $"{stem}ий {noun}";
            }
            foreach (var noun in Feminine)
            {
                yield return $"{stem}ая {noun}";
                yield return $"{stem}а {noun}";
            }
        }
    }

    // литий: литиев-, літій: літієв-, свинец: свинцов-, титан: титанов-
    private static IEnumerable<string> Stems(string name, bool isUkrainian)
    {
        if (Irregular.TryGetValue(name, out var irregular))
            return [irregular];
        var stem = name[^1] switch
        {
            'й' => name[..^1] + (isUkrainian ? "єв" : "ев"),
            'ь' => name[..^1] + "ев",
            'а' or 'о' => name[..^1] + "ов",
            >= 'б' and <= 'щ' and not ('е' or 'и' or 'у') => name + "ов",
            _ => "",
        };
        return stem.Length == 0 ? [] : [stem];
    }
}
