using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class TerritoryCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Layer(string day, double west) =>
        _folder.Write(
            $"layers/map_{day}.geojson",
            FormattableString.Invariant(
                $$"""{"type":"Polygon","coordinates":[[[{{west}},48.2],[37.8,48.2],[37.8,48.5],[{{west}},48.5],[{{west}},48.2]]]}"""
            )
        );

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of([.. arguments, "--store", _folder.File("assay.db")]);

    [Fact]
    public void An_import_tells_days_and_gaps_and_where_uses_it()
    {
        Layer("20240817", 37.4);
        Layer("20240820", 37.2);
        var import = Run("territory", "import", _folder.File("layers"), "--series", "test");
        Assert.Equal(ExitCode.Clear, import.ExitCode);
        Assert.Contains("2 layers added", import.Output, StringComparison.Ordinal);
        Assert.Contains("2024-08-18 to 2024-08-19", import.Output, StringComparison.Ordinal);

        var list = Run("territory");
        Assert.Contains("RU of UA", list.Output, StringComparison.Ordinal);

        var where = Run("where", "48.35,37.3", "--on", "2024-08-20", "--history");
        Assert.Contains(
            "RU (occupied), since 2024-08-18..2024-08-20",
            where.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("eu-non-government-controlled", where.Output, StringComparison.Ordinal);
        Assert.Contains("2024-08-17 not held by RU", where.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_store_as_it_was()
    {
        Layer("20240817", 37.4);
        _folder.Write("layers/map_20240818.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
        var import = Run("territory", "import", _folder.File("layers"), "--series", "test");
        Assert.Equal(ExitCode.UnreadableInput, import.ExitCode);
        Assert.Contains(import.Diagnostics, d => d.Contains("AS4021", StringComparison.Ordinal));
        Assert.Contains("No control layers are kept", Run("territory").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_points_comes_back_with_what_is_known_of_each_in_its_order()
    {
        Layer("20240817", 37.4);
        Layer("20240820", 37.2);
        Layer("20240821", 37.5);
        Run("territory", "import", _folder.File("layers"), "--series", "test");
        var points = _folder.Write(
            "points.csv",
            "id,lat,lon,date,country,mine\n"
                + "before,48.35,37.3,2024-08-17,,a\n"
                + "held,48.35,37.3,2024-08-20,UA,b\n"
                + "freed,48.35,37.3,2024-08-21,,c\n"
                + "crimea,44.95,34.10,2024-08-20,,d\n"
                + "swapped,37.3,48.35,2024-08-20,UA,e\n"
                + "bad,95,37,2024-08-20,,f\n"
                + "none,48.35,,2024-08-20,,g\n"
                + "sea,43.0,34.0,2024-08-20,,h\n"
                + "ocean,0,0,2024-08-20,,i\n"
                + "label,48.35,37.3,2024-08-20,Narnia,j\n"
        );
        var run = Run("where", "--batch", points, "-o", _folder.File("out.csv"));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("10 places", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "points.csv:7: warning AS4043: 2 rows",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        var rows = ScreeningRun.Rows(File.ReadAllText(_folder.File("out.csv")));
        Assert.Equal(
            [
                "before a UA UA sovereign",
                "held b UA RU occupied",
                "freed c UA UA liberated",
                "crimea d UA RU occupied",
                "swapped e IR IR sovereign",
                "bad f   not read",
                "none g   not read",
                "sea h   no land found",
                "ocean i   no land found",
                "label j UA RU occupied",
            ],
            rows.Select(r =>
                $"{r["id"]} {r["mine"]} {r["recognised_sovereign"]} {r["controlling_power"]} {r["status"]}"
            )
        );
        // the layer before is of the 17th
        Assert.Equal("2024-08-18..2024-08-20", rows[1]["since"]);
        Assert.Contains("eu-non-government-controlled", rows[1]["legal_areas"].Split(';'));
        Assert.Contains("us-dnr-lnr", rows[1]["legal_areas_open"].Split(';'));
        Assert.Contains("us-crimea", rows[3]["legal_areas"].Split(';'));
        Assert.Matches(@"^\d+\.\d\d$", rows[1]["distance_km"]);
        Assert.Contains("may be swapped", rows[4]["notes"], StringComparison.Ordinal);
        Assert.Contains("us-crimea", rows[7]["legal_areas_open"].Split(';'));
        Assert.Equal("", rows[8]["legal_areas_open"]);
        Assert.Contains("'Narnia' is not understood", rows[9]["notes"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where")]
    [InlineData("where", "--batch", "points.csv")]
    [InlineData("where", "48,37", "--batch", "points.csv", "-o", "out.csv")]
    [InlineData("where", "48,37", "-o", "out.csv")]
    [InlineData("where", "--batch", "points.csv", "-o", "./points.csv")]
    [InlineData("where", "--batch", "points.csv", "-o", "out.jsonl")]
    public void A_place_or_a_table_with_an_output_is_needed(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, Run(arguments).ExitCode);

    [Theory]
    [InlineData("91,37")]
    [InlineData("48,181")]
    public void An_impossible_coordinate_is_a_mistake_of_usage(string place) =>
        Assert.Equal(ExitCode.Usage, Run("where", place).ExitCode);

    [Fact]
    public void Where_names_a_point_in_the_wrong_country_for_its_label()
    {
        var where = Run("where", "37.8,48.0", "--country", "UA", "--on", "2025-02-25");
        Assert.Contains("may be swapped", where.Output, StringComparison.Ordinal);
    }

    /// <summary>Maps of regions and of countries do not meet exactly; a region does not reach over its country's border for that.</summary>
    [Theory]
    [InlineData("Donetsk oblast")]
    [InlineData("Luhansk oblast")]
    public void A_region_at_the_border_is_its_country_s_alone(string region)
    {
        var where = Run("where", region, "--country", "UA", "--on", "2025-02-25");
        Assert.DoesNotContain("reaches over a border", where.Output, StringComparison.Ordinal);
        Assert.Contains("Recognised sovereign:  UA", where.Output, StringComparison.Ordinal);
    }
}
