namespace Assay.Formats.Documents.Pdf;

/// <summary>How many bytes an LZW stream comes to, counted without unpacking it. (ISO 32000-1, 7.4.4.)</summary>
internal static class LzwLength
{
    private const int Clear = 256;
    private const int End = 257;
    private const int Codes = 4096;

    /// <summary>Whether they are more than that.</summary>
    public static bool IsOver(ReadOnlySpan<byte> packed, long most)
    {
        var lengths = new int[Codes];
        lengths.AsSpan(0, Clear).Fill(1);
        var (next, width, before) = (End + 1, 9, 0);
        long all = 0;
        ulong bits = 0;
        var count = 0;
        foreach (var b in packed)
        {
            bits = (bits << 8) | b;
            count += 8;
            if (count < width)
                continue;
            var code = (int)(bits >> (count - width)) & ((1 << width) - 1);
            count -= width;
            bits &= (1UL << count) - 1;
            if (code == End)
                return false;
            if (code == Clear)
            {
                (next, width, before) = (End + 1, 9, 0);
                continue;
            }
            var length = code < next && lengths[code] > 0 ? lengths[code] : before + 1;
            all += length;
            if (all > most)
                return true;
            if (before > 0 && next < Codes)
                lengths[next++] = before + 1;
            width =
                next >= 2047 ? 12
                : next >= 1023 ? 11
                : next >= 511 ? 10
                : 9;
            before = length;
        }
        return false;
    }
}
