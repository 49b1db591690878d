using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>Tells fast whether a figure may begin at a token: almost none of a text's words can.</summary>
internal static class Triggers
{
    private const int Longest = 16;

    private static readonly WordTable<bool> Words = new(
        Plain([
            .. NumberWords.All.Words,
            .. NumberWords.Ordinals.Words,
            .. CalendarWords.Months.Words,
            .. CalendarWords.ShortMonths.Words,
            .. CalendarWords.Weekdays.Words,
            .. CalendarWords.ShortWeekdays.Words,
            .. Currencies.Iso.Words,
            .. Currencies.Dollars.Words,
            .. Currencies.Yuans.Words,
            .. Quantities.RatioReader.Openers,
            .. Dates.RelativeDates.Openers,
            "a",
            "an",
            "half",
            "year",
            "пів",
            "пол",
            "п",
            "дев",
            "U",
            "Q1",
            "Q2",
            "Q3",
            "Q4",
        ])
    );

    // By length, the first letters (of the Latin and Cyrillic blocks) that such a word begins with: tells most words without hashing them.
    private static readonly ulong[] FirstLetters = MakeFirstLetters();

    public static bool MayBegin(TokenizedText text, int token)
    {
        var at = text[token];
        switch (at.Kind)
        {
            case TokenKind.Number:
                return true;
            case TokenKind.Sign:
                return at.Length == 1 && Currencies.IsSign(text.Text[at.Start]);
            default:
                if (at.Length > Longest || (FirstLetters[at.Length] & Bit(text.Text[at.Start])) == 0)
                    return false;
                return Words.Has(text.Letters(token));
        }
    }

    private static ulong Bit(char letter) =>
        1UL << ((letter < '\u0400' ? letter & 31 : 32 + (letter & 31)) & 63);

    private static ulong[] MakeFirstLetters()
    {
        var letters = new ulong[Longest + 1];
        foreach (var word in Words.Words)
            if (word.Length <= Longest)
                letters[word.Length] |=
                    Bit(word[0]) | Bit(char.ToUpperInvariant(word[0])) | Bit(char.ToLowerInvariant(word[0]));
        return letters;
    }

    private static IEnumerable<(string, bool)> Plain(IEnumerable<string> words) =>
        words.Where(w => !w.Contains('\'', StringComparison.Ordinal)).Select(w => (w, true));
}
