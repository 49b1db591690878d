using System.Globalization;
using Assay.Findings;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>What a scenario changes, and what remains under it.</summary>
internal static class DifferenceText
{
    public static void Write(TextPage page, Difference? difference)
    {
        if (difference is null)
            return;
        WriteScenario(page, difference);
        WriteAll(page, "Gone", difference.Gone, "Nothing is gone.");
        WriteChanged(page, difference.Changed);
        if (difference.Added.Count > 0)
            WriteAll(page, "New", difference.Added, "");
        WriteAll(
            page,
            "Remains prohibited or open",
            difference.Remains,
            "No prohibition remains among what was checked."
        );
    }

    public static void WriteBrief(TextPage page, Difference? difference)
    {
        if (difference is null)
            return;
        WriteScenario(page, difference);
        page.Paragraph(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{difference.Gone.Count} gone, {difference.Changed.Count} changed, {difference.Added.Count} new, {difference.Remains.Count} prohibited or open remain."
            )
        );
    }

    private static void WriteScenario(TextPage page, Difference difference)
    {
        page.Heading("What if");
        foreach (var edit in difference.Scenario)
            page.Bullet(edit, 0);
    }

    private static void WriteAll(TextPage page, string label, IReadOnlyList<Finding> findings, string none)
    {
        Label(page, label, findings.Count);
        if (findings.Count == 0)
            page.Paragraph(none, 2);
        foreach (var finding in findings)
            page.Bullet(
                [
                    new Run(VerdictWords.Title(finding.Verdict), Styles.Of(finding.Verdict)),
                    Run.Of(", " + Name(finding)),
                ],
                2
            );
    }

    private static void WriteChanged(TextPage page, IReadOnlyList<FindingChange> changes)
    {
        if (changes.Count == 0)
            return;
        Label(page, "Changed", changes.Count);
        foreach (var (before, after) in changes)
            page.Bullet(
                [
                    new Run(VerdictWords.Title(before.Verdict), Styles.Of(before.Verdict)),
                    Run.Of(" becomes "),
                    new Run(VerdictWords.Of(after.Verdict), Styles.Of(after.Verdict)),
                    Run.Of($", {Name(after)} {after.Summary}"),
                ],
                2
            );
    }

    private static void Label(TextPage page, string label, int count)
    {
        page.Blank();
        page.Paragraph([
            new Run(string.Create(CultureInfo.InvariantCulture, $"{label} ({count})"), Styles.Strong),
        ]);
    }

    private static string Name(Finding finding) =>
        $"{RegimeWords.Short(finding.Regime)}: {finding.Title} ({finding.Subject.Name}).";
}
