namespace Assay.Formats.Lists.UnitedStates;

/// <summary>
/// Lists that repeat a party in a row for each of its addresses or orders, not always one after the other: they are short, and are
/// held to be gathered. Others are not.
/// </summary>
internal static class Gathering
{
    /// <summary>All rows, by key in the order the keys first come in.</summary>
    /// <exception cref="Model.AssayException">There are more than any such list has.</exception>
    public static IEnumerable<IGrouping<string, T>> Gather<T>(
        this IEnumerable<T> rows,
        Func<T, string> key,
        Func<T, long> line,
        string path
    )
    {
        var held = new List<T>();
        foreach (var row in rows)
        {
            if (held.Count == ListLimits.GatheredRows)
                throw UsFault.TooManyRows(path, line(row));
            held.Add(row);
        }
        return held.GroupBy(key, StringComparer.Ordinal);
    }
}
