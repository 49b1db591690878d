using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Finds the attribution of words in quotation marks: behind them or before them in their sentence.</summary>
internal sealed class AttributionFinder
{
    // A verb further from the quote than a long sentence's half attributes something else.
    private const int Farthest = 45;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly VerbTests _verbs;

    public AttributionFinder(QuoteScene scene, SpeakerFinder speakers)
    {
        _scene = scene;
        _text = scene.Text;
        _speakers = speakers;
        _verbs = new VerbTests(scene);
    }

    /// <summary>An attribution that begins at a token: "said X", "X said", "according to X", "as X put it".</summary>
    /// <param name="from">The first token behind the quote.</param>
    /// <param name="until">Where the next quote or sentence begins.</param>
    /// <param name="isOpenEnded">Whether the quote ends without a comma, question mark or the like: then only a verb directly behind attributes it.</param>
    public Attribution? Behind(int from, int until, bool isOpenEnded)
    {
        var i = from;
        while (i < until && (_text.Is(i, ',') || _scene.IsDash(i)))
        {
            isOpenEnded = false;
            i++;
        }
        if (i >= until)
            return null;
        if (Phrase(i, until) is { } phrase)
            return phrase;
        var isAs = _text.Is(i, "as") || _text.Is(i, "як") || _text.Is(i, "как");
        if (isAs)
            i++;
        else if (_scene.Has(i, WordRole.Boundary | WordRole.Relative | WordRole.That))
            return null;
        if (_verbs.IsFinite(i, i) && !_scene.Has(i, WordRole.Naming))
            return _speakers.From(i + 1, until) is { } inverted
                ? new Attribution(inverted, i, i, inverted.End, AttributionForm.Verb)
                : null;
        // "laughs Weber": behind a comma a verb, whatever else the word may be.
        if (
            !isOpenEnded
            && _scene.Has(i, WordRole.Speech)
            && _scene.Has(i, WordRole.AlsoNoun)
            && _speakers.From(i + 1, until) is { IsNamed: true } named
        )
            return new Attribution(named, i, i, named.End, AttributionForm.Verb);
        if (isOpenEnded && !isAs)
            return null;
        for (var verb = i + 1; verb < Math.Min(until, i + Farthest); verb++)
        {
            if (_text.Is(verb, ';') || _text.Is(verb, ':'))
                return null;
            if (_verbs.IsQuotedSaying(verb))
                return Quoted(verb, i);
            if (!_verbs.IsFinite(verb, i))
                continue;
            if (_speakers.Before(verb, i) is not { } who)
                return null;
            // "“Cheap,” he calls it."
            var isNaming = isAs || _scene.Has(verb, WordRole.Naming);
            if (
                isNaming
                && !isAs
                && !(_text.Letters(verb + 1) is "it" or "him" or "her" or "them" or "this" or "that")
            )
                return null;
            return new Attribution(
                who,
                verb,
                Math.Min(i, who.First),
                verb + 1,
                isNaming ? AttributionForm.Naming : AttributionForm.Verb
            );
        }
        return null;
    }

    /// <summary>An attribution before a quote that opens at <paramref name="open"/>.</summary>
    /// <param name="from">Where the sentence, or what follows the quote before, begins.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="current">What was attributed last in the sentence: whose "adding" it is.</param>
    public Attribution? Ahead(int from, int open, Attribution? current)
    {
        var last = open - 1;
        if (last < from)
            return null;
        var isColon = _text.Is(last, ':');
        var isComma = _text.Is(last, ',');
        var commas = 0;
        for (var i = isColon || isComma ? last - 1 : last; i >= from && last - i < Farthest; i--)
        {
            if (_text.Is(i, ';') || _text.Is(i, ':'))
                break;
            if (_text.Is(i, ','))
                commas++;
            if (_verbs.IsPhrase(i) && Phrase(i, open) is { } phrase && commas + (isComma ? 1 : 0) <= 1)
                return phrase;
            if (_verbs.IsQuotedSaying(i))
                return Quoted(i, from);
            if (_scene.Has(i, WordRole.Participle) && _verbs.IsParticiple(i))
            {
                var whose = Whose(i, from, current);
                return whose is null ? null : new Attribution(whose, i, i, open, FormOf(i));
            }
            if (!_verbs.IsFinite(i, from))
                continue;
            // A clause before the quote's own, closed by a comma: its report ended there.
            if (commas > 0 && !isColon && !_verbs.HasThat(i, open) && StartsAside(i, from))
                return null;
            var who = SubjectOf(i, from, open);
            if (who is null)
                return null;
            return new Attribution(who, i, Math.Min(who.First, i), open, FormOf(i))
            {
                Through = Reporter(who, from),
            };
        }
        return isColon ? BeforeColon(last, from) : null;
    }

    // A sentence that begins "Although officials said …" has its main clause behind the comma.
    private bool StartsAside(int verb, int from)
    {
        for (var i = verb; i >= from && verb - i < Farthest; i--)
        {
            if (_scene.Has(i, WordRole.Boundary) && _text[i].BeginsSentence)
                return true;
        }
        return false;
    }

    private AttributionForm FormOf(int verb) =>
        _scene.Has(verb, WordRole.Naming) ? AttributionForm.Naming : AttributionForm.Verb;

