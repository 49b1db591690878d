using Assay.Readings.Figures.Words;

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
            .. Quantities.BirthdayReader.Openers,
            .. Dates.YearPartReader.Openers,
            .. Dates.YearBefore.Openers,
            .. Dates.DecadeReader.Openers,
            "an",
            "half",
            "another",
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

    /// <summary>Whether a figure may begin with a word; numbers aside.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Words.Has(word) || word.Length == 1 && Currencies.IsSign(word[0]);

    private static IEnumerable<(string, bool)> Plain(IEnumerable<string> words) =>
        words.Where(w => !w.Contains('\'', StringComparison.Ordinal)).Select(w => (w, true));
}
