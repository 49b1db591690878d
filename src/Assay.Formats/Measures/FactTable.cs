using Assay.Formats.Screening;
using Assay.Formats.Yaml;
using Assay.Measures;
using Assay.Model;

namespace Assay.Formats.Measures;

/// <summary>
/// Reads a table (CSV, XLSX, ODS …) of fact patterns, a row each. A column is called by the path of its field: <c>date</c>,
/// <c>bound.country</c>, <c>counterparty.name</c>, <c>asset.at.place</c>, <c>act.kind</c>, <c>act.facts.maintenance</c>; several values in one cell are
/// separated by semicolons. So a portfolio of simple deals is one file.
/// </summary>
public static class FactTable
{
    /// <summary>Path parts a column may have: more is no field.</summary>
    private const int DeepestPath = 4;

    /// <summary>The column that every such table has.</summary>
    public const string NeededColumn = "date";

    /// <summary>Whether a path is one of a table, by its ending.</summary>
    public static bool Is(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".tsv" or ".xlsx" or ".ods";

    /// <summary>Reads all rows; a row that cannot be read is reported and left out.</summary>
    /// <exception cref="AssayException">The table cannot be read at all.</exception>
    public static IEnumerable<Read<FactPattern>> Read(string path)
    {
        var table = InputTable.Open(path, NeededColumn);
        var columns = table
            .Columns.Select(c => c.Trim().Split('.', DeepestPath, StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        foreach (var row in table.Rows())
            yield return Pattern(path, table.Columns, columns, row);
    }

    private static Read<FactPattern> Pattern(
        string path,
        IReadOnlyList<string> names,
        List<string[]> columns,
        InputRow row
    )
    {
        var log = new ReadingLog(path, DiagnosticRoom.Deals);
        var root = new Branch();
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = row[names[i]].Trim();
            if (cell.Length > 0 && columns[i].Length > 0)
                root.Put(columns[i], 0, (i + 1, cell));
        }
        var fields = new FieldReader(root.Map(row.Line, null, null), log);
        var name = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)} line {row.Line}");
        var pattern = FactPatternReader.ReadFields(fields, name, ContentHash.OfAll(row.Cells));
        fields.ReportUnread();
        return new(log.HasErrors ? null : pattern, log.Diagnostics);
    }

    /// <summary>Fields by name, each a cell or fields again.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> _fields = new(StringComparer.Ordinal);
        private (int Column, string Cell)? _cell;

        public void Put(string[] path, int depth, (int Column, string Cell) cell)
        {
            if (depth == path.Length)
            {
                _cell = cell;
                return;
            }
            if (!_fields.TryGetValue(path[depth], out var branch))
                _fields.Add(path[depth], branch = new Branch());
            branch.Put(path, depth + 1, cell);
        }

        public YamlMap Map(long line, YamlNode? parent, string? name)
        {
            var map = new YamlMap(new YamlPosition(line, 1), parent, name, 0);
            foreach (var (field, branch) in _fields)
                map.Add(new YamlEntry(field, new YamlPosition(line, 1), branch.Node(line, map, field)));
            return map;
        }

        private YamlNode Node(long line, YamlNode parent, string name)
        {
            if (_cell is not { } cell)
                return Map(line, parent, name);
            var position = new YamlPosition(line, cell.Column);
            if (!cell.Cell.Contains(';', StringComparison.Ordinal))
                return new YamlScalar(position, parent, name, 0, cell.Cell, isQuoted: false);
            var list = new YamlSequence(position, parent, name, 0);
            var index = 0;
            foreach (
                var item in cell.Cell.Split(
                    ';',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
                list.Add(new YamlScalar(position, list, null, index++, item, isQuoted: false));
            return list;
        }
    }
}
