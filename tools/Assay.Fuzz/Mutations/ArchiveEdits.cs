using System.Buffers.Binary;

namespace Assay.Fuzz.Mutations;

/// <summary>Edits of ZIP archives: of what is packed, of what is packed beside it, and of what the archive says of itself.</summary>
internal static class ArchiveEdits
{
    /// <summary>Mutates an archive; null where it cannot be opened any more.</summary>
    public static byte[]? Mutated(byte[] bytes, Chance chance, Func<byte[], byte[]> content)
    {
        if (Archive.TryOpen(bytes) is not { Entries.Count: > 0 } archive)
            return null;
        var entries = archive.Entries.ToList();
        var at = chance.Below(entries.Count);
        var entry = entries[at];
        switch (chance.Below(16))
        {
            case 0:
                entries.RemoveAt(at);
                break;
            case 1:
                entries.Insert(chance.Below(entries.Count), entry);
                break;
            case 2:
                entries[at] = entry with { Name = chance.Of(entries).Name };
                break;
            case 3:
                entries.Add(
                    entry with
                    {
                        Name = chance.Of(["/", "../" + entry.Name, "\\" + entry.Name, "\0"]),
                    }
                );
                break;
            case 4 when chance.OnceIn(8):
                entries[at] = entry with { IsBomb = true };
                break;
            case 5:
                entries[at] = entry with { Content = chance.Donor() };
                break;
            default:
                entries[at] = entry with { Content = content(entry.Content) };
                break;
        }
        var made = new Archive(entries).ToBytes();
        return chance.OnceIn(8) ? Lying(made, chance) : made;
    }

    /// <summary>Makes a field of a header say something else: sizes, methods, flags, places, counts.</summary>
    private static byte[] Lying(byte[] bytes, Chance chance)
    {
        byte[] signature =
        [
            (byte)'P',
            (byte)'K',
            .. chance.Of<byte[]>([
                [1, 2],
                [3, 4],
                [5, 6],
            ]),
        ];
        var found = bytes.AsSpan(chance.Below(bytes.Length)).IndexOf(signature);
        var header = found < 0 ? bytes.AsSpan().LastIndexOf(signature) : found;
        if (header < 0)
            return bytes;
        var at = header + 4 + 2 * chance.Below(20);
        if (at + 4 > bytes.Length)
            return bytes;
        var value = chance.Of<uint>([0, 1, 8, 9, 99, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, (uint)bytes.Length]);
        if (chance.OnceIn(2))
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), unchecked((ushort)value));
        else
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
        return bytes;
    }
}