    /// <summary>The subject of a finite verb of speech, before it; in Cyrillic also behind it.</summary>
    public Found? SubjectOf(int verb, int from, int until)
    {
        if (_verbs.IsNamingInfinitive(verb))
            return _speakers.Before(verb - 2, from) is { IsVoice: true } namer ? namer : null;
        var before = _speakers.Before(verb, from);
        if ((_text[verb].Traits & TokenTraits.Cyrillic) == TokenTraits.None || before is { IsNamed: true })
            return before;
        if (_speakers.House(verb, from) is { } house)
            return house;
        var behind = _speakers.From(verb + 1, until);
        return behind is { IsNamed: true } || before is not { IsVoice: true } && behind is { IsVoice: true }
            ? behind
            : before;
    }

    /// <summary>"Reuters reported that X said": who reports, before a speaker that follows "that".</summary>
    public Found? Reporter(Found who, int from)
    {
        var that = who.First - 1;
        if (that <= from || !_scene.Has(that, WordRole.That))
            return null;
        var verb = that - 1;
        while (verb > from && _text.Is(verb, ','))
            verb--;
        return _verbs.IsFinite(verb, from)
            ? _speakers.Before(verb, from) is { IsNamed: true } reporter
                ? reporter
                : null
            : null;
    }

    // Whose participle: of who was attributed last in the sentence, else of the sentence's subject.
    private Found? Whose(int participle, int from, Attribution? current)
    {
        if (current is not null)
            return current.Who;
        for (var i = participle - 1; i >= from; i--)
        {
            if (_verbs.IsFinite(i, from) && _speakers.Before(i, from) is { IsVoice: true } who)
                return who;
        }
        // "Russia is reframing …, saying": a phrase before the participle may itself be its subject.
        return _speakers.FirstOfSentence(from, participle);
    }

    /// <summary>"According to X" and its like, beginning at a token.</summary>
    public Attribution? Phrase(int i, int until)
    {
        if (_verbs.OwnPhraseEnd(i) is var end and > 0 && end <= until)
        {
            var mention = _scene.MentionAt(i + 1);
            var owner = _scene.MaySpeak(mention)
                ? new Found(_scene.SpeakerOf(mention), i, end, true, true)
                : _speakers.Pronoun(i + 1) with
                {
                    End = end,
                };
            return new Attribution(owner, i, i, end, AttributionForm.Phrase);
        }
        var begin = _verbs.PhraseEnd(i);
        if (begin == 0 || begin >= until)
            return null;
        return _speakers.From(begin, until) is { } who
            ? new Attribution(who, i, i, who.End, AttributionForm.Phrase)
            : null;
    }

    /// <summary>"X was quoted by Z as saying", "Z quoted X as saying": at the word "saying".</summary>
    public Attribution? Quoted(int saying, int from)
    {
        for (var i = saying - 1; i >= from && saying - i < Farthest; i--)
        {
            if (
                !_text.Is(i, "quoted")
                && !(_text.Is(i, "reported") && _verbs.IsPassive(i, from))
                && !_text.Is(i, "cited")
                && !_text.Is(i, "quotes")
                && !_text.Is(i, "quoting")
                && !_text.Is(i, "citing")
            )
                continue;
            if (_verbs.IsPassive(i, from))
            {
                var through = _text.Is(i + 1, "by") ? _speakers.From(i + 2, saying) : null;
                return _speakers.Before(i, from) is { } who
                    ? new Attribution(who, saying, who.First, saying + 1, AttributionForm.Verb)
                    {
                        Through = through,
                    }
                    : null;
            }
            return Object(i + 1, saying) is { } quoted
                ? new Attribution(quoted, saying, i, saying + 1, AttributionForm.Verb)
                {
                    Through = _speakers.Before(i, from),
                }
                : null;
        }
        return null;
    }

    // "the agency quoted him as saying"
    private Found? Object(int i, int until) =>
        _text.Letters(i) is "him" or "her" or "them" && i + 2 >= until - 1
            ? _speakers.Pronoun(i)
            : _speakers.From(i, until);

    private bool Governs(int i, int from)
    {
        if (i >= from && _scene.Has(i, WordRole.Determiner))
            i--;
        return i >= from && _scene.Has(i, WordRole.Joining);
    }

    // "Trump: “…”", "A statement by the ministry: “…”".
    private Attribution? BeforeColon(int colon, int from)
    {
        // "It quotes a person close to the talks: “…”"
        for (var i = colon - 1; i > from; i--)
        {
            if (
                _text.Letters(i) is "quotes" or "quoted" or "quoting" or "cites" or "cited" or "citing"
                && !_verbs.IsPassive(i, from)
                && _speakers.From(i + 1, colon) is { } quoted
            )
                return new Attribution(quoted, i, i, colon + 1, AttributionForm.Colon)
                {
                    Through = _speakers.Before(i, from),
                };
        }
        var mention = _scene.MentionEndingAt(colon - 1);
        // "her reply to the Gazette: “…”": who hears it.
        var isHearer = mention >= 0 && Governs(_scene.FirstOf(mention) - 1, from);
        if (_scene.MaySpeak(mention) && !isHearer)
            return new Attribution(
                new Found(_scene.SpeakerOf(mention), _scene.FirstOf(mention), colon, true, true),
                colon,
                _scene.FirstOf(mention),
                colon + 1,
                AttributionForm.Colon
            );
        return _speakers.FirstOfSentence(from, colon) is { } who
            ? new Attribution(who, colon, who.First, colon + 1, AttributionForm.Colon)
            : null;
    }
}
