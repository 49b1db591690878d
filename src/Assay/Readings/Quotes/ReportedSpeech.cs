using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads what is reported without quotation marks behind a verb of speech; what stands before or around one is for <see cref="InsertedReports"/>.</summary>
internal sealed class ReportedSpeech
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly AttributionFinder _attributions;
    private readonly Occasions _occasions;
    private readonly VerbTests _verbs;
    private readonly Clauses _clauses;
    private readonly ReportDrafts _reports;
    private readonly InsertedReports _inserted;
    private readonly PhraseReports _phrases;
    private readonly SentenceBefore _before;
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
        _speakers = speakers;
        _attributions = attributions;
        _occasions = occasions;
        _byOpen = byOpen;
        _drafts = drafts;
        _verbs = new VerbTests(scene);
        _clauses = new Clauses(scene, _verbs);
        _reports = new ReportDrafts(scene, memory, drafts);
        _before = new SentenceBefore(scene, speakers, _reports, occasions, drafts);
        var bounds = new ReportBounds(scene, _clauses);
        _inserted = new InsertedReports(scene, speakers, attributions, occasions, _clauses, bounds, _reports);
        _phrases = new PhraseReports(scene, speakers, attributions, occasions, _clauses, bounds, _reports);
    }

    /// <summary>Reads a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quotations">The quotations of the text that stand in no other.</param>
    /// <param name="firstDraft">The number of the first draft that was made of the passage's quotations.</param>
    public void Read(Passage passage, List<Quotation> quotations, int firstDraft)
    {
        if (passage.FirstQuote == passage.EndQuote && _before.Read(passage))
            return;
        var direct = _drafts.Count;
        var quote = passage.FirstQuote;
        var from = passage.First;
        for (var i = passage.First; i < passage.End; i++)
        {
            while (quote < passage.EndQuote && quotations[quote].After <= i)
                from = IsDirect(quotations[quote]) ? quotations[quote++].After : Skip(ref quote, from);
            if (quote < passage.EndQuote && quotations[quote].Open <= i)
            {
                i = quotations[quote].After - 1;
                continue;
            }
            var isPhrase = _verbs.IsPhrase(i);
            if (
                !isPhrase
                && !_verbs.IsGoingOn(i)
                && (!_scene.Has(i, WordRole.Speech) || _scene.Has(i, WordRole.Naming) && !IsPuttingIt(i))
            )
                continue;
            var stretch = Stretch(passage, quotations, quote, from, i);
            var end = isPhrase ? _phrases.Read(i, stretch) : ByVerb(i, stretch, passage, firstDraft, direct);
            i = Math.Max(i, end - 1);
        }
    }

    // "Weber put it bluntly: …"
    private bool IsPuttingIt(int i) => (_text.Is(i, "put") || _text.Is(i, "puts")) && _text.Is(i + 1, "it");

    private static int Skip(ref int quote, int from)
    {
        quote++;
        return from;
    }

    private bool IsDirect(Quotation q) =>
        _byOpen.TryGetValue(q.Open, out var draft) && draft.Manner == QuoteManner.Direct;

    // Between the direct quotes around a verb; words in marks that are a wording belong to their clause.
    private Stretch Stretch(Passage passage, List<Quotation> quotations, int quote, int from, int verb)
    {
        var end = passage.End;
        for (var q = quote; q < passage.EndQuote && end == passage.End; q++)
        {
            if (IsDirect(quotations[q]))
                end = quotations[q].Open;
        }
        return new Stretch(
            Math.Max(from, verb - ReportDrafts.Longest),
            Math.Min(end, verb + ReportDrafts.Longest),
            from == passage.First,
            end == passage.End
        );
    }

    private int ByVerb(int verb, Stretch stretch, Passage passage, int firstDraft, int direct)
    {
        var (from, until) = (stretch.From, stretch.Until);
        if (!_verbs.IsHolding(verb) && _inserted.Inverted(verb, stretch) is var inverted and > 0)
            return inverted;
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
        // "The company that claimed the deposit": a relative clause tells which, not what was said.
        else if (!_verbs.IsFinite(verb, from) || _text.Is(verb - 1, "that") || _verbs.IsNegated(verb, from))
            return verb;
        else
            who = _attributions.SubjectOf(verb, from, until);

        if (who is not null && quoted is null && _inserted.Read(verb, who, stretch) is var end and > 0)
            return end;
        var begin = _clauses.Begin(verb, until);
        if (begin == 0 && who is { IsVoice: true })
        {
            begin = _clauses.BehindColon(verb, until);
            if (begin > 0 && SaysWithin(begin, until))
                return verb;
        }
        if (begin == 0)
            return who is null ? verb : Math.Max(verb, _inserted.AsSaid(verb, who, stretch));
        if (isParticiple && who is null)
            who = Whose(verb, from, passage, firstDraft, direct);
        if (who is not { IsVoice: true })
            return verb;
        var last = _clauses.End(begin, until, IsAside(verb, who, passage));
        if (!_clauses.IsEnough(begin, last))
            return verb;
        // "Reuters reported that Weber said": what she said is reported, through Reuters.
        if (SaysAgain(begin, last) is { } inner)
            return inner;
        var draft = _reports.Add([_scene.Span(begin, last)], who, verb, from);
        draft.Through =
            (quoted?.Through ?? _attributions.Reporter(who, from))?.Speaker
            ?? (
                _text.Is(last, ',') && _clauses.ReporterEnd(last + 1) > 0
                    ? _scene.SpeakerOf(_scene.MentionAt(last + 1))
                    : null
            );
        _occasions.Read(draft, from, begin);
        return last;
    }

    // "put it less delicately: his board, he said, had stopped asking": the report is the inserted one's
    private bool SaysWithin(int begin, int until)
    {
        for (var i = begin + 2; i < until - 1; i++)
        {
            if (
                _scene.Has(i, WordRole.Speech)
                && _scene.Has(i - 1, WordRole.Pronoun)
                && _text.Is(i - 2, ',')
                && _text.Is(i + 1, ',')
            )
                return true;
        }
        return false;
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

    // A subordinate clause of the writer's: "While he said …, …", "X, who said …, left".
    private bool IsAside(int verb, Found who, Passage passage)
    {
        if (_scene.Has(verb - 1, WordRole.Relative) && _text.Is(verb - 2, ','))
            return true;
        if (!_scene.Has(passage.First, WordRole.Boundary))
            return false;
        for (var i = passage.First; i < who.First; i++)
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

    // Whose ", adding": of the last who spoke in the sentence, else of its subject.
    private Found? Whose(int participle, int from, Passage passage, int firstDraft, int direct)
    {
        for (var i = participle - 1; i >= Math.Max(passage.First, participle - ReportDrafts.Longest); i--)
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
}
