using System.Diagnostics;
using Assay.Model;
using CsCheck;
using static Assay.Tests.Reports.Svg.Ownership.SampleCharts;

namespace Assay.Tests.Reports.Svg.Ownership;

public sealed class OwnershipFoldTests
{
    private const int Most = 60;

    [Fact]
    public void Every_party_has_a_box_or_is_counted_in_one_and_there_are_no_more_than_can_be_read() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 300], Gen.Int[0, 100])
            .Sample(
                (seed, parties, links) =>
                {
                    var drawn = DrawnOwnership.Of(Any(seed, parties, links));
                    Assert.InRange(drawn.Boxes.Count, 1, Most);
                    Assert.Equal(parties, drawn.Parties);
                    Assert.Single(drawn.Boxes, b => b.IsAsked);
                    Assert.All(drawn.Boxes.Where(b => b.IsFold), b => Assert.True(b.Count > 1));
                    if (parties <= Most)
                        Assert.DoesNotContain(drawn.Boxes, b => b.IsFold);
                },
                iter: 150
            );

    [Fact]
    public void The_smallest_owners_share_a_box_that_tells_how_many_and_how_much()
    {
        // One of 30 %, 70 of 0.5 %, 29 of 0.1 %.
        var stakes = Enumerable
            .Range(1, 100)
            .Select(i =>
                Stake(
                    i,
                    0,
                    i == 100 ? 30
                        : i <= 29 ? 0.1m
                        : 0.5m
                )
            );
        var drawn = DrawnOwnership.Of(Chart(101, [.. stakes]));
        Assert.Equal(Most, drawn.Boxes.Count);
        var fold = drawn.Boxes.Single(b => b.IsFold);
        Assert.StartsWith("and 42 other owners: ", fold.Title, StringComparison.Ordinal);
        Assert.Contains(DrawnOwnership.Words(drawn.LineWith("9.4 % together")), w => w.Value == "42 stakes");
        drawn.Box(100);
    }

    [Fact]
    public void Sums_are_told_only_as_far_as_they_are_known()
    {
        var stakes = Enumerable
            .Range(1, 100)
            .Select(i => Stake(i, 0, i == 1 ? Share.Unknown : Share.Exactly(new Percent(0.5m))));
        var drawn = DrawnOwnership.Of(Chart(101, [.. stakes]));
        drawn.LineWith("at least 20.5 % together");
    }

    [Fact]
    public void Who_blocks_the_party_is_drawn_with_the_whole_way_however_deep_and_many_others_there_are()
    {
        // A listed owner 20 above, behind a thousand nearer ones, some of them listed too; the way is of the last indexes.
        var stakes = Enumerable.Range(1, 1000).Select(i => Stake(i, i / 10, 3)).ToList();
        for (var i = 1001; i <= 1020; i++)
            stakes.Add(Stake(i, i == 1001 ? 0 : i - 1, 55));
        var parties = Enumerable
            .Range(0, 1021)
            .Select(i =>
                i == 1020 || i is > 0 and <= 1000 && i % 10 == 3 ? Party(i, Listed("us"))
                : i is 0 or > 1000 ? Party(i, Blocked("us"))
                : Party(i)
            );
        var drawn = DrawnOwnership.Of(Chart(0, [.. stakes]) with { Parties = [.. parties] });
        for (var i = 1001; i <= 1020; i++)
            drawn.Box(i);
        Assert.InRange(drawn.Boxes.Count, 22, Most);
        Assert.Equal(1021, drawn.Parties);
    }

    [Fact]
    public void A_box_for_several_says_how_many_of_them_are_listed()
    {
        var stakes = Enumerable.Range(1, 100).Select(i => Stake(i, 0, 0.5m));
        var parties = Enumerable.Range(0, 101).Select(i => i == 0 ? Party(0) : Party(i, Listed("eu")));
        var drawn = DrawnOwnership.Of(Chart(0, [.. stakes]) with { Parties = [.. parties] });
        Assert.Contains(
            DrawnOwnership.Words(drawn.Boxes.Single(b => b.IsFold).Group),
            w => w.Value == "Listed: 42 of them"
        );
    }

    [Theory]
    [InlineData("star")]
    [InlineData("chain")]
    [InlineData("tree")]
    [InlineData("ring")]
    [InlineData("any")]
    public void Ten_thousand_parties_are_drawn_at_once(string shape)
    {
        const int parties = 10_000;
        var chart = shape switch
        {
            "star" => Chart(parties, [.. Enumerable.Range(1, parties - 1).Select(i => Stake(i, 0, 0.01m))]),
            "chain" => Chart(parties, [.. Enumerable.Range(1, parties - 1).Select(i => Stake(i, i - 1, 60))]),
            "tree" => Chart(parties, [.. Enumerable.Range(1, parties - 1).Select(i => Stake(i, i / 7, 10))]),
            "ring" => Chart(
                parties,
                [.. Enumerable.Range(0, parties).Select(i => Stake(i, (i + 1) % parties, 60))]
            ),
            _ => Any(5, parties, 30_000),
        };
        var watch = Stopwatch.StartNew();
        var drawn = DrawnOwnership.Of(chart);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.InRange(drawn.Boxes.Count, 2, Most);
        Assert.Equal(parties, drawn.Parties);
    }
}
