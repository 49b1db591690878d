using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Tells what sequences of capitalised words name by all that the text has about them: one occurrence may be explained where another is not, and a person is
/// called by the last word later, an organisation by the first.
/// </summary>
internal sealed class RunEvidence
{
    /// <summary>Words within which an explanation behind a comma says what somebody is: ", a trader of metals in Geneva,".</summary>
    private const int MostWordsOfExplanation = 6;

    private readonly TokenizedText _text;
    private readonly NameScanner _scanner;
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _things = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MentionKind Kind, NameCue Cue, int Token)> _told = new(
        StringComparer.Ordinal
    );

    /// <summary>Gathers what the text has about some runs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scanner">What is known of its words.</param>
    /// <param name="runs">The runs that nothing told by themselves.</param>
    /// <param name="words">Single capitalised words that no table knows.</param>
    public RunEvidence(
        TokenizedText text,
        NameScanner scanner,
        IReadOnlyList<NameRun> runs,
        IReadOnlyList<int> words
    )
    {
        _text = text;
        _scanner = scanner;
        foreach (var token in words)
        {
            if (IsSpeaking(token))
                _speakers.UnionWith(Keys(token));
            if (!HasArticle(token) && (!text[token].BeginsSentence || !Word(token).Is(WordTraits.Common)))
                _alone.UnionWith(Keys(token));
        }
        foreach (var run in runs)
        {
            if (HasArticle(run.First))
                _things.Add(KeyOf(run));
            if (run.Kind is null && Told(run) is { } told)
                _told.TryAdd(KeyOf(run), told);
        }
    }

    /// <summary>The run as a name, where the text tells what it is; else null.</summary>
    public Found? Of(NameRun run)
    {
        if (_told.TryGetValue(KeyOf(run), out var told))
            return new Found(run.First, run.End, told.Kind, [], told.Cue, told.Token);
        var words = Words(run);
        if (words is < 2 or > 3 || Word(run.First).Is(WordTraits.Common | WordTraits.Adjective))
            return null;
        if (_things.Contains(KeyOf(run)) || IsMixed(run))
            return null;
        if (Array.Exists(Keys(run.End - 1), _speakers.Contains))
            return new Found(run.First, run.End, MentionKind.Person, [], NameCue.Speaks);
        var isLastAlone = Array.Exists(Keys(run.End - 1), _alone.Contains);
        var isFirstAlone = Array.Exists(Keys(run.First), _alone.Contains);
        return (isFirstAlone, isLastAlone) switch
        {
            (false, true) => new Found(run.First, run.End, MentionKind.Person, [], NameCue.LastWordAlone),
            (true, false) => new Found(
                run.First,
                run.End,
                MentionKind.Organisation,
                [],
                NameCue.FirstWordAlone
            ),
            _ => null,
        };
    }

    // "Показатель EBITDA": nobody is written in two scripts
    private bool IsMixed(NameRun run) =>
        ((_text[run.First].Traits ^ _text[run.End - 1].Traits) & TokenTraits.Cyrillic) != TokenTraits.None;

    private (MentionKind Kind, NameCue Cue, int Token)? Told(NameRun run)
    {
        if (Words(run) > 4 || Word(run.First).Is(WordTraits.Function))
            return null;
        // "TALLINN, June 10 (Northern Wire) -"
        if (IsAgency(run.First, run.End))
            return (MentionKind.Organisation, NameCue.Dateline, run.First);
        if (Possessed(run.End) is { } possessed)
            return (MentionKind.Organisation, NameCue.Behind, possessed);
        if (BeforeArticle(run.First) is { } cue)
            return (MentionKind.Organisation, NameCue.Before, cue);
        if (Explanation(run.End) is { } noun)
            return (MentionKind.Organisation, NameCue.Behind, noun);
        if (Introduction(run) is { } role)
            return (MentionKind.Person, NameCue.Before, role);
        return null;
    }

    // "Orano's man in Almaty, Baptiste Lescure, noted", "the mill's manager, Odile Charpentier": between commas behind what a person is
    private int? Introduction(NameRun run)
    {
        if (
            Words(run) is < 2 or > 3
            || !_text.Is(run.First - 1, ',')
            || Word(run.First).Is(WordTraits.Common | WordTraits.Adjective)
            || run.End < _text.Count && !_text.Is(run.End, ',') && !_text.Is(run.End, '.')
        )
            return null;
        for (var i = run.First - 2; i >= Math.Max(0, run.First - 2 - MostWordsOfRole); i--)
        {
            if (
                _text[i].Kind == TokenKind.Sign
                && !_text.Is(i, '-')
                && !_text.Is(i, '\'')
                && !_text.Is(i, '’')
            )
                return null;
            if (
                !_text[i].IsCapitalised
                && (Word(i).Is(WordTraits.Title) || PersonRoles.Is(_text.Letters(i)) || IsSomebody(i))
            )
                return i;
            if (_text[i].BeginsSentence)
                return null;
        }
        return null;
    }

    private const int MostWordsOfRole = 9;

    private bool IsSomebody(int token) =>
        _text.Letters(token)
            is "man"
                or "woman"
                or "widow"
                or "wife"
                or "husband"
                or "son"
                or "daughter"
                or "brother"
                or "sister"
                or "boss"
                or "number"
                or "chief"
                or "veteran"
                or "resident"
                or "worker"
                or "driver"
                or "miner"
                or "farmer"
                or "colleague"
                or "friend"
                or "neighbour"
                or "neighbor"
                or "member"
                or "critic"
                or "host"
                or "author";

    private bool IsAgency(int first, int end)
    {
        if (!_text.Is(first - 1, '(') || !_text.Is(end, ')'))
            return false;
        for (var i = first - 2; i >= Math.Max(0, first - MostOfDateline); i--)
        {
            if (_text[i].BeginsBlock)
                return _text[i].IsAllCapitals && Datelines.Has(_text, i, i + 1);
        }
        return false;
    }

    private const int MostOfDateline = 12;

    // "Harrow Foils's shares", "Sea Breeze's board"
    private int? Possessed(int end)
    {
        if (
            end + 1 >= _text.Count
            || _text[end].Kind != TokenKind.Sign
            || _text.Text[_text[end].Start] is not ('\'' or '’')
        )
            return null;
        var noun = _text.Letters(end + 1) is "s" ? end + 2 : end + 1;
        return noun < _text.Count && Word(noun).Is(WordTraits.OfCompany) ? noun : null;
    }

    // "told the Gulf Ledger", "according to the Sea Breeze", "a stake in Harrow Foils", "the Morning Bell wrote"
    private int? BeforeArticle(int first)
    {
        if (RunReader.Before(_text, first) is not { } before)
            return null;
        var hasArticle = _text.Letters(before) is "the" or "The";
        if (hasArticle && RunReader.Before(_text, before) is { } further)
            before = further;
        else if (hasArticle)
            return null;
        var word = Word(before);
        if (hasArticle && (word.Is(WordTraits.Speech) || _text.Letters(before) is "by"))
            return before;
        if (
            _text.Letters(before) is "to"
            && before > 0
            && _text.Letters(before - 1) is "according" or "According"
            && hasArticle
        )
            return before - 1;
        return
            _text.Letters(before) is "in" or "of" or "at"
            && before > 0
            && Word(before - 1).Is(WordTraits.OfCompany)
            ? before - 1
            : null;
    }

    // "Sea Breeze, a Telegram channel": a word for an organisation closes the first words behind the comma
    private int? Explanation(int end)
    {
        if (!_text.Is(end, ',') || end + 2 >= _text.Count)
            return null;
        if (_text.Letters(end + 1) is not ("a" or "an" or "the" or "another" or "one"))
            return null;
        for (var i = end + 2; i < Math.Min(end + 2 + MostWordsOfExplanation, _text.Count); i++)
        {
            if (_text[i].Kind == TokenKind.Sign && !_text.Is(i, '-'))
                return null;
            // "the owner of a bank" is a person
            if (Word(i).Is(WordTraits.Title) || _text.Letters(i) is "who")
                return null;
            if (Word(i).Is(WordTraits.OrganisationNoun))
                return i;
        }
        return null;
    }

    // "Finch said", "Mr Finch", "said Finch"
    private bool IsSpeaking(int token) =>
        (
            token + 1 < _text.Count
            && _text[token + 1].Kind == TokenKind.Word
            && !_text[token + 1].IsCapitalised
            && Word(token + 1).Is(WordTraits.Speech)
        )
        || (
            RunReader.Before(_text, token) is { } before
            && Word(before).Is(WordTraits.Speech | WordTraits.Honorific)
        );

    // what has an article is a thing by its kind: "the Origin Certificate"
    private bool HasArticle(int token) =>
        RunReader.Before(_text, token) is { } before
        && _text.Letters(before) is "the" or "The" or "a" or "A" or "an" or "An" or "each" or "any";

    private int Words(NameRun run)
    {
        var words = 0;
        for (var i = run.First; i < run.End; i++)
            words += _text[i].Kind == TokenKind.Sign ? 0 : 1;
        return words;
    }

    private KnownWord Word(int token) => _scanner.Word(_text, token);

    private string KeyOf(NameRun run)
    {
        var keys = new List<string>();
        for (var i = run.First; i < run.End; i++)
        {
            if (_text[i].Kind != TokenKind.Sign)
                keys.Add(Keys(i) is [var key, ..] ? key : "");
        }
        return string.Join(' ', keys);
    }

    private string[] Keys(int token) => Word(token).Keys;
}
