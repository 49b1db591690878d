using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads what a speaker says that others said: quotes within quotes, and "I am told that".</summary>
internal sealed class InnerSpeech
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly AttributionFinder _attributions;
    private readonly QuoteShapes _shapes;
    private readonly VerbTests _verbs;
    private readonly Clauses _clauses;

    public InnerSpeech(
        QuoteScene scene,
        SpeakerFinder speakers,
        AttributionFinder attributions,
        QuoteShapes shapes
    )
    {
        _scene = scene;
        _text = scene.Text;
        _speakers = speakers;
        _attributions = attributions;
        _shapes = shapes;
        _verbs = new VerbTests(scene);
        _clauses = new Clauses(scene, _verbs);
    }

    /// <summary>Makes a quote of words in marks within another quote; null where they are one word at arm's length.</summary>
    public QuoteDraft? Nested(Quotation q, Quotation within, QuoteDraft outer)
    {
        var from = Math.Max(within.First, q.Open - 60);
        var until = Math.Min(within.End, q.After + 60);
        var behind = _attributions.Behind(q.After, until, !_shapes.EndsOpenly(q));
        var attribution = behind ?? _attributions.Ahead(from, q.Open, null);
        if (attribution is null && q.End - q.First < 2)
            return null;
        var draft = new QuoteDraft
        {
            Pieces = [_shapes.Piece(q.First, q.End)],
            Manner = _shapes.MannerOf(q, attribution, behind is not null, from),
            Speaker =
                attribution is not null && IsSelf(attribution.Who) ? outer.Speaker : attribution?.Who.Speaker,
            Why = attribution is null
                ? "Quotation marks within a quote; nothing says whose words these are."
                : $"“{_text.Letters(attribution.Verb)}” within the quote is said of {attribution.Who.Speaker.Name}.",
            Outer = outer,
            Last = q,
        };
        if (attribution is not null)
            draft.Attribution = _scene.Span(
                Math.Min(attribution.First, attribution.Who.First),
                Math.Max(attribution.Verb + 1, attribution.Who.End)
            );
        return draft;
    }

    // "I told him: 'With pleasure'"
    private bool IsSelf(Found who) =>
        who.End == who.First + 1
        && _text.Letters(who.First) is "I" or "we" or "We" or "я" or "Я" or "ми" or "мы";

    /// <summary>Adds what is reported within a quote.</summary>
    public void Reported(Quotation within, QuoteDraft outer, List<QuoteDraft> drafts)
    {
        for (var i = within.First; i < within.End; i++)
        {
            if (!_scene.Has(i, WordRole.Speech) || _scene.Has(i, WordRole.Naming))
                continue;
            var sentence = _text.Sentences[_text.SentenceAt(_text[i].Start)];
            var from = Math.Max(within.First, sentence.First);
            var until = Math.Min(within.End, sentence.End);
            var begin = _clauses.Begin(i, until);
            if (begin == 0 || !_scene.Has(begin - 1, WordRole.That))
                continue;
            var (speaker, first) = (default(Speaker), i);
            if (IsHearsay(i, from))
                first = Math.Max(from, i - 2);
            else if (
                _verbs.IsFinite(i, from)
                && _speakers.Before(i, from) is { IsVoice: true } who
                && !_scene.Has(who.First, WordRole.Pronoun)
                && (who.Speaker.Referent is null || who.Speaker.Referent != outer.Speaker?.Referent)
            )
                (speaker, first) = (who.Speaker, who.First);
            else
                continue;
            var end = _clauses.End(begin, until, false);
            if (!_clauses.IsEnough(begin, end))
                continue;
            var report = new QuoteDraft
            {
                Pieces = [_scene.Span(begin, end)],
                Manner = QuoteManner.Indirect,
                Speaker = speaker,
                Why = speaker is null
                    ? "The speaker was told so, and does not say by whom."
                    : $"“{_text.Letters(i)}”, said of {speaker.Name} within the quote, reports it.",
                Attribution = _scene.Span(first, begin),
                Outer = outer,
            };
            for (var d = drafts.Count - 1; d >= 0 && ReferenceEquals(drafts[d].Outer, outer); d--)
                ReportDrafts.GiveWording(drafts[d], report);
            drafts.Add(report);
            i = end - 1;
        }
    }

    // "I am told that", "we were told that".
    private bool IsHearsay(int verb, int from)
    {
        if (!_text.Is(verb, "told") && !_text.Is(verb, "informed") && !_text.Is(verb, "assured"))
            return false;
        for (var i = verb - 1; i >= from && verb - i <= 4; i--)
        {
            if (
                _text.Is(i, "am")
                || _text.Is(i, "was")
                || _text.Is(i, "were")
                || _text.Is(i, "are")
                || _text.Is(i, "been")
                || _text.Is(i, "m")
            )
                return true;
        }
        return false;
    }
}
