using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads what is reported without quotation marks: behind a verb of speech, before it, on both sides, or by "according to".</summary>
internal sealed class ReportedSpeech
{
    // A report is a sentence; what goes on longer is a list or a table. It also bounds the work.
    private const int LongestReport = 300;

    // Words that make a clause in Cyrillic, where its verb is not known.
    private const int LeastClause = 3;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerMemory _memory;
    private readonly SpeakerFinder _speakers;
    private readonly AttributionFinder _attributions;
    private readonly Occasions _occasions;
    private readonly VerbTests _verbs;
    private readonly Clauses _clauses;
    private readonly Dictionary<int, QuoteDraft> _byOpen;
    private readonly List<QuoteDraft> _drafts;

    public ReportedSpeech(
        QuoteScene scene,
        SpeakerMemory memory,
        SpeakerFinder speakers,
        AttributionFinder attributions,
        Occasions occasions,
        Dictionary<int, QuoteDraft> byOpen,
        List<QuoteDraft> drafts
    )
    {
        _scene = scene;
        _text = scene.Text;
        _memory = memory;
        _speakers = speakers;
        _attributions = attributions;
        _occasions = occasions;
        _byOpen = byOpen;
        _drafts = drafts;
        _verbs = new VerbTests(scene);
        _clauses = new Clauses(scene, _verbs);
    }

    /// <summary>Reads a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quotations">The quotations of the text that stand in no other.</param>
    /// <param name="firstDraft">The number of the first draft that was made of the passage's quotations.</param>
    public void Read(Passage passage, List<Quotation> quotations, int firstDraft)
    {
        var direct = _drafts.Count;
        var quote = passage.FirstQuote;
        for (var i = passage.First; i < passage.End; i++)
        {
            while (quote < passage.EndQuote && quotations[quote].After <= i)
                quote++;
            if (quote < passage.EndQuote && quotations[quote].Open <= i)
            {
                i = quotations[quote].After - 1;
                continue;
            }
            var from = quote > passage.FirstQuote ? quotations[quote - 1].After : passage.First;
            var until = quote < passage.EndQuote ? quotations[quote].Open : passage.End;
            if (_verbs.IsPhrase(i))
                i = Math.Max(i, ByPhrase(i, from, until, passage) - 1);
            else if (_scene.Has(i, WordRole.Speech) && !_scene.Has(i, WordRole.Naming))
                i = Math.Max(i, ByVerb(i, from, until, passage, quotations, quote, firstDraft, direct) - 1);
        }
    }

    private int ByVerb(
        int verb,
        int from,
        int until,
        Passage passage,
        List<Quotation> quotations,
        int quote,
        int firstDraft,
        int direct
    )
    {
        from = Math.Max(from, verb - LongestReport);
        until = Math.Min(until, verb + LongestReport);
        Found? who;
        var isParticiple = _scene.Has(verb, WordRole.Participle) && !_scene.Has(verb, WordRole.Past);
        Attribution? quoted = null;
        if (_verbs.IsQuotedSaying(verb))
        {
            quoted = _attributions.Quoted(verb, from);
            who = quoted?.Who;
        }
        else if (isParticiple)
        {
            if (!_verbs.IsParticiple(verb) || !_text.Is(verb - 1, ',') || IsThinking(verb))
                return verb;
            who = null;
        }
        else if (!_verbs.IsFinite(verb, from))
            return verb;
        else
            who = _attributions.SubjectOf(verb, from, until);

        // CLAUSE, X said.
        if (who is not null && quoted is null && Trailing(verb, who, from, until, passage) is var end and > 0)
            return end;
        var begin = _clauses.Begin(verb, until);
        if (begin == 0 && who is not null && AsSaid(verb, who, from, until, passage) is var next and > 0)
            return next;
        if (begin == 0)
            return quoted is null && who is null && !isParticiple
                ? Inverted(verb, from, until, passage)
                : verb;
        if (isParticiple && who is null)
            who = Whose(verb, from, passage, firstDraft, direct);
        if (who is not { IsVoice: true })
            return verb;
        var isAside =
            _scene.Has(passage.First, WordRole.Boundary)
                && from == passage.First
                && IsInFirstClause(passage.First, who.First)
            || _scene.Has(verb - 1, WordRole.Relative) && _text.Is(verb - 2, ',');
        var (stop, holdsDirect) = Stop(verb, passage, quotations, quote);
        var last = _clauses.End(begin, stop, isAside);
        if (!_clauses.IsEnough(begin, last))
            return verb;
        // The words in marks are given as such; their frame is not given again.
        if (holdsDirect)
            return last;
        // "Reuters reported that Weber said": what she said is reported, through Reuters.
        if (SaysAgain(begin, last) is { } inner)
            return inner;
        var draft = Add([_scene.Span(begin, last)], who, verb, passage, from);
        draft.Through = (quoted?.Through ?? _attributions.Reporter(who, from))?.Speaker;
        _occasions.Read(draft, from, begin);
        return last;
    }

