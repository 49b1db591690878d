namespace Assay.Formats.Lists.Tables;

/// <summary>A table with a header, whether it comes as text with separators, as an Excel workbook or as an OpenDocument spreadsheet.</summary>
internal static class AnyTable
{
    /// <summary>Rows of a spreadsheet that are looked at to recognise it.</summary>
    private const int RowsOfBeginning = 8;

    /// <summary>The columns of a file that begins with a header row; none where it is no such table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="skip">Lines or rows before the header.</param>
    public static TableHeader HeaderOf(ListFile file, int skip = 0) =>
        file.IsArchive ? new TableHeader(file.FirstRows.Count > skip ? file.FirstRows[skip] : [])
        : file.IsBinary ? new TableHeader([])
        : CsvTable.HeaderOf(file, skip);

    /// <summary>The first rows of a spreadsheet's first sheet that are not empty; none where the file is none. <see cref="ListFile.FirstRows"/> keeps them.</summary>
    public static IReadOnlyList<string[]> Beginning(ListFile file) =>
        !file.IsArchive ? []
        : XlsxTable.Seems(file) ? XlsxTable.Beginning(file, RowsOfBeginning)
        : OdsTable.Beginning(file, RowsOfBeginning);

    /// <summary>All rows under the header. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="skip">Lines or rows before the header.</param>
    /// <param name="surplus">What becomes of rows with more cells than the header.</param>
    public static IEnumerable<TableRow> Rows(
        OpenPart part,
        int skip = 0,
        SurplusCells surplus = SurplusCells.Refuse
    ) =>
        !part.File.IsArchive ? CsvTable.Rows(part, skip, surplus)
        : XlsxTable.Seems(part.File) ? XlsxTable.Rows(part, skip, surplus: surplus)
        : OdsTable.Rows(part, skip, surplus);
}
