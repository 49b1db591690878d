using Assay.Assaying;
using Assay.Deals;
using Assay.Findings;
using Assay.Formats.Deals;
using Assay.Measures;
using Assay.Model;
using Assay.Reports.Json;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>The examples on the starter pack alone: what a lawyer expects of each, written down before it was run.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("us:eo-14024/1|party:rdif", Verdict.Prohibited)]
    [InlineData("us:eo-14071/1-a-i|activity:rare-earths-russia", Verdict.Prohibited)]
    [InlineData("us:eo-14071/1-a-i|activity:lithium-russia", Verdict.Prohibited)]
    [InlineData("us:eo-14071/1-a-i|activity:aluminium-production", Verdict.Prohibited)]
    [InlineData("us:eo-14068/metals|activity:aluminium-import", Verdict.Prohibited)]
    [InlineData("us:proclamation-10522/products|activity:aluminium-import", Verdict.Duty)]
    [InlineData("us:eo-14065/1-a-i|activity:minerals-occupied", Verdict.DependsOn)]
    [InlineData("ua:constitution/13-licence|term:occupied-licence", Verdict.Implication)]
    public void The_talks_of_2025_meet_these_measures(string key, Verdict verdict)
    {
        var dossier = Assay("us-russia-2025");
        var found = dossier.Findings.Where(f => f.Key.StartsWith(key, StringComparison.Ordinal)).ToList();
        Assert.True(
            found.Exists(f => f.Verdict == verdict),
            $"{key}: {string.Join(", ", found.Select(f => f.Verdict))}"
        );
    }

    [Fact]
    public void A_state_is_not_bound_by_its_own_sanctions() =>
        Assert.DoesNotContain(
            Assay("us-russia-2025").Findings,
            f => f.Regime?.Value == "us" && f.Bound.Contains(new PartyId("united-states"))
        );

    [Fact]
    public void The_innocent_deal_comes_out_clean()
    {
        var dossier = Assay("australia-korea-lithium");
        Assert.All(
            dossier.Findings,
            f =>
                Assert.True(f.Verdict is Verdict.NoMeasureFound or Verdict.Incentive, $"{f.Verdict}: {f.Key}")
        );
        Assert.Equal(3, dossier.Findings.Count(f => f.Verdict == Verdict.NoMeasureFound));
    }

    [Fact]
    public void Lifting_the_investment_ban_leaves_the_fund_blocked_and_the_import_forbidden()
    {
        var dossier = Assay("us-russia-2025", "us:eo-14071");
        var difference = Assert.Single(dossier.WhatIf!.Days).Difference;
        Assert.Contains(
            difference.Gone,
            f => f.Key == "us:eo-14071/1-a-i|activity:rare-earths-russia|prohibited"
        );
        Assert.Contains(difference.Remains, f => f.Key == "us:eo-14024/1|party:rdif|prohibited");
        Assert.Contains(
            difference.Remains,
            f => f.Key == "us:eo-14068/metals|activity:aluminium-import|prohibited"
        );
        Assert.DoesNotContain(
            difference.Gone,
            f => f.Measure?.Value.StartsWith("us:eo-14024", StringComparison.Ordinal) == true
        );
    }

    [Theory]
    [InlineData("us:RUSSIA-EO14024")]
    [InlineData("us:rdif")]
    public void Ending_the_programme_or_delisting_the_fund_frees_dealings_with_it(string lift)
    {
        var difference = Assert.Single(Assay("us-russia-2025", lift).WhatIf!.Days).Difference;
        Assert.Contains(difference.Gone, f => f.Key == "us:eo-14024/1|party:rdif|prohibited");
        Assert.Contains(
            difference.Remains,
            f => f.Key == "us:eo-14071/1-a-i|activity:rare-earths-russia|prohibited"
        );
    }

    [Fact]
    public void What_names_nothing_is_not_lifted() =>
        Assert.Empty(
            Lifts.Read("us:eo-99999", InForce.Always, StarterKnowledge.On(StarterKnowledge.Today)).Edits
        );

    [Fact]
    public void The_same_deal_and_knowledge_give_the_same_bytes()
    {
        Assert.Equal(Bytes(), Bytes());

        static byte[] Bytes()
        {
            using var stream = new MemoryStream();
            DossierJson.Write(Assay("us-russia-2025", "us:eo-14071"), stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public void The_starter_pack_alone_says_so() =>
        Assert.True(Assay("us-russia-2025").Coverage.StarterPackOnly);

    private static Dossier Assay(string example, params string[] lifts)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "examples", example + ".yaml");
        var read = DealReader.ReadFile(path);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        Deal deal = read.Value!;
        var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
        var edits = lifts.SelectMany(lift => Lifts.Read(lift, InForce.Always, knowledge).Edits).ToList();
        return Assayer.Assay(deal, knowledge, new Scenario("lifted", null, edits), read.Diagnostics);
    }
}
