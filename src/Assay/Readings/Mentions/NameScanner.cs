using System.Runtime.CompilerServices;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Finds known names in the tokens of a text. Not safe from several threads: each has its own.</summary>
internal sealed class NameScanner(KnownNames names)
{
    /// <summary>Words of one name in the gazetteer: Yuzhno-Sakhalinsk has two, Saint-Germain-en-Laye four.</summary>
    private const int MostWordsOfPlace = 4;

    private readonly WordTable _words = new(names);
    private readonly List<(int End, int Node)> _ends = new(8);
    private readonly Dictionary<int, NamesFound> _atNodes = [];

    // What is known of the different words of the text that is read.
    private KnownWord?[] _known = [];
    private TokenizedText? _text;

    /// <summary>What is known of a token's word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KnownWord Word(TokenizedText text, int token)
    {
        if (!ReferenceEquals(text, _text))
            (_text, _known) = (text, new KnownWord?[text.DifferentWords]);
        return _known[text.WordAt(token)] ??= _words.Of(text.Letters(token));
    }

    /// <summary>What is known of the word that several tokens are: Мар’яна.</summary>
    public KnownWord Joined(TokenizedText text, int first, int end) =>
        _words.Of(text.Text.AsSpan(text[first].Start, text[end - 1].End - text[first].Start));

    /// <summary>The longest known name that begins at a token and is written as its names are; null where there is none.</summary>
    public (int End, NamesFound Found)? LongestName(TokenizedText text, int first, KnownWord word)
    {
        if (!word.Is(WordTraits.BeginsName))
            return null;
        _ends.Clear();
        foreach (var id in word.Ids)
        {
            if (names.BeginsName(id))
                Walk(text, first, names.Trie.Step(0, id));
        }
        (int End, NamesFound Found)? commodity = null;
        while (_ends.Count > 0)
        {
            var longest = 0;
            for (var i = 1; i < _ends.Count; i++)
            {
                if (_ends[i].End > _ends[longest].End)
                    longest = i;
            }
            var (end, node) = _ends[longest];
            _ends.RemoveAt(longest);
            if (commodity is { } shorter && shorter.End > end)
                break;
            if (Fitting(text, first, end, At(node), word) is not { } fitting)
                continue;
            // Європі is a case of Європа, though європій is near: a capital letter is a name's
            if (
                fitting.Kind != MentionKind.Commodity
                || !text[first].IsCapitalised
                || (text[first].Traits & TokenTraits.Cyrillic) == TokenTraits.None
            )
                return (end, fitting);
            commodity ??= (end, fitting);
        }
        return commodity;
    }

    // The names that end at a node of the trie; a text has the same ones again and again.
    private NamesFound At(int node)
    {
        if (!_atNodes.TryGetValue(node, out var found))
        {
            var all = new List<KnownName>();
            var at = names.Trie.FirstEntry(node);
            while (at >= 0)
            {
                (var entry, at) = names.Trie.EntryAt(at);
                all.Add(names[entry]);
            }
            _atNodes.Add(node, found = new NamesFound(all));
        }
        return found;
    }

    // Those of the names that are written as in the text; null where none is.
    private static NamesFound? Fitting(TokenizedText text, int first, int end, NamesFound all, KnownWord word)
    {
        var fitting = 0;
        foreach (var name in all.Names)
        {
            if (IsWrittenSo(text, first, end, name, word))
                fitting++;
        }
        return fitting == 0 ? null
            : fitting == all.Names.Count ? all
            : new NamesFound([.. all.Names.Where(n => IsWrittenSo(text, first, end, n, word))]);
    }

    /// <summary>The only party of the register whose name begins with an adjective and has a noun: "Побузького комбінату"; null where several have.</summary>
    public KnownEntry.OfParty? PartyOfWorks(TokenizedText text, int adjective, int noun)
    {
        var nouns = Word(text, noun).Keys;
        var parties = Word(text, adjective)
            .Ids.SelectMany(names.PartiesBeginning)
            .Where(n => n.Folded.Split(' ').Skip(1).Any(w => nouns.Contains(Names.SpellingKey.Of(w))))
            .Select(n => (KnownEntry.OfParty)n.Entry)
            .DistinctBy(e => e.Party.Id)
            .Take(2)
            .ToList();
        return parties is [var only] ? only : null;
    }

    /// <summary>Whether a known name may begin with a word in small letters; most words that none begins with are told from their first letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginInLowerCase(ReadOnlySpan<char> word) => names.LowerCaseBegins.MayHave(word);

