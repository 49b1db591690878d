using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class WatchListCommandTests : IDisposable
{
    private const string Map =
        "assay: watch-list/1\nname: mine\ntitle: T\ndate: 2026-01-31\ncolumns:\n  name: Name\n";

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("assay.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_with_its_mapping_is_imported_as_a_list_of_one_s_own()
    {
        var run = Run(_folder.Write("t.csv", "Name\nA\nB\n"), Map);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Matches(@"own/mine\s+2026-01-31\s+2\s", run.Output);
    }

    [Fact]
    public void A_fault_of_the_mapping_exits_2_with_its_place_and_makes_no_store()
    {
        var run = Run(
            _folder.Write("t.csv", "Name\nA\n"),
            Map.Replace("name: Name", "nam: Name", StringComparison.Ordinal)
        );
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(
            run.Diagnostics,
            d => d.Contains("map.yaml:6:3: error AS2204", StringComparison.Ordinal)
        );
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public void A_table_that_lacks_a_column_exits_2()
    {
        var run = Run(_folder.Write("t.csv", "Nome\nA\n"), Map);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(
            "map.yaml:6:9: error AS2074",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
    }

    private CommandRun Run(string table, string map) =>
        CommandRun.Of("lists", "import", table, "--map", _folder.Write("map.yaml", map), "--store", Store);
}
