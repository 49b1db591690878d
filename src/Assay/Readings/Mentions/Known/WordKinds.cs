using System.Collections.Frozen;
using Assay.Names;

namespace Assay.Readings.Mentions.Known;

/// <summary>Tells what kind of word one is, from the tables of this room. Asked once for each word of a text that was not met before.</summary>
internal static class WordKinds
{
    private static readonly FrozenDictionary<string, WordTraits> Traits = Gathered();

    private static readonly FrozenSet<string> FirstNames = ReadingTables
        .Words("first-names")
        .Select(SpellingKey.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kinds of a word.</summary>
    /// <param name="word">As written.</param>
    /// <param name="forms">Its folded forms.</param>
    public static WordTraits Of(string word, IReadOnlyList<string> forms)
    {
        var traits = Traits.GetValueOrDefault(word);
        if (CountryWords.OfAdjective(word) is not null)
            traits |= WordTraits.Adjective;
        if (forms.Any(IsFirstName))
            traits |= WordTraits.FirstName;
        if (SlavicEndings.IsOfPlace(word))
            traits |= WordTraits.OfPlaceName;
        return IsCyrillic(word) ? traits | OfCyrillic(forms) : traits;
    }

    // Ukrainian and Russian nouns are met in all their cases.
    private static WordTraits OfCyrillic(IReadOnlyList<string> forms)
    {
        var traits = IsFirstName(forms[0]) ? WordTraits.GivenAsWritten : WordTraits.None;
        foreach (var form in forms)
            traits |= Inflected.GetValueOrDefault(form);
        return traits;
    }

    private static bool IsCyrillic(string word) => word[0] is >= '\u0400' and <= '\u052f';

    private const WordTraits Inflecting =
        WordTraits.Title
        | WordTraits.Head
        | WordTraits.OrganisationNoun
        | WordTraits.PlaceNoun
        | WordTraits.Adjective
        | WordTraits.Institution
        | WordTraits.Works
        | WordTraits.Ground;

    // By the folded word, Cyrillic words alone.
    private static readonly FrozenDictionary<string, WordTraits> Inflected = Traits
        .Concat(CountryWords.AllAdjectives.Select(a => KeyValuePair.Create(a, WordTraits.Adjective)))
        .Where(t => IsCyrillic(t.Key) && (t.Value & Inflecting) != WordTraits.None)
        .SelectMany(
            t => new[] { Folding.Word(t.Key, ukrainian: false), Folding.Word(t.Key, ukrainian: true) },
            (t, folded) => (Folded: folded, Traits: t.Value & Inflecting)
        )
        .GroupBy(t => t.Folded, StringComparer.Ordinal)
        .ToFrozenDictionary(
            g => g.Key,
            g => g.Aggregate(WordTraits.None, (traits, t) => traits | t.Traits),
            StringComparer.Ordinal
        );

    /// <summary>Whether a folded word is a legal form.</summary>
    public static bool IsLegalForm(string folded) =>
        (Traits.GetValueOrDefault(folded) & WordTraits.LegalForm) != WordTraits.None;

    private static bool IsFirstName(string folded) =>
        SpellingKey.Of(folded) is var key && (FirstNames.Contains(key) || Lexicon.GivenName(key) is not null);

    private static FrozenDictionary<string, WordTraits> Gathered()
    {
        var traits = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ReadingTables.Rows("word-kinds"))
            Add(Enum.Parse<WordTraits>(row[0]), row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Add(WordTraits.Common, ReadingTables.Words("common-words"));
        Add(WordTraits.Title, ReadingTables.Words("person-words"));
        Add(WordTraits.Head, ReadingTables.Words("organisation-words"));
        Add(WordTraits.LegalForm, ReadingTables.Words("legal-forms-in-text"));
        return traits.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(WordTraits trait, IEnumerable<string> words)
        {
            foreach (var word in words)
                traits[word] = traits.GetValueOrDefault(word) | trait;
        }
    }
}
