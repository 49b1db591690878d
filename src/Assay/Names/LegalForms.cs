using System.Collections.Frozen;

namespace Assay.Names;

/// <summary>
/// The legal forms of <c>legal-forms.tsv</c>. Short ones count only where such a form stands (AS, SA, AO are words elsewhere),
/// and a name is never left without a word of its own: "CORP" alone is a name, not a form.
/// </summary>
internal static class LegalForms
{
    private const int LongestPhrase = 6;

    private sealed record Phrase(
        string[] Words,
        string[] Keys,
        string Form,
        string Family,
        bool AtStart,
        bool AtEnd,
        bool Within
    );

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
        while (end > 1 && EndingAt(tokens, end) is { } last && last.Words.Length < end)
        {
            end -= last.Words.Length;
            Array.Fill(forms, last.Form, end, last.Words.Length);
        }
        var start = 0;
        while (
            start < end
            && At(tokens, start, end, p => p.AtStart) is { } first
            && start + first.Words.Length < end
        )
        {
            Array.Fill(forms, first.Form, start, first.Words.Length);
            start += first.Words.Length;
        }
        for (var i = start + 1; i < end; i++)
        {
            if (At(tokens, i, end, p => p.Within) is { } within)
            {
                Array.Fill(forms, within.Form, i, within.Words.Length);
                i += within.Words.Length - 1;
            }
        }
        return forms;
    }

    private static Phrase? EndingAt(IReadOnlyList<NameToken> tokens, int end)
    {
        for (var length = Math.Min(LongestPhrase, end - 1); length > 0; length--)
        {
            if (At(tokens, end - length, end, p => p.AtEnd && p.Words.Length == length) is { } phrase)
                return phrase;
        }
        return null;
    }

    private static Phrase? At(IReadOnlyList<NameToken> tokens, int i, int end, Func<Phrase, bool> fits)
    {
        if (!ByFirstKey.TryGetValue(tokens[i].Key, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (i + phrase.Words.Length <= end && fits(phrase) && Matches(tokens, i, phrase))
                return phrase;
        }
        return null;
    }

    /// <summary>A single word must be spelled as in the table; of a phrase, whose words support each other, the usual spellings will do.</summary>
    private static bool Matches(IReadOnlyList<NameToken> tokens, int i, Phrase phrase)
    {
        if (phrase.Words.Length == 1)
            return string.Equals(tokens[i].Folded, phrase.Words[0], StringComparison.Ordinal);
        for (var k = 0; k < phrase.Keys.Length; k++)
        {
            if (!string.Equals(tokens[i + k].Key, phrase.Keys[k], StringComparison.Ordinal))
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
