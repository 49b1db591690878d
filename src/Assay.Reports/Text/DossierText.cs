using Assay.Reports.Digests;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Text;

/// <summary>Writes a dossier for a terminal of 80 columns or more, or for a pipe, where it is plain lines.</summary>
public static class DossierText
{
    /// <summary>Writes the dossier.</summary>
    public static void Write(Dossier dossier, IAnsiConsole console, DossierTextOptions options)
    {
        var page = new TextPage(console);
        var digests = RegimeDigest.Of(dossier);
        var index = new DossierIndex(dossier);
        WriteHead(page, dossier);
        SummaryText.Write(page, dossier, digests, index);
        if (options.Brief)
        {
            FindingText.WriteBrief(page, dossier, digests);
            DifferenceText.WriteBrief(page, dossier);
            return;
        }
        FindingText.Write(page, dossier, digests, index);
        PartyText.Write(page, dossier, index);
        AssetText.Write(page, dossier);
        DifferenceText.Write(page, dossier);
        CoverageText.Write(page, dossier);
    }

    private static void WriteHead(TextPage page, Dossier dossier)
    {
        page.Paragraph([new Run(dossier.Title, Styles.Strong)]);
        page.Paragraph([
            Run.Of(
                $"Deal of {FactWords.Of(dossier.Date)}, assayed on what was known on {FactWords.Of(dossier.KnownOn)}"
            ),
            new Run(
                $" (knowledge {dossier.KnowledgeHash.Short}, deal file {dossier.DealHash.Short})",
                Styles.Faint
            ),
        ]);
        var warning = KnowledgeWarning.Of(dossier);
        if (warning.Title is { } title)
        {
            page.Blank();
            page.Labelled(
                new Run($"{title.ToUpperInvariant()}:", Styles.Warning),
                [Run.Of(warning.Text!)],
                indent: 0
            );
        }
        if (dossier.About is { } about)
        {
            page.Blank();
            page.Paragraph(about);
        }
    }
}
