using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Assay.Formats.Lists;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Downloads;

/// <summary>Looks at what came, unpacks what was packed for the transfer, and puts it where it was ordered to, with its hash.</summary>
internal static class ReceivedFile
{
    // What a browser would be shown begins within the first blanks.
    private const int Beginning = 1024;

    private static readonly string[] Spreadsheets = [".xlsx", ".ods"];

    /// <summary>Puts a file that came whole to its target.</summary>
    /// <exception cref="AssayException">It is no list, damaged, or a bomb (AS2121 to AS2124).</exception>
    public static (ContentHash Hash, long Bytes) Settle(
        SourceFile file,
        Stream came,
        bool isGzip,
        string target
    )
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var placed = DiskWrite.Open(target, FileMode.Create);
        var hash = isGzip ? Unpack(file, came, placed) : Copy(file, came, placed, came.Length);
        placed.Flush();
        placed.Position = 0;
        CheckBeginning(file, placed);
        if (Spreadsheets.Contains(file.Extension))
        {
            placed.Position = 0;
            CheckArchive(file, placed);
        }
        return (hash, placed.Length);
    }

    private static ContentHash Unpack(SourceFile file, Stream came, FileStream placed)
    {
        try
        {
            ContentHash hash;
            using (var gzip = new GZipStream(came, CompressionMode.Decompress, leaveOpen: true))
                hash = Copy(file, gzip, placed, came.Length);
            // A gzip ends with its length (RFC 1952, 2.3.1); GZipStream may take one cut short for its end.
            Span<byte> length = stackalloc byte[4];
            came.Position = Math.Max(0, came.Length - 4);
            var isWhole =
                came.ReadAtLeast(length, 4, throwOnEndOfStream: false) == 4
                && BinaryPrimitives.ReadUInt32LittleEndian(length) == unchecked((uint)placed.Length);
            return isWhole ? hash : throw DownloadFault.Encoding(file, "what came is packed and cut short");
        }
        catch (InvalidDataException e)
        {
            throw DownloadFault.Encoding(file, "what came is said to be gzip and is not, or is damaged", e);
        }
    }

    /// <summary>Copies, hashing, in steps so small that unpacking cannot run far past a limit.</summary>
    private static ContentHash Copy(SourceFile file, Stream from, FileStream to, long packed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 << 10];
        long length = 0;
        int count;
        while ((count = from.Read(buffer)) > 0)
        {
            length += count;
            if (IsBomb(length, packed))
                throw DownloadFault.Bomb(file);
            hash.AppendData(buffer, 0, count);
            DiskWrite.Append(to, buffer.AsSpan(0, count));
        }
        return ContentHash.Parse(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static bool IsBomb(long length, long packed) =>
        length > ListLimits.FileBytes
        || (length > ListLimits.RatioFreeBytes && length / ListLimits.Ratio > packed);

    /// <summary>Error pages come with status 200 too, and archives under any name.</summary>
    private static void CheckBeginning(SourceFile file, Stream placed)
    {
        var buffer = new byte[Beginning];
        ReadOnlySpan<byte> head = buffer.AsSpan(
            0,
            placed.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)
        );
        if (head.IsEmpty)
            throw DownloadFault.NoList(file, "an empty file");
        var isArchive = head.StartsWith("PK"u8);
        if (isArchive && !Spreadsheets.Contains(file.Extension))
            throw DownloadFault.NoList(file, "a ZIP archive");
        if (!isArchive && Spreadsheets.Contains(file.Extension))
            throw DownloadFault.NoList(
                file,
                IsPage(head) ? "a web page" : "something that is no spreadsheet"
            );
        if (IsPage(head))
            throw DownloadFault.NoList(file, "a web page");
    }

    private static bool IsPage(ReadOnlySpan<byte> head)
    {
        var rest = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        rest = rest.TrimStart(" \t\r\n"u8);
        return Begins(rest, "<!doctype html"u8) || Begins(rest, "<html"u8);
    }

    private static bool Begins(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) =>
        text.Length >= lower.Length && System.Text.Ascii.EqualsIgnoreCase(text[..lower.Length], lower);

    /// <summary>A spreadsheet is an archive: it is unpacked once to nowhere, and counted, as what it says of itself may be a lie.</summary>
    private static void CheckArchive(SourceFile file, Stream placed)
    {
        const int most = 10_000; // files in it; a workbook has some twenty
        try
        {
            using var archive = new ZipArchive(placed, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > most)
                throw DownloadFault.Bomb(file);
            var buffer = new byte[64 << 10];
            long length = 0;
            foreach (var entry in archive.Entries)
            {
                using var content = entry.Open();
                int count;
                while ((count = content.Read(buffer)) > 0)
                {
                    length += count;
                    if (IsBomb(length, placed.Length))
                        throw DownloadFault.Bomb(file);
                }
            }
        }
        catch (InvalidDataException e)
        {
            throw DownloadFault.Encoding(file, "the spreadsheet is damaged", e);
        }
    }
}
