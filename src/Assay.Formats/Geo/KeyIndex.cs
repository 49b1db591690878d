using Assay.Names;

namespace Assay.Formats.Geo;

/// <summary>Finds the rows of a gazetteer by their keys: a hash table of two flat arrays, for a million keys as strings would take a hundred megabytes.</summary>
internal sealed class KeyIndex
{
    private readonly int[] _begins;
    private readonly int[] _places;
    private readonly uint _mask;

    /// <summary>Makes it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="bySound">Whether keys are looked up by their sound.</param>
    public KeyIndex(ReadOnlySpan<byte> rows, bool bySound)
    {
        var hashes = new List<uint>();
        var places = new List<int>();
        for (var row = 0; row < rows.Length; row = RowEnd(rows, row) + 1)
        {
            var end = RowEnd(rows, row);
            var key = row + rows[row..end].LastIndexOf((byte)'\t') + 1;
            while (key < end)
            {
                var length = KeyLength(rows, key);
                var text = rows.Slice(key, length);
                hashes.Add(bySound ? Hash(Sound(text)) : Hash(text));
                places.Add(key);
                key += length + 1;
            }
        }
        _mask = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, places.Count / 2)) - 1;
        _begins = new int[_mask + 2];
        foreach (var hash in hashes)
            _begins[(hash & _mask) + 1]++;
        for (var i = 1; i < _begins.Length; i++)
            _begins[i] += _begins[i - 1];
        _places = new int[places.Count];
        var next = _begins.AsSpan().ToArray();
        for (var i = 0; i < places.Count; i++)
            _places[next[hashes[i] & _mask]++] = places[i];
    }

    /// <summary>Where the keys stand that have this hash; others may be among them.</summary>
    public ReadOnlySpan<int> With(uint hash)
    {
        var bucket = hash & _mask;
        return _places.AsSpan(_begins[bucket].._begins[bucket + 1]);
    }

    /// <summary>Where all keys stand, in no order.</summary>
    public ReadOnlySpan<int> All => _places;

    /// <summary>FNV-1a.</summary>
    public static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = 2_166_136_261;
        foreach (var b in key)
            hash = unchecked((hash ^ b) * 16_777_619);
        // low bits choose the bucket, and FNV mixes upwards
        return hash ^ (hash >> 15);
    }

    /// <summary>The sound of a key.</summary>
    public static byte[] Sound(ReadOnlySpan<byte> key) =>
        System.Text.Encoding.ASCII.GetBytes(PlaceKey.Sound(System.Text.Encoding.ASCII.GetString(key)));

    /// <summary>How long the key is that begins here.</summary>
    public static int KeyLength(ReadOnlySpan<byte> rows, int key) =>
        rows[key..].IndexOfAny((byte)'|', (byte)'\n') is >= 0 and var length ? length : rows.Length - key;

    private static int RowEnd(ReadOnlySpan<byte> rows, int row) =>
        rows[row..].IndexOf((byte)'\n') is >= 0 and var length ? row + length : rows.Length;
}
