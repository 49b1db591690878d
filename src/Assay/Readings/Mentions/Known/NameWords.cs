using System.Buffers;
using Assay.Model;
using Assay.Names;

namespace Assay.Readings.Mentions.Known;

/// <summary>The sequences of words in which running text writes a name of a record.</summary>
internal static class NameWords
{
    /// <summary>A shorter word alone is an abbreviation of many things.</summary>
    private const int ShortestAlone = 3;

    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");

    /// <summary>Its sequences: as written; a person's in natural order and without middle names; others' without legal form.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Sequences(string text, PartyKind kind)
    {
        var comma = kind == PartyKind.Person ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        if (comma > 0)
        {
            var family = Words(text[..comma]);
            var given = Words(text[(comma + 1)..]);
            return given.Count == 0 || family.Count == 0
                ? []
                : Distinct([
                    [.. given, .. family],
                    [given[0], .. family],
                    [.. family, .. given],
                ]);
        }
        var words = Words(text);
        if (kind == PartyKind.Person)
            return words.Count switch
            {
                < 2 => [],
                2 => [words],
                // given, middle or father's, family; a particle belongs to what follows it
                _ when words.Exists(IsParticle) => [words],
                _ => Distinct([words, [words[0], words[^1]]]),
            };
        var bare = WithoutForms(words);
        return bare.Count == words.Count || bare.Count == 0 ? [words] : [words, bare];
    }

    /// <summary>Whether a name of one word may be taken for what it names: a person's never, a list's never, an abbreviation of two letters never.</summary>
    public static bool MayStandAlone(string word, PartyKind kind, KnownEntry entry, NameCase nameCase) =>
        entry switch
        {
            KnownEntry.OfListing => false,
            KnownEntry.OfParty { Party.Kind: PartyKind.Person } => kind != PartyKind.Person,
            KnownEntry.OfCountry or KnownEntry.OfOrganisation => word.Length > 1,
            KnownEntry.OfParty when nameCase == NameCase.AllCapitals => word.Length > 1,
            _ => word.Length >= ShortestAlone,
        };

    /// <summary>The words of a text, folded; apostrophes part words here, as they do in texts.</summary>
    public static List<string> Words(string text)
    {
        var clean = Folding.Clean(text);
        var ukrainian = clean.AsSpan().ContainsAny(UkrainianLetters);
        var words = new List<string>(4);
        var i = 0;
        while (i < clean.Length)
        {
            if (!IsInWord(clean[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < clean.Length && IsInWord(clean[i]))
                i++;
            if (Folding.Word(clean[start..i], ukrainian) is { Length: > 0 } folded)
                words.Add(folded);
        }
        return words;
    }

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsParticle(string word) => Lexicon.InPersonsName(word, "").Kind == PartKind.Particle;

    // Forms at either end; the analysis of names knows more, but it takes a hundred times as long.
    private static List<string> WithoutForms(List<string> words)
    {
        if (words.Count < 2)
            return words;
        var (from, to) = (0, words.Count);
        // N.V. and S.A. are two letters here
        if (
            to > 2
            && words[^1].Length == 1
            && words[^2].Length == 1
            && WordKinds.IsLegalForm(words[^2] + words[^1])
        )
            to -= 2;
        while (to - from > 1 && WordKinds.IsLegalForm(words[to - 1]))
            to--;
        while (to - from > 1 && WordKinds.IsLegalForm(words[from]))
            from++;
        return to - from == words.Count ? words : words[from..to];
    }

    private static List<IReadOnlyList<string>> Distinct(IEnumerable<IReadOnlyList<string>> sequences) =>
        [.. sequences.DistinctBy(s => string.Join(' ', s), StringComparer.Ordinal)];
}
