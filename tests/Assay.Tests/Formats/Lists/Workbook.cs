using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Assay.Tests.Formats.Lists;

/// <summary>Makes small Excel workbooks for tests, also such as no program would write.</summary>
internal sealed class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Rows)> _sheets = [];
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>A workbook of one sheet whose cells are texts.</summary>
    public static byte[] Of(params string[][] rows) => new Workbook().Sheet("Sheet1", Texts(rows)).Bytes();

    /// <summary>Rows of texts as XML, with addresses.</summary>
    public static string Texts(params string[][] rows) =>
        string.Concat(
            rows.Select((row, r) => Row(r + 1, [.. row.Select((cell, c) => Text(Address(c, r + 1), cell))]))
        );

    public static string Row(long number, params string[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(cells)}</row>");

    public static string Text(string address, string text) =>
        text.Length == 0
            ? ""
            : $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string address, string value, int style = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"{style}\"><v>{value}</v></c>");

    public static string Address(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rows">Its rows as XML.</param>
    /// <param name="state">Such as <c>hidden</c>.</param>
    public Workbook Sheet(string name, string rows, string state = "visible")
    {
        _sheets.Add((name, state, rows));
        return this;
    }

    /// <summary>Adds the styles: custom formats by id from 164 on, and the formats of the cell styles in their order.</summary>
    public Workbook Styles(string[] custom, params int[] styles)
    {
        var formats = string.Concat(
            custom.Select(
                (code, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"
                    )
            )
        );
        var xfs = string.Concat(
            styles.Select(s => string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{s}\"/>"))
        );
        // A style that is no cell style stands before: its format must not count.
        _files["xl/styles.xml"] =
            $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>";
        return this;
    }

    /// <summary>Adds shared strings, as XML of <c>si</c> elements.</summary>
    public Workbook SharedStrings(string items)
    {
        _files["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{items}</sst>";
        return this;
    }

    /// <summary>Adds or replaces a file of the archive.</summary>
    public Workbook File(string name, string content)
    {
        _files[name] = content;
        return this;
    }

    /// <summary>Properties of the workbook element, such as <c>&lt;workbookPr date1904="1"/&gt;</c>.</summary>
    public string Properties { get; init; } = "";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Files())
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }
        return stream.ToArray();
    }

    private Dictionary<string, string> Files()
    {
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types/>",
            ["_rels/.rels"] =
                $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"a\" Type=\"{Related}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        };
        for (var i = 0; i < _sheets.Count; i++)
        {
            var (name, state, rows) = _sheets[i];
            sheets.Append(
                CultureInfo.InvariantCulture,
                $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" state=\"{state}\" r:id=\"rId{i + 1}\"/>"
            );
            relations.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rId{i + 1}\" Type=\"{Related}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"
            );
            files[string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml")] =
                $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>";
        }
        foreach (var kind in (string[])["styles", "sharedStrings"])
            relations.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"{kind}\" Type=\"{Related}/{kind}\" Target=\"/xl/{kind}.xml\"/>"
            );
        files["xl/workbook.xml"] =
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Related}\">{Properties}<sheets>{sheets}</sheets></workbook>";
        files["xl/_rels/workbook.xml.rels"] =
            $"<Relationships xmlns=\"{Package}\">{relations}</Relationships>";
        foreach (var (name, content) in _files)
            files[name] = content;
        return files;
    }
}
