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
    private readonly QuotedNames _names;
    private readonly List<QuoteDraft> _drafts = [];

    public QuoteReading(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        _memory = new SpeakerMemory(scene);
        _names = new QuotedNames(scene);
        var speakers = new SpeakerFinder(scene, _memory);
        var attributions = new AttributionFinder(scene, speakers);
        var occasions = new Occasions(scene);
        _direct = new DirectSpeech(scene, _memory, attributions, _names, occasions, _drafts);
        _reported = new ReportedSpeech(scene, _memory, speakers, attributions, occasions, _drafts);
    }

    public IReadOnlyList<Quote> Read()
    {
        var all = QuotationMarks.Find(_text);
        var outer = new List<Quotation>(all.Count);
        foreach (var q in all)
        {
            if (q.Depth == 0 && !_names.IsName(q))
                outer.Add(q);
        }
        var passages = new List<Passage>();
        var sentences = _text.Sentences;
        var quote = 0;
        for (var i = 0; i < sentences.Length; )
        {
            var block = sentences[i].Block;
            _memory.Block = block;
            Passage.Cut(sentences[i..], block, outer, quote, passages);
            for (var p = 0; p < passages.Count; p++)
            {
                var first = _drafts.Count;
                _direct.Read(passages, p, outer);
                _reported.Read(passages[p], outer, first);
            }
            while (quote < outer.Count && outer[quote].Block <= block)
                quote++;
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
        }
        return Number();
    }

    private List<Quote> Number()
    {
        _drafts.Sort((a, b) => TextSpan.ByPlace.Compare(a.Pieces[0], b.Pieces[0]));
        var numbers = new Dictionary<QuoteDraft, int>();
        var quotes = new List<Quote>(_drafts.Count);
        foreach (var draft in _drafts)
        {
            numbers[draft] = quotes.Count;
            quotes.Add(draft.ToQuote(_text.Text, draft.Outer is { } outer && numbers.TryGetValue(outer, out var number) ? number : null));
        }
        return quotes;
    }
}
