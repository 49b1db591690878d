using System.Text;
using System.Text.Unicode;

namespace Assay.Formats.Documents.Plain;

/// <summary>
/// Tells the encoding of a text: by its byte order mark, by where its zero bytes stand, as UTF-8 where it is valid, and otherwise as the one of the
/// 8-bit encodings of Western Europe and of Ukrainian and Russian under which its letters make words.
/// </summary>
internal static class TextEncodings
{
    /// <summary>Bytes of the beginning that are looked at where all need not be.</summary>
    private const int Sample = 64 << 10;

    /// <summary>The part of bytes above 0x7F that may be wrong in UTF-8 that was damaged on its way.</summary>
    private const double MostDamage = 0.05;

    /// <summary>The part of units that agree with UTF-16 or UTF-32 without a mark.</summary>
    private const double MostlyWide = 0.9;

    private static readonly Encoding Utf32Be = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding, and how many bytes its mark has; null where the bytes are no text.</summary>
    public static (Encoding Encoding, int Mark)? Of(ReadOnlySpan<byte> bytes)
    {
        if (OfMark(bytes) is { } marked)
            return marked;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Contains((byte)0))
            return OfZeros(sample) is { } wide ? (wide, 0)
                : IsTextWithStrayZeros(sample) ? (OfBytes(bytes), 0)
                : null;
        return IsBinary(sample) ? null : (OfBytes(bytes), 0);
    }

    /// <summary>The encoding that a byte order mark says.</summary>
    public static (Encoding Encoding, int Mark)? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (Utf32Be, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    /// <summary>The encoding of bytes that are text of one or more bytes a letter.</summary>
    public static Encoding OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8;
        var sample = bytes[..Math.Min(bytes.Length, 4 * Sample)];
        return IsNearlyUtf8(sample) ? Encoding.UTF8 : CodePages.Best(bytes);
    }

    // Letters of Ukrainian, Russian and English, and common signs, in UTF-16 and UTF-32: their high bytes are few.
    private static Encoding? OfZeros(ReadOnlySpan<byte> sample)
    {
        sample = sample[..(sample.Length & ~3)];
        if (sample.Length < 4)
            return null;
        Span<int> high = stackalloc int[4];
        Span<int> zero = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
        {
            high[i & 3] += sample[i] is 0 or 4 or 0x20 ? 1 : 0;
            zero[i & 3] += sample[i] == 0 ? 1 : 0;
        }
        var all = sample.Length / 4;
        bool Is(int part, int of) => part >= MostlyWide * of;
        if (Is(zero[2] + zero[3], 2 * all) && !Is(zero[0], all))
            return Encoding.UTF32;
        if (Is(zero[0] + zero[1], 2 * all) && !Is(zero[3], all))
            return Utf32Be;
        // Ordinary text has blanks in a sixth of all places, and never in nine of ten.
        if (Is(high[1] + high[3], 2 * all) && !Is(high[0] + high[2], all))
            return Encoding.Unicode;
        return Is(high[0] + high[2], 2 * all) && !Is(high[1] + high[3], all)
            ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsTextWithStrayZeros(ReadOnlySpan<byte> sample) =>
        sample.Count((byte)0) * 100 < sample.Length && !IsBinary(sample);

    // Text has next to no control characters but ends of lines, pages and tabs.
    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        var odd = 0;
        foreach (var b in sample)
            odd += b is > 0 and < 0x20 and not (9 or 10 or 11 or 12 or 13 or 0x1A or 0x1B) ? 1 : 0;
        return odd * 50 > sample.Length;
    }

    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var count);
            if (status == System.Buffers.OperationStatus.Done)
                good += rune.IsAscii ? 0 : 1;
            else
                bad++;
            bytes = bytes[count..];
        }
        return good > 0 && bad <= MostDamage * (good + bad);
    }
}
