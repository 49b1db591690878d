using Assay.Formats.Geo;
using Assay.Model;
using Assay.Territories;

namespace Assay.Tests.Territories;

/// <summary>Facts of the ground that real layers have to show; the layers themselves may not be shipped.</summary>
public sealed class SharedLayerTests
{
    private static TerritoryAtlas At(params string[] days)
    {
        var folder = SharedFolder.PathOrSkip("territory/control");
        return Ground.With(
            new ListedSeries([
                .. days.Select(d =>
                    ControlLayerReader
                        .Read(
                            Path.Combine(
                                folder,
                                $"deepstatemap_data_{d.Replace("-", "", StringComparison.Ordinal)}.geojson.gz"
                            )
                        )
                        .Value!
                ),
            ])
        );
    }

    [Theory]
    [InlineData("eastern outskirts of Shevchenko", 47.90, 36.71, "2025-06-20", "2025-06-21")]
    [InlineData("centre of Shevchenko", 47.905, 36.690, "2025-06-25", "2025-06-26")]
    public void Shevchenko_of_the_lithium_turns_occupied_on_the_day(
        string name,
        double latitude,
        double longitude,
        string before,
        string on
    )
    {
        var atlas = At(before, on);
        Assert.Equal(
            (name, ControlClass.Sovereign),
            (name, atlas.StatusAt(latitude, longitude, before).Control.Class)
        );
        Assert.Equal(
            (name, ControlClass.Occupied),
            (name, atlas.StatusAt(latitude, longitude, on).Control.Class)
        );
        Assert.Equal(new PartialDate(Ground.Day(on)), atlas.StatusAt(latitude, longitude, on).Control.Since);
    }

    [Fact]
    public void The_namesake_near_Pokrovsk_is_told_apart()
    {
        var atlas = At("2025-05-15", "2025-06-21");
        Assert.Equal(ControlClass.Occupied, atlas.StatusAt(48.222, 37.145, "2025-05-15").Control.Class);
        Assert.Equal(ControlClass.Sovereign, atlas.StatusAt(47.90, 36.71, "2025-05-15").Control.Class);
    }

    [Theory]
    [InlineData("Simferopol", 44.95, 34.10, ControlClass.Occupied)]
    [InlineData("Sevastopol", 44.60, 33.53, ControlClass.Occupied)]
    [InlineData("Kerch", 45.36, 36.47, ControlClass.Occupied)]
    [InlineData("Donetsk", 48.00, 37.80, ControlClass.Occupied)]
    [InlineData("Mariupol", 47.10, 37.55, ControlClass.Occupied)]
    [InlineData("the port of Mariupol, on the coast", 47.06, 37.51, ControlClass.Occupied)]
    [InlineData("Berdiansk, on the coast", 46.75, 36.79, ControlClass.Occupied)]
    [InlineData("Energodar, on the reservoir", 47.50, 34.65, ControlClass.Occupied)]
    [InlineData("Nikopol, across it", 47.57, 34.39, ControlClass.Sovereign)]
    [InlineData("Kherson", 46.64, 32.62, ControlClass.Sovereign)]
    [InlineData("Kyiv", 50.45, 30.52, ControlClass.Sovereign)]
    [InlineData("Kharkiv", 49.99, 36.23, ControlClass.Sovereign)]
    public void Cities_are_in_the_hands_they_were_in(
        string name,
        double latitude,
        double longitude,
        ControlClass expected
    ) =>
        Assert.Equal(
            (name, expected),
            (name, At("2025-02-25").StatusAt(latitude, longitude, "2025-02-25").Control.Class)
        );

    [Theory]
    [InlineData("Sevastopol", 44.60, 33.53, 200, 300)]
    [InlineData("Kerch", 45.36, 36.47, 200, 300)]
    [InlineData("Mariupol", 47.10, 37.55, 60, 110)]
    [InlineData("Kherson, from the river", 46.64, 32.62, 1, 8)]
    public void Coasts_and_the_recognised_border_are_not_the_line(
        string name,
        double latitude,
        double longitude,
        double least,
        double most
    )
    {
        var km = At("2025-02-25").StatusAt(latitude, longitude, "2025-02-25").Control.LineDistanceKm!.Value;
        Assert.True(km >= least && km <= most, $"{name}: {km:0.0} km");
    }

    [Fact]
    public void A_missing_day_of_the_series_is_named()
    {
        var atlas = At("2024-08-17", "2024-08-20");
        var control = atlas.StatusAt(48.00, 37.80, "2024-08-19").Control;
        Assert.Equal(Ground.Day("2024-08-17"), control.LayerDay);
        Assert.Contains(control.Notes, n => n.Contains("2024-08-18 to 2024-08-19", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_with_several_classes_is_not_taken_whole()
    {
        var file = Directory
            .GetFiles(SharedFolder.PathOrSkip("territory/control-history"), "20250803*.geojson.gz")
            .First();
        var read = ControlLayerReader.Read(file, Ground.Day("2025-08-03"));
        Assert.Equal("AS4026", Assert.Single(read.Diagnostics).Code);
        var held = ControlLayerReader.Read(
            file,
            Ground.Day("2025-08-03"),
            new HeldClass("fill", ["#a52714", "#880e4f"])
        );
        Assert.False(held.Value!.Holds(new Coordinate(54.71, 20.51)), "Kaliningrad");
        Assert.True(held.Value.Holds(new Coordinate(48.00, 37.80)), "Donetsk");
    }
}
