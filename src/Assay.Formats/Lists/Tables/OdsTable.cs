using Assay.Model;

namespace Assay.Formats.Lists.Tables;

/// <summary>
/// Reads the first sheet of an OpenDocument spreadsheet (ISO/IEC 26300) row by row. Spreadsheets write runs of empty rows and cells as one with a
/// number of repetitions, up to millions: such are counted, not made.
/// </summary>
internal static class OdsTable
{
    private const string Content = "content.xml";

    /// <summary>The columns of a spreadsheet that begins with a header row; none where it is no such spreadsheet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="skip">Rows before the header.</param>
    public static TableHeader HeaderOf(ListFile file, int skip = 0) =>
        new(Beginning(file, skip + 1) is { } rows && rows.Count > skip ? rows[skip] : []);

    /// <summary>Whether an archive has what an OpenDocument file is named by: not all programmes write its type first.</summary>
    public static bool Is(ListFile file)
    {
        try
        {
            using var stream = new SourceStream(file.Path);
            using var archive = SpreadsheetArchive.Open(stream, file.Path);
            using var content = archive.Entry(Content);
            return content is not null;
        }
        catch (AssayException)
        {
            return false;
        }
    }

    /// <summary>The first rows that are not empty; none where it is no such spreadsheet.</summary>
    public static IReadOnlyList<string[]> Beginning(ListFile file, int rows)
    {
        if (!file.IsArchive)
            return [];
        try
        {
            using var stream = new SourceStream(file.Path);
            using var archive = SpreadsheetArchive.Open(stream, file.Path);
            if (archive.Entry(Content) is not { } content)
                return [];
            using (content)
                return [.. Rows(content, file.Path).Take(rows).Select(r => r.Cells)];
        }
        catch (AssayException)
        {
            // Whether it can be read is said when it is read; here it is only asked whether it looks like a certain one.
            return [];
        }
    }

    /// <summary>All rows under the header. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="skip">Rows before the header, which some publishers put a date or title in.</param>
    /// <param name="surplus">What becomes of rows with more cells than the header.</param>
    public static IEnumerable<TableRow> Rows(
        OpenPart part,
        int skip = 0,
        SurplusCells surplus = SurplusCells.Refuse
    )
    {
        var path = part.File.Path;
        using var archive = SpreadsheetArchive.Open(part.Stream, path);
        using var content = archive.Entry(Content) ?? throw SpreadsheetFault.Damaged(path);
        TableHeader? header = null;
        foreach (var (line, cells) in Rows(content, path).Skip(skip))
        {
            if (header is null)
                header = new TableHeader(cells);
            else if (surplus == SurplusCells.Refuse && cells.Length > header.Columns.Count)
                throw ListFault.Columns(path, line, cells.Length, header.Columns.Count);
            else
                yield return new TableRow(line, header, cells);
        }
        part.Finish();
    }

    private static IEnumerable<(long Line, string[] Cells)> Rows(EntryStream content, string path)
    {
        using var xml = SheetXml.Open(content, path);
        var sheet = new OdsSheet(xml, content, path);
        while (SheetXml.Step(path, sheet.Next) is { } row)
        {
            for (var i = 0L; i < row.Times; i++)
                yield return (row.Line + i, row.Cells);
        }
    }
}
