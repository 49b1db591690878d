using System.Globalization;
using Assay.Formats.Lists.Xml;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// Dates of the format: <c>Year</c>, <c>Month</c> and <c>Day</c> of a point, and periods whose two bounds each reach from a point to a point. A day
/// has both bounds on it; a year of birth runs from its first day to its last.
/// </summary>
internal static class AdvancedDate
{
    /// <summary>A point; null where there is none, or no such day.</summary>
    public static PartialDate? Point(XmlRecord? point)
    {
        if (point is null || !TryNumber(point.TextOf("Year"), 9999, out var year))
            return null;
        if (!TryNumber(point.TextOf("Month"), 12, out var month))
            return new PartialDate(year);
        return TryNumber(point.TextOf("Day"), CalendarSystem.Iso.GetDaysInMonth(year, month), out var day)
            ? new PartialDate(year, month, day)
            : new PartialDate(year, month);
    }

    /// <summary>A period taken as one date that is known no better; null where it has no date.</summary>
    public static PartialDate? Of(XmlRecord? period)
    {
        if (period is null)
            return null;
        var from = Bound(period, "Start", "From", "To") ?? Bound(period, "End", "From", "To");
        var to = Bound(period, "End", "To", "From") ?? Bound(period, "Start", "To", "From");
        if (from is null || to is null || from.Value.Earliest > to.Value.Latest)
            return null;
        return PartialDate.Between(from.Value.Earliest, to.Value.Latest);
    }

    /// <summary>Whether a bound of the period is called approximate.</summary>
    public static bool IsAbout(XmlRecord period) =>
        period.Child("Start")?.Attribute("Approximate") is "true"
        || period.Child("End")?.Attribute("Approximate") is "true";

    /// <summary>A period taken as days from the one bound to the other.</summary>
    public static InForce Days(XmlRecord? period) =>
        period is null
            ? InForce.Always
            : new InForce(Bound(period, "Start", "From", "To"), Bound(period, "End", "To", "From"));

    /// <summary>As OFAC writes a date in its other files: "12 Apr 1975".</summary>
    public static string Written(PartialDate date)
    {
        if (date.IsExact)
            return Day(date.Earliest);
        var text = date.ToString();
        return text.Length == 4 ? text : $"{Day(date.Earliest)} to {Day(date.Latest)}";
    }

    private static string Day(LocalDate day) => day.ToString("dd MMM uuuu", CultureInfo.InvariantCulture);

    private static PartialDate? Bound(XmlRecord period, string bound, string first, string second) =>
        Point(period.Child(bound)?.Child(first)) ?? Point(period.Child(bound)?.Child(second));

    private static bool TryNumber(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= 1
        && number <= most;
}
