using Assay.Findings;

namespace Assay.Tests.Reports;

public sealed class EveryReportTests
{
    [Fact]
    public void The_key_of_each_finding_stands_in_all_three()
    {
        var dossier = SampleDossier.Large();
        var page = Written.Page(dossier).QuerySelector("#findings")!.TextContent;
        var json = Written.Json(dossier);
        var text = Written.Text(dossier, width: 200);
        Assert.All(
            dossier.Findings,
            finding =>
            {
                Assert.Contains(finding.Key, page, StringComparison.Ordinal);
                Assert.Contains($"\"key\": \"{finding.Key}\"", json, StringComparison.Ordinal);
                Assert.Contains(finding.Key, text, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Each_verdict_alone_is_written_by_all_three(Verdict verdict)
    {
        var dossier = SampleDossier.Rich() with
        {
            Findings = [SampleFindings.Clean() with { Verdict = verdict }],
            WhatIf = null,
            OtherDay = null,
        };
        var words = Assay.Reports.Words.VerdictWords.Of(verdict);
        Assert.Contains($"\"verdict\": \"{words}\"", Written.Json(dossier), StringComparison.Ordinal);
        Assert.Contains(words, Written.Text(dossier, brief: true), StringComparison.Ordinal);
        Assert.Contains(
            words,
            Written.Page(dossier).QuerySelector(".strip")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_missing_stands_in_all_three()
    {
        const string missing = "the name of the off-taker";
        Assert.Contains(missing, Written.Json(SampleDossier.Rich()), StringComparison.Ordinal);
        Assert.Contains(
            "Depends on: " + missing,
            Written.Text(SampleDossier.Rich()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            missing,
            Written.Page(SampleDossier.Rich()).QuerySelector("#findings")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Both_reports_for_people_say_that_they_are_no_advice()
    {
        Assert.Contains("not legal advice", Written.Text(SampleDossier.Clean()), StringComparison.Ordinal);
        Assert.Contains(
            "not legal advice",
            Written.Page(SampleDossier.Clean()).QuerySelector("footer")!.TextContent,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<Verdict> Verdicts => [.. Enum.GetValues<Verdict>()];
}
