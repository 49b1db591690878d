using Assay.Readings.Figures.Context;
using Assay.Readings.Figures.Dates;
using Assay.Readings.Figures.Measured;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>Finds the figures of a text: money, shares, quantities, counts, ratios, prices, ages and dates, in English, Ukrainian and Russian.</summary>
public static class FigureFinder
{
    /// <summary>Finds them, in the order of the text; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The day it is of, which dates without a year and "last Tuesday" are taken by; null where it is not known, then they stay open or are left out.</param>
    public static IReadOnlyList<Figure> Find(TokenizedText text, LocalDate? written)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = new List<Figure>();
        var mayBegin = text.OfWords(Triggers.MayBegin);
        var token = 0;
        while (token < text.Count)
        {
            if (text[token].Kind != TokenKind.Number && !mayBegin[text.WordAt(token)])
            {
                token++;
                continue;
            }
            if (
                DateReader.TryRead(text, token, written, figures, out var day, out var end)
                || YearBefore.TryRead(text, token, written, figures, out day, out end)
            )
            {
                var span = TextSpan.Between(text[token].Start, text[end - 1].End);
                figures.Add(
                    new Figure(span, FigureKind.Date, null, null, BoundOf(text, token)) { Date = day }
                );
                token = end;
            }
            else if (
                RatioReader.TryRead(text, token, out var other, out end)
                || BirthdayReader.TryRead(text, token, out other, out end)
                || IndefiniteReader.TryRead(text, token, out other, out end)
            )
            {
                figures.Add(other);
                token = end;
            }
            else
            {
                QuantityReader.TryRead(text, token, figures, out token);
            }
        }
        DateRanges.Complete(text, figures);
        SharedUnits.Share(text, figures);
        LentPrices.Lend(text, figures);
        return MeasuredFinder.Add(text, figures);
    }

    // "around 2010"; but "below last year's 2 Mt" bounds the mass.
    private static FigureBound BoundOf(TokenizedText text, int token) =>
        BoundReader.Before(text, token, out _) == FigureBound.About ? FigureBound.About : FigureBound.Exact;
}
