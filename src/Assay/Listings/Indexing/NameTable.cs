using System.Numerics;
using Assay.Model;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>
/// The names of an index, filed under their words so that a query finds every name that <see cref="NameComparer"/> could give
/// the threshold of a match. It rests on one rule of the comparer: where both names keep a word of their own that is no slip of the other's, the
/// score stays below the threshold; so all words of the query are in the name, or all words of the name are in the query, but for one at most, which
/// is then like a word of the other. Numbers are no words here: sisters are told apart by them.
/// </summary>
internal sealed class NameTable
{
    /// <summary>A part of a word written together is looked for from this length on.</summary>
    private const int LeastPiece = 2;

    private readonly AnalysedNames _names;
    private readonly Flat<byte> _words;
    private readonly Flat<byte> _initials;
    private readonly Flat<int> _firstPart;
    private readonly Flat<PartShape> _parts;
    private readonly SpellingIndex _spellings;
    private readonly Flat<int> _wordOfPart;
    private readonly NumberLists _namesOfWord;
    private readonly NumberLists _wordsOfKey;
    private readonly TextLists _codes;
    private readonly TextLists _wordless;
    private readonly WordHitCache _hits = new();

    /// <summary>Reads what <see cref="NameFiling"/> wrote.</summary>
    /// <param name="sections">The arrays.</param>
    /// <param name="names">The names themselves.</param>
    public NameTable(SectionReader sections, AnalysedNames names)
    {
        _names = names;
        _words = sections.Next<byte>(names.Count);
        _initials = sections.Next<byte>(names.Count);
        _firstPart = sections.Starts(names.Count);
        _parts = sections.Next<PartShape>(_firstPart[names.Count]);
        _spellings = new SpellingIndex(sections);
        _wordOfPart = sections.Next<int>(_firstPart[names.Count]);
        _namesOfWord = new NumberLists(sections, _spellings.Count, names.Count);
        _wordsOfKey = new NumberLists(sections, _spellings.Count, _spellings.Count);
        _codes = new TextLists(sections, _spellings.Count);
        _wordless = new TextLists(sections, names.Count);
    }

    /// <summary>The name of that number.</summary>
    public Name this[int number] => _names[number];

    /// <summary>The numbers of all names that may reach the threshold with <paramref name="query"/>, ascending.</summary>
    public List<int> Find(Name query, SearchBuffers buffers)
    {
        var words = new List<NamePart>();
        var initials = 0;
        var masks = buffers.Masks(_names.Count);
        var pieces = buffers.Pieces(_names.Count);
        buffers.Names.Clear();
        foreach (var part in query.PartArray)
        {
            if (part.Kind == PartKind.Initial)
                initials++;
            if (!PartShape.IsWord(part))
                continue;
            var bit = 1UL << words.Count;
            var hits = _hits.Get(QueryOf(part), FindWord, buffers);
            Mark(hits.Words, bit, masks, pieces, buffers.Names);
            Mark(hits.Pieces, bit, pieces, masks, buffers.Names);
            words.Add(part);
        }
        FindJoined(query, buffers, masks, pieces);
        var found = new List<int>();
        var wordsOf = _words.Span;
        var initialsOf = _initials.Span;
        foreach (var name in buffers.Names)
        {
            // an initial may stand for a word, which is then found in no other way
            var standIns = initials + initialsOf[name];
            var needed = Math.Max(1, Math.Min(words.Count, wordsOf[name]) - standIns);
            var has = BitOperations.PopCount(masks[name]);
            if (
                (has >= needed && !IsOneOfSeveral(query, has, standIns, Math.Max(words.Count, wordsOf[name])))
                || (pieces[name] != 0 && HasInPieces(name, words, masks[name], pieces[name], standIns))
                || (has >= needed - 1 && has > 0 && HasNear(name, words, masks[name]))
            )
                found.Add(name);
            masks[name] = 0;
            pieces[name] = 0;
        }
        found.AddRange(_wordless.Find(NameFiling.Whole(query)));
        found.Sort();
        return found;
    }

    /// <summary>
    /// The numbers of the names that have all words of a text, in any order, small words and legal forms included: these are not filed, so
    /// that every name has to be read.
    /// </summary>
    public IEnumerable<int> WithWords(string text)
    {
        var wanted = WordsOf(text);
        return wanted.Length == 0
            ? []
            : Enumerable
                .Range(0, _names.Count)
                .AsParallel()
                .AsOrdered()
                .Where(n => Array.TrueForAll(wanted, WordsOf(_names.TextOf(n)).Contains));
    }

    private static string[] WordsOf(string text) =>
        Name.Of(text).Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the name has enough of the words, counting those it may have in pieces.</summary>
    private bool HasInPieces(int name, List<NamePart> words, ulong mask, ulong pieces, int standIns)
    {
        var wordsOfName = (int)_words[name];
        var parts = _parts.Span[_firstPart[name].._firstPart[name + 1]];
        for (var w = 0; w < words.Count; w++)
        {
            if ((pieces & (1UL << w)) == 0 || WordPieces.WordsOfRun(words[w], parts) is not (> 0 and var run))
                continue;
            mask |= 1UL << w;
            wordsOfName -= run - 1;
        }
        return mask != 0
            && BitOperations.PopCount(mask) >= Math.Max(1, Math.Min(words.Count, wordsOfName) - standIns);
    }

    /// <summary>A single word in common makes no two persons one where either has more, be it a rare one.</summary>
    private static bool IsOneOfSeveral(Name query, int has, int standIns, int words) =>
        has == 1 && words > 1 && standIns == 0 && query.Kind == PartyKind.Person;

