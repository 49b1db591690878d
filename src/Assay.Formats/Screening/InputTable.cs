using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Screening;

/// <summary>
/// A user's table, read a row at a time: with a header row (CSV with commas, semicolons or tabs; XLSX; ODS), or JSON lines, whose fields are the
/// columns.
/// </summary>
public sealed class InputTable
{
    private readonly ListFile _file;
    private readonly TableHeader _header;
    private volatile SourceStream? _stream;

    private InputTable(ListFile file, TableHeader header)
    {
        _file = file;
        _header = header;
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path => _file.Path;

    /// <summary>The columns' names, in their order.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>How much of the file was read, from 0 to 1; null where that cannot be told, as of a spreadsheet.</summary>
    public double? Fraction => _file.IsArchive ? null : _stream?.Fraction;

    /// <summary>Whether a row that has fewer cells than there are columns is broken. A spreadsheet leaves out empty cells at the end, JSON any.</summary>
    public bool HasAllCells => !_file.IsArchive && !JsonTable.Is(_file);

    /// <summary>Whether a cell may hold the items of an array, semicolons between them.</summary>
    public bool HasArrays => JsonTable.Is(_file);

    /// <summary>Opens a table that has some columns.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="needed">Columns without which it is none.</param>
    /// <exception cref="AssayException">It cannot be read, is no table, or lacks a column (AS2300).</exception>
    public static InputTable Open(string path, params IReadOnlyList<string> needed)
    {
        var file = ListFile.Open(path);
        var header = JsonTable.Is(file) ? JsonTable.HeaderOf(file) : AnyTable.HeaderOf(file);
        var missing = needed.Where(c => header.Find(c) < 0).ToList();
        if (missing.Count == 0)
            return new InputTable(file, header);
        var has =
            header.Columns.Count == 0 || file.IsBinary
                ? "no header row"
                : string.Join(", ", header.Columns.Take(12));
        throw new AssayException(
            new Diagnostic(
                "AS2300",
                Severity.Error,
                new InputPlace(path, 1),
                $"expected a table with the columns {string.Join(", ", needed)}; it lacks {string.Join(", ", missing)} and has {has}. Name the columns so in its first row."
            )
        );
    }

    /// <summary>Whether it has a column.</summary>
    public bool Has(string column) => _header.Find(column) >= 0;

    /// <summary>All rows, in order. Each reading begins anew.</summary>
    /// <param name="surplus">What becomes of rows with more cells than the header.</param>
    /// <param name="takesLostLetters">Whether letters that were lost before it came to us (U+FFFD) may stand in a CSV.</param>
    /// <exception cref="AssayException">A row cannot be read (AS2011 and others of lists).</exception>
    public IEnumerable<InputRow> Rows(
        SurplusCells surplus = SurplusCells.Refuse,
        bool takesLostLetters = false
    )
    {
        using var part = new OpenPart(_file, _ => { }) { TakesLostLetters = takesLostLetters };
        part.Stream.MostBytes = long.MaxValue;
        _stream = part.Stream;
        try
        {
            var rows = JsonTable.Is(_file) ? JsonTable.Rows(part, _header) : AnyTable.Rows(part, 0, surplus);
            foreach (var row in rows)
                yield return new InputRow(row);
        }
        finally
        {
            _stream = null;
        }
    }
}

/// <summary>A row of a user's table.</summary>
public sealed class InputRow
{
    private readonly TableRow _row;

    internal InputRow(TableRow row) => _row = row;

    /// <summary>Its line (or row) in the file, from 1.</summary>
    public long Line => _row.Line;

    /// <summary>How many cells it has, be they more or fewer than there are columns.</summary>
    public int CellCount => _row.CellCount;

    /// <summary>The cell of a column, trimmed; "" where it is empty or the table has no such column.</summary>
    public string this[string column] => _row[column];

    /// <summary>All cells as they stand, one for each column.</summary>
    public IReadOnlyList<string> Cells => _row.Whole;
}
