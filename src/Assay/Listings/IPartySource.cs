namespace Assay.Listings;

/// <summary>
/// The parties of an index, each to be had by its position. An index asks only for those it returns, so that a source may decode them
/// one by one. Safe to ask from many threads.
/// </summary>
/// <typeparam name="T">What a party is.</typeparam>
public interface IPartySource<out T>
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>The party at a position.</summary>
    T this[int position] { get; }
}

/// <summary>Parties that are all in memory.</summary>
internal sealed class PartiesInMemory<T>(IReadOnlyList<T> parties) : IPartySource<T>
{
    public int Count => parties.Count;

    public T this[int position] => parties[position];
}
