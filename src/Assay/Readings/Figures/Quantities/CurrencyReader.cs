using Assay.Model;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads currencies before and behind a number.</summary>
internal static class CurrencyReader
{
    /// <summary>A sign or code before a number: <c>$</c>, <c>US$</c>, <c>C$</c>, <c>€</c>, <c>EUR</c>. The number is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where it may begin.</param>
    /// <param name="currency">Which.</param>
    /// <param name="next">The token behind it.</param>
    public static bool TryBefore(TokenizedText text, int token, out CurrencyCode currency, out int next)
    {
        currency = default;
        next = token + 1;
        if (token < 0 || token >= text.Count)
            return false;
        var first = text[token];
        if (first.Kind == TokenKind.Sign)
        {
            if (first.Length != 1 || Currencies.OfSign(text.Text[first.Start]) is not { } sign)
                return false;
            currency = sign;
            return true;
        }
        if (first.Kind != TokenKind.Word || first.Length > 4)
            return false;
        if (TrySigned(text, token, out currency, out next))
            return true;
        next = token + 1;
        if (Currencies.Crowns.TryGet(text.Letters(token), out currency))
            return true;
        return first.IsAllCapitals && Currencies.Iso.TryGet(text.Letters(token), out currency);
    }

    /// <summary>A word, code or sign behind a number: "US dollars", "млрд рублей", "EUR", "€".</summary>
    /// <param name="text">The text.</param>
    /// <param name="spot">Where it may begin; moved behind it.</param>
    /// <param name="currency">Which.</param>
    public static bool TryAfter(TokenizedText text, ref Spot spot, out CurrencyCode currency)
    {
        currency = default;
        if (!spot.IsInBlock(text))
            return false;
        var at = spot;
        if (Surroundings.IsTightDash(text, at.Token))
            at = at.Next(text);
        var nation = TryNation(text, ref at);
        if (at.Token >= text.Count)
            return false;
        var token = text[at.Token];
        if (token.Kind == TokenKind.Sign)
        {
            if (
                token.Length != 1
                || token.IsAfterBlank && BeginsAmount(text, at.Token)
                || Currencies.OfSign(text.Text[token.Start]) is not { } sign
            )
                return false;
            currency = sign;
            spot = at.Next(text);
            return true;
        }
        var letters = at.Letters(text);
        if (Currencies.Iso.TryGet(letters, out currency) && !BeginsAmount(text, at.Token))
        {
            spot = at.Next(text);
            return true;
        }
        if (!Currencies.Words.TryGet(letters, out currency))
            return false;
        // "3 pounds of", "pounds" beside a mass are told by the caller; "won" is a verb unless a scale stands before it.
        currency = nation ?? currency;
        spot = SkipOwner(text, SkipAbbreviationStop(text, at.Next(text)));
        return true;
    }

    /// <summary>Goes on behind the point of an abbreviation ("млн.", "руб.") that does not end the sentence.</summary>
    public static Spot SkipAbbreviationStop(TokenizedText text, Spot spot)
    {
        if (!text.Is(spot.Token, '.') || text[spot.Token].IsAfterBlank || spot.IsWithin(text))
            return spot;
        var next = spot.Token + 1;
        return
            Surroundings.GoesOn(text, next)
            && text[next].Kind == TokenKind.Word
            && !text[next].IsCapitalised
            && (text[spot.Token - 1].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            ? Spot.At(text, next)
            : spot;
    }

    /// <summary>"долларов США", "доларів США", "pounds sterling".</summary>
    private static Spot SkipOwner(TokenizedText text, Spot spot) =>
        Surroundings.GoesOn(text, spot.Token)
        && (text.Is(spot.Token, "США") || text.Is(spot.Token, "sterling"))
            ? spot.Next(text)
            : spot;

    private static CurrencyCode? TryNation(TokenizedText text, ref Spot spot)
    {
        // "U.S. dollars" is four tokens before the word.
        if (
            text.Is(spot.Token, "U")
            && text.Is(spot.Token + 1, '.')
            && text.Is(spot.Token + 2, "S")
            && text.Is(spot.Token + 3, '.')
        )
        {
            spot = Spot.At(text, spot.Token + 4);
            return new CurrencyCode("USD");
        }
        if (spot.Token >= text.Count || !Currencies.Nations.TryGet(spot.Letters(text), out var nation))
            return null;
        spot = spot.Next(text);
        return new CurrencyCode(nation);
    }

    private static bool BeginsAmount(TokenizedText text, int token) =>
        token + 1 < text.Count
        && text[token + 1].Kind == TokenKind.Number
        && Surroundings.GoesOn(text, token + 1);

    private static bool TrySigned(TokenizedText text, int token, out CurrencyCode currency, out int next)
    {
        currency = default;
        next = token + 2;
        var letters = text.Letters(token);
        // "U.S.$5m"
        if (
            text.Is(token, "U")
            && text.Is(token + 1, '.')
            && text.Is(token + 2, "S")
            && text.Is(token + 3, '.')
            && text.Is(token + 4, '$')
        )
        {
            currency = new CurrencyCode("USD");
            next = token + 5;
            return true;
        }
        if (!Surroundings.GoesOn(text, token + 1) || text[token + 1].IsAfterBlank)
            return false;
        return text.Is(token + 1, '$')
            ? Currencies.Dollars.TryGet(letters, out currency)
            : text.Is(token + 1, '¥') && Currencies.Yuans.TryGet(letters, out currency);
    }
}
