using System.Buffers.Binary;
using System.IO.Compression;

namespace Assay.Formats.Lists;

/// <summary>
/// A ZIP archive that holds one file, as publishers pack a large one. An archive of several is a spreadsheet, or something else that is no stream of
/// records. (PKWARE APPNOTE 6.3.10, 4.3.16.)
/// </summary>
internal sealed class SingleFileZip : IDisposable
{
    private const int EndLength = 22;
    private const uint EndMark = 0x06054B50;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Bytes of the directory of one file: a name, a comment, and room to spare.</summary>
    private const long LongestDirectory = 64 << 10;

    /// <summary>What is left of an OpenDocument spreadsheet from which somebody took all but the sheets: a spreadsheet still.</summary>
    private const string SheetContent = "content.xml";

    private readonly ZipArchive _zip;

    private SingleFileZip(ZipArchive zip, ZipArchiveEntry entry)
    {
        _zip = zip;
        Content = entry.Open();
        Length = entry.Length;
    }

    /// <summary>The file, unpacked.</summary>
    public Stream Content { get; }

    /// <summary>Its bytes, as the directory tells them.</summary>
    public long Length { get; }

    /// <summary>Opens one; null where the file is none. It is left at its beginning.</summary>
    /// <exception cref="Model.AssayException">It is one and damaged (AS2010).</exception>
    public static SingleFileZip? Open(FileStream file, string path)
    {
        try
        {
            if (!Is(file))
                return null;
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries is [var entry] && entry.FullName is not SheetContent)
                return new SingleFileZip(zip, entry);
            zip.Dispose();
            file.Position = 0;
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw ListFault.DamagedGzip(path, e);
        }
    }

    // By its end, before a library makes an object of every file that a hostile directory lists.
    private static bool Is(FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        file.Position = 0;
        var begins =
            file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4
            && start is [(byte)'P', (byte)'K', 3, 4];
        var isOne = begins && file.Length >= EndLength && EndsAsOne(file);
        file.Position = 0;
        return isOne;
    }

    private static bool EndsAsOne(FileStream file)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var at = tail.Length - EndLength;
        while (at >= 0 && BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndMark)
            at--;
        if (at < 0)
            return false;
        var end = tail.AsSpan(at);
        var files = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var length = file.Length - tail.Length + at - directory;
        return files == 1 && length is > 0 and <= LongestDirectory;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Content.Dispose();
        _zip.Dispose();
    }
}
