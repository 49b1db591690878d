using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Numbers;

/// <summary>Reads numbers in words: "fourteen", "two hundred and five", "a dozen", "half a million", "двадцать пять", "п'ять".</summary>
internal static class WordNumberReader
{
    private const int LongestApostropheWord = 24;
    private const decimal Half = 0.5m;

    public static bool TryRead(TokenizedText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Word)
            return false;
        if (TryHalf(text, token, out numeral) || TryArticle(text, token, out numeral))
            return true;
        if (!TryWord(text, token, out var word, out var next))
            return false;
        if (word.Role is NumberWordRole.TimesHundred or NumberWordRole.Dozen)
            return false;
        var value = word.Value;
        var last = word.Role;
        while (Surroundings.GoesOn(text, next))
        {
            var at = next;
            if (Surroundings.IsTightDash(text, at))
                at++;
            else if (last == NumberWordRole.TimesHundred && text.Is(at, "and"))
                at++;
            if (!TryWord(text, at, out var more, out var end) || !Fits(last, more))
                break;
            value = more.Role is NumberWordRole.TimesHundred or NumberWordRole.Dozen
                ? value * more.Value
                : value + more.Value;
            last = more.Role;
            next = end;
        }
        if (TryAndAHalf(text, next, out var behind))
        {
            numeral = new Numeral(token, Spot.At(text, behind), value + Half, Half, NumeralForm.Words);
            return true;
        }
        numeral = new Numeral(token, Spot.At(text, next), value, Step(value), NumeralForm.Words);
        return true;
    }

    private static bool Fits(NumberWordRole last, NumberWord more) =>
        more.Role switch
        {
            NumberWordRole.One => last is NumberWordRole.TimesHundred or NumberWordRole.Hundred
                || (last == NumberWordRole.Ten && more.Value < 10),
            NumberWordRole.Ten => last is NumberWordRole.TimesHundred or NumberWordRole.Hundred,
            NumberWordRole.TimesHundred or NumberWordRole.Dozen => last is NumberWordRole.One,
            _ => false,
        };

    /// <summary>A number word, also one that an apostrophe cuts ("п'ять").</summary>
    private static bool TryWord(TokenizedText text, int token, out NumberWord word, out int next)
    {
        word = default;
        next = token + 1;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Word)
            return false;
        if (NumberWords.All.TryGet(text.Letters(token), out word))
            return true;
        if (
            !text.Is(token, "п") && !text.Is(token, "дев")
            || !Surroundings.IsApostrophe(text, token + 1)
            || text[token + 1].IsAfterBlank
            || token + 2 >= text.Count
            || text[token + 2].IsAfterBlank
        )
            return false;
        var head = text.Letters(token);
        var tail = text.Letters(token + 2);
        if (head.Length + 1 + tail.Length > LongestApostropheWord)
            return false;
        Span<char> whole = stackalloc char[LongestApostropheWord];
        head.CopyTo(whole);
        whole[head.Length] = '\'';
        tail.CopyTo(whole[(head.Length + 1)..]);
        next = token + 3;
        return NumberWords.All.TryGet(whole[..(head.Length + 1 + tail.Length)], out word);
    }

    /// <summary>"half a million", "half a dozen", "half-million", "полмиллиона", "пів мільйона".</summary>
    private static bool TryHalf(TokenizedText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (!text.Is(token, "half") && !text.Is(token, "пів") && !text.Is(token, "пол"))
            return false;
        var next = token + 1;
        if (text.Is(next, "a") || Surroundings.IsTightDash(text, next))
            next++;
        if (next >= text.Count)
            return false;
        if (text.Is(next, "dozen"))
            numeral = new Numeral(token, Spot.At(text, next + 1), 6, 1, NumeralForm.Words);
        else if (
            text.Is(token + 1, "a")
            && (
                text.Is(next, "per") && text.Is(next + 1, "cent")
                || text.Is(next, "percent")
                || text.Is(next, "percentage") && text.Is(next + 1, "point")
            )
        )
            numeral = new Numeral(token, Spot.At(text, next), Half, Half, NumeralForm.Words);
        else if (Scales.Words.TryGet(text.Letters(next), out _))
            numeral = new Numeral(token, Spot.At(text, next), Half, Half, NumeralForm.Words);
        else
            return false;
        return true;
    }

    /// <summary>"a dozen", "a hundred", "a million"; "a" and "an" count nothing else.</summary>
    private static bool TryArticle(TokenizedText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (!text.Is(token, "a") || token + 1 >= text.Count)
            return false;
        if (NumberWords.All.TryGet(text.Letters(token + 1), out var word))
        {
            if (word.Role is not (NumberWordRole.TimesHundred or NumberWordRole.Dozen))
                return false;
            numeral = new Numeral(
                token,
                Spot.At(text, token + 2),
                word.Value,
                word.Role == NumberWordRole.Dozen ? 1 : word.Value,
                NumeralForm.Words
            );
            return true;
        }
        if (!Scales.Words.TryGet(text.Letters(token + 1), out _) || text[token + 1].Length < 4)
            return false;
        numeral = new Numeral(token, Spot.At(text, token + 1), 1, 1, NumeralForm.Words);
        return true;
    }

    private static bool TryAndAHalf(TokenizedText text, int token, out int behind)
    {
        behind = token + 2;
        if (
            (text.Is(token, "с") || text.Is(token, "з") || text.Is(token, "із"))
            && (text.Is(token + 1, "половиной") || text.Is(token + 1, "половиною"))
        )
            return true;
        behind = token + 3;
        return text.Is(token, "and") && text.Is(token + 1, "a") && text.Is(token + 2, "half");
    }

    private static decimal Step(decimal value)
    {
        var step = value % 1m == 0 ? 1m : Half;
        for (var rest = value; rest >= 100 && rest % 10 == 0; rest /= 10)
            step *= 10;
        return step;
    }
}
