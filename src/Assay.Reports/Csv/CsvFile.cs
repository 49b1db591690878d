using System.Globalization;
using CsvHelper;

namespace Assay.Reports.Csv;

/// <summary>
/// Writes CSV (RFC 4180, UTF-8, CRLF) that a spreadsheet can open without obeying it: a cell that begins like a formula gets an apostrophe before
/// it (OWASP, CSV injection), for what we write was mostly written by others.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvWriter _csv;

    public CsvFile(Stream stream) =>
        _csv = CsvWriter.Create(
            stream,
            CsvWriterOptions.Default with
            {
                HasHeader = false,
                NewLine = "\r\n",
            },
            leaveOpen: true
        );

    /// <summary>Writes a row.</summary>
    public void Write(IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
            _csv.WriteField(Harmless(cell));
        _csv.EndRecord();
    }

    /// <summary>The cell as text, whatever it begins with. A plain number stays what it is: no spreadsheet obeys -0.5.</summary>
    internal static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsPlainNumber(cell)
            ? "'" + cell
            : cell;

    private static bool IsPlainNumber(string cell) =>
        double.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
