using System.Collections.Frozen;

namespace Assay.Names;

/// <summary>
/// The legal forms of <c>legal-forms.tsv</c>. Short ones count only where such a form stands (AS, SA, AO are words elsewhere),
/// and a name is never left without a word of its own: "CORP" alone is a name, not a form.
/// </summary>
internal static class LegalForms
{
    /// <summary>From this length on a word of a form is recognised in spite of a slip.</summary>
    private const int LeastWithSlip = 6;

    private const double LeastLikeness = 0.8;

    /// <summary>A form of so many letters is known even if one of its words has a slip: jiont stock company.</summary>
    private const int LeastOfLong = 14;

    private sealed record Phrase(
        string[] Words,
        string[] Keys,
        string Form,
        string Family,
        bool AtStart,
        bool AtEnd,
        bool Within
    )
    {
        public bool IsLong => Words.Length > 1 && Words.Sum(w => w.Length) >= LeastOfLong;
    }

    private static readonly Phrase[] All = [.. NameTables.Rows("legal-forms").Select(Parse)];

    private static readonly FrozenDictionary<string, Phrase[]> ByFirstKey = All.GroupBy(
            p => p.Keys[0],
            StringComparer.Ordinal
        )
        .ToFrozenDictionary(
            g => g.Key,
            g => g.OrderByDescending(p => p.Words.Length).ToArray(),
            StringComparer.Ordinal
        );

    private static readonly FrozenDictionary<string, Phrase[]> ByLastKey = All.GroupBy(
            p => p.Keys[^1],
            StringComparer.Ordinal
        )
        .ToFrozenDictionary(
            g => g.Key,
            g => g.OrderByDescending(p => p.Words.Length).ToArray(),
            StringComparer.Ordinal
        );

    /// <summary>Long forms by their second word, for those whose first is misspelled.</summary>
    private static readonly FrozenDictionary<string, Phrase[]> BySecondKey = All.Where(p =>
            p.AtStart && p.IsLong
        )
        .GroupBy(p => p.Keys[1], StringComparer.Ordinal)
        .ToFrozenDictionary(
            g => g.Key,
            g => g.OrderByDescending(p => p.Words.Length).ToArray(),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> FormKeys = All.SelectMany(p => p.Keys)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Key, int Letters)[] LongKeys =
    [
        .. FormKeys
            .Where(k => k.Length >= LeastWithSlip)
            .Order(StringComparer.Ordinal)
            .Select(k => (k, EditCost.Letters(k))),
    ];

    private static readonly FrozenDictionary<string, string> Families = All.DistinctBy(
            p => p.Form,
            StringComparer.Ordinal
        )
        .ToFrozenDictionary(p => p.Form, p => p.Family, StringComparer.Ordinal);

    private static readonly FrozenSet<string> SingleWords = All.Where(p => p.Words.Length == 1)
        .Select(p => p.Words[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether two forms are of one family, such as the joint-stock companies' or the limited ones'.</summary>
    public static bool AreAkin(string a, string b) =>
        string.Equals(Families[a], Families[b], StringComparison.Ordinal);

    /// <summary>Whether one word, folded, is a legal form.</summary>
    public static bool IsForm(string folded) => SingleWords.Contains(folded);

    /// <summary>Marks the words that are legal forms: for each word the form it belongs to, or null.</summary>
    public static string?[] Find(IReadOnlyList<NameToken> tokens)
    {
        var forms = new string?[tokens.Count];
        var end = tokens.Count;
        // from the end backwards, then from the start, then what may stand anywhere
        while (end > 1 && EndingAt(tokens, end) is { } last)
        {
            end -= last.Words.Length;
            Array.Fill(forms, last.Form, end, last.Words.Length);
        }
        var start = 0;
        while (start < end - 1 && StartingAt(tokens, start, end, anywhere: false) is { } first)
        {
            if (start + first.Words.Length >= end)
                break;
            Array.Fill(forms, first.Form, start, first.Words.Length);
            start += first.Words.Length;
        }
        for (var i = start + 1; i < end; i++)
        {
            if (StartingAt(tokens, i, end, anywhere: true) is { } within)
            {
                Array.Fill(forms, within.Form, i, within.Words.Length);
                i += within.Words.Length - 1;
            }
        }
        return forms;
    }

    private static Phrase? EndingAt(IReadOnlyList<NameToken> tokens, int end)
    {
        if (!ByLastKey.TryGetValue(Known(tokens[end - 1]), out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (
                phrase.AtEnd
                && phrase.Words.Length < end
                && Matches(tokens, end - phrase.Words.Length, phrase)
            )
                return phrase;
        }
        return null;
    }

    private static Phrase? StartingAt(IReadOnlyList<NameToken> tokens, int i, int end, bool anywhere)
    {
        var key = anywhere ? tokens[i].Key : Known(tokens[i]);
        if (
            ByFirstKey.TryGetValue(key, out var phrases)
            && Array.Find(phrases, p => IsAt(tokens, i, end, anywhere, p)) is { } phrase
        )
            return phrase;
        return !anywhere && i + 1 < end && BySecondKey.TryGetValue(Known(tokens[i + 1]), out phrases)
            ? Array.Find(phrases, p => IsAt(tokens, i, end, anywhere, p))
            : null;
    }

    private static bool IsAt(IReadOnlyList<NameToken> tokens, int i, int end, bool anywhere, Phrase phrase) =>
        (anywhere ? phrase.Within : phrase.AtStart)
        && i + phrase.Words.Length <= end
        && Matches(tokens, i, phrase);

    /// <summary>The word's key, or that of the long word of a form from which it differs by a slip: Limitid, Companby.</summary>
    private static string Known(NameToken token)
    {
        var key = token.Key;
        if (token.Folded.Length < LeastWithSlip || FormKeys.Contains(key))
            return key;
        var letters = EditCost.Letters(key);
        var (best, likeness) = (key, LeastLikeness);
        foreach (var (word, lettersOfWord) in LongKeys)
        {
            // one slip changes the length by one at most, and one letter for another
            if (Math.Abs(word.Length - key.Length) > 1 || int.PopCount(letters ^ lettersOfWord) > 2)
                continue;
            var similarity = EditCost.Similarity(key, letters, word, lettersOfWord);
            if (similarity > likeness)
                (best, likeness) = (word, similarity);
        }
        return best;
    }

    /// <summary>A short word must be spelled as in the table; of long ones the usual spellings and slips will do.</summary>
    private static bool Matches(IReadOnlyList<NameToken> tokens, int i, Phrase phrase)
    {
        if (phrase.Words.Length == 1 && phrase.Words[0].Length < LeastWithSlip)
            return string.Equals(tokens[i].Folded, phrase.Words[0], StringComparison.Ordinal);
        var slips = 0;
        for (var k = 0; k < phrase.Keys.Length; k++)
        {
            if (string.Equals(Known(tokens[i + k]), phrase.Keys[k], StringComparison.Ordinal))
                continue;
            if (
                !phrase.IsLong
                || ++slips > 1
                || EditCost.LettersApart(tokens[i + k].Folded, phrase.Words[k], most: 2) > 1
            )
                return false;
        }
        return true;
    }

    private static Phrase Parse(string[] row)
    {
        var words = row[0].Split(' ');
        return new Phrase(
            words,
            [.. words.Select(SpellingKey.Of)],
            row[1],
            row[2],
            AtStart: row[3] is "any" or "start" or "edge",
            AtEnd: row[3] is "any" or "end" or "edge",
            Within: row[3] is "any"
        );
    }
}
