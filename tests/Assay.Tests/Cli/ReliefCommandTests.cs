using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary><c>assay relief</c> on the command line.</summary>
public sealed class ReliefCommandTests : IDisposable
{
    private const string Talks = """
        assay: deal/1
        title: Talks with the fund
        date: 2025-02-25
        parties:
          - { id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }
          - { id: rdif, name: Russian Direct Investment Fund, kind: fund, country: RU }
        activities:
          - { id: talks, kind: dealing, by: [us], with: [rdif] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_reading_comes_first_and_each_set_with_its_codes()
    {
        var run = CommandRun.Of("relief", _folder.Write("talks.yaml", Talks));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "For Prairie Lantern Metals Inc, one of these is enough: lifting EO 14024 s. 1, ending the programme RUSSIA-EO14024 (US) or lifting the designation of Russian Direct Investment Fund (US).",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("us:rdif ", run.Output, StringComparison.Ordinal);
        Assert.Contains("An aid, not counsel", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_all_scopes_come_with_their_sets()
    {
        var file = _folder.Write("talks.yaml", Talks);
        using var json = JsonDocument.Parse(CommandRun.Of("relief", file, "--json").Output);
        Assert.Equal("relief/1", json.RootElement.GetProperty("format").GetString());
        var deal = json.RootElement.GetProperty("deals")[0];
        Assert.Equal(file, deal.GetProperty("file").GetString());
        var reliefs = deal.GetProperty("reliefs").EnumerateArray().ToList();
        // The deal and the party; each as the United States binds it; each by what they do alone.
        Assert.Equal(6, reliefs.Count);
        Assert.All(
            reliefs,
            r =>
            {
                Assert.True(r.GetProperty("complete").GetBoolean());
                Assert.Equal(
                    ["us:eo-14024/1", "us:RUSSIA-EO14024", "us:rdif"],
                    r.GetProperty("sets").EnumerateArray().Select(s => s[0].GetProperty("code").GetString())
                );
            }
        );
        Assert.Equal(
            ["measure", "programme", "designation"],
            json.RootElement.GetProperty("blockers")
                .EnumerateArray()
                .Select(b => b.GetProperty("kind").GetString())
        );
    }

    [Fact]
    public void A_limit_is_kept_and_said()
    {
        var run = CommandRun.Of("relief", _folder.Write("talks.yaml", Talks), "--limit", "2", "--for", "us");
        Assert.Contains("  2. 1 edit", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  3. 1 edit", run.Output, StringComparison.Ordinal);
        Assert.Contains("there are others, no smaller", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_deals_a_folder_or_a_table_tell_what_blocks_the_most()
    {
        _folder.Write("deals/one.yaml", Talks);
        _folder.Write("deals/two.yaml", Talks.Replace("2025-02-25", "2022-02-01", StringComparison.Ordinal));
        var table = _folder.Write("deals.csv", "deal,note\ndeals/one.yaml,a\ndeals/two.yaml,b\n");
        var run = CommandRun.Of("relief", table);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.StartsWith("2 deals, of which something forbids 1", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"us:RUSSIA-EO14024 +1 +1 +1", run.Output);
        Assert.Equal(run.Output, CommandRun.Of("relief", _folder.File("deals")).Output);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_answered()
    {
        var run = CommandRun.Of(
            "relief",
            _folder.Write("talks.yaml", Talks),
            _folder.Write("broken.yaml", "assay: deal/1\ntitle: [")
        );
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("broken.yaml", StringComparison.Ordinal));
        Assert.StartsWith("1 deal, of which something forbids 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_paths_is_refused()
    {
        var run = CommandRun.Of("relief", _folder.Write("deals.csv", "a,b\n1,2\n"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS5100", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--for", "nobody")]
    [InlineData("--regime", "xx")]
    [InlineData("--limit", "0")]
    [InlineData("--level", "article")]
    public void What_there_is_not_cannot_be_asked_for(string option, string value)
    {
        var run = CommandRun.Of("relief", _folder.Write("talks.yaml", Talks), option, value);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"{option}: ", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }
}
