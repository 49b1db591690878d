using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>
/// The bytes of a publisher's file, decompressed where it is gzip or a ZIP archive of one file, hashed as they pass, and held to
/// <see cref="ListLimits"/>: size, growth by decompression, and bytes since the reader last finished a record.
/// </summary>
internal sealed class SourceStream : Stream
{
    // What a reader may have taken ahead of the record it is at.
    private const int ReadAhead = 256 << 10;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly Stream? _unpacked;
    private readonly SingleFileZip? _zip;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _read;
    private long _recordEnd;
    private bool _ended;

    public SourceStream(string path)
    {
        _path = path;
        _file = OpenFile(path);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = _file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B];
        _file.Position = 0;
        _zip = isGzip ? null : SingleFileZip.Open(_file, path);
        _unpacked = isGzip
            ? new GZipStream(_file, CompressionMode.Decompress, leaveOpen: true)
            : _zip?.Content;
    }

    /// <summary>Bytes of one record at most; a format whose records gather others may allow more.</summary>
    public int MostRecordBytes { get; set; } = ListLimits.RecordBytes;

    /// <summary>Bytes at most, after decompression; a user's own table may be larger than any list.</summary>
    public long MostBytes { get; set; } = ListLimits.FileBytes;

    /// <summary>How much of the file was read, from 0 to 1; of a packed file how much of its packed bytes.</summary>
    public double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <summary>To be called after each record: the next one may be <see cref="MostRecordBytes"/> long.</summary>
    public void RecordEnds() => _recordEnd = _read;

    /// <summary>Reads what the reader left and gives the hash of all.</summary>
    public ContentHash Finish()
    {
        var buffer = new byte[64 << 10];
        do RecordEnds();
        while (Read(buffer) > 0);
        return ContentHash.Parse(Convert.ToHexStringLower(_hash.GetHashAndReset()));
    }

    public override int Read(Span<byte> buffer)
    {
        // In small steps, so that decompression can never run far past a limit.
        var step = buffer[..Math.Min(buffer.Length, 64 << 10)];
        int count;
        try
        {
            count = _unpacked is null ? _file.Read(step) : _unpacked.Read(step);
        }
        catch (InvalidDataException e)
        {
            throw ListFault.DamagedGzip(_path, e);
        }
        catch (IOException e)
        {
            throw new AssayException(ListFault.Missing(_path), e);
        }
        _read += count;
        _hash.AppendData(step[..count]);
        if (
            _read > MostBytes
            || (
                _unpacked is not null
                && _read > Math.Max(ListLimits.RatioFreeBytes, ListLimits.Ratio * _file.Length)
            )
        )
            throw ListFault.TooLarge(_path);
        if (_read - _recordEnd > (long)MostRecordBytes + ReadAhead)
            throw ListFault.LongRecord(_path, null);
        if (count == 0 && buffer.Length > 0 && !_ended)
            CheckEnd();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Gzip and ZIP tell the length; what unpacks them takes data cut short for their end.</summary>
    private void CheckEnd()
    {
        _ended = true;
        if (_zip is not null && _zip.Length != _read)
            throw ListFault.DamagedGzip(_path);
        if (_unpacked is not GZipStream)
            return;
        Span<byte> length = stackalloc byte[4];
        _file.Position = Math.Max(0, _file.Length - 4);
        if (
            _file.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4
            || BinaryPrimitives.ReadUInt32LittleEndian(length) != unchecked((uint)_read)
        )
            throw ListFault.DamagedGzip(_path);
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 << 10);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new AssayException(ListFault.Missing(path), e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked?.Dispose();
            _zip?.Dispose();
            _file.Dispose();
            _hash.Dispose();
        }
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
