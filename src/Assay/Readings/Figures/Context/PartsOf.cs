using Assay.Readings.Figures.Numbers;
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

    private static readonly WordTable<bool> OfWhatCyrillic = WordTable.Of("них этого цього которых яких");

    /// <summary>Whether a sentence begins with "of these", "из них", "з них".</summary>
    public static bool IsBegunAt(TokenizedText text, int token)
    {
        if (text.Is(token, "of"))
            return token + 1 < text.Count
                && text[token + 1].Kind == TokenKind.Word
                && OfWhat.Has(text.Letters(token + 1));
        return (text.Is(token, "из") || text.Is(token, "з") || text.Is(token, "із"))
            && token + 1 < text.Count
            && text[token + 1].Kind == TokenKind.Word
            && OfWhatCyrillic.Has(text.Letters(token + 1));
    }

    // Words back from a part to the "of these" that its sentence begins with.
    private const int Reach = 60;

    /// <summary>The "of these" that a token's sentence begins with, also behind a point that may be an abbreviation's ("410 млн грн. З них"); -1 where it begins otherwise.</summary>
    public static int OpenerBefore(TokenizedText text, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - Reach && Surroundings.GoesOn(text, i + 1); i--)
        {
            var isBegin = text[i].BeginsSentence || text.Is(i - 1, '.');
            if (isBegin && text[i].IsCapitalised && IsBegunAt(text, i))
                return i;
            if (text[i].BeginsSentence)
                return -1;
        }
        return -1;
    }

    /// <summary>
    /// The only quantity of the sentence before an opener, its number among the figures; null where that has several or none, or stands in another block.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures, in order.</param>
    /// <param name="count">How many of them to look at: those before the parts.</param>
    /// <param name="opener">The token that <see cref="OpenerBefore"/> gave.</param>
    public static int? Whole(TokenizedText text, IReadOnlyList<Figure> figures, int count, int opener)
    {
        if (opener < 1 || !Surroundings.GoesOn(text, opener))
            return null;
        var end = text[opener].Start;
        var begin = text.SpanOf(text.Sentences[text.SentenceAt(text[opener - 1].Start)]).Start;
        int? only = null;
        for (var i = count - 1; i >= 0 && figures[i].Span.Start >= begin; i--)
        {
            if (figures[i].Span.Start >= end || !IsQuantity(figures[i].Kind))
                continue;
            if (only is not null)
                return null;
            only = i;
        }
        return only;
    }

    private static readonly WordTable<bool> Within = WordTable.Of("из з із of");

    /// <summary>
    /// The quantity right before "из них" or "of which" in the sentence of a part: "9,6 млрд рублей, из них 4,1 млрд — из бюджета и 5,5 млрд — …".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures before the part.</param>
    /// <param name="token">Where the part begins.</param>
    public static int? WholeBefore(TokenizedText text, IReadOnlyList<Figure> figures, int token)
    {
        for (var i = token - 1; i > 0 && i >= token - Reach && Surroundings.GoesOn(text, i + 1); i--)
        {
            if (text[i + 1].BeginsSentence)
                return null;
            // "150 млн доларів: по 75 млн від кожної"
            var isColon = text.Is(i, ':') && text[i + 1].IsAfterBlank;
            if (
                !isColon
                && (
                    text[i].Kind != TokenKind.Word
                    || !(text.Is(i, "including") || Within.Has(text.Letters(i)) && IsBegunAt(text, i))
                )
            )
                continue;
            var end = text[i].Start;
            for (var f = figures.Count - 1; f >= 0; f--)
                if (figures[f].Span.End <= end)
                    return
                        IsQuantity(figures[f].Kind)
                        && text.SentenceAt(figures[f].Span.Start) == text.SentenceAt(end)
                        && i - text.TokenAt(figures[f].Span.End) <= MostBetween
                        ? f
                        : null;
            return null;
        }
        return null;
    }

    // "9,6 млрд рублей на модернизацию завода, из них": what the sum is for may stand between.
    private const int MostBetween = 8;

    private static bool IsQuantity(FigureKind kind) =>
        kind
            is FigureKind.Money
                or FigureKind.Mass
                or FigureKind.Volume
                or FigureKind.Area
                or FigureKind.Energy
                or FigureKind.Count;
}
