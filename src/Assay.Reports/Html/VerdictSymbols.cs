using System.Globalization;
using System.Text;
using Assay.Findings;
using Assay.Reports.Words;

namespace Assay.Reports.Html;

/// <summary>
/// A shape with a letter for each verdict, drawn once and used everywhere: what forbids is filled, what leaves open or
/// frees is an outline, so that the verdicts can be told apart in grey print and by people who do not see colours.
/// </summary>
internal static class VerdictSymbols
{
    /// <summary>The symbols as one hidden drawing.</summary>
    public static string Markup { get; } = Draw();

    /// <summary>The verdict as part of an id or class: <c>prohibited-authorisable</c>.</summary>
    public static string Slug(Verdict verdict) =>
        VerdictWords.Of(verdict).Replace(",", "", StringComparison.Ordinal).Replace(' ', '-');

    private static string Draw()
    {
        var markup = new StringBuilder("<svg class=\"symbols\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var verdict in VerdictWords.All)
        {
            var open = IsOpen(verdict);
            markup.Append(
                CultureInfo.InvariantCulture,
                $"<symbol id=\"v-{Slug(verdict)}\" viewBox=\"0 0 20 20\">"
            );
            markup.Append(
                CultureInfo.InvariantCulture,
                $"<path class=\"shape{(open ? " open" : "")}\" d=\"{Shape(verdict)}\"{Dashes(verdict)}/>"
            );
            markup.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"10\" y=\"14.3\" class=\"letter{(open ? " ink" : "")}\">{VerdictWords.Letter(verdict)}</text>"
            );
            markup.Append("</symbol>");
        }
        return markup.Append("</svg>").ToString();
    }

    private static bool IsOpen(Verdict verdict) =>
        verdict is Verdict.NotChecked or Verdict.Exempt or Verdict.Incentive or Verdict.NoMeasureFound;

    private static string Dashes(Verdict verdict) =>
        verdict == Verdict.NotChecked ? " stroke-dasharray=\"3 2\"" : "";

    private static string Shape(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => "M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z",
            Verdict.ProhibitedAuthorisable => "M2 2h16v16h-16z",
            Verdict.DependsOn => "M10 .8l9.2 9.2-9.2 9.2-9.2-9.2z",
            Verdict.Implication => "M5.5 2h9l4.5 8-4.5 8h-9l-4.5-8z",
            Verdict.NotChecked or Verdict.Exempt => "M2 2h16v16h-16z",
            _ => "M10 1.5a8.5 8.5 0 1 0 .01 0z",
        };
}
