using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;
using NodaTime.Text;

namespace Assay.FactCheck.Shared;

/// <summary>Dates as publishers print them.</summary>
internal static partial class PrintedDates
{
    private static readonly LocalDatePattern[] Patterns =
    [
        .. new[]
        {
            "uuuu-MM-dd",
            "d.M.uuuu",
            "d MMM uuuu",
            "d MMM. uuuu",
            "d MMMM uuuu",
            "dd/MM/uuuu",
            "dd-MM-uuuu",
            "M/d/uuuu",
        }.Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

    /// <summary>A single day; null where the text is anything else.</summary>
    public static LocalDate? Day(string text)
    {
        var trimmed = text.Trim().TrimEnd('.');
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(trimmed) is { Success: true, Value: var day })
                return day;
        }
        return null;
    }

    /// <summary>All dates in a text: days as printed, else bare years ("3.7.1960 or 1961").</summary>
    public static IReadOnlyList<PartialDate> All(string text)
    {
        var found = new List<PartialDate>();
        foreach (var match in Dates().Matches(text).Cast<Match>())
        {
            if (Day(match.Value) is { } day)
                found.Add(new PartialDate(day));
            else if (match.Value.Length == 4)
                found.Add(new PartialDate(int.Parse(match.Value, CultureInfo.InvariantCulture)));
        }
        return found;
    }

    [GeneratedRegex(
        @"(?<![0-9])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4}|[0-9]{2}/[0-9]{2}/[0-9]{4}|(?:19|20)[0-9]{2})(?![0-9])",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Dates();
}
