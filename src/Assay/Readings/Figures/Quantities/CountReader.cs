using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Finds the noun that a number counts: "12 <c>Western companies</c>", "141 <c>votes</c>", "300 <c>человек</c>".</summary>
internal static class CountReader
{
    private const int MostWords = 5;

    /// <summary>Finds it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spot">Behind the number.</param>
    /// <param name="value">The number: one of something is singular.</param>
    /// <param name="noun">The words, from the first adjective to the noun.</param>
    /// <param name="end">The token behind them.</param>
    public static bool TryNoun(TokenizedText text, Spot spot, decimal value, out TextSpan noun, out int end)
    {
        noun = default;
        end = spot.Token;
        if (spot.IsWithin(text))
            return false;
        var first = spot.Token;
        if (Surroundings.IsTightDash(text, first))
            return false;
        if (!Surroundings.GoesOn(text, first) || text[first].Kind != TokenKind.Word)
            return false;
        var isCyrillic = (text[first].Traits & TokenTraits.Cyrillic) != TokenTraits.None;
        var last = isCyrillic ? CyrillicNoun(text, first) : EnglishNoun(text, first, value == 1m);
        if (last < 0 || IsName(text, last))
            return false;
        end = last + 1;
        noun = TextSpan.Between(text[first].Start, text[last].End);
        return true;
    }

    /// <summary>"121 Aircraft Repair Plant": a capitalised noun with another behind it is a name.</summary>
    private static bool IsName(TokenizedText text, int last) =>
        text[last].IsCapitalised
        && Surroundings.GoesOn(text, last + 1)
        && text[last + 1].IsCapitalised
        && text[last + 1].Kind == TokenKind.Word;

    private static int EnglishNoun(TokenizedText text, int first, bool isOne)
    {
        var last = -1;
        for (var i = first; i < first + MostWords && i < text.Count; i++)
        {
            // "state-owned": the hyphen and the word behind it belong to the word before.
            if (i > first && Surroundings.IsTightDash(text, i) && text[i + 1].Kind == TokenKind.Word)
            {
                i++;
                last = last == i - 2 ? -1 : last;
            }
            else if (i > first && text[i].Kind == TokenKind.Word && !text[i].IsAfterBlank)
            {
                break;
            }
            if (!Surroundings.GoesOn(text, i) || text[i].Kind != TokenKind.Word)
                break;
            var letters = text.Letters(i);
            if (CountNouns.Ends(letters))
                break;
            if (CountNouns.IsPlural(letters))
                last = i;
            else if (last >= 0)
                break;
            else if (isOne && CountNouns.IsCountable(letters))
                return i;
        }
        return last;
    }

    private static int CyrillicNoun(TokenizedText text, int first)
    {
        for (var i = first; i < first + MostWords; i++)
        {
            if (!Surroundings.GoesOn(text, i) || text[i].Kind != TokenKind.Word || text[i].Length < 3)
                return -1;
            var letters = text.Letters(i);
            if (CyrillicStops.Has(letters) || (text[i].Traits & TokenTraits.Cyrillic) == TokenTraits.None)
                return -1;
            if (
                letters.EndsWith("ться", StringComparison.Ordinal)
                || letters.EndsWith("тся", StringComparison.Ordinal)
            )
                return -1;
            if (IsPastVerb(letters) || IsInstrumental(letters) && !CountNouns.IsCountable(letters))
                return -1;
            if (!IsAdjective(letters))
                return i;
        }
        return -1;
    }

    // "32 утрималися", "14 были": what is counted was named before.
    private static bool IsPastVerb(ReadOnlySpan<char> letters) =>
        letters.EndsWith("ли", StringComparison.Ordinal)
        || letters
            is "ушла"
                or "ушел"
                or "ушёл"
                or "пошла"
                or "пошло"
                or "пришла"
                or "была"
                or "стала"
                or "прошла"
                or "пішла"
                or "була"
                or "припала"
                or "прийшла"
                or "пришлась"
        || letters.EndsWith("лась", StringComparison.Ordinal)
        || letters.EndsWith("лася", StringComparison.Ordinal)
        || letters.EndsWith("лись", StringComparison.Ordinal)
        || letters.EndsWith("лися", StringComparison.Ordinal)
        || letters.EndsWith("шло", StringComparison.Ordinal)
        || letters.EndsWith("ало", StringComparison.Ordinal)
        || letters.EndsWith("ило", StringComparison.Ordinal)
        || letters.EndsWith("лось", StringComparison.Ordinal)
        || letters.EndsWith("лося", StringComparison.Ordinal);

    // "1,5 млн морем", "2 млн вагонами": by which way, not what is counted.
    private static bool IsInstrumental(ReadOnlySpan<char> letters) =>
        letters.EndsWith("ем", StringComparison.Ordinal)
        || letters.EndsWith("ом", StringComparison.Ordinal)
        || letters.EndsWith("ами", StringComparison.Ordinal)
        || letters.EndsWith("ями", StringComparison.Ordinal);

    private static bool IsAdjective(ReadOnlySpan<char> letters) =>
        !CountNouns.IsCountable(letters)
        && (
            letters.EndsWith("ых", StringComparison.Ordinal)
            || letters.EndsWith("ким", StringComparison.Ordinal)
            || letters.EndsWith("ным", StringComparison.Ordinal)
            || letters.EndsWith("их", StringComparison.Ordinal)
            || letters.EndsWith("ные", StringComparison.Ordinal)
            || letters.EndsWith("ские", StringComparison.Ordinal)
            || letters.EndsWith("ські", StringComparison.Ordinal)
            || letters.EndsWith("ний", StringComparison.Ordinal)
            || letters.EndsWith("ный", StringComparison.Ordinal)
            || letters.EndsWith("ний", StringComparison.Ordinal)
        );

    private static readonly WordTable<bool> CyrillicStops = WordTable.Of(
        "від проти перед понад зі крім кроме около біля после після для при над под про без через между против раза раз рази разів більше меньше больше менше чем ніж или або как что который года лет градусов градуса градусів пойдет пойдёт пойдут придется придётся піде підуть получит получат отримає отримають направят спрямують потратят витратять составит составят становить становитиме уйдет уйдёт достанется останется"
    );
}
