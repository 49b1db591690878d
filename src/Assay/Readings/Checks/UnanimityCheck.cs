using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"adopted unanimously, with 12 votes against": what has votes against it was not unanimous.</summary>
internal sealed class UnanimityCheck : ISentenceCheck
{
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var text = sentence.Text;
        var word = -1;
        for (var i = sentence.Sentence.First; i < sentence.Sentence.End; i++)
            if (
                text.Is(i, "unanimously")
                || text.Is(i, "единогласно")
                || text.Is(i, "одноголосно")
                || text.Is(i, "одностайно")
            )
                word = i;
        if (
            word < 0
            || text.Is(word - 1, "not")
            || text.Is(word - 1, "almost")
            || text.Is(word - 1, "nearly")
            || text.Is(word - 1, "не")
        )
            return;
        foreach (var figure in sentence.Figures)
        {
            if (figure.Kind != FigureKind.Count || figure.Low is not > 0)
                continue;
            var after = sentence.After(figure);
            if (
                !text.Is(after, "against")
                && !text.Is(after, "opposed")
                && !text.Is(after, "против")
                && !text.Is(after, "проти")
            )
                continue;
            // "24 votes against the old text" is another vote.
            if (
                after + 1 < sentence.Sentence.End
                && text[after + 1].Kind == TokenKind.Word
                && !text.Is(after + 1, "and")
                && !text.Is(after + 1, "with")
            )
                continue;
            var start = Math.Min(text[word].Start, figure.Span.Start);
            var end = Math.Max(text[word].End, text[after].End);
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Contradiction,
                    TextSpan.Between(start, end),
                    $"what was decided “{text.Letters(word)}” had no votes against it, but the text gives {text.Words(figure.Span)} against",
                    [text[word].Span, figure.Span]
                )
            );
            return;
        }
    }
}
