namespace Assay.Formats.Lists.Tables;

/// <summary>
/// The rows of a table gathered by party, for tables that have a row for each name and do not promise to keep them together. All of it is in
/// memory, so it is for small tables only and says so when one is not.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class RowGroups(string path)
{
    /// <summary>Characters of all rows. Australia's list, the largest such, has some ten million.</summary>
    private const long MostCharacters = 64L << 20;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(string Key, List<TableRow> Rows)> _groups = [];
    private long _characters;

    /// <summary>The parties in the order of their first rows.</summary>
    public IReadOnlyList<(string Key, List<TableRow> Rows)> All => _groups;

    /// <summary>Adds a row to those of its party.</summary>
    public void Add(string key, TableRow row)
    {
        _characters += row.Length;
        if (_characters > MostCharacters)
            throw ListFault.TooLarge(path);
        if (!_places.TryGetValue(key, out var place))
        {
            _places.Add(key, place = _groups.Count);
            _groups.Add((key, []));
        }
        _groups[place].Rows.Add(row);
    }
}
