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
        Assert.Contains("RU (occupied), since 2024-08-20", where.Output, StringComparison.Ordinal);
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
}
