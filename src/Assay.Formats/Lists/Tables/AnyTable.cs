namespace Assay.Formats.Lists.Tables;

/// <summary>A table with a header, whether it comes as text with separators or as an OpenDocument spreadsheet.</summary>
internal static class AnyTable
{
    /// <summary>The columns of a file that begins with a header row; none where it is no such table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="skip">Lines or rows before the header.</param>
    public static TableHeader HeaderOf(ListFile file, int skip = 0) =>
        file.IsArchive ? OdsTable.HeaderOf(file, skip)
        : file.IsBinary ? new TableHeader([])
        : CsvTable.HeaderOf(file, skip);

    /// <summary>All rows under the header. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="skip">Lines or rows before the header.</param>
    public static IEnumerable<TableRow> Rows(OpenPart part, int skip = 0) =>
        part.File.IsArchive ? OdsTable.Rows(part, skip) : CsvTable.Rows(part, skip);
}
