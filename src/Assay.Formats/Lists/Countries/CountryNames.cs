using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Countries;

/// <summary>
/// Countries as official lists write them in words ("Korea, North", "Region: Crimea"), in one table of ours
/// (<c>country-names.tsv</c>), and nationalities ("Iranian", <c>nationalities.tsv</c>). A region stands for the state that is recognised as
/// its sovereign.
/// </summary>
public static partial class CountryNames
{
    private static readonly FrozenDictionary<string, CountryCode> Codes = ReadTable(Rows());

    private static readonly FrozenDictionary<string, CountryCode> Nationalities = ReadTable(
        Rows("nationalities")
    );

    private static readonly FrozenDictionary<string, CountryCode> InUkrainian = ReadTable(
        Rows("country-names-uk")
    );

    /// <summary>
    /// The code of a country written in words; false where the table does not have it. Of a state that is no more the one its place is in
    /// today counts, where the list says which: "Former USSR (now Belarus)", "former USSR Currently Ukraine".
    /// </summary>
    public static bool TryFind(string words, out CountryCode code) =>
        Codes.TryGetValue(Key(words), out code)
        || Today().Match(words) is { Success: true } today
            && Codes.TryGetValue(Key(today.Groups["country"].Value), out code);

    /// <summary>The code of a country of which somebody is a national: "Iranian", or the country's own name; false where neither table has it.</summary>
    public static bool TryFindNationality(string words, out CountryCode code) =>
        Nationalities.TryGetValue(Key(words), out code) || TryFind(words, out code);

    /// <summary>The code of a country written in Ukrainian (<c>country-names-uk.tsv</c>); false where the table does not have it.</summary>
    public static bool TryFindUkrainian(string words, out CountryCode code) =>
        InUkrainian.TryGetValue(Key(words.Replace('ʼ', '\'')), out code);

    /// <summary>All names of a table with their code.</summary>
    internal static IEnumerable<(CountryCode Code, string Name)> Rows(string table = "country-names")
    {
        using var stream = typeof(CountryNames).Assembly.GetManifestResourceStream(
            $"Assay.Formats.Lists.{table}.tsv"
        )!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var name in line[(tab + 1)..].Split('|'))
                yield return (new CountryCode(line[..tab]), name);
        }
    }

    private static FrozenDictionary<string, CountryCode> ReadTable(
        IEnumerable<(CountryCode Code, string Name)> rows
    ) =>
        rows.GroupBy(row => Key(row.Name), row => row.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(name => name.Key, name => name.Distinct().Single(), StringComparer.Ordinal);

    /// <summary>Lower case, words only: without punctuation and articles, "St." and "&amp;" written out.</summary>
    private static string Key(string words)
    {
        var key = new StringBuilder(words.Length);
        var word = new StringBuilder();
        foreach (
            var c in words.Normalize(NormalizationForm.FormC).Replace("&", " and ", StringComparison.Ordinal)
                + " "
        )
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }
            if (c is '\'' or '’' or '.')
                continue; // d'Ivoire, People's, U.S.: parts of one word
            if (word.Length == 0)
                continue;
            var text = word.ToString();
            word.Clear();
            if (text is "the")
                continue;
            key.Append(key.Length > 0 ? " " : "").Append(text is "st" ? "saint" : text);
        }
        return key.ToString();
    }

    [GeneratedRegex(
        @"[\s,(](?:now|currently)\s+(?<country>[^()]+)\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Today();
}
