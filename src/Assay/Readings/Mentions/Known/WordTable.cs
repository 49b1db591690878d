using System.Runtime.CompilerServices;
using Assay.Names;

namespace Assay.Readings.Mentions.Known;

/// <summary>What is known of a word of the text: the numbers it has among known names, and whether it may begin the name of a settlement.</summary>
/// <param name="Ids">The numbers of the spellings it may stand for; empty for a word that no known name has.</param>
/// <param name="Folded">Its folded forms, the first as written.</param>
/// <param name="BeginsName">Whether a known name begins with it.</param>
/// <param name="BeginsPlace">Whether a settlement's name may begin with it.</param>
internal sealed record KnownWord(int[] Ids, string[] Folded, bool BeginsName, bool BeginsPlace)
{
    public static KnownWord Nothing { get; } = new([], [], false, false);
}

/// <summary>
/// Looks the words of texts up. Each word as written is folded once and then found by its letters: most words of a text have been met before.
/// One for each reading thread.
/// </summary>
internal sealed class WordTable(KnownNames names)
{
    /// <summary>Words kept; a text that has more is read on with an empty table.</summary>
    private const int MostKept = 1 << 20;

    /// <summary>Longer ones are no words of names.</summary>
    private const int LongestWord = 64;

    private int[] _slots = new int[1 << 14];
    private readonly List<(uint Hash, string Word, KnownWord Known)> _words = [];

    /// <summary>What is known of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KnownWord Of(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = _slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
        {
            var entry = _words[_slots[slot] - 1];
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
                return entry.Known;
            slot = (slot + 1) & mask;
        }
        return Add(word, hash);
    }

    private KnownWord Add(ReadOnlySpan<char> word, uint hash)
    {
        if (word.Length > LongestWord)
            return KnownWord.Nothing;
        if (_words.Count >= MostKept)
        {
            _words.Clear();
            Array.Clear(_slots);
        }
        var text = word.ToString();
        var known = Look(text);
        _words.Add((hash, text, known));
        if (2 * _words.Count > _slots.Length)
            Grow();
        else
            Put(hash, _words.Count);
        return known;
    }

    private KnownWord Look(string text)
    {
        var forms = WordForms.Folded(text);
        var ids = new List<int>();
        foreach (var form in forms)
        {
            if (names.WordId(SpellingKey.Of(form)) is > 0 and var id && !ids.Contains(id))
                ids.Add(id);
        }
        var beginsPlace = forms.Any(names.Places.MayBegin);
        return ids.Count == 0 && forms.Count == 0
            ? KnownWord.Nothing
            : new KnownWord([.. ids], [.. forms], ids.Exists(names.BeginsName), beginsPlace);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _words.Count; i++)
            Put(_words[i].Hash, i + 1);
    }

    private void Put(uint hash, int number)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261u;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16_777_619u);
        return hash ^ (hash >> 15);
    }
}
