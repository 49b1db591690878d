using System.Globalization;
using System.Xml;

namespace Assay.Formats.Lists.Tables.Xlsx;

/// <summary>
/// Walks through the rows of a worksheet. Rows and columns are taken where the sheet says they stand, and nothing is made for the gaps between them;
/// the extent a sheet claims for itself is not looked at.
/// </summary>
internal sealed class XlsxSheet(
    XmlReader xml,
    EntryStream content,
    IReadOnlyList<string> strings,
    XlsxFormats formats,
    string path
)
{
    /// <summary>Rows of a sheet in Excel.</summary>
    private const int MostRows = 1 << 20;

    /// <summary>Columns that are read. Excel has 16,384, the widest list some forty; a cell far out to the right would make every row as wide.</summary>
    private const int MostColumns = 1_024;

    private int _row;

    /// <summary>The next row that is not empty, with its cells up to the last that is not; null at the end of the sheet.</summary>
    public (long Line, string[] Cells)? Next()
    {
        while (xml.Read())
        {
            if (xml.Ends("sheetData"))
                return null;
            if (!xml.Starts("row"))
                continue;
            _row = RowNumber();
            var cells = Row();
            content.RecordEnds();
            if (cells.Length > 0)
                return (_row, cells);
        }
        return null;
    }

    private int RowNumber()
    {
        if (xml.GetAttribute("r") is not { } written)
            return _row < MostRows ? _row + 1 : throw SpreadsheetFault.TooLarge(path);
        if (
            !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || row > MostRows
        )
            throw SpreadsheetFault.TooLarge(path);
        return row > _row ? row : throw SpreadsheetFault.Damaged(path);
    }

    private string[] Row()
    {
        if (xml.IsEmptyElement)
            return [];
        var cells = new List<string>();
        var column = -1;
        while (xml.Read() && !xml.Ends("row"))
        {
            if (!xml.Starts("c"))
                continue;
            column = Column(column);
            var cell = Cell();
            if (string.IsNullOrWhiteSpace(cell))
                continue;
            if (column >= MostColumns)
                throw SpreadsheetFault.TooLarge(path);
            while (cells.Count < column)
                cells.Add("");
            cells.Add(cell);
        }
        return [.. cells];
    }

    /// <summary>The place of a cell: the letters of its address, or the one after the last.</summary>
    private int Column(int last)
    {
        if (xml.GetAttribute("r") is not { } address)
            return last + 1;
        var column = 0;
        foreach (var c in address)
        {
            if (char.ToUpperInvariant(c) is not (>= 'A' and <= 'Z' and var letter))
                break;
            if (column > MostRows)
                throw SpreadsheetFault.TooLarge(path);
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1 > last ? column - 1 : throw SpreadsheetFault.Damaged(path);
    }

    private string Cell()
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(
            xml.GetAttribute("s"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var s
        )
            ? s
            : -1;
        var address = xml.GetAttribute("r") ?? "";
        if (xml.IsEmptyElement)
            return "";
        var value = "";
        var isFormula = false;
        while (xml.Read() && !xml.Ends("c"))
        {
            if (xml.Starts("v"))
                value = XlsxXml.TextOf(xml);
            else if (xml.Starts("is"))
                value = XlsxXml.RunsOf(xml);
            else if (xml.Starts("f"))
            {
                isFormula = true;
                XlsxXml.TextOf(xml);
            }
        }
        if (isFormula && value.Length == 0 && type is not "str")
            throw XlsxFault.FormulaWithoutResult(path, _row, address);
        return type switch
        {
            "s" => Shared(value),
            "n" => formats.Text(value, style),
            "b" => value is "1" ? "TRUE"
            : value is "0" ? "FALSE"
            : value,
            "d" => value.Split('T')[0],
            "str" => XlsxXml.Unescape(value),
            _ => value,
        };
    }

    private string Shared(string number) =>
        number.Length == 0 ? ""
        : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        && place < strings.Count
            ? strings[place]
        : throw SpreadsheetFault.Damaged(path);
}
