using System.Runtime.CompilerServices;
using Assay.Names;
using Assay.Territories;

namespace Assay.Readings.Mentions.Known;

/// <summary>What kind of word it is, whatever its letters' case.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>A known name begins with it.</summary>
    BeginsName = 1,

    /// <summary>A known name that is also written in small letters begins with it.</summary>
    BeginsInLowerCase = 2,

    /// <summary>A settlement's name may begin with it.</summary>
    BeginsPlace = 4,

    /// <summary>An everyday word, capitalised by its place only.</summary>
    Common = 8,

    /// <summary>A title or an office that stands before a person's name.</summary>
    Title = 16,

    /// <summary>A title that a surname alone may follow.</summary>
    Honorific = 32,

    /// <summary>It makes a name an organisation's.</summary>
    Head = 64,

    /// <summary>A legal form.</summary>
    LegalForm = 128,

    /// <summary>A country's adjective.</summary>
    Adjective = 256,

    /// <summary>A given name.</summary>
    FirstName = 512,

    /// <summary>A particle of personal names.</summary>
    Particle = 1024,

    /// <summary>A verb of speech.</summary>
    Speech = 2048,

    /// <summary>A river, a sea, a range.</summary>
    Water = 4096,

    /// <summary>A word for a settlement.</summary>
    PlaceNoun = 8192,

    /// <summary>A word for a vessel.</summary>
    VesselNoun = 16384,

    /// <summary>An article, a preposition, a pronoun: no name begins with it.</summary>
    Function = 32768,

    /// <summary>A word for an organisation, before its name: newspaper, company, агентство.</summary>
    OrganisationNoun = 65536,

    /// <summary>An office that is held over a place: mayor, governor.</summary>
    OfPlace = 131072,

    /// <summary>An office that is held over a line of work: head of trade compliance.</summary>
    OfLine = 262144,

    /// <summary>What companies have and persons have not: shares, subsidiaries, a board.</summary>
    OfCompany = 524288,

    /// <summary>What a commodity is traded as: titanium dioxide, copper cathode.</summary>
    CommodityForm = 1048576,

    /// <summary>A given name in the nominative, as written: Роман, not Романа.</summary>
    GivenAsWritten = 2_097_152,

    /// <summary>A Ukrainian or Russian noun for a body that what it is for stands behind: міністерство, комитет.</summary>
    Institution = 4_194_304,

    /// <summary>A Ukrainian or Russian noun for what an adjective of place names: завод, комбинат.</summary>
    Works = 8_388_608,

    /// <summary>A Ukrainian or Russian noun for a piece of land that an adjective names: родовище, район.</summary>
    Ground = 16_777_216,

    /// <summary>What institutions are for, in the genitive: економіки, финансов.</summary>
    Line = 33_554_432,

    /// <summary>What a town's name stands before to tell it from others, with an article: the Istanbul talks, the Moscow-St. Petersburg railway.</summary>
    OfTown = 67_108_864,
}

/// <summary>What is known of a word of the text.</summary>
/// <param name="Ids">The numbers of the spellings it may stand for among known names; empty for a word that none has.</param>
/// <param name="Folded">Its folded forms, the first as written.</param>
/// <param name="Traits">What kind of word it is.</param>
internal sealed record KnownWord(int[] Ids, string[] Folded, WordTraits Traits)
{
    public static KnownWord Nothing { get; } = new([], [], WordTraits.None);

    /// <summary>Those of its folded forms with which settlements' names begin.</summary>
    public BeginOfPlace[] Places { get; init; } = [];

    private string[]? _keys;

    /// <summary>The spelling keys of its folded forms, each once.</summary>
    public string[] Keys => _keys ??= [.. Folded.Select(SpellingKey.Of).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it has a trait, or one of several.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != WordTraits.None;
}

/// <summary>A folded word with which a settlement's name begins.</summary>
/// <param name="Form">The word.</param>
/// <param name="Hash">Its hash in the gazetteer's keys.</param>
/// <param name="IsPlace">Whether it is a settlement's name by itself.</param>
internal readonly record struct BeginOfPlace(string Form, ulong Hash, bool IsPlace);

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
        if (char.IsUpper(text[0]))
        {
            foreach (var id in forms.SelectMany(f => names.FormsOfGivenName(SpellingKey.Of(f))))
            {
                if (!ids.Contains(id))
                    ids.Add(id);
            }
        }
        if (forms.Count == 0)
            return KnownWord.Nothing;
        var traits = WordKinds.Of(text, forms);
        if (ids.Exists(names.BeginsName))
            traits |= WordTraits.BeginsName;
        if (ids.Exists(names.BeginsInLowerCase))
            traits |= WordTraits.BeginsInLowerCase;
        BeginOfPlace[] places =
        [
            .. forms
                .Where(names.Places.MayBegin)
                .Select(f => (f, Hash: GazetteerKeys.Hash(f)))
                .Select(x => new BeginOfPlace(x.f, x.Hash, names.Places.Has(x.Hash))),
        ];
        if (places.Length > 0)
            traits |= WordTraits.BeginsPlace;
        return new KnownWord([.. ids], [.. forms], traits) { Places = places };
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
