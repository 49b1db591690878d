using System.Globalization;
using Assay.Cli;
using Assay.Formats.Geo;
using Assay.Territories.Shapes;
using Assay.Tests.Cli;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Assay.Tests.Territories;

public sealed class ControlClassTests : IDisposable
{
    private const string Mapping = """
        assay: control-classes/1
        property: fill
        classes:
          - { value: "#a", class: held }
          - { value: "#b", class: held-before }
          - { value: "#c", class: ignore, until: 2024-08-15 }
          - { value: "#c", class: contested, from: 2024-08-16 }
          - { value: "#d", class: freed }
          - { value: "#e", class: held-by-sovereign-abroad }
        """;

    private static readonly string Example = Path.Combine(
        SharedFolder.RepositoryRoot,
        "examples",
        "control-classes",
        "deepstate-history.yaml"
    );

    private static readonly Geometry Tuzla = new GeometryFactory().ToGeometry(
        new Envelope(36.4, 36.7, 45.2, 45.35)
    );

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Square(string fill, double west, double south) =>
        FormattableString.Invariant(
            $$$"""{"type":"Feature","properties":{"fill":"{{{fill}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{west}}},{{{south}}}],[{{{west + 0.1}}},{{{south}}}],[{{{west + 0.1}}},{{{south + 0.1}}}],[{{{west}}},{{{south + 0.1}}}],[{{{west}}},{{{south}}}]]]}}"""
        );

