using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Lists.Australia;

/// <summary>
/// Dates of Australia's list: <c>24/02/1971</c> with the day first, <c>24 Feb. 1971</c>, a month or a year, <c>circa 1961</c>, ranges, and where a
/// spreadsheet wrote the CSV the number it counts the day by.
/// </summary>
internal static partial class AuDate
{
    /// <summary>The date in a form that is understood; another text as it stands.</summary>
    public static string Readable(string text)
    {
        if (SheetDate.OfText(text) is { } day)
            return day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var match = DayFirst().Match(text);
        if (!match.Success)
            return text;
        var iso = string.Create(
            CultureInfo.InvariantCulture,
            $"{match.Groups["year"].Value}-{Number(match, "month"):00}-{Number(match, "day"):00}"
        );
        return PartialDate.TryParse(iso, out _) ? iso : text;
    }

    /// <summary>The day a text says somebody was listed on: "Listed on 24 Feb. 2022", "designated … on 6 March 2001"; null where it says none.</summary>
    public static PartialDate? ListedOn(string text)
    {
        var match = Listed().Match(text);
        if (!match.Success)
            return null;
        var written = Readable(match.Groups["date"].Value);
        return PartialDate.TryParse(written, out var date) || WrittenDate.TryParse(written, out date)
            ? date
            : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<day>[0-9]{1,2})[/.](?<month>[0-9]{1,2})[/.](?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^\W*(?:first\s)?(?:listed|designated|declared|added)\b[^.;\n]{0,120}?\son\s(?<date>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{1,2}\s[A-Za-z]{3,9}\.?\s[0-9]{4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Listed();
}
