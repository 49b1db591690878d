using System.Buffers;
using Assay.Listings;
using Assay.Model;
using Assay.Names;
using Assay.Territories;

namespace Assay.Readings.Mentions.Known;

/// <summary>
/// All names by which a text may be read: register, lists, countries, regions, sites, commodities, well-known organisations, in one trie of words; and the keys
/// of the gazetteer. Made once of a day's knowledge, for any number of texts and threads.
/// </summary>
public sealed class KnownNames
{
    /// <summary>Longer names are sentences.</summary>
    private const int MostWords = 12;

    private static readonly SearchValues<char> LatinCapitals = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ.& "
    );

    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<bool> _begins = [false];
    private readonly List<bool> _beginsLower = [false];
    private readonly List<KnownName> _names = [];
    private readonly Dictionary<int, List<int>> _parties = [];
    private readonly Dictionary<string, List<int>> _givenNames = new(StringComparer.Ordinal);

    private KnownNames(GazetteerKeys places) => Places = places;

    /// <summary>The gazetteer's keys.</summary>
    internal GazetteerKeys Places { get; }

    /// <summary>How many names there are, those of the gazetteer left out.</summary>
    public int Count => _names.Count;

    internal NameTrie Trie { get; } = new();

    internal WordBegins LowerCaseBegins { get; } = new();

    /// <summary>Gathers the names of what is known on a day.</summary>
    public static KnownNames Of(Knowledge knowledge)
    {
        var names = new KnownNames(knowledge.Atlas.GazetteerKeys);
        names.AddListings(knowledge.Listings);
        foreach (var (text, kind, entry, nameCase) in NameSources.Of(knowledge))
            names.Add(text, kind, entry, nameCase);
        return names;
    }

    /// <summary>The number of a word by its spelling key; 0 where no name has it.</summary>
    internal int WordId(string spelling) => _wordIds.GetValueOrDefault(spelling);

    /// <summary>The numbers of all forms of a given name among the names: Володимир is Vladimir.</summary>
    internal IEnumerable<int> FormsOfGivenName(string spelling) =>
        Lexicon.GivenName(spelling) is { } given && _givenNames.TryGetValue(given, out var forms)
            ? forms
            : [];

    /// <summary>Whether a name begins with a word.</summary>
    internal bool BeginsName(int word) => _begins[word];

    /// <summary>Whether a name that is also written in small letters begins with it.</summary>
    internal bool BeginsInLowerCase(int word) => _beginsLower[word];

    /// <summary>A name, by its number in the trie.</summary>
    internal KnownName this[int entry] => _names[entry];

    private void AddListings(ListingIndex listings)
    {
        var kinds = Enum.GetValues<PartyKind>().ToDictionary(k => k, k => new KnownEntry.OfListing(k));
        foreach (var (text, kind) in listings.StrongNames())
            Add(text, kind, kinds[kind], NameCase.Capitalised);
    }

    private void Add(string text, PartyKind kind, KnownEntry entry, NameCase nameCase)
    {
        Span<int> room = stackalloc int[MostWords];
        // companies' abbreviations are written in both scripts (VTB, ВТБ)
        var isAbbreviation =
            entry is KnownEntry.OfRegion or KnownEntry.OfCountry or KnownEntry.OfOrganisation
            && !text.AsSpan().ContainsAnyExcept(LatinCapitals);
        foreach (var words in NameWords.Sequences(text, kind))
        {
            if (
                words.Count is 0 or > MostWords
                || (words.Count == 1 && !NameWords.MayStandAlone(words[0], kind, entry, nameCase))
            )
                continue;
            var ids = room[..words.Count];
            for (var i = 0; i < words.Count; i++)
                ids[i] = IdOf(SpellingKey.Of(words[i]));
            _begins[ids[0]] = true;
            if (nameCase == NameCase.Any)
            {
                _beginsLower[ids[0]] = true;
                LowerCaseBegins.Add(FirstWord(text).ToLowerInvariant());
            }
            _names.Add(
                new KnownName(entry, string.Join(' ', words), words.Count, nameCase)
                {
                    IsLatinAbbreviation = isAbbreviation,
                }
            );
            Trie.Add(ids, _names.Count - 1);
            if (entry is KnownEntry.OfParty && words.Count > 1)
                AddParty(ids[0], _names.Count - 1);
        }
    }

    private void AddParty(int first, int name)
    {
        if (!_parties.TryGetValue(first, out var those))
            _parties.Add(first, those = []);
        those.Add(name);
    }

    /// <summary>The names of parties of the register, of two words and more, that begin with a word.</summary>
    internal IEnumerable<KnownName> PartiesBeginning(int word) =>
        _parties.TryGetValue(word, out var those) ? those.Select(n => _names[n]) : [];

    private static string FirstWord(string text)
    {
        var begin = 0;
        while (begin < text.Length && !char.IsLetterOrDigit(text[begin]))
            begin++;
        var end = begin;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[begin..end];
    }

    private int IdOf(string spelling)
    {
        if (_wordIds.TryGetValue(spelling, out var id))
            return id;
        _wordIds.Add(spelling, _begins.Count);
        if (Lexicon.GivenName(spelling) is { } given)
        {
            if (!_givenNames.TryGetValue(given, out var forms))
                _givenNames.Add(given, forms = []);
            forms.Add(_begins.Count);
        }
        _begins.Add(false);
        _beginsLower.Add(false);
        return _begins.Count - 1;
    }
}
