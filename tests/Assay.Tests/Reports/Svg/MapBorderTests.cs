using Assay.Reports.Svg;
using Assay.Territories;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using static Assay.Tests.Reports.Svg.DrawnMap;

namespace Assay.Tests.Reports.Svg;

public sealed class MapBorderTests
{
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
    public void A_line_in_pieces_that_follow_on_one_another_is_drawn_as_one()
    {
        var usual = SampleMap.Usual();
        var pieces = new WKTReader().Read("MULTILINESTRING ((36 46, 36 47), (36 47, 36 49), (36 49, 38 49))");
        var sheet = usual with { Occupied = [usual.Occupied[0] with { Line = pieces }] };
        var line = Elements(MapDrawing.Of(SampleDossier.Rich(), sheet).Panels[0].Svg)
            .Single(e => Class(e) is "line");
        Assert.Equal(1, line.Attribute("d")!.Value.Count(c => c == 'M'));
    }

    [Fact]
    public void Regions_of_one_country_have_no_border_between_them()
    {
        // North and South meet along the parallel that runs through the middle of this map, at a height of 280.
        var map = Drawn(SampleMap.Asset("x", 48, 34, ControlClass.Sovereign));
        var lines = Elements(map.Panels[0].Svg).Where(e => Class(e) is "border").SelectMany(Lines);
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                var (a, b) = (line[i - 1], line[i]);
                var along = Math.Abs(a.Y - 280) < 25 && Math.Abs(b.Y - 280) < 25 && Math.Abs(a.X - b.X) > 50;
                Assert.False(along, $"a border from {a} to {b}");
            }
        }
    }

    [Fact]
    public void A_country_is_named_on_its_land_where_regions_tell_land_from_sea()
    {
        var usual = SampleMap.Of(SampleMap.Asset("x", 48, 35, ControlClass.Sovereign));
        var sheet = usual with
        {
            Regions = [new MapRegion(new("UA"), "Coast", SampleMap.Box(30, 49, 38, 51))],
        };
        var name = Elements(MapDrawing.Of(SampleDossier.Rich(), sheet).Panels[0].Svg)
            .Single(e => e.Value is "WESTLAND");
        var asset = Pins(MapDrawing.Of(SampleDossier.Rich(), sheet).Panels[0])[0];
        Assert.True(Number(name, "y") < asset.Y - 40);
    }

    [Fact]
    public void Shapes_far_from_every_asset_are_out_of_reach()
    {
        var reach = MapReach.Of([
            SampleMap.Asset("Donbas", 48, 37, ControlClass.Occupied),
            SampleMap.Asset("Chukotka", 66, 179, ControlClass.Sovereign),
        ]);
        Assert.True(reach.Meets(36, 47, 38, 49));
        Assert.True(reach.Meets(-179, 65, -175, 67));
        Assert.True(reach.Meets(-180, 40, 180, 80));
        Assert.False(reach.Meets(100, 30, 110, 40));
        Assert.False(reach.Meets(-60, -30, -50, -20));
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
}
