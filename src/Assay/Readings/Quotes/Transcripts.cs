using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads interviews printed as lines that begin with who speaks: "Q: …", "Anna Weber: …".</summary>
internal sealed class Transcripts
{
    // Fewer lines that begin so may be anything: a caption, a field of a form.
    private const int LeastLines = 3;

    // Title and name before the colon.
    private const int LongestLabel = 8;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public Transcripts(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>The quotes, by block; empty where the text is no transcript.</summary>
    public Dictionary<int, QuoteDraft> Read()
    {
        var lines = new Dictionary<int, QuoteDraft>();
        var people = 0;
        var sentences = _text.Sentences;
        var i = 0;
        while (i < sentences.Length)
        {
            var block = sentences[i].Block;
            var first = sentences[i].First;
            while (i < sentences.Length && sentences[i].Block == block)
                i++;
            if (Line(first, sentences[i - 1].End, ref people) is { } line)
                lines[block] = line;
        }
        if (lines.Count < LeastLines || people == 0)
            lines.Clear();
        return lines;
    }

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
