using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Readings.Mentions;

/// <summary>What countries are called in running text, besides the names on the map, and the adjectives that stand for them.</summary>
internal static class CountryWords
{
    private static readonly (CountryCode Country, string[] Adjectives, string[] Names)[] All =
    [
        .. ReadingTables
            .Rows("countries")
            .Select(row => (new CountryCode(row[0]), Cells(row, 1, ' '), Cells(row, 2, '|'))),
    ];

    private static readonly FrozenDictionary<CountryCode, string[]> Names = All.ToFrozenDictionary(
        c => c.Country,
        c => c.Names
    );

    private static readonly FrozenDictionary<string, CountryCode>.AlternateLookup<
        ReadOnlySpan<char>
    > Adjectives = All.SelectMany(c => c.Adjectives, (c, adjective) => (adjective, c.Country))
        .DistinctBy(x => x.adjective, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(x => x.adjective, x => x.Country, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The adjectives of all countries.</summary>
    public static IEnumerable<string> AllAdjectives => All.SelectMany(c => c.Adjectives);

    /// <summary>Its names that the map may not have.</summary>
    public static IReadOnlyList<string> Other(CountryCode country) => Names.GetValueOrDefault(country, []);

    /// <summary>The country whose adjective a word is; null where it is none.</summary>
    public static CountryCode? OfAdjective(ReadOnlySpan<char> word) =>
        Adjectives.TryGetValue(word, out var country) ? country : null;

    private static string[] Cells(string[] row, int column, char separator) =>
        column < row.Length
            ? row[column]
                .Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
}
