using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>Phrases by the first letters of their anchors, so that a text is looked through once.</summary>
internal sealed class WordingIndex
{
    /// <summary>So many letters of an anchor are its key.</summary>
    public const int KeyLength = 3;

    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byKey;

    public WordingIndex(IReadOnlyList<WordingRule> rules)
    {
        var entries = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            foreach (var phrase in rule.Phrases.Where(p => p.CanBeFound))
            {
                foreach (
                    var key in phrase
                        .AnchorWords.Select(w => w[..KeyLength])
                        .Distinct(StringComparer.OrdinalIgnoreCase)
                )
                {
                    if (!entries.TryGetValue(key, out var list))
                        entries[key] = list = [];
                    list.Add(new Entry(rule, phrase));
                }
            }
        }
        _byKey = entries
            .ToFrozenDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds every place where a phrase stands, in the order of anchors.</summary>
    public void Find(TokenizedText text, List<Place> places)
    {
        var ofWords = text.OfWords(Anchored);
        for (var i = 0; i < text.Count; i++)
        {
            if (ofWords[text.WordAt(i)] is not { } entries)
                continue;
            foreach (var entry in entries)
            {
                if (At(text, i, entry.Phrase) is { } place)
                    places.Add(place with { Rule = entry.Rule });
            }
        }
    }

    // The phrases that a word may be the anchor of; null where there are none.
    private Entry[]? Anchored(ReadOnlySpan<char> word)
    {
        if (word.Length < KeyLength || !_byKey.TryGetValue(word[..KeyLength], out var entries))
            return null;
        var anchored = new List<Entry>(entries.Length);
        foreach (var entry in entries)
        {
            if (entry.Phrase.MayAnchor(word))
                anchored.Add(entry);
        }
        return anchored.Count == 0 ? null : [.. anchored];
    }

    private static Place? At(TokenizedText text, int anchor, WordPattern phrase)
    {
        for (var before = phrase.MostBefore; before >= phrase.LeastBefore; before--)
        {
            var first = anchor - before;
            if (first < 0)
                continue;
            var end = phrase.EndAt(text, first, text.Count);
            if (end > anchor)
                return new Place(first, end, null!);
        }
        return null;
    }

    private readonly record struct Entry(WordingRule Rule, WordPattern Phrase);

    /// <summary>A place where a phrase of a rule stands, in tokens.</summary>
    public readonly record struct Place(int First, int End, WordingRule Rule);
}
