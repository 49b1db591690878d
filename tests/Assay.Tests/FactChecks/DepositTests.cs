using Assay.Commodities;
using Assay.FactCheck.Checks;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Model;
using Assay.Registers;
using NetTopologySuite.Geometries;
using Coordinate = Assay.Model.Coordinate;

namespace Assay.Tests.FactChecks;

public sealed class DepositTests
{
    private static readonly CommodityId Copper = new("copper");
    private static readonly CommodityId Lithium = new("lithium");

    private static readonly CommodityBook Book = new(
        [
            new Commodity(Copper, "Copper", ["Cu"], [], false, false, [], []),
            new Commodity(Lithium, "Lithium", ["Li"], [], false, false, [], []),
        ],
        []
    );

    // Two squares of one degree side by side, the western UA-14 and the eastern UA-09, both in UA.
    private static readonly RegionMap Map = new([
        new MappedRegion("map", "UA-14", Square(36)),
        new MappedRegion("map", "UA-09", Square(37)),
        new MappedRegion("map", "UA", Square(36).Union(Square(37))),
    ]);

    [Fact]
    public void A_deposit_where_a_site_of_its_name_stands_is_confirmed()
    {
        var log = Check(36.5);

        Assert.False(log.HasContradictions);
        Assert.Equal(Verdict.Confirmed, log.Of("deposit: position"));
        Assert.Equal(Verdict.Confirmed, log.Of("deposit: commodity"));
    }

    [Fact]
    public void A_point_in_another_region_is_found()
    {
        var log = Check(37.01);

        Assert.Equal(Verdict.Contradicted, log.Of("deposit: region"));
        Assert.Equal(Verdict.Confirmed, log.Of("deposit: country"));
    }

    [Fact]
    public void A_point_outside_the_country_is_found() =>
        Assert.Equal(Verdict.Contradicted, Check(39).Of("deposit: country"));

    [Fact]
    public void A_point_further_from_its_site_than_its_precision_is_found() =>
        Assert.Equal(Verdict.Contradicted, Check(36.8).Of("deposit: position"));

    [Fact]
    public void A_site_of_the_same_name_and_another_ore_is_a_namesake() =>
        Assert.Equal(Verdict.NotCheckable, Check(36.8, Lithium).Of("deposit: position"));

    [Fact]
    public void A_commodity_that_the_site_does_not_hold_is_found() =>
        Assert.Equal(Verdict.Contradicted, Check(36.5, Lithium).Of("deposit: commodity"));

    [Fact]
    public void A_record_cited_that_is_not_there_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Check(36.5, source: "USGS mineral sites, layer vms, record 12 (Udokan)")
                .Of("deposit: record cited")
        );

    [Fact]
    public void A_distance_that_the_source_states_wrongly_is_found() =>
        Assert.Equal(
            Verdict.Contradicted,
            Check(36.8, source: "USGS mineral sites, layer sedcu, record 7 (Udokan), 5 km away")
                .Of("deposit: record cited")
        );

    private static StatementLog Check(
        double longitude,
        CommodityId? commodity = null,
        string source = "a report"
    )
    {
        var site = new MineralSite("usgs", "sedcu/7", ["Udokan"], new Coordinate(47.5, 36.5), ["cu"]);
        var deposit = new Deposit(
            new ItemId("udokan"),
            "Udokan",
            [],
            new CountryCode("UA"),
            new RegionCode("UA-14"),
            new Coordinate(47.5, longitude),
            5,
            SiteKind.Deposit,
            [commodity ?? Copper],
            null,
            null,
            new Citation(source, Confidence.Primary),
            null
        );
        var log = new StatementLog();
        new DepositCheck([site], [], Map, Book, log).Check(deposit);
        return log;
    }

    private static Polygon Square(double west) =>
        new(
            new LinearRing([
                new(west, 47),
                new(west + 1, 47),
                new(west + 1, 48),
                new(west, 48),
                new(west, 47),
            ])
        );
}
