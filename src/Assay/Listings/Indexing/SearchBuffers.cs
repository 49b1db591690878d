using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>What a search found of a name so far.</summary>
internal struct NameMark
{
    /// <summary>The words of the query that were found in it, one bit each.</summary>
    public ulong Words;

    /// <summary>Of these the ones that it may write as several words.</summary>
    public ulong Apart;
}

/// <summary>Scratch space of one search, used again by the next so that a search allocates little.</summary>
internal sealed class SearchBuffers
{
    private int[] _counts = [];
    private NameMark[] _marks = [];

    /// <summary>Words that were touched.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Words near the one looked for.</summary>
    public List<int> Near { get; } = [];

    /// <summary>What a word of the query stands for.</summary>
    public List<int> Found { get; } = [];

    /// <summary>The words of the query.</summary>
    public List<NamePart> Words { get; } = [];

    /// <summary>Names of which a word was found, in the order they were met.</summary>
    public List<int> Names { get; } = [];

    /// <summary>A counter for each word, all zero.</summary>
    public int[] Counts(int length)
    {
        if (_counts.Length < length)
            _counts = new int[length];
        return _counts;
    }

    /// <summary>What was found of each name: nothing so far.</summary>
    public NameMark[] Marks(int length)
    {
        if (_marks.Length < length)
            _marks = new NameMark[length];
        return _marks;
    }
}
