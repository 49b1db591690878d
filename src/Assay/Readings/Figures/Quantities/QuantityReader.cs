using Assay.Model;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads quantities: amounts with what makes them money, prices, shares, masses, counts …</summary>
internal static class QuantityReader
{
    /// <summary>Reads one at a token and adds it, or two where they are the ends of a change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where it may begin.</param>
    /// <param name="figures">The figures so far.</param>
    /// <param name="next">The token to go on with; behind numbers that are no figures too.</param>
    public static bool TryRead(TokenizedText text, int token, List<Figure> figures, out int next)
    {
        next = token + 1;
        if (OddsReader.TryRead(text, token, figures, out var behind))
        {
            next = behind;
            return true;
        }
        if (!AmountReader.TryRead(text, token, out var low))
            return false;
        next = Math.Max(next, low.After.Token + (low.After.IsWithin(text) ? 1 : 0));
        if (IsName(text, low))
            return false;
        if (RangeReader.TrySecond(text, ref low, out var high, out var form))
            return TryPair(text, low, high, form, figures, ref next);
        if (!TryKind(text, low, figures, out var reading))
            return false;
        Add(text, figures, low.First, low.Value, low.Value, low.Step, reading);
        next = Math.Max(next, reading.End.Token);
        return true;
    }

    private static bool TryPair(
        TokenizedText text,
        Amount low,
        Amount high,
        PairForm form,
        List<Figure> figures,
        ref int next
    )
    {
        if (!TryKind(text, high with { Currency = high.Currency ?? low.Currency }, figures, out var reading))
            return false;
        if (form == PairForm.Range)
        {
            Add(text, figures, low.First, low.Value, high.Value, high.Step, reading);
        }
        else
        {
            var own = reading with { End = low.After };
            Add(text, figures, low.First, low.Value, low.Value, low.Step, own);
            Add(text, figures, high.First, high.Value, high.Value, high.Step, reading);
        }
        next = Math.Max(next, reading.End.Token);
        return true;
    }

    private static bool IsName(TokenizedText text, Amount amount) =>
        amount.Currency is null
        && amount.Number.Form != NumeralForm.Words
        && (amount.Scale == 1m || amount.Number.After.IsWithin(text))
        && NameNumbers.IsName(text, amount.Number.First);

    private static void Add(
        TokenizedText text,
        List<Figure> figures,
        int first,
        decimal low,
        decimal high,
        decimal step,
        KindReading reading
    )
    {
        var bound = BoundReader.Before(text, first, out _);
        if (bound == FigureBound.Exact)
            bound = BoundReader.Behind(text, reading.End.Token);
        var span = TextSpan.Between(text[first].Start, reading.End.EndBefore(text));
        figures.Add(
            new Figure(span, reading.Kind, low * reading.Factor, high * reading.Factor, bound)
            {
                Currency = reading.Currency,
                Unit = reading.Unit,
                Step = step * reading.Factor,
                Of = reading.Of,
            }
        );
    }

    /// <summary>What the words behind an amount make of it.</summary>
    private static bool TryKind(
        TokenizedText text,
        Amount amount,
        List<Figure> figures,
        out KindReading reading
    )
    {
        reading = new KindReading(FigureKind.Count, amount.After, 1m);
        if (amount.Currency is { } currency)
        {
            // A mass with a currency behind it does not occur; "pounds of" are weighed.
            var spot = amount.After;
            if (currency.Value is "GBP" && IsPoundsOf(text, spot))
                reading = new KindReading(FigureKind.Mass, spot, 1m) { Unit = "lb" };
            else if (PriceReader.TryPer(text, ref spot, out var per))
                reading = new KindReading(FigureKind.Price, spot, 1m) { Currency = currency, Unit = per };
            else
                reading = new KindReading(FigureKind.Money, spot, 1m) { Currency = currency };
            return true;
        }
        var behind = amount.After;
        if (AgeReader.TryRead(text, amount, ref behind))
        {
            reading = new KindReading(FigureKind.Age, behind, 1m) { Unit = "years" };
            return true;
        }
        if (RatioReader.TryTimes(text, ref behind))
        {
            var isRatio =
                amount.Value % 1m != 0
                || !Occasions.Are(text, behind)
                || Occasions.AreCompared(text, amount.First, behind.Token);
            reading = isRatio
                ? new KindReading(FigureKind.Ratio, behind, 1m)
                : new KindReading(FigureKind.Count, behind, 1m) { Unit = Occasions.Unit };
            return isRatio || amount.Value > 1m;
        }
        if (UnitReader.TryRead(text, ref behind, out var unit) && !IsYearBefore(text, behind.Token - 1))
        {
            if (
                unit.Kind == FigureKind.Distance && IsSpeed(text, behind)
                || IsOfName(text, amount, unit, behind)
            )
                return false;
            reading = new KindReading(unit.Kind, behind, unit.Factor) { Unit = unit.Code };
            return true;
        }
        // Letters behind the digits that are no unit: an ordinal, a name.
        if (amount.After.IsWithin(text))
            return false;
        return BareReader.TryRead(text, amount, figures, out reading);
    }

    private static bool IsPoundsOf(TokenizedText text, Spot spot) =>
        text.Is(spot.Token - 1, "pounds") && text.Is(spot.Token, "of");

    // "2,7 млрд годом ранее": the year before, not so many years.
    private static bool IsYearBefore(TokenizedText text, int unit) =>
        text.Is(unit, "годом") || text.Is(unit, "роком");

    // "the 50 percent rule" is a rule's name, "Reading time 3 minutes" is no part of the text.
    private static bool IsOfName(TokenizedText text, Amount amount, Words.Unit unit, Spot behind) =>
        unit.Kind == FigureKind.Percent && text.Is(behind.Token, "rule")
        || unit.Kind == FigureKind.Duration
            && (
                text.Is(behind.Token, "read")
                || text.Is(amount.First - 1, "time") && text.Is(amount.First - 2, "reading")
            );

    // "90 km/h"
    private static bool IsSpeed(TokenizedText text, Spot behind) =>
        text.Is(behind.Token, '/') && text.Is(behind.Token + 1, "h")
        || (text.Is(behind.Token, "per") || text.Is(behind.Token, "an")) && text.Is(behind.Token + 1, "hour");
}

/// <summary>What an amount was read as.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="End">Behind unit or noun.</param>
/// <param name="Factor">By which the number is multiplied to be in the unit.</param>
internal readonly record struct KindReading(FigureKind Kind, Spot End, decimal Factor)
{
    public CurrencyCode? Currency { get; init; }
    public string? Unit { get; init; }
    public TextSpan? Of { get; init; }
}
