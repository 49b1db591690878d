using CsvHelper;

namespace Assay.FactCheck.Shared;

/// <summary>A row of a CSV file with a header.</summary>
internal sealed class CsvRow(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell under a heading, trimmed; empty where the row is short or has no such column.</summary>
    public string this[string column] =>
        columns.TryGetValue(column, out var at) && at < cells.Length ? cells[at].Trim() : "";
}

/// <summary>Reads CSV as publishers write it.</summary>
internal static class CsvRows
{
    /// <summary>The rows below the header.</summary>
    /// <exception cref="Assay.Model.AssayException">There is no header, or not the columns that are needed.</exception>
    public static IEnumerable<CsvRow> Of(SharedFiles files, string name, params string[] needed) =>
        Of(files, name, ',', needed);

    /// <summary>The same with a delimiter of its own.</summary>
    public static IEnumerable<CsvRow> Of(SharedFiles files, string name, char delimiter, string[] needed)
    {
        Dictionary<string, int>? columns = null;
        foreach (var cells in Bare(files, name, delimiter))
        {
            if (columns is null)
            {
                columns = new(StringComparer.Ordinal);
                for (var i = 0; i < cells.Length; i++)
                    columns.TryAdd(cells[i].Trim('\uFEFF', ' '), i);
                if (needed.FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing)
                    throw SharedFiles.Unreadable(
                        name,
                        $"it has no column '{missing}'. Put the right file there."
                    );
            }
            else
                yield return new CsvRow(columns, cells);
        }
        if (columns is null)
            throw SharedFiles.Unreadable(name, "it is empty. Put the right file there.");
    }

    /// <summary>All rows, for files without a header.</summary>
    public static IEnumerable<string[]> Bare(SharedFiles files, string name, char delimiter = ',')
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            Mode = delimiter == '\t' ? CsvMode.NoEscape : CsvMode.Rfc4180,
            MaxRecordSize = 4 * 1024 * 1024,
        };
        using var csv = CsvReader.Create(files.Open(name), options, leaveOpen: false);
        while (csv.Read())
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = csv.GetString(i);
            yield return cells;
        }
    }
}
