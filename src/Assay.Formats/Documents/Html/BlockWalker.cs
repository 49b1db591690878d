using System.Text;
using AngleSharp.Dom;
using Assay.Formats.Documents.Plain;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Html;

/// <summary>Walks a tree of elements in reading order and makes blocks of it.</summary>
/// <param name="draft">What they go to.</param>
/// <param name="article">Where the article is; null to take all that is seen.</param>
internal sealed class BlockWalker(DocumentDraft draft, Article? article = null)
{
    /// <summary>Letters of the longest byline, with the day and a line on who the author is.</summary>
    private const int LongestByline = 250;

    private readonly StringBuilder _line = new();
    private readonly HashSet<string> _captions = new(StringComparer.Ordinal);
    private int _inByline;
    private bool _isByline;
    private string? _title;

    /// <summary>Walks an element.</summary>
    public void Walk(IElement element)
    {
        Children(element, BlockKind.Paragraph);
        Flush(BlockKind.Paragraph);
    }

    // Depth is bounded by PageTree.
    private void Children(INode parent, BlockKind kind)
    {
        // By number: a node finds the next one by looking through all that lie beside it.
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IText text)
                Text(text);
            else if (nodes[i] is IElement element)
                Element(element, kind, isBehindElement: i > 0 && nodes[i - 1] is IElement);
    }

    private void Text(IText text)
    {
        // What stands directly in the page before its article begins.
        if (article is not null && text.ParentElement is { } holder && IsOutside(holder))
            return;
        // A line end in the source is a blank; one in the line here is a break made by hand.
        _line.Append(text.Data).Replace('\n', ' ', _line.Length - text.Data.Length, text.Data.Length);
        if (_isByline)
            _inByline += text.Data.Length;
    }

    private bool IsOutside(IElement holder) =>
        article!.Elements[holder] is { } facts
        && !(facts.Order >= article.First || facts.Order >= article.Elements[article.Root]!.Order);

    private void Element(IElement element, BlockKind kind, bool isBehindElement)
    {
        if (article is null ? Furniture.Of(element) == FurnitureKind.Never : article.LeavesOut(element))
            return;
        if (InlineNames.Contains(element.LocalName) && !IsShownAsBlock(element))
        {
            Inline(element, kind, isBehindElement);
            return;
        }
        Flush(kind);
        switch (element.LocalName)
        {
            case "pre":
                Preformatted(element, kind);
                return;
            case "table" when TableRows.Of(element) is { } rows:
                Table(element, rows);
                return;
            case "ul" or "ol" or "dl":
                if (kind != BlockKind.ListItem)
                    draft.EndGroup();
                Children(element, kind);
                Flush(kind);
                return;
        }
        var inner = KindOf(element, kind);
        var wasByline = _isByline;
        _isByline |=
            inner == BlockKind.Paragraph
            && Bylines.Is(element)
            && !ElementText.IsLonger(element, LongestByline);
        Children(element, inner);
        Flush(inner);
        _isByline = wasByline;
    }

    private BlockKind KindOf(IElement element, BlockKind outer) =>
        element.LocalName switch
        {
            "h1" when IsTitle(element) => BlockKind.Title,
            "h2" or "h3" when article?.Title == element => BlockKind.Title,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
            "li" or "dt" or "dd" => outer == BlockKind.Footnote ? outer : BlockKind.ListItem,
            "blockquote" => BlockKind.Quotation,
            "figcaption" or "caption" => BlockKind.Caption,
            _ when Furniture.HasClassWord(element, "footnotes", "endnotes") => BlockKind.Footnote,
            _ when outer == BlockKind.Paragraph && Furniture.HasClassWord(element, "caption", "credit") =>
                BlockKind.Caption,
            _ => outer,
        };

    private bool IsTitle(IElement heading) => article is null ? !draft.HasTitle : article.Title == heading;

    private void Inline(IElement element, BlockKind kind, bool isBehindElement)
    {
        switch (element.LocalName)
        {
            case "br":
                _line.Append('\n');
                return;
            case "q":
                _line.Append('“');
                Children(element, kind);
                _line.Append('”');
                return;
            case "sup":
                Raised(element, kind);
                return;
            case "a" when ElementText.Beginning(element, 8).Trim() is "↩" or "↩︎" or "^" or "¶" or "#":
                return;
            case "time" or "span" or "a" or "label" when isBehindElement && _line.Length > 0:
                PartFromBefore(element);
                break;
        }
        var wasByline = _isByline;
        _isByline |= kind == BlockKind.Paragraph && Bylines.Is(element);
        Children(element, kind);
        _isByline = wasByline;
    }

    // Two pieces that only a style sheet sets apart: <span>Anna Weber</span><time>3 March</time>.
    private void PartFromBefore(IElement element)
    {
        var last = _line[^1];
        var text = ElementText.Beginning(element, 1);
        if (
            text.Length > 0
            && (char.IsLower(last) || char.IsDigit(last))
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]))
        )
            _line.Append(' ');
    }

    // A raised number is an exponent, of a unit or of a number, or leads to a note.
    private void Raised(IElement element, BlockKind kind)
    {
        var text = ElementText.Beginning(element, 20).Trim();
        if (
            ElementText.Links(element)
            || element.Closest("a") is not null
            || text is [('[' or '*' or '†'), ..]
        )
            return;
        if (text is "2" or "3" && _line.Length > 0 && _line[^1] is 'm' or 'м')
        {
            _line.Append(text is "2" ? '²' : '³');
            return;
        }
        if (
            _line.Length > 0
            && char.IsDigit(_line[^1])
            && text.Length > 0
            && (char.IsDigit(text[0]) || text[0] is '-' or '−')
        )
            _line.Append('^');
        Children(element, kind);
    }

    private void Preformatted(IElement element, BlockKind kind)
    {
        if (kind == BlockKind.Paragraph)
            PlainTextReader.Read(element.TextContent, draft, isBody: true);
        else
            draft.Add(kind, element.TextContent);
    }

    private void Table(IElement table, IReadOnlyList<IReadOnlyList<IElement>> rows)
    {
        foreach (
            var caption in table.Children.Where(c =>
                string.Equals(c.LocalName, "caption", StringComparison.Ordinal)
            )
        )
            Add(BlockKind.Caption, caption.TextContent);
        draft.EndGroup();
        foreach (var row in rows)
            draft.AddRow([.. row.Select(ElementText.OfCell)]);
        draft.EndGroup();
    }

    private void Flush(BlockKind kind)
    {
        if (_line.Length == 0)
            return;
        var text = _line.ToString();
        var byline = _inByline;
        _line.Clear();
        _inByline = 0;
        if (kind != BlockKind.Paragraph || !text.Contains('\n', StringComparison.Ordinal))
        {
            Add(kind, text, byline);
            return;
        }
        foreach (var piece in BrokenLines.Of(text))
            Add(kind, piece, byline == 0 ? 0 : Math.Min(byline, piece.Length));
    }

    private void Add(BlockKind kind, string raw, int byline = 0)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return;
        var text = raw.AsSpan().Trim();
        if (article is not null)
        {
            if (kind is not (BlockKind.Title or BlockKind.TableRow) && Furniture.IsLabel(text))
                return;
            if (
                kind is BlockKind.Paragraph or BlockKind.Heading
                && text.Equals(_title, StringComparison.Ordinal)
            )
                return;
        }
        if (
            kind == BlockKind.Paragraph
            && text.Length < LongestByline
            && (byline * 2 > text.Length || TextSigns.IsByline(text))
        )
            kind = BlockKind.Byline;
        else if (kind == BlockKind.Paragraph && TextSigns.IsCaption(text))
            kind = BlockKind.Caption;
        if (kind == BlockKind.Caption && !_captions.Add(text.ToString()))
            return;
        if (kind == BlockKind.Title)
            _title = text.ToString();
        draft.Add(kind, text);
    }

    private static bool IsShownAsBlock(IElement element) =>
        element.GetAttribute("style") is { } style
        && style
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:block", StringComparison.OrdinalIgnoreCase);
}
