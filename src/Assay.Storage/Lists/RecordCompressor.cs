using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>Makes records small. Not for several threads at once.</summary>
internal sealed class RecordCompressor : IDisposable
{
    private const int Level = 6;
    private const int RawLevel = 3;

    private readonly Compressor _common = new(Level);
    private readonly Compressor _against = new(Level);
    private readonly Compressor _raw = new(RawLevel);

    public RecordCompressor() => _common.LoadDictionary(RecordCompression.Newest);

    /// <summary>Compresses a record by itself, with the dictionary that all share.</summary>
    public byte[] Compress(ReadOnlySpan<byte> json) =>
        Tagged(RecordCompression.NewestTag, _common.Wrap(json));

    /// <summary>Compresses a record against the JSON of an earlier version of it.</summary>
    public byte[] CompressAgainst(byte[] earlier, ReadOnlySpan<byte> json)
    {
        _against.LoadDictionary(earlier);
        return Tagged(RecordCompression.AgainstTag, _against.Wrap(json));
    }

    /// <summary>Compresses a raw record against the JSON that was read from it: it says mostly the same.</summary>
    public byte[] CompressRaw(byte[] json, ReadOnlySpan<byte> raw)
    {
        _raw.LoadDictionary(json);
        return Tagged(RecordCompression.AgainstTag, _raw.Wrap(raw));
    }

    private static byte[] Tagged(byte tag, ReadOnlySpan<byte> packed)
    {
        var result = new byte[packed.Length + 1];
        result[0] = tag;
        packed.CopyTo(result.AsSpan(1));
        return result;
    }

    public void Dispose()
    {
        _common.Dispose();
        _against.Dispose();
        _raw.Dispose();
    }
}
