using System.Globalization;
using System.Text;

namespace Assay.Formats.Yaml;

/// <summary>Makes foreign text fit to stand in a message: short, on one line, nothing in it that a terminal obeys.</summary>
public static class Quoting
{
    /// <summary>The text in single quotes, at most sixty characters of it.</summary>
    public static string Quote(string text) => $"'{Visible(text, 60)}'";

    /// <summary>The text with control and format characters written as <c>\u001B</c>, cut to <paramref name="maximum"/> characters.</summary>
    public static string Visible(string text, int maximum)
    {
        var cut = text.Length > maximum;
        if (cut && char.IsHighSurrogate(text[maximum - 1]))
            maximum--;
        var span = text.AsSpan(0, cut ? maximum : text.Length);
        var plain = true;
        foreach (var c in span)
            plain &= !IsHidden(c);
        if (plain)
            return cut ? string.Concat(span, "…") : text;
        var visible = new StringBuilder();
        foreach (var c in span)
        {
            if (IsHidden(c))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                visible.Append(c);
        }
        return cut ? visible.Append('…').ToString() : visible.ToString();
    }

    /// <summary>
    /// The first character that has no business in a name or a sentence: a control character other than tab and line end,
    /// half a surrogate pair, or one that turns the direction of writing and so makes a line read as what it is not.
    /// -1 where there is none.
    /// </summary>
    public static int IndexOfUnfit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\t' or '\n' or '\r')
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            if (
                char.IsControl(c)
                || char.IsSurrogate(c)
                || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            )
                return i;
        }
        return -1;
    }

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
