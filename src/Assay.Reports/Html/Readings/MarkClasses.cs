using Assay.Reports.Readings;

namespace Assay.Reports.Html.Readings;

/// <summary>What the style sheet calls kinds of marks, and what the legend does.</summary>
internal static class MarkClasses
{
    /// <summary>The class of a mark and of what is listed of it.</summary>
    public static string Of(MarkKind kind) =>
        kind switch
        {
            MarkKind.Person => "k-person",
            MarkKind.Organisation => "k-organisation",
            MarkKind.Place => "k-place",
            MarkKind.Commodity => "k-commodity",
            MarkKind.Instrument => "k-instrument",
            MarkKind.Programme => "k-programme",
            MarkKind.Vessel => "k-vessel",
            MarkKind.Figure => "k-figure",
            MarkKind.Date => "k-date",
            MarkKind.Wording => "k-wording",
            MarkKind.Inconsistency => "k-check",
            _ => "k-quote",
        };

    /// <summary>What the legend calls it.</summary>
    public static string Title(MarkKind kind) =>
        kind switch
        {
            MarkKind.Person => "People",
            MarkKind.Organisation => "Organisations",
            MarkKind.Place => "Places",
            MarkKind.Commodity => "Commodities",
            MarkKind.Instrument => "Instruments",
            MarkKind.Programme => "Programmes",
            MarkKind.Vessel => "Vessels",
            MarkKind.Figure => "Figures",
            MarkKind.Date => "Dates",
            MarkKind.Wording => "Claims to territory",
            MarkKind.Inconsistency => "Does not hold together",
            _ => "Quotes",
        };
}
