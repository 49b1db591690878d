using System.Collections.Concurrent;

namespace Assay.Model;

/// <summary>
/// Answers that were found before. Past a number of them all are forgotten, which costs less than to know which was used last. Safe from many threads;
/// two that ask at once may both find the answer.
/// </summary>
/// <typeparam name="TKey">What is asked.</typeparam>
/// <typeparam name="TValue">The answer, the same whenever it is found.</typeparam>
/// <param name="most">How many are kept.</param>
internal sealed class ForgetfulCache<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = [];

    // The dictionary's own count takes all its locks.
    private int _count;

    /// <summary>What was found before, or what <paramref name="find"/> finds.</summary>
    public TValue Get<TState>(TKey key, Func<TKey, TState, TValue> find, TState state)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        if (Interlocked.Increment(ref _count) > most)
        {
            _known.Clear();
            _count = 0;
        }
        return _known[key] = find(key, state);
    }
}
