using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads the words in quotation marks of a block: whose they are, in which manner, which pieces belong together.</summary>
internal sealed class DirectSpeech
{
    // An attribution that is a sentence of its own behind a closed quote (“A.” Weber said.) is short.
    private const int LongestSentence = 14;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerMemory _memory;
    private readonly AttributionFinder _attributions;
    private readonly QuotedNames _names;
    private readonly QuoteShapes _shapes;
    private readonly BrokenQuotes _broken;
    private readonly Occasions _occasions;
    private readonly Inheritance _inheritance;
    private readonly QuoteJoins _joins;
    private readonly List<QuoteDraft> _drafts;
    private QuoteDraft? _last;

    public DirectSpeech(
        QuoteScene scene,
        SpeakerMemory memory,
        SpeakerFinder speakers,
        AttributionFinder attributions,
        QuotedNames names,
        QuoteShapes shapes,
        Occasions occasions,
        List<QuoteDraft> drafts
    )
    {
        _scene = scene;
        _text = scene.Text;
        _memory = memory;
        _attributions = attributions;
        _names = names;
        _shapes = shapes;
        _broken = new BrokenQuotes(scene, attributions);
        _occasions = occasions;
        _joins = new QuoteJoins(scene, shapes);
        _inheritance = new Inheritance(scene, speakers, drafts);
        _drafts = drafts;
    }

    /// <summary>The quote that a quotation became, by the token of its opening mark.</summary>
    public Dictionary<int, QuoteDraft> ByOpen { get; } = [];

    /// <summary>Reads a passage.</summary>
    /// <param name="passages">The passages of the block.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="quotations">The quotations of the text that stand in no other.</param>
    /// <returns>The last attribution in it.</returns>
    public Attribution? Read(List<Passage> passages, int number, List<Quotation> quotations)
    {
        var passage = passages[number];
        Attribution? current = null;
        var undecided = new List<QuoteDraft>();
        for (var i = passage.FirstQuote; i < passage.EndQuote; i++)
        {
            var q = quotations[i];
            var from = i > passage.FirstQuote ? quotations[i - 1].After : passage.First;
            var until = i + 1 < passage.EndQuote ? quotations[i + 1].Open : passage.End;
            if (Broken(q) is { } broken)
            {
                current = broken;
                continue;
            }
            var behind = Behind(passages, number, q, until, i + 1 == passage.EndQuote, quotations);
            var isPart = _shapes.IsPart(q, from);
            var ahead =
                behind is null || behind.Value.IsOwnSentence || isPart
                    ? Ahead(passages, number, from, q, current)
                    : null;
            var (attribution, isBehind) =
                ahead is null && behind is { } b ? (b.Attribution, true) : (ahead, false);
            // "X said in March that … “respect”, TASS reported": who reports X
            if (
                isPart
                && ahead is { Through: null }
                && behind is { IsOwnSentence: false, Attribution.Who: { IsNamed: true } reporter }
            )
                attribution = ahead with { Through = reporter };
            else if (
                isPart
                && ahead is null
                && behind is not null
                && current is { } before
                && before.Verb < q.Open
            )
                attribution = before with { Through = behind.Value.Attribution.Who };
            // A verb that stood behind the quote before attributes this one only as its second piece.
            var isShared =
                attribution is null || _last is not null && attribution.Verb < _last.AttributedUntil;
            if (isShared && _joins.Of(q, from, _last) is { } whole)
            {
                whole.Pieces.Add(_shapes.Piece(q.First, q.End));
                whole.Last = q;
                ByOpen[q.Open] = whole;
                continue;
            }
            var draft = Draft(q, attribution, isBehind, from);
            if (attribution is null)
            {
                if (
                    current is not null
                    && draft.Manner == QuoteManner.Term
                    && _inheritance.Shares(from, q.Open)
                )
                    Give(draft, current);
                else
                    _inheritance.Give(draft, q, passage, _last);
            }
            if (draft.Speaker is null && IsNoQuote(q, draft))
                continue;
            if (attribution is not null)
            {
                current = attribution;
                foreach (var earlier in undecided)
                    Give(earlier, attribution);
                undecided.Clear();
            }
            else if (draft.Speaker is null)
                undecided.Add(draft);
            Occasion(draft, attribution, isBehind, from, until, passage);
            _memory.Remember(draft.Speaker);
            _drafts.Add(draft);
            ByOpen[q.Open] = draft;
            _last = draft;
        }
        return current;
    }

    // «Words, — said X. — More words»
    private Attribution? Broken(Quotation q)
    {
        var isCyrillic = (_text[q.First].Traits & TokenTraits.Cyrillic) != TokenTraits.None || IsDashed(q);
        var pieces = new List<(int First, int End)>();
        if (
            !isCyrillic
            || _broken.Read(IsDashed(q) ? q.First + 1 : q.First, q.End, pieces) is not { } attribution
        )
            return null;
        var draft = new QuoteDraft
        {
            Pieces = [.. pieces.Select(p => _shapes.Piece(p.First, p.End))],
            Manner = QuoteManner.Direct,
            Why = "",
            Last = q,
            AttributedUntil = pieces.Count > 1 ? pieces[1].First : attribution.End,
        };
        Give(draft, attribution);
        _occasions.Read(draft, attribution.Verb, draft.AttributedUntil);
        _memory.Remember(draft.Speaker);
        _drafts.Add(draft);
        ByOpen[q.Open] = draft;
        _last = draft;
        return attribution;
    }

