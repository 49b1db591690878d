using System.Collections;

namespace Assay.Formats.Lists;

/// <summary>Values in the order they were first added, each once. A record may hold very many: beyond a few they are found by their hash.</summary>
internal sealed class DistinctList<T> : IReadOnlyCollection<T>
{
    // Most records have fewer of anything, and need no table for them.
    private const int Few = 16;

    private readonly List<T> _values = [];
    private HashSet<T>? _seen;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>Adds a value, unless it is there.</summary>
    public void Add(T value)
    {
        if (_values.Count >= Few)
            _seen ??= [.. _values];
        if (_seen?.Add(value) ?? !_values.Contains(value))
            _values.Add(value);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
