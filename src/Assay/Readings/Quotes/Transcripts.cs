using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads interviews, hearings and press conferences printed as lines that begin with who speaks (<see cref="TranscriptLabels"/>).</summary>
internal sealed class Transcripts
{
    // Fewer lines that begin so may be anything: a caption, a field of a form.
    private const int LeastLines = 3;

    // Shares of lines that are questions, of who asks and of who answers.
    private const double MostlyAsks = 0.5;
    private const double SeldomAsks = 0.25;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly TranscriptLabels _labels;

    public Transcripts(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
        _labels = new TranscriptLabels(scene);
    }

    /// <summary>
    /// The quotes, by block; a paragraph without a label between two lines goes on with the first of them. Empty where the text is no transcript. Questions of who
    /// asks are no quotes: they claim nothing.
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
            if (_labels.Of(first, end) is var (speaker, colon, isPerson))
            {
                foreach (var rest in unlabelled)
                {
                    rest.Line.Pieces.Add(_scene.Span(rest.First, rest.End));
                    lines[rest.Block] = rest.Line;
                }
                unlabelled.Clear();
                people += isPerson ? 1 : 0;
                lines[block] = last = Line(first, colon, end, speaker);
            }
            else if (last is not null && _text.Document.Blocks[block].Kind == BlockKind.Paragraph)
            {
                if (!IsDirection(first, end))
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
        RemoveQuestions(lines);
        return lines;
    }

    // Of two who speak everything of the one who asks; of several the lines that are questions.
    private void RemoveQuestions(Dictionary<int, QuoteDraft> lines)
    {
        var speakers = lines
            .Values.Distinct()
            .GroupBy(l => l.Speaker!.Name, StringComparer.Ordinal)
            .Select(g => (g.Key, Asked: (double)g.Count(Asks) / g.Count()))
            .OrderByDescending(x => x.Asked)
            .ToList();
        var asking = speakers is [{ Asked: >= MostlyAsks }, { Asked: <= SeldomAsks }] ? speakers[0].Key : null;
        var asksAtTimes = speakers
            .Where(s => s.Asked >= MostlyAsks)
            .Select(s => s.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (block, line) in lines.ToList())
        {
            var name = line.Speaker!.Name;
            if (
                string.Equals(name, asking, StringComparison.Ordinal)
                || TranscriptLabels.Asks(name)
                || asksAtTimes.Contains(name) && Asks(line)
            )
                lines.Remove(block);
        }
    }

    private bool Asks(QuoteDraft line) => line.Pieces[^1].In(_text.Text).TrimEnd().EndsWith('?');

    // "(Laughter.)", "[The committee recessed.]"
    private bool IsDirection(int first, int end) =>
        (_text.Is(first, '(') || _text.Is(first, '['))
        && (_text.Is(end - 1, ')') || _text.Is(end - 1, ']'));

    private QuoteDraft Line(int first, int colon, int end, Speaker speaker) =>
        new()
        {
            Pieces = [_scene.Span(colon + 1, end)],
            Manner = QuoteManner.Direct,
            Speaker = speaker,
            Why = "The line begins with who speaks, as the lines of an interview do.",
            Attribution = _scene.Span(first, colon + 1),
        };
}
