using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assay.Reports.Svg;
using Assay.Territories;
using NetTopologySuite.Geometries;

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
    public void Held_ground_is_hatched_with_its_day_and_source_in_the_legend()
    {
        var map = Drawn([.. SampleMap.Usual().Assets]);
        Assert.Contains("url(#occupied-hatch)", map.Panels[0].Svg, StringComparison.Ordinal);
        Assert.Contains(
            map.Legend,
            l => l.Text.Contains("2025-02-26. Source: A layer made up for tests", StringComparison.Ordinal)
        );
        Assert.Contains(Elements(map.Panels[0].Svg), e => Class(e) is "line");
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
    public void Parts_of_one_country_are_drawn_without_a_border_between()
    {
        var sheet = SampleMap.Of(SampleMap.Asset("x", 47, 34, ControlClass.Sovereign)) with
        {
            Regions = [],
            Lands =
            [
                new MapLand(new("UA"), "Mainland", SampleMap.Box(30, 46, 38, 51)),
                new MapLand(new("UA"), "Peninsula", SampleMap.Box(32, 44, 36, 46)),
            ],
        };
        var border = Elements(MapDrawing.Of(SampleDossier.Rich(), sheet).Panels[0].Svg)
            .Single(e => Class(e) is "border");
        Assert.Equal(1, border.Attribute("d")!.Value.Count(c => c == 'M'));
    }

    [Fact]
    public void An_invalid_border_is_drawn_all_the_same()
    {
        var bow = new GeometryFactory().CreatePolygon([
            new(30, 45),
            new(40, 50),
            new(40, 45),
            new(30, 50),
            new(30, 45),
        ]);
        var sheet = SampleMap.Of(SampleMap.Asset("x", 47, 34, ControlClass.Sovereign)) with
        {
            Regions = [],
            Lands = [new MapLand(new("UA"), "Bow", bow), new MapLand(new("UA"), "Tie", bow)],
        };
        Assert.Contains(
            Elements(MapDrawing.Of(SampleDossier.Rich(), sheet).Panels[0].Svg),
            e => Class(e) is "ground"
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

    private static MapDrawing Drawn(params MapAsset[] assets) =>
        MapDrawing.Of(SampleDossier.Rich(), SampleMap.Of(assets));

    private static IEnumerable<XElement> Elements(string svg) => XElement.Parse(svg).DescendantsAndSelf();

    private static string Class(XElement element) => element.Attribute("class")?.Value ?? "";

    private static List<(double X, double Y)> Pins(MapPanel panel) =>
        [
            .. Elements(panel.Svg)
                .Where(e => Class(e) is "pin-number")
                .Select(e => (Number(e, "x"), Number(e, "y") - 4.5)),
        ];

    private static double KmPerUnit(MapPanel panel)
    {
        var bar = Elements(panel.Svg).Single(e => Class(e) is "scale").Attribute("d")!.Value;
        var ends = Regex.Matches(
            bar,
            "[MH](?<x>[0-9.]+)",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        var length =
            double.Parse(ends[1].Groups["x"].Value, CultureInfo.InvariantCulture)
            - double.Parse(ends[0].Groups["x"].Value, CultureInfo.InvariantCulture);
        var words = Elements(panel.Svg)
            .Single(e => e.Value.EndsWith(" km", StringComparison.Ordinal) && e.Name.LocalName is "text")
            .Value;
        return double.Parse(words[..^3], CultureInfo.InvariantCulture) / length;
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
