using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>
/// A sentence that parts what the one before it gave: "It lost 410 million. Of these, 180 million …". Its amounts are of the same kind, unit and
/// currency, for a part of a sum is of that sum's money.
/// </summary>
internal static class PartsOf
{
    private static readonly WordTable<bool> OfWhat = WordTable.Of("this that these those them it which");

    private static readonly WordTable<bool> OfWhatCyrillic = WordTable.Of("них них этого цього");

    /// <summary>Whether a sentence begins with "of these", "из них", "з них".</summary>
    public static bool IsBegunAt(TokenizedText text, int token)
    {
        if (text.Is(token, "of"))
            return token + 1 < text.Count
                && text[token + 1].Kind == TokenKind.Word
                && OfWhat.Has(text.Letters(token + 1));
        return (
                text.Is(token, "из")
                || text.Is(token, "з")
                || text.Is(token, "із")
            )
            && token + 1 < text.Count
            && text[token + 1].Kind == TokenKind.Word
            && OfWhatCyrillic.Has(text.Letters(token + 1));
    }

    /// <summary>
    /// The only quantity of the sentence before one that begins so; null where it has several kinds or none, or stands in another block.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures so far, in order.</param>
    /// <param name="sentence">The number of the sentence with the parts.</param>
    public static int? Whole(TokenizedText text, IReadOnlyList<Figure> figures, int sentence)
    {
        if (
            sentence == 0
            || text.Sentences[sentence].Block != text.Sentences[sentence - 1].Block
            || !IsBegunAt(text, text.Sentences[sentence].First)
        )
            return null;
        var (begin, end) = (text.SpanOf(text.Sentences[sentence - 1]).Start, text.SpanOf(text.Sentences[sentence]).Start);
        int? only = null;
        for (var i = figures.Count - 1; i >= 0 && figures[i].Span.Start >= begin; i--)
        {
            if (figures[i].Span.Start >= end || !IsQuantity(figures[i].Kind))
                continue;
            if (only is not null)
                return null;
            only = i;
        }
        return only;
    }

    private static bool IsQuantity(FigureKind kind) =>
        kind is FigureKind.Money or FigureKind.Mass or FigureKind.Volume or FigureKind.Area or FigureKind.Energy or FigureKind.Count;
}
