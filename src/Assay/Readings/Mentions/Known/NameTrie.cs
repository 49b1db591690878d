using System.Runtime.CompilerServices;

namespace Assay.Readings.Mentions.Known;

/// <summary>
/// Known names as sequences of words: a trie whose edges lie in one open hash table. From the words of a text it tells the longest known name that begins at each,
/// in time that depends on the length of names only, not on how many there are.
/// </summary>
internal sealed class NameTrie
{
    private const int Root = 0;
    private long[] _edges = new long[1 << 12];
    private int[] _targets = new int[1 << 12];
    private int _edgeCount;
    private readonly List<int> _firstEntry = [-1];
    private readonly List<(int Entry, int Next)> _entries = [];

    /// <summary>How many nodes it has.</summary>
    public int Nodes => _firstEntry.Count;

    /// <summary>Adds a name: numbers of words, above 0.</summary>
    public void Add(ReadOnlySpan<int> words, int entry)
    {
        var node = Root;
        foreach (var word in words)
            node = StepOrAdd(node, word);
        for (var e = _firstEntry[node]; e >= 0; e = _entries[e].Next)
        {
            if (_entries[e].Entry == entry)
                return;
        }
        _entries.Add((entry, _firstEntry[node]));
        _firstEntry[node] = _entries.Count - 1;
    }

    /// <summary>The node behind a word; -1 where no name goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, int word)
    {
        var key = KeyOf(node, word);
        var mask = _edges.Length - 1;
        var slot = Slot(key, mask);
        while (_edges[slot] != 0)
        {
            if (_edges[slot] == key)
                return _targets[slot];
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /// <summary>Whether a name ends at a node.</summary>
    public bool IsName(int node) => _firstEntry[node] >= 0;

    /// <summary>Where the entries of the names that end at a node begin, those added last first; -1 where there is none.</summary>
    public int FirstEntry(int node) => _firstEntry[node];

    /// <summary>An entry, and where the next one of the same node is; -1 behind the last.</summary>
    public (int Entry, int Next) EntryAt(int place) => _entries[place];

    private int StepOrAdd(int node, int word)
    {
        if (Step(node, word) is >= 0 and var known)
            return known;
        if (2 * (_edgeCount + 1) > _edges.Length)
            Grow();
        var target = _firstEntry.Count;
        _firstEntry.Add(-1);
        Put(KeyOf(node, word), target);
        _edgeCount++;
        return target;
    }

    private void Put(long key, int target)
    {
        var mask = _edges.Length - 1;
        var slot = Slot(key, mask);
        while (_edges[slot] != 0)
            slot = (slot + 1) & mask;
        _edges[slot] = key;
        _targets[slot] = target;
    }

    private void Grow()
    {
        var (edges, targets) = (_edges, _targets);
        _edges = new long[edges.Length * 2];
        _targets = new int[edges.Length * 2];
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0)
                Put(edges[i], targets[i]);
        }
    }

    // Word numbers are above 0, so that no key is 0, which marks an empty slot.
    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;

    private static int Slot(long key, int mask) =>
        (int)(unchecked((ulong)key * 0x9E37_79B9_7F4A_7C15UL) >> 33) & mask;
}
