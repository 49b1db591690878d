using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary><c>assay whatif</c> on deals and portfolios, by the starter pack alone.</summary>
public sealed class WhatIfCommandTests : IDisposable
{
    private const string Siberia = """
        assay: facts/1
        title: a mine in Siberia
        date: 2024-03-01
        bound: { kind: company, country: US, name: Prairie Lantern Metals Inc }
        counterparty: { kind: company, country: RU, name: Zvonkaya Dolina LLC }
        asset: { at: { lat: 60.0, lon: 100.0 }, commodities: [rare-earths] }
        act: joint-venture
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_what_goes_and_who_is_still_bound()
    {
        var run = WhatIf(Example("us-russia-2025"), "--scenario", "us-lifts-eo-14071");

        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("WHAT IF: THE UNITED STATES LIFTS EO 14071", run.Output, StringComparison.Ordinal);
        Assert.Contains("Designations under EO 14024 stand", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gone (", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "US, American companies (not yet named): forbidden by",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("No official list was searched", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_has_a_day_for_each_turn_of_the_scenario()
    {
        var run = WhatIf(
            _folder.Write("deal.yaml", Siberia),
            "--lift",
            "us:eo-14071",
            "--from",
            "2024-04-01",
            "--until",
            "2024-04-30",
            "--json"
        );
        using var json = JsonDocument.Parse(run.Output);

        var days = json.RootElement.GetProperty("whatIf").GetProperty("days");
        Assert.Equal(
            ["2024-03-01", "2024-04-01", "2024-05-01"],
            days.EnumerateArray().Select(d => d.GetProperty("day").GetString())
        );
        Assert.Equal([0, 1, 0], days.EnumerateArray().Select(Prohibitions));

        static int Prohibitions(JsonElement day) =>
            day.GetProperty("gone")
                .EnumerateArray()
                .Count(f => f.GetProperty("verdict").GetString() == "prohibited");
    }

    [Fact]
    public void Nobody_is_freed_in_a_portfolio_who_was_not_screened()
    {
        var run = WhatIf(
            _folder.Write(
                "deals.csv",
                """
                title,date,bound.country,bound.kind,bound.name,counterparty.country,counterparty.kind,counterparty.name,asset.at.lat,asset.at.lon,asset.commodities,act.kind
                named,2024-03-01,US,company,Prairie Lantern Metals Inc,RU,company,Zvonkaya Dolina LLC,60,100,rare-earths,joint-venture
                unnamed,2024-03-01,US,company,Prairie Lantern Metals Inc,RU,company,,60,100,rare-earths,joint-venture
                elsewhere,2024-03-01,AU,company,Koala Ridge Mining Pty Ltd,KR,company,Gwangyang Refining Co,-31,121,lithium,joint-venture
                """
            ),
            "--lift",
            "us:eo-14071",
            "--json"
        );
        using var json = JsonDocument.Parse(run.Output);
        var totals = json.RootElement.GetProperty("totals");

        Assert.Equal((3, 2, 1, 1), (Number("deals"), Number("touched"), Number("free"), Number("unchecked")));

        int Number(string name) => totals.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_table_of_one_row_is_a_portfolio_too_and_what_cannot_be_read_is_told()
    {
        var path = _folder.Write("paths.csv", "deal\ndeal.yaml\nmissing.yaml\n");
        _folder.Write("deal.yaml", Siberia);
        var run = WhatIf(path, "--lift", "us:eo-14071");

        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Single(run.Diagnostics);
        Assert.Contains("1 deals: in 1 something changes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "2026-06-01", "--until", "2026-01-01")]
    [InlineData("--line", "2030-01-01")]
    [InlineData("--suspend", "us:eo-14071")]
    [InlineData("--delist", "us:eo-14071")]
    [InlineData("--scenario", "no-such-scenario")]
    [InlineData("--licence", "us:nothing")]
    public void What_cannot_be_meant_is_refused(params string[] options)
    {
        var run = WhatIf([_folder.Write("deal.yaml", Siberia), "--lift", "us:eo-14071/1-a-i", .. options]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_draft_of_one_s_own_is_added_and_can_be_lifted_again()
    {
        var draft = _folder.Write("draft.yaml", MeasuresCommandTests.Draft);
        var deal = _folder.Write("deal.yaml", Siberia);

        Assert.Contains("us:draft", WhatIf(deal, "--add", draft).Output, StringComparison.Ordinal);
        Assert.Contains(
            "us:draft is lifted",
            WhatIf(deal, "--add", draft, "--lift", "us:draft").Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_dossier_has_the_what_if_as_a_page_of_it()
    {
        var run = WhatIf(
            Example("us-russia-2025"),
            "--scenario",
            "staged-lifting-with-snap-back",
            "--out",
            _folder.Path,
            "--brief"
        );

        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var html = File.ReadAllText(_folder.File("dossier.html"));
        Assert.Contains("What if: Staged lifting with snap-back", html, StringComparison.Ordinal);
        Assert.Contains("Still bound", html, StringComparison.Ordinal);
    }

    private static string Example(string name) =>
        Path.Combine(SharedFolder.RepositoryRoot, "examples", name + ".yaml");

    private static CommandRun WhatIf(params string[] arguments) => CommandRun.Of(["whatif", .. arguments]);
}
