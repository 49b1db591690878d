using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Finds who speaks, before or behind a verb of speech: by name, pronoun or description, with appositions between.</summary>
internal sealed class SpeakerFinder
{
    // Longer noun phrases are no subjects of verbs of speech.
    private const int LongestPhrase = 14;

    // Appositions and parentheses between a subject and its verb.
    private const int MostChunks = 6;

    // Words before a name that may be title or office: "the EU's High Representative for Foreign Affairs".
    private const int LongestTitle = 9;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerMemory _memory;

    public SpeakerFinder(QuoteScene scene, SpeakerMemory memory)
    {
        _scene = scene;
        _text = scene.Text;
        _memory = memory;
    }

    /// <summary>The subject that ends before a verb, no further back than <paramref name="from"/>.</summary>
    public Found? Before(int verb, int from)
    {
        var i = verb - 1;
        while (i >= from && IsBetween(i))
            i--;
        if (i < from)
            return null;
        if (_text.Is(i, ',') || _scene.IsDash(i))
            return BehindCommas(i, from);
        if (_scene.Has(i, WordRole.Relative))
            return Antecedent(i, from);
        // "and said": the subject stands before the verb that is joined.
        if (
            _text.Is(i, "and")
            || _text.Is(i, "і")
            || _text.Is(i, "и")
            || _text.Is(i, "й")
            || _text.Is(i, "та")
        )
            return FirstOfSentence(from, i);
        return EndingAt(i, from);
    }

    private bool IsBetween(int i) =>
        (_scene.Has(i, WordRole.Between) && _scene.MentionAt(i) < 0)
        || _scene.BeginsWithLower(i)
            && _text[i].Length > 4
            && _text.Letters(i).EndsWith("ly", StringComparison.Ordinal)
            && !NounInLy(i);

    private bool NounInLy(int i) =>
        _text.Is(i, "family")
        || _text.Is(i, "assembly")
        || _text.Is(i, "supply")
        || _text.Is(i, "weekly")
        || _text.Is(i, "daily")
        || _text.Is(i, "monthly");

    /// <summary>Who or what the noun phrase that ends at a token names.</summary>
    public Found? EndingAt(int i, int from)
    {
        if (i < from)
            return null;
        if (_text.Is(i, ')'))
        {
            var open = i;
            while (open > from && i - open < LongestPhrase && !_text.Is(open, '('))
                open--;
            return _text.Is(open, '(') ? EndingAt(open - 1, from) : null;
        }
        var mention = _scene.MentionEndingAt(i);
        if (_scene.MaySpeak(mention))
            return OfMention(mention, from);
        if (_scene.Has(i, WordRole.Pronoun))
            return Pronoun(i);
        return Phrase(i, from);
    }

    private Found OfMention(int mention, int from)
    {
        var first = _scene.FirstOf(mention);
        // "a spokesman for Putin", "officials in Kyiv": who speaks stands before the preposition.
        var before = first - 1;
        while (before >= from && first - before <= 3 && IsTitleWord(before))
            before--;
        if (before > from && _scene.Has(before, WordRole.Joining) && !_text[before].BeginsSentence)
        {
            var head = before - 1;
            var isPerson = _scene.KindOf(mention) == MentionKind.Person;
            if (
                _scene.IsWord(head)
                && (!isPerson || _scene.Has(head, WordRole.Voice))
                && Phrase(_scene.EndOf(mention) - 1, from) is { IsVoice: true } phrase
            )
                return phrase;
        }
        return new Found(
            _scene.SpeakerOf(mention),
            TitleStart(first, from),
            _scene.EndOf(mention),
            true,
            true
        );
    }

    private bool IsTitleWord(int i) =>
        _scene.IsWord(i)
        && _scene.MentionAt(i) < 0
        && !_scene.Has(i, WordRole.Joining | WordRole.Boundary | WordRole.That | WordRole.Speech)
        && (_text[i].IsCapitalised || _scene.Has(i, WordRole.Voice | WordRole.Determiner));

    private int TitleStart(int first, int from)
    {
        while (first > from && IsTitleWord(first - 1) && !_scene.Has(first - 1, WordRole.Determiner))
            first--;
        return first;
    }

    /// <summary>Whom a pronoun stands for: by its mention, else who spoke last.</summary>
    public Found Pronoun(int i)
    {
        var mention = _scene.MentionAt(i);
        if (_scene.MaySpeak(mention))
            return new Found(_scene.SpeakerOf(mention) with { Span = _text[i].Span }, i, i + 1, true, true);
        var isPlural = _text.Is(i, "they") || _text.Is(i, "вони") || _text.Is(i, "они");
        var isThing = _text.Is(i, "it") || _text.Is(i, "воно") || _text.Is(i, "оно");
        var who = isPlural ? null : _memory.Resolve(i, !isThing);
        return who is null
            ? new Found(_scene.Described(i, i + 1), i, i + 1, false, true)
            : new Found(who with { Span = _text[i].Span }, i, i + 1, true, true);
    }

    // "Putin, who said": the name before the comma.
    private Found? Antecedent(int relative, int from)
    {
        var i = relative - 1;
        while (i > from && _text.Is(i, ','))
            i--;
        return EndingAt(i, from);
    }

