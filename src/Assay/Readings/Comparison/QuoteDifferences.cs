using Assay.Readings.Quotes;

namespace Assay.Readings.Comparison;

/// <summary>Finds the same words that two readings give to different speakers. One text may cut what the other gives whole.</summary>
internal static class QuoteDifferences
{
    // So many words in a row are said twice by nobody by chance; shorter quotes must be the same as a whole.
    private const int Run = 6;
    private const int Least = 3;

    public static IReadOnlyList<QuoteDifference> Of(
        Reading first,
        Reading second,
        IReadOnlyList<ComparedPair> pairs
    )
    {
        var byRun = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < first.Quotes.Count; i++)
        {
            foreach (var run in Runs(first, first.Quotes[i]))
                byRun.TryAdd(run, i);
        }
        var same = pairs
            .Where(p => p is { First.Referent: not null, Second.Referent: not null })
            .Select(p => (p.First.Referent!.Value, p.Second.Referent!.Value))
            .ToHashSet();
        var differences = new List<QuoteDifference>();
        var told = new HashSet<(int, int)>();
        for (var j = 0; j < second.Quotes.Count; j++)
        {
            var found = Runs(second, second.Quotes[j])
                .Select(run => byRun.TryGetValue(run, out var i) ? i : -1)
                .FirstOrDefault(i => i >= 0, -1);
            if (
                found >= 0
                && first.Quotes[found].Speaker is { } one
                && second.Quotes[j].Speaker is { } other
                && !IsSame(one, other, same)
                && told.Add((found, j))
            )
                differences.Add(new QuoteDifference(found, j));
        }
        return differences;
    }

    private static IEnumerable<string> Runs(Reading reading, Quote quote)
    {
        var words = quote.Pieces.SelectMany(p => WordKeys.Of(p.In(reading.Document.Text))).ToList();
        if (words.Count < Least)
            yield break;
        if (words.Count < Run)
        {
            yield return string.Join(' ', words);
            yield break;
        }
        for (var i = 0; i + Run <= words.Count; i++)
            yield return string.Join(' ', words.GetRange(i, Run));
    }

    // The same referent, or a name that is part of the other: "Putin" and "Vladimir Putin".
    private static bool IsSame(Speaker one, Speaker other, HashSet<(int, int)> same)
    {
        if (one.Referent is { } a && other.Referent is { } b && same.Contains((a, b)))
            return true;
        var (words, others) = (WordKeys.Of(one.Name), WordKeys.Of(other.Name));
        return words.TrueForAll(others.Contains) || others.TrueForAll(words.Contains);
    }
}
