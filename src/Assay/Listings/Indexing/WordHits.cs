using System.Collections.Concurrent;

namespace Assay.Listings.Indexing;

/// <summary>A word of a query and how it is looked for.</summary>
/// <param name="Folded">In lower-case Latin letters and digits.</param>
/// <param name="Code">What it counts as; null where it stands for itself.</param>
/// <param name="Skeleton">The code of its consonants; "" where it has none.</param>
/// <param name="MayBeSeveral">Whether a listed name may write it as several.</param>
internal readonly record struct WordQuery(string Folded, string? Code, string Skeleton, bool MayBeSeveral);

/// <summary>What of an index a word of a query stands for.</summary>
/// <param name="Words">Words it may be.</param>
/// <param name="NamesApart">Names that may write it as several words.</param>
internal sealed record WordHits(int[] Words, int[] NamesApart);

/// <summary>
/// Words that were looked for and what was found: people's names are made of the same words, so that most words of a million customers were met
/// before. Safe from many threads.
/// </summary>
internal sealed class WordHitCache
{
    /// <summary>How many words are kept; then all are forgotten, which costs less than to know which was used last.</summary>
    private const int Most = 65_536;

    private readonly ConcurrentDictionary<WordQuery, WordHits> _hits = [];
    private int _count;

    /// <summary>What was found before, or what <paramref name="find"/> finds.</summary>
    public WordHits Get<TState>(WordQuery query, Func<WordQuery, TState, WordHits> find, TState state)
    {
        if (_hits.TryGetValue(query, out var known))
            return known;
        if (Interlocked.Increment(ref _count) > Most)
        {
            _hits.Clear();
            _count = 0;
        }
        return _hits[query] = find(query, state);
    }
}
