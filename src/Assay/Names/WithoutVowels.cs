using System.Collections.Frozen;
using System.Text;

namespace Assay.Names;

/// <summary>Common names of Arabic, Persian and Hebrew, which are written without their short vowels: no rule can tell these, so that a table does.</summary>
internal static class WithoutVowels
{
    private const int LeastWithArticle = 5;

    private static readonly FrozenDictionary<string, string> Names = NameTables
        .Rows("vowels")
        .Select(row => (Word: Plain(row[0]), Latin: row[1]))
        .DistinctBy(row => row.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(row => row.Word, row => row.Latin, StringComparer.Ordinal);

    /// <summary>The name in lower-case Latin letters; null where it is not a common one of these scripts.</summary>
    public static string? Read(string word)
    {
        // all of Hebrew and Arabic, their marks included
        if (!word.AsSpan().ContainsAnyInRange('\u0590', '\u06FF'))
            return null;
        return Names.GetValueOrDefault(Plain(word));
    }

    /// <summary>How long the Arabic article is that is written as one with its word; 0 where there is none.</summary>
    public static int ArticleOf(string word) =>
        word.Length >= LeastWithArticle
        && word.StartsWith("ال", StringComparison.Ordinal)
        && Read(word) is null
            ? 2
            : 0;

    /// <summary>The word without marks, and with one letter for each that writers, or Arabs and Persians, write in several ways.</summary>
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            // vowel signs of Hebrew and Arabic, the stretching line, the joiners that part Persian endings
            if (
                c
                is (>= '\u0591' and <= '\u05C7')
                    or (>= '\u064B' and <= '\u0655')
                    or '\u0640'
                    or '\u200C'
                    or '\u200D'
            )
                continue;
            plain.Append(
                c switch
                {
                    'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                    'ى' or 'ی' or 'ئ' => 'ي',
                    'ک' => 'ك',
                    'ة' => 'ه',
                    _ => c,
                }
            );
        }
        return plain.ToString();
    }
}
