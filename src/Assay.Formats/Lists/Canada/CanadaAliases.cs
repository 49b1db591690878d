using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.Canada;

/// <summary>
/// Reads the one text that has all aliases of a record. Names stand between semicolons, commas, slashes, "or"; a language with a colon stands before
/// those in its script: <c>Vitaly Sinila, Russian: Виталий Синило, Belarusian: Віталь Сініла</c>.
/// </summary>
internal static partial class CanadaAliases
{
    /// <summary>What is counted: texts that were not taken apart, as their alternatives are parts of names.</summary>
    public const string Kept = "canada-alternatives";

    /// <summary>The aliases of a cell.</summary>
    public static IEnumerable<Alias> Read(string cell, bool isPerson, ListLog log)
    {
        foreach (var (language, names) in Languages(cell))
        {
            foreach (var text in names.Split(';').SelectMany(t => Commas(Trimmed(t), isPerson)))
            {
                foreach (var name in Alternatives(Trimmed(text), isPerson, log).Select(Trimmed))
                {
                    if (name.Length > 0)
                        yield return new Alias(name, QualityOf(name, isPerson)) { Language = language };
                }
            }
        }
    }

    private static IEnumerable<(string? Language, string Names)> Languages(string cell)
    {
        string? language = null;
        var start = 0;
        foreach (Match label in Label().Matches(cell))
        {
            yield return (language, cell[start..label.Index]);
            language = label.Groups["language"].Value;
            // The list spells it both ways.
            language = language is "Belarussian" ? "Belarusian" : language;
            start = label.Index + label.Length;
        }
        yield return (language, cell[start..]);
    }

    private static IEnumerable<string> Commas(string text, bool isPerson)
    {
        // "Баранов, Олег Анатольевич": the family name first, and one name.
        if (isPerson && FamilyFirst().IsMatch(text))
            return [text];
        return isPerson ? NamePieces.SplitAt(text, ',') : NamePieces.SplitAtCommas(text);
    }

    /// <summary>
    /// Names with "or" or a slash between. Of a person each must be more than one word: "Katsiaryna or Katerina Smuschkovich" is one name with two
    /// spellings of its first part. "and" stands between names only where these are not in its own script.
    /// </summary>
    private static string[] Alternatives(string text, bool isPerson, ListLog log)
    {
        string[] pieces =
        [
            .. (IsLatin(text) ? Or() : OrAnd()).Split(text).SelectMany(p => NamePieces.SplitAt(p, '/')),
        ];
        if (
            pieces.Length > 1
            && isPerson
            && Array.Exists(pieces, p => !Trimmed(p).Contains(' ', StringComparison.Ordinal))
        )
        {
            log.Count(Kept, text);
            return [text];
        }
        return pieces;
    }

    /// <summary>A person's alias of one word is a given name, a nickname or half of a name: it does not identify by itself.</summary>
    private static AliasQuality QualityOf(string name, bool isPerson) =>
        isPerson && !name.Contains(' ', StringComparison.Ordinal) ? AliasQuality.Weak
        : IsLatin(name) ? AliasQuality.Strong
        : AliasQuality.OriginalScript;

    /// <summary>Whether at least half of the letters are Latin.</summary>
    private static bool IsLatin(string text)
    {
        var latin = 0;
        var other = 0;
        foreach (var c in text.Where(char.IsLetter))
        {
            // Up to the end of Latin Extended-B.
            if (c < '\u0250')
                latin++;
            else
                other++;
        }
        return latin >= other;
    }

    /// <summary>Without conjunctions, separators and brackets that lost their partner at the ends.</summary>
    private static string Trimmed(string text)
    {
        var trimmed = Conjunction().Replace(text.Trim().Trim(',', ';', '/').Trim(), "");
        var balance = trimmed.AsSpan().Count('(') - trimmed.AsSpan().Count(')');
        return balance switch
        {
            < 0 => trimmed.TrimEnd(')').Trim(),
            > 0 => trimmed.TrimEnd('(').TrimStart('(').Trim(),
            _ => trimmed,
        };
    }

    [GeneratedRegex(
        @"(?<!\p{L})\(?(?<language>Russian|Belarus+ian|Ukrainian|Arabic|Persian|Farsi|Hebrew|Chinese|Burmese|Spanish|French)\s?:",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^\S+, \S+ \S+(?:ич|вна|чна)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"\sor\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Or();

    [GeneratedRegex(@"\s(?:or|and)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OrAnd();

    [GeneratedRegex("^(?:or|and) ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conjunction();
}
