using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>A sentence with its figures.</summary>
internal sealed class CheckedSentence(
    TokenizedText text,
    Sentence sentence,
    IReadOnlyList<Figure> figures,
    int firstFigure
)
{
    /// <summary>The text it stands in.</summary>
    public TokenizedText Text { get; } = text;

    /// <summary>Its tokens.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>Its figures, in order.</summary>
    public IReadOnlyList<Figure> Figures { get; } = figures;

    /// <summary>How many of them are dates: most sentences have too few for a check to look at.</summary>
    public int Dates { get; } = Count(figures, static f => f.Date is not null);

    /// <summary>The number its first figure has in the text.</summary>
    public int FirstFigure { get; } = firstFigure;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => Text.SpanOf(Sentence);

    /// <summary>The figures without dates.</summary>
    public Figure[] Quantities { get; } = WithoutDates(figures);

    private static Figure[] WithoutDates(IReadOnlyList<Figure> figures)
    {
        var without = new Figure[Count(figures, static f => f.Kind != FigureKind.Date)];
        for (var (i, next) = (0, 0); next < without.Length; i++)
        {
            if (figures[i].Kind != FigureKind.Date)
                without[next++] = figures[i];
        }
        return without;
    }

    private static int Count(IReadOnlyList<Figure> figures, Func<Figure, bool> counts)
    {
        var count = 0;
        for (var i = 0; i < figures.Count; i++)
            count += counts(figures[i]) ? 1 : 0;
        return count;
    }

    /// <summary>The first token of a figure.</summary>
    public int First(Figure figure) => Text.TokenAt(figure.Span.Start);

    /// <summary>The token behind a figure.</summary>
    public int After(Figure figure) => Text.TokenAt(figure.Span.End);

    /// <summary>Whether one of the words stands between two tokens.</summary>
    public bool Has(WordTable<bool> words, int from, int to)
    {
        for (var i = Math.Max(from, Sentence.First); i < Math.Min(to, Sentence.End); i++)
            if (Text[i].Kind == TokenKind.Word && words.Has(Text.Letters(i)))
                return true;
        return false;
    }

    /// <summary>Whether one of the words stands in it.</summary>
    public bool Has(WordTable<bool> words) => Has(words, Sentence.First, Sentence.End);

    /// <summary>Whether words stand in a row from a token on.</summary>
    public bool Reads(int token, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (token + i >= Sentence.End || !Text.Is(token + i, words[i]))
                return false;
        return token >= Sentence.First;
    }

    /// <summary>Cuts the figures of a text by sentences; those without figures are left out.</summary>
    public static IEnumerable<CheckedSentence> Of(CheckedText input)
    {
        var (text, figures) = (input.Text, input.Figures as Figure[] ?? [.. input.Figures]);
        var next = 0;
        while (next < figures.Length)
        {
            var number = text.SentenceAt(figures[next].Span.Start);
            if (number >= text.Sentences.Length)
                yield break;
            var sentence = text.Sentences[number];
            var end = text[sentence.End - 1].End;
            var first = next;
            while (next < figures.Length && figures[next].Span.Start < end)
                next++;
            if (next == first)
                next++;
            else
                yield return new CheckedSentence(
                    text,
                    sentence,
                    new ArraySegment<Figure>(figures, first, next - first),
                    first
                );
        }
    }
}

/// <summary>A check that looks at one sentence with figures at a time.</summary>
internal interface ISentenceCheck
{
    /// <summary>Adds what does not hold together in it.</summary>
    void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found);
}

/// <summary>A check that looks at the whole text.</summary>
internal interface ITextCheck
{
    /// <summary>Adds what does not hold together in it.</summary>
    void Find(CheckedText input, List<Inconsistency> found);
}
