using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>Compresses records. Not for several threads at once.</summary>
internal sealed class RecordCompressor : IDisposable
{
    private readonly Compressor _compressor = new(level: 9);

    public RecordCompressor() => _compressor.LoadDictionary(RecordCompression.Dictionary);

    public byte[] Compress(ReadOnlySpan<byte> body)
    {
        var packed = _compressor.Wrap(body);
        var result = new byte[packed.Length + 1];
        result[0] = RecordCompression.FirstDictionary;
        packed.CopyTo(result.AsSpan(1));
        return result;
    }

    public void Dispose() => _compressor.Dispose();
}
