using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// The distinct spelling keys of an index, found again from a key that differs by a few letters. Each key is filed under its
/// pairs of neighbouring letters, its ends included; a changed letter breaks two pairs (a swap three), so a key within the
/// allowed number of changes still shares a number of pairs that can be told beforehand. Only keys that share as many
/// are compared.
/// </summary>
internal sealed class SpellingIndex
{
    private const int Symbols = 40;
    private const int End = Symbols - 1;
    private const int PairsBrokenByChange = 2;

    private readonly string[] _keys;
    private readonly int[] _letters;
    private readonly int[] _starts;
    private readonly int[] _postings;

    /// <summary>Files the keys; a key's number is its place in the list.</summary>
    public SpellingIndex(IReadOnlyList<string> keys)
    {
        _keys = [.. keys];
        _letters = [.. keys.Select(k => EditCost.Letters(k))];
        _starts = new int[(Symbols * Symbols) + 1];
        foreach (var key in _keys)
        {
            for (var i = 0; i <= key.Length; i++)
                _starts[Pair(key, i) + 1]++;
        }
        for (var p = 1; p < _starts.Length; p++)
            _starts[p] += _starts[p - 1];
        _postings = new int[_starts[^1]];
        var next = _starts.ToArray();
        for (var k = 0; k < _keys.Length; k++)
        {
            for (var i = 0; i <= _keys[k].Length; i++)
                _postings[next[Pair(_keys[k], i)]++] = k;
        }
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>Adds the numbers of all keys that pair with <paramref name="key"/> by a slip; the equal key is not among them.</summary>
    public void FindNear(string key, SearchBuffers buffers, List<int> found)
    {
        if (key.Length > EditCost.LongestWord || key.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        // the longest key that may still be near decides how many changes must be reckoned with
        var changes = EditCost.Allowed(key.Length + 1);
        if (changes == 0)
            return;
        var counts = buffers.Counts(_keys.Length);
        var touched = buffers.Touched;
        touched.Clear();
        for (var i = 0; i <= key.Length; i++)
        {
            var pair = Pair(key, i);
            for (var p = _starts[pair]; p < _starts[pair + 1]; p++)
            {
                var k = _postings[p];
                if (counts[k]++ == 0)
                    touched.Add(k);
            }
        }
        var letters = EditCost.Letters(key);
        foreach (var k in touched)
        {
            var shared = counts[k];
            counts[k] = 0;
            var other = _keys[k];
            var longer = Math.Max(key.Length, other.Length);
            var allowed = EditCost.Allowed(longer);
            // one more pair is granted for a swap, which breaks three
            var needed = longer + 1 - (PairsBrokenByChange * allowed) - 1;
            if (shared < needed || Math.Abs(key.Length - other.Length) > allowed)
                continue;
            var similarity = EditCost.Similarity(key, letters, other, _letters[k]);
            if (similarity >= PartCloseness.Least && !string.Equals(key, other, StringComparison.Ordinal))
                found.Add(k);
        }
    }

    /// <summary>The pair of the symbols before and at <paramref name="i"/>, the word's ends being a symbol of their own.</summary>
    private static int Pair(string key, int i) =>
        ((i == 0 ? End : Symbol(key[i - 1])) * Symbols) + (i == key.Length ? End : Symbol(key[i]));

    private static int Symbol(char c) =>
        c switch
        {
            >= 'a' and <= 'z' => c - 'a',
            >= '0' and <= '9' => 26,
            'C' => 27,
            'S' => 28,
            'Z' => 29,
            _ => 30,
        };
}
