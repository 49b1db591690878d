namespace Assay.Bench;

/// <summary>
/// The plain baseline: what most screening code does. Names in lower case, words sorted, Jaro-Winkler likeness of the whole, with
/// every name of the list.
/// </summary>
internal static class JaroWinkler
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;

    public static string Prepare(string name) =>
        string.Join(
            ' ',
            name.ToLowerInvariant()
                .Split([' ', ',', '.', '-', '\'', '"'], StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal)
        );

    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        Span<bool> usedOfA = stackalloc bool[a.Length];
        Span<bool> usedOfB = stackalloc bool[b.Length];
        var matches = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var end = Math.Min(b.Length, i + window + 1);
            for (var j = Math.Max(0, i - window); j < end; j++)
            {
                if (usedOfB[j] || a[i] != b[j])
                    continue;
                usedOfA[i] = usedOfB[j] = true;
                matches++;
                break;
            }
        }
        if (matches == 0)
            return 0;
        var swaps = 0;
        for (int i = 0, j = 0; i < a.Length; i++)
        {
            if (!usedOfA[i])
                continue;
            while (!usedOfB[j])
                j++;
            if (a[i] != b[j])
                swaps++;
            j++;
        }
        double m = matches;
        var jaro = ((m / a.Length) + (m / b.Length) + ((m - (swaps / 2)) / m)) / 3;
        var prefix = Math.Min(a.CommonPrefixLength(b), LongestPrefix);
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }
}
