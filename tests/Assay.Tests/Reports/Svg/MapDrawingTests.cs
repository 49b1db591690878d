using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Reports.Svg;
using Assay.Territories;
using static Assay.Tests.Reports.Svg.DrawnMap;

namespace Assay.Tests.Reports.Svg;

public sealed class MapDrawingTests
{
    [Fact]
    public void Neighbours_share_a_map()
    {
        var map = Drawn(
            SampleMap.Asset("A", 47, 35, ControlClass.Sovereign),
            SampleMap.Asset("B", 48, 37, ControlClass.Sovereign)
        );
        Assert.Single(map.Panels);
    }

    [Fact]
    public void Assets_far_apart_get_a_map_each_and_keep_their_numbers()
    {
        var map = Drawn(
            SampleMap.Asset("Donbas", 48, 37, ControlClass.Occupied),
            SampleMap.Asset("Yakutia", 71, 116, ControlClass.Sovereign),
            SampleMap.Asset("Near Donbas", 48.5, 38, ControlClass.Occupied)
        );
        Assert.Equal(
            "Map of 1 Donbas, 3 Near Donbas; Map of 2 Yakutia",
            string.Join("; ", map.Panels.Select(p => p.Title))
        );
    }

    [Fact]
    public void There_are_never_more_than_four_maps()
    {
        var all = Enumerable
            .Range(0, 9)
            .Select(i => SampleMap.Asset("x", 10, -160 + (40 * i), ControlClass.Sovereign));
        Assert.Equal(4, Drawn([.. all]).Panels.Count);
    }

    [Fact]
    public void Assets_on_both_sides_of_the_date_line_are_neighbours()
    {
        var map = Drawn(
            SampleMap.Asset("West", 66, 179, ControlClass.Sovereign),
            SampleMap.Asset("East", 66, -179, ControlClass.Sovereign)
        );
        var pins = Pins(Assert.Single(map.Panels));
        Assert.InRange(Math.Abs(pins[0].X - pins[1].X), 15, 200);
    }

    [Fact]
    public void A_pin_stands_where_its_asset_lies()
    {
        // The middle of the map is the middle of the assets; a degree of latitude is 111.19 km on the sphere.
        var map = Drawn(
            SampleMap.Asset("South", 46, 35, ControlClass.Sovereign),
            SampleMap.Asset("North", 49, 35, ControlClass.Sovereign)
        );
        var pins = Pins(Assert.Single(map.Panels));
        Assert.Equal(480, pins[0].X, 0.2);
        Assert.Equal(560, pins[0].Y + pins[1].Y, 0.4);
        Assert.Equal(3 * 111.195 / KmPerUnit(map.Panels[0]), pins[0].Y - pins[1].Y, 1.0);
    }

    [Fact]
    public void Every_class_of_control_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<ControlClass>()
            .Select(control =>
            {
                var svg = Drawn(SampleMap.Asset("x", 47, 35, control)).Panels[0].Svg;
                var pin = Elements(svg).First(e => Class(e).StartsWith("pin", StringComparison.Ordinal));
                return $"{pin.Name.LocalName} {pin.Attribute("stroke-dasharray")?.Value}";
            });
        Assert.Equal(4, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_drawing_is_well_formed_and_within_its_frame()
    {
        foreach (var panel in Drawn([.. SampleMap.Usual().Assets]).Panels)
        {
            var numbers = Elements(panel.Svg)
                .Select(e => e.Attribute("d")?.Value ?? "")
                .SelectMany(d => Regex.Matches(d, "-?[0-9.]+", RegexOptions.None, TimeSpan.FromSeconds(1)))
                .Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture));
            Assert.All(numbers, n => Assert.InRange(n, -20, 980));
        }
    }

    [Fact]
    public void Names_are_escaped() =>
        Assert.All(
            Drawn([.. SampleMap.Usual().Assets]).Panels,
            p =>
                Assert.Contains(
                    Elements(p.Svg),
                    e =>
                        e.Value.Contains("Azovske <b>", StringComparison.Ordinal)
                        || !p.Title.Contains('<', StringComparison.Ordinal)
                )
        );

    [Fact]
    public void Assets_on_one_spot_are_drawn_apart()
    {
        var same = Enumerable
            .Range(1, 6)
            .Select(i => SampleMap.Asset($"Shaft {i}", 47, 35, ControlClass.Occupied));
        var pins = Pins(Drawn([.. same]).Panels[0]);
        for (var i = 0; i < pins.Count; i++)
            Assert.All(pins.Skip(i + 1), other => Assert.True(Distance(pins[i], other) > 18));
    }

    [Fact]
    public void An_asset_near_the_line_is_shown_closer_than_one_far_from_it()
    {
        var far = SampleMap.Asset("x", 48, 35, ControlClass.Sovereign);
        Assert.True(
            KmPerUnit(Drawn(far with { LineDistanceKm = 3 }).Panels[0]) < KmPerUnit(Drawn(far).Panels[0]) / 2
        );
    }

    [Fact]
    public void Without_a_place_there_is_no_map_and_the_reason_is_said()
    {
        var unplaced = SampleDossier.Rich() with
        {
            Assets = [.. SampleAssets.Assets().Where(a => a.Status.Point is null)],
        };
        Assert.Contains(
            "no asset of the deal has a place",
            MapDrawing.Of(unplaced, SampleMap.Usual()).Absence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "names no asset",
            MapDrawing.Of(SampleDossier.Empty(), SampleMap.Usual()).Absence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no borders were at hand",
            MapDrawing.Of(SampleDossier.Rich(), sheet: null).Absence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_asset_that_was_not_found_is_named_below_the_map() =>
        Assert.Contains(
            "A quarry nobody could place",
            Drawn([.. SampleMap.Usual().Assets]).Notes[0],
            StringComparison.Ordinal
        );
}
