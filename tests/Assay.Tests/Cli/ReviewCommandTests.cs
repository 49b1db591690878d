using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary>What <c>assay review</c> keeps, shows and refuses.</summary>
public sealed class ReviewCommandTests : ReviewRun
{
    [Fact]
    public void A_decision_stands_beside_the_candidate_with_who_when_and_why()
    {
        var run = Decide("false-positive");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "c-17 and us-ofac/sdn#1 “IVANOV, Ivan Petrovich”",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("false positive (A. Analyst, 2026-11-23): born five years later", DecisionOf("c-17"));
    }

    [Theory]
    [InlineData("match", "match (A. Analyst, 2026-11-23): born five years later")]
    [InlineData("undecided", "undecided (A. Analyst, 2026-11-23): born five years later")]
    public void Other_decisions_are_shown_in_their_words(string decision, string expected)
    {
        Decide(decision);
        Assert.Equal(expected, DecisionOf("c-17"));
    }

    [Fact]
    public void Of_two_decisions_the_later_counts()
    {
        Decide("false-positive");
        Decide("match");
        Assert.StartsWith("match (", DecisionOf("c-17"), StringComparison.Ordinal);
        var list = Lists.Review("list").Output;
        Assert.Contains("replaced by a later decision", list, StringComparison.Ordinal);
        Assert.Equal(2, list.Split('\n').Count(l => l.Contains("c-17", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_decision_is_about_one_party_only()
    {
        Decide("false-positive");
        Assert.Equal("", Decisions(Customers.Replace("c-17", "c-99", StringComparison.Ordinal))["c-99"]);
    }

    [Fact]
    public void Sets_keep_alike_ids_apart()
    {
        Decide("false-positive", "--set", "lyon");
        Assert.Equal("", DecisionOf("c-17"));
        Assert.Equal("", DecisionOf("c-17", "--set", "paris"));
        Assert.StartsWith("false positive", DecisionOf("c-17", "--set", "lyon"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_by_the_user_s_name_is_taken()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["USER"] = "anna" },
            ["review", .. Arguments("us-ofac/sdn#1", "match")[..^2], "--store", Lists.Store]
        );
        Assert.Contains("match (anna, 2026-11-23)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_nobody_is_not_kept()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal),
            ["review", .. Arguments("us-ofac/sdn#1", "match")[..^2], "--store", Lists.Store]
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--by: say who decides", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(0, Lines("list"));
    }

    [Fact]
    public void The_list_can_be_narrowed()
    {
        Decide("match");
        Add("us-ofac/sdn#2", "undecided");
        Assert.Equal(2, Lines("list"));
        Assert.Equal(1, Lines("list", "--record", "us-ofac/sdn#2"));
        Assert.Equal(2, Lines("list", "--party", "c-17"));
        Assert.Equal(0, Lines("list", "--party", "c-18"));
        Assert.Equal(0, Lines("list", "--set", "lyon"));
        Assert.Contains(
            "Nothing of that was decided yet",
            Lists.Review("list", "--party", "c-18").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--record: no edition that is kept has us-ofac/sdn#99", "--record", "us-ofac/sdn#99")]
    [InlineData("--record: 'nonsense' is no record", "--record", "nonsense")]
    [InlineData("--why: is blank", "--why", " ")]
    [InlineData("Say what the party is", "--from", "")]
    [InlineData("review add: Give either --from", "--name", "X")]
    public void What_cannot_be_decided_is_a_usage_error(string message, string option, string value)
    {
        List<string> arguments = ["review", .. Arguments("us-ofac/sdn#1", "match"), "--store", Lists.Store];
        var at = arguments.IndexOf(option);
        if (value.Length == 0)
            arguments.RemoveRange(at, 2);
        else if (at < 0)
            arguments.AddRange([option, value]);
        else
            arguments[at + 1] = value;
        var run = CommandRun.Of([.. arguments]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(0, Lines("list"));
    }

    [Theory]
    [InlineData("c-1", "error AS2308")]
    [InlineData("c-18", "customers.csv:4: error AS2309")]
    public void A_party_that_is_not_in_the_file_or_twice_is_an_error(string party, string told)
    {
        Lists.Folder.Write("customers.csv", Customers + "c-18,,Another Mbeki,,,,,\n");
        var run = Lists.Review([.. Arguments("us-ofac/sdn#1", "match", party)]);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(told, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }
}
