using System.IO.Compression;

namespace Assay.Fuzz.Mutations;

/// <summary>A ZIP archive taken apart, to be put together again otherwise.</summary>
internal sealed record Archive(IReadOnlyList<ArchiveEntry> Entries)
{
    // Enough for a bomb to be felt by whoever unpacks without a limit.
    private const int BombBytes = 12 << 20;

    /// <summary>Whether bytes begin as an archive does.</summary>
    public static bool Is(byte[] bytes) => bytes.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>Takes an archive apart; null where it is damaged.</summary>
    public static Archive? TryOpen(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            return new Archive([.. zip.Entries.Where(e => e.FullName.Length > 0).Select(Entry)]);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The archive's bytes.</summary>
    public byte[] ToBytes()
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in Entries)
            {
                using var stream = zip.CreateEntry(entry.Name, CompressionLevel.Fastest).Open();
                stream.Write(entry.Content);
                if (entry.IsBomb)
                {
                    var block = new byte[64 << 10];
                    Array.Fill(block, (byte)' ');
                    for (var written = 0; written < BombBytes; written += block.Length)
                        stream.Write(block);
                }
            }
        }
        return made.ToArray();
    }

    private static ArchiveEntry Entry(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var block = new byte[64 << 10];
        int count;
        // Seeds are small; a mutant may be a bomb.
        while (content.Length < Bytes.Most && (count = stream.Read(block)) > 0)
            content.Write(block, 0, count);
        return new ArchiveEntry(entry.FullName, content.ToArray());
    }
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its content.</param>
/// <param name="IsBomb">Whether very much of one thing follows its content.</param>
internal sealed record ArchiveEntry(string Name, byte[] Content, bool IsBomb = false);
