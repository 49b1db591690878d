namespace Assay.Model;

/// <summary>Finds the name somebody may have meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate with the fewest letters inserted, left out, changed or swapped, if those are at most a third of the longer name;
    /// null otherwise. Case, hyphens and underscores do not count.
    /// </summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length > LongestCompared)
            return null;
        var folded = Fold(text);
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestCompared)
                continue;
            var target = Fold(candidate);
            var edits = Edits(folded, target);
            if (edits < fewest && edits * 3 <= Math.Max(folded.Length, target.Length))
            {
                best = candidate;
                fewest = edits;
            }
        }
        return best;
    }

    private static string Fold(string text) =>
        text.ToLowerInvariant().Replace('_', '-').Replace("-", "", StringComparison.Ordinal);

    // Optimal string alignment: Levenshtein with a swap of neighbours as one edit.
    private static int Edits(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var least = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                rows[i, j] = least;
            }
        }
        return rows[left.Length, right.Length];
    }
}
