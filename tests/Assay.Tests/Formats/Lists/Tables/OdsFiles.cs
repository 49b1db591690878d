using System.IO.Compression;
using System.Security;
using System.Text;

namespace Assay.Tests.Formats.Lists.Tables;

/// <summary>Small OpenDocument spreadsheets, for tests.</summary>
internal static class OdsFiles
{
    /// <summary>A spreadsheet of one sheet with text cells.</summary>
    public static byte[] Of(params string[][] rows) =>
        WithRows(
            string.Concat(
                rows.Select(cells =>
                    $"<table:table-row>{string.Concat(cells.Select(Cell))}</table:table-row>"
                )
            )
        );

    /// <summary>A spreadsheet of one sheet whose rows are given as XML.</summary>
    public static byte[] WithRows(string rows) =>
        WithContent(Head + $"<table:table table:name=\"List\">{rows}</table:table>" + Tail);

    /// <summary>An archive with this <c>content.xml</c>.</summary>
    public static byte[] WithContent(string content) =>
        Archive("content.xml", Encoding.UTF8.GetBytes(content));

    public static byte[] Archive(string name, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            entry.Write(content);
        }
        return packed.ToArray();
    }

    public static string Cell(string text) =>
        $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    public const string Head =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>";

    public const string Tail = "</office:spreadsheet></office:body></office:document-content>";
}
