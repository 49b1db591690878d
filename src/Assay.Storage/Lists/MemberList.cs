using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>
/// An edition's members in few bytes: ascending ids as differences, each in as many bytes as it needs. In full they are compressed: ids given
/// in one go are neighbours, so that a run of unchanged records costs next to nothing.
/// </summary>
internal static class MemberList
{
    private const int MostBytes = 256 << 20;

    /// <summary>Packs ids that ascend.</summary>
    public static byte[] Pack(IReadOnlyList<long> ids)
    {
        using var bytes = new MemoryStream(ids.Count + 16);
        using var writer = new BinaryWriter(bytes);
        Write(writer, ids);
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
            return Read(reader);
        }
        catch (Exception e) when (e is ZstdException or EndOfStreamException)
        {
            throw new FormatException("An edition's list of members is damaged.", e);
        }
    }

    /// <summary>Packs a change.</summary>
    public static byte[] Pack(MemberChange change)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Write(writer, change.Gone);
        Write(writer, change.New);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Unpacks a change.</summary>
    /// <exception cref="FormatException">The bytes are damaged.</exception>
    public static MemberChange UnpackChange(byte[] packed)
    {
        try
        {
            using var bytes = new MemoryStream(packed);
            using var reader = new BinaryReader(bytes);
            return new MemberChange(Read(reader), Read(reader));
        }
        catch (EndOfStreamException e)
        {
            throw new FormatException("An edition's change of members is damaged.", e);
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<long> ids)
    {
        writer.Write7BitEncodedInt(ids.Count);
        long before = 0;
        foreach (var id in ids)
        {
            if (id <= before)
                throw new ArgumentException("The ids do not ascend.", nameof(ids));
            writer.Write7BitEncodedInt64(id - before);
            before = id;
        }
    }

    private static long[] Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count < 0 || count > reader.BaseStream.Length)
            throw new FormatException("An edition's list of members says a wrong count.");
        var ids = new long[count];
        long before = 0;
        for (var i = 0; i < ids.Length; i++)
            ids[i] = before += reader.Read7BitEncodedInt64();
        return ids;
    }
}

/// <summary>How the members of one edition differ from another's. Both ascend.</summary>
/// <param name="Gone">Ids that the other has and this one has not.</param>
/// <param name="New">Ids that this one has and the other has not.</param>
internal sealed record MemberChange(long[] Gone, long[] New)
{
    /// <summary>The change from one list of ids to another; both ascend.</summary>
    public static MemberChange Between(ReadOnlySpan<long> from, ReadOnlySpan<long> to)
    {
        List<long> gone = [],
            added = [];
        int f = 0,
            t = 0;
        while (f < from.Length || t < to.Length)
        {
            if (t == to.Length || (f < from.Length && from[f] < to[t]))
                gone.Add(from[f++]);
            else if (f == from.Length || to[t] < from[f])
                added.Add(to[t++]);
            else
                (f, t) = (f + 1, t + 1);
        }
        return new MemberChange([.. gone], [.. added]);
    }

    /// <summary>What the change makes of a list of ids that ascend.</summary>
    public long[] Apply(ReadOnlySpan<long> from)
    {
        var to = new List<long>(from.Length + New.Length);
        int g = 0,
            n = 0;
        foreach (var id in from)
        {
            while (n < New.Length && New[n] < id)
                to.Add(New[n++]);
            if (g < Gone.Length && Gone[g] == id)
                g++;
            else
                to.Add(id);
        }
        to.AddRange(New.AsSpan(n));
        return [.. to];
    }
}
