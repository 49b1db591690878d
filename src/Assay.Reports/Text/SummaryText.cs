using System.Globalization;
using Assay.Reports.Digests;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>What a reader gets in ten seconds: the summary, who is bound by what, and the gravest points.</summary>
internal static class SummaryText
{
    public static void Write(
        TextPage page,
        Dossier dossier,
        IReadOnlyList<RegimeDigest> digests,
        DossierIndex index
    )
    {
        page.Heading("In ten seconds");
        foreach (var sentence in dossier.Summary)
            page.Bullet(sentence, 0);
        if (dossier.Summary.Count == 0 && digests.Count == 0)
            page.Paragraph("There are no findings.");
        if (digests.Count == 0)
            return;
        page.Blank();
        WriteCounts(page, digests);
        WriteGravest(page, dossier, index);
    }

    private static void WriteCounts(TextPage page, IReadOnlyList<RegimeDigest> digests)
    {
        foreach (var digest in digests)
        {
            var runs = new List<Run> { new(RegimeWords.Name(digest.Regime), Styles.Strong), Run.Of(":") };
            for (var i = 0; i < digest.Counts.Count; i++)
            {
                var (verdict, count) = digest.Counts[i];
                runs.Add(Run.Of(i == 0 ? " " : " · "));
                runs.Add(
                    new Run(
                        string.Create(CultureInfo.InvariantCulture, $"{count} {VerdictWords.Of(verdict)}"),
                        Styles.Of(verdict)
                    )
                );
            }
            if (digest.Bound.Count > 0)
                runs.Add(
                    Run.Of(
                        $" - binds {string.Join(", ", digest.Bound.Select(name => Plain.Short(name, DossierIndex.ShortNameLength)))}"
                    )
                );
            page.Paragraph(runs, indent: 0, hanging: 2);
        }
    }

    private static void WriteGravest(TextPage page, Dossier dossier, DossierIndex index)
    {
        var gravest = GravestPoints.Of(dossier);
        if (gravest.Count == 0)
            return;
        page.Blank();
        page.Paragraph([new Run("Gravest points", Styles.Strong)]);
        foreach (var finding in gravest)
        {
            var bound = finding.Bound.Count == 0 ? "" : $" - binds {index.ShortNames(finding.Bound)}";
            page.Bullet(
                [
                    new Run(VerdictWords.Title(finding.Verdict), Styles.Of(finding.Verdict)),
                    Run.Of(
                        $", {RegimeWords.Short(finding.Regime)}: {finding.Title} ({finding.Subject.Name}){bound}"
                    ),
                ],
                indent: 0
            );
        }
    }
}
