using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace Assay.Names;

/// <summary>Brings the words of a name into plain lower-case Latin letters and digits.</summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> OwnLetters = NameTables
        .Rows("latin-letters")
        .Concat(NameTables.Rows("consonant-letters"))
        .Concat(NameTables.Rows("georgian-armenian"))
        .ToFrozenDictionary(row => row[0][0], row => row[1]);

    /// <summary>
    /// The text without invisible characters (joiners, direction marks, byte-order marks, halves of surrogate pairs) and with
    /// compatibility forms (full width, ligatures) made ordinary.
    /// </summary>
    public static string Clean(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                clean.Append(' ');
            else if (
                Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse)
            )
                clean.Append(rune);
        }
        return clean.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>One word in lower-case Latin letters and digits; empty where nothing of it can be read.</summary>
    /// <param name="word">As written.</param>
    /// <param name="ukrainian">Whether Cyrillic is read by Ukrainian rules; else by Russian ones.</param>
    public static string Word(string word, bool ukrainian) =>
        Word(word, ukrainian ? CyrillicLanguage.Ukrainian : CyrillicLanguage.Russian);

    /// <summary>One word in lower-case Latin letters and digits; empty where nothing of it can be read.</summary>
    public static string Word(string word, CyrillicLanguage language)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        if (WithoutVowels.Read(word) is { } name)
            return name;
        var text = Cyrillic.WithoutLookalikes(word).ToLowerInvariant();
        var folded = new StringBuilder(text.Length + 8);
        // one vowel of two letters; at the beginning of a word another has a v before it: Voskanyan
        text = text.Replace("ու", "u", StringComparison.Ordinal);
        if (text.StartsWith('ո'))
            folded.Append('v');
        foreach (var rune in text.EnumerateRunes())
            AppendLetter(folded, rune, language);
        return folded.ToString();
    }

    private static void AppendLetter(StringBuilder folded, Rune rune, CyrillicLanguage language)
    {
        if (rune.IsAscii)
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append((char)rune.Value);
            return;
        }
        if (rune.IsBmp)
        {
            var c = (char)rune.Value;
            var script = Scripts.Of(rune);
            if (script == Script.Cyrillic && Cyrillic.Append(folded, c, language))
                return;
            if (script == Script.Hangul && Korean.Append(folded, c))
                return;
            if (OwnLetters.TryGetValue(c, out var plain))
            {
                folded.Append(plain);
                return;
            }
        }
        if (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            && !IsVowelSign(rune)
        )
            return;
        var decomposed = rune.ToString().Normalize(NormalizationForm.FormD);
        if (decomposed[0] < 0x80)
        {
            if (char.IsAsciiLetterOrDigit(decomposed[0]))
                folded.Append(char.ToLowerInvariant(decomposed[0]));
            return;
        }
        foreach (var c in rune.ToString().Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }
    }

    /// <summary>In the scripts of India and South-East Asia a mark is a vowel; elsewhere it is a diacritic that may be dropped.</summary>
    private static bool IsVowelSign(Rune rune) => rune.Value is >= 0x900 and <= 0x1AFF;
}
