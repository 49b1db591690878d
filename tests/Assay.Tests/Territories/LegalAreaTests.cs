using Assay.Deals;
using Assay.Model;
using Assay.Territories.Shapes;

namespace Assay.Tests.Territories;

public sealed class LegalAreaTests
{
    [Theory]
    // Crimea: fixed areas, each from its day.
    [InlineData("us-crimea", 44.95, 34.10, "2014-12-18", Truth.False)]
    [InlineData("us-crimea", 44.95, 34.10, "2014-12-19", Truth.True)]
    [InlineData("eu-crimea", 44.95, 34.10, "2014-06-24", Truth.False)]
    [InlineData("eu-crimea", 44.60, 33.53, "2014-06-25", Truth.True)]
    [InlineData("un-crimea", 44.95, 34.10, "2014-03-26", Truth.False)]
    [InlineData("un-crimea", 44.95, 34.10, "2014-03-27", Truth.True)]
    [InlineData("eu-non-government-controlled", 44.95, 34.10, "2025-02-25", Truth.False)]
    [InlineData("us-crimea", 48.00, 37.80, "2025-02-25", Truth.False)]
    // Donetsk city: behind the line since 2015.
    [InlineData("us-dnr-lnr", 48.00, 37.80, "2022-02-20", Truth.False)]
    [InlineData("us-dnr-lnr", 48.00, 37.80, "2022-02-21", Truth.True)]
    [InlineData("eu-non-government-controlled", 48.00, 37.80, "2022-02-23", Truth.False)]
    [InlineData("eu-non-government-controlled", 48.00, 37.80, "2022-02-24", Truth.True)]
    [InlineData("uk-non-government-controlled", 48.00, 37.80, "2022-03-15", Truth.Unknown)]
    [InlineData("uk-non-government-controlled", 48.00, 37.80, "2023-01-01", Truth.True)]
    [InlineData("un-occupied", 48.00, 37.80, "2022-10-12", Truth.True)]
    // Mariupol: no layer, so nobody can tell.
    [InlineData("us-dnr-lnr", 47.10, 37.55, "2025-02-25", Truth.Unknown)]
    [InlineData("eu-non-government-controlled", 47.10, 37.55, "2025-02-25", Truth.Unknown)]
    // Zaporizhzhia and Kherson: no US determination; EU from October 2022, UK from June 2023.
    [InlineData("us-dnr-lnr", 46.85, 35.37, "2025-02-25", Truth.False)]
    [InlineData("eu-non-government-controlled", 46.85, 35.37, "2022-10-06", Truth.False)]
    [InlineData("uk-non-government-controlled", 46.85, 35.37, "2023-06-19", Truth.False)]
    [InlineData("eu-non-government-controlled", 50.45, 30.52, "2025-02-25", Truth.False)]
    [InlineData("ua-occupied", 50.45, 30.52, "2025-02-25", Truth.False)]
    [InlineData("recognised:ru", 51.73, 36.19, "2025-02-25", Truth.True)]
    [InlineData("recognised:ru", 44.95, 34.10, "2025-02-25", Truth.False)]
    [InlineData("recognised:ua", 44.95, 34.10, "2025-02-25", Truth.True)]
    public void An_area_contains_a_place_as_its_instrument_says(
        string area,
        double latitude,
        double longitude,
        string on,
        Truth expected
    ) => Assert.Equal(expected, Ground.Atlas.InArea(area, latitude, longitude, on).Answer);

    private static readonly ListedSeries Melitopol = new(
        Ground.Layer("2022-10-01", Ground.Rectangle(new Box(35, 46.5, 38, 47.3)))
    );

    [Theory]
    [InlineData("eu-non-government-controlled", 46.85, 35.37, "2022-10-06", Truth.False)]
    [InlineData("eu-non-government-controlled", 46.85, 35.37, "2022-10-07", Truth.True)]
    [InlineData("uk-non-government-controlled", 46.85, 35.37, "2023-06-19", Truth.False)]
    [InlineData("uk-non-government-controlled", 46.85, 35.37, "2023-06-20", Truth.True)]
    [InlineData("us-dnr-lnr", 46.85, 35.37, "2025-02-25", Truth.False)]
    [InlineData("us-dnr-lnr", 47.10, 37.55, "2025-02-25", Truth.Unknown)]
    [InlineData("eu-non-government-controlled", 47.10, 37.55, "2025-02-25", Truth.True)]
    [InlineData("eu-non-government-controlled", 47.83, 35.16, "2025-02-25", Truth.False)]
    public void An_area_that_follows_control_moves_with_the_line(
        string area,
        double latitude,
        double longitude,
        string on,
        Truth expected
    ) => Assert.Equal(expected, Ground.With(Melitopol).InArea(area, latitude, longitude, on).Answer);

    [Fact]
    public void Ground_taken_after_February_2022_leaves_the_so_called_regions_open_and_says_why() =>
        Assert.Contains(
            "but not on 2022-02-23",
            Ground.With(Melitopol).InArea("us-dnr-lnr", 47.10, 37.55, "2025-02-25").Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_an_instrument_covers_is_not_known_before_it_was_made()
    {
        var eve = Ground.Day("2022-02-23");
        var answer = Ground.Atlas.InArea(
            new ItemId("eu-non-government-controlled"),
            Ground.Point(48.00, 37.80),
            Ground.Day("2025-02-25"),
            eve
        );
        Assert.Equal(Truth.False, answer.Answer);
    }

    [Fact]
    public void A_whole_country_may_lie_in_an_area_in_part()
    {
        var ukraine = new Place.Named("Ukraine", null);
        var answer = Ground.Atlas.InArea(
            new ItemId("eu-crimea"),
            ukraine,
            Ground.Day("2025-02-25"),
            Ground.Today
        );
        Assert.Equal(Truth.Unknown, answer.Answer);
    }

    [Fact]
    public void An_area_nobody_declared_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() =>
            Ground.Atlas.InArea("eu-crimea-2", 44.95, 34.10, "2025-02-25")
        );
}
