using System.Numerics;
using System.Runtime.InteropServices;

namespace Assay.Storage.Screening;

/// <summary>CRC-32C (Castagnoli; RFC 3720, B.4), which processors compute themselves: it notices what a disk or a crash did, not what somebody did on purpose.</summary>
internal static class Checksum
{
    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
            crc = BitOperations.Crc32C(crc, eight);
        foreach (var one in bytes[(bytes.Length & ~7)..])
            crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }
}