    // "X, head of Y, said" and "the head of Y, X, said".
    private Found? BehindCommas(int comma, int from)
    {
        var end = comma;
        for (var chunk = 0; chunk < MostChunks && end > from; chunk++)
        {
            var first = end;
            while (
                first > from && comma - first < 60 && !_text.Is(first - 1, ',') && !_scene.IsDash(first - 1)
            )
                first--;
            if (
                end > first
                && InChunk(first, end, chunk == 0, first == from || _text[first].BeginsSentence) is { } found
            )
                return found with { First = Math.Min(found.First, first) };
            end = first - 1;
        }
        return null;
    }

    private Found? InChunk(int first, int end, bool isNextToVerb, bool beginsSentence)
    {
        var mention = _scene.MentionEndingAt(end - 1);
        if (_scene.MaySpeak(mention))
        {
            var begin = _scene.FirstOf(mention);
            var isPerson = _scene.KindOf(mention) == MentionKind.Person;
            if (isNextToVerb)
            {
                // Between the commas only a name, with its title: the name is the apposition.
                return
                    isPerson
                    && begin - first <= LongestTitle
                    && !Joins(begin - 1, first)
                    && (
                        begin == first
                        || IsTitleWord(begin - 1)
                        || _scene.BeginsWithLower(begin - 1) && _scene.Has(begin - 1, WordRole.Voice)
                    )
                    ? new Found(_scene.SpeakerOf(mention), first, end, true, true)
                    : null;
            }
            if (!Joins(begin - 1, first))
                return new Found(_scene.SpeakerOf(mention), first, end, true, true);
        }
        if (isNextToVerb)
            return null;
        if (_scene.Has(end - 1, WordRole.Pronoun) && end - first == 1)
            return Pronoun(end - 1);
        return
            beginsSentence && Phrase(end - 1, first) is { IsVoice: true } phrase && phrase.First <= first + 1
            ? phrase
            : null;
    }

    private bool Joins(int i, int from)
    {
        while (i >= from && IsTitleWord(i))
            i--;
        return i >= from && (_scene.Has(i, WordRole.Joining) || _text.Is(i, "by") || _text.Is(i, "than"));
    }

