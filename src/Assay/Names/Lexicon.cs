using System.Collections.Frozen;

namespace Assay.Names;

/// <summary>The words of <c>words.tsv</c> and <c>given-names.tsv</c>: what kind of part a word is, and what it counts as.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<
        string,
        (PartKind Kind, string Code, bool OnlyAfterOthers)
    > Words = NameTables
        .Rows("words")
        .ToFrozenDictionary(
            row => row[0],
            row => (Kind(row[1]), row[2], string.Equals(row[1], "roman", StringComparison.Ordinal)),
            StringComparer.Ordinal
        );

    /// <summary>By spelling key, so that every romanisation of a form is found; of two names that share one the first row counts.</summary>
    private static readonly FrozenDictionary<string, string> GivenNames = NameTables
        .Rows("given-names")
        .DistinctBy(row => SpellingKey.Of(row[0]), StringComparer.Ordinal)
        .ToFrozenDictionary(row => SpellingKey.Of(row[0]), row => row[1], StringComparer.Ordinal);

    /// <summary>The given name of which the word with this key is a form, or null.</summary>
    public static string? GivenName(string key) => GivenNames.GetValueOrDefault(key);

    /// <summary>Whether the word is one by which no party is told from others: a particle, a title, a small or a generic word.</summary>
    public static bool IsSmall(string folded) =>
        Words.TryGetValue(folded, out var word)
        && word.Kind is PartKind.Particle or PartKind.Title or PartKind.Joiner or PartKind.Generic;

    /// <summary>What the word is in the name of a person: particles, titles and small words only; a person may be called Bank or Oman.</summary>
    public static (PartKind Kind, string? Code) InPersonsName(string folded, string key) =>
        Words.TryGetValue(folded, out var word)
        && word.Kind is PartKind.Particle or PartKind.Title or PartKind.Joiner
            ? (word.Kind, word.Code)
            : (PartKind.Word, GivenName(key));

    /// <summary>
    /// What the word is in any other name, where a title is an everyday word (General Trading). A Roman numeral counts only behind
    /// another word: "IV" alone may be a name.
    /// </summary>
    public static (PartKind Kind, string? Code) InOtherName(string folded, bool first) =>
        Words.TryGetValue(folded, out var word) && !(first && word.OnlyAfterOthers)
            ? (word.Kind == PartKind.Title ? PartKind.Sector : word.Kind, word.Code)
            : (PartKind.Word, null);

    private static PartKind Kind(string text) =>
        text switch
        {
            "joiner" => PartKind.Joiner,
            "particle" => PartKind.Particle,
            "title" => PartKind.Title,
            "generic" => PartKind.Generic,
            "sector" => PartKind.Sector,
            "place" => PartKind.Place,
            "number" or "roman" => PartKind.Number,
            _ => throw new InvalidOperationException($"words.tsv has a kind '{text}' that is none."),
        };
}
