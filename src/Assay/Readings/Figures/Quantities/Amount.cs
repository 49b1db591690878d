using Assay.Model;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>A number with its scale and, where one stands before it or behind it, its currency.</summary>
/// <param name="First">Its first token.</param>
/// <param name="After">Behind it.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Scale">What it is multiplied by; 1 where no scale is written.</param>
/// <param name="Currency">The currency; null where none is written.</param>
internal readonly record struct Amount(
    int First,
    Spot After,
    Numeral Number,
    decimal Scale,
    CurrencyCode? Currency
)
{
    /// <summary>The value in full.</summary>
    public decimal Value => Number.Value * Scale;

    /// <summary>What one unit of its last digit is worth.</summary>
    public decimal Step => Number.Step * Scale;

    /// <summary>Whether a scale is written.</summary>
    public bool IsScaled => Scale != 1m;
}

/// <summary>Reads amounts.</summary>
internal static class AmountReader
{
    // "1080p" is a picture.
    private const decimal MostPence = 1_000m;
    private const decimal Hundredth = 0.01m;
    private const decimal MostScaled = 1_000_000_000_000_000_000m;

    /// <summary>Reads one that begins at a token: a currency sign or code, a digit or a number word.</summary>
    public static bool TryRead(TokenizedText text, int token, out Amount amount)
    {
        amount = default;
        CurrencyCode? currency = null;
        var at = token;
        if (CurrencyReader.TryBefore(text, token, out var before, out var next))
        {
            currency = before;
            at = next;
            if (!Surroundings.GoesOn(text, at))
                return false;
        }
        if (!DigitReader.TryRead(text, at, out var number))
        {
            if (currency is not null || !WordNumberReader.TryRead(text, at, out number))
                return false;
        }
        var spot = SkipRepeated(text, number);
        var scale = ReadScale(text, ref spot, currency is not null);
        if (scale * number.Value > MostScaled)
            return false;
        amount = new Amount(token, spot, number, scale, currency);
        if (
            currency is null
            && !spot.IsWithin(text)
            && Surroundings.GoesOn(text, spot.Token)
            && Currencies.Hundredths.TryGet(spot.Letters(text), out var small)
        )
        {
            amount = amount with { Scale = scale * Hundredth, Currency = small, After = spot.Next(text) };
            return true;
        }
        // "at 61p"
        if (
            currency is null
            && scale == 1m
            && number.Value < MostPence
            && spot.IsWithin(text)
            && spot.Letters(text) is "p"
            && !NameNumbers.IsName(text, number.First)
        )
        {
            amount = amount with
            {
                Scale = Hundredth,
                Currency = new CurrencyCode("GBP"),
                After = spot.Next(text),
            };
            return true;
        }
        // "5 million dollars", "3 млрд рублей", "200 EUR".
        if (currency is null && CurrencyReader.TryAfter(text, ref spot, out var after))
        {
            // "won" is the verb in "12 companies won", and even in "5 won".
            if (after.Value is "KRW" && scale == 1m)
                return true;
            amount = amount with { Currency = after, After = spot };
        }
        return true;
    }

    /// <summary>"thirty (30) days", "25,000 (twenty-five thousand) tonnes": the number is written twice.</summary>
    private static Spot SkipRepeated(TokenizedText text, Numeral number)
    {
        var spot = number.After;
        if (spot.IsWithin(text) || !text.Is(spot.Token, '('))
            return spot;
        var isRead =
            number.Form == NumeralForm.Words
                ? DigitReader.TryRead(text, spot.Token + 1, out var repeated)
                : WordNumberReader.TryRead(text, spot.Token + 1, out repeated);
        if (!isRead)
            return spot;
        var end = repeated.After;
        if (number.Form != NumeralForm.Words)
            ReadScale(text, ref end, isMoney: false);
        return !end.IsWithin(text) && text.Is(end.Token, ')') ? end.Next(text) : spot;
    }

    /// <summary>Reads scale words and letters; moves the spot behind them.</summary>
    public static decimal ReadScale(TokenizedText text, ref Spot spot, bool isMoney)
    {
        var scale = 1m;
        while (spot.IsInBlock(text))
        {
            var at = spot;
            if (Surroundings.IsTightDash(text, at.Token) && !at.IsWithin(text))
                at = at.Next(text);
            if (!TryScale(text, at, isMoney, out var factor) || scale * factor > MostScaled)
                break;
            scale *= factor;
            spot = CurrencyReader.SkipAbbreviationStop(text, at.Next(text));
        }
        return scale;
    }

    private static bool TryScale(TokenizedText text, Spot at, bool isMoney, out decimal factor)
    {
        factor = 1m;
        if (at.Token >= text.Count || (text[at.Token].Kind == TokenKind.Sign))
            return false;
        var letters = at.Letters(text);
        if (letters.IsEmpty)
            return false;
        if (Scales.Words.TryGet(letters, out factor))
            return true;
        if (letters.Length > 2 || (!isMoney && !at.IsWithin(text)))
            return false;
        if (isMoney)
            return (at.IsWithin(text) || letters is "m" or "b" or "M" or "B" or "k" or "K")
                && Scales.OfMoney.TryGet(letters, out factor);
        // "5m tonnes", "20k people": a letter that else is a unit; a unit or noun has to follow. 300m is metres.
        return letters.Length == 1
            && Scales.BeforeUnits.TryGet(letters, out factor)
            && (letters is "k" or "K" || Continues(text, at.Token + 1));
    }

    private static bool Continues(TokenizedText text, int next)
    {
        if (!Surroundings.GoesOn(text, next) || text[next].Kind != TokenKind.Word)
            return false;
        var letters = text.Letters(next);
        return Units.Words.Has(letters)
            || Units.Signs.Has(letters)
            || Units.Openers.Has(letters)
            || CountNouns.IsCountable(letters)
            || Currencies.Words.Has(letters);
    }
}
