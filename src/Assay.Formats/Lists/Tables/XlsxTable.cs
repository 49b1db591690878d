using Assay.Formats.Lists.Tables.Xlsx;
using Assay.Model;

namespace Assay.Formats.Lists.Tables;

/// <summary>
/// Reads a sheet of an Excel workbook (XLSX, XLSM) row by row. Days come as ISO 8601, numbers as their plain digits, a formula as the result that
/// was saved with it; of merged cells the first holds the value and the others none, as in the file.
/// </summary>
internal static class XlsxTable
{
    /// <summary>Whether a file seems to be such a workbook: a ZIP archive that does not begin by naming another type, as OpenDocument does.</summary>
    public static bool Seems(ListFile file) => file.IsArchive && !OdsTable.Is(file);

    /// <summary>The first rows that are not empty; none where it is no such workbook.</summary>
    public static IReadOnlyList<string[]> Beginning(ListFile file, int rows, string? sheet = null)
    {
        if (!Seems(file))
            return [];
        try
        {
            using var stream = new SourceStream(file.Path);
            using var workbook = XlsxWorkbook.Open(stream, file.Path);
            return [.. workbook.Rows(sheet).Take(rows).Select(r => r.Cells)];
        }
        catch (AssayException)
        {
            // Whether it can be read is said when it is read; here it is only asked whether it looks like a certain one.
            return [];
        }
    }

    /// <summary>The names of the sheets that are shown; none where it is no such workbook.</summary>
    public static IReadOnlyList<string> Sheets(ListFile file)
    {
        if (!Seems(file))
            return [];
        using var stream = new SourceStream(file.Path);
        using var workbook = XlsxWorkbook.Open(stream, file.Path);
        return workbook.Sheets;
    }

    /// <summary>All rows under the header. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="skip">Rows before the header that are not empty, which some publishers put a date or title in.</param>
    /// <param name="sheet">The sheet's name; null for the first that is shown.</param>
    /// <param name="surplus">What becomes of rows with more cells than the header.</param>
    public static IEnumerable<TableRow> Rows(
        OpenPart part,
        int skip = 0,
        string? sheet = null,
        SurplusCells surplus = SurplusCells.Refuse
    )
    {
        var path = part.File.Path;
        using var workbook = XlsxWorkbook.Open(part.Stream, path);
        TableHeader? header = null;
        foreach (var (line, cells) in workbook.Rows(sheet).Skip(skip))
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
}
