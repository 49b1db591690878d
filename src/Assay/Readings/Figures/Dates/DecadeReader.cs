using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Reads decades in words: "in the nineties", "девяностые", "90-х годов".</summary>
internal static class DecadeReader
{
    private static readonly WordTable<int> Words = new([
        .. WordTable.Each(1960, "sixties шестидесят|ые|ых шістдесят|і|их"),
        .. WordTable.Each(1970, "seventies семидесят|ые|ых сімдесят|і|их"),
        .. WordTable.Each(1980, "eighties восьмидесят|ые|ых вісімдесят|і|их"),
        .. WordTable.Each(1990, "nineties девяност|ые|ых дев'яност|і|их"),
    ]);

    private static readonly WordTable<bool> Endings = WordTable.Of("х е ті их");

    /// <summary>The words one begins with.</summary>
    public static IEnumerable<string> Openers => Words.Words;

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, out WrittenDay day, out int end)
    {
        day = default;
        end = token + 1;
        int first;
        if (text[token].Kind == TokenKind.Number)
        {
            if (
                text[token].Length != 2
                || !DateParts.Value(text.Letters(token), out var two)
                || two is < 60 or > 90
                || two % 10 != 0
                || !Surroundings.IsTightDash(text, end)
                || !Endings.Has(text.Letters(end + 1))
            )
                return false;
            first = 1900 + two;
            end = DateParts.SkipYearWord(text, end + 2);
        }
        else
        {
            if (text[token].Kind != TokenKind.Word || !Words.TryGet(text.Letters(token), out first))
                return false;
            // "in his nineties" is an age, "шістдесят" with a noun a number.
            var isEnglish = text[token].Traits.HasFlag(TokenTraits.Cyrillic) is false;
            if (isEnglish && !text.Is(token - 1, "the"))
                return false;
            end = DateParts.SkipYearWord(text, end);
        }
        day = new WrittenDay(first, null, null) { LastYear = first + 9 };
        return true;
    }
}
