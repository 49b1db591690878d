using System.Runtime.InteropServices;

namespace Assay.Listings.Indexing;

/// <summary>Takes the arrays of an index, in the order in which <see cref="SectionReader"/> gives them out again.</summary>
internal sealed class SectionWriter
{
    private readonly List<ReadOnlyMemory<byte>> _sections = [];

    /// <summary>The arrays so far, as bytes.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Sections => _sections;

    /// <summary>Takes an array.</summary>
    public void Add<T>(ReadOnlySpan<T> items)
        where T : unmanaged => _sections.Add(MemoryMarshal.AsBytes(items).ToArray());

    /// <summary>Takes the items of a list.</summary>
    public void Add<T>(List<T> items)
        where T : unmanaged => Add<T>(CollectionsMarshal.AsSpan(items));

    /// <summary>Takes one number.</summary>
    public void AddNumber(int number) => Add(new ReadOnlySpan<int>(in number));
}
