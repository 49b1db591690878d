using System.Buffers.Binary;

namespace Assay.Formats.Geo.Places;

/// <summary>
/// Walks the records of a .shp file (ESRI Shapefile Technical Description, July 1998) and checks the counts in them before a library
/// reserves memory for what they claim.
/// </summary>
internal static class ShapefileRecords
{
    private const int HeaderBytes = 100;
    private const int FileCode = 9994;

    /// <summary>Rings of one shape. The most detailed coasts of a country have a few thousand.</summary>
    private const int MostParts = 20_000;

    private const int MostRecords = 1_000_000;

    /// <summary>What is wrong with a .dbf file's counts (dBASE III); null where nothing is.</summary>
    public static string? TableFault(ReadOnlySpan<byte> dbf)
    {
        const int header = 32;
        const int field = 32;
        if (dbf.Length <= header)
            return "its .dbf file is cut off";
        var rows = BinaryPrimitives.ReadUInt32LittleEndian(dbf[4..]);
        var headerBytes = BinaryPrimitives.ReadUInt16LittleEndian(dbf[8..]);
        var rowBytes = BinaryPrimitives.ReadUInt16LittleEndian(dbf[10..]);
        var width = 1;
        for (var at = header; at + field <= Math.Min(headerBytes, dbf.Length) && dbf[at] != 0x0D; at += field)
            width += dbf[at + 16];
        return
            headerBytes > dbf.Length
            || rowBytes != width
            || headerBytes + ((long)rows * rowBytes) > dbf.Length
            ? "its .dbf file is cut off, or its counts cannot be"
            : null;
    }

    /// <summary>What is wrong with a .shp file; null where nothing is.</summary>
    public static string? Fault(ReadOnlySpan<byte> shp, int mostPlaces)
    {
        if (shp.Length < HeaderBytes || BinaryPrimitives.ReadInt32BigEndian(shp) != FileCode)
            return "its .shp file does not begin as one";
        // told in words of two bytes; a library that believes it reads past the end
        if (2L * BinaryPrimitives.ReadInt32BigEndian(shp[24..]) != shp.Length)
            return "its .shp file is cut off, or longer than it says";
        var type = BinaryPrimitives.ReadInt32LittleEndian(shp[32..]);
        var at = HeaderBytes;
        long places = 0;
        var records = 0;
        while (at < shp.Length)
        {
            if (shp.Length - at < 12)
                return "its .shp file is cut off";
            var bytes = 2L * BinaryPrimitives.ReadInt32BigEndian(shp[(at + 4)..]);
            if (bytes < 4 || bytes > shp.Length - at - 8)
                return "a record of its .shp file is cut off";
            var content = shp.Slice(at + 8, (int)bytes);
            // the library reads every record as the header says
            if (BinaryPrimitives.ReadInt32LittleEndian(content) is var own && own != type && own != 0)
                return "a record of its .shp file is of another type than the file";
            if (Counts(content) is not var (parts, points) || parts > MostParts)
                return "a record of its .shp file has counts that cannot be";
            places += points;
            if (places > mostPlaces)
                return FormattableString.Invariant($"it has more than {mostPlaces} places");
            if (++records > MostRecords)
                return FormattableString.Invariant($"it has more than {MostRecords} shapes");
            at += 8 + (int)bytes;
        }
        return null;
    }

    // Parts and points that a record claims; null where it is too short for them.
    private static (int Parts, int Points)? Counts(ReadOnlySpan<byte> content)
    {
        var type = BinaryPrimitives.ReadInt32LittleEndian(content);
        switch (type % 10)
        {
            case 0:
                return (0, 0);
            case 1:
                return content.Length < 20 ? null : (0, 1);
            case 8 when content.Length >= 40:
                var points = BinaryPrimitives.ReadInt32LittleEndian(content[36..]);
                return points < 0 || 40 + (16L * points) > content.Length ? null : (0, points);
            case 3 or 5 when content.Length >= 44:
                var parts = BinaryPrimitives.ReadInt32LittleEndian(content[36..]);
                var all = BinaryPrimitives.ReadInt32LittleEndian(content[40..]);
                if (parts < 0 || all < 0 || 44 + (4L * parts) + (16L * all) > content.Length)
                    return null;
                return AreRising(content.Slice(44, 4 * parts), all) ? (parts, all) : null;
            default:
                return null;
        }
    }

    private static bool AreRising(ReadOnlySpan<byte> starts, int points)
    {
        var last = -1;
        for (var i = 0; i < starts.Length; i += 4)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(starts[i..]);
            if (start <= last || start >= points || (i == 0 && start != 0))
                return false;
            last = start;
        }
        return true;
    }
}
