using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary><c>assay where</c> asked by names, one and in tables.</summary>
public sealed class WhereNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of([.. arguments, "--store", _folder.File("assay.db")]);

    private void Import(string day, double west) =>
        Assert.Equal(
            ExitCode.Clear,
            Run(
                "territory",
                "import",
                _folder.Write(
                    $"one/map_{day}.geojson",
                    FormattableString.Invariant(
                        $$"""{"type":"Polygon","coordinates":[[[{{west}},48.2],[37.8,48.2],[37.8,48.5],[{{west}},48.5],[{{west}},48.2]]]}"""
                    )
                ),
                "--series",
                "one"
            ).ExitCode
        );

    private JsonElement Json(params string[] arguments)
    {
        var run = Run([.. arguments, "--json"]);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    [Theory]
    [InlineData("--batch")]
    [InlineData(null)]
    public void Names_of_a_table_are_looked_up_as_where_does_and_homonyms_come_back_unread(string? option)
    {
        var places = _folder.Write(
            "places.csv",
            """
            id,name,country,region_code,lat,lon
            a,Харьков,Ukraine,,,
            b,Pokrovsk,,,,
            c,Pokrovsk,,UA-14,,
            d,Bakmut,,,,
            e,Bakhmut,,,50.45,30.52
            f,Pokrovsk,,Donetsk,,
            """
        );
        string[] table = option is null ? [places] : [option, places];
        var run = Run(["where", .. table, "-o", _folder.File("out.csv"), "--on", "2025-02-25"]);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "places.csv:3: warning AS4043: 3 rows",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        Assert.Contains("may be any of", run.Diagnostics[0], StringComparison.Ordinal);
        var rows = ScreeningRun.Rows(File.ReadAllText(_folder.File("out.csv")));
        Assert.Equal(
            [
                "UA UA-63 unknown",
                "  not read",
                "UA UA-14 unknown",
                "  not read",
                "UA UA-30 sovereign",
                "  not read",
            ],
            rows.Select(r => $"{r["recognised_sovereign"]} {r["region"]} {r["status"]}")
        );
        Assert.Contains("49.9808 N 36.2527 E", rows[0]["notes"], StringComparison.Ordinal);
        Assert.Contains("may be any of", rows[1]["notes"], StringComparison.Ordinal);
        Assert.Contains("Near it are: Bakhmut", rows[3]["notes"], StringComparison.Ordinal);
        Assert.Contains("is not a region", rows[5]["notes"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pokrovsk", "--country", "Ukraine")]
    [InlineData("Pokrovsk", "--country", "ua")]
    [InlineData("Покровск", "--region", "UA-14")]
    public void A_country_or_region_narrows_a_name(string name, string option, string value)
    {
        var where = Run("where", name, option, value, "--on", "2025-02-25");
        Assert.Equal(ExitCode.Clear, where.ExitCode);
        Assert.Contains("48.282 N 37.1759 E", where.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_homonym_is_told_with_how_to_narrow_it()
    {
        var where = Run("where", "Pokrovsk");
        Assert.Equal(ExitCode.UnreadableInput, where.ExitCode);
        Assert.Contains("AS4042", Assert.Single(where.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Run("where", "Pokrovsk", "--region", "Donetsk").ExitCode);
    }

    [Fact]
    public void A_table_of_names_is_told_as_json_and_options_narrow_what_rows_leave_open()
    {
        Import("20240817", 37.1);
        Import("20240820", 37.6);
        var table = _folder.Write(
            "names.csv",
            "id,place,region_code\na,Pokrovsk,\nb,Pokrovsk,RU-SA\nc,Qwxyzzyv,\n"
        );
        string Told(JsonElement p) =>
            $"{p.GetProperty("id")} {p.GetProperty("name")} {p.GetProperty("kind")} {p.GetProperty("status")}";
        Assert.Equal(
            ["a Pokrovsk name liberated", "b Pokrovsk name sovereign", "c Qwxyzzyv none not read"],
            Json("where", table, "--on", "2024-08-20", "--region", "UA-14").EnumerateArray().Select(Told)
        );
        var open = Json("where", table, "--on", "2024-08-20")[0];
        Assert.Equal("a Pokrovsk none not read", Told(open));
        Assert.Equal(JsonValueKind.Null, open.GetProperty("sovereign").ValueKind);
        Assert.Contains("may be any of", open.GetProperty("notes")[0].GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_place_is_called_as_it_was_asked_for()
    {
        Assert.Equal("Харьков", Json("where", "Харьков").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, Json("where", "50.0,36.2").GetProperty("name").ValueKind);
    }
}
