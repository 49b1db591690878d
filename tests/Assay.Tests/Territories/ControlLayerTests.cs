using Assay.Deals;
using Assay.Model;
using Assay.Territories;
using Assay.Territories.Control;
using Assay.Territories.Shapes;

namespace Assay.Tests.Territories;

public sealed class ControlLayerTests
{
    // A square of Donetsk oblast well away from coast and border, and one a little larger to the west.
    private static readonly Box Small = new(37.4, 48.2, 37.8, 48.5);
    private static readonly Box Large = new(37.2, 48.2, 37.8, 48.5);

    private static TerritoryAtlas Two() =>
        Ground.With(
            new ListedSeries(
                Ground.Layer("2024-08-17", Ground.Rectangle(Small)),
                Ground.Layer("2024-08-20", Ground.Rectangle(Large))
            )
        );

    [Fact]
    public void A_layer_tells_who_holds_a_place()
    {
        var control = Two().StatusAt(48.35, 37.5, "2024-08-20").Control;
        Assert.Equal(ControlClass.Occupied, control.Class);
        Assert.Equal("RU", control.Power?.Value);
        Assert.Equal(Ground.Day("2024-08-20"), control.LayerDay);
        Assert.Equal(ContentHash.Of("2024-08-20"), control.LayerHash);
    }

    [Fact]
    public void A_place_outside_is_held_by_its_sovereign() =>
        Assert.Equal(ControlClass.Sovereign, Two().StatusAt(48.35, 37.0, "2024-08-20").Control.Class);

    [Fact]
    public void A_place_taken_between_two_layers_is_held_since_a_day_between_them() =>
        Assert.Equal(
            PartialDate.Between(Ground.Day("2024-08-18"), Ground.Day("2024-08-20")),
            Two().StatusAt(48.35, 37.3, "2024-08-20").Control.Since
        );

