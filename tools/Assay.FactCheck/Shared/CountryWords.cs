using System.Collections.Frozen;
using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>Countries as lists of persons name them: by name or as an adjective.</summary>
internal static class CountryWords
{
    private static readonly FrozenDictionary<string, CountryCode> Codes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["RU"] = "russia russian",
        ["UA"] = "ukraine ukrainian",
        ["BY"] = "belarus belarusian belarussian",
        ["CY"] = "cyprus cypriot",
        ["IL"] = "israel israeli",
        ["GB"] = "britain british uk",
        ["KZ"] = "kazakhstan kazakh kazakhstani",
        ["UZ"] = "uzbekistan uzbek",
        ["AZ"] = "azerbaijan azerbaijani azeri",
        ["AM"] = "armenia armenian",
        ["GE"] = "georgia georgian",
        ["MT"] = "malta maltese",
        ["FI"] = "finland finnish",
        ["DE"] = "germany german",
        ["IT"] = "italy italian",
        ["FR"] = "france french",
        ["CH"] = "switzerland swiss",
        ["AT"] = "austria austrian",
        ["LU"] = "luxembourg luxembourger",
        ["LV"] = "latvia latvian",
        ["LT"] = "lithuania lithuanian",
        ["EE"] = "estonia estonian",
        ["PT"] = "portugal portuguese",
        ["HU"] = "hungary hungarian",
        ["HR"] = "croatia croatian",
        ["RS"] = "serbia serbian",
        ["ME"] = "montenegro montenegrin",
        ["TR"] = "turkey turkish türkiye",
        ["CN"] = "china chinese",
        ["IR"] = "iran iranian",
        ["SY"] = "syria syrian",
        ["CA"] = "canada canadian",
        ["MD"] = "moldova moldovan",
        ["KG"] = "kyrgyzstan kyrgyz",
        ["TJ"] = "tajikistan tajik",
    }
        .SelectMany(pair => pair.Value.Split(' ').Select(word => (word, code: new CountryCode(pair.Key))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The countries named in a text, each once.</summary>
    public static IReadOnlyList<CountryCode> In(string text) =>
        [
            .. text.Split([' ', ',', ';', '(', ')', '/', '.'], StringSplitOptions.RemoveEmptyEntries)
                .Where(Codes.ContainsKey)
                .Select(word => Codes[word])
                .Distinct(),
        ];
}
