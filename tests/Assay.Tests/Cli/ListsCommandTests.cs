using Assay.Cli;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Cli;

public sealed class ListsCommandTests : IDisposable
{
    private static readonly string[] Names = ["A", "B", "C"];
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("store/assay.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_import_shows_what_is_new_against_the_edition_before()
    {
        Run("import", Sdn("2024-06-01", 2));
        var run = Run("import", Sdn("2024-06-02", 3));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var row = run.Output.Split('\n').Single(l => l.Contains("us-ofac/sdn", StringComparison.Ordinal));
        Assert.Equal(
            "us-ofac/sdn 2024-06-02 3 0 1 0 2 0 0 imported; against 2024-06-01",
            string.Join(
                ' ',
                row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
        );
    }

    [Fact]
    public void A_second_import_says_that_it_was_there()
    {
        var file = Sdn("2024-06-01", 2);
        Run("import", file);
        var run = Run("import", file);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("was there already", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_bytes_of_the_same_day_are_told()
    {
        Run("import", Sdn("2024-06-01", 2));
        var run = Run("import", Sdn("2024-06-01", 3));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS2029", StringComparison.Ordinal));
    }

    [Fact]
    public void Bad_input_exits_2_and_makes_no_store()
    {
        var run = Run("import", _folder.Write("sdn-2024-06-01.csv", "not a list"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("error AS2012", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public void Bad_input_leaves_the_store_as_it_was()
    {
        Run("import", Sdn("2024-06-01", 2));
        var before = File.ReadAllBytes(Store);
        Run("import", _folder.Write("sdn-2024-06-02.csv", Entry(1, "A") + "2,\"B"));
        Assert.Equal(before, File.ReadAllBytes(Store));
    }

    [Fact]
    public void One_bad_edition_does_not_keep_the_others_out()
    {
        Sdn("2024-06-01", 2);
        _folder.Write("sdn-2024-06-02.csv", "bad");
        var run = Run("import", _folder.Path);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("2024-06-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_has_a_day_nothing_is_imported()
    {
        var run = Run("import", _folder.Write("sdn.csv", Ofac(Entry(1, "A"))));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Equal(
            "AS2005 AS2030",
            string.Join(' ', run.Diagnostics.Select(d => d.Split(": ")[1].Split(' ')[1]))
        );
    }

    [Fact]
    public void Lists_without_a_day_have_a_row_each_one_message_and_exit_2()
    {
        Sdn("2024-06-01", 2);
        _folder.Write("cons_prim.csv", Ofac(Entry(1, "A")));
        _folder.Write("cons_add.csv", "1,2,\"S\",\"C\",\"X\",-0- \r\n" + OfacEnd);
        var run = Run("import", _folder.Path);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("left out: no day (cons_prim.csv)", run.Output, StringComparison.Ordinal);
        Assert.Contains("left out: no day (cons_add.csv)", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "2 files say neither by name nor by content of which day they are",
            Assert.Single(run.Diagnostics, d => d.Contains("AS2005", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_of_folders_is_told_to_be_one()
    {
        _folder.Write("uk/uksl.csv", "x");
        _folder.Write("us/sdn.csv", "x");
        var run = Run("import", _folder.Path);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(
            "no list is here; 2 folders below (uk, us) were not looked into",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-11-24", true)] // where the publisher is, tomorrow may have begun
    [InlineData("2030-01-01", false)]
    public void A_day_that_is_to_come_is_not_taken(string day, bool taken)
    {
        var run = Run("import", Sdn(day, 1));
        Assert.Equal(taken ? ExitCode.Clear : ExitCode.UnreadableInput, run.ExitCode);
        Assert.Equal(!taken, run.Diagnostics.Any(d => d.Contains("AS2135", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_day_that_does_not_count_is_told()
    {
        var run = Run("import", Sdn("2024-06-01", 1), "--date", "2024-06-02");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "AS2136",
            Assert.Single(run.Diagnostics, d => d.Contains("--date", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_day_can_be_given()
    {
        var run = Run("import", _folder.Write("sdn.csv", Ofac(Entry(1, "A"))), "--date", "2024-06-01");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("2024-06-01", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.6.2024")]
    [InlineData("2024-02-30")]
    public void A_day_that_is_none_is_a_usage_error(string day) =>
        Assert.Equal(ExitCode.Usage, Run("import", Sdn("2024-06-01", 1), "--date", day).ExitCode);

    [Fact]
    public void Lists_shows_the_newest_edition_and_when_the_next_is_expected()
    {
        Run("import", Sdn("2026-11-20", 2));
        Run("import", Sdn("2026-11-22", 3));
        // data/publishers.yaml: OFAC says something new about once a week.
        Assert.Matches(
            @"us-ofac/sdn\s+2026-11-22\s+1 day\s+2026-11-29\s+3\s+0\s+2\s+2026-11-20",
            Assert.Single(Rows(With(Path.Combine(SharedFolder.RepositoryRoot, "data"))))
        );
    }

    [Fact]
    public void An_edition_that_is_overdue_says_since_when()
    {
        Run("import", Sdn("2026-10-01", 2));
        Assert.Contains(
            "2026-10-08, 46 days ago",
            Assert.Single(Rows(With(Path.Combine(SharedFolder.RepositoryRoot, "data")))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_publishers_file_nothing_is_expected()
    {
        Run("import", Sdn("2026-11-22", 2));
        Assert.Contains(
            "not known",
            Assert.Single(Rows(With(_folder.File("none")))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lists_shows_all_editions_when_asked()
    {
        Run("import", Sdn("2026-11-20", 2));
        Run("import", Sdn("2026-11-22", 3));
        var lines = Rows(Run("--editions"));
        Assert.Equal(2, lines.Count);
        Assert.Matches(@"us-ofac/sdn\s+2026-11-22\s+1 day\s+3\s+0\s+[0-9a-f]{12}\s+newest", lines[0]);
        Assert.Matches(@"2026-11-20\s+3 days\s+2\s+0\s+[0-9a-f]{12}", lines[1]);
    }

    private static List<string> Rows(CommandRun run) =>
        [.. run.Output.Split('\n').Where(l => l.Contains("2026-", StringComparison.Ordinal))];

    private CommandRun With(string data) =>
        CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { [KnowledgeSource.DataVariable] = data },
            "lists",
            "--store",
            Store
        );

    private string Sdn(string day, int count) =>
        _folder.Write($"sdn-{day}.csv", Ofac([.. Names.Take(count).Select((n, i) => Entry(i + 1, n))]));

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of(["lists", .. arguments, "--store", Store]);
}
