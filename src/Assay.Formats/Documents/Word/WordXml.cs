using System.Xml;

namespace Assay.Formats.Documents.Word;

/// <summary>Attributes of WordprocessingML, whichever of its two namespaces they are in. (ECMA-376, part 1, 17.)</summary>
internal static class WordXml
{
    /// <summary>The attribute <c>val</c>.</summary>
    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    /// <summary>An attribute by its local name.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        if (!xml.MoveToFirstAttribute())
            return null;
        do if (string.Equals(xml.LocalName, name, StringComparison.Ordinal))
            value = xml.Value;
        while (value is null && xml.MoveToNextAttribute());
        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether an element that switches something on does.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");
}
