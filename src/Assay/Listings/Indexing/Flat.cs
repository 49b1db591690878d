using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assay.Listings.Indexing;

/// <summary>
/// An array as it lies in memory, whether that is an array's or a mapped file's. Little-endian where it comes from a file, which is never
/// opened on another machine.
/// </summary>
internal readonly struct Flat<T>(ReadOnlyMemory<byte> bytes)
    where T : unmanaged
{
    /// <summary>All items. Costs a call: take it once, before a loop.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(bytes.Span);

    /// <summary>How many items it has.</summary>
    public int Length => bytes.Length / Unsafe.SizeOf<T>();

    /// <summary>One item.</summary>
    public T this[int index] => Span[index];
}
