using System.Numerics;
using System.Runtime.CompilerServices;

namespace Assay.Formats.Geo;

/// <summary>
/// Finds the rows of a gazetteer by the sounds of their names: a hash table of two flat arrays, for half a million sounds as strings would take a hundred megabytes. It
/// is made for one question, as a rule, so that its loops are compiled well at once.
/// </summary>
internal sealed class SoundIndex
{
    private readonly int[] _begins;
    private readonly int[] _rows;
    private readonly uint _mask;

    /// <summary>Makes it of rows, whose last column are the sounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SoundIndex(ReadOnlySpan<byte> rows)
    {
        var most = rows.Count((byte)'\n') + rows.Count((byte)'|');
        var hashes = new uint[most];
        var places = new int[most];
        var count = 0;
        var row = 0;
        while (row < rows.Length)
        {
            var line = GazetteerText.Row(rows, row);
            var sounds = line[(line.LastIndexOf((byte)'\t') + 1)..];
            while (!sounds.IsEmpty)
            {
                var length = sounds.IndexOf((byte)'|') is >= 0 and var bar ? bar : sounds.Length;
                hashes[count] = Hash(sounds[..length]);
                places[count++] = row;
                sounds = sounds[Math.Min(length + 1, sounds.Length)..];
            }
            row += line.Length + 1;
        }
        _mask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count / 2)) - 1;
        _begins = new int[_mask + 2];
        for (var i = 0; i < count; i++)
            _begins[(hashes[i] & _mask) + 1]++;
        for (var i = 1; i < _begins.Length; i++)
            _begins[i] += _begins[i - 1];
        _rows = new int[count];
        var next = _begins.AsSpan().ToArray();
        for (var i = 0; i < count; i++)
            _rows[next[hashes[i] & _mask]++] = places[i];
    }

    /// <summary>Where the rows begin that may have this sound; others are among them.</summary>
    public ReadOnlySpan<int> MayHave(ReadOnlySpan<byte> sound)
    {
        var bucket = Hash(sound) & _mask;
        return _rows.AsSpan(_begins[bucket].._begins[bucket + 1]);
    }

    /// <summary>FNV-1a, its upper bits mixed into the lower, which choose the bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = 2_166_136_261;
        foreach (var b in text)
            hash = unchecked((hash ^ b) * 16_777_619);
        return hash ^ (hash >> 15);
    }
}