    // What only shows a state of mind, or what a thing lets one see, is no report as a participle.
    private bool IsThinking(int verb) =>
        _text.Is(verb, "suggesting")
        || _text.Is(verb, "indicating")
        || _text.Is(verb, "signalling")
        || _text.Is(verb, "signaling")
        || _text.Is(verb, "hoping")
        || _text.Is(verb, "thinking")
        || _text.Is(verb, "believing")
        || _text.Is(verb, "expecting")
        || _text.Is(verb, "finding")
        || _text.Is(verb, "revealing")
        || _text.Is(verb, "promising");

    private bool IsInFirstClause(int first, int subject)
    {
        for (var i = first; i < subject; i++)
        {
            if (_text.Is(i, ','))
                return false;
        }
        return true;
    }

    // The verb of an inner report near the beginning of an outer one: the outer is only its channel.
    private int? SaysAgain(int begin, int end)
    {
        for (var i = begin + 1; i < Math.Min(end, begin + 8); i++)
        {
            if (_scene.Has(i, WordRole.Naming) || !_verbs.IsFinite(i, begin) || _clauses.Begin(i, end) == 0)
                continue;
            return _speakers.Before(i, begin) is { IsVoice: true } ? begin : null;
        }
        return null;
    }

    // A clause may go through words in marks that the same verb attributes; another's end it.
    private (int Stop, bool HoldsDirect) Stop(
        int verb,
        Passage passage,
        List<Quotation> quotations,
        int quote
    )
    {
        var holds = false;
        var end = Math.Min(passage.End, verb + LongestReport);
        for (var q = quote; q < passage.EndQuote && quotations[q].Open < end; q++)
        {
            if (!_byOpen.TryGetValue(quotations[q].Open, out var draft) || draft.Manner != QuoteManner.Direct)
                continue;
            if (draft.AttributedUntil > 0)
                return (quotations[q].Open, holds);
            holds = true;
        }
        return (end, holds);
    }

    // Whose ", adding": of the last who spoke in the sentence, else of its subject.
    private Found? Whose(int participle, int from, Passage passage, int firstDraft, int direct)
    {
        for (var i = participle - 1; i >= Math.Max(passage.First, participle - LongestReport); i--)
        {
            if (
                _verbs.IsFinite(i, passage.First)
                && _speakers.Before(i, passage.First) is { IsVoice: true } who
            )
                return who;
        }
        if (direct > firstDraft && _drafts[direct - 1].Speaker is { } speaker)
            return new Found(speaker, participle, participle + 1, true, true);
        return _speakers.FirstOfSentence(from, participle) is { IsNamed: true } first ? first : null;
    }

    // CLAUSE, X said on Monday. / CLAUSE, X said, CLAUSE. / — сообщил X.
    private int Trailing(int verb, Found who, int from, int until, Passage passage)
    {
        var comma = Math.Min(who.First, verb) - 1;
        if (
            comma <= from
            || !_text.Is(comma, ',') && !_scene.IsDash(comma)
            || from != passage.First
            || !who.IsVoice
            || until != passage.End
        )
            return 0;
        var begin = passage.First;
        var end = Math.Max(verb + 1, who.End);
        if (
            _clauses.IsEnough(begin, comma)
            && HasVerb(begin, comma)
            && _clauses.IsOccasion(end, _clauses.Trimmed(end, passage.End))
        )
        {
            var draft = Add([_scene.Span(begin, _clauses.Trimmed(begin, comma))], who, verb, passage, from);
            _occasions.Read(draft, Math.Min(who.First, verb), passage.End);
            return passage.End;
        }
        if (
            _text.Is(end, ',')
            && !_scene.Has(end + 1, WordRole.Participle | WordRole.Boundary | WordRole.That)
            && !_scene.Has(begin, WordRole.Boundary)
            && _clauses.IsEnough(end + 1, passage.End)
            && (HasVerb(begin, comma) || HasVerb(end + 1, passage.End))
        )
        {
            var last = _clauses.Trimmed(end + 1, passage.End);
            Add(
                [_scene.Span(begin, _clauses.Trimmed(begin, comma)), _scene.Span(end + 1, last)],
                who,
                verb,
                passage,
                from
            );
            return passage.End;
        }
        return 0;
    }

