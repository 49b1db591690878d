using System.Text;

namespace Assay.Names;

/// <summary>
/// What names of places are looked up by: plain lower-case Latin letters and digits, whatever the script, accents, apostrophes, hyphens and spaces. Words run
/// together, for Ivano-Frankivsk is written in three ways.
/// </summary>
public static class PlaceKey
{
    /// <summary>
    /// The keys of a name, at most two, without any where nothing in it can be read: Cyrillic is read both as Russian and as Ukrainian, since a name alone
    /// seldom tells which it is (Мирноград is Mirnograd and Myrnohrad).
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var clean = Folding.Clean(name);
        var russian = Read(clean, ukrainian: false);
        if (russian.Length == 0)
            return [];
        if (Ascii.IsValid(clean))
            return [russian];
        var ukrainian = Read(clean, ukrainian: true);
        return string.Equals(russian, ukrainian, StringComparison.Ordinal) ? [russian] : [russian, ukrainian];
    }

    /// <summary>Where the usual transliterations of one name meet: Avdiivka, Avdiyivka and Avdijivka have one sound.</summary>
    public static string Sound(string key) => SpellingKey.Of(key);

    /// <summary>How many letters differ, a swap of neighbours counting once; at most <paramref name="most"/>, which stands for all above.</summary>
    public static int LettersApart(ReadOnlySpan<char> key, ReadOnlySpan<char> other, int most)
    {
        if (key.SequenceEqual(other))
            return 0;
        // a change of one letter changes at most two members of the set of letters
        return int.PopCount(EditCost.Letters(key) ^ EditCost.Letters(other)) > 2 * (most - 1)
            ? most
            : EditCost.LettersApart(key, other, most);
    }

    private static string Read(string clean, bool ukrainian)
    {
        var key = new StringBuilder(clean.Length + 8);
        var word = new StringBuilder(clean.Length);
        foreach (var rune in clean.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
                word.Append(rune);
            else if (!IsApostrophe(rune))
                EndWord(word, key, ukrainian);
        }
        EndWord(word, key, ukrainian);
        return key.ToString();
    }

    private static void EndWord(StringBuilder word, StringBuilder key, bool ukrainian)
    {
        if (word.Length > 0)
            key.Append(Folding.Word(word.ToString(), ukrainian));
        word.Clear();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark;

    // Within a word: Mariupol', Slov’iansk. Modifier letters (ʼ, ʹ) are letters to Unicode and fold to nothing.
    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or '`' or '´' or '′';
}
