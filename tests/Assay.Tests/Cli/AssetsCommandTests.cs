using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class AssetsCommandTests : IDisposable
{
    private const string Sites =
        "id,name,latitude,longitude,country,primary_commodity,other_commodities\n"
        + "1,Held,48.35,37.3,Ukraine,lithium,tantalum;niobium\n"
        + "2,Free,50.0,30.0,Ukraine,Li,\n"
        + "3,Exchanged,37.3,48.35,Ukraine,gold,\n"
        + "4,Sign lost,23.5,133.0,Australia,iron ore,\n"
        + "5,Digit lost,6.8,27.5,Finland,REE,\n"
        + "6,Elsewhere,48.85,2.35,Russia,coal,\n"
        + "7,No place,,,Ukraine,lithium,\n"
        + "8,Old name,20.0,96.0,Burmania,tin,\n"
        + "10,Commas,\"48,35\",\"37,3\",Ukraine,lead,\n"
        + "9,Simferopol,44.95,34.10,Ukraine,limestone,\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _sites;

    public AssetsCommandTests() => _sites = _folder.Write("sites.csv", Sites);

    public void Dispose() => _folder.Dispose();

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of(["assets", .. arguments, "--store", _folder.File("assay.db")]);

    private void ImportLayer()
    {
        _folder.Write(
            "layers/map_20240817.geojson",
            """{"type":"Polygon","coordinates":[[[37.2,48.2],[37.8,48.2],[37.8,48.5],[37.2,48.5],[37.2,48.2]]]}"""
        );
        CommandRun.Of(
            "territory",
            "import",
            _folder.File("layers"),
            "--series",
            "test",
            "--store",
            _folder.File("assay.db")
        );
    }

    [Fact]
    public void What_cannot_be_right_is_told_with_what_was_meant()
    {
        var run = Run("check", _sites, "-o", _folder.File("faults.csv"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var faults = ScreeningRun
            .Rows(File.ReadAllText(_folder.File("faults.csv")))
            .ToDictionary(r => r["id"], StringComparer.Ordinal);
        Assert.Equal(
            [
                "3 with latitude and longitude exchanged 48.35 37.3",
                "4 with another sign -23.5 133",
                "5 with a digit lost 66.8 27.5",
                "6 outside the country  ",
                "7 without coordinates  ",
                "8 with a country that is not understood  ",
                "10 with coordinates that cannot be read  ",
            ],
            faults.Values.Select(f => $"{f["id"]} {f["fault"]} {f["meant_lat"]} {f["meant_lon"]}")
        );
        Assert.Contains("row 4: Exchanged:", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "10 sites: 1 without coordinates, 1 with coordinates that cannot be read, 1 with a country",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_without_a_fault_is_clear()
    {
        var run = Run(
            "check",
            _folder.Write("good.csv", "name,lat,lon,country\nX,48.85,2.35,FR\nY,48.9,2.3,\n")
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("2 sites: nothing that cannot be right.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Occupied_sites_are_those_on_ground_that_another_power_holds_on_the_day()
    {
        ImportLayer();
        var run = Run("list", _sites, "--occupied", "--on", "2024-08-17", "-o", _folder.File("out.csv"));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal(
            ["1 RU occupied", "9 RU occupied"],
            ScreeningRun
                .Rows(File.ReadAllText(_folder.File("out.csv")))
                .Select(r => $"{r["id"]} {r["controlling_power"]} {r["status"]}")
        );
        Assert.Contains("2 of 10 sites, on 2024-08-17", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lithium", "2 of 10 sites")]
    [InlineData("Li", "2 of 10 sites")]
    [InlineData("LITHIUM", "2 of 10 sites")]
    [InlineData("niobium", "1 of 10 sites")]
    [InlineData("unobtainium", "0 of 10 sites")]
    public void A_commodity_is_found_by_any_of_its_names(string commodity, string told) =>
        Assert.Contains(told, Run("list", _sites, "--commodity", commodity).Output, StringComparison.Ordinal);

    [Fact]
    public void Near_sites_come_nearest_first()
    {
        var run = Run(
            "list",
            _sites,
            "--near",
            "48.3,37.3",
            "--within",
            "500",
            "-o",
            _folder.File("out.csv")
        );
        Assert.Equal(
            ["1", "9"],
            ScreeningRun.Rows(File.ReadAllText(_folder.File("out.csv"))).Select(r => r["id"])
        );
        Assert.Contains("5.6", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--within", "50")]
    [InlineData("--near", "48.3,37.3", "--within", "-5")]
    [InlineData("--near", "95,37")]
    [InlineData("-o", "sites.csv")]
    public void What_makes_no_sense_is_a_usage_error(params string[] options) =>
        Assert.Equal(
            ExitCode.Usage,
            Run(["list", _sites, .. options.Select(o => o == "sites.csv" ? _sites : o)]).ExitCode
        );

    [Fact]
    public void Sites_of_which_nobody_tells_who_holds_them_are_counted()
    {
        var run = Run("list", _sites, "--occupied", "--on", "2024-08-17");
        Assert.Contains("1 of 10 sites", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Of 1 nobody tells who holds them, and they are left out",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_commodity_that_is_known_needs_no_warning() =>
        Assert.Empty(Run("list", _sites, "--commodity", "lithium").Diagnostics);

    [Fact]
    public void A_commodity_that_nobody_knows_is_named() =>
        Assert.Contains(
            "AS4044",
            Assert.Single(Run("list", _sites, "--commodity", "Litium").Diagnostics),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_of_no_places_is_told_so()
    {
        var run = Run("list", _folder.Write("x.csv", "name,price\nX,1\n"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS2300", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>The ICMM's file: 24 Australian mines labelled New Caledonia; of 79 sites in Ukraine 38 lie on occupied ground by the map of 2026-08-22.</summary>
    [Fact]
    public void The_ICMM_s_known_faults_are_found()
    {
        var run = Run("check", SharedFolder.PathOrSkip("minerals/icmm_global_mining_dataset_2025-09.csv"));
        Assert.Contains("8508 sites: 24 outside the country.", run.Output, StringComparison.Ordinal);
        Assert.Equal(24, run.Output.Split("in Australia, not in NC").Length - 1);
    }

    [Fact]
    public void Of_the_ICMM_s_sites_in_Ukraine_38_of_79_are_occupied_on_2026_08_22()
    {
        var layer = SharedFolder.PathOrSkip("territory/control/deepstatemap_data_20260822.geojson.gz");
        var sites = SharedFolder.PathOrSkip("minerals/icmm_global_mining_dataset_2025-09.csv");
        CommandRun.Of("territory", "import", layer, "--series", "test", "--store", _folder.File("assay.db"));
        string[] ofUkraine = ["list", sites, "--country", "UA", "--on", "2026-08-22"];
        Assert.Contains("79 of 8508 sites", Run(ofUkraine).Output, StringComparison.Ordinal);
        Assert.Contains(
            "38 of 8508 sites",
            Run([.. ofUkraine, "--occupied"]).Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>Of its rows 69 were known to have latitude and longitude exchanged; one more lies in Kazakstan, as the file spells it.</summary>
    [Fact]
    public void The_USGS_s_exchanged_coordinates_are_found()
    {
        var run = Run(
            "check",
            SharedFolder.PathOrSkip("minerals/usgs_mineral_sites.csv.gz"),
            "--tolerance",
            "55"
        );
        Assert.Contains("33638 sites: 1798 without coordinates", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\b(69|7[0-9]) with latitude and longitude exchanged", run.Output);
    }
}
