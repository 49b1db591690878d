namespace Assay.Measures.Conditions;

/// <summary>Alternatives in a sentence.</summary>
internal static class Either
{
    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Of(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} or {all[^1]}";
    }
}