    // As X told Reuters, CLAUSE.
    private int AsSaid(int verb, Found who, int from, int until, Passage passage)
    {
        if (
            from != passage.First
            || !who.IsVoice
            || !(_text.Is(from, "as") || _text.Is(from, "як") || _text.Is(from, "как"))
        )
            return 0;
        var comma = Math.Max(verb + 1, who.End);
        while (
            comma < until && !_text.Is(comma, ',') && !_scene.Has(comma, WordRole.Finite) && comma - verb < 16
        )
            comma++;
        if (
            comma >= until
            || !_text.Is(comma, ',')
            || until != passage.End
            || !_clauses.IsEnough(comma + 1, until)
        )
            return 0;
        var end = _clauses.End(comma + 1, until, false);
        var draft = Add([_scene.Span(comma + 1, end)], who, verb, passage, from);
        _occasions.Read(draft, from, comma);
        return end;
    }

    private bool HasVerb(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (_scene.Has(i, WordRole.Finite))
                return true;
            if (
                _scene.BeginsWithLower(i)
                && _text[i].Length > 4
                && _text.Letters(i).EndsWith("ed", StringComparison.Ordinal)
            )
                return true;
        }
        // Cyrillic verbs are not told by their endings.
        return (_text[begin].Traits & TokenTraits.Cyrillic) != TokenTraits.None && end - begin >= LeastClause;
    }

    // CLAUSE, said X. / — сообщил X.
    private int Inverted(int verb, int from, int until, Passage passage)
    {
        var before = verb - 1;
        if (
            before <= from
            || !_text.Is(before, ',') && !_scene.IsDash(before)
            || from != passage.First
            || until != passage.End
        )
            return verb;
        if (_speakers.From(verb + 1, until) is not { IsVoice: true } who)
            return verb;
        var begin = passage.First;
        if (
            !_clauses.IsEnough(begin, before)
            || !HasVerb(begin, before)
            || !_clauses.IsOccasion(who.End, _clauses.Trimmed(who.End, passage.End))
        )
            return verb;
        var draft = Add([_scene.Span(begin, _clauses.Trimmed(begin, before))], who, verb, passage, from);
        _occasions.Read(draft, verb, passage.End);
        return passage.End;
    }

    private int ByPhrase(int i, int from, int until, Passage passage)
    {
        if (
            _attributions.Phrase(i, until) is not { } phrase
            || phrase.Who is not { IsVoice: true } who
            || until != passage.End && i != from
        )
            return i;
        var comma = who.End;
        while (comma < until && !_text.Is(comma, ',') && comma - who.End < 20)
            comma++;
        var hasComma = comma < until && _text.Is(comma, ',');
        if (i == from || i == from + 1 && from != passage.First)
        {
            // According to X, CLAUSE.
            var begin = hasComma ? comma + 1 : 0;
            if (begin == 0 || until != passage.End)
                return who.End;
            var end = _clauses.End(begin, passage.End, false);
            if (!_clauses.IsEnough(begin, end))
                return who.End;
            Report([_scene.Span(begin, end)], phrase, i, begin, passage, from);
            return end;
        }
        if (from != passage.First)
            return who.End;
        // CLAUSE, according to X.
        var last = _clauses.Trimmed(passage.First, i);
        if (!_clauses.IsEnough(passage.First, last) || !HasVerb(passage.First, last))
            return who.End;
        var pieces = new List<TextSpan> { _scene.Span(passage.First, last) };
        if (hasComma && comma == who.End && _clauses.IsEnough(comma + 1, passage.End) && _text.Is(i - 1, ','))
            pieces.Add(_scene.Span(comma + 1, _clauses.Trimmed(comma + 1, passage.End)));
        Report(pieces, phrase, i, passage.End, passage, from);
        return passage.End;
    }

    private void Report(
        List<TextSpan> pieces,
        Attribution phrase,
        int i,
        int until,
        Passage passage,
        int from
    )
    {
        var draft = Add(pieces, phrase.Who, i, passage, from);
        draft.Why = $"“{_text.Letters(i)} …” names whose account it is.";
        _occasions.Read(draft, i, until);
    }

    private QuoteDraft Add(List<TextSpan> pieces, Found who, int verb, Passage passage, int from)
    {
        var draft = new QuoteDraft
        {
            Pieces = pieces,
            Manner = QuoteManner.Indirect,
            Speaker = who.Speaker,
            Why = $"“{_text.Letters(verb)}”, said of {who.Speaker.Name}, reports it.",
            Attribution = _scene.Span(Math.Max(from, Math.Min(who.First, verb)), Math.Max(verb + 1, who.End)),
        };
        _drafts.Add(draft);
        _memory.Remember(who.Speaker);
        return draft;
    }
}
