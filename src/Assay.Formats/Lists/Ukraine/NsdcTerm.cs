using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>Terms of sanctions as decrees give them: "десять років", "10 років", "безстроково".</summary>
internal static partial class NsdcTerm
{
    private static readonly string[] Numbers =
    [
        "",
        "один",
        "два",
        "три",
        "чотири",
        "п'ять",
        "шість",
        "сім",
        "вісім",
        "дев'ять",
        "десять",
        "одинадцять",
        "дванадцять",
        "тринадцять",
        "чотирнадцять",
        "п'ятнадцять",
    ];

    /// <summary>
    /// The last day of a term that runs from a day: the same day so many years on. Whether it still counts the decrees do not say; a day too many is
    /// the safe side.
    /// </summary>
    /// <param name="text">The term.</param>
    /// <param name="from">Its first day; where that is not known to the day, so is the last.</param>
    /// <param name="until">The last day; null where there is none, or where no first day is known.</param>
    /// <returns>False where the text is no term.</returns>
    public static bool TryRead(string text, PartialDate? from, out PartialDate? until)
    {
        until = null;
        var plain = text.Replace('ʼ', '\'').Replace('’', '\'').ToLowerInvariant();
        if (
            plain.Contains("безстроков", StringComparison.Ordinal)
            || plain.Contains("indefinite", StringComparison.Ordinal)
        )
            return true;
        var match = Written().Match(plain);
        if (!match.Success)
            return false;
        var number = match.Groups["number"].Value;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            count = Array.IndexOf(Numbers, number);
        if (count is < 1 or > 100)
            return false;
        var isYears = match.Groups["years"].Success;
        // a term that ends beyond all dates has no end that could be told
        until =
            from is { } first && first.Latest.Year + count < LastYear
                ? PartialDate.Between(
                    After(first.Earliest, count, isYears),
                    After(first.Latest, count, isYears)
                )
                : null;
        return true;
    }

    private const int LastYear = 9999;

    private static LocalDate After(LocalDate day, int count, bool isYears) =>
        isYears ? day.PlusYears(count) : day.PlusMonths(count);

    [GeneratedRegex(
        @"(?<number>[0-9]{1,3}|[а-яіїєґ']+)\s*(?:\([^()]{1,30}\)\s*)?(?:(?<years>рік|рок|р\.|year)|(?<months>місяц|month))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Written();
}
