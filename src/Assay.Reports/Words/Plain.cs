using System.Globalization;
using System.Text;

namespace Assay.Reports.Words;

/// <summary>
/// Text from outside made safe to show: nothing in it can move a cursor, start a terminal sequence or turn the
/// direction of what follows. What is markup is the writers' own concern.
/// </summary>
public static class Plain
{
    /// <summary>What stands where something that must not be shown stood.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// The text on one line: white space of any kind becomes a space, controls (escape among them), lone surrogates,
    /// private-use characters and marks that override the direction of writing become <see cref="Replacement"/>.
    /// </summary>
    public static string Line(string text)
    {
        if (IsPlain(text))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                line.Append(' ');
            else if (IsShown(rune))
                line.Append(rune.ToString());
            else
                line.Append(Replacement);
        }
        return line.ToString();
    }

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    /// <summary>The text cut to some characters, an ellipsis the last of them, where it is longer.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>Whether a character may be shown as it is.</summary>
    public static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned =>
                false,
            UnicodeCategory.Surrogate => false,
            UnicodeCategory.Format => IsHarmlessFormat(rune.Value),
            _ => true,
        };

    // Of the invisible format characters only those that names need are kept: the joiners of Indic and Persian
    // writing and the soft hyphen. Embeddings, overrides, isolates, tags and the byte order mark are not.
    private static bool IsHarmlessFormat(int value) => value is 0x200C or 0x200D or 0x00AD;
}
