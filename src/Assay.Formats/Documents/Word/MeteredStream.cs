namespace Assay.Formats.Documents.Word;

/// <summary>A stream that stops once more comes out of it than went in by any right.</summary>
/// <param name="inner">What is unpacked.</param>
/// <param name="packed">How many bytes it was packed in.</param>
/// <param name="fault">What is thrown.</param>
internal sealed class MeteredStream(Stream inner, long packed, Func<Exception> fault) : Stream
{
    private readonly long _most = Math.Min(
        DocumentLimits.PartBytes,
        Math.Max(DocumentLimits.RatioFreeBytes, packed * DocumentLimits.Ratio)
    );

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        return _read > _most ? throw fault() : count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
