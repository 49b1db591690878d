using System.Collections.Frozen;
using Assay.Readings.Mentions;

namespace Assay.Readings.Drafts;

/// <summary>What is named in texts about deals without taking part: who reports, where a price is made, who settles disputes.</summary>
internal enum BystanderSort
{
    /// <summary>A news medium or a platform.</summary>
    Medium,

    /// <summary>An exchange, or who reports prices.</summary>
    Market,

    /// <summary>A court or a body of arbitration.</summary>
    Court,
}

/// <summary>Tells bystanders by their names; the table <c>bystanders</c> has them.</summary>
internal static class Bystanders
{
    private static readonly FrozenDictionary<string, BystanderSort> Names = Read("medium", "market", "court");

    private static readonly FrozenDictionary<string, BystanderSort> NameWords = Read(
        "medium-word",
        "market-word",
        "court-word"
    );

    /// <summary>Which sort of bystander an organisation is; null where it is none.</summary>
    public static BystanderSort? Of(Referent referent)
    {
        if (referent.Kind != MentionKind.Organisation)
            return null;
        if (
            Names.TryGetValue(referent.Name, out var sort)
            || (referent.Links is [var link, ..] && Names.TryGetValue(link.Name, out sort))
        )
            return sort;
        var words = referent.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (NameWords.TryGetValue(word, out sort) && sort == BystanderSort.Court)
                return sort;
        }
        return words.Length > 1 && NameWords.TryGetValue(words[^1], out sort) ? sort : null;
    }

    private static FrozenDictionary<string, BystanderSort> Read(string medium, string market, string court)
    {
        var names = new Dictionary<string, BystanderSort>(StringComparer.Ordinal);
        foreach (var row in Phrases.Rows("bystanders"))
        {
            BystanderSort? sort =
                string.Equals(row[0], medium, StringComparison.Ordinal) ? BystanderSort.Medium
                : string.Equals(row[0], market, StringComparison.Ordinal) ? BystanderSort.Market
                : string.Equals(row[0], court, StringComparison.Ordinal) ? BystanderSort.Court
                : null;
            foreach (var name in sort is null ? [] : row[1].Split('|'))
                names.TryAdd(name, sort!.Value);
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
