using System.Globalization;
using Assay.Findings;
using Assay.Model;
using Assay.Reports.Digests;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>Findings: by verdict, then legal order, each with its reason chain and evidence.</summary>
internal static class FindingText
{
    private const int Indent = 4;

    public static void Write(
        TextPage page,
        Dossier dossier,
        IReadOnlyList<RegimeDigest> digests,
        DossierIndex index
    )
    {
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"Findings ({dossier.Findings.Count})"));
        if (dossier.Findings.Count == 0)
            page.Paragraph("None.");
        foreach (var group in VerdictGroup.Of(dossier, digests))
        {
            page.Blank();
            page.Paragraph([
                new Run(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{VerdictWords.Title(group.Verdict)} ({group.Count})"
                    ),
                    Styles.Of(group.Verdict)
                ),
                new Run(" " + VerdictWords.Meaning(group.Verdict), Styles.Faint),
            ]);
            foreach (var regime in group.Regimes)
            {
                page.Blank();
                page.Paragraph([new Run(RegimeWords.Name(regime.Regime), Styles.Strong)], indent: 2);
                foreach (var finding in regime.Findings)
                    Write(page, finding, index);
            }
        }
    }

    /// <summary>One line a finding: cut to the width of a terminal, whole and with its key in a pipe.</summary>
    public static void WriteBrief(TextPage page, Dossier dossier, IReadOnlyList<RegimeDigest> digests)
    {
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"Findings ({dossier.Findings.Count})"));
        foreach (var group in VerdictGroup.Of(dossier, digests))
        {
            foreach (var finding in group.Regimes.SelectMany(r => r.Findings))
                page.BriefLine(finding);
        }
    }

    /// <summary>A finding in one line.</summary>
    public static void BriefLine(this TextPage page, Finding finding)
    {
        var head = $"{VerdictWords.Of(finding.Verdict)}";
        var rest =
            $"  {RegimeWords.Short(finding.Regime)}: {finding.Title} ({finding.Subject.Name}): {finding.Summary}";
        if (!page.IsTerminal)
        {
            page.Line([Run.Of(head + rest + $"  [{finding.Key}]")]);
            return;
        }
        var room = Math.Max(page.Width - head.Length - 1, 1);
        var line = LineBreaks.Of([Run.Of(rest.Trim())], room - 3, 0, 0).Take(2).ToList();
        var shown = string.Concat(line[0].Select(run => run.Text));
        page.Line([
            new Run(head, Styles.Of(finding.Verdict)),
            Run.Of(" " + shown + (line.Count > 1 ? "…" : "")),
        ]);
    }

    private static void Write(TextPage page, Finding finding, DossierIndex index)
    {
        page.Blank();
        page.Paragraph([new Run(finding.Title, Styles.Strong)], Indent, Indent + 2);
        page.Paragraph([new Run(Reference(finding), Styles.Faint)], Indent);
        var bound = finding.Bound.Count == 0 ? "" : $" · binds {index.PartyNames(finding.Bound)}";
        page.Paragraph(
            $"{FactWords.Of(finding.Subject.Kind)}: {finding.Subject.Name}{bound}",
            Indent,
            Indent + 2
        );
        page.Paragraph(finding.Summary, Indent);
        foreach (var reason in finding.Chain)
            page.Item(
                new Run(Mark(reason.Holds), Styles.Of(reason.Holds)),
                3,
                [Run.Of(reason.Text)],
                Indent + 2
            );
        WriteList(page, "Depends on", finding.DependsOn);
        WriteList(page, "Unless", finding.Unless);
        WriteList(page, "Note", finding.Notes);
        foreach (var evidence in finding.Evidence)
            Write(page, EvidenceWords.Of(evidence));
    }

    // Keys of findings mostly begin with their measure; then it is not said twice.
    private static string Reference(Finding finding) =>
        finding.Measure is { } measure && !finding.Key.Contains(measure.Value, StringComparison.Ordinal)
            ? $"{measure} · {finding.Key}"
            : finding.Key;

    private static void WriteList(TextPage page, string label, IReadOnlyList<string> items)
    {
        foreach (var item in items)
            page.Labelled(new Run(label + ":", Styles.Strong), [Run.Of(item)], Indent);
    }

    private static void Write(TextPage page, EvidenceWords evidence)
    {
        var runs = new List<Run> { Run.Of(evidence.Says) };
        if (evidence.Place is { } place)
            runs.Add(new Run($" [{place}]", Styles.Faint));
        if (evidence.Source is { } source)
            runs.Add(new Run(" " + Cited(source), Styles.Faint));
        page.Labelled(new Run($"Evidence ({evidence.Sort}):", Styles.Faint), runs, Indent);
    }

    /// <summary>A citation with its mark and locator.</summary>
    public static string Cited(Citation source)
    {
        var locator = source.Locator is { } at ? $", {at}" : "";
        return $"({source.Text}{locator}; {FactWords.Of(source.Confidence)})";
    }

    private static string Mark(Truth holds) =>
        holds switch
        {
            Truth.True => "yes",
            Truth.False => "no",
            _ => "?",
        };
}
