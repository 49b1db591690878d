using System.Globalization;
using System.Text;
using System.Xml;

namespace Assay.Formats.Lists.Tables;

/// <summary>A row that is not empty.</summary>
/// <param name="Line">Its number in the sheet, from 1.</param>
/// <param name="Times">How many times it stands there, one after another.</param>
/// <param name="Cells">Its cells up to the last that is not empty.</param>
internal sealed record OdsRow(long Line, long Times, string[] Cells);

/// <summary>Walks through the first sheet of a spreadsheet's content.</summary>
internal sealed class OdsSheet(XmlReader xml, EntryStream content, string path)
{
    /// <summary>Columns of a sheet in the programmes that write such files (LibreOffice 7.4, Excel).</summary>
    private const int MostColumns = 16_384;

    /// <summary>Rows of a sheet in these programmes.</summary>
    private const long MostRows = 1L << 20;

    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly StringBuilder _text = new();
    private long _line = 1;
    private long _characters;
    private bool _isInSheet;

    /// <summary>The next row that is not empty; null at the end of the sheet.</summary>
    public OdsRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && Is("table", Table))
                return null;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (Is("table", Table))
                _isInSheet = true;
            if (!_isInSheet || !Is("table-row", Table))
                continue;
            var line = _line;
            var times = Repeated("number-rows-repeated");
            var cells = Row();
            content.RecordEnds();
            _line = Math.Min(line + times, long.MaxValue / 2);
            if (cells.Length > 0)
                return Counted(new OdsRow(line, times, cells));
        }
        return null;
    }

    /// <summary>What repetitions make of a row is held to the same limits as if it had been written out.</summary>
    private OdsRow Counted(OdsRow row)
    {
        var length = 0L;
        foreach (var cell in row.Cells)
            length += cell.Length + 1;
        if (length > ListLimits.RecordBytes)
            throw ListFault.LongRecord(path, row.Line);
        if (_line - 1 > MostRows)
            throw SpreadsheetFault.TooLarge(path);
        _characters += length * row.Times;
        if (_characters > ListLimits.FileBytes)
            throw SpreadsheetFault.TooLarge(path);
        return row;
    }

    private string[] Row()
    {
        if (xml.IsEmptyElement)
            return [];
        var cells = new List<string>();
        var empty = 0L;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && Is("table-row", Table)))
        {
            if (
                xml.NodeType != XmlNodeType.Element
                || !(Is("table-cell", Table) || Is("covered-table-cell", Table))
            )
                continue;
            var times = Repeated("number-columns-repeated");
            var cell = Cell();
            if (string.IsNullOrWhiteSpace(cell))
            {
                empty += times;
                continue;
            }
            if (empty > MostColumns || times > MostColumns || cells.Count + empty + times > MostColumns)
                throw SpreadsheetFault.TooLarge(path);
            cells.AddRange(Enumerable.Repeat("", (int)empty));
            cells.AddRange(Enumerable.Repeat(cell, (int)times));
            empty = 0;
        }
        return [.. cells];
    }

    /// <summary>What a cell shows; for a day or a number its value, which no display format has rounded or turned about.</summary>
    private string Cell()
    {
        var value = xml.GetAttribute("value-type", Office) switch
        {
            "date" => xml.GetAttribute("date-value", Office) is { } day ? day.Split('T')[0] : null,
            "float" => xml.GetAttribute("value", Office),
            _ => null,
        };
        var shown = xml.IsEmptyElement ? "" : Paragraphs(xml.LocalName);
        return value ?? shown;
    }

    private string Paragraphs(string cell)
    {
        _text.Clear();
        var isInParagraph = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && Is(cell, Table)))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when Is("annotation", Office) || Is("table", Table):
                    Skip();
                    break;
                case XmlNodeType.Element when Is("p", Text) || Is("h", Text):
                    if (_text.Length > 0)
                        Append('\n');
                    isInParagraph = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.Element when Is("s", Text):
                    Blanks();
                    break;
                case XmlNodeType.Element when Is("tab", Text) || Is("line-break", Text):
                    Append(Is("tab", Text) ? '\t' : '\n');
                    break;
                case XmlNodeType.EndElement when Is("p", Text) || Is("h", Text):
                    isInParagraph = false;
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace when isInParagraph:
                    Collapsed(xml.Value);
                    break;
            }
        }
        return _text.ToString();
    }

    /// <summary>Passes over an element with all below it, and stays at its end.</summary>
    private void Skip()
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)) { }
    }

    /// <summary>Runs of white space in a paragraph are one blank (ODF 1.3, part 3, 6.1.2); real ones are written as elements.</summary>
    private void Collapsed(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
                Append(c);
            else if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                Append(' ');
        }
    }

    private void Blanks()
    {
        var count = long.TryParse(
            xml.GetAttribute("c", Text),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var written
        )
            ? written
            : 1;
        if (count > ListLimits.RecordBytes)
            throw ListFault.LongRecord(path, _line);
        for (var i = 0L; i < count; i++)
            Append(' ');
    }

    private void Append(char c)
    {
        if (_text.Length >= ListLimits.RecordBytes)
            throw ListFault.LongRecord(path, _line);
        _text.Append(c);
    }

    private long Repeated(string attribute)
    {
        if (xml.GetAttribute(attribute, Table) is not { } written)
            return 1;
        return
            long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            && times is > 0 and < int.MaxValue
            ? times
            : throw SpreadsheetFault.TooLarge(path);
    }

    private bool Is(string name, string space) =>
        string.Equals(xml.LocalName, name, StringComparison.Ordinal)
        && string.Equals(xml.NamespaceURI, space, StringComparison.Ordinal);
}
