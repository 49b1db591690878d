using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class WherePlacesTests : IDisposable
{
    private const string Half = "POLYGON((37.0 48.3, 37.4 48.3, 37.4 48.4, 37.0 48.4, 37.0 48.3))";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Corpus(params string[] parts) =>
        Path.Combine([SharedFolder.RepositoryRoot, "tests", "fuzz", "corpus", .. parts]);

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of([.. arguments, "--store", _folder.File("assay.db")]);

    private void Import(string series, string day, double west) =>
        Assert.Equal(
            ExitCode.Clear,
            Run(
                "territory",
                "import",
                _folder.Write(
                    $"{series}/map_{day}.geojson",
                    FormattableString.Invariant(
                        $$"""{"type":"Polygon","coordinates":[[[{{west}},48.2],[37.8,48.2],[37.8,48.5],[{{west}},48.5],[{{west}},48.2]]]}"""
                    )
                ),
                "--series",
                series
            ).ExitCode
        );

    private JsonElement Json(params string[] arguments)
    {
        var run = Run([.. arguments, "--json"]);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static double Share(JsonElement place, string sovereign, string kind) =>
        place
            .GetProperty("control")
            .GetProperty("shares")
            .EnumerateArray()
            .Where(s =>
                s.GetProperty("sovereign").ValueEquals(sovereign) && s.GetProperty("class").ValueEquals(kind)
            )
            .Sum(s => s.GetProperty("share").GetDouble());

    [Fact]
    public void An_area_is_told_by_its_parts_on_each_side_of_the_line()
    {
        Import("one", "20240820", 37.2);
        var place = Json("where", Half, "--on", "2024-08-20");
        Assert.Equal("area", place.GetProperty("kind").GetString());
        Assert.Equal("contested", place.GetProperty("status").GetString());
        Assert.Equal(0.5, Share(place, "UA", "occupied"), 0.001);
        Assert.Equal(0.5, Share(place, "UA", "sovereign"), 0.001);
        Assert.Equal(0, place.GetProperty("control").GetProperty("distanceKm").GetDouble());
        // 0.4 by 0.1 degrees at 48.35 N
        Assert.Equal(329, place.GetProperty("areaKm2").GetDouble(), 1.0);
        var area = place
            .GetProperty("areas")
            .EnumerateArray()
            .Single(a => a.GetProperty("area").ValueEquals("eu-non-government-controlled"));
        Assert.Equal("open", area.GetProperty("answer").GetString());
        Assert.Equal(0.5, area.GetProperty("share").GetDouble(), 0.001);
    }

    [Fact]
    public void An_area_on_one_side_is_as_far_from_the_line_as_its_nearest_edge()
    {
        Import("one", "20240820", 37.2);
        var place = Json(
            "where",
            "POLYGON((36.9 48.25, 37.1 48.30, 37.15 48.35, 37.1 48.40, 36.9 48.45, 36.9 48.25))",
            "--on",
            "2024-08-20"
        );
        Assert.Equal("sovereign", place.GetProperty("control").GetProperty("class").GetString());
        // 0.05 degrees of longitude at 48.35 N
        Assert.Equal(3.70, place.GetProperty("control").GetProperty("distanceKm").GetDouble(), 0.06);
        Assert.False(place.GetProperty("control").GetProperty("uncertain").GetBoolean());
    }

    [Fact]
    public void Of_an_area_over_a_border_each_part_is_its_sovereigns_and_a_layer_speaks_of_its_own_only()
    {
        // the layer reaches far into Russia
        _folder.Write(
            "wide/map_20240820.geojson",
            """{"type":"Polygon","coordinates":[[[36,49.9],[38,49.9],[38,51],[36,51],[36,49.9]]]}"""
        );
        Run("territory", "import", _folder.File("wide"), "--series", "wide");
        var place = Json(
            "where",
            "POLYGON((36.2 49.95, 36.8 49.95, 36.8 50.9, 36.2 50.9, 36.2 49.95))",
            "--on",
            "2024-08-20"
        );
        Assert.Equal("contested", place.GetProperty("status").GetString());
        Assert.Equal(0, Share(place, "RU", "occupied"));
        Assert.InRange(Share(place, "RU", "sovereign"), 0.4, 0.7);
        Assert.InRange(Share(place, "UA", "occupied"), 0.3, 0.6);
        Assert.Equal(
            1,
            Share(place, "RU", "sovereign")
                + Share(place, "UA", "occupied")
                + Share(place, "UA", "sovereign"),
            0.001
        );
    }

    [Theory]
    [InlineData("kml", "document", "places.kml")]
    [InlineData("kml", "packed", "places.kmz")]
    public void The_placemarks_of_kml_are_places(params string[] file)
    {
        Import("one", "20240820", 37.2);
        var places = Json("where", Corpus(file), "--on", "2024-08-20").EnumerateArray().ToList();
        Assert.Equal(
            [
                "p1 Ділянка 1 area contested",
                "2 Point point sovereign",
                "3 Both area sovereign",
                "4 Road none not read",
            ],
            places.Select(p =>
                $"{p.GetProperty("id")} {p.GetProperty("name")} {p.GetProperty("kind")} {p.GetProperty("status")}"
            )
        );
        Assert.Contains(
            "a line covers no ground",
            places[3].GetProperty("notes")[0].GetString()!,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("shapefile", "beside", "areas.shp")]
    [InlineData("shapefile", "packed", "areas.zip")]
    public void The_shapes_of_a_shapefile_are_places_named_by_its_table(params string[] file)
    {
        Import("one", "20240820", 37.2);
        var run = Run("where", Corpus(file), "--on", "2024-08-20", "-o", _folder.File("out.csv"));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Empty(run.Diagnostics);
        var rows = ScreeningRun.Rows(File.ReadAllText(_folder.File("out.csv")));
        Assert.Equal(
            ["1 A-1 Ділянка UA contested", "2 A-2 B UA sovereign"],
            rows.Select(r =>
                $"{r["feature"]} {r["id"]} {r["name"]} {r["recognised_sovereign"]} {r["status"]}"
            )
        );
        // its hole lies to the west of the layer: without it, half of it would be held
        Assert.InRange(
            double.Parse(rows[0]["occupied_share"], System.Globalization.CultureInfo.InvariantCulture),
            0.505,
            0.53
        );
        Assert.Equal("UA 1", rows[0]["sovereigns"]);
    }

    [Fact]
    public void A_shapefile_in_another_projection_is_refused_with_its_name_and_what_to_do()
    {
        foreach (var part in new[] { "shp", "dbf" })
            File.Copy(Corpus("shapefile", "beside", "areas." + part), _folder.File("areas." + part));
        _folder.Write(
            "areas.prj",
            "PROJCS[\"Pulkovo_1942_GK_Zone_7\",GEOGCS[\"GCS_Pulkovo_1942\",DATUM[\"D_Pulkovo_1942\"]]]"
        );
        var run = Run("where", _folder.File("areas.shp"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        var told = Assert.Single(run.Diagnostics);
        Assert.Contains("AS4048", told, StringComparison.Ordinal);
        Assert.Contains("Pulkovo_1942_GK_Zone_7", told, StringComparison.Ordinal);
        Assert.Contains("ogr2ogr", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shp", 27, 0x7F)] // the length of the file
    [InlineData("shp", 107, 0x7F)] // of its first record
    [InlineData("shp", 147, 0x7F)] // its parts
    [InlineData("shp", 32, 8)] // its type
    [InlineData("dbf", 6, 0x7F)] // rows
    [InlineData("dbf", 10, 0x7F)] // bytes of a row
    public void A_shapefile_whose_counts_cannot_be_is_refused(string part, int at, byte with)
    {
        foreach (var ending in new[] { "shp", "dbf", "prj" })
            File.Copy(Corpus("shapefile", "beside", "areas." + ending), _folder.File("areas." + ending));
        var bytes = File.ReadAllBytes(_folder.File("areas." + part));
        bytes[at] = with;
        File.WriteAllBytes(_folder.File("areas." + part), bytes);
        var run = Run("where", _folder.File("areas.shp"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS4047", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_disagree_are_all_told()
    {
        Import("daily", "20240820", 37.4);
        Import("weekly", "20240818", 37.2);
        var place = Json("where", "48.35,37.3", "--on", "2024-08-20");
        Assert.Equal(
            ["daily 2024-08-20 sovereign", "weekly 2024-08-18 occupied"],
            place
                .GetProperty("control")
                .GetProperty("sources")
                .EnumerateArray()
                .Select(s =>
                    $"{s.GetProperty("series")} {s.GetProperty("layerDay")} {s.GetProperty("class")}"
                )
        );
        Assert.True(place.GetProperty("control").GetProperty("uncertain").GetBoolean());
        Assert.Contains(
            "Sources disagree",
            Run("where", "48.35,37.3", "--on", "2024-08-20").Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Sources disagree",
            Run("where", "48.35,37.6", "--on", "2024-08-20").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_view_stands_beside_the_recognised_one()
    {
        Import("one", "20240820", 37.2);
        var place = Json("where", "48.35,37.5", "--on", "2024-08-20", "--view", "de-facto", "--view", "ru");
        Assert.Equal("UA", place.GetProperty("sovereign").GetProperty("country").GetString());
        Assert.Equal(
            ["de-facto: painted as RU", "RU: RU claims it as its own, since 2022-09-30; not recognised"],
            place
                .GetProperty("views")
                .EnumerateArray()
                .Select(v => $"{v.GetProperty("view")}: {v.GetProperty("says")[0]}")
        );
        var odd = Run("where", "48.35,37.5", "--view", "XX");
        Assert.Equal(ExitCode.Usage, odd.ExitCode);
        Assert.Contains(
            "recognised, de-facto, RU",
            string.Join(' ', odd.Diagnostics) + odd.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("bad.kml", "<kml><Placemark>", "AS4045")]
    [InlineData("dtd.kml", "<!DOCTYPE kml [<!ENTITY a 'b'>]><kml/>", "AS4045")]
    [InlineData(
        "swapped.kml",
        "<kml><Placemark><Point><coordinates>48.35,137.3</coordinates></Point></Placemark></kml>",
        "exchanged"
    )]
    [InlineData("empty.geojson", """{"type":"FeatureCollection","features":[]}""", "AS4051")]
    [InlineData(
        "metres.geojson",
        """{"type":"Point","coordinates":[4150000,6160000]}""",
        "metres of a projection"
    )]
    [InlineData("bad.zip", "PK", "AS4050")]
    public void A_file_that_cannot_be_read_is_told(string name, string content, string told)
    {
        var run = Run("where", _folder.Write(name, content));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(told, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_polygon_that_crosses_itself_is_repaired_and_that_is_said()
    {
        var place = Json("where", "POLYGON((37 48, 38 49, 38 48, 37 49, 37 48))");
        Assert.Contains(
            place.GetProperty("notes").EnumerateArray(),
            n => n.GetString()!.Contains("was repaired", StringComparison.Ordinal)
        );
    }
}
