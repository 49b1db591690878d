using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Assay.FactCheck.Folding;

/// <summary>
/// Words in Latin letters without case, diacritics and the freedoms of transliteration. It is coarse on purpose: what two
/// publishers romanise differently must come out equal; a wrong agreement is caught by the record's key.
/// </summary>
internal static class Romanisation
{
    private static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['ґ'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['є'] = "e",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['і'] = "i",
        ['ї'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "yu",
        ['я'] = "ya",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Latin = new Dictionary<char, string>
    {
        ['ß'] = "ss",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ı'] = "i",
        ['æ'] = "ae",
        ['œ'] = "oe",
    }.ToFrozenDictionary();

    // In this order: the longer before what it contains.
    private static readonly (string From, string To)[] Spellings =
    [
        // British and American spelling, first of all.
        ("isation", "ization"),
        ("shch", "s"),
        ("sch", "s"),
        ("sh", "s"),
        ("tch", "c"),
        ("ch", "c"),
        ("zh", "z"),
        ("kh", "h"),
        ("ts", "c"),
        ("tz", "c"),
        ("ph", "f"),
        ("x", "ks"),
        ("w", "v"),
        ("q", "k"),
        ("ck", "k"),
        ("j", "i"),
        ("y", "i"),
        ("ii", "i"),
        ("ie", "e"),
    ];

    /// <summary>The words of a name, in lower-case Latin letters and digits; apostrophes vanish, other signs part words.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || IsApostrophe(c))
                continue;
            if (Cyrillic.TryGetValue(c, out var cyrillic))
                word.Append(cyrillic);
            else if (Latin.TryGetValue(c, out var latin))
                word.Append(latin);
            else if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>What is left of a word when the freedoms of transliteration are taken out.</summary>
    public static string Bones(string word)
    {
        foreach (var (from, to) in Spellings)
            word = word.Replace(from, to, StringComparison.Ordinal);
        var bones = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            // Doubled letters are written single as often; doubled digits mean something.
            if (bones.Length == 0 || bones[^1] != c || char.IsDigit(c))
                bones.Append(c);
        }
        return bones.ToString();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or 'ʹ' or 'ʼ' or '´';
}
