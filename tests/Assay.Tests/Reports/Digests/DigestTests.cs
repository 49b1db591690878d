using Assay.Findings;
using Assay.Model;
using Assay.Reports.Digests;

namespace Assay.Tests.Reports.Digests;

public sealed class DigestTests
{
    [Fact]
    public void The_gravest_legal_order_comes_first_and_checks_without_one_last()
    {
        var order = RegimeDigest.Of(SampleDossier.Rich()).Select(d => d.Regime?.Value ?? "-");
        Assert.Equal("eu us uk intl -", string.Join(' ', order));
    }

    [Fact]
    public void A_digest_counts_each_verdict_of_its_order()
    {
        var us = RegimeDigest.Of(SampleDossier.Rich()).Single(d => d.Regime == new RegimeId("us"));
        Assert.Equal(2, us.Count(Verdict.Prohibited));
        Assert.Equal(1, us.Count(Verdict.DependsOn));
        Assert.Equal(0, us.Count(Verdict.Incentive));
    }

    [Fact]
    public void Each_legal_order_has_its_first_grave_point_before_one_has_its_second()
    {
        var us = SampleScenario
            .Many(60)
            .Select(f => f with { Regime = new RegimeId("us"), Verdict = Verdict.Prohibited });
        var uk = SampleFindings.Clean() with { Verdict = Verdict.Prohibited, Regime = new RegimeId("uk") };
        var points = GravestPoints.Of(SampleDossier.Rich() with { Findings = [.. us, uk] });
        Assert.Equal(GravestPoints.Most, points.Count);
        Assert.Contains(uk, points);
    }

    [Fact]
    public void Duties_and_lighter_verdicts_are_no_gravest_points()
    {
        var duty = SampleFindings.Clean() with { Verdict = Verdict.Duty };
        Assert.Empty(GravestPoints.Of(SampleDossier.Rich() with { Findings = [duty] }));
    }

    [Fact]
    public void A_cell_holds_the_gravest_verdict_and_how_often()
    {
        var light = SampleFindings.Rich()[0] with { Key = "light", Verdict = Verdict.Exempt };
        var twice = SampleFindings.Rich()[0] with { Key = "twice" };
        var dossier = SampleDossier.Rich() with { Findings = [light, SampleFindings.Rich()[0], twice] };
        var table = MeasureTable.Of(dossier, RegimeDigest.Of(dossier));
        var cell = Assert.Single(table.Rows).Cells[0]!;
        Assert.Equal(Verdict.Prohibited, cell.Verdict);
        Assert.Equal(2, cell.Count);
    }

    [Fact]
    public void A_party_without_a_sheet_keeps_its_column_under_its_id()
    {
        var stray = SampleFindings.Rich()[0] with { Bound = [new PartyId("stray")] };
        var dossier = SampleDossier.Rich() with { Findings = [stray] };
        Assert.Equal("stray", Assert.Single(MeasureTable.Of(dossier, RegimeDigest.Of(dossier)).Parties).Name);
    }
}
