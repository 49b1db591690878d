using System.Collections.Frozen;

namespace Assay.Names;

/// <summary>The words of an address as they are compared, in any script: where usual romanisations meet, and well-known places by one name (Москва, Moscow).</summary>
internal static class AddressWords
{
    private static readonly FrozenSet<string> Plain = NameTables
        .Rows("address-words")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words in the order written, those without weight (street, city, saint) left out.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var clean = Folding.Clean(text);
        var language = Scripts.Prevailing(clean) == Script.Cyrillic ? Cyrillic.LanguageOf(clean) : default;
        return Tokenizer.Tokens(clean, language).Where(t => !Plain.Contains(t.Folded)).Select(KeyOf);
    }

    /// <summary>Whether two words are one, but for one letter in a long one.</summary>
    public static bool AreLike(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || (
            Math.Min(a.Length, b.Length) >= LeastWithSlip
            && !a.AsSpan().ContainsAnyInRange('0', '9')
            && EditCost.LettersApart(a, b, most: 2) == 1
        );

    private const int LeastWithSlip = 6;

    private static string KeyOf(NameToken token) =>
        Lexicon.InOtherName(token.Folded, first: true) is (PartKind.Place, { } place) ? place : token.Key;
}
