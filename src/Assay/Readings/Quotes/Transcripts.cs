using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads interviews printed as lines that begin with who speaks: "Q: …", "Anna Weber: …".</summary>
internal sealed class Transcripts
{
    // Fewer lines that begin so may be anything: a caption, a field of a form.
    private const int LeastLines = 3;

    // Title and name before the colon.
    private const int LongestLabel = 8;

    // Shares of lines that are questions, of who asks and of who answers.
    private const double MostlyAsks = 0.5;
    private const double SeldomAsks = 0.25;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public Transcripts(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>
    /// The quotes, by block; a paragraph without a label between two lines goes on with the first of them. Empty where the text is no transcript. What the one who
    /// only asks says is no quote: it claims nothing.
    /// </summary>
    public Dictionary<int, QuoteDraft> Read()
    {
        var lines = new Dictionary<int, QuoteDraft>();
        var unlabelled = new List<(int Block, int First, int End, QuoteDraft Line)>();
        var (people, last) = (0, default(QuoteDraft));
        var sentences = _text.Sentences;
        var i = 0;
        while (i < sentences.Length)
        {
            var block = sentences[i].Block;
            var first = sentences[i].First;
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
            var end = sentences[i - 1].End;
            if (Line(first, end, ref people) is { } line)
            {
                foreach (var rest in unlabelled)
                {
                    rest.Line.Pieces.Add(_scene.Span(rest.First, rest.End));
                    lines[rest.Block] = rest.Line;
                }
                unlabelled.Clear();
                lines[block] = last = line;
            }
            else if (last is not null && _text.Document.Blocks[block].Kind == BlockKind.Paragraph)
            {
                unlabelled.Add((block, first, end, last));
            }
            else
            {
                last = null;
                unlabelled.Clear();
            }
        }
        if (lines.Values.Distinct().Count() < LeastLines || people == 0)
            lines.Clear();
        if (Asking(lines) is { } asking)
        {
            foreach (
                var (block, _) in lines
                    .Where(l => string.Equals(l.Value.Speaker!.Name, asking, StringComparison.Ordinal))
                    .ToList()
            )
                lines.Remove(block);
        }
        return lines;
    }

    // Of two who speak the one most of whose lines end in a question mark.
    private string? Asking(Dictionary<int, QuoteDraft> lines)
    {
        var speakers = lines
            .Values.Distinct()
            .GroupBy(l => l.Speaker!.Name, StringComparer.Ordinal)
            .Select(g => (g.Key, Asked: (double)g.Count(Asks) / g.Count()))
            .OrderByDescending(x => x.Asked)
            .ToList();
        return speakers is [{ Asked: >= MostlyAsks }, { Asked: <= SeldomAsks }] ? speakers[0].Key : null;
    }

    private bool Asks(QuoteDraft line) => line.Pieces[^1].In(_text.Text).TrimEnd().EndsWith('?');

    private QuoteDraft? Line(int first, int end, ref int people)
    {
        var colon = first;
        while (colon < end && colon - first < LongestLabel && !_text.Is(colon, ':'))
            colon++;
        if (
            colon == first
            || colon + 2 >= end
            || !_text.Is(colon, ':')
            || !_text[colon + 1].IsAfterBlank
            || IsMark(colon + 1)
        )
            return null;
        var mention = _scene.MentionEndingAt(colon - 1);
        var isLetter =
            colon == first + 1
            && (
                _text.Is(first, "Q")
                || _text.Is(first, "A")
                || _text.Is(first, "Question")
                || _text.Is(first, "Answer")
            );
        Speaker speaker;
        if (_scene.MaySpeak(mention) && _scene.KindOf(mention) != Mentions.MentionKind.Place)
        {
            for (var i = first; i < _scene.FirstOf(mention); i++)
            {
                if (!_scene.IsWord(i) || _scene.Has(i, WordRole.Speech | WordRole.Joining | WordRole.Finite))
                    return null;
            }
            speaker = _scene.SpeakerOf(mention);
            people += _scene.KindOf(mention) == Mentions.MentionKind.Person ? 1 : 0;
        }
        else if (isLetter)
        {
            speaker = _scene.Described(first, colon);
            people++;
        }
        else
            return null;
        return new QuoteDraft
        {
            Pieces = [_scene.Span(colon + 1, end)],
            Manner = QuoteManner.Direct,
            Speaker = speaker,
            Why = "The line begins with who speaks, as the lines of an interview do.",
            Attribution = _scene.Span(first, colon + 1),
        };
    }

    private bool IsMark(int i) =>
        _scene.IsSign(i) && _text.Text[_text[i].Start] is '"' or '“' or '«' or '„' or '‘';
}
