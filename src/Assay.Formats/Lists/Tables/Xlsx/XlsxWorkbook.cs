using System.Globalization;
using System.Xml;

namespace Assay.Formats.Lists.Tables.Xlsx;

/// <summary>
/// A workbook in Office Open XML (ECMA-376, ISO/IEC 29500), the newer format of Excel: an archive of XML files that name one another by
/// relations. A macro-enabled one is read like any other; nothing in it is run.
/// </summary>
internal sealed class XlsxWorkbook : IDisposable
{
    /// <summary>Sheets of a workbook that are looked at.</summary>
    private const int MostSheets = 1_000;

    /// <summary>Characters of all shared strings together. Those of a list of 10,000 names come to some two million.</summary>
    private const int MostSharedCharacters = 64 << 20;

    private readonly SpreadsheetArchive _archive;
    private readonly string _path;
    private readonly List<(string Name, string Relation, bool IsHidden)> _sheets = [];
    private readonly Dictionary<string, (string Type, string Target)> _relations;
    private bool _is1904;

    private XlsxWorkbook(SpreadsheetArchive archive, string path)
    {
        _archive = archive;
        _path = path;
        var workbook =
            Relations("_rels/.rels", "")
                .Values.Where(r => IsOf(r, "officeDocument"))
                .Select(r => r.Target)
                .FirstOrDefault()
            ?? "xl/workbook.xml";
        var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        _relations = Relations($"{folder}_rels/{workbook[folder.Length..]}.rels", folder);
        Walk(workbook, isNeeded: true, Sheet);
    }

    /// <summary>Takes an archive, which it disposes of.</summary>
    public static XlsxWorkbook Open(SourceStream stream, string path)
    {
        var archive = SpreadsheetArchive.Open(stream, path);
        try
        {
            return new XlsxWorkbook(archive, path);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>The names of the sheets that are shown, in their order.</summary>
    public IReadOnlyList<string> Sheets => [.. _sheets.Where(s => !s.IsHidden).Select(s => s.Name)];

    /// <summary>The rows of a sheet that are not empty.</summary>
    /// <param name="name">Its name, hidden or not; null for the first that is shown.</param>
    public IEnumerable<(long Line, string[] Cells)> Rows(string? name)
    {
        var place = name is null
            ? _sheets.FindIndex(s => !s.IsHidden)
            : _sheets.FindIndex(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
            throw XlsxFault.NoSheet(_path, name, _sheets.Select(s => s.Name));
        var target = _relations.GetValueOrDefault(_sheets[place].Relation).Target;
        var formats = Formats();
        var strings = SharedStrings();
        using var content =
            (target is null ? null : _archive.Entry(target)) ?? throw SpreadsheetFault.Damaged(_path);
        using var xml = SheetXml.Open(content, _path);
        var sheet = new XlsxSheet(xml, content, strings, formats, _path);
        while (SheetXml.Step(_path, sheet.Next) is { } row)
            yield return row;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private void Sheet(XmlReader xml)
    {
        if (xml.Starts("workbookPr"))
            _is1904 = xml.GetAttribute("date1904") is "1" or "true";
        if (!xml.Starts("sheet"))
            return;
        if (_sheets.Count >= MostSheets)
            throw SpreadsheetFault.TooLarge(_path);
        var relation = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName is "id" && xml.NamespaceURI.Length > 0)
                relation = xml.Value;
        }
        xml.MoveToElement();
        // Charts and dialogues are sheets, too.
        if (_relations.TryGetValue(relation, out var found) && IsOf(found, "worksheet"))
            _sheets.Add(
                (
                    xml.GetAttribute("name") ?? "",
                    relation,
                    xml.GetAttribute("state") is "hidden" or "veryHidden"
                )
            );
    }

    private Dictionary<string, (string Type, string Target)> Relations(string file, string folder)
    {
        var relations = new Dictionary<string, (string Type, string Target)>(StringComparer.Ordinal);
        Walk(
            file,
            isNeeded: false,
            xml =>
            {
                if (!xml.Starts("Relationship") || relations.Count > MostSheets * 10)
                    return;
                var target = xml.GetAttribute("Target") ?? "";
                var whole = target.StartsWith('/') ? target[1..] : folder + target;
                relations.TryAdd(xml.GetAttribute("Id") ?? "", (xml.GetAttribute("Type") ?? "", whole));
            }
        );
        return relations;
    }

    private List<string> SharedStrings()
    {
        var strings = new List<string>();
        var characters = 0L;
        if (Named("sharedStrings") is { } file)
        {
            Walk(
                file,
                isNeeded: false,
                xml =>
                {
                    if (!xml.Starts("si"))
                        return;
                    var text = XlsxXml.RunsOf(xml);
                    characters += text.Length + 16; // an empty one takes its room, too
                    if (characters > MostSharedCharacters)
                        throw SpreadsheetFault.TooLarge(_path);
                    strings.Add(text);
                }
            );
        }
        return strings;
    }

    private XlsxFormats Formats()
    {
        var formats = new XlsxFormats(_is1904);
        var isInStyles = false;
        if (Named("styles") is { } file)
        {
            Walk(
                file,
                isNeeded: false,
                xml =>
                {
                    if (xml.LocalName is "cellXfs")
                        isInStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    else if (xml.Starts("numFmt"))
                        formats.Add(Number(xml, "numFmtId"), xml.GetAttribute("formatCode") ?? "");
                    else if (isInStyles && xml.Starts("xf"))
                        formats.AddStyle(Number(xml, "numFmtId"));
                }
            );
        }
        return formats;
    }

    private string? Named(string kind) =>
        _relations.Values.Where(r => IsOf(r, kind)).Select(r => r.Target).FirstOrDefault();

    private void Walk(string file, bool isNeeded, Action<XmlReader> take)
    {
        using var content = _archive.Entry(file);
        if (content is null)
        {
            if (isNeeded)
                throw SpreadsheetFault.Damaged(_path);
            return;
        }
        using var xml = SheetXml.Open(content, _path);
        SheetXml.Step(
            _path,
            () =>
            {
                while (xml.Read())
                {
                    take(xml);
                    content.RecordEnds();
                }
                return true;
            }
        );
    }

    private static bool IsOf((string Type, string Target) relation, string kind) =>
        relation.Type.EndsWith("/" + kind, StringComparison.Ordinal);

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(
            xml.GetAttribute(attribute),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
