using System.Globalization;
using Assay.Listings;
using Assay.Reports.Words;

namespace Assay.Reports.Screening;

/// <summary>How candidates are worded in tables and on terminals.</summary>
internal static class ScreeningWords
{
    /// <summary>A score with three digits: more is no knowledge, fewer makes ties.</summary>
    public static string Score(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Programme, effect, since when, by whom.</summary>
    public static string Of(Designation designation)
    {
        var by = designation.Authority is { } authority ? $", by {authority}" : "";
        var from = designation.Days.From is { } day ? $", from {day}" : "";
        var until = designation.Days.Until is { } end ? $", until {end}" : "";
        return $"{designation.Programme}: {PartyWords.Of(designation.Effect)}{by}{from}{until}";
    }

    /// <summary>The day of an edition, as it is written everywhere.</summary>
    public static string DayOf(Edition edition) => FactWords.Of(edition.Date);
}
