using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads the quotes of one text, block by block.</summary>
internal sealed class QuoteReading
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerMemory _memory;
    private readonly DirectSpeech _direct;
    private readonly ReportedSpeech _reported;
    private readonly InnerSpeech _inner;
    private readonly BrokenQuotes _broken;
    private readonly QuotedNames _names;
    private readonly List<QuoteDraft> _drafts = [];

    public QuoteReading(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        _memory = new SpeakerMemory(scene);
        _names = new QuotedNames(scene);
        var shapes = new QuoteShapes(scene, _names);
        var speakers = new SpeakerFinder(scene, _memory);
        var attributions = new AttributionFinder(scene, speakers);
        var occasions = new Occasions(scene);
        _direct = new DirectSpeech(
            scene,
            _memory,
            speakers,
            attributions,
            _names,
            shapes,
            occasions,
            _drafts
        );
        _reported = new ReportedSpeech(
            scene,
            _memory,
            speakers,
            attributions,
            occasions,
            _direct.ByOpen,
            _drafts
        );
        _broken = new BrokenQuotes(scene, attributions);
        _inner = new InnerSpeech(scene, speakers, attributions, shapes);
    }

    public IReadOnlyList<Quote> Read()
    {
        var all = QuotationMarks.Find(_text);
        var outer = WithUnmarked(all);
        _scene.MarkQuotations(outer);
        var transcript = new Transcripts(_scene).Read();
        var passages = new List<Passage>();
        var sentences = _text.Sentences;
        var (quote, nested) = (0, 0);
        var i = 0;
        while (i < sentences.Length)
        {
            var block = sentences[i].Block;
            _memory.Block = block;
            if (transcript.TryGetValue(block, out var line))
                Spoken(line, sentences[i..], block, all);
            else
            {
                Passage.Cut(_scene, sentences[i..], block, outer, quote, passages);
                for (var p = 0; p < passages.Count; p++)
                {
                    var first = _drafts.Count;
                    _direct.Read(passages, p, outer);
                    _reported.Read(passages[p], outer, first);
                }
            }
            while (quote < outer.Count && outer[quote].Block <= block)
                Inner(outer[quote++], all, ref nested);
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
        }
        QuoteEchoes.Give(_drafts, _text);
        return Number();
    }

    private QuoteDraft? _spoken;
    private int _inTranscript;

    // A paragraph of a transcript, with what its speaker says that others said.
    private void Spoken(QuoteDraft line, ReadOnlySpan<Sentence> sentences, int block, List<Quotation> all)
    {
        if (!ReferenceEquals(line, _spoken))
            _drafts.Add(line);
        _spoken = line;
        _memory.Remember(line.Speaker);
        var count = 0;
        while (count < sentences.Length && sentences[count].Block == block)
            count++;
        var spoken = new Quotation(
            sentences[0].First,
            sentences[0].First,
            sentences[count - 1].End,
            sentences[count - 1].End,
            block,
            0
        );
        for (; _inTranscript < all.Count && all[_inTranscript].Block <= block; _inTranscript++)
        {
            var q = all[_inTranscript];
            if (
                q.Block == block
                && q.Depth == 0
                && !_names.IsName(q)
                && _inner.Nested(q, spoken, line) is { } within
            )
                _drafts.Add(within);
        }
        _inner.Reported(spoken, line, _drafts);
    }

    // What stands within a quote.
    private void Inner(Quotation q, List<Quotation> all, ref int nested)
    {
        while (nested < all.Count && all[nested].Open <= q.Open)
            nested++;
        if (!_direct.ByOpen.TryGetValue(q.Open, out var draft) || draft.Manner != QuoteManner.Direct)
            return;
        for (; nested < all.Count && all[nested].Open < q.End; nested++)
        {
            if (!_names.IsName(all[nested]) && _inner.Nested(all[nested], q, draft) is { } within)
                _drafts.Add(within);
        }
        _inner.Reported(q, draft, _drafts);
    }

    // Quotations that stand in no other and are no names, and blocks that are quotes without marks.
    private List<Quotation> WithUnmarked(List<Quotation> all)
    {
        var outer = new List<Quotation>(all.Count);
        foreach (var q in all)
        {
            if (q.Depth > 0 || _names.IsName(q))
                continue;
            if (_names.IsDefinition(q))
                _drafts.Add(Definition(q));
            else
                outer.Add(q);
        }
        var marked = outer.Count;
        var isTrail = false;
        var next = 0;
        var sentences = _text.Sentences;
        var i = 0;
        while (i < sentences.Length)
        {
            var block = sentences[i].Block;
            var first = sentences[i].First;
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
            while (next < marked && outer[next].Block < block)
                next++;
            // "On Monday Anna Weber wrote:" and an earlier mail behind it
            isTrail =
                _text.Document.Blocks[block].Kind == BlockKind.Quotation
                && (
                    isTrail
                    || _text.Is(sentences[i - 1].End - 1, ':')
                        && _scene.Has(sentences[i - 1].End - 2, WordRole.Speech)
                );
            var hasMarks = next < marked && outer[next].Block == block;
            var isQuote =
                _text.Document.Blocks[block].Kind == BlockKind.Quotation && !isTrail
                || !hasMarks && IsDialogue(first, sentences[i - 1].End);
            if (isQuote && !hasMarks)
                outer.Add(new Quotation(first, first, sentences[i - 1].End, sentences[i - 1].End, block, 0));
        }
        if (outer.Count > marked)
            outer.Sort((a, b) => a.Open.CompareTo(b.Open));
        return outer;
    }

    private QuoteDraft Definition(Quotation q) =>
        new()
        {
            Pieces = [_scene.Span(q.First, q.End)],
            Manner = QuoteManner.Term,
            Why = "The text defines it for its own use; these are nobody's words.",
            Last = q,
            IsOwn = true,
        };

    // "— Words, — said X."
    private bool IsDialogue(int first, int end) =>
        (_text.Is(first, '—') || _text.Is(first, '–')) && _broken.Read(first + 1, end, []) is not null;

    private List<Quote> Number()
    {
        _drafts.Sort((a, b) => TextSpan.ByPlace.Compare(a.Pieces[0], b.Pieces[0]));
        var quotes = new List<Quote>(_drafts.Count);
        foreach (var draft in _drafts)
        {
            draft.Number = quotes.Count;
            quotes.Add(draft.ToQuote(_text.Text, draft.Outer?.Number));
        }
        return quotes;
    }
}