    [Fact]
    public void A_day_without_a_layer_is_answered_by_the_one_before_and_the_gap_is_named()
    {
        var control = Two().StatusAt(48.35, 37.3, "2024-08-19").Control;
        Assert.Equal(ControlClass.Sovereign, control.Class);
        Assert.Contains(
            control.Notes,
            n =>
                n.Contains(
                    "no layer for 2024-08-19 (a gap from 2024-08-18 to 2024-08-19)",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_layer_much_older_than_the_day_is_said_to_be()
    {
        var late = Two().StatusAt(48.35, 37.3, "2024-11-20").Control;
        Assert.Contains(late.Notes, n => n.Contains("92 days older", StringComparison.Ordinal));
        var fresh = Two().StatusAt(48.35, 37.3, "2024-08-22").Control;
        Assert.DoesNotContain(fresh.Notes, n => n.Contains("older", StringComparison.Ordinal));
    }

    [Fact]
    public void No_layer_younger_than_the_known_on_day_is_used()
    {
        var status = Two()
            .StatusAt(Ground.Point(48.35, 37.3), Ground.Day("2024-09-01"), Ground.Day("2024-08-18"));
        Assert.Equal(Ground.Day("2024-08-17"), status.Control.LayerDay);
        Assert.Equal(ControlClass.Sovereign, status.Control.Class);
    }

    [Fact]
    public void Before_the_first_layer_the_region_answers_with_a_note()
    {
        var control = Two().StatusAt(48.35, 37.5, "2024-08-16").Control;
        Assert.Null(control.LayerDay);
        Assert.Contains(control.Notes, n => n.Contains("begins on 2024-08-17", StringComparison.Ordinal));
    }

    [Fact]
    public void The_distance_to_the_line_is_told_in_kilometres()
    {
        // 0.1 degrees of longitude at 48.35 N are 7.4 km.
        var km = Two().StatusAt(48.35, 37.1, "2024-08-20").Control.LineDistanceKm;
        Assert.InRange(km!.Value, 7.35, 7.47);
    }

    [Fact]
    public void A_place_nearer_to_the_line_than_its_error_keeps_its_class_with_a_note()
    {
        var control = Two().StatusAt(48.35, 37.205, "2024-08-20").Control;
        Assert.Equal(ControlClass.Occupied, control.Class);
        Assert.Contains(control.Notes, n => n.Contains("uncertain", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_known_less_exactly_than_it_is_far_from_the_line_may_be_on_either_side()
    {
        var place = Ground.Point(48.35, 37.25, 10);
        var control = Two().StatusAt(place, Ground.Day("2024-08-20"), Ground.Today).Control;
        Assert.Equal(ControlClass.Unknown, control.Class);
        Assert.Contains(control.Notes, n => n.Contains("either side", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sliver_hole_does_not_free_a_place_and_a_true_hole_does()
    {
        var sliver = new Box(37.500, 48.300, 37.502, 48.302); // 0.03 km²
        var enclave = new Box(37.60, 48.30, 37.65, 48.34); // 16 km²
        var atlas = Ground.With(
            new ListedSeries(Ground.Layer("2024-08-17", Ground.Rectangle(Small, sliver, enclave)))
        );
        Assert.Equal(ControlClass.Occupied, atlas.StatusAt(48.301, 37.501, "2024-08-17").Control.Class);
        Assert.Equal(ControlClass.Sovereign, atlas.StatusAt(48.32, 37.625, "2024-08-17").Control.Class);
    }

    [Fact]
    public void Of_an_area_the_part_held_is_told()
    {
        var area = new Place.Area(Ground.Rectangle(new Box(37.3, 48.3, 37.5, 48.4)).Geometry);
        var control = Two().StatusAt(area, Ground.Day("2024-08-17"), Ground.Today).Control;
        Assert.Equal(ControlClass.Contested, control.Class);
        Assert.Equal(0.5, control.OccupiedShare!.Value, 3);
        Assert.Equal(
            1,
            Two().StatusAt(area, Ground.Day("2024-08-20"), Ground.Today).Control.OccupiedShare!.Value,
            3
        );
    }

    [Fact]
    public void A_layer_says_nothing_of_land_outside_the_recognised_border_of_its_sovereign()
    {
        // A layer that wrongly reaches over Kursk.
        var atlas = Ground.With(
            new ListedSeries(Ground.Layer("2024-08-17", Ground.Rectangle(new Box(33, 50, 38, 53))))
        );
        var status = atlas.StatusAt(51.73, 36.19, "2024-08-17");
        Assert.Equal("RU", status.Sovereign!.Country.Value);
        Assert.Null(status.Control.LayerDay);
        Assert.NotEqual(ControlClass.Occupied, status.Control.Class);
    }

    [Fact]
    public void Where_two_series_differ_the_newer_layer_answers_and_the_other_is_shown()
    {
        var atlas = Ground.With(
            new ListedSeries(Ground.Layer("2024-08-17", Ground.Rectangle(Small))),
            new ListedSeries(Ground.Layer("2024-08-20", Ground.Rectangle(Large)))
            {
                Id = new ItemId("other"),
                Name = "Other map",
            }
        );
        var status = atlas.StatusAt(48.35, 37.3, "2024-08-21");
        Assert.Equal(ControlClass.Occupied, status.Control.Class);
        Assert.Contains(status.Views, v => v == new MapView("Test map, 2024-08-17", "held by UA"));
    }

    [Fact]
    public void The_history_of_a_place_has_its_first_layer_and_every_change()
    {
        var (_, changes) = Assert.Single(Two().History(new Coordinate(48.35, 37.3)));
        Assert.Equal(
            [
                new ControlChange(Ground.Day("2024-08-17"), false),
                new ControlChange(Ground.Day("2024-08-20"), true),
            ],
            changes
        );
    }

    [Fact]
    public void The_hash_of_what_was_known_changes_with_the_layers_known_by_the_day_and_not_with_later_ones()
    {
        var one = Ground.With(new ListedSeries(Ground.Layer("2024-08-17", Ground.Rectangle(Small))));
        var before = Ground.Day("2024-08-18");
        Assert.Equal(one.Hash(before), Two().Hash(before));
        Assert.NotEqual(one.Hash(Ground.Today), Two().Hash(Ground.Today));
        Assert.NotEqual(Ground.Atlas.Hash(before), one.Hash(before));
    }
}
