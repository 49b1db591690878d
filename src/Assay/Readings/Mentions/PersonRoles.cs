using System.Collections.Frozen;

namespace Assay.Readings.Mentions;

/// <summary>Nouns for what a person does, by which a text calls somebody again; Ukrainian and Russian ones in all cases of the singular.</summary>
internal static class PersonRoles
{
    // The endings of a case by the ending of the nominative, the longest first.
    private static readonly (string Nominative, string[] Cases)[] Endings =
    [
        ("ия", ["ии", "ию", "ией"]),
        ("ія", ["ії", "ію", "ією"]),
        ("ець", ["ця", "цю", "цем", "цеві", "ці"]),
        ("ец", ["ца", "цу", "цом", "це"]),
        ("ка", ["ки", "ку", "кой", "кою", "ке", "ці"]),
        ("ца", ["цы", "цу", "цей", "це"]),
        ("ця", ["ці", "цю", "цею"]),
        ("ня", ["ні", "ню", "нею"]),
        ("ья", ["ьи", "ье", "ью", "ьей"]),
        ("тя", ["ті", "тю", "тею"]),
        ("дя", ["ді", "дю", "дею"]),
        ("ий", ["ого", "ому", "им"]),
        ("ый", ["ого", "ому", "ым", "ом"]),
        ("а", ["ы", "и", "і", "е", "у", "ой", "ою"]),
        ("ь", ["я", "ю", "ем", "е", "еві", "і"]),
        ("р", ["ра", "ру", "ром", "ре", "ром", "рові", "рі", "ря", "рю", "рем", "реві"]),
        ("", ["а", "у", "ом", "е", "ові", "і"]),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        ReadingTables
            .Words("person-roles")
            .SelectMany(Forms)
            .DistinctBy(f => f.Form, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(f => f.Form, f => f.Noun, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one, in any case.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Nouns.ContainsKey(word);

    /// <summary>The nominative of a word that is one; null for others.</summary>
    public static string? Nominative(ReadOnlySpan<char> word) =>
        Nouns.TryGetValue(word, out var noun) ? noun : null;

    /// <summary>A noun in the cases of the singular, with itself beside each; only itself for a word that is not Cyrillic.</summary>
    public static IEnumerable<(string Form, string Noun)> Forms(string noun)
    {
        yield return (noun, noun);
        if (noun[0] < '\u0400')
            yield break;
        var (ending, cases) = Array.Find(Endings, e => noun.EndsWith(e.Nominative, StringComparison.Ordinal));
        foreach (var other in cases)
            yield return (string.Concat(noun.AsSpan(0, noun.Length - ending.Length), other), noun);
    }
}