    /// <summary>Whether the name has a word like one of the query that was not found in it.</summary>
    private bool HasNear(int name, List<NamePart> words, ulong mask)
    {
        var first = _firstPart[name];
        var parts = _parts.Span[first.._firstPart[name + 1]];
        for (var w = 0; w < words.Count; w++)
        {
            if ((mask & (1UL << w)) != 0)
                continue;
            for (var p = 0; p < parts.Length; p++)
            {
                if (parts[p].MayBeNear(words[w]) && IsNear(words[w], _wordOfPart[first + p]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Words of two scripts are compared by their sounds, which are not at hand here.</summary>
    private bool IsNear(NamePart word, int other) =>
        other >= 0
        && (
            !word.IsLatin
            || EditCost.LettersApart(word.Folded, _spellings[other], NameScoring.MostLetters)
                <= NameScoring.MostLettersOfSlip
        );

    private static WordQuery QueryOf(NamePart part) =>
        new(
            part.Folded,
            part.Code,
            part.Kind is PartKind.Word or PartKind.Patronymic
            && part.Folded.Length is >= LeastPiece + 1 and <= EditCost.LongestWord
                ? WordUse.WholeOrInPieces
                : WordUse.Whole
        );

    private WordHits FindWord(WordQuery word, SearchBuffers buffers)
    {
        var found = new List<int>();
        var key = SpellingKey.Of(word.Folded);
        if (word.Use == WordUse.Joined)
        {
            FindKey(key, PartCloseness.MostChangesOfJoined, buffers, found);
            return new WordHits(Distinct(found), []);
        }
        FindKey(key, EditCost.MostChanges, buffers, found);
        if (word.Code is { } code)
            found.AddRange(_codes.Find(code));
        FindSpelled(word.Folded, ReferenceEquals(word.Folded, key), buffers, found);
        var words = Distinct(found);
        found.Clear();
        if (word.Use == WordUse.WholeOrInPieces)
            FindPieces(word.Folded, buffers, found);
        return new WordHits(words, Distinct(found));
    }

    private static int[] Distinct(List<int> words) => words.Count == 0 ? [] : [.. words.Distinct()];

    /// <summary>All words of a key, and of the keys near it.</summary>
    private void FindKey(string key, int most, SearchBuffers buffers, List<int> found)
    {
        FindWordsOf(key, found);
        buffers.Near.Clear();
        _spellings.FindNear(key, most, buffers, buffers.Near);
        foreach (var near in buffers.Near)
            found.AddRange(_wordsOfKey[near]);
    }

    private void FindWordsOf(string key, List<int> found)
    {
        if (_spellings.Find(key) is >= 0 and var same)
            found.AddRange(_wordsOfKey[same]);
    }

    /// <summary>All words near a word by its letters; where it is its own key, the words near that are at hand.</summary>
    private void FindSpelled(string folded, bool isItsKey, SearchBuffers buffers, List<int> found)
    {
        if (!isItsKey)
        {
            buffers.Near.Clear();
            _spellings.FindNear(folded, EditCost.MostChanges, buffers, buffers.Near);
        }
        found.AddRange(buffers.Near);
    }

    /// <summary>
    /// A word that a listed name writes as several, with one slip at most: its beginning or its end is a word there. Where that is
    /// a small word, which is not filed, the rest is looked for.
    /// </summary>
    private void FindPieces(string folded, SearchBuffers buffers, List<int> found)
    {
        for (var cut = LeastPiece; cut < folded.Length; cut++)
        {
            var head = folded[..cut];
            var tail = folded[cut..];
            var headKey = SpellingKey.Of(head);
            var tailKey = SpellingKey.Of(tail);
            FindWordsOf(headKey, found);
            if (tail.Length >= LeastPiece)
                FindWordsOf(tailKey, found);
            if (Lexicon.IsSmall(head))
                FindKey(tailKey, PartCloseness.MostChangesOfJoined, buffers, found);
            if (Lexicon.IsSmall(tail))
                FindKey(headKey, PartCloseness.MostChangesOfJoined, buffers, found);
        }
    }

    /// <summary>Words of the query that a listed name writes as one.</summary>
    private void FindJoined(Name query, SearchBuffers buffers, ulong[] masks, ulong[] pieces)
    {
        var parts = query.PartArray;
        var word = 0;
        for (var start = 0; start < parts.Length; start++)
        {
            var text = parts[start].Folded;
            var bits = PartShape.IsWord(parts[start]) ? 1UL << word : 0;
            var nextWord = word + (PartShape.IsWord(parts[start]) ? 1 : 0);
            word = nextWord;
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                if (parts[end].Kind == PartKind.LegalForm || parts[start].Kind == PartKind.LegalForm)
                    break;
                text += parts[end].Folded;
                if (PartShape.IsWord(parts[end]))
                    bits |= 1UL << nextWord++;
                if (bits == 0 || text.Length > EditCost.LongestWord)
                    continue;
                var hits = _hits.Get(new WordQuery(text, null, WordUse.Joined), FindWord, buffers);
                Mark(hits.Words, bits, masks, pieces, buffers.Names);
            }
        }
    }

    private void Mark(int[] words, ulong bits, ulong[] masks, ulong[] others, List<int> touched)
    {
        var starts = _namesOfWord.Starts;
        var names = _namesOfWord.Items;
        foreach (var word in words)
        {
            foreach (var name in names[starts[word]..starts[word + 1]])
            {
                if ((masks[name] | others[name]) == 0)
                    touched.Add(name);
                masks[name] |= bits;
            }
        }
    }
}
