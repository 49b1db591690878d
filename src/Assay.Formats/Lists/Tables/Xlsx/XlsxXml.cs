using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Assay.Formats.Lists.Tables.Xlsx;

/// <summary>The XML files of a workbook. Elements are told by their local name: the strict and the transitional format differ in the namespaces only.</summary>
internal static partial class XlsxXml
{
    /// <summary>Whether the reader stands at the start of an element.</summary>
    public static bool Starts(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, name, StringComparison.Ordinal);

    /// <summary>Whether the reader stands at the end of an element.</summary>
    public static bool Ends(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.EndElement
        && string.Equals(xml.LocalName, name, StringComparison.Ordinal);

    /// <summary>
    /// The text of the element the reader stands at, its runs joined: of an item of the shared strings, of an inline string. Readings in
    /// another script (phonetic runs) are no part of it. Leaves the reader at the element's end.
    /// </summary>
    public static string RunsOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var element = xml.LocalName;
        var text = new StringBuilder();
        var isInText = false;
        var phonetic = -1;
        while (xml.Read() && !xml.Ends(element))
        {
            if (phonetic >= 0)
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == phonetic)
                    phonetic = -1;
                continue;
            }
            if (xml.Starts("rPh") && !xml.IsEmptyElement)
                phonetic = xml.Depth;
            else if (xml.Starts("t"))
                isInText = !xml.IsEmptyElement;
            else if (xml.Ends("t"))
                isInText = false;
            else if (isInText)
                text.Append(xml.Value);
        }
        return Unescape(text.ToString());
    }

    /// <summary>The plain text of the element the reader stands at; leaves the reader at its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var element = xml.LocalName;
        var text = new StringBuilder();
        while (xml.Read() && !xml.Ends(element))
            text.Append(xml.Value);
        return text.ToString();
    }

    /// <summary>Characters that XML cannot hold are written <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19). Of control characters only line breaks are kept.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        return Escaped()
            .Replace(
                text,
                match =>
                {
                    var c = (char)Convert.ToInt32(match.Groups["code"].Value, 16);
                    return char.IsControl(c) && c != '\n' || char.IsSurrogate(c) ? "" : c.ToString();
                }
            );
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();
}
