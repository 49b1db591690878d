using Spectre.Console;

namespace Assay.Reports.Readings;

/// <summary>Colours of a reading on a terminal. Labels and notes carry everything: without colours it says the same.</summary>
internal static class ReadingStyles
{
    public static Style Label { get; } = new(Color.Grey);

    public static Style Of(MarkKind kind) =>
        kind switch
        {
            MarkKind.Person => new Style(Color.DodgerBlue1),
            MarkKind.Organisation => new Style(Color.MediumPurple),
            MarkKind.Place => new Style(Color.Green),
            MarkKind.Commodity => new Style(Color.Orange3),
            MarkKind.Instrument or MarkKind.Programme => new Style(Color.DarkCyan),
            MarkKind.Vessel => new Style(Color.SteelBlue),
            MarkKind.Figure => new Style(Color.Yellow),
            MarkKind.Date => new Style(Color.Grey),
            MarkKind.Wording => new Style(Color.Fuchsia, decoration: Decoration.Bold),
            MarkKind.Inconsistency => new Style(Color.Red, decoration: Decoration.Underline),
            _ => new Style(decoration: Decoration.Italic),
        };

    /// <summary>The style of a stretch: of its marks together, the innermost's colour winning.</summary>
    public static Style Of(IReadOnlyList<Mark> marks) =>
        marks.Aggregate(Style.Plain, (style, mark) => style.Combine(Of(mark.Kind)));
}
