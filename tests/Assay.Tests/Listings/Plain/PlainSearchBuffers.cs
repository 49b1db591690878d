namespace Assay.Tests.Listings.Plain;

/// <summary>Scratch space of one search, used again by the next so that a search allocates little.</summary>
internal sealed class PlainSearchBuffers
{
    private int[] _counts = [];
    private ulong[] _masks = [];
    private ulong[] _pieces = [];

    /// <summary>Keys or names that were touched.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Words near the one looked for.</summary>
    public List<int> Near { get; } = [];

    /// <summary>Names of which a word was found, in the order they were met.</summary>
    public List<int> Names { get; } = [];

    /// <summary>A counter for each key, all zero.</summary>
    public int[] Counts(int length)
    {
        if (_counts.Length < length)
            _counts = new int[length];
        return _counts;
    }

    /// <summary>For each name the words of the query of which a piece was found in it; all zero.</summary>
    public ulong[] Pieces(int length)
    {
        if (_pieces.Length < length)
            _pieces = new ulong[length];
        return _pieces;
    }

    /// <summary>For each name the words of the query that were found in it, one bit each; all zero.</summary>
    public ulong[] Masks(int length)
    {
        if (_masks.Length < length)
            _masks = new ulong[length];
        return _masks;
    }
}
