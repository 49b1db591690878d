using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Assay.Names;

/// <summary>
/// Reads Cyrillic into Latin by tables of our own. One romanisation is chosen for each language, near to what press and lists
/// write; that others meet it is the work of <see cref="SpellingKey"/>.
/// </summary>
internal static class Cyrillic
{
    private static readonly FrozenDictionary<char, string[]> Letters = NameTables
        .Rows("cyrillic")
        .ToFrozenDictionary(row => row[0][0], row => row[1..5]);

    private static readonly FrozenDictionary<char, char> LatinLookalikes = NameTables
        .Rows("lookalikes")
        .ToFrozenDictionary(row => row[0][0], row => row[1][0]);

    private static readonly FrozenDictionary<char, char> CyrillicLookalikes = LatinLookalikes
        .GroupBy(pair => pair.Value)
        .ToFrozenDictionary(group => group.Key, group => group.First().Key);

    private static readonly SearchValues<char> SerbianLetters = SearchValues.Create("ђјљњћџѓќѕ");

    /// <summary>The language by whose letters the text is told; where nothing tells, Russian: the lists have more of it.</summary>
    public static CyrillicLanguage LanguageOf(string text)
    {
        var lower = text.ToLowerInvariant().AsSpan();
        if (lower.IndexOfAny(SerbianLetters) >= 0)
            return CyrillicLanguage.Serbian;
        // ў is Belarusian only; so is і beside letters that Ukrainian has not. Lists also write it with the Latin letter.
        if (
            lower.Contains('ў')
            || (lower.IndexOfAny("ыэё") >= 0 && (lower.Contains('і') || IsOnlyLatinLetter(lower, 'i')))
        )
            return CyrillicLanguage.Belarusian;
        return IsUkrainian(text) ? CyrillicLanguage.Ukrainian : CyrillicLanguage.Russian;
    }

    /// <summary>
    /// Whether the text is Ukrainian: it has a letter only Ukrainian has, or the ending "-ський/-ська", and none that only
    /// Russian has. Where nothing tells, it is read as Russian: the lists have more of it.
    /// </summary>
    public static bool IsUkrainian(string text)
    {
        var lower = text.ToLowerInvariant();
        if (lower.AsSpan().IndexOfAny("ыэъё") >= 0)
            return false;
        return lower.AsSpan().IndexOfAny("іїєґ") >= 0 || lower.Contains("ськ", StringComparison.Ordinal);
    }

    private static bool IsOnlyLatinLetter(ReadOnlySpan<char> lower, char letter)
    {
        var any = false;
        foreach (var c in lower)
        {
            if (!char.IsAsciiLetter(c))
                continue;
            if (c != letter)
                return false;
            any = true;
        }
        return any;
    }

    /// <summary>Appends the Latin reading of one lower-case letter; false where the letter is not in the table.</summary>
    public static bool Append(StringBuilder target, char lower, CyrillicLanguage language)
    {
        if (!Letters.TryGetValue(lower, out var reading))
            return false;
        target.Append(reading[(int)language]);
        return true;
    }

    /// <summary>
    /// A word that mixes Latin and Cyrillic letters is nearly always one script with look-alikes of the other slipped in, by
    /// mistake or to hide: the minority is read as what it looks like. Other words come back unchanged.
    /// </summary>
    public static string WithoutLookalikes(string word)
    {
        int latin = 0,
            cyrillic = 0;
        foreach (var c in word)
        {
            var script = Scripts.Of(new Rune(char.IsSurrogate(c) ? ' ' : c));
            if (script == Script.Latin)
                latin++;
            else if (script == Script.Cyrillic)
                cyrillic++;
        }
        if (latin == 0 || cyrillic == 0)
            return word;
        var table = latin >= cyrillic ? LatinLookalikes : CyrillicLookalikes;
        return string.Create(
            word.Length,
            (word, table),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var lower = char.ToLowerInvariant(state.word[i]);
                    span[i] = state.table.TryGetValue(lower, out var other) ? other : lower;
                }
            }
        );
    }
}
