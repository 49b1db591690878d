using System.Text.Json;
using Assay.Cli;
using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Cli;

/// <summary>What a decision does to the candidates that a screening shows.</summary>
public sealed class DecidedCandidateTests : ReviewRun
{
    [Fact]
    public void False_positives_that_hold_can_be_hidden_and_do_not_fail()
    {
        Assert.Equal(ExitCode.Findings, ScreenAll("--fail-on", "possible").Run.ExitCode);
        Decide("false-positive");
        Assert.Equal(ExitCode.Clear, ScreenAll("--fail-on", "possible").Run.ExitCode);
        Assert.Equal("", Row(ScreenAll("--hide-decided").Output, "c-17")["record"]);
        Lists.Import("2026-11-10", ScreeningRun.Usual(programme: "SDGT"));
        Assert.Equal("us-ofac/sdn#1", Row(ScreenAll("--hide-decided").Output, "c-17")["record"]);
        Assert.Equal(ExitCode.Findings, ScreenAll("--fail-on", "possible").Run.ExitCode);
    }

    [Fact]
    public void Matches_are_never_hidden()
    {
        Decide("match");
        Assert.Equal("us-ofac/sdn#1", Row(ScreenAll("--hide-decided").Output, "c-17")["record"]);
    }

    [Fact]
    public void What_is_hidden_takes_no_place_of_what_is_shown()
    {
        Lists.Import(
            "2026-11-10",
            [
                .. Enumerable
                    .Range(1, 6)
                    .Select(n => ListFiles.Entry(n, "IVANOV, Ivan Petrovich", "individual")),
            ]
        );
        for (var n = 1; n <= 4; n++)
            Add($"us-ofac/sdn#{n}", "false-positive");
        var rows = ScreeningRun
            .Rows(ScreenAll("--hide-decided", "--top", "2").Output)
            .Where(r => r["id"] == "c-17")
            .Select(r => r["record"]);
        Assert.Equal(["us-ofac/sdn#5", "us-ofac/sdn#6"], rows);
    }

    [Fact]
    public void An_earlier_day_does_not_know_a_later_decision()
    {
        Decide("false-positive");
        Assert.Equal("", DecisionOf("c-17", "--known-on", "2026-11-22"));
    }

    [Fact]
    public void A_match_that_was_decided_comes_back_though_it_would_not_be_found_today()
    {
        string[] party = ["--name", "Ivan Petrovich Ivanov", "--party", "c-21"];
        string[] decided =
        [
            "--record",
            "us-ofac/sdn#1",
            "--as",
            "match",
            "--why",
            "passport seen",
            "--by",
            "B",
        ];
        Lists.Review(["add", .. party, .. decided]);
        var run = Lists.Screen(["--name", "Quite Another", "--party", "c-21", "--fail-on", "certain"]);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("us-ofac/sdn#1", run.Output, StringComparison.Ordinal);
        Assert.Contains("asked again: the screened party's name", run.Output, StringComparison.Ordinal);
        Assert.Contains("would not be found today", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_settled_takes_no_place_from_other_candidates()
    {
        string[] party = ["--name", "Ivan Petrovich Ivanov", "--party", "c-22"];
        string[] decided =
        [
            "--record",
            "us-ofac/sdn#1",
            "--as",
            "false-positive",
            "--why",
            "younger",
            "--by",
            "B",
        ];
        Lists.Import(
            "2026-11-02",
            [.. ScreeningRun.Usual(), ListFiles.Entry(4, "IVANOV, Ivan Petrovich", "individual")]
        );
        string[] one = ["--top", "1", "--fail-on", "likely"];
        Lists.Review(["add", .. party, .. decided]);
        var run = Lists.Screen([.. party, .. one]);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("us-ofac/sdn#1", run.Output, StringComparison.Ordinal);
        Assert.Contains("us-ofac/sdn#4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_party_is_shown_with_its_decision_and_in_json_too()
    {
        string[] party = ["--name", "Ivan Petrovich Ivanov", "--birth", "1980", "--party", "c-20"];
        Lists.Review([
            "add",
            .. party,
            "--record",
            "us-ofac/sdn#1",
            "--as",
            "false-positive",
            "--why",
            "younger",
            "--by",
            "B",
        ]);
        Assert.Contains(
            "decision    false positive (B, 2026-11-23): younger",
            Lists.Screen(party).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "but for false positives, if any, that were decided",
            Lists.Screen([.. party, "--hide-decided"]).Output,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(Lists.Screen([.. party, "--country", "UA", "--json"]).Output);
        var decision = json.RootElement.GetProperty("hits")[0].GetProperty("decision");
        Assert.Equal("false-positive", decision.GetProperty("as").GetString());
        Assert.False(decision.GetProperty("holds").GetBoolean());
        Assert.Equal(
            "the screened party's country was not known, is UA",
            decision.GetProperty("changes")[0].GetString()
        );
    }
}
