using System.Text;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Screening;

/// <summary>
/// JSON lines as a table: an object a row, its fields the columns. The items of an array stand in one cell with semicolons between them, the
/// fields of an object within as <c>name:value</c>.
/// </summary>
internal static class JsonTable
{
    /// <summary>Different fields at most: keys that are data, not names, would make a table of millions of columns.</summary>
    private const int MostColumns = 1_000;

    /// <summary>Whether a file seems to be such a table.</summary>
    public static bool Is(ListFile file) =>
        !file.IsBinary && file.Head.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{', ..];

    /// <summary>The fields of all objects, in the order in which they first stand: only the last row tells them all, so the file is read once for them.</summary>
    public static TableHeader HeaderOf(ListFile file)
    {
        using var part = new OpenPart(file, _ => { });
        part.Stream.MostBytes = long.MaxValue;
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in ListJson.Lines(part))
        {
            foreach (var (name, _) in record.Fields)
            {
                if (known.Add(name.Trim()))
                    names.Add(name);
            }
            if (names.Count > MostColumns)
                throw TooManyFields(file.Path, record.Line);
        }
        return new TableHeader(names);
    }

    /// <summary>All rows. At the end the part is finished.</summary>
    public static IEnumerable<TableRow> Rows(OpenPart part, TableHeader header)
    {
        foreach (var record in ListJson.Lines(part))
        {
            var cells = new string[header.Columns.Count];
            Array.Fill(cells, "");
            foreach (var (name, value) in record.Fields)
            {
                var at = header.Find(name.Trim());
                if (at >= 0 && cells[at].Length == 0)
                    cells[at] = Cell(value);
            }
            yield return new TableRow(record.Line, header, cells);
        }
    }

    private static string Cell(JsonItem item)
    {
        if (item.Items is [var only])
            return Word(only);
        var cell = new StringBuilder();
        foreach (var one in item.Items.Where(i => !i.IsEmpty))
            cell.Append(cell.Length > 0 ? ";" : "").Append(Word(one));
        return cell.ToString();
    }

    private static string Word(JsonItem item) =>
        item.Record is { } record
            ? string.Join(';', record.Fields.Where(f => !f.Value.IsEmpty).Select(f => $"{f.Name}:{f.Value}"))
            : item.ToString();

    private static AssayException TooManyFields(string path, long line) =>
        new(
            new Diagnostic(
                "AS2310",
                Severity.Error,
                new InputPlace(path, line),
                FormattableString.Invariant(
                    $"the objects have more than {MostColumns} different fields up to here. Give fields fixed names, and what differs from row to row as their values."
                )
            )
        );
}
