using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>Dates as American authorities write them: <c>9/27/23</c>, <c>06-29-2056</c>, <c>June 21, 2022</c>, and what everybody writes.</summary>
internal static partial class UsDate
{
    /// <summary>Two digits of a year up to this are of this century: orders run on for decades, the oldest lists are of the seventies.</summary>
    private const int LatestShortYear = 69;

    /// <summary>Reads one.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var written = text.Trim();
        if (written.Length > 30)
        {
            date = default;
            return false;
        }
        if (Numbers().Match(written) is { Success: true } numbers)
            return TryDay(
                Number(numbers, "year"),
                Number(numbers, "month"),
                Number(numbers, "day"),
                out date
            );
        // "June 21, 2022" is "21 June 2022" with the day behind.
        if (MonthFirst().Match(written) is { Success: true } words)
            written =
                $"{words.Groups["day"].Value} {words.Groups["month"].Value} {words.Groups["year"].Value}";
        return PartialDate.TryParse(written, out date) || WrittenDate.TryParse(written, out date);
    }

    /// <summary>Reads one into a draft; what cannot be read is kept there and counted.</summary>
    public static PartialDate? ReadUsDate(this PartyDraft draft, string text) =>
        TryParse(text, out var date) ? date : draft.ReadDate(text);

    private static bool TryDay(int year, int month, int day, out PartialDate date)
    {
        date = default;
        var full = year switch
        {
            <= LatestShortYear => 2000 + year,
            < 100 => 1900 + year,
            _ => year,
        };
        if (
            full is < 1900 or > 2199
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(full, month)
        )
            return false;
        date = new PartialDate(full, month, day);
        return true;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<month>[0-9]{1,2})[/-](?<day>[0-9]{1,2})[/-](?<year>[0-9]{4}|[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^(?<month>[A-Za-z]{3,9})\.? (?<day>[0-9]{1,2}), ?(?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MonthFirst();
}
