using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>
/// An edition's members in few bytes: ascending ids as differences, each in as many bytes as it needs, compressed. Ids given in one
/// go are neighbours, so a run of unchanged records costs next to nothing.
/// </summary>
internal static class MemberList
{
    private const int MostBytes = 256 << 20;

    /// <summary>Packs ids that ascend.</summary>
    public static byte[] Pack(IReadOnlyList<long> ids)
    {
        using var bytes = new MemoryStream(ids.Count + 16);
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(ids.Count);
        long before = 0;
        foreach (var id in ids)
        {
            if (id <= before)
                throw new ArgumentException("The ids do not ascend.", nameof(ids));
            writer.Write7BitEncodedInt64(id - before);
            before = id;
        }
        writer.Flush();
        using var compressor = new Compressor(level: 19);
        return compressor.Wrap(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).ToArray();
    }

    /// <summary>Unpacks them, ascending.</summary>
    /// <exception cref="FormatException">The bytes are damaged.</exception>
    public static long[] Unpack(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var decompressor = new Decompressor();
            using var bytes = new MemoryStream(decompressor.Unwrap(packed, MostBytes).ToArray());
            using var reader = new BinaryReader(bytes);
            var count = reader.Read7BitEncodedInt();
            if (count < 0 || count > bytes.Length)
                throw new FormatException("An edition's list of members says a wrong count.");
            var ids = new long[count];
            long before = 0;
            for (var i = 0; i < ids.Length; i++)
                ids[i] = before += reader.Read7BitEncodedInt64();
            return ids;
        }
        catch (Exception e) when (e is ZstdException or EndOfStreamException)
        {
            throw new FormatException("An edition's list of members is damaged.", e);
        }
    }
}
