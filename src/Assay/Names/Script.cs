using System.Text;

namespace Assay.Names;

/// <summary>The writing system a name is in.</summary>
public enum Script
{
    /// <summary>No letters.</summary>
    None,

    /// <summary>Latin, with or without diacritics.</summary>
    Latin,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Arabic, Persian, Urdu.</summary>
    Arabic,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Japanese syllables.</summary>
    Kana,

    /// <summary>Korean.</summary>
    Hangul,

    /// <summary>Any other.</summary>
    Other,

    /// <summary>More than one, none of them prevailing.</summary>
    Mixed,
}

/// <summary>Tells scripts by their Unicode blocks, as far as names on lists need it.</summary>
internal static class Scripts
{
    /// <summary>The script of one letter; <see cref="Script.None"/> for what is no letter.</summary>
    public static Script Of(Rune rune) =>
        rune.Value switch
        {
            < 0x80 => Rune.IsLetter(rune) ? Script.Latin : Script.None,
            <= 0x24F or (>= 0x250 and <= 0x2BF) or (>= 0x1E00 and <= 0x1EFF) => Rune.IsLetter(rune)
                ? Script.Latin
                : Script.None,
            (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
            >= 0x400 and <= 0x52F => Script.Cyrillic,
            >= 0x590 and <= 0x5FF => Script.Hebrew,
            (>= 0x600 and <= 0x77F)
            or (>= 0x8A0 and <= 0x8FF)
            or (>= 0xFB50 and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFF) => Script.Arabic,
            >= 0x3040 and <= 0x30FF => Script.Kana,
            (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) =>
                Script.Han,
            (>= 0x1100 and <= 0x11FF) or (>= 0xAC00 and <= 0xD7AF) => Script.Hangul,
            _ => Rune.IsLetter(rune) ? Script.Other : Script.None,
        };

    /// <summary>Whether a letter is a character or syllable, which Latin letters render with much loss.</summary>
    public static bool IsSyllabic(char c) =>
        c > 0x7F && Of(new Rune(char.IsSurrogate(c) ? ' ' : c)) is Script.Han or Script.Hangul or Script.Kana;

    /// <summary>The script most letters of the text are in; <see cref="Script.Mixed"/> where none has more than half.</summary>
    public static Script Prevailing(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return text.ContainsAnyInRange('A', 'Z') || text.ContainsAnyInRange('a', 'z')
                ? Script.Latin
                : Script.None;
        Span<int> counts = stackalloc int[(int)Script.Mixed];
        var letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Of(rune);
            if (script == Script.None)
                continue;
            counts[(int)script]++;
            letters++;
        }
        if (letters == 0)
            return Script.None;
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }
        return counts[best] * 2 > letters ? (Script)best : Script.Mixed;
    }
}
