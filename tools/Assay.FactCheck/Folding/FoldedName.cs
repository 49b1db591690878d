namespace Assay.FactCheck.Folding;

/// <summary>A name made comparable: case, diacritics, punctuation, legal forms and transliteration taken out.</summary>
internal sealed class FoldedName
{
    private FoldedName(IReadOnlyList<string> parts)
    {
        Joined = string.Concat(parts);
        Parts = parts.ToHashSet(StringComparer.Ordinal);
        Key = string.Join(' ', Parts.Order(StringComparer.Ordinal));
    }

    /// <summary>Its parts, each once.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>The parts in a fixed order: equal for names that differ in order only.</summary>
    public string Key { get; }

    /// <summary>The parts as written, without spaces: equal for "Metall Invest" and "Metallinvest".</summary>
    public string Joined { get; }

    public static FoldedName Of(string name) =>
        new(LegalForms.Without([.. Romanisation.WordsOf(name).Select(Romanisation.Bones)]));

    /// <summary>Whether two names of companies or bodies are the same: all parts, or all letters.</summary>
    public bool IsSameEntity(FoldedName other) =>
        Key.Length > 0
        && (
            string.Equals(Key, other.Key, StringComparison.Ordinal)
            || string.Equals(Joined, other.Joined, StringComparison.Ordinal)
        );

    /// <summary>Whether two names of persons are the same: all parts of one stand in the other, and there are two or more.</summary>
    public bool IsSamePerson(FoldedName other) =>
        Math.Min(Parts.Count, other.Parts.Count) >= 2
        && (Parts.IsSubsetOf(other.Parts) || other.Parts.IsSubsetOf(Parts));
}
