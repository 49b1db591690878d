using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>What stands between verb and subject in Ukrainian and Russian, and subjects that are no nominatives.</summary>
internal sealed class SlavicSubjects
{
    // "на своїй сторінці у Facebook": adjuncts are no longer.
    private const int LongestAdjunct = 7;

    // "глава комитета Госдумы по энергетике Николай Шульгинов": from the preposition to the name.
    private const int FarthestName = 6;

    // "У Міністерстві економіки на запит агентства відповіли": from the house to its verb.
    private const int FarthestVerb = 12;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public SlavicSubjects(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>Behind adjuncts that part a verb from its subject, "у Telegram", "на запит"; the token itself where they do not.</summary>
    public int BehindAdjuncts(int i, int until)
    {
        if (!IsCyrillic(i) || !_scene.Has(i, WordRole.Setting))
            return i;
        var end = Math.Min(until, i + LongestAdjunct);
        for (var at = i + 1; at < end; at++)
        {
            if (_scene.IsSign(at) && !IsMark(at))
                return i;
            var mention = _scene.MentionAt(at);
            if (mention >= 0)
            {
                if (_scene.KindOf(mention) == MentionKind.Person && at > i + 1)
                    return at;
                at = _scene.EndOf(mention) - 1;
                continue;
            }
            if (at > i + 1 && _scene.Has(at, WordRole.Voice) && !_scene.Has(at - 1, WordRole.Setting))
                return at;
            if (_scene.Has(at, WordRole.Speech | WordRole.That | WordRole.Finite))
                return i;
        }
        return i;
    }

    /// <summary>Whether a preposition belongs to the office of somebody whose name follows: "по энергетике Николай Шульгинов".</summary>
    public bool IsOfOffice(int preposition, int until)
    {
        if (!IsCyrillic(preposition) || !_scene.Has(preposition, WordRole.Setting | WordRole.Joining))
            return false;
        for (var i = preposition + 1; i < Math.Min(until, preposition + FarthestName); i++)
        {
            if (_scene.IsSign(i) && !_text.Is(i, '-') || _scene.Has(i, WordRole.Speech | WordRole.That))
                return false;
            var mention = _scene.MentionAt(i);
            if (mention < 0)
                continue;
            if (_scene.KindOf(mention) == MentionKind.Person)
                return _scene.Mention(mention).Form == MentionForm.Name;
            i = _scene.EndOf(mention) - 1;
        }
        return false;
    }

    /// <summary>The organisation in which something is said by nobody named: "У Міністерстві економіки відповіли".</summary>
    public Found? House(int verb, int from)
    {
        if (!IsCyrillic(verb) || !_text.Letters(verb).EndsWith("ли", StringComparison.Ordinal))
            return null;
        var first = verb - 1;
        while (first > from && verb - first < FarthestVerb && !_scene.IsSign(first - 1))
            first--;
        if (!_text.Is(first, "у") && !_text.Is(first, "в"))
            return null;
        for (var i = first + 1; i < verb; i++)
        {
            var mention = _scene.MentionAt(i);
            if (mention >= 0)
                return _scene.KindOf(mention) == MentionKind.Organisation && _scene.MaySpeak(mention)
                    ? new Found(_scene.SpeakerOf(mention), first, _scene.EndOf(mention), true, true)
                    : null;
            if (_scene.Has(i, WordRole.Setting | WordRole.Joining | WordRole.Calendar) || _scene.IsSign(i))
                return null;
        }
        return null;
    }

    /// <summary>
    /// Somebody without a name whom a noun names that opens the clause, where the organisation or place before the verb only tells who that is: "Джерело агентства в
    /// наглядовій раді Фонду запевняє"; null where none does.
    /// </summary>
    public Found? OpeningVoice(int mention, int from)
    {
        var last = _scene.FirstOf(mention);
        if (!IsCyrillic(last) || _scene.KindOf(mention) == MentionKind.Person)
            return null;
        var first = last;
        while (
            first > from
            && last - first < LongestOpening
            && !(_scene.IsSign(first - 1) && !IsMark(first - 1) && !_text.Is(first - 1, '.'))
            && !_text[first].BeginsSentence
        )
            first--;
        if (
            first == last
            || !_scene.Has(first, WordRole.Voice)
            || _scene.Has(first, WordRole.Body)
            || _scene.MentionAt(first) >= 0
        )
            return null;
        for (var i = first + 1; i < last; i++)
        {
            if (
                _scene.Has(i, WordRole.Speech | WordRole.That | WordRole.Finite | WordRole.Pronoun)
                || _scene.MentionAt(i) is var other
                    && other >= 0
                    && _scene.KindOf(other) == MentionKind.Person
            )
                return null;
        }
        var end = _scene.EndOf(mention);
        return new Found(_scene.Described(first, end), first, end, false, true);
    }

    private const int LongestOpening = 12;

    /// <summary>Whether a Ukrainian or Russian preposition stands at a token: "у Києві" tells where the office before it is.</summary>
    public bool Governs(int i) => IsCyrillic(i) && _scene.Has(i, WordRole.Setting);

    /// <summary>Whether a preposition stands at a token behind which no speaker stands.</summary>
    public bool IsObject(int i) =>
        _text.Is(i, "про") || _text.Is(i, "о") || _text.Is(i, "об") || _text.Is(i, "обо");

    private bool IsCyrillic(int i) =>
        i >= 0 && i < _text.Count && (_text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None;

    private bool IsMark(int i) =>
        _text.Is(i, '«')
        || _text.Is(i, '»')
        || _text.Is(i, '"')
        || _text.Is(i, '-')
        || _text.Is(i, '\'')
        || _text.Is(i, '’');
}
