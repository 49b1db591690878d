using System.Text;
using Assay.Reports.Words;

namespace Assay.Reports.Html.Readings;

/// <summary>Text of a document as a page may hold it, where the renderer's own escaping is too slow or would lose line breaks.</summary>
internal static class MarkupText
{
    /// <summary>Appends text so that nothing of it is markup, steers a terminal or turns the direction of writing. Line breaks and tabs stay.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append((char)rune.Value),
                _ when Rune.IsWhiteSpace(rune) => html.Append(rune.Value == '\u00a0' ? '\u00a0' : ' '),
                _ when !Plain.IsShown(rune) => html.Append(Plain.Replacement),
                _ => html.Append(rune),
            };
        }
        return html;
    }
}
