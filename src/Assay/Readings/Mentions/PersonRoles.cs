using System.Collections.Frozen;

namespace Assay.Readings.Mentions;

/// <summary>Nouns for what a person does, by which a text calls somebody again.</summary>
internal static class PersonRoles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = ReadingTables
        .Words("person-roles")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Nouns.Contains(word);
}
