using System.Text.RegularExpressions;

namespace Assay.Formats.Yaml;

/// <summary>
/// The fields that a reader asked for, by the path of their map with the indices left out (<c>parties[].owners[]</c>).
/// It lets a test hold a JSON Schema against the reader.
/// </summary>
public sealed partial class FieldsAsked
{
    private readonly SortedDictionary<string, SortedSet<string>> _byPath = new(StringComparer.Ordinal);

    /// <summary>Names by path of the map that holds them.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> ByPath => _byPath;

    internal void Add(string path, string name)
    {
        var shape = Index().Replace(path, "[]");
        if (!_byPath.TryGetValue(shape, out var names))
            _byPath[shape] = names = new SortedSet<string>(StringComparer.Ordinal);
        names.Add(name);
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();
}
