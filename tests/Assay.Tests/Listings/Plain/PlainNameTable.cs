using System.Numerics;
using Assay.Names;

namespace Assay.Tests.Listings.Plain;

/// <summary>The names of <see cref="PlainPartyIndex{T}"/> by their words.</summary>
internal sealed class PlainNameTable
{
    /// <summary>A part of a word written together is looked for from this length on.</summary>
    private const int LeastPiece = 2;

    private readonly Name[] _names;
    private readonly byte[] _words;
    private readonly byte[] _initials;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _wordless = new(StringComparer.Ordinal);
    private readonly PlainSpellingIndex _spellings;
    private readonly List<string> _spelled = [];
    private readonly int[] _starts;
    private readonly int[] _postings;

    /// <summary>Files the names; a name's number is its place in the list.</summary>
    public PlainNameTable(IReadOnlyList<Name> names)
    {
        _names = [.. names];
        _words = new byte[_names.Length];
        _initials = new byte[_names.Length];
        var entries = new List<(int Key, int Name)>(_names.Length * 4);
        for (var n = 0; n < _names.Length; n++)
            File(n, entries);
        _spelled.AddRange(_numbers.Keys.Union(_keys.Keys, StringComparer.Ordinal));
        _spellings = new PlainSpellingIndex(_spelled);
        _starts = new int[_numbers.Count + 1];
        foreach (var (key, _) in entries)
            _starts[key + 1]++;
        for (var k = 1; k < _starts.Length; k++)
            _starts[k] += _starts[k - 1];
        _postings = new int[entries.Count];
        var next = _starts.ToArray();
        foreach (var (key, name) in entries)
            _postings[next[key]++] = name;
    }

    /// <summary>The name of that number.</summary>
    public Name this[int number] => _names[number];

    /// <summary>The numbers of all names that may reach the threshold with <paramref name="query"/>, ascending.</summary>
    public List<int> Find(Name query, PlainSearchBuffers buffers)
    {
        var words = new List<NamePart>();
        var initials = 0;
        var masks = buffers.Masks(_names.Length);
        var pieces = buffers.Pieces(_names.Length);
        buffers.Names.Clear();
        var near = new List<int>();
        foreach (var part in query.PartArray)
        {
            if (part.Kind == PartKind.Initial)
                initials++;
            if (!part.IsContent)
                continue;
            var bit = 1UL << words.Count;
            near.Clear();
            FindWord(part, buffers, near);
            Mark(near, bit, masks, pieces, buffers.Names);
            near.Clear();
            FindPieces(part, buffers, near);
            Mark(near, bit, pieces, masks, buffers.Names);
            words.Add(part);
        }
        FindJoined(query, buffers, near, masks, pieces);
        var found = new List<int>();
        foreach (var name in buffers.Names)
        {
            // an initial may stand for a word, which is then found in no other way
            var standIns = initials + _initials[name];
            var needed = Math.Max(1, Math.Min(words.Count, _words[name]) - standIns);
            if (BitOperations.PopCount(masks[name]) >= needed)
                found.Add(name);
            else if (pieces[name] != 0 && HasInPieces(name, words, masks[name], pieces[name], standIns))
                found.Add(name);
            masks[name] = 0;
            pieces[name] = 0;
        }
        if (_wordless.TryGetValue(Whole(query), out var same))
            found.AddRange(same);
        found.Sort();
        return found;
    }

    /// <summary>Whether the name has enough of the words, counting those it may have in pieces.</summary>
    private bool HasInPieces(int name, List<NamePart> words, ulong mask, ulong pieces, int standIns)
    {
        var wordsOfName = (int)_words[name];
        for (var w = 0; w < words.Count; w++)
        {
            if (
                (pieces & (1UL << w)) == 0
                || PlainWordPieces.WordsOfRun(words[w], _names[name].PartArray) is not (> 0 and var run)
            )
                continue;
            mask |= 1UL << w;
            wordsOfName -= run - 1;
        }
        return mask != 0
            && BitOperations.PopCount(mask) >= Math.Max(1, Math.Min(words.Count, wordsOfName) - standIns);
    }

