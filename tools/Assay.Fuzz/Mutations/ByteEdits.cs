namespace Assay.Fuzz.Mutations;

/// <summary>Something done to a content.</summary>
internal delegate byte[] Edit(byte[] bytes, Chance chance);

/// <summary>Edits that know nothing of what the bytes mean.</summary>
internal static class ByteEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [Flip, Set, Insert, Remove, Double, Truncate, TruncateStart, Splice, Graft];

    private static byte[] Flip(byte[] bytes, Chance chance)
    {
        var made = (byte[])bytes.Clone();
        made[chance.Below(made.Length)] ^= (byte)(1 << chance.Below(8));
        return made;
    }

    private static byte[] Set(byte[] bytes, Chance chance)
    {
        var made = (byte[])bytes.Clone();
        made[chance.Below(made.Length)] = (byte)chance.Below(256);
        return made;
    }

    private static byte[] Insert(byte[] bytes, Chance chance)
    {
        var at = chance.Below(bytes.Length + 1);
        return Bytes.Replaced(bytes, at, at, chance.Of(Pieces.All));
    }

    private static byte[] Remove(byte[] bytes, Chance chance)
    {
        var (start, end) = Range(bytes, chance);
        return Bytes.Replaced(bytes, start, end, []);
    }

    private static byte[] Double(byte[] bytes, Chance chance)
    {
        var (start, end) = Range(bytes, chance);
        return Bytes.Replaced(bytes, end, end, bytes.AsSpan(start, end - start));
    }

    private static byte[] Truncate(byte[] bytes, Chance chance) => bytes[..chance.Below(bytes.Length)];

    private static byte[] TruncateStart(byte[] bytes, Chance chance) => bytes[chance.Few(bytes.Length)..];

    /// <summary>The beginning of this and the end of another.</summary>
    private static byte[] Splice(byte[] bytes, Chance chance)
    {
        var other = chance.Donor();
        return Bytes.Replaced(
            bytes,
            chance.Below(bytes.Length),
            bytes.Length,
            other.AsSpan(chance.Below(other.Length))
        );
    }

    /// <summary>A piece of another in place of one of this.</summary>
    private static byte[] Graft(byte[] bytes, Chance chance)
    {
        var other = chance.Donor();
        var (start, end) = Range(other, chance);
        var (from, to) = Range(bytes, chance);
        return Bytes.Replaced(bytes, from, to, other.AsSpan(start, end - start));
    }

    private static (int Start, int End) Range(byte[] bytes, Chance chance)
    {
        var start = chance.Below(bytes.Length);
        return (start, Math.Min(bytes.Length, start + chance.Few(400)));
    }
}
