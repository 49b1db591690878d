using System.Text;

namespace Assay.Fuzz.Mutations;

/// <summary>Cutting and joining of contents.</summary>
internal static class Bytes
{
    /// <summary>No mutant grows beyond this: a small input that takes long or much is what is looked for.</summary>
    public const int Most = 512 << 10;

    /// <summary>Puts other bytes in place of a range.</summary>
    public static byte[] Replaced(byte[] bytes, int start, int end, ReadOnlySpan<byte> by)
    {
        var length = start + by.Length + bytes.Length - end;
        if (length > Most)
            return bytes;
        var made = new byte[length];
        bytes.AsSpan(0, start).CopyTo(made);
        by.CopyTo(made.AsSpan(start));
        bytes.AsSpan(end).CopyTo(made.AsSpan(start + by.Length));
        return made;
    }

    /// <summary>Bytes several times over, as often as <see cref="Most"/> allows.</summary>
    public static byte[] Repeated(ReadOnlySpan<byte> bytes, int times)
    {
        var fitting = Math.Min(times, Most / Math.Max(1, bytes.Length));
        var made = new byte[bytes.Length * fitting];
        for (var i = 0; i < fitting; i++)
            bytes.CopyTo(made.AsSpan(i * bytes.Length));
        return made;
    }

    /// <summary>Text as UTF-8.</summary>
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);
}
