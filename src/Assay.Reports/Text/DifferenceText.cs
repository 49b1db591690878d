using System.Globalization;
using Assay.Findings;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>What a scenario or another day changes, and what remains.</summary>
internal static class DifferenceText
{
    public static void Write(TextPage page, Dossier dossier)
    {
        if (dossier.WhatIf is { } whatIf)
        {
            WriteScenario(page, whatIf);
            foreach (var day in whatIf.Days)
            {
                WriteDay(page, whatIf, day);
                if (whatIf.Days.Count > 1 && day.Difference.IsEmpty)
                {
                    page.Paragraph(DifferenceWords.NothingDiffers);
                    continue;
                }
                WriteLists(page, day.Difference);
                WriteBurdens(page, day.StillBound);
            }
        }
        if (dossier.OtherDay is { } other)
        {
            WriteDays(page, dossier.Date, other);
            WriteLists(page, other.Difference);
        }
    }

    public static void WriteBrief(TextPage page, Dossier dossier)
    {
        if (dossier.WhatIf is { } whatIf)
        {
            WriteScenario(page, whatIf);
            foreach (var day in whatIf.Days)
            {
                WriteDay(page, whatIf, day);
                WriteCounts(page, day.Difference);
                if (whatIf.Days.Count == 1 || !day.Difference.IsEmpty)
                    WriteBurdens(page, day.StillBound);
            }
        }
        if (dossier.OtherDay is { } other)
        {
            WriteDays(page, dossier.Date, other);
            WriteCounts(page, other.Difference);
        }
    }

    private static void WriteLists(TextPage page, Difference difference)
    {
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

    private static void WriteCounts(TextPage page, Difference difference) =>
        page.Paragraph(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{difference.Gone.Count} gone, {difference.Changed.Count} changed, {difference.Added.Count} new, {difference.Remains.Count} prohibited or open remain."
            )
        );

    private static void WriteScenario(TextPage page, WhatIf whatIf)
    {
        page.Heading($"What if: {whatIf.Title}");
        if (whatIf.About is { } about)
            page.Paragraph(about);
        if (whatIf.Source is { } source)
            page.Paragraph($"Source: {source.Text}.");
        foreach (var edit in whatIf.Scenario)
            page.Bullet(edit, 0);
    }

    // One day needs no name of its own; several are stages.
    private static void WriteDay(TextPage page, WhatIf whatIf, WhatIfDay day)
    {
        if (whatIf.Days.Count == 1)
            return;
        page.Heading($"The deal done on {FactWords.Of(day.Day)}");
        page.Paragraph(DifferenceWords.InForce(day));
    }

    private static void WriteBurdens(TextPage page, IReadOnlyList<Burden> burdens)
    {
        Label(page, "Still bound", burdens.Count);
        if (burdens.Count == 0)
            page.Paragraph(DifferenceWords.NobodyBound, 2);
        foreach (var burden in burdens)
            page.Bullet(
                $"{RegimeWords.Short(burden.Regime)}, {burden.Name}: {DifferenceWords.Of(burden)}",
                2
            );
    }

    private static void WriteDays(TextPage page, LocalDate date, OtherDay other)
    {
        var (earlier, later) = (LocalDate.Min(date, other.Day), LocalDate.Max(date, other.Day));
        page.Heading($"From {FactWords.Of(earlier)} to {FactWords.Of(later)}");
        if (other.Assets.Count == 0)
            page.Paragraph("Every asset was held alike on both days.");
        foreach (var asset in other.Assets)
            page.Bullet(TerritoryWords.Of(asset, earlier, later), 0);
    }

    private static void WriteAll(TextPage page, string label, IReadOnlyList<Finding> findings, string none)
    {
        Label(page, label, findings.Count);
        if (findings.Count == 0)
            page.Paragraph(none, 2);
        foreach (var finding in findings)
            page.Bullet(
                finding.Verdict == Verdict.NoMeasureFound
                    ? [Run.Of(Name(finding))]
                    :
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
        {
            if (before.Verdict == after.Verdict)
            {
                page.Bullet(
                    [
                        new Run(VerdictWords.Title(after.Verdict), Styles.Of(after.Verdict)),
                        Run.Of($" still, {Name(after)} {DifferenceWords.Of(before, after)}"),
                    ],
                    2
                );
                continue;
            }
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
    }

    private static void Label(TextPage page, string label, int count)
    {
        page.Blank();
        page.Paragraph([
            new Run(string.Create(CultureInfo.InvariantCulture, $"{label} ({count})"), Styles.Strong),
        ]);
    }

    // What no measure stands behind says itself what was checked; two terms may read alike, and are told apart by their ids.
    private static string Name(Finding finding) =>
        finding.Measure is null ? $"{finding.Summary}."
        : finding.Subject.Kind == SubjectKind.Term
            ? $"{RegimeWords.Short(finding.Regime)}: {finding.Title} ({finding.Subject.Name}; term {finding.Subject.Id})."
        : $"{RegimeWords.Short(finding.Regime)}: {finding.Title} ({finding.Subject.Name}).";
}
