using System.Buffers.Binary;

namespace Assay.Formats.Lists.Tables;

/// <summary>
/// Counts the files of a ZIP archive by walking its directory, before a library makes an object of each: an archive of 32 MiB can list 700,000.
/// (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.)
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint FileMark = 0x02014B50;
    private const int EndLength = 22;
    private const int FileLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Whether the directory lists more files than this. One that cannot be walked has none; opening it will tell.</summary>
    public static bool HasMoreThan(ReadOnlySpan<byte> archive, int most)
    {
        var end = archive.Length - EndLength;
        var first = Math.Max(0, end - LongestComment);
        while (end >= first && BinaryPrimitives.ReadUInt32LittleEndian(archive[end..]) != EndMark)
            end--;
        if (end < first)
            return false;
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(archive[(end + 16)..]);
        var count = 0;
        while (
            at + FileLength <= archive.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(archive[(int)at..]) == FileMark
        )
        {
            if (++count > most)
                return true;
            var header = archive[(int)at..];
            at +=
                FileLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
        return false;
    }
}
