using Assay.Assaying;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>Asking only what a scenario can touch gives what asking everything gives.</summary>
public sealed class PortfolioTests
{
    private static readonly Knowledge Known = StarterKnowledge.On(StarterKnowledge.Today);

    public static TheoryData<string> Scenarios =>
        [
            "us:eo-14071",
            "us:RUSSIA-EO14024",
            "us:rdif",
            "eu:833-2014/3a",
            "eu:2014R0269",
            "uk:si-2019-855/reg-18b",
            "eu:692-2014",
        ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void For_every_example_of_the_measure_files_it_finds_what_whole_dossiers_find(string lift)
    {
        var scenario = new Scenario(lift, null, Lifts.Read(lift, InForce.Always, Known).Edits);
        var portfolio = new Portfolio(Known, scenario);
        var changed = 0;
        foreach (var example in StarterKnowledge.AllMeasures.Examples.Where((_, i) => i % 7 == 0))
        {
            var whole = Assayer.Assay(example.Deal, Known, scenario).WhatIf!.Days[0];
            var quick = portfolio.Of(example.Deal);

            Assert.Equal(Keys(whole.Difference.Gone.Where(f => f.Verdict.Burdens())), Keys(quick.Gone));
            if (quick.IsTouched)
            {
                Assert.Equal(whole.Difference.Remains.Count(f => f.Measure is not null), quick.Remains);
                changed++;
            }
            foreach (var freed in quick.Freed)
            {
                Assert.DoesNotContain(
                    whole.StillBound,
                    b =>
                        b.Regime == freed.Regime
                        && b.Party == freed.Party
                        && b.Findings.Any(f => f.Verdict.Forbids())
                );
            }
        }
        Assert.True(
            changed > 0 || portfolio.Touched == 0,
            "the scenario changes no example: nothing was tried"
        );
    }

    [Fact]
    public void Totals_count_deals_and_whom_they_free()
    {
        var scenario = new Scenario("s", null, Lifts.Read("us:eo-14071", InForce.Always, Known).Edits);
        var portfolio = new Portfolio(Known, scenario);
        var totals = new PortfolioTotals();
        foreach (
            var yaml in new[]
            {
                "date: 2024-03-01\nbound: { kind: company, country: US }\ncounterparty: { kind: company, country: RU }\nasset: { at: { lat: 60.0, lon: 100.0 } }\nact: joint-venture",
                "date: 2024-03-01\nbound: { kind: company, country: AU }\ncounterparty: { kind: company, country: KR }\nact: offtake",
            }
        )
            totals.Add(portfolio.Of(StarterPatterns.Read(yaml).Deal));

        Assert.Equal((2, 1, 1, 0), (totals.Deals, totals.Touched, totals.Eased, totals.Burdened));
        Assert.Equal(1, totals.FreedByRegime.Single(f => f.Key == new RegimeId("us")).Value);
        Assert.Equal(new MeasureId("us:eo-14071/1-a-i"), totals.GoneByMeasure.First().Key);
    }

    private static IEnumerable<string> Keys(IEnumerable<Finding> findings) =>
        findings.Select(f => f.Key).Order(StringComparer.Ordinal);
}
