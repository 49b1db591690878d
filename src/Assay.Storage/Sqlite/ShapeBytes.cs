using Assay.Territories.Shapes;

namespace Assay.Storage.Sqlite;

/// <summary>
/// A shape as bytes: a zero, how many polygons, how many rings each polygon has, how many places each ring, then the places in
/// ten-millionths of a degree (1 cm, as fine as maps of control are written) as differences to the one before, all as variable-length
/// integers. The repeated last place of a ring is left out. Stores of before 2026-11-28 lack the zero and have millionths.
/// </summary>
internal static class ShapeBytes
{
    private const double Scale = 10_000_000;
    private const double FormerScale = 1_000_000;

    // More than any map of control has; a damaged length must not make us reserve memory without end.
    private const int MostPlaces = 20_000_000;

    public static byte[] From(GroundShape shape)
    {
        var bytes = new List<byte>(shape.PositionCount * 5);
        Write(bytes, 0);
        Write(bytes, shape.PolygonCount);
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            var rings = shape.RingsOf(polygon);
            Write(bytes, rings.End.Value - rings.Start.Value);
        }
        for (var ring = 0; ring < shape.RingCount; ring++)
            Write(bytes, (shape.Ring(ring).Length / 2) - 1);
        // One axis after the other within a ring would pack no better: places repeat as pairs from day to day.
        long x = 0,
            y = 0;
        for (var ring = 0; ring < shape.RingCount; ring++)
        {
            var positions = shape.Ring(ring);
            for (var i = 0; i + 3 < positions.Length; i += 2)
            {
                var nextX = (long)Math.Round(positions[i] * Scale);
                var nextY = (long)Math.Round(positions[i + 1] * Scale);
                WriteSigned(bytes, nextX - x);
                WriteSigned(bytes, nextY - y);
                (x, y) = (nextX, nextY);
            }
        }
        return [.. bytes];
    }

    /// <summary>Bytes back to the shape.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="From"/> writes.</exception>
    public static GroundShape To(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        var scale = bytes is [0, ..] ? Scale : FormerScale;
        if (scale == Scale)
            at++;
        var polygonEnds = new int[Count(bytes, ref at)];
        var rings = 0;
        for (var i = 0; i < polygonEnds.Length; i++)
            polygonEnds[i] = rings += Count(bytes, ref at);
        var ringEnds = new int[rings];
        var numbers = 0;
        for (var i = 0; i < ringEnds.Length; i++)
            ringEnds[i] = numbers += 2 * (Count(bytes, ref at) + 1);
        if (numbers > 2 * MostPlaces)
            throw new InvalidDataException("too many places");
        var positions = new double[numbers];
        long x = 0,
            y = 0;
        var start = 0;
        foreach (var end in ringEnds)
        {
            for (var i = start; i < end - 2; i += 2)
            {
                positions[i] = (x += ReadSigned(bytes, ref at)) / scale;
                positions[i + 1] = (y += ReadSigned(bytes, ref at)) / scale;
            }
            positions[end - 2] = positions[start];
            positions[end - 1] = positions[start + 1];
            start = end;
        }
        if (at != bytes.Length)
            throw new InvalidDataException("bytes left over");
        try
        {
            return new GroundShape(positions, ringEnds, polygonEnds);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    private static int Count(ReadOnlySpan<byte> bytes, ref int at)
    {
        var count = Read(bytes, ref at);
        return count <= (ulong)Math.Min(MostPlaces, bytes.Length)
            ? (int)count
            : throw new InvalidDataException("a count is too large");
    }

    private static void Write(List<byte> bytes, int value) => Write(bytes, (ulong)value);

    private static void Write(List<byte> bytes, ulong value)
    {
        while (value >= 0x80)
        {
            bytes.Add((byte)(value & 0x7F | 0x80));
            value >>= 7;
        }
        bytes.Add((byte)value);
    }

    // Zigzag: small numbers of either sign become small numbers.
    private static void WriteSigned(List<byte> bytes, long value) =>
        Write(bytes, unchecked((ulong)((value << 1) ^ (value >> 63))));

    private static long ReadSigned(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = Read(bytes, ref at);
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    private static ulong Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (at >= bytes.Length)
                throw new InvalidDataException("bytes end too early");
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
        throw new InvalidDataException("a number is too long");
    }
}
