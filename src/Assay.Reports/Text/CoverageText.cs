using System.Globalization;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>What was checked with what, what was not, and what a reader must know of all this.</summary>
internal static class CoverageText
{
    public static void Write(TextPage page, Dossier dossier)
    {
        var coverage = dossier.Coverage;
        page.Heading("Coverage");
        page.Paragraph(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{FactWords.Count(coverage.Measures, "measure", "measures")} evaluated; {coverage.NotYetKnown} left out as younger than {FactWords.Of(dossier.KnownOn)}. Starter pack sha256 {coverage.StarterPack.Short}."
            )
        );
        if (coverage.Editions.Count == 0)
            page.Bullet("No official edition was used.", 0);
        foreach (var edition in coverage.Editions)
            page.Bullet($"{EvidenceWords.Edition(edition)}, {Records(edition.Records)}", 0);
        foreach (var layer in coverage.ControlLayers)
            page.Bullet($"Control layer: {layer}", 0);
        if (coverage.Gaps.Count > 0)
        {
            page.Blank();
            page.Paragraph([new Run("Not checked", Styles.Strong)]);
            foreach (var gap in coverage.Gaps)
                page.Bullet(gap, 0);
        }
        if (dossier.Diagnostics.Count > 0)
        {
            page.Blank();
            page.Paragraph([new Run("Odd in the deal file", Styles.Strong)]);
            foreach (var diagnostic in dossier.Diagnostics)
                page.Bullet(diagnostic.ToString(), 0);
        }
        page.Blank();
        page.Paragraph([new Run(Notices.NotAdvice, Styles.Faint)]);
    }

    private static string Records(int records) =>
        records == 1 ? "1 record" : string.Create(CultureInfo.InvariantCulture, $"{records:#,0} records");
}
