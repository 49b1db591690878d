using System.Collections.Frozen;

namespace Assay.Names;

/// <summary>
/// How common words are among some names, so that a rare one may count for more: that two names share Dmitriev says more than
/// that they share Mohammed.
/// </summary>
public sealed class TokenFrequencies
{
    /// <summary>What the commonest word keeps of its weight.</summary>
    private const double LeastWeight = 0.5;

    private readonly FrozenDictionary<string, int> _counts;
    private readonly double _logOfMost;

    private TokenFrequencies(FrozenDictionary<string, int> counts)
    {
        _counts = counts;
        _logOfMost = Math.Log(counts.Count == 0 ? 2 : Math.Max(2, counts.Values.Max()));
    }

    /// <summary>Counts in how many of the names each spelling key stands.</summary>
    public static TokenFrequencies Of(IEnumerable<Name> names)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (
                var key in name
                    .Parts.Where(p => p.Key.Length > 0)
                    .Select(p => p.Key)
                    .Distinct(StringComparer.Ordinal)
            )
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        return new TokenFrequencies(counts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>From 0.5 (the commonest word) to 1 (a word seen once or never), falling with the logarithm of the count.</summary>
    public double Weight(NamePart part)
    {
        var count = _counts.GetValueOrDefault(part.Key);
        return count <= 1 ? 1 : 1 - ((1 - LeastWeight) * Math.Log(count) / _logOfMost);
    }
}