    /// <summary>The longest name of a settlement that begins at a token; null where there is none.</summary>
    public (int End, string Key)? LongestPlace(TokenizedText text, int first, KnownWord word)
    {
        if (!word.Is(WordTraits.BeginsPlace))
            return null;
        (int End, string Key)? best = null;
        foreach (var (form, hash, isPlace) in word.Places)
        {
            if (isPlace && best is null)
                best = (first + 1, form);
            if (
                Continued(text, first, hash, 1) is { } longer
                && (best is null || longer.End > best.Value.End)
            )
                best = (longer.End, form + longer.Key);
        }
        return best;
    }

    // Where the longest name ends that goes on behind a token, and the rest of its key.
    private (int End, string Key)? Continued(TokenizedText text, int token, ulong hash, int words)
    {
        if (words == MostWordsOfPlace || NextWord(text, token) is not { } next)
            return null;
        var word = Word(text, next);
        // within a name small words are small (Rostov-on-Don, Frankfurt am Main)
        (int End, string Key)? best = null;
        for (var i = 0; i < word.Folded.Length; i++)
        {
            var form = word.Folded[i];
            var longer = Territories.GazetteerKeys.Hash(form, hash);
            if (
                (i == 0 || word.Folded.Length <= MostForms)
                && Continued(text, next, longer, words + 1) is { } further
            )
                best = (further.End, form + further.Key);
            else if (best is null && text[next].IsCapitalised && names.Places.Has(longer))
                best = (next + 1, form);
            if (!text[next].IsCapitalised && word.Folded.Length > MostForms)
                break;
        }
        return best;
    }

    /// <summary>Inflected words have many forms; behind the first of them no further word of a place's name is tried then.</summary>
    private const int MostForms = 3;

    private void Walk(TokenizedText text, int token, int node)
    {
        if (node < 0)
            return;
        if (names.Trie.IsName(node))
            _ends.Add((token + 1, node));
        if (NextWord(text, token) is not { } next)
            return;
        foreach (var id in Word(text, next).Ids)
            Walk(text, next, names.Trie.Step(node, id));
    }

    /// <summary>The next word or number of the same name: only hyphens, points of abbreviations, apostrophes and the like may stand between.</summary>
    internal static int? NextWord(TokenizedText text, int token)
    {
        var next = token + 1;
        while (next < text.Count && text[next].Kind == TokenKind.Sign && IsInner(text, next))
            next++;
        return
            next < text.Count
            && next - token <= 4
            && text[next].Kind != TokenKind.Sign
            && (text[next].Traits & TokenTraits.BeginsBlock) == TokenTraits.None
            && !(text[next].BeginsSentence && next > token + 1)
            ? next
            : null;
    }

    private static bool IsInner(TokenizedText text, int token) =>
        text.Text[text[token].Start] switch
        {
            '-' or '‑' or '–' => !text[token].IsAfterBlank,
            '\'' or '’' or 'ʼ' or '`' or '/' or '+' => !text[token].IsAfterBlank,
            '.' => !text[token].IsAfterBlank && text[token - 1].Length <= LongestAbbreviated,
            '&' or '«' or '"' or '“' or '„' => true,
            _ => false,
        };

    private const int LongestAbbreviated = 4;

    private static bool IsWrittenSo(TokenizedText text, int first, int end, KnownName name, KnownWord word)
    {
        if (
            name.Words == 1
            && !Array.Exists(word.Folded, f => string.Equals(f, name.Folded, StringComparison.Ordinal))
        )
            return false;
        var isCyrillic = (text[first].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        if (isCyrillic && name.IsLatinAbbreviation)
            return false;
        // МИД is no copper (мідь)
        if (name.Case == NameCase.Any)
            return !(
                isCyrillic
                && end == first + 1
                && text[first].IsAllCapitals
                && text[first].Length <= LongestAbbreviated
            );
        for (var i = first; i < end; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            if (
                name.Case == NameCase.AllCapitals
                && !(text[i].IsAllCapitals || (text[i].IsCapitalised && text[i].Length == 1))
            )
                return false;
            if (
                !text[i].IsCapitalised
                && (i == first || !isCyrillic)
                && !IsSmall(text.Letters(i))
                && char.IsLower(text.Text[text[i].Start])
            )
                return false;
        }
        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        word.Length <= 3 || word is "with" or "from" or "under";
}
