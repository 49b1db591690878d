using System.Buffers.Binary;
using Assay.Model;

namespace Assay.Storage.Screening;

/// <summary>
/// The file of a prepared index: some arrays one behind the other, each at a multiple of 64, and before them where each lies and its checksum.
/// All numbers are little-endian:
/// <code>
/// 0    8  "ASAYIDX" and a zero
/// 8    4  version of this layout
/// 12   4  how many arrays
/// 16   8  length of the file
/// 24  32  SHA-256 of all that the arrays were made from
/// 56  24  for each array: offset (8), length (8), CRC-32C (4), zero (4)
/// then 4  CRC-32C of all above
/// </code>
/// </summary>
internal static class IndexFile
{
    private const int LayoutVersion = 6;
    private const int FixedLength = 56;
    private const int EntryLength = 24;
    private const int Alignment = 64;

    /// <summary>No index has nearly as many arrays.</summary>
    private const int MostArrays = 1024;

    private static ReadOnlySpan<byte> Magic => "ASAYIDX\0"u8;

    /// <summary>Writes arrays.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="madeFrom">Hash of all that they were made from.</param>
    /// <param name="arrays">The arrays.</param>
    public static void Write(Stream stream, ContentHash madeFrom, IReadOnlyList<ReadOnlyMemory<byte>> arrays)
    {
        var head = new byte[HeadLength(arrays.Count)];
        var end = (long)head.Length;
        for (var a = 0; a < arrays.Count; a++)
        {
            var entry = head.AsSpan(FixedLength + (a * EntryLength));
            var offset = Aligned(end);
            BinaryPrimitives.WriteInt64LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], arrays[a].Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[16..], Checksum.Of(arrays[a].Span));
            end = offset + arrays[a].Length;
        }
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), LayoutVersion);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), arrays.Count);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), end);
        Convert.FromHexString(madeFrom.Hex).CopyTo(head, 24);
        BinaryPrimitives.WriteUInt32LittleEndian(
            head.AsSpan(head.Length - 4),
            Checksum.Of(head.AsSpan(..^4))
        );

        stream.Write(head);
        var written = (long)head.Length;
        Span<byte> padding = stackalloc byte[Alignment];
        padding.Clear();
        foreach (var array in arrays)
        {
            stream.Write(padding[..(int)(Aligned(written) - written)]);
            stream.Write(array.Span);
            written = Aligned(written) + array.Length;
        }
    }

    /// <summary>The arrays of a file, after everything about it was checked.</summary>
    /// <exception cref="FormatException">It is no such file, or of another version, made from something else, cut short or damaged.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Read(MappedFile file, ContentHash madeFrom)
    {
        var start = file.Slice(0, FixedLength).Span;
        if (!start.StartsWith(Magic) || BinaryPrimitives.ReadInt32LittleEndian(start[8..]) != LayoutVersion)
            throw new FormatException("It is no index of this version.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(start[12..]);
        if (
            count is < 0 or > MostArrays
            || BinaryPrimitives.ReadInt64LittleEndian(start[16..]) != file.Length
        )
            throw new FormatException("It is not as long as it says.");
        var head = file.Slice(0, HeadLength(count)).Span;
        if (BinaryPrimitives.ReadUInt32LittleEndian(head[^4..]) != Checksum.Of(head[..^4]))
            throw new FormatException("Its head is damaged.");
        if (!head.Slice(24, 32).SequenceEqual(Convert.FromHexString(madeFrom.Hex)))
            throw new FormatException("It was made from something else.");
        var arrays = new ReadOnlyMemory<byte>[count];
        for (var a = 0; a < count; a++)
        {
            var entry = head[(FixedLength + (a * EntryLength))..];
            arrays[a] = file.Slice(
                BinaryPrimitives.ReadInt64LittleEndian(entry),
                BinaryPrimitives.ReadInt64LittleEndian(entry[8..])
            );
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]) != Checksum.Of(arrays[a].Span))
                throw new FormatException(FormattableString.Invariant($"Array {a + 1} is damaged."));
        }
        GC.KeepAlive(file);
        return arrays;
    }

    private static int HeadLength(int arrays) => FixedLength + (arrays * EntryLength) + 4;

    private static long Aligned(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
