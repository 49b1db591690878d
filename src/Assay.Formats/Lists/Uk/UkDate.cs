using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>Dates as the UK writes them: <c>24/02/2022</c>, also with hyphens or points, and <c>dd</c>, <c>mm</c> or <c>00</c> for what is not known.</summary>
internal static partial class UkDate
{
    /// <summary>The date as ISO 8601 has it, as precise as it is written; another text as it stands.</summary>
    public static string ToIso(string text)
    {
        var match = Numbers().Match(text.Trim());
        if (!match.Success)
            return text;
        var year = match.Groups["year"].Value;
        var month = Part(match.Groups["month"].Value);
        var day = Part(match.Groups["day"].Value);
        var iso = (month, day) switch
        {
            (null, null) => year,
            (null, _) => "", // a day of no month is none
            (_, null) => $"{year}-{month}",
            _ => $"{year}-{month}-{day}",
        };
        return PartialDate.TryParse(iso, out _) ? iso : text;
    }

    private static string? Part(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number.ToString("00", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        "^(?<day>[0-9]{1,2}|dd)[/.-](?<month>[0-9]{1,2}|mm)[/.-](?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Numbers();
}
