using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary>Whatever ends a run, and wherever: going on gives, byte for byte, what a run that nothing ended gives.</summary>
public sealed class ScreenResumeTests : IDisposable
{
    private const int Rows = 2_600;
    private const int Seed = 20261125;

    private readonly ScreeningRun _lists = ScreeningRun.WithList();
    private readonly string _whole;

    public ScreenResumeTests()
    {
        _lists.Folder.Write(
            "in.csv",
            "id,name,birth_date\n"
                + string.Concat(
                    Enumerable
                        .Range(1, Rows)
                        .Select(n =>
                            $"{n},{(n % 10 == 0 ? "Ivan Petrovich Ivanov" : $"Thandiwe Mbeki {n}")},{(n % 100 == 0 ? "never" : "")}\n"
                        )
                )
        );
        var run = Run("whole.csv");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        _whole = File.ReadAllText(_lists.Folder.File("whole.csv"));
    }

    private string Part => _lists.Folder.File("out.csv.part");

    private string Checkpoints => _lists.Folder.File("out.csv.checkpoint");

    public void Dispose() => _lists.Dispose();

    [Fact]
    public void A_run_cut_at_any_byte_is_gone_on_with_to_the_same_bytes()
    {
        Interrupt();
        var part = File.ReadAllBytes(Part);
        var checkpoints = File.ReadAllBytes(Checkpoints);
        Assert.Equal(_whole, System.Text.Encoding.UTF8.GetString(part));
        var random = new Random(Seed);
        var cuts = Enumerable.Range(0, 12).Select(_ => random.Next(part.Length)).Concat([0, 1, part.Length]);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cut in cuts)
        {
            File.WriteAllBytes(Part, part[..cut]);
            File.WriteAllBytes(Checkpoints, checkpoints);
            var run = Run("out.csv", "--resume");
            Assert.Equal(ExitCode.Clear, run.ExitCode);
            AssertWhole(run);
            gone.Add(run.Diagnostics[0]);
        }
        // it did go on, and from different places
        Assert.True(gone.Count(d => d.Contains("rows are there", StringComparison.Ordinal)) >= 2);
    }

    [Fact]
    public void A_checkpoint_file_cut_at_any_byte_is_gone_on_with_to_the_same_bytes()
    {
        Interrupt();
        var part = File.ReadAllBytes(Part);
        var checkpoints = File.ReadAllBytes(Checkpoints);
        var random = new Random(Seed);
        foreach (var cut in Enumerable.Range(0, 8).Select(_ => random.Next(checkpoints.Length)).Append(0))
        {
            File.WriteAllBytes(Part, part);
            File.WriteAllBytes(Checkpoints, checkpoints[..cut]);
            AssertWhole(Run("out.csv", "--resume"));
        }
    }

    [Fact]
    public void Bytes_that_are_not_those_written_are_not_believed()
    {
        Interrupt();
        var part = File.ReadAllBytes(Part);
        part.AsSpan(part.Length / 2).Clear();
        File.WriteAllBytes(Part, part);
        AssertWhole(Run("out.csv", "--resume"));
    }

    [Fact]
    public void Where_it_goes_on_is_said()
    {
        Interrupt();
        File.WriteAllBytes(Part, File.ReadAllBytes(Part)[..^1]);
        Assert.Contains(
            "out.csv: note AS2304: 2048 rows are there",
            Run("out.csv", "--resume").Diagnostics[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_counted_at_the_end_counts_the_rows_of_both_runs()
    {
        Interrupt();
        File.WriteAllBytes(Part, File.ReadAllBytes(Part)[..^1]);
        var run = Run("out.csv", "--resume");
        Assert.Contains("in.csv:101: warning AS2305: 26 rows", run.Diagnostics[1], StringComparison.Ordinal);
        Assert.Contains("2600 of 2600 rows", run.Output, StringComparison.Ordinal);
        Assert.Contains("260 with candidates, 260 in all", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_to_go_on_with_it_begins()
    {
        var run = Run("out.csv", "--resume");
        Assert.Contains("begun at the first row", run.Diagnostics[0], StringComparison.Ordinal);
        AssertWhole(run);
    }

    [Fact]
    public void Without_resume_it_begins_anew_and_says_so()
    {
        Interrupt();
        var run = Run("out.csv");
        Assert.Contains("note AS2306", run.Diagnostics[0], StringComparison.Ordinal);
        AssertWhole(run);
    }

    [Fact]
    public void A_run_that_began_the_day_before_is_gone_on_with_as_of_that_day()
    {
        Interrupt();
        var checkpoints = File.ReadAllText(Checkpoints);
        Assert.Contains("2026-11-23", checkpoints, StringComparison.Ordinal);
        File.WriteAllText(
            Checkpoints,
            checkpoints.Replace("2026-11-23", "2026-11-22", StringComparison.Ordinal)
        );
        var run = Run("out.csv", "--resume");
        Assert.Contains("2600 rows are there", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Contains("known on 2026-11-22", run.Output, StringComparison.Ordinal);
        AssertWhole(run);
    }

    [Fact]
    public void Two_runs_do_not_write_one_output()
    {
        Interrupt();
        using var other = new FileStream(Part, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run("out.csv", "--resume");
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS9030", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_changed_is_refused()
    {
        Interrupt();
        File.AppendAllText(_lists.Folder.File("in.csv"), "9,Another One,\n");
        Refused("the input was");
    }

    [Fact]
    public void Other_options_are_refused()
    {
        Interrupt();
        Refused("--threshold was 0.7, is 0.8", "--threshold", "0.8");
        Refused("--top was 10, is 3", "--top", "3");
        Refused("--set was none, is eu", "--set", "eu");
        Refused("--hide-decided was no, is yes", "--hide-decided");
        Refused("--known-on was 2026-11-23, is 2026-11-22", "--known-on", "2026-11-22");
    }

    [Fact]
    public void Other_editions_are_refused()
    {
        Interrupt();
        _lists.Import("2026-11-20", ScreeningRun.Usual());
        Refused("the lists was us-ofac/sdn 2026-11-01");
    }

    [Fact]
    public void Other_decisions_are_refused()
    {
        Interrupt();
        _lists.Review(
            "add",
            "--party",
            "10",
            "--name",
            "x",
            "--record",
            "us-ofac/sdn#1",
            "--as",
            "match",
            "--why",
            "w",
            "--by",
            "A. Analyst"
        );
        Refused("the decisions of assay review was");
    }

    private void Refused(string message, params string[] options)
    {
        var before = File.ReadAllBytes(Part);
        var run = Run("out.csv", ["--resume", .. options]);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        var error = Assert.Single(run.Diagnostics);
        Assert.Contains("out.csv.part: error AS2303", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Part));
        Assert.True(File.Exists(Checkpoints));
    }

    /// <summary>A run that does all and cannot give the output its name: what it leaves is what a run leaves that is ended at its last byte.</summary>
    private void Interrupt()
    {
        var taken = _lists.Folder.File("out.csv");
        Directory.CreateDirectory(Path.Combine(taken, "x"));
        Assert.Equal(ExitCode.UnreadableInput, Run("out.csv").ExitCode);
        Directory.Delete(taken, recursive: true);
    }

    private void AssertWhole(CommandRun run)
    {
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal(_whole, File.ReadAllText(_lists.Folder.File("out.csv")));
        Assert.False(File.Exists(Part));
        Assert.False(File.Exists(Checkpoints));
    }

    private CommandRun Run(string output, params string[] options) =>
        _lists.Screen([_lists.Folder.File("in.csv"), "-o", _lists.Folder.File(output), .. options]);
}
