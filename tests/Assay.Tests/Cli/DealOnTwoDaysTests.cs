using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary>A deposit changes hands between two days: the dossier tells what that changes.</summary>
public sealed class DealOnTwoDaysTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DealOnTwoDaysTests()
    {
        Layer("20250620", 36.80);
        Layer("20250621", 36.60);
        Run("territory", "import", _folder.File("layers"), "--series", "test");
    }

    public void Dispose() => _folder.Dispose();

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of([.. arguments, "--store", _folder.File("assay.db")]);

    // All that lies east of a meridian is held.
    private void Layer(string day, double west) =>
        _folder.Write(
            $"layers/map_{day}.geojson",
            FormattableString.Invariant(
                $$"""{"type":"Polygon","coordinates":[[[{{west}},47.2],[38.2,47.2],[38.2,48.6],[{{west}},48.6],[{{west}},47.2]]]}"""
            )
        );

    private CommandRun Deal(params string[] arguments) =>
        Run([
            "deal",
            Path.Combine(SharedFolder.RepositoryRoot, "examples/us-ukraine-shevchenkivske.yaml"),
            "--out",
            _folder.File("out"),
            .. arguments,
        ]);

    private JsonElement OtherDay()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.File("out/dossier.json")));
        return json.RootElement.GetProperty("otherDay").Clone();
    }

    private static IEnumerable<string?> Measures(JsonElement findings) =>
        findings.EnumerateArray().Select(f => f.GetProperty("key").GetString());

    [Theory]
    [InlineData("2025-06-21", "2025-06-20")]
    [InlineData("2025-06-20", "2025-06-21")]
    public void The_difference_leads_from_the_earlier_day_to_the_later_whichever_is_the_deals(
        string on,
        string against
    )
    {
        var run = Deal("--on", on, "--against", against);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("FROM 2025-06-20 TO 2025-06-21", run.Output, StringComparison.Ordinal);
        var other = OtherDay();
        Assert.Equal(against, other.GetProperty("day").GetString());
        var asset = Assert.Single(other.GetProperty("assets").EnumerateArray());
        Assert.Equal("sovereign", asset.GetProperty("earlier").GetProperty("class").GetString());
        Assert.Equal("occupied", asset.GetProperty("later").GetProperty("class").GetString());
        Assert.Contains(
            Measures(other.GetProperty("added")),
            key =>
                key!.Contains("un:", StringComparison.Ordinal)
                || key.Contains("us:eo-14065", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Measures(other.GetProperty("gone")),
            key => key!.Contains("us:eo-14065", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Days_on_which_all_is_held_alike_are_told_so()
    {
        Assert.Contains(
            "Every asset was held alike on both days.",
            Deal("--on", "2025-06-21", "--against", "2025-06-21").Output,
            StringComparison.Ordinal
        );
        Assert.Empty(OtherDay().GetProperty("added").EnumerateArray());
    }

    [Fact]
    public void The_map_has_the_lines_of_both_days_and_the_legal_areas_in_its_legend()
    {
        Deal("--on", "2025-06-21", "--against", "2025-06-20");
        var html = File.ReadAllText(_folder.File("out/dossier.html"));
        Assert.Contains("class=\"other-line\"", html, StringComparison.Ordinal);
        Assert.Contains(
            "<span>The line between the powers, 2025-06-20. Source: test</span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<span>Legal area: EO 14065", html, StringComparison.Ordinal);
        Assert.Contains("Regulation (EU) 2022/263", html, StringComparison.Ordinal);
    }
}
