namespace Assay.Formats.Lists.Tables;

/// <summary>A row of a table with named columns, whatever file it stands in.</summary>
/// <param name="line">Its line (or row) in the file, from 1.</param>
/// <param name="header">The columns by their names.</param>
/// <param name="fields">The cells as they stand.</param>
internal sealed class TableRow(long line, TableHeader header, string[] fields)
{
    /// <summary>Its line (or row) in the file, from 1.</summary>
    public long Line => line;

    /// <summary>The columns.</summary>
    public TableHeader Header => header;

    /// <summary>How many cells it has; fewer than columns where the last ones are missing.</summary>
    public int CellCount => fields.Length;

    /// <summary>Characters of its cells, each counted with its place.</summary>
    public long Length => fields.Sum(f => 16L + f.Length);

    /// <summary>The cell of a column, trimmed; "" where it is empty or the table has no such column.</summary>
    public string this[string column] =>
        header.Find(column) is >= 0 and var at && at < fields.Length ? fields[at].Trim() : "";

    /// <summary>All cells as they stand, one for each column.</summary>
    public IReadOnlyList<string> Whole =>
        fields.Length == header.Columns.Count
            ? fields
            : [.. Enumerable.Range(0, header.Columns.Count).Select(i => i < fields.Length ? fields[i] : "")];

    /// <summary>The cell of a column by its place, trimmed.</summary>
    public string this[int column] => column < fields.Length ? fields[column].Trim() : "";

    /// <summary>Columns with their cells, trimmed, where these are not empty; in the order of the table.</summary>
    public IEnumerable<(string Column, string Cell)> Cells =>
        header.Columns.Select((c, i) => (c, this[i])).Where(c => c.Item2.Length > 0);

    /// <summary>The row as CSV with the columns' names: what is kept as raw.</summary>
    public string ToCsv() => string.Join(',', fields.Select(Quoted));

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>The columns of a table, found by name without regard to case and outer blanks.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names; of two alike the first counts.</summary>
    public TableHeader(IReadOnlyList<string> columns)
    {
        Columns = [.. columns.Select(c => c.Trim().TrimStart('\uFEFF'))];
        for (var i = 0; i < Columns.Count; i++)
            _places.TryAdd(Columns[i], i);
    }

    /// <summary>The names in their order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int Find(string column) => _places.GetValueOrDefault(column, -1);

    /// <summary>Whether all of these are there.</summary>
    public bool HasAll(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (!_places.ContainsKey(column))
                return false;
        }
        return true;
    }
}
