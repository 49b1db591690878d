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
    /// <summary>Shorter words are not looked for as several.</summary>
    private const int LeastOfSeveral = 3;

    private const int MostWordsKept = 65_536;

    private static readonly bool NearWordsOfOthersMatter =
        NameScoring.MostWithNearWord(NameModel.Others) >= MatchThresholds.Possible;

    private readonly AnalysedNames _names;
    private readonly Flat<NameShape> _shapes;
    private readonly Flat<int> _firstPart;
    private readonly Flat<PartShape> _parts;
    private readonly SpellingIndex _spellings;
    private readonly Flat<int> _wordOfPart;
    private readonly NumberLists _namesOfWord;
    private readonly NumberLists _wordsOfKey;
    private readonly TextLists _codes;
    private readonly TextLists _wordless;
    private readonly WordsApart _apart;
    private readonly TextLists _acronyms;

    // People's names are made of the same words, so that most words of a million customers were met before.
    private readonly ForgetfulCache<WordQuery, WordHits> _hits = new(MostWordsKept);

    /// <summary>Reads what <see cref="NameFiling"/> wrote.</summary>
    /// <param name="sections">The arrays.</param>
    /// <param name="names">The names themselves.</param>
    public NameTable(SectionReader sections, AnalysedNames names)
    {
        _names = names;
        _shapes = sections.Next<NameShape>(names.Count);
        _firstPart = sections.Starts(names.Count);
        _parts = sections.Next<PartShape>(_firstPart[names.Count]);
        _spellings = new SpellingIndex(sections);
        _wordOfPart = sections.Next<int>(_firstPart[names.Count]);
        _namesOfWord = new NumberLists(sections, _spellings.Words.Count, names.Count);
        _wordsOfKey = new NumberLists(sections, _spellings.Words.Count, _spellings.Words.Count);
        _codes = new TextLists(sections, _spellings.Words.Count);
        _wordless = new TextLists(sections, names.Count);
        _apart = new WordsApart(sections, names.Count);
        _acronyms = new TextLists(sections, names.Count);
    }

    /// <summary>The name of that number.</summary>
    public Name this[int number] => _names[number];

    /// <summary>A name as written, without analysing it.</summary>
    public string TextOf(int number) => _names.TextOf(number);

    /// <summary>The numbers of all names that may reach the threshold with <paramref name="query"/>, ascending.</summary>
    public List<int> Find(Name query, SearchBuffers buffers)
    {
        var words = buffers.Words;
        words.Clear();
        var initials = 0;
        var marks = buffers.Marks(_names.Count);
        foreach (var part in query.PartArray)
        {
            if (part.Kind == PartKind.Initial)
                initials++;
            if (!PartShape.IsWord(part))
                continue;
            var bit = 1UL << words.Count;
            var hits = _hits.Get(QueryOf(part), FindWord, buffers);
            Mark(hits.Words, bit, marks, buffers.Names);
            foreach (var name in hits.NamesApart)
            {
                Mark(name, bit, marks, buffers.Names);
                marks[name].Apart |= bit;
            }
            words.Add(part);
        }
        FindTogether(query, buffers, marks);
        var fathers = words.Count(w => w.Kind == PartKind.Patronymic);
        var asked = new NameShape((byte)words.Count, (byte)fathers, (byte)initials);
        var shapes = _shapes.Span;
        var found = new List<int>();
        foreach (var name in buffers.Names)
        {
            if (MayMatch(name, shapes[name], query.Kind, asked, words, marks[name]))
                found.Add(name);
            marks[name] = default;
        }
        buffers.Names.Clear();
        found.AddRange(_wordless.Find(NameFiling.Whole(query)));
        FindAcronyms(query, found);
        found.Sort();
        return found;
    }

    /// <summary>Names of which the query is the acronym, and those that are one of the query.</summary>
    private void FindAcronyms(Name query, List<int> found)
    {
        if (query.AsAcronym is { } written)
            found.AddRange(_acronyms.Find(written));
        foreach (var acronym in query.Acronyms)
        {
            if (_spellings.Words.Find(acronym) is not (>= 0 and var word))
                continue;
            foreach (var name in _namesOfWord[word])
            {
                if (_shapes[name].Words == 1)
                    found.Add(name);
            }
        }
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

    /// <summary>Whether what was found of a name is enough to compare it.</summary>
    private bool MayMatch(
        int name,
        NameShape shape,
        PartyKind kind,
        NameShape asked,
        List<NamePart> words,
        NameMark mark
    )
    {
        // an initial may stand for a word, which is then found in no other way
        var standIns = asked.Initials + shape.Initials;
        // a word that the name writes as several is one word
        var wordsOfName = shape.Words - ((PartAligner.MostJoined - 1) * BitOperations.PopCount(mark.Apart));
        var needed = Math.Max(1, Math.Min(asked.Words, wordsOfName) - standIns);
        var has = BitOperations.PopCount(mark.Words);
        if (has < needed - 1)
            return false;
        var isLonePersons = kind == PartyKind.Person && has == 1 && standIns == 0;
        // a single word in common makes no two persons one where either has more, be it a rare one
        if (has >= needed && !(isLonePersons && Math.Max(asked.Words, wordsOfName) > 1))
            return true;
        // nor does one more that is only like it, where either has yet more than a father's name
        if (isLonePersons && Math.Max(asked.Words - asked.Fathers, wordsOfName - shape.Fathers) > 2)
            return false;
        // words that differ by their digits alone are told apart like numbers, whoever's they are
        return (kind == PartyKind.Person || MayBeNear(name) || words.Exists(w => w.HasDigit))
            && HasNear(name, words, mark.Words);
    }

    /// <summary>Whether a near word may still leave a match: of organisations' names it does not, as the weights stand.</summary>
    private bool MayBeNear(int name) => NearWordsOfOthersMatter || _names.KindOf(name) == PartyKind.Unknown;

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
                if (IsNear(words[w], parts[p], _wordOfPart[first + p]))
                    return true;
            }
        }
        return false;
    }

    private bool IsNear(NamePart word, PartShape shape, int other) =>
        other >= 0
        && (
            (
                shape.MayBeNear(word)
                && EditCost.LettersApart(word.Folded, _spellings.Words[other], NameScoring.MostLetters)
                    <= NameScoring.MostLettersOfSlip
            ) || (word.HasDigit && NameScoring.AreNumbered(word.Folded, _spellings.Words[other]))
        );

    private static WordQuery QueryOf(NamePart part) =>
        new(
            part.Folded,
            part.Code,
            NameFiling.SkeletonOf(part, asked: true),
            part.Kind is PartKind.Word or PartKind.Patronymic
                && part.Folded.Length is >= LeastOfSeveral and <= EditCost.LongestWord
        );

    private WordHits FindWord(WordQuery word, SearchBuffers buffers)
    {
        var key = SpellingKey.Of(word.Folded);
        var found = buffers.Found;
        found.Clear();
        FindWordsOf(key, found);
        buffers.Near.Clear();
        _spellings.FindNear(key, buffers, buffers.Near);
        foreach (var near in buffers.Near)
            found.AddRange(_wordsOfKey[near]);
        if (word.Code is { } code)
            found.AddRange(_codes.Find(code));
        if (word.Skeleton.Length > 0)
            found.AddRange(_codes.Find(word.Skeleton));
        // where a word is its own key, the words near that are at hand
        if (!ReferenceEquals(word.Folded, key))
        {
            buffers.Near.Clear();
            _spellings.FindNear(word.Folded, buffers, buffers.Near);
        }
        found.AddRange(buffers.Near);
        var words = Distinct(found);
        found.Clear();
        if (word.MayBeSeveral)
            _apart.Find(key, buffers.Near, found);
        return new WordHits(words, Distinct(found));
    }

    private static int[] Distinct(List<int> words) => words.Count == 0 ? [] : [.. words.Distinct()];

    private void FindWordsOf(string key, List<int> found)
    {
        if (_spellings.Words.Find(key) is >= 0 and var same)
            found.AddRange(_wordsOfKey[same]);
    }

    /// <summary>Words of the query that a listed name writes as one.</summary>
    private void FindTogether(Name query, SearchBuffers buffers, NameMark[] marks)
    {
        var parts = query.PartArray;
        var word = 0;
        for (var start = 0; start < parts.Length; start++)
        {
            var bits = PartShape.IsWord(parts[start]) ? 1UL << word++ : 0;
            if (parts[start].Kind == PartKind.LegalForm)
                continue;
            var text = parts[start].Folded;
            var nextWord = word;
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                if (parts[end].Kind == PartKind.LegalForm)
                    break;
                text += parts[end].Folded;
                if (PartShape.IsWord(parts[end]))
                    bits |= 1UL << nextWord++;
                if (text.Length > EditCost.LongestWord)
                    break;
                if (bits != 0)
                    FindWhole(SpellingKey.Of(text), bits, buffers, marks);
            }
        }
    }

    /// <summary>Names that have the word of a key, which the query writes as several.</summary>
    private void FindWhole(string key, ulong bits, SearchBuffers buffers, NameMark[] marks)
    {
        var found = buffers.Found;
        found.Clear();
        FindWordsOf(key, found);
        buffers.Near.Clear();
        _spellings.Words.FindOneSlip(key, buffers.Near);
        foreach (var near in buffers.Near)
            found.AddRange(_wordsOfKey[near]);
        foreach (var word in found)
        {
            foreach (var name in _namesOfWord[word])
                Mark(name, bits, marks, buffers.Names);
        }
    }

    private void Mark(int[] words, ulong bits, NameMark[] marks, List<int> touched)
    {
        var starts = _namesOfWord.Starts;
        var names = _namesOfWord.Items;
        foreach (var word in words)
        {
            foreach (var name in names[starts[word]..starts[word + 1]])
                Mark(name, bits, marks, touched);
        }
    }

    private static void Mark(int name, ulong bits, NameMark[] marks, List<int> touched)
    {
        ref var mark = ref marks[name];
        if (mark.Words == 0)
            touched.Add(name);
        mark.Words |= bits;
    }
}
