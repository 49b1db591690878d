using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// What the text says somebody is, beside a name: "Kestrel &amp; Vane, a Dubai trader", "the lawyer Anna Weber". By these nouns they are called again.
/// </summary>
internal sealed class Appositions
{
    // "a lawyer for the company": before such a word the noun stands.
    private static readonly HashSet<string> Ends = new(
        "of in for at from to by with on who which that whose where based and or , . ; : ( ) - –".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private const int Longest = 7;

    private readonly HashSet<int> _introducing = [];

    private readonly TokenizedText _text;

    // Where each referent was called by the noun for the first time.
    private readonly Dictionary<string, Dictionary<int, int>> _byNoun = new(StringComparer.OrdinalIgnoreCase);

    public Appositions(ReferentBook book)
    {
        _text = book.Text;
        // of several that begin together the first counts, of several that end together the last
        var begun = new bool[_text.Count + 1];
        var ended = new bool[_text.Count + 1];
        for (var i = 0; i < book.Mentions.Count; i++)
        {
            if (book.Mentions[i].IsCredit || begun[book.Places[i].First])
                continue;
            begun[book.Places[i].First] = true;
            Before(book.Places[i].First, book.Mentions[i]);
        }
        for (var i = book.Mentions.Count - 1; i >= 0; i--)
        {
            if (book.Mentions[i].IsCredit || ended[book.Places[i].End])
                continue;
            ended[book.Places[i].End] = true;
            Behind(book.Places[i].End, book.Mentions[i]);
        }
    }

    /// <summary>Whether somebody was introduced by a noun with this word behind it: начальник дільниці.</summary>
    public bool HasComplement(string noun, string complement) =>
        _complements.Contains($"{noun} {complement}");

    private readonly HashSet<string> _complements = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the noun at a token says what somebody named beside it is.</summary>
    public bool Introduces(int token) => _introducing.Contains(token);

    /// <summary>Who was called by a noun before a place, each once.</summary>
    public IEnumerable<int> Called(string noun, int before)
    {
        if (!_byNoun.TryGetValue(PersonRoles.Nominative(noun) ?? noun, out var called))
            yield break;
        foreach (var (referent, start) in called)
        {
            if (start < before)
                yield return referent;
        }
    }

    // "the trader Kestrel", "spokesman Dmitry Peskov"
    private void Before(int first, Mention named)
    {
        var i = first - 1;
        // компанія «Русал»
        if (
            i > 0
            && _text[i].Kind == TokenKind.Sign
            && _text.Text[_text[i].Start] is '«' or '„' or '“' or '"'
        )
            i--;
        if (i >= 0 && _text[i].Kind == TokenKind.Word && IsNoun(i) && !_text[first].BeginsSentence)
            Add(i, named);
        // "директор завода Виталий Нестеркин"
        if (
            i >= 0
            && !_text[first].BeginsSentence
            && ((_text[i].Traits | _text[first].Traits) & TokenTraits.Cyrillic) != TokenTraits.None
        )
            Behind(i, named, first);
    }

    private void Behind(int last, Mention named, int first)
    {
        // the last word may be the role itself
        for (
            var (i, words) = (last, 0);
            i >= 0 && words <= LongestOffice && (i == last || !_text[i + 1].BeginsSentence);
            i--
        )
        {
            // "Аналитик инвестиционной компании «Северный берег» Дарья Колышева"
            if (_text[i].Kind == TokenKind.Sign && OpeningOf(i) is { } open)
            {
                i = open;
                continue;
            }
            if (_text[i].Kind != TokenKind.Word)
            {
                if (_text.Is(i, '-') && !_text[i].IsAfterBlank)
                    continue;
                return;
            }
            var letters = _text.Letters(i);
            if (Ends.Contains(letters.ToString()))
                return;
            if (i < last && PersonRoles.Is(letters))
            {
                Add(i, named);
                return;
            }
            if (++words > ShortOffice && !IsOfOffice(i))
                return;
        }
    }

    // Farther back only what an office is called by may stand between: no verb.
    private bool IsOfOffice(int token) =>
        _text[token].IsCapitalised
        || SlavicEndings.IsAdjective(_text.Letters(token))
        || SlavicEndings.IsGenitiveNoun(_text.Letters(token))
        || _text.Letters(token) is "по" or "з" or "із" or "с" or "и" or "і" or "й" or "та" or "при";

    // The opening mark of a name in quotation marks that closes at a token.
    private int? OpeningOf(int close)
    {
        var mark = _text.Text[_text[close].Start];
        if (mark is not ('»' or '”' or '“' or '"'))
            return null;
        for (var i = close - 1; i >= Math.Max(0, close - LongestName); i--)
        {
            if (_text[i].Kind != TokenKind.Sign)
                continue;
            if (
                _text.Text[_text[i].Start] is var sign
                && (mark == '»' ? sign == '«' : sign is '"' or '“' or '„')
            )
                return i;
        }
        return null;
    }

    private const int ShortOffice = 4;
    private const int LongestOffice = 8;
    private const int LongestName = 8;

    // ", a Dubai trader,"
    private void Behind(int first, Mention named)
    {
        if (!_text.Is(first, ',') || first + 1 >= _text.Count)
            return;
        var i = first + 1;
        var isCyrillic = (_text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        if (_text.Letters(i) is "a" or "an" or "the")
            i++;
        else if (!isCyrillic)
            return;
        for (var end = i; end < _text.Count && end < i + Longest; end++)
        {
            var isEnd = Ends.Contains(_text.Letters(end).ToString());
            // in Cyrillic the noun comes first, its genitives behind: "директорка комбінату"
            if (isCyrillic && !isEnd && IsNoun(end))
            {
                Add(end, named);
                return;
            }
            if (!isEnd)
                continue;
            if (_text.Is(end, '-'))
                continue;
            if (end > i && IsNoun(end - 1))
                Add(end - 1, named);
            return;
        }
    }

    private bool IsNoun(int token) =>
        DescribedAs.Of(_text.Letters(token)) is not null || PersonRoles.Is(_text.Letters(token));

    private void Add(int token, Mention named)
    {
        var written = _text.Letters(token);
        var noun = PersonRoles.Nominative(written) ?? written.ToString();
        if (
            token + 1 < _text.Count
            && _text[token + 1].Kind == TokenKind.Word
            && !_text[token + 1].IsCapitalised
        )
            _complements.Add($"{noun} {_text.Letters(token + 1)}");
        if (!_byNoun.TryGetValue(noun, out var called))
            _byNoun[noun] = called = [];
        _introducing.Add(token);
        var start = named.Span.Start;
        called[named.Referent] = called.TryGetValue(named.Referent, out var first)
            ? Math.Min(first, start)
            : start;
    }
}
