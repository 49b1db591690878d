using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class CommandTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unknown_command_is_a_usage_error()
    {
        var run = CommandRun.Of("frobnicate");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void The_store_option_wins_over_the_environment()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ASSAY_STORE"] = _folder.File("named.db"),
            },
            "lists",
            "--store",
            _folder.File("given.db")
        );
        Assert.Contains("given.db", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_names_the_store_where_no_option_does()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ASSAY_STORE"] = _folder.File("named.db"),
            },
            "lists"
        );
        Assert.Contains("named.db", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_none_gives_one_message_and_exit_2()
    {
        var foreign = _folder.Write("photo.jpg", new string('x', 5000));
        var run = CommandRun.Of("lists", "--store", foreign);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("error AS9001", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a\\u001b[2Jb")]
    [InlineData("a\r\nb", "a\\u000d\\u000ab")]
    [InlineData("a\u202eb", "a\\u202eb")]
    public void A_diagnostic_gives_a_terminal_nothing_to_obey(string hostile, string safe) =>
        Assert.Equal(safe, Surroundings.OneLine(hostile));
}
