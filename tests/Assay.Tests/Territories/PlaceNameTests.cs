using Assay.Deals;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Tests.Territories;

public sealed class PlaceNameTests
{
    private static Deposit Site(string id, string name, string country, double latitude, double longitude) =>
        new(
            new ItemId(id),
            name,
            [],
            new CountryCode(country),
            null,
            new Coordinate(latitude, longitude),
            1,
            SiteKind.Deposit,
            [],
            null,
            null,
            new Citation("test", Confidence.General),
            null
        );

    private static TerritoryStatus Named(TerritoryAtlas atlas, string name, string? country = null) =>
        atlas.StatusAt(
            new Place.Named(name, country is null ? null : new CountryCode(country)),
            Ground.Day("2025-02-25"),
            Ground.Today
        );

    [Theory]
    [InlineData("Donetsk oblast", "UA-14")]
    [InlineData("Donetsk region", "UA-14")]
    [InlineData("Донецька область", "UA-14")]
    [InlineData("Донецкая область", "UA-14")]
    [InlineData("UA-14", "UA-14")]
    [InlineData("zaporizhzhia", "UA-23")]
    [InlineData("Crimea", "UA-43")]
    [InlineData("Western Australia", "AU-WA")]
    public void A_region_is_found_by_its_names(string name, string region) =>
        Assert.Equal(region, Named(Ground.Atlas, name).Sovereign?.Region?.Value);

    [Fact]
    public void A_site_of_the_register_goes_before_a_region_and_the_region_is_mentioned()
    {
        var atlas = Ground.WithSites(Site("donetsk-mine", "Donetsk", "UA", 48.0, 37.8));
        var status = Named(atlas, "Donetsk");
        Assert.Equal(new Coordinate(48.0, 37.8), status.Point);
        Assert.Contains(
            status.Notes,
            n => n.Contains("A region bears the same name", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Homonyms_are_told_and_none_is_picked()
    {
        var atlas = Ground.WithSites(
            Site("a", "Shevchenko", "UA", 47.905, 36.690),
            Site("b", "Shevchenko", "UA", 48.222, 37.145)
        );
        var status = Named(atlas, "Shevchenko");
        Assert.Null(status.Sovereign);
        Assert.Contains("may be any of", Assert.Single(status.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_narrows_homonyms()
    {
        var atlas = Ground.WithSites(
            Site("a", "Zarechnoe", "UA", 48.0, 33.0),
            Site("b", "Zarechnoe", "KZ", 43.0, 67.9)
        );
        Assert.Equal("KZ", Named(atlas, "Zarechnoe", "KZ").Sovereign?.Country.Value);
    }

    [Fact]
    public void A_name_nobody_knows_asks_for_coordinates()
    {
        var status = Named(Ground.Atlas, "Qwxyzzyv");
        Assert.Null(status.Sovereign);
        Assert.Contains(
            "Give its latitude and longitude",
            Assert.Single(status.Notes),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Russia", "RU", ControlClass.Sovereign)]
    [InlineData("Australia", "AU", ControlClass.Sovereign)]
    [InlineData("Ukraine", "UA", ControlClass.Unknown)]
    public void A_whole_country_is_held_by_its_sovereign_unless_much_of_it_may_not_be(
        string name,
        string country,
        ControlClass expected
    )
    {
        var status = Named(Ground.Atlas, name);
        Assert.Equal(country, status.Sovereign?.Country.Value);
        Assert.Equal(expected, status.Control.Class);
    }

    [Fact]
    public void A_deal_without_a_place_is_not_located() =>
        Assert.Null(
            Ground.Atlas.StatusAt(new Place.Unknown(), Ground.Day("2025-02-25"), Ground.Today).Sovereign
        );
}
