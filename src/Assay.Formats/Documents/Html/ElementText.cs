using System.Text;
using AngleSharp.Dom;

namespace Assay.Formats.Documents.Html;

/// <summary>The beginning of an element's text: what asks for a little of it need not gather all.</summary>
internal static class ElementText
{
    /// <summary>Its first letters, up to some more than a number of them.</summary>
    public static string Beginning(INode element, int most)
    {
        var text = new StringBuilder();
        Gather(element, text, most);
        return text.ToString();
    }

    /// <summary>Whether its text is longer than that.</summary>
    public static bool IsLonger(INode element, int most) => Beginning(element, most).Length > most;

    private static bool Gather(INode parent, StringBuilder text, int most)
    {
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText words)
                text.Append(words.Data);
            else if (!Gather(node, text, most))
                return false;
            if (text.Length > most)
                return false;
        }
        return true;
    }
}
