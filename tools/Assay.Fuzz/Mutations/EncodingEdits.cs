using System.IO.Compression;
using System.Text;

namespace Assay.Fuzz.Mutations;

/// <summary>Edits of how a text is written down: its encoding, its marks, its packing.</summary>
internal static class EncodingEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        (bytes, _) => Bytes.Replaced(bytes, 0, 0, [0xEF, 0xBB, 0xBF]),
        (bytes, _) => Bytes.Replaced(bytes, 0, 0, [0xFF, 0xFE]),
        (bytes, _) =>
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Convert(Encoding.UTF8, Encoding.Unicode, bytes)],
        (bytes, _) => Encoding.Convert(Encoding.UTF8, Encoding.BigEndianUnicode, bytes),
        (bytes, _) => Encoding.Convert(Encoding.UTF8, Encoding.UTF32, bytes),
        (bytes, _) => Encoding.Convert(Encoding.UTF8, Encoding.Latin1, bytes),
        (bytes, _) => Encoding.Convert(Encoding.Latin1, Encoding.UTF8, bytes),
        DeclareXml,
        LineEnds,
        Quotes,
        Gzip,
        Gzip,
    ];

    private static byte[] DeclareXml(byte[] bytes, Chance chance)
    {
        var name = chance.Of(["UTF-16", "UTF-32", "ISO-8859-1", "windows-1251", "UTF-7", "x", "", "utf-8"]);
        var end = bytes.AsSpan().IndexOf("?>"u8);
        return Bytes.Replaced(
            bytes,
            0,
            end < 0 ? 0 : end + 2,
            Bytes.Of($"<?xml version=\"1.{chance.Below(3)}\" encoding=\"{name}\"?>")
        );
    }

    private static byte[] LineEnds(byte[] bytes, Chance chance)
    {
        var end = chance.Of(["\r", "\n", "\r\n", "\n\n", "\u2028", ""]);
        var text = Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Replace("\n", end, StringComparison.Ordinal));
    }

    private static byte[] Quotes(byte[] bytes, Chance chance)
    {
        var by = chance.Of(["", "'", "\"\"", "\\\""]);
        return Encoding.Latin1.GetBytes(
            Encoding.Latin1.GetString(bytes).Replace("\"", by, StringComparison.Ordinal)
        );
    }

    /// <summary>Packed, and mostly damaged after that.</summary>
    private static byte[] Gzip(byte[] bytes, Chance chance)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        var made = packed.ToArray();
        for (var times = chance.Below(3); times > 0 && made.Length > 0; times--)
            made = chance.Of(ByteEdits.All)(made, chance);
        return made;
    }
}
