using Assay.Findings;
using Assay.Model;
using Spectre.Console;

namespace Assay.Reports.Text;

/// <summary>Colours of the terminal report. The words carry everything: a report without colours says the same.</summary>
internal static class Styles
{
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Black, Color.Yellow, Decoration.Bold);

    public static Style Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => new Style(Color.Red, decoration: Decoration.Bold),
            Verdict.ProhibitedAuthorisable => new Style(Color.Orange3, decoration: Decoration.Bold),
            Verdict.DependsOn => new Style(Color.Yellow, decoration: Decoration.Bold),
            Verdict.Duty => new Style(Color.DodgerBlue1, decoration: Decoration.Bold),
            Verdict.Implication => new Style(Color.MediumPurple, decoration: Decoration.Bold),
            Verdict.NotChecked => new Style(Color.Fuchsia, decoration: Decoration.Bold),
            Verdict.Exempt or Verdict.Incentive => new Style(Color.Green, decoration: Decoration.Bold),
            _ => new Style(Color.Grey, decoration: Decoration.Bold),
        };

    public static Style Of(Truth truth) =>
        truth switch
        {
            Truth.True => new Style(Color.Green),
            Truth.False => new Style(Color.Grey),
            _ => new Style(Color.Yellow),
        };
}
