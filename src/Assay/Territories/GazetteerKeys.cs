namespace Assay.Territories;

/// <summary>
/// Whether a gazetteer has a name, asked for every capitalised word of a text: the keys of all names as 64-bit hashes. Of ten million words that are no
/// name, none is likely to be taken for one (600,000 keys); what is found is looked up in the gazetteer itself.
/// </summary>
public sealed class GazetteerKeys
{
    private const int FilterBits = 22;

    private readonly IReadOnlySet<ulong> _keys;
    private readonly IReadOnlySet<ulong> _firstWords;

    // A bit for each key, by the first bits of its hash: most words that are no name are told without a look into the great table.
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    /// <summary>Takes the hashes (<see cref="Hash"/>) of the keys of all names, and of the first words of names of several.</summary>
    public GazetteerKeys(IReadOnlySet<ulong> keys, IReadOnlySet<ulong> firstWords)
    {
        _keys = keys;
        _firstWords = firstWords;
        foreach (var key in keys)
            _filter[key >> (64 - FilterBits + 6)] |= BitOf(key);
    }

    private static ulong BitOf(ulong key) => 1UL << (int)((key >> (64 - FilterBits)) & 63);

    /// <summary>One without any names.</summary>
    public static GazetteerKeys None { get; } = new(new HashSet<ulong>(), new HashSet<ulong>());

    /// <summary>The hash of no letters, from which <see cref="Hash"/> goes on.</summary>
    public const ulong Start = 14_695_981_039_346_656_037UL;

    /// <summary>Goes on with more letters of a key: FNV-1a of 64 bits.</summary>
    public static ulong Hash(ReadOnlySpan<char> letters, ulong before = Start)
    {
        foreach (var c in letters)
            before = unchecked((before ^ c) * 1_099_511_628_211UL);
        return before;
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>Whether some name has the key with this hash.</summary>
    public bool Has(ulong hash) =>
        (_filter[hash >> (64 - FilterBits + 6)] & BitOf(hash)) != 0 && _keys.Contains(hash);

    /// <summary>Whether a folded word is a name or may begin one.</summary>
    public bool MayBegin(string folded)
    {
        var hash = Hash(folded);
        return _keys.Contains(hash) || _firstWords.Contains(hash);
    }
}
