using Assay.Model;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>
/// Money that is a price because the unit is said elsewhere: beside the price it is held against ("$925 an ounce, up from $890"), in an earlier sentence
/// ("a price of $1,000") or as the subject ("a tonne cost $95").
/// </summary>
internal static class LentPrices
{
    // "$925 an ounce … $3,400 at its peak": prices of one thing stay within an order of magnitude; what is paid in all does not.
    private const decimal MostApart = 10m;

    // "Palladium traded at $925 an ounce. … She expects a price of $1,000": a paragraph or two further on at most.
    private const int MostLetters = 800;

    private static readonly WordTable<bool> Joints = WordTable.Of(
        "against versus vs from to at of than with and or за до от с по від з проти против"
    );

    // What is held against a price is a price, even in another currency.
    private static readonly WordTable<bool> Against = WordTable.Of(
        "against versus vs than with проти против"
    );

    private static readonly WordTable<bool> Differences = WordTable.Of(
        "more less higher lower above below cheaper dearer выше ниже больше меньше дороже дешевле вище нижче більше менше дорожче дешевше"
    );

    /// <summary>The kind and unit that such a figure has; the figure itself where nothing lends.</summary>
    public static void Lend(TokenizedText text, List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure.Kind != FigureKind.Money || figure.Low is null || IsScaled(text, figure))
                continue;
            var unit = figure.Currency is null
                ? Bare(text, figures, i)
                : PriceSubjects.Unit(text, figure)
                    ?? Beside(text, figures, i)
                    ?? Earlier(text, figures, i)
                    ?? Apart(text, figures, i)
                    ?? Distributed(text, figures, i);
            if (unit is not null)
                figures[i] = figure with { Kind = FigureKind.Price, Unit = unit };
        }
    }

    private static bool IsScaled(TokenizedText text, Figure figure)
    {
        var end = text.TokenAt(figure.Span.End);
        for (var i = text.TokenAt(figure.Span.Start); i < end; i++)
            if (
                text[i].Kind == TokenKind.Word
                && Scales.Words.TryGet(text.Letters(i), out var scale)
                && scale >= Scaled
            )
                return true;
        return figure.High >= Scaled;
    }

    // "$5m" is one token; no unit of anything costs a million.
    private const decimal Scaled = 1_000_000m;

    /// <summary>The unit of a price in the same sentence that it is held against.</summary>
    private static string? Beside(TokenizedText text, List<Figure> figures, int at)
    {
        var figure = figures[at];
        BoundReader.Before(text, text.TokenAt(figure.Span.Start), out var start);
        if (
            start > 1
            && text.Is(start - 1, "the")
            && (text.Is(start - 2, "double") || text.Is(start - 2, "twice") || text.Is(start - 2, "triple"))
        )
            return InSentence(text, figures, at, figure.Currency);
        if (
            start == 0
            || !Surroundings.GoesOn(text, start)
            || text[start - 1].Kind != TokenKind.Word
            || !Joints.Has(text.Letters(start - 1))
        )
            return null;
        var sentence = text.SentenceAt(figure.Span.Start);
        for (var i = at - 1; i >= 0 && text.SentenceAt(figures[i].Span.Start) == sentence; i--)
            if (
                Lends(figures[i], figure, MostApart)
                && (figures[i].Currency == figure.Currency || Against.Has(text.Letters(start - 1)))
            )
                return figures[i].Unit;
        // "from $335 to $400 a tonne"
        return
            at + 1 < figures.Count
            && text.SentenceAt(figures[at + 1].Span.Start) == sentence
            && text.Is(text.TokenAt(figure.Span.End), "to")
            && text.Is(start - 1, "from")
            && Lends(figures[at + 1], figure, MostApart)
            ? figures[at + 1].Unit
            : null;
    }

    /// <summary>"a price of $1,000": the unit of the price given last.</summary>
    private static string? Earlier(TokenizedText text, List<Figure> figures, int at)
    {
        var figure = figures[at];
        BoundReader.Before(text, text.TokenAt(figure.Span.Start), out var start);
        if (
            start < 2
            || !Surroundings.GoesOn(text, start)
            || !Surroundings.GoesOn(text, start - 1)
            || !(text.Is(start - 1, "of") || text.Is(start - 1, "at"))
            || !IsPriceBefore(text, start - 1)
        )
            return null;
        for (var i = at - 1; i >= 0 && figure.Span.Start - figures[i].Span.End < MostLetters; i--)
            if (Lends(figures[i], figure, MostApart))
                return figures[i].Unit;
        return null;
    }

    private static readonly WordTable<bool> PriceNouns = WordTable.Of(
        "price prices high low peak average record level levels discount premium"
    );

    /// <summary>"a price of", "its price in China of", "a three-year high of".</summary>
    private static bool IsPriceBefore(TokenizedText text, int joint)
    {
        const int Reach = 3;
        for (var i = joint - 1; i >= 0 && i >= joint - Reach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text[i].Kind != TokenKind.Word)
                return false;
            if (PriceNouns.Has(text.Letters(i)))
                return true;
            if (i < joint - 1 && !text.Is(i, "in") && !text.Is(i, "a"))
                return false;
        }
        return false;
    }

    private static bool Lends(Figure lender, Figure figure, decimal apart) =>
        lender is { Kind: FigureKind.Price, High: > 0, Unit: not null }
        && figure.Low > 0
        && (
            lender.Currency == figure.Currency
                && figure.High <= lender.High * apart
                && figure.Low * apart >= lender.Low
            || lender.Currency is not null
                && figure.Currency is not null
                && lender.Currency != figure.Currency
        );

    /// <summary>"$3,370 an ounce, $1,030 more than a year earlier": by how much a price of the sentence differs.</summary>
    private static string? Apart(TokenizedText text, List<Figure> figures, int at)
    {
        var after = text.TokenAt(figures[at].Span.End);
        return
            Surroundings.GoesOn(text, after)
            && text[after].Kind == TokenKind.Word
            && Differences.Has(text.Letters(after))
            ? InSentence(text, figures, at, figures[at].Currency)
            : null;
    }

    /// <summary>"брали по 95–100 доларів": so much for each of what had a price before.</summary>
    private static string? Distributed(TokenizedText text, List<Figure> figures, int at)
    {
        BoundReader.Before(text, text.TokenAt(figures[at].Span.Start), out var start);
        if (!text.Is(start - 1, "по"))
            return null;
        for (var i = at - 1; i >= 0 && figures[at].Span.Start - figures[i].Span.End < MostLetters; i--)
            if (Lends(figures[i], figures[at], MostApart))
                return figures[i].Unit;
        return null;
    }

    /// <summary>"it cost 10,500 dollars, at its peak they asked 80,000": a bare number that was taken for money beside a price.</summary>
    private static string? Bare(TokenizedText text, List<Figure> figures, int at)
    {
        var figure = figures[at];
        var sentence = text.SentenceAt(figure.Span.Start);
        var lender = at > 0 ? figures[at - 1] : null;
        for (var i = at - 1; i >= 0 && text.SentenceAt(figures[i].Span.Start) == sentence; i--)
        {
            if (figures[i].Kind == FigureKind.Date)
                continue;
            lender = figures[i];
            break;
        }
        return
            lender is { Kind: FigureKind.Price, Unit: not null }
            && text.SentenceAt(lender.Span.Start) == sentence
            && figure.High <= lender.High * MostApart
            && figure.Low * MostApart >= lender.Low
            ? lender.Unit
            : null;
    }

    private static string? InSentence(
        TokenizedText text,
        List<Figure> figures,
        int at,
        CurrencyCode? currency
    )
    {
        var sentence = text.SentenceAt(figures[at].Span.Start);
        for (var i = at - 1; i >= 0 && text.SentenceAt(figures[i].Span.Start) == sentence; i--)
            if (figures[i] is { Kind: FigureKind.Price, Unit: { } unit } && figures[i].Currency == currency)
                return unit;
        return null;
    }
}
