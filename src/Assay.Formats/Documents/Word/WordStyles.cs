using System.Globalization;
using System.Xml;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Word;

/// <summary>What the styles of a Word document make of a paragraph. Their ids are in the language of whoever made it; their names are English in all.</summary>
internal sealed class WordStyles
{
    /// <summary>How far a style is followed to what it is based on.</summary>
    private const int Based = 8;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _id;

    /// <summary>Takes in one node of <c>word/styles.xml</c>.</summary>
    public void Read(XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element)
            return;
        switch (xml.LocalName)
        {
            case "style":
                _id = WordXml.Attribute(xml, "styleId");
                if (_id is not null)
                    _styles[_id] = new Style("", null, IsHeading: false);
                break;
            case "name" when _id is not null && _styles[_id].Name.Length == 0:
                _styles[_id] = _styles[_id] with { Name = (WordXml.Value(xml) ?? "").ToLowerInvariant() };
                break;
            case "basedOn" when _id is not null:
                _styles[_id] = _styles[_id] with { BasedOn = WordXml.Value(xml) };
                break;
            case "outlineLvl" when _id is not null:
                _styles[_id] = _styles[_id] with { IsHeading = IsLevel(WordXml.Value(xml)) };
                break;
        }
    }

    /// <summary>Whether an outline level is one of a heading.</summary>
    public static bool IsLevel(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9;

    /// <summary>What a paragraph of a style is; null where the style does not say. A table of contents is <see cref="WordBlock.Omitted"/>.</summary>
    public BlockKind? KindOf(string? id)
    {
        for (var i = 0; i < Based && id is not null; i++)
        {
            // A document without styles has their ids, which are English then.
            if (!_styles.TryGetValue(id, out var style))
                return OfName(id.ToLowerInvariant());
            if (OfName(style.Name) is { } kind)
                return kind;
            if (style.IsHeading)
                return BlockKind.Heading;
            id = style.BasedOn;
        }
        return null;
    }

    private static BlockKind? OfName(string name) =>
        name switch
        {
            "title" => BlockKind.Title,
            "caption" => BlockKind.Caption,
            "quote" or "intense quote" or "intensequote" or "block text" => BlockKind.Quotation,
            "footnote text" or "endnote text" => BlockKind.Footnote,
            _ when name.StartsWith("toc", StringComparison.Ordinal) => WordBlock.Omitted,
            _ when name.StartsWith("heading", StringComparison.Ordinal) => BlockKind.Heading,
            _ when name.StartsWith("list", StringComparison.Ordinal) => BlockKind.ListItem,
            _ => null,
        };

    private sealed record Style(string Name, string? BasedOn, bool IsHeading);
}
