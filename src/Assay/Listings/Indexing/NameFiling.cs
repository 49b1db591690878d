using System.Runtime.InteropServices;
using Assay.Model;
using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>Analyses the names of an index, on all cores, and files them under their words.</summary>
internal sealed class NameFiling
{
    /// <summary>How many are analysed at once.</summary>
    private const int Batch = 16_384;

    /// <summary>Stands for a part that is no word.</summary>
    public const int NoWord = -1;

    // No other code begins with them.
    private const char FromVowels = '~';
    private const char FromNone = '=';

    /// <summary>Below so many names a second thread costs more than it saves.</summary>
    private const int WorthAThread = 1_000;

    private readonly record struct Word(string Text, string Key, string? Code, string Skeleton);

    /// <summary>What is kept of a name: its words, or, where it has none, the whole of it, and the shape of its parts.</summary>
    private readonly record struct Analysis(
        Word[] Words,
        PartShape[] Parts,
        string[] Apart,
        string[] Acronyms,
        string? Whole,
        NameShape Shape
    );

    private readonly List<(string Text, PartyKind Kind)> _waiting = [];
    private readonly Texts.Filing _texts = new();
    private readonly List<NameShape> _shapes = [];
    private readonly List<int> _firstPart = [0];
    private readonly List<PartShape> _parts = [];
    private readonly List<int> _wordOfPart = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<(int Word, int Name)> _entries = [];
    private readonly HashSet<(string Code, int Word)> _codes = [];
    private readonly List<(string Text, int Name)> _wordless = [];
    private readonly List<(string Key, int Name)> _apart = [];
    private readonly List<(string Acronym, int Name)> _acronyms = [];

    /// <summary>How many names were added.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a name; its number is how many there were before.</summary>
    public void Add(string text, PartyKind kind)
    {
        _texts.Add(text);
        _waiting.Add((text, kind));
        if (_waiting.Count == Batch)
            FileWaiting();
    }

    /// <summary>Writes the names themselves.</summary>
    public void WriteTexts(SectionWriter sections) => _texts.Write(sections);

    /// <summary>Writes what <see cref="NameTable"/> reads.</summary>
    public void Write(SectionWriter sections)
    {
        FileWaiting();
        sections.Add(_shapes);
        sections.Add(_firstPart);
        sections.Add(_parts);
        var spellings = Spellings.InOrder(_numbers.Keys.Union(_keys, StringComparer.Ordinal));
        SpellingIndex.Write(sections, spellings);
        var places = new Dictionary<string, int>(spellings.Length, StringComparer.Ordinal);
        foreach (var spelling in spellings)
            places.Add(spelling, places.Count);
        var placeOfWord = new int[_numbers.Count];
        foreach (var (text, number) in _numbers)
            placeOfWord[number] = places[text];
        var names = CollectionsMarshal.AsSpan(_entries);
        for (var e = 0; e < names.Length; e++)
            names[e].Word = placeOfWord[names[e].Word];
        sections.Add(_wordOfPart.ConvertAll(w => w == NoWord ? NoWord : placeOfWord[w]));
        NumberLists.Write(sections, spellings.Length, _entries);
        NumberLists.Write(
            sections,
            spellings.Length,
            [.. _keys.Select((key, number) => (places[key], placeOfWord[number]))]
        );
        TextLists.Write(sections, _codes.Select(c => (c.Code, placeOfWord[c.Word])));
        TextLists.Write(sections, _wordless);
        WordsApart.Write(sections, _apart);
        TextLists.Write(sections, _acronyms);
    }

    /// <summary>What a name without words is filed under.</summary>
    public static string Whole(Name name) => name.Folded.Length > 0 ? name.Folded : name.Original;

    private void FileWaiting()
    {
        var analyses = new Analysis[_waiting.Count];
        if (analyses.Length < WorthAThread)
        {
            for (var i = 0; i < analyses.Length; i++)
                Analyse(i);
        }
        else
        {
            Parallel.For(0, analyses.Length, Analyse);
        }
        foreach (var analysis in analyses)
            File(analysis);
        _waiting.Clear();

        void Analyse(int i) => analyses[i] = AnalysisOf(Name.Of(_waiting[i].Text, _waiting[i].Kind));
    }

    /// <summary>
    /// The code by which a word is found from one in another script by its consonants: those without vowels are found from Latin ones, and the
    /// other way round; "" where it has none.
    /// </summary>
    public static string SkeletonOf(NamePart part, bool asked = false) =>
        part.Skeleton.Length > 0 && (part.IsVowelless || part.HasVowels)
            ? $"{(part.IsVowelless == asked ? FromVowels : FromNone)}{part.Skeleton}"
            : "";

    private static Analysis AnalysisOf(Name name)
    {
        var words = new List<Word>(name.PartArray.Length);
        var initials = 0;
        var fathers = 0;
        foreach (var part in name.PartArray)
        {
            if (part.Kind == PartKind.Patronymic)
                fathers++;
            if (part.Kind == PartKind.Initial)
                initials++;
            if (PartShape.IsWord(part))
                words.Add(new Word(part.Folded, part.Key, part.Code, SkeletonOf(part)));
        }
        return new Analysis(
            [.. words],
            Array.ConvertAll(name.PartArray, PartShape.Of),
            [.. WordsApart.Of(name.PartArray)],
            name.Acronyms,
            words.Count == 0 ? Whole(name) : null,
            new NameShape((byte)words.Count, (byte)fathers, (byte)initials)
        );
    }

    private void File(Analysis name)
    {
        var number = _shapes.Count;
        var next = 0;
        foreach (var part in name.Parts)
        {
            if (part.IsWordFlag == 0)
            {
                _wordOfPart.Add(NoWord);
                continue;
            }
            var word = name.Words[next++];
            if (!_numbers.TryGetValue(word.Text, out var filed))
            {
                filed = _numbers.Count;
                _numbers.Add(word.Text, filed);
                _keys.Add(word.Key);
            }
            _wordOfPart.Add(filed);
            _entries.Add((filed, number));
            if (word.Code is { } code)
                _codes.Add((code, filed));
            if (word.Skeleton.Length > 0)
                _codes.Add((word.Skeleton, filed));
        }
        if (name.Whole is { } whole)
            _wordless.Add((whole, number));
        foreach (var key in name.Apart)
            _apart.Add((key, number));
        foreach (var acronym in name.Acronyms)
            _acronyms.Add((acronym, number));
        _shapes.Add(name.Shape);
        _parts.AddRange(name.Parts);
        _firstPart.Add(_parts.Count);
    }
}