    private void Snapshot(string moment, params string[] features) =>
        _folder.Write(
            $"snapshots/{moment}.geojson",
            $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}"""
        );

    private CommandRun Import(string mapping = Mapping) =>
        CommandRun.Of(
            "territory",
            "import",
            _folder.File("snapshots"),
            "--series",
            "test",
            "--classes",
            _folder.Write("mapping.yaml", mapping),
            "--store",
            _folder.File("assay.db")
        );

    private string Status(string place, string day)
    {
        var points = _folder.Write("points.csv", $"lat,lon,date\n{place},{day}\n");
        CommandRun.Of("where", points, "-o", _folder.File("out.csv"), "--store", _folder.File("assay.db"));
        var row = ScreeningRun.Rows(File.ReadAllText(_folder.File("out.csv"))).Single();
        return $"{row["status"]} {row["controlling_power"]}".Trim();
    }

    [Fact]
    public void A_place_is_answered_by_the_class_it_is_drawn_as()
    {
        Snapshot(
            "20240820T100000Z_1",
            Square("#a", 37.0, 48.3),
            Square("#b", 37.2, 48.3),
            Square("#c", 37.4, 48.3),
            // overlaps what is contested: that goes before
            Square("#d", 37.45, 48.3),
            Square("#e", 35.2, 51.2)
        );
        Assert.Equal(ExitCode.Clear, Import().ExitCode);
        Assert.Equal("occupied RU", Status("48.35,37.05", "2024-08-20"));
        Assert.Equal("occupied RU", Status("48.35,37.25", "2024-08-20"));
        Assert.Equal("contested", Status("48.35,37.47", "2024-08-20"));
        Assert.Equal("liberated UA", Status("48.35,37.53", "2024-08-20"));
        Assert.Equal("sovereign UA", Status("48.35,37.65", "2024-08-20"));
        Assert.Equal("occupied UA", Status("51.25,35.25", "2024-08-20"));
        Assert.Equal("sovereign RU", Status("51.35,35.25", "2024-08-20"));
    }

    [Fact]
    public void An_area_has_its_share_of_what_is_contested()
    {
        Snapshot("20240820T100000Z_1", Square("#a", 37.0, 48.3), Square("#c", 37.1, 48.3));
        Import();
        var run = CommandRun.Of(
            "where",
            "POLYGON((37.05 48.32, 37.25 48.32, 37.25 48.38, 37.05 48.38, 37.05 48.32))",
            "--on",
            "2024-08-20",
            "--store",
            _folder.File("assay.db")
        );
        Assert.Contains("25 % of UA's land, held by RU", run.Output, StringComparison.Ordinal);
        Assert.Contains("50 % of UA's land, contested", run.Output, StringComparison.Ordinal);
        Assert.Contains("25 % of UA's land, held by its sovereign", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_means_what_its_days_say()
    {
        Snapshot("20240815T100000Z_1", Square("#a", 37.0, 48.3), Square("#c", 37.4, 48.3));
        Snapshot("20240816T100000Z_2", Square("#a", 37.0, 48.3), Square("#c", 37.4, 48.3));
        Import();
        Assert.Equal("sovereign UA", Status("48.35,37.45", "2024-08-15"));
        Assert.Equal("contested", Status("48.35,37.45", "2024-08-16"));
    }

    [Fact]
    public void Of_several_snapshots_of_a_day_the_last_counts_and_that_is_told()
    {
        Snapshot("20240820T200000Z_2", Square("#a", 37.0, 48.3));
        Snapshot("20240820T100000Z_9", Square("#a", 37.4, 48.3));
        var run = Import();
        Assert.Contains("1 files are earlier snapshots", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 layers added", run.Output, StringComparison.Ordinal);
        Assert.Equal("occupied RU", Status("48.35,37.05", "2024-08-20"));
        Assert.Equal("sovereign UA", Status("48.35,37.45", "2024-08-20"));
    }

    [Fact]
    public void A_value_the_mapping_does_not_know_is_refused_unless_others_are_ignored()
    {
        Snapshot(
            "20240820T100000Z_1",
            Square("#a", 37.0, 48.3),
            Square("#x", 37.4, 48.3),
            Square("#x", 37.6, 48.3)
        );
        var run = Import();
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(
            run.Diagnostics,
            d =>
                d.Contains("AS4053", StringComparison.Ordinal)
                && d.Contains("#x (2)", StringComparison.Ordinal)
        );
        Assert.Equal(ExitCode.Clear, Import(Mapping + "\nother: ignore\n").ExitCode);
    }

    [Fact]
    public void Another_mapping_makes_another_layer_of_the_same_file()
    {
        Snapshot("20240820T100000Z_1", Square("#a", 37.0, 48.3), Square("#c", 37.4, 48.3));
        Import();
        Assert.Contains("1 known already", Import().Output, StringComparison.Ordinal);
        Import(Mapping.Replace("class: contested", "class: held", StringComparison.Ordinal));
        Assert.Equal("occupied RU", Status("48.35,37.45", "2024-08-20"));
    }

    // The README of the data: equal to 0.03 km² but for Tuzla.
    [Theory]
    [InlineData("20240721")]
    [InlineData("20240831")]
    [InlineData("20241031")]
    [InlineData("20241130")]
    [InlineData("20250228")]
    [InlineData("20250430")]
    [InlineData("20250531")]
    [InlineData("20250630")]
    [InlineData("20250731")]
    public void What_the_example_mapping_takes_for_held_is_what_the_daily_map_shows(string day)
    {
        var folder = SharedFolder.PathOrSkip("territory/control-history");
        var snapshot = Directory.GetFiles(folder, day + "T*.geojson.gz").Order(StringComparer.Ordinal).Last();
        var mapping = ClassMappingReader.Read(Example).Value!;
        var history = ControlLayerReader.Read(snapshot, classes: mapping).Value!.Shape;
        // a daily file shows an evening before its day
        var least = Dailies(ControlLayerReader.DayOf(Path.GetFileName(snapshot))!.Value)
            .Select(f => Elsewhere(history, ControlLayerReader.Read(f).Value!.Shape))
            .Min();
        Assert.InRange(least, 0, 0.05);
    }

    private static IEnumerable<string> Dailies(LocalDate day) =>
        Enumerable
            .Range(0, 3)
            .Select(i => day.PlusDays(i).ToString("uuuuMMdd", CultureInfo.InvariantCulture))
            .Select(d =>
                Path.Combine(
                    SharedFolder.PathOrSkip("territory/control"),
                    $"deepstatemap_data_{d}.geojson.gz"
                )
            )
            .Where(File.Exists);

    /// <summary>Square kilometres that one of two shapes has and the other has not, but for Tuzla.</summary>
    private static double Elsewhere(GroundShape one, GroundShape other)
    {
        var differ = OverlayNGRobust.Overlay(one.Geometry, other.Geometry, SpatialFunction.SymDifference);
        var elsewhere = OverlayNGRobust.Overlay(differ, Tuzla, SpatialFunction.Difference);
        return ShapeGeometry.ToShape(elsewhere)?.Km2() ?? 0;
    }
}
