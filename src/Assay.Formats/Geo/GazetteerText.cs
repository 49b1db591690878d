using System.IO.Compression;
using System.Text;
using Assay.Model;

namespace Assay.Formats.Geo;

/// <summary>
/// The shipped file of settlements, which <c>tools/Assay.Atlas</c> writes: a head of <c>field: value</c> lines up to a blank one, then a row a settlement with
/// tabs between number, name, latitude, longitude, feature code, country, population and, with bars between them, its keys and their sounds (<see cref="Names.PlaceKey"/>). Gzipped.
/// </summary>
public static class GazetteerText
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "gazetteer/1";

    /// <summary>The field of the head that has the hash of the rows.</summary>
    public const string ContentField = "content";

    private const int LongestHead = 8 * 1024;
    private static readonly GeoLimits Limits = new(128L * 1024 * 1024, 0, 0);

    /// <summary>Reads the hash of the rows from the head alone, which takes no time.</summary>
    public static Read<string> ContentHashOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var unzipped = new GZipStream(file, CompressionMode.Decompress);
            var bytes = new byte[LongestHead];
            var length = unzipped.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Head(bytes.AsSpan(0, length), out _) is { } content
                ? new(content, [])
                : new(null, [NoGazetteer(path)]);
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new(null, [GeoFaults.Unreadable(path, fault.Message)]);
        }
    }

    /// <summary>Reads the rows, and checks that they are as they were written.</summary>
    /// <exception cref="AssayException">They cannot be read, or are others.</exception>
    public static ReadOnlyMemory<byte> Rows(string path)
    {
        var (bytes, fault) = GeoBytes.Read(path, Limits);
        if (bytes is null)
            throw new AssayException(fault!);
        if (Head(bytes, out var begin) is not { } content)
            throw new AssayException(NoGazetteer(path));
        var rows = bytes.AsMemory(begin);
        if (!string.Equals(ContentHash.Of(rows.Span).ToString(), content, StringComparison.Ordinal))
            throw new AssayException(
                GeoFaults.Unreadable(path, "its rows are not those its head has the hash of")
            );
        return rows;
    }

    /// <summary>The row that begins somewhere, without its end.</summary>
    internal static ReadOnlySpan<byte> Row(ReadOnlySpan<byte> rows, int begin)
    {
        var rest = rows[begin..];
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>The keys of a row, and the sounds of its names, with bars between them.</summary>
    internal static (Range Keys, Range Sounds) Names(ReadOnlySpan<byte> row)
    {
        var sounds = row.LastIndexOf((byte)'\t');
        var keys = row[..Math.Max(0, sounds)].LastIndexOf((byte)'\t') + 1;
        return (keys..Math.Max(keys, sounds), (sounds + 1)..row.Length);
    }

    private static string? Head(ReadOnlySpan<byte> bytes, out int begin)
    {
        begin = 0;
        var end = bytes[..Math.Min(bytes.Length, LongestHead)].IndexOf("\n\n"u8);
        if (end < 0)
            return null;
        begin = end + 2;
        var lines = Encoding.UTF8.GetString(bytes[..end]).Split('\n');
        if (!string.Equals(lines[0], $"assay: {Format}", StringComparison.Ordinal))
            return null;
        const string content = ContentField + ": ";
        return Array.Find(lines, l => l.StartsWith(content, StringComparison.Ordinal))?[content.Length..];
    }

    private static Diagnostic NoGazetteer(string path) =>
        GeoFaults.Unreadable(
            path,
            $"it does not begin with 'assay: {Format}' and a head with the hash of its rows"
        );
}
