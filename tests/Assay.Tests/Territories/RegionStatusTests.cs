using Assay.Model;
using Assay.Territories;
using Assay.Territories.Shapes;

namespace Assay.Tests.Territories;

public sealed class RegionStatusTests
{
    [Theory]
    [InlineData("Simferopol before", 44.95, 34.10, "2014-01-31", ControlClass.Sovereign)]
    [InlineData(
        "Simferopol within the month of which the day is not told",
        44.95,
        34.10,
        "2014-02-15",
        ControlClass.Unknown
    )]
    [InlineData("Simferopol after", 44.95, 34.10, "2014-03-01", ControlClass.Occupied)]
    [InlineData("Sevastopol", 44.60, 33.53, "2025-02-25", ControlClass.Occupied)]
    [InlineData("Donetsk before the war", 48.00, 37.80, "2014-03-31", ControlClass.Sovereign)]
    [InlineData("Donetsk behind the line of contact", 48.00, 37.80, "2022-02-22", ControlClass.Occupied)]
    [InlineData("Luhansk behind the line of contact", 48.57, 39.31, "2022-02-22", ControlClass.Occupied)]
    [InlineData("Kramatorsk this side of it", 48.74, 37.55, "2022-02-22", ControlClass.Sovereign)]
    [InlineData("Mariupol this side of it", 47.10, 37.55, "2022-02-22", ControlClass.Sovereign)]
    [InlineData("Mariupol later: only a layer tells", 47.10, 37.55, "2025-02-25", ControlClass.Unknown)]
    [InlineData("Avdiivka, too near the line to tell", 48.14, 37.74, "2022-02-22", ControlClass.Unknown)]
    [InlineData("Donetsk, still behind it", 48.00, 37.80, "2025-02-25", ControlClass.Occupied)]
    [InlineData("Kyiv", 50.45, 30.52, "2025-02-25", ControlClass.Sovereign)]
    [InlineData("Lviv in March 2022", 49.84, 24.03, "2022-03-15", ControlClass.Sovereign)]
    [InlineData("Odesa when Snake Island was held", 46.48, 30.72, "2022-03-15", ControlClass.Sovereign)]
    [InlineData("Dnipro in 2026", 48.46, 35.05, "2026-08-22", ControlClass.Sovereign)]
    [InlineData("Kaliningrad", 54.71, 20.51, "2025-02-25", ControlClass.Sovereign)]
    [InlineData("Grozny", 43.32, 45.69, "2025-02-25", ControlClass.Sovereign)]
    [InlineData("Kursk city, never reached", 51.73, 36.19, "2024-12-01", ControlClass.Sovereign)]
    [InlineData("Sudzha: parts were held by Ukraine", 51.19, 35.27, "2024-12-01", ControlClass.Unknown)]
    [InlineData("Sukhumi", 43.00, 41.02, "2025-02-25", ControlClass.Occupied)]
    [InlineData("Pilgangoora", -21.06, 118.90, "2025-02-25", ControlClass.Sovereign)]
    public void Without_a_layer_the_region_answers(
        string name,
        double latitude,
        double longitude,
        string on,
        ControlClass expected
    ) => Assert.Equal((name, expected), (name, Ground.Atlas.StatusAt(latitude, longitude, on).Control.Class));

    [Theory]
    [InlineData(51.73, 36.19)]
    [InlineData(51.19, 35.27)]
    [InlineData(54.71, 20.51)]
    [InlineData(43.32, 45.69)]
    public void Russian_land_is_never_called_occupied_Ukraine(double latitude, double longitude)
    {
        foreach (var on in (string[])["2022-03-01", "2024-09-01", "2025-06-21", "2026-08-22"])
        {
            var status = Ground.Atlas.StatusAt(latitude, longitude, on);
            Assert.Equal("RU", status.Sovereign!.Country.Value);
            Assert.NotEqual(ControlClass.Occupied, status.Control.Class);
        }
    }

    [Fact]
    public void Unknown_names_what_would_tell()
    {
        var control = Ground.Atlas.StatusAt(47.10, 37.55, "2025-02-25").Control;
        Assert.Contains("a control layer would tell", Assert.Single(control.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Crimea_is_held_since_February_2014() =>
        Assert.Equal(
            new PartialDate(2014, 2),
            Ground.Atlas.StatusAt(44.95, 34.10, "2025-02-25").Control.Since
        );

    [Fact]
    public void On_the_eve_nobody_knew_of_the_occupation()
    {
        var eve = Ground.Day("2014-01-31");
        var status = Ground.Atlas.StatusAt(Ground.Point(44.95, 34.10), Ground.Day("2025-02-25"), eve);
        Assert.Equal(ControlClass.Sovereign, status.Control.Class);
    }

    /// <summary>The rough line of contact of the starter pack against a map of April 2022 that still tells the old line apart.</summary>
    [Fact]
    public void The_rough_line_of_contact_errs_by_no_more_than_it_says()
    {
        var folder = SharedFolder.PathOrSkip("territory/control-history");
        var file = Directory.GetFiles(folder, "202204*.geojson.gz").Order(StringComparer.Ordinal).First();
        var read = Assay.Formats.Geo.ControlLayerReader.Read(
            file,
            Ground.Day("2022-04-30"),
            new Assay.Formats.Geo.HeldClass("fill", ["#000000"])
        );
        var layer = read.Value!;
        var line = Ground.Pack.Lines.Single(l => l.Id == new ItemId("donbas-2015"));
        var wrong = new List<string>();
        for (var latitude = 46.9; latitude < 49.2; latitude += 0.025)
        {
            for (var longitude = 36.8; longitude < 40.0; longitude += 0.04)
            {
                var point = new Coordinate(latitude, longitude);
                var plane = new LocalPlane(point);
                if (!IsOldUkraine(point) || IsNear(line, plane, point) || !IsInland(plane))
                    continue;
                if (line.Behind.Contains(point) != layer.Holds(point))
                    wrong.Add(point.ToString());
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join("; ", wrong.Take(20))}");
    }

    private static bool IsNear(PastLine line, LocalPlane plane, Coordinate point) =>
        !double.IsInfinity(line.Behind.SquareToEdge(plane, point, line.ErrorKm));

    // Layers stray from coast and state border by a few kilometres.
    private static bool IsInland(LocalPlane plane) =>
        ((double[])[0, 0.5, 1, 1.5]).All(turn =>
            IsOldUkraine(plane.At(5 * Math.Cos(turn * Math.PI), 5 * Math.Sin(turn * Math.PI)))
        );

    private static bool IsOldUkraine(Coordinate point) =>
        new RegionCode[] { new("UA-14"), new("UA-09"), new("UA-63"), new("UA-23"), new("UA-12") }.Any(
            region => Ground.Pack.Regions.Any(r => r.Code == region && r.Shape.Contains(point))
        );
}
