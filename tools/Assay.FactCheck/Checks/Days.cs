using System.Globalization;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>Compares days of the pack with days of the files.</summary>
internal static class Days
{
    public static string Iso(this LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether a date of the pack may mean the day.</summary>
    public static bool MayMean(this PartialDate date, LocalDate day) =>
        date.Earliest <= day && day <= date.Latest;

    /// <summary>Whether it does and is known to the day.</summary>
    public static bool Means(this PartialDate date, LocalDate day) => date.IsExact && date.Earliest == day;
}
