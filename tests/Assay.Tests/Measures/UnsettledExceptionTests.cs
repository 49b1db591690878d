using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>What the law leaves open about an exception stands with the finding.</summary>
public sealed class UnsettledExceptionTests
{
    [Fact]
    public void A_tax_after_the_last_letter_of_general_license_13_is_forbidden_unless_it_was_renewed()
    {
        const string Title = "The same after the last letter of General License 13 that was seen";
        var one = StarterKnowledge.AllMeasures.Examples.Single(e => e.Title == Title);
        var finding = Assayer
            .Assay(one.Deal, StarterKnowledge.On(StarterKnowledge.Today))
            .Findings.Single(f => f.Measure == new MeasureId("us:eo-14024/directive-4"));
        Assert.Contains(
            "whether General License 13 was renewed beyond 9 April 2026",
            Assert.Single(finding.Unless),
            StringComparison.Ordinal
        );
    }
}
