using Assay.Deals;
using Assay.Formats.Measures;
using Assay.Measures;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>Bare facts, alone, in a table and in measure files, are deals of one act.</summary>
public sealed class FactPatternTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Who_has_no_name_stands_for_whoever_fits()
    {
        var deal = StarterPatterns.Read("date: 2024-03-01\nbound: { country: FR }\nact: loan").Deal;

        var bound = Assert.Single(deal.Parties);
        Assert.True(bound.Unnamed);
        Assert.Equal("the bound person", bound.Name);
        Assert.Equal([new PartyId("bound")], Assert.Single(deal.Activities).By);
    }

    [Fact]
    public void On_the_other_side_the_bound_person_is_whom_it_is_done_with()
    {
        var act = Assert.Single(
            StarterPatterns
                .Read(
                    "date: 2024-03-01\nbound: { country: FR }\ncounterparty: [{ country: RU }, { country: CN }]\nside: with\nact: { kind: export, to: FR }"
                )
                .Deal.Activities
        );

        Assert.Equal([new PartyId("counterparty"), new PartyId("counterparty-2")], act.By);
        Assert.Equal([new PartyId("bound")], act.With);
    }

    [Theory]
    [InlineData("act: loan\nterm: { kind: option, text: t }", "both")]
    [InlineData("asset: { commodities: [gold] }", "nothing is done or agreed")]
    [InlineData("act: loan\nside: with", "nobody does")]
    [InlineData("act: loaning", "loaning")]
    [InlineData("act: loan\nexpect: { us:eo-14071/1-a-i: forbidden }", "forbidden")]
    [InlineData("act: loan\nbounds: { country: FR }", "Did you mean 'bound'")]
    public void What_cannot_be_meant_is_told(string yaml, string says)
    {
        var path = _folder.File("facts.yaml");
        File.WriteAllText(path, "assay: facts/1\ndate: 2024-03-01\nbound: { country: FR }\n" + yaml);

        var read = FactPatternReader.ReadFile(path);

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_table_is_a_pattern_by_the_paths_of_its_columns()
    {
        var path = _folder.File("deals.csv");
        File.WriteAllText(
            path,
            """
            title,date,bound.country,bound.kind,counterparty.name,asset.at.lat,asset.at.lon,asset.commodities,act.kind,act.facts.maintenance
            first,2024-03-01,US,company,Rosneft,60,100,gold;nickel,joint-venture,true
            second,not a day,US,company,Rosneft,60,100,gold,joint-venture,
            """
        );

        var read = FactTable.Read(path).ToList();

        var deal = read[0].Value!.Deal;
        Assert.Equal("first", deal.Title);
        Assert.Equal("Rosneft", deal.Parties[1].Name);
        Assert.Equal(2, deal.Assets[0].Commodities.Count);
        Assert.Equal(ActivityKind.JointVenture, deal.Activities[0].Kind);
        Assert.True(deal.Activities[0].Facts["maintenance"]);
        Assert.Null(read[1].Value);
        Assert.Contains(read[1].Diagnostics, d => d.Place.Line == 3);
    }

    [Theory]
    [InlineData("prohibited", "prohibited")]
    [InlineData("depends", "depends on")]
    [InlineData("not reached", "not reached")]
    [InlineData("not reached: area", "not reached: area")]
    [InlineData("prohibited, authorisable", "prohibited, authorisable")]
    public void An_expectation_is_read_and_written_alike(string written, string again) =>
        Assert.Equal(again, Expectation.Parse(written).ToString());

    [Theory]
    [InlineData("permitted")]
    [InlineData("not reached: weather")]
    [InlineData("")]
    public void What_is_no_verdict_is_none(string written) => Assert.Null(Expectation.Parse(written));
}
