using System.Globalization;
using System.Text;
using Assay.Reports.Words;

namespace Assay.Reports.Html;

/// <summary>
/// The renderer writes every character outside ASCII as a reference. That is safe but hides what the file says from anybody
/// who searches it, and it lets controls through, which no page may hold. Here the references to characters that can be
/// shown become the characters, and those that may not be shown become <see cref="Plain.Replacement"/>. References to ASCII,
/// which are what keeps text from being markup, stay as they are.
/// </summary>
internal static class HtmlText
{
    private const int FirstBeyondAscii = 0xA0;

    public static string Finished(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (html.IndexOf("&#x", at, StringComparison.Ordinal) is var start and >= 0)
        {
            text.Append(html, at, start - at);
            var end = html.IndexOf(';', start);
            var digits = html.AsSpan(start + 3, end - start - 3);
            Append(
                text,
                new Rune(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            );
            at = end + 1;
        }
        return text.Append(html, at, html.Length - at).ToString();
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
            text.Append(rune.Value == FirstBeyondAscii ? "&#xA0;" : " ");
        else if (!Plain.IsShown(rune))
            text.Append(Plain.Replacement);
        else if (rune.Value >= FirstBeyondAscii)
            text.Append(rune.ToString());
        else
            text.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
    }
}
