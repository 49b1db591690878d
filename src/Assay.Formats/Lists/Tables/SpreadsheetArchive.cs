using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Assay.Formats.Lists.Tables;

/// <summary>
/// The ZIP archive a spreadsheet is. The packed bytes are held in memory, for ZIP begins at its end; what they unpack to is read as a
/// stream within limits. Nothing is ever written to a path that an archive names.
/// </summary>
internal sealed class SpreadsheetArchive : IDisposable
{
    /// <summary>Packed bytes of a spreadsheet. The UK Sanctions List as ODS has some three million.</summary>
    private const int MostBytes = 32 << 20;

    /// <summary>Files of the archive. A workbook of a hundred sheets has some three hundred.</summary>
    private const int MostFiles = 5_000;

    private readonly MemoryStream _bytes;
    private readonly ZipArchive _zip;
    private readonly string _path;

    private SpreadsheetArchive(MemoryStream bytes, ZipArchive zip, string path)
    {
        _bytes = bytes;
        _zip = zip;
        _path = path;
    }

    /// <summary>Takes all bytes of a file.</summary>
    public static SpreadsheetArchive Open(SourceStream stream, string path)
    {
        var bytes = new MemoryStream();
        try
        {
            var buffer = new byte[64 << 10];
            while (stream.Read(buffer) is > 0 and var count)
            {
                if (bytes.Length + count > MostBytes)
                    throw SpreadsheetFault.TooLarge(path);
                bytes.Write(buffer, 0, count);
                stream.RecordEnds();
            }
            if (ZipDirectory.HasMoreThan(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), MostFiles))
                throw SpreadsheetFault.TooLarge(path);
            bytes.Position = 0;
            return new SpreadsheetArchive(bytes, new ZipArchive(bytes, ZipArchiveMode.Read), path);
        }
        catch (InvalidDataException e)
        {
            bytes.Dispose();
            throw SpreadsheetFault.Damaged(path, e);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>One of its files, unpacked; null where it has none of that name.</summary>
    public EntryStream? Entry(string name)
    {
        try
        {
            return _zip.GetEntry(name) is { } entry
                ? new EntryStream(entry.Open(), entry.CompressedLength, _path)
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw SpreadsheetFault.Damaged(_path, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }
}

/// <summary>A file of an archive while it is unpacked, held to <see cref="ListLimits"/>: its size, its growth, and the bytes since the last record.</summary>
internal sealed class EntryStream(Stream unpacked, long packedLength, string path) : Stream
{
    // What a reader may have taken ahead of the record it is at.
    private const int ReadAhead = 256 << 10;

    private long _read;
    private long _recordEnd;

    /// <summary>To be called after each record: the next one may be <see cref="ListLimits.RecordBytes"/> long.</summary>
    public void RecordEnds() => _recordEnd = _read;

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = unpacked.Read(buffer[..Math.Min(buffer.Length, 64 << 10)]);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ExternalException)
        {
            throw SpreadsheetFault.Damaged(path, e);
        }
        _read += count;
        if (
            _read > ListLimits.FileBytes
            || _read > Math.Max(ListLimits.RatioFreeBytes, ListLimits.Ratio * packedLength)
        )
            throw ListFault.TooLarge(path);
        if (_read - _recordEnd > ListLimits.RecordBytes + ReadAhead)
            throw ListFault.LongRecord(path, null);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
