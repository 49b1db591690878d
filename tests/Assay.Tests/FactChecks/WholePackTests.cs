using Assay.FactCheck;
using Assay.FactCheck.Checks;
using Assay.FactCheck.Statements;
using Assay.FactCheck.Writing;

namespace Assay.Tests.FactChecks;

public sealed class WholePackTests
{
    private static readonly Lazy<StatementLog> Checked = new(() =>
        WholePack.Check(Path.Combine(SharedFolder.RepositoryRoot, "data"), SharedFolder.PathOrSkip(""))
    );

    [Fact]
    public void Nothing_in_the_starter_pack_is_contradicted()
    {
        SharedFolder.PathOrSkip("sanctions/ofac");

        Assert.Empty(
            Checked
                .Value.All.Where(s => s.Verdict == Verdict.Contradicted)
                .Select(s =>
                    $"{s.Statement.Kind}, {s.Statement.Subject}: {s.Statement.Claim}; found {s.Words}"
                )
        );
    }

    [Fact]
    public void The_committed_report_is_what_a_fresh_check_writes()
    {
        SharedFolder.PathOrSkip("sanctions/ofac");
        var committed = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "docs", "starter-pack-check.md")
        );

        Assert.Equal(committed, ReportWriter.Write(Checked.Value.All));
    }

    [Fact]
    public void An_input_that_cannot_be_read_ends_with_two()
    {
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();

        var code = CheckCommand.Run(
            [
                "--data",
                Path.Combine(SharedFolder.RepositoryRoot, "data"),
                "--shared",
                folder.Path,
                "--report",
                folder.File("report.md"),
            ],
            TextWriter.Null,
            error
        );

        Assert.Equal(2, code);
        Assert.Contains("sanctions/ofac", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("report.md")));
    }

    [Fact]
    public void What_a_file_says_does_not_become_markup_in_the_report()
    {
        var log = new StatementLog();
        log.Contradict(new Statement("designation: record", "party", "a claim"), "file", "<script> | x");

        var report = ReportWriter.Write(log.All);

        Assert.Contains("&lt;script> / x", report, StringComparison.Ordinal);
    }
}