    private bool IsDashed(Quotation q) => q.IsUnmarked && _scene.IsDash(q.First);

    // Behind the quote in its own passage, or as the next sentence where the quote ends in a mark that closes a sentence.
    private (Attribution Attribution, bool IsOwnSentence)? Behind(
        List<Passage> passages,
        int number,
        Quotation q,
        int until,
        bool isLast,
        List<Quotation> quotations
    )
    {
        var isOpenEnded = !_shapes.EndsOpenly(q);
        if (q.After < until)
            return _attributions.Behind(q.After, until, isOpenEnded) is { } found ? (found, false) : null;
        if (!isLast || number + 1 >= passages.Count || !_shapes.EndsSentence(q))
            return null;
        var next = passages[number + 1];
        var end = next.FirstQuote < next.EndQuote ? quotations[next.FirstQuote].Open : next.End;
        if (
            _text[end - 1].Kind == TokenKind.Sign
                && end < next.End
                && (_text.Is(end - 1, ':') || _text.Is(end - 1, ','))
            || end - next.First > LongestSentence
        )
            return null;
        var attribution = _attributions.Behind(next.First, end, false);
        // Nothing else may stand in that sentence: no clause of what was said.
        return attribution is { Form: AttributionForm.Verb } && IsAlone(attribution, end)
            ? (attribution, true)
            : null;
    }

    private bool IsAlone(Attribution attribution, int end)
    {
        for (var i = Math.Max(attribution.End, attribution.Verb + 1); i < end; i++)
        {
            if (_scene.Has(i, WordRole.That | WordRole.Finite | WordRole.Pronoun) || _text.Is(i, "the"))
                return false;
        }
        return true;
    }

    private Attribution? Ahead(
        List<Passage> passages,
        int number,
        int from,
        Quotation q,
        Attribution? current
    )
    {
        if (from < q.Open)
            return _attributions.Ahead(from, q.Open, current);
        // What the paragraph before ends with a colon introduces.
        if (number > 0 || q.Open == 0 || !_text.Is(q.Open - 1, ':') || from != passages[0].First)
            return null;
        var sentence = _text.Sentences[_text.SentenceAt(_text[q.Open - 1].Start)];
        return _attributions.Ahead(sentence.First, sentence.End, null);
    }

    private QuoteDraft Draft(Quotation q, Attribution? attribution, bool isBehind, int from)
    {
        var manner = _shapes.MannerOf(q, attribution, isBehind, from);
        var draft = new QuoteDraft
        {
            Pieces = [_shapes.Piece(q.First, q.End)],
            Manner = manner,
            Why = "Quotation marks; nothing says whose words these are.",
            Last = q,
            IsOwn = _names.IsSpokenOf(q),
        };
        if (draft.IsOwn && manner == QuoteManner.Term)
            return draft;
        if (attribution is not null && !(manner == QuoteManner.Term && _shapes.IsArmsLength(q, attribution)))
            Give(draft, attribution);
        if (attribution is not null && isBehind)
            draft.AttributedUntil = attribution.End;
        return draft;
    }

    private void Give(QuoteDraft draft, Attribution attribution)
    {
        draft.Speaker = attribution.Who.Speaker;
        draft.Through = attribution.Through?.Speaker;
        draft.Why = Why(attribution);
        draft.Attribution = _scene.Span(
            Math.Min(attribution.First, attribution.Who.First),
            Math.Max(Math.Min(attribution.End, attribution.Verb + 1), attribution.Who.End)
        );
    }

    private string Why(Attribution attribution)
    {
        var verb = _text.Letters(attribution.Verb).ToString();
        return attribution.Form switch
        {
            AttributionForm.Colon => "The name stands before a colon and the words.",
            AttributionForm.Phrase => $"“{verb} …” names whose words these are.",
            AttributionForm.Naming =>
                $"“{verb}”, said of {attribution.Who.Speaker.Name}, takes the wording up.",
            _ =>
                $"“{verb}” is said of {attribution.Who.Speaker.Name}, {(attribution.Who.First > attribution.Verb ? "behind" : "before")} the verb.",
        };
    }

    // Names of things, and inches: nothing that anybody said.
    private bool IsNoQuote(Quotation q, QuoteDraft draft) =>
        // a block set apart that nobody is named for: a list of clauses, a pulled paragraph
        q.IsUnmarked && !IsDashed(q)
        || draft.Manner == QuoteManner.Term
            && (
                _names.IsTitled(q)
                || q.IsUnclosed
                || q.IsUnopened
                || _text[q.First].Kind == TokenKind.Number && q.End - q.First <= 2
            );

    private void Occasion(
        QuoteDraft draft,
        Attribution? attribution,
        bool isBehind,
        int from,
        int until,
        Passage passage
    )
    {
        if (attribution is null)
            return;
        var first = Math.Min(attribution.First, attribution.Who.First);
        if (isBehind)
            _occasions.Read(
                draft,
                first,
                attribution.Verb >= passage.End
                    ? _text.Sentences[_text.SentenceAt(_text[attribution.Verb].Start)].End
                    : until
            );
        else
        {
            _occasions.Read(draft, from, draft.Last.Open);
            if (draft.Last.After < until)
                _occasions.ReadTail(draft, draft.Last.After, until);
        }
    }
}
