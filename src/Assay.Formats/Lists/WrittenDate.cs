using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>
/// Dates as lists write them in English: <c>12 Apr 1975</c>, <c>Apr 1975</c>, <c>1975</c>, <c>circa 1961</c>,
/// <c>1955 to 1958</c>, <c>Nov. 1973</c>, <c>June 30, 2012</c>, <c>1960s</c>; and as the EU prints them, day before month:
/// <c>17.3.2014</c>. Between points nothing else is meant; a date with slashes may be either way round and is none here.
/// </summary>
internal static class WrittenDate
{
    /// <summary>
    /// Years that "circa" reaches to either side. Lists do not say; two takes in what people who call a birth year
    /// approximate commonly differ by, and does not yet reach the next generation.
    /// </summary>
    public const int CircaYears = 2;

    private static readonly string[] AboutBefore =
    [
        "circa ",
        "approximately ",
        "approx. ",
        "ca. ",
        "on or around ",
        "around ",
        "about ",
    ];

    private static readonly string[] AboutAfter = [" circa", "(approximately)", "(approximately )"];

    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Reads one.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var rest = text.Trim();
        if (rest.Length > 60)
            return false;
        var isAbout = TryTakeAny(ref rest, AboutBefore) | TryTakeLast(ref rest, AboutAfter);
        TryTakeAny(ref rest, ["between "]);
        if (!TryRange(rest, out date))
            return false;
        if (isAbout)
            date = About(date);
        return true;
    }

    /// <summary>What "circa" makes of a date.</summary>
    public static PartialDate About(PartialDate date) =>
        PartialDate.Between(
            new LocalDate(date.Earliest.Year - CircaYears, 1, 1),
            new LocalDate(date.Latest.Year + CircaYears, 12, 31)
        );

    private static bool TryRange(string text, out PartialDate date)
    {
        foreach (var between in (ReadOnlySpan<string>)[" to ", " and ", "-", "–"])
        {
            var at = text.IndexOf(between, StringComparison.Ordinal);
            if (
                at <= 0
                || !TryOne(text[..at], out var from)
                || !TryOne(text[(at + between.Length)..], out var to)
            )
                continue;
            date = from.Earliest <= to.Latest ? PartialDate.Between(from.Earliest, to.Latest) : default;
            return from.Earliest <= to.Latest;
        }
        return TryOne(text, out date);
    }

    private static bool TryOne(string text, out PartialDate date)
    {
        date = default;
        var words = text.Split(
            [' ', '.', ','],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (words.Length is 0 or > 3)
            return false;
        if (words.Length == 1 && words[0] is [.., '0', 's'] decade)
            return TryDecade(decade, out date);
        if (!TryNumber(words[^1], EarliestYear, LatestYear, out var year))
            return false;
        if (words.Length == 1)
        {
            date = new PartialDate(year);
            return true;
        }
        // "June 30, 2012"
        if (words.Length == 3 && TryMonth(words[0], out _))
            (words[0], words[1]) = (words[1], words[0]);
        if (
            !TryMonth(words[^2], out var month)
            && !(text.Contains('.', StringComparison.Ordinal) && TryNumber(words[^2], 1, 12, out month))
        )
            return false;
        if (words.Length == 2)
        {
            date = new PartialDate(year, month);
            return true;
        }
        if (!TryNumber(words[0], 1, CalendarSystem.Iso.GetDaysInMonth(year, month), out var day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryDecade(string word, out PartialDate date)
    {
        date = default;
        if (!TryNumber(word[..^1], EarliestYear, LatestYear, out var year))
            return false;
        date = PartialDate.Between(new LocalDate(year, 1, 1), new LocalDate(year + 9, 12, 31));
        return true;
    }

    /// <summary>By its first three letters: <c>Sep</c>, <c>Sept.</c>, <c>September</c>.</summary>
    private static bool TryMonth(string word, out int month)
    {
        var name = word.TrimEnd('.');
        month = name.Length >= 3 ? Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1 : 0;
        return month > 0;
    }

    private static bool TryNumber(string word, int least, int most, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= least
        && number <= most;

    private static bool TryTakeAny(ref string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[word.Length..].TrimStart();
            return true;
        }
        return false;
    }

    private static bool TryTakeLast(ref string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[..^word.Length].TrimEnd();
            return true;
        }
        return false;
    }
}
