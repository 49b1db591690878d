using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Finds who speaks, before or behind a verb of speech: by name, pronoun or description, with appositions between.</summary>
internal sealed class SpeakerFinder
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly Titles _titles;
    private readonly PronounSpeakers _pronouns;
    private readonly SentenceSubjects _subjects;
    private readonly Appositions _appositions;
    private readonly DescribedSpeakers _described;
    private readonly NounPhrases _phrases;
    private readonly SlavicSubjects _slavic;

    public SpeakerFinder(QuoteScene scene, SpeakerMemory memory)
    {
        _scene = scene;
        _text = scene.Text;
        _titles = new Titles(scene);
        _pronouns = new PronounSpeakers(scene, memory);
        _subjects = new SentenceSubjects(scene, _titles, _pronouns);
        _described = new DescribedSpeakers(scene);
        _phrases = new NounPhrases(scene, _described);
        _slavic = new SlavicSubjects(scene);
        _appositions = new Appositions(scene, _titles, _pronouns, _phrases);
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
            return _appositions.Before(i, from);
        if (_scene.Has(i, WordRole.Relative))
            return Antecedent(i, from);
        // "and said": the subject stands before the verb that is joined.
        if (
            _text.Is(i, "and")
            || _text.Is(i, "but")
            || _text.Is(i, "yet")
            || _text.Is(i, "і")
            || _text.Is(i, "и")
            || _text.Is(i, "й")
            || _text.Is(i, "та")
        )
        {
            var first = FirstOfSentence(from, i);
            return first is { IsNamed: true } && first.First <= from + 1 ? first
                : From(from, i) is { IsVoice: true } subject ? subject
                : first;
        }
        return _phrases.BeforeRelative(i, from) ?? EndingAt(i, from);
    }

    private bool IsBetween(int i) =>
        (_scene.Has(i, WordRole.Between) && _scene.MentionAt(i) < 0)
        || _scene.BeginsWithLower(i)
            && _text[i].Length > 4
            && _text.Letters(i).EndsWith("ly", StringComparison.Ordinal)
            && !NounInLy(i)
        || IsSlavicAdverb(i);

    // "сперва", "дослівно", "сухо": a small word in -о before its verb
    private bool IsSlavicAdverb(int i) =>
        _scene.BeginsWithLower(i)
        && (_text[i].Traits & TokenTraits.Cyrillic) != TokenTraits.None
        && _scene.MentionAt(i) < 0
        && !_scene.Has(i, WordRole.Voice | WordRole.Pronoun | WordRole.Setting | WordRole.Finite)
        && (
            _text[i].Length >= ShortestAdverb && _text.Letters(i)[^1] == 'о'
            || _text.Letters(i) is "сперва" or "спершу" or "позже" or "пізніше" or "раньше" or "відтак" or "прежде"
        );

    private const int ShortestAdverb = 4;

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
            while (open > from && i - open < NounPhrases.Longest && !_text.Is(open, '('))
                open--;
            return _text.Is(open, '(') ? EndingAt(open - 1, from) : null;
        }
        var mention = _scene.MentionEndingAt(i);
        // "Про Москву висловився": no subject
        if (_scene.MaySpeak(mention) && _slavic.IsObject(_scene.FirstOf(mention) - 1))
            return null;
        if (_scene.MaySpeak(mention))
            return OfMention(mention, from);
        if (_scene.Has(i, WordRole.Pronoun))
            return _pronouns.Of(i);
        return _phrases.EndingAt(i, from);
    }

    private Found OfMention(int mention, int from)
    {
        var first = _scene.FirstOf(mention);
        // "Джерело агентства в наглядовій раді Фонду": the noun with which the clause begins
        if (_slavic.OpeningVoice(mention, from) is { } voice)
            return voice;
        // "a spokesman for Putin", "officials in Kyiv": who speaks stands before the preposition.
        var before = first - 1;
        while (before >= from && first - before <= 3 && _titles.IsPart(before))
            before--;
        if (before > from && _slavic.Governs(before) && _scene.KindOf(mention) != MentionKind.Person)
        {
            if (
                _scene.Has(before - 1, WordRole.Voice)
                || _scene.MentionEndingAt(before - 1) >= 0
                    && _scene.Has(_scene.FirstOf(_scene.MentionEndingAt(before - 1)) - 1, WordRole.Voice)
            )
            {
                var described = _phrases.EndingAt(before - 1, from);
                if (described is { IsVoice: true, IsNamed: false })
                    return new Found(
                        _scene.Described(described.First, _scene.EndOf(mention)),
                        described.First,
                        _scene.EndOf(mention),
                        false,
                        true
                    );
            }
        }
        if (before > from && _scene.Has(before, WordRole.Joining) && !_text[before].BeginsSentence)
        {
            var head = before - 1;
            var kind = _scene.KindOf(mention);
            if (
                _scene.IsWord(head)
                && (kind != MentionKind.Person || _scene.Has(head, WordRole.Voice))
                && _phrases.EndingAt(_scene.EndOf(mention) - 1, from) is { } phrase
                && (
                    phrase.IsVoice
                    || kind == MentionKind.Place
                        && (phrase.First == from || _scene.Has(phrase.First, WordRole.Determiner))
                )
            )
                return phrase with { IsVoice = true };
        }
        return new Found(
            _scene.SpeakerOf(mention),
            _titles.StartOf(first, from),
            _scene.EndOf(mention),
            true,
            true
        );
    }

    // "Putin, who said": the name before the comma.
    private Found? Antecedent(int relative, int from)
    {
        var i = relative - 1;
        while (i > from && _text.Is(i, ','))
            i--;
        return EndingAt(i, from);
    }

    /// <summary>The house in which a verb in the plural is said: "У Міністерстві економіки на запит агентства відповіли"; null where none is.</summary>
    public Found? House(int verb, int from) => _slavic.House(verb, from);

    /// <summary>Whom a pronoun stands for: by its mention, else who spoke last.</summary>
    public Found Pronoun(int i) => _pronouns.Of(i);

    /// <summary>The subject of a sentence whose verb is not of speech.</summary>
    public Found? FirstOfSentence(int from, int until) => _subjects.First(from, until);

    /// <summary>The subject that begins at a token, no further than <paramref name="until"/>: "said CEO Luca de Meo", "according to officials".</summary>
    public Found? From(int i, int until)
    {
        while (i < until && _scene.Has(i, WordRole.Between) && _scene.MentionAt(i) < 0)
            i++;
        if (_scene.Has(i, WordRole.Setting) && _scene.Has(i + 1, WordRole.Calendar))
            i += 2;
        i = _slavic.BehindAdjuncts(i, until);
        if (i >= until || _scene.IsSign(i) || _text.Is(i, "that") || _text.Is(i, "whether") || IsPreposition(i))
            return null;
        if (_scene.Has(i, WordRole.Pronoun))
            return _pronouns.Of(i);
        // "argues Fenella Auchterlonie of the think-tank Resource Peace"
        if (_described.Leading(i, until) is { } leading)
            return leading;
        var end = i;
        var voice = false;
        while (end < until && end - i < NounPhrases.Longest)
        {
            var mention = _scene.MentionAt(end);
            if (_scene.MaySpeak(mention))
            {
                if (Named(mention, i, end, until, voice) is { } named)
                    return named;
                voice |= end == i;
                end = _scene.EndOf(mention);
                continue;
            }
            if (end > i && _phrases.BehindNameInMarks(end) is var behind && behind > end && behind < until)
            {
                end = behind;
                continue;
            }
            if (_scene.IsSign(end))
            {
                if (!_phrases.IsWithinWord(end) || end + 1 >= until || _text.Is(end, '.'))
                    break;
                end++;
                continue;
            }
            if (end > i && _phrases.Ends(end, i))
            {
                if (!voice || !_slavic.IsOfOffice(end, until))
                    break;
                end++;
                continue;
            }
            voice |= _scene.Has(end, WordRole.Voice);
            end++;
        }
        return end == i ? null : Described(i, end, until, voice);
    }

    // "said in an emailed statement": no speaker stands behind the verb.
    private bool IsPreposition(int i) =>
        _text.Letters(i) is "in" or "on" or "at" or "to" or "with" or "during" or "through" or "by" or "via";

    private Found? Named(int mention, int first, int at, int until, bool voice)
    {
        var isPerson = _scene.KindOf(mention) == MentionKind.Person;
        var stop = _scene.EndOf(mention);
        var isOwner = stop < until && (_text.Is(stop, '\'') || _text.Is(stop, '’'));
        var governed =
            at > first
            && _scene.Has(
                at - 1 - (_scene.Has(at - 1, WordRole.Determiner) && at - 2 >= first ? 1 : 0),
                WordRole.Joining
            );
        var isSubject = isPerson
            ? !isOwner && !(governed && voice)
            : !isOwner && !voice && !governed && (stop >= until || _phrases.Ends(stop, first));
        return isSubject ? new Found(_scene.SpeakerOf(mention), first, stop, true, true) : null;
    }

    // Described, with what follows the noun; "the elder of the two, X" and "one, a former diplomat" are named by what stands behind the comma.
    private Found Described(int first, int end, int until, bool voice)
    {
        if (voice)
            end = _phrases.Postmodified(end, first, until);
        if (_described.Of(first, end, voice) is { IsNamed: true } known)
            return known;
        if (end + 1 < until && _text.Is(end, ','))
        {
            var mention = _scene.MentionAt(end + 1);
            if (
                _scene.MaySpeak(mention)
                && _scene.FirstOf(mention) == end + 1
                && _scene.KindOf(mention) == MentionKind.Person
                && (_scene.EndOf(mention) >= until || _scene.IsSign(_scene.EndOf(mention)))
            )
                return new Found(_scene.SpeakerOf(mention), first, _scene.EndOf(mention), true, true);
            if (NameAt(end + 1, until) is { } name)
                return name with { First = first };
            if (
                !voice
                && _scene.Has(end + 1, WordRole.Determiner)
                && From(end + 1, until) is { IsVoice: true } apposed
            )
                return apposed with { First = first };
        }
        return _described.Of(first, end, voice);
    }

    // A name that is no mention, up to the next sign.
    private Found? NameAt(int first, int until)
    {
        var end = first;
        while (end < until && _scene.IsWord(end) && _text[end].IsCapitalised)
            end++;
        return
            end > first
            && (end >= until || _scene.IsSign(end))
            && _described.Of(first, end, false) is { IsNamed: true } name
            ? name
            : null;
    }
}
