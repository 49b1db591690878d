using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// Words that listed names write as several: Abdul Aziz is found from Abdulaziz, Good Will from Goodwill. Filed is each run of a few neighbouring
/// parts by the key it has when it is written together.
/// </summary>
internal sealed class WordsApart
{
    private readonly Spellings _keys;
    private readonly NumberLists _names;

    /// <summary>Reads what <see cref="Write"/> wrote, of so many names.</summary>
    public WordsApart(SectionReader sections, int names)
    {
        _keys = new Spellings(sections);
        _names = new NumberLists(sections, _keys.Count, names);
    }

    /// <summary>The keys of the runs of a name that hold a word.</summary>
    public static IEnumerable<string> Of(NamePart[] parts)
    {
        for (var start = 0; start + 1 < parts.Length; start++)
        {
            if (parts[start].Kind == PartKind.LegalForm)
                continue;
            var text = parts[start].Folded;
            var hasWord = PartShape.IsWord(parts[start]);
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                if (parts[end].Kind == PartKind.LegalForm)
                    break;
                text += parts[end].Folded;
                hasWord |= PartShape.IsWord(parts[end]);
                if (text.Length > EditCost.LongestWord)
                    break;
                if (hasWord)
                    yield return SpellingKey.Of(text);
            }
        }
    }

    /// <summary>Writes the runs of names, a name's together and in ascending order of names.</summary>
    public static void Write(SectionWriter sections, List<(string Key, int Name)> runs)
    {
        var keys = Spellings.InOrder(runs.Select(r => r.Key).Distinct(StringComparer.Ordinal));
        Spellings.Write(sections, keys);
        var places = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
            places.Add(key, places.Count);
        NumberLists.Write(sections, keys.Length, [.. runs.Select(r => (places[r.Key], r.Name))]);
    }

    /// <summary>Adds the names that may write the word of a key as several.</summary>
    public void Find(string key, List<int> keysNear, List<int> names)
    {
        if (_keys.Find(key) is >= 0 and var same)
            names.AddRange(_names[same]);
        if (key.Length < PartCloseness.LeastJoinedWithSlip)
            return;
        keysNear.Clear();
        _keys.FindOneSlip(key, keysNear);
        foreach (var near in keysNear)
            names.AddRange(_names[near]);
    }
}