    /// <summary>The subject of a sentence whose verb is not of speech: the first name in it that nothing governs, else its first phrase.</summary>
    public Found? FirstOfSentence(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            var mention = _scene.MentionAt(i);
            if (mention < 0)
            {
                if (_scene.Has(i, WordRole.Pronoun) && _scene.MentionAt(i) < 0 && i - from < 3)
                    return Pronoun(i);
                continue;
            }
            var end = _scene.EndOf(mention);
            var isOwner = _text.Is(end, '’') || _text.Is(end, '\'');
            if (
                _scene.MaySpeak(mention)
                && !isOwner
                && !Joins(_scene.FirstOf(mention) - 1, from)
                && (
                    _scene.KindOf(mention) != MentionKind.Place
                    || i == from
                    || _scene.Has(i - 1, WordRole.Determiner)
                )
                && !NamesMore(end, until)
            )
                return new Found(
                    _scene.SpeakerOf(mention),
                    TitleStart(_scene.FirstOf(mention), from),
                    end,
                    true,
                    true
                );
            i = end - 1;
        }
        return null;
    }

    // "BBC News diplomatic correspondent James Landale": the name that follows is whose words these are.
    private bool NamesMore(int end, int until)
    {
        for (var i = end; i < Math.Min(until, end + 5); i++)
        {
            var mention = _scene.MentionAt(i);
            if (mention >= 0)
                return _scene.KindOf(mention) == MentionKind.Person;
            if (
                !_scene.IsWord(i)
                || _scene.Has(
                    i,
                    WordRole.Joining
                        | WordRole.Boundary
                        | WordRole.Speech
                        | WordRole.Finite
                        | WordRole.Relative
                )
            )
                return false;
        }
        return false;
    }

    // A noun phrase without a name: from its article, or the boundary of its clause, up to the token.
    private Found? Phrase(int last, int from)
    {
        if (!_scene.IsWord(last) && _text[last].Kind != TokenKind.Number)
            return null;
        var first = last + 1;
        var isVoice = false;
        for (var i = last; i >= from && last - i < LongestPhrase; i--)
        {
            if (_scene.IsSign(i))
            {
                // "Russia's", "vice-president" go on; anything else ends the phrase.
                if (
                    _text[i].IsAfterBlank
                    || i + 1 > last
                    || _text[i + 1].IsAfterBlank
                    || !(_text.Is(i, '\'') || _text.Is(i, '’') || _text.Is(i, '-') || _text.Is(i, '.'))
                )
                    break;
                continue;
            }
            if (
                _scene.Has(
                    i,
                    WordRole.Boundary | WordRole.That | WordRole.Relative | WordRole.Pronoun | WordRole.Finite
                )
            )
                break;
            var mention = _scene.MentionAt(i);
            // "Anna Weber of Nordkupfer": the name before the preposition.
            if (
                mention >= 0
                && first <= last
                && _scene.KindOf(mention) == MentionKind.Person
                && _scene.EndOf(mention) == i + 1
                && _scene.Has(first, WordRole.Joining)
            )
                return new Found(_scene.SpeakerOf(mention), _scene.FirstOf(mention), last + 1, true, true);
            if (
                mention < 0
                && _scene.Has(i, WordRole.Speech)
                && !_scene.Has(i, WordRole.AlsoNoun | WordRole.Participle)
            )
                break;
            first = i;
            if (_scene.Has(i, WordRole.Voice))
                isVoice = true;
            if (
                _scene.Has(i, WordRole.Determiner)
                && !(
                    i > from
                    && (_scene.Has(i - 1, WordRole.Joining) || _scene.Has(i - 1, WordRole.Determiner))
                )
            )
                break;
        }
        while (
            first <= last
            && (
                _scene.Has(first, WordRole.Joining) && !_scene.Has(first, WordRole.Determiner)
                || _scene.IsSign(first)
            )
        )
            first++;
        if (first > last)
            return null;
        var described = _scene.MentionAt(first) is var m && _scene.MaySpeak(m) && _scene.EndOf(m) == last + 1;
        return described
            ? new Found(_scene.SpeakerOf(_scene.MentionAt(first)), first, last + 1, true, true)
            : new Found(_scene.Described(first, last + 1), first, last + 1, false, isVoice);
    }

    /// <summary>The subject that begins at a token, no further than <paramref name="until"/>: "said CEO Luca de Meo", "according to officials".</summary>
    public Found? From(int i, int until)
    {
        while (i < until && _scene.Has(i, WordRole.Between) && _scene.MentionAt(i) < 0)
            i++;
        if (i >= until || _scene.IsSign(i))
            return null;
        if (_scene.Has(i, WordRole.Pronoun))
            return Pronoun(i);
        var end = i;
        var voice = false;
        while (end < until && end - i < LongestPhrase)
        {
            var mention = _scene.MentionAt(end);
            if (_scene.MaySpeak(mention))
            {
                var isPerson = _scene.KindOf(mention) == MentionKind.Person;
                var stop = _scene.EndOf(mention);
                var isOwner = stop < until && (_text.Is(stop, '’') || _text.Is(stop, '\''));
                var governed =
                    end > i
                    && _scene.Has(
                        end - 1 - (_scene.Has(end - 1, WordRole.Determiner) && end - 2 >= i ? 1 : 0),
                        WordRole.Joining
                    );
                if (isPerson && !isOwner && !(governed && voice))
                    return new Found(_scene.SpeakerOf(mention), i, stop, true, true);
                if (!isOwner && !voice && !governed && (stop >= until || EndsPhrase(stop, i)))
                    return new Found(_scene.SpeakerOf(mention), i, stop, true, true);
                voice |= end == i;
                end = stop;
                continue;
            }
            if (_scene.IsSign(end))
            {
                if (
                    _text[end].IsAfterBlank
                    || end + 1 >= until
                    || _text[end + 1].IsAfterBlank
                    || !(_text.Is(end, '\'') || _text.Is(end, '’') || _text.Is(end, '-'))
                )
                    break;
                end++;
                continue;
            }
            if (end > i && EndsPhrase(end, i))
                break;
            voice |= _scene.Has(end, WordRole.Voice);
            end++;
        }
        return end == i ? null : new Found(_scene.Described(i, end), i, end, false, voice);
    }

    // Behind these words the noun phrase is over: another clause, an occasion, a day.
    private bool EndsPhrase(int i, int first)
    {
        if (_scene.IsSign(i))
            return !(_text.Is(i, '\'') || _text.Is(i, '’') || _text.Is(i, '-'));
        if (
            _scene.Has(
                i,
                WordRole.Boundary
                    | WordRole.Relative
                    | WordRole.That
                    | WordRole.Finite
                    | WordRole.Calendar
                    | WordRole.Pronoun
            )
        )
            return true;
        if (_scene.Has(i, WordRole.Participle | WordRole.Past))
            return true;
        if (!_scene.Has(i, WordRole.Joining))
            return _text.Is(i, "during")
                || _text.Is(i, "via")
                || _text.Is(i, "last")
                || _text.Is(i, "earlier")
                || _text.Is(i, "yesterday")
                || _text.Is(i, "under")
                || _text.Is(i, "by")
                || _text.Is(i, "у")
                || _text.Is(i, "в")
                || _text.Is(i, "на")
                || _text.Is(i, "під")
                || _text.Is(i, "во")
                || _text.Is(i, "про")
                || _text.Is(i, "о");
        return _text.Is(i, "on")
            || _text.Is(i, "at")
            || _text.Is(i, "to")
            || _text.Is(i, "from")
            || _text.Is(i, "with")
            || _text.Is(i, "in")
                && (
                    _text.Is(i + 1, "a")
                    || _text.Is(i + 1, "an")
                    || _scene.Has(i + 1, WordRole.Calendar)
                    || (i + 1 < _text.Count && _text[i + 1].Kind == TokenKind.Number)
                    || i == first
                );
    }
}