    private void File(int number, List<(int Key, int Name)> entries)
    {
        var parts = _names[number].PartArray;
        var words = 0;
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Initial)
                _initials[number]++;
            if (!part.IsContent)
                continue;
            words++;
            var text = TextOf(part);
            if (!_numbers.TryGetValue(text, out var key))
            {
                key = _numbers.Count;
                _numbers.Add(text, key);
                AddOnce(_keys, part.Kind == PartKind.Number ? text : part.Key, key);
            }
            entries.Add((key, number));
            if (part.Code is { } code && part.Kind != PartKind.Number)
                AddOnce(_codes, code, key);
        }
        _words[number] = (byte)words;
        if (words == 0)
            AddOnce(_wordless, Whole(_names[number]), number);
    }

    private static void AddOnce(Dictionary<string, List<int>> lists, string at, int number)
    {
        if (!lists.TryGetValue(at, out var list))
            lists.Add(at, list = []);
        if (!list.Contains(number))
            list.Add(number);
    }

    private static string Whole(Name name) => name.Folded.Length > 0 ? name.Folded : name.Original;

    private static string TextOf(NamePart part) =>
        part.Kind == PartKind.Number ? "#" + part.Code : part.Folded;

    private void FindWord(NamePart part, PlainSearchBuffers buffers, List<int> found)
    {
        if (part.Kind == PartKind.Number)
        {
            if (_numbers.TryGetValue(TextOf(part), out var number))
                found.Add(number);
            return;
        }
        FindKey(part.Key, EditCost.MostChanges, buffers, found);
        if (part.Code is { } code && _codes.TryGetValue(code, out var akin))
            found.AddRange(akin);
        FindSpelled(part.Folded, ReferenceEquals(part.Folded, part.Key), buffers, found);
    }

    /// <summary>All words of a key, and of the keys near it.</summary>
    private void FindKey(string key, int most, PlainSearchBuffers buffers, List<int> found)
    {
        if (_keys.TryGetValue(key, out var same))
            found.AddRange(same);
        buffers.Near.Clear();
        _spellings.FindNear(key, most, buffers, buffers.Near);
        foreach (var near in buffers.Near)
        {
            if (_keys.TryGetValue(_spelled[near], out var words))
                found.AddRange(words);
        }
    }

    /// <summary>All words near a word by its letters; where it is its own key, the words near that are at hand.</summary>
    private void FindSpelled(string folded, bool isItsKey, PlainSearchBuffers buffers, List<int> found)
    {
        if (!isItsKey)
        {
            buffers.Near.Clear();
            _spellings.FindNear(folded, EditCost.MostChanges, buffers, buffers.Near);
        }
        foreach (var near in buffers.Near)
        {
            if (_numbers.TryGetValue(_spelled[near], out var word))
                found.Add(word);
        }
    }

    /// <summary>
    /// A word that a listed name writes as several, with one slip at most: its beginning or its end is a word there. Where that is
    /// a small word, which is not filed, the rest is looked for.
    /// </summary>
    private void FindPieces(NamePart part, PlainSearchBuffers buffers, List<int> found)
    {
        if (
            part.Kind is not (PartKind.Word or PartKind.Patronymic)
            || part.Folded.Length is < LeastPiece + 1 or > EditCost.LongestWord
        )
            return;
        for (var cut = LeastPiece; cut < part.Folded.Length; cut++)
        {
            var head = part.Folded[..cut];
            var tail = part.Folded[cut..];
            var tailKey = SpellingKey.Of(tail);
            if (_keys.TryGetValue(SpellingKey.Of(head), out var heads))
                found.AddRange(heads);
            if (tail.Length >= LeastPiece && _keys.TryGetValue(tailKey, out var tails))
                found.AddRange(tails);
            if (Lexicon.IsSmall(head))
                FindKey(tailKey, PartCloseness.MostChangesOfJoined, buffers, found);
            if (Lexicon.IsSmall(tail))
                FindKey(SpellingKey.Of(head), PartCloseness.MostChangesOfJoined, buffers, found);
        }
    }

    /// <summary>Words of the query that a listed name writes as one.</summary>
    private void FindJoined(
        Name query,
        PlainSearchBuffers buffers,
        List<int> near,
        ulong[] masks,
        ulong[] pieces
    )
    {
        var parts = query.PartArray;
        var word = 0;
        for (var start = 0; start < parts.Length; start++)
        {
            var text = parts[start].Folded;
            var bits = parts[start].IsContent ? 1UL << word : 0;
            var nextWord = word + (parts[start].IsContent ? 1 : 0);
            word = nextWord;
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                if (parts[end].Kind == PartKind.LegalForm || parts[start].Kind == PartKind.LegalForm)
                    break;
                text += parts[end].Folded;
                if (parts[end].IsContent)
                    bits |= 1UL << nextWord++;
                if (bits == 0 || text.Length > EditCost.LongestWord)
                    continue;
                near.Clear();
                FindKey(SpellingKey.Of(text), PartCloseness.MostChangesOfJoined, buffers, near);
                Mark(near, bits, masks, pieces, buffers.Names);
            }
        }
    }

    private void Mark(List<int> keys, ulong bits, ulong[] masks, ulong[] others, List<int> touched)
    {
        foreach (var key in keys)
        {
            for (var p = _starts[key]; p < _starts[key + 1]; p++)
            {
                var name = _postings[p];
                if ((masks[name] | others[name]) == 0)
                    touched.Add(name);
                masks[name] |= bits;
            }
        }
    }
}
