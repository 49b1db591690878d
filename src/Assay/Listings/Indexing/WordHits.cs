using System.Collections.Concurrent;

namespace Assay.Listings.Indexing;

/// <summary>How a word of a query is looked for.</summary>
internal enum WordUse
{
    /// <summary>As a word, with the usual slips.</summary>
    Whole,

    /// <summary>As a word, and as one that a listed name writes as several.</summary>
    WholeOrInPieces,

    /// <summary>As one that was put together from several of the query.</summary>
    Joined,
}

/// <summary>A word of a query and how it is looked for.</summary>
internal readonly record struct WordQuery(string Folded, string? Code, WordUse Use);

/// <summary>The words of an index that a word of a query stands for.</summary>
/// <param name="Words">Words it may be.</param>
/// <param name="Pieces">Words that may be a piece of it.</param>
internal sealed record WordHits(int[] Words, int[] Pieces);

/// <summary>
/// Words that were looked for and what was found: people's names are made of the same words, so that most words of a million customers were met
/// before. Safe from many threads.
/// </summary>
internal sealed class WordHitCache
{
    /// <summary>How many words are kept; then all are forgotten, which costs less than to know which was used last.</summary>
    private const int Most = 65_536;

    private readonly ConcurrentDictionary<WordQuery, WordHits> _hits = [];

    /// <summary>What was found before, or what <paramref name="find"/> finds.</summary>
    public WordHits Get<TState>(WordQuery query, Func<WordQuery, TState, WordHits> find, TState state)
    {
        if (_hits.TryGetValue(query, out var known))
            return known;
        if (_hits.Count >= Most)
            _hits.Clear();
        return _hits[query] = find(query, state);
    }
}
