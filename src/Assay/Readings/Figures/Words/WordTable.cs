using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Assay.Readings.Figures.Words;

/// <summary>Words and what they mean for figures, looked up by the letters of a token without making a string of them.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordTable(IEnumerable<(string Word, T Sense)> words, bool isCaseExact = false)
    {
        var comparer = isCaseExact ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        var table = new Dictionary<string, T>(comparer);
        foreach (var (word, sense) in words)
            table.TryAdd(word, sense);
        _lookup = table.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        Words = table.Keys;
    }

    public IReadOnlyCollection<string> Words { get; }

    public bool TryGet(ReadOnlySpan<char> letters, [MaybeNullWhen(false)] out T sense) =>
        _lookup.TryGetValue(letters, out sense);

    public bool Has(ReadOnlySpan<char> letters) => _lookup.ContainsKey(letters);
}

/// <summary>Makes tables.</summary>
internal static class WordTable
{
    /// <summary>A plain list of words, parted by blanks.</summary>
    public static WordTable<bool> Of(string words) =>
        new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w, true)));

    /// <summary>Words of one meaning: forms parted by blanks, a stem and its endings as <c>stem|a|b|</c> (an empty part is the stem alone).</summary>
    public static IEnumerable<(string Word, T Sense)> Each<T>(T sense, string forms)
    {
        foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = form.Split('|');
            if (parts.Length == 1)
            {
                yield return (form, sense);
                continue;
            }
            foreach (var ending in parts.Skip(1))
                yield return (parts[0] + ending, sense);
        }
    }
}
