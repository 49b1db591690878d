using System.Text;
using System.Xml;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Word;

/// <summary>
/// Takes the paragraphs and tables out of <c>word/document.xml</c> or <c>word/footnotes.xml</c>, node by node. What was deleted or moved away with changes tracked, hidden text,
/// and the copies kept for older programs are left out.
/// </summary>
/// <param name="styles">What styles say.</param>
/// <param name="draft">The document, whose reader gets on.</param>
internal sealed class WordBody(WordStyles styles, DocumentDraft draft)
{
    /// <summary>Letters of the longest cell of a table of data; longer ones are columns of text.</summary>
    private const int LongestCell = 300;

    /// <summary>Letters of the longest numbered paragraph that is an item of a list and no clause.</summary>
    private const int LongestItem = 300;

    private readonly Stack<Paragraph> _open = new();
    private readonly Stack<Table> _tables = new();
    private int? _skippedBelow;
    private bool _isHidden;
    private bool _isBold;
    private bool _beginsAnew;
    private bool _isInRun;

    /// <summary>What was found, in order.</summary>
    public List<WordBlock> Blocks { get; } = [];

    /// <summary>Takes in one node.</summary>
    public void Read(XmlReader xml)
    {
        if (_skippedBelow is { } depth)
        {
            if (xml.Depth > depth)
                return;
            // what is skipped is not empty, so this is its end
            _skippedBelow = null;
            return;
        }
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Begin(xml);
                if (
                    xml.IsEmptyElement
                    && xml.LocalName is "p" or "tc" or "tr" or "tbl"
                    && _skippedBelow is null
                )
                    End(xml.LocalName);
                break;
            case XmlNodeType.EndElement:
                End(xml.LocalName);
                break;
            case XmlNodeType.Text
            or XmlNodeType.SignificantWhitespace
            or XmlNodeType.Whitespace
            or XmlNodeType.CDATA when _isText && !_isHidden:
                Append(xml.Value);
                break;
        }
    }

    private bool _isText;

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "footnotePr" or "sectPr":
                if (!xml.IsEmptyElement)
                    _skippedBelow = xml.Depth;
                break;
            case "footnote"
            or "endnote"
                when WordXml.Attribute(xml, "type") is { } type
                    && !string.Equals(type, "normal", StringComparison.Ordinal):
                if (!xml.IsEmptyElement)
                    _skippedBelow = xml.Depth;
                break;
            case "p":
                _open.Push(new Paragraph());
                draft.Advance();
                break;
            case "r":
                _isInRun = true;
                _isHidden = _isBold = false;
                break;
            case "vanish" when _isInRun:
                _isHidden = WordXml.IsOn(xml);
                break;
            case "b" when _isInRun:
                _isBold = WordXml.IsOn(xml);
                break;
            case "t":
                _isText = !xml.IsEmptyElement;
                break;
            case "tab" when _isInRun:
                Append(" ");
                break;
            case "br" or "cr" when _isInRun:
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "tbl":
                _tables.Push(new Table());
                _beginsAnew = true;
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.Cells.Clear();
                break;
            case "tc" when _tables.TryPeek(out var table):
                table.Cells.Add([]);
                break;
            default:
                Property(xml);
                break;
        }
    }

    private void Property(XmlReader xml)
    {
        if (_isInRun || !_open.TryPeek(out var paragraph))
            return;
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.Style = WordXml.Value(xml);
                break;
            case "numId":
                paragraph.IsNumbered = WordXml.Value(xml) is not "0";
                break;
            case "outlineLvl":
                paragraph.IsHeading = WordStyles.IsLevel(WordXml.Value(xml));
                break;
            case "jc":
                paragraph.IsCentred = WordXml.Value(xml) is "center";
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "r":
                _isInRun = _isHidden = false;
                break;
            case "p" when _open.TryPop(out var paragraph):
                Add(paragraph);
                break;
            case "tr" when _tables.TryPeek(out var table):
                EndRow(table);
                break;
            case "tbl" when _tables.TryPop(out _):
                _beginsAnew = true;
                break;
        }
    }

    private void Append(string text)
    {
        if (_isHidden || !_open.TryPeek(out var paragraph))
            return;
        paragraph.Text.Append(text);
        if (!string.IsNullOrWhiteSpace(text))
            paragraph.IsAllBold &= _isBold;
    }

    private void Add(Paragraph paragraph)
    {
        var text = paragraph.Text.ToString();
        if (string.IsNullOrWhiteSpace(text))
            return;
        var kind =
            styles.KindOf(paragraph.Style) is { } styled && styled != BlockKind.ListItem ? styled
            : paragraph.IsHeading ? BlockKind.Heading
            : paragraph.IsNumbered
            || styles.KindOf(paragraph.Style) == BlockKind.ListItem && paragraph.Style is not "ListParagraph"
                ? text.Length <= LongestItem ? BlockKind.ListItem
                    : BlockKind.Paragraph
            : TextSigns.IsCaption(text.AsSpan().Trim()) ? BlockKind.Caption
            : BlockKind.Paragraph;
        if (kind == WordBlock.Omitted)
            return;
        var standsOut =
            (paragraph.IsAllBold || paragraph.IsCentred) && TextSigns.IsHeading(text.AsSpan().Trim());
        if (kind == BlockKind.Paragraph && paragraph.IsAllBold && standsOut)
            kind = BlockKind.Heading;
        Put(new WordBlock(kind, text) { StandsOut = standsOut, BeginsAnew = _beginsAnew });
        _beginsAnew = false;
    }

    private void Put(WordBlock block)
    {
        if (_tables.TryPeek(out var table) && table.Cells.Count > 0)
            table.Cells[^1].Add(block);
        else
            Blocks.Add(block);
    }

    // A row of one cell, or of long ones, lays text out in boxes or columns: its paragraphs are text as any other.
    private void EndRow(Table table)
    {
        var cells = table.Cells.ToList();
        table.Cells.Clear();
        var filled = cells.Count(c => c.Count > 0);
        if (filled == 0)
            return;
        _tables.Pop();
        if (
            filled == 1 && cells.Count == 1
            || cells.Any(c => c.Count > 1 && c.Sum(b => b.Text.Length) > LongestCell)
        )
            foreach (var block in cells.SelectMany(c => c))
                Put(block);
        else
        {
            var texts = cells.Select(c => string.Join(' ', c.Select(b => b.Text))).ToList();
            Put(
                new WordBlock(BlockKind.TableRow, string.Join('\t', texts), texts)
                {
                    BeginsAnew = cells[0] is [{ BeginsAnew: true }, ..],
                }
            );
        }
        _tables.Push(table);
    }

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public string? Style { get; set; }

        public bool IsNumbered { get; set; }

        public bool IsHeading { get; set; }

        public bool IsCentred { get; set; }

        public bool IsAllBold { get; set; } = true;
    }

    private sealed class Table
    {
        public List<List<WordBlock>> Cells { get; } = [];
    }
}
