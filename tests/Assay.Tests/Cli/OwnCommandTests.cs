using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary>Ownership cases in, answers out.</summary>
public sealed class OwnCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private (CommandRun Run, List<JsonElement> Answers) Answers(params string[] cases)
    {
        var input = _folder.Write("cases.jsonl", string.Join('\n', cases));
        var run = CommandRun.Of("own", "--batch", input, "-o", _folder.File("out.jsonl"));
        var answers = File.ReadAllLines(_folder.File("out.jsonl"))
            .Select(line =>
            {
                using var json = JsonDocument.Parse(line);
                return json.RootElement.Clone();
            })
            .ToList();
        return (run, answers);
    }

    private static string Verdicts(JsonElement answer) =>
        string.Join(
            ", ",
            answer
                .GetProperty("orders")
                .EnumerateObject()
                .Select(order => $"{order.Name} {order.Value.GetProperty("verdict").GetString()}")
        );

    [Theory]
    // Just under half, half, and twice a quarter: three laws, three answers (law.md section 1).
    [InlineData(
        """{"holder":"X","held":"C","share":49.0000001}""",
        "2025-03-01",
        "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2025-03-01",
        "us blocked, eu blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2024-07-02",
        "us blocked, eu not-blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2024-07-03",
        "us blocked, eu blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2025-10-01",
        "us blocked, eu blocked, uk not-blocked, us-bis blocked"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2026-11-09",
        "us blocked, eu blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50}""",
        "2026-11-10",
        "us blocked, eu blocked, uk not-blocked, us-bis blocked"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":50.000000001}""",
        "2025-03-01",
        "us blocked, eu blocked, uk blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":25},{"holder":"Y","held":"C","share":25}""",
        "2025-03-01",
        "us blocked, eu blocked, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":[25,50]}""",
        "2025-03-01",
        "us depends, eu depends, uk not-blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":40,"votes":60}""",
        "2025-03-01",
        "us not-blocked, eu not-blocked, uk blocked, us-bis no-rule"
    )]
    [InlineData(
        """{"holder":"X","held":"C","share":null},{"holder":"F","held":"C","share":60}""",
        "2025-03-01",
        "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule"
    )]
    public void Each_law_has_its_own_answer(string interests, string on, string verdicts)
    {
        var (run, answers) = Answers(
            $$$"""{"id":"a","on":"{{{on}}}","question":"C","interests":[{{{interests}}}],"blocked":[{"party":"X"},{"party":"Y"}]}"""
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal(verdicts, Verdicts(answers[0]));
    }

    [Fact]
    public void Who_holds_jointly_is_treated_as_holding_all_of_it_in_the_UK()
    {
        const string joint =
            """{"on":"2025-03-01","party":"C","interests":[{"holder":"X","held":"C","share":26},{"holder":"F","held":"C","share":25}],"joint":[{"holders":["X","F"],"held":"C"}],"blocked":[{"party":"X"}]}""";
        var (_, answers) = Answers(joint, joint.Replace("\"F\"],", "\"G\"],", StringComparison.Ordinal));
        Assert.Equal("us not-blocked, eu not-blocked, uk blocked, us-bis no-rule", Verdicts(answers[0]));
        Assert.Equal("us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule", Verdicts(answers[1]));
    }

    [Fact]
    public void An_answer_that_depends_names_the_path_and_what_would_settle_it()
    {
        var (_, answers) = Answers(
            """{"id":7,"question":{"party":"C","on":"2025-03-01"},"interests":[{"holder":"X","held":"B","share":43},{"holder":"Y","held":"B","share":{"min":0,"max":20}},{"holder":"B","held":"C","share":"majority"}],"controls":[{"controller":"X","controlled":"C","means":"family"}],"blocked":[{"party":"X","orders":["OFAC","uk"]},{"party":"Y","orders":"us"}]}"""
        );
        var us = answers[0].GetProperty("orders").GetProperty("us");
        Assert.Equal("7", answers[0].GetProperty("id").GetString());
        Assert.Equal("depends", us.GetProperty("verdict").GetString());
        Assert.Equal(
            "Y holds at least 7 % of B",
            us.GetProperty("deciding")[0].GetProperty("text").GetString()
        );
        Assert.Equal("C", us.GetProperty("path").EnumerateArray().Last().GetString());
        var uk = answers[0].GetProperty("orders").GetProperty("uk");
        Assert.Equal("X controls C by family", uk.GetProperty("deciding")[0].GetProperty("text").GetString());
        Assert.Equal(
            "not-blocked",
            answers[0].GetProperty("orders").GetProperty("eu").GetProperty("verdict").GetString()
        );
    }

    [Fact]
    public void Listings_and_stakes_count_on_their_days_only()
    {
        const string a =
            """{"question":"C","on":"DAY","interests":[{"holder":"X","held":"C","share":100,"from":"2020-01-01","to":"2022-12-31"}],"blocked":[{"party":"X","from":"2022-04-06"}]}""";
        var (_, answers) = Answers([
            .. new[] { "2022-04-05", "2022-04-06", "2022-12-31", "2023-01-01" }.Select(day =>
                a.Replace("DAY", day, StringComparison.Ordinal)
            ),
        ]);
        Assert.Equal(
            ["not-blocked", "blocked", "blocked", "not-blocked"],
            answers.Select(x => x.GetProperty("orders").GetProperty("us").GetProperty("verdict").GetString())
        );
    }

    [Theory]
    [InlineData("{", "no JSON object")]
    [InlineData("""{"interests":[]}""", "lacks 'party'")]
    [InlineData("""{"party":"C","interests":[{"holder":"X","held":"C","share":150}]}""", "150 for 'share'")]
    [InlineData("""{"party":"C","blocked":[{"party":"X"}]}""", "lacks 'interests'")]
    [InlineData("""{"party":"C","interests":[{"holder":"X","share":50}]}""", "lacks 'held'")]
    [InlineData(
        """{"party":"C","interests":[{"holder":"X","held":"C","share":[50,25]}]}""",
        "ends before it begins"
    )]
    [InlineData("""{"party":"C","on":"2025-13-01"}""", "'2025-13-01' for 'on'")]
    [InlineData("""{"party":"C","party":"D"}""", "twice")]
    [InlineData("""{"party":"C","interests":{}}""", "an object for 'interests'")]
    [InlineData("""[1]""", "not an object")]
    public void A_case_that_cannot_be_read_is_told_and_the_others_are_answered(string broken, string why)
    {
        var (run, answers) = Answers(
            broken,
            "",
            """{"party":"C","interests":[],"blocked":[{"party":"C"}]}"""
        );
        Assert.Contains(why, answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS3001", StringComparison.Ordinal));
        Assert.Equal("3", answers[1].GetProperty("id").GetString());
        Assert.True(answers[1].GetProperty("orders").GetProperty("us").GetProperty("listed").GetBoolean());
    }

    [Fact]
    public void A_field_that_is_not_known_is_noted_and_a_slip_in_a_share_clears_nobody()
    {
        var (_, answers) = Answers(
            """{"party":"C","interests":[{"holder":"X","held":"C","shrae":50}],"blocked":[{"party":"X"}]}"""
        );
        Assert.Equal(
            "the item of 'interests' has a field 'shrae' that is not known; it was passed over",
            answers[0].GetProperty("notes")[0].GetString()
        );
        Assert.Equal(
            "depends",
            answers[0].GetProperty("orders").GetProperty("us").GetProperty("verdict").GetString()
        );
    }

    [Fact]
    public void A_party_of_the_register_is_shown_with_who_is_above_it_and_what_each_law_says()
    {
        var run = CommandRun.Of(
            "own",
            "MMC Norilsk Nickel",
            "--on",
            "2024-08-01",
            "--store",
            _folder.File("none.db")
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("├─ Interros Holding Company LLC: 37 %", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "us      not blocked by ownership: listed owners hold 37 %",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "us-bis  no rule of ownership in force on this day",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        """{"party":"C","on":"2025-03-01","interests":[{"holder":"X","held":"C","share":60}],"blocked":[{"party":"x"}]}""",
        "'x' is in no interest or control link"
    )]
    [InlineData(
        """{"party":"Q","on":"2025-03-01","interests":[{"holder":"X","held":"C","share":60}],"blocked":[{"party":"X"}]}""",
        "'Q' is in no interest or control link"
    )]
    [InlineData(
        """{"party":"C","on":"2025-03-01","interests":[{"holder":"X","held":"C","share":60}],"blocked":[{"party":"X","orders":["usa"]}]}""",
        "the order 'usa' has no rule of ownership"
    )]
    public void What_looks_like_a_slip_of_the_pen_is_noted(string asked, string note)
    {
        var (_, answers) = Answers(asked);
        var notes = answers[0].GetProperty("notes").EnumerateArray().Select(n => n.GetString()!);
        Assert.Contains(notes, n => n.Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void Days_upside_down_are_an_error_of_their_case()
    {
        var (_, answers) = Answers(
            """{"party":"C","interests":[{"holder":"X","held":"C","share":60,"from":"2025","to":"2020"}],"blocked":[{"party":"X"}]}"""
        );
        Assert.Contains(
            "ends (2020) before it begins (2025)",
            answers[0].GetProperty("error").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Its_history_tells_from_when_on_each_law_said_what()
    {
        var run = CommandRun.Of("own", "en-plus", "--history", "--store", _folder.File("none.db"));
        // Deripaska was listed on 6 April 2018 and fell to 44.95 % on 27 January 2019 (law.md section 7).
        Assert.Matches(@"us +from 2018-04-06 +blocked; listed itself\n", run.Output);
        // It was listed itself until that day too.
        Assert.Matches(@"us +from 2019-01-28 +not-blocked\n", run.Output);
        Assert.Matches(@"us +from 2019-01-27 +not-blocked; listed itself\n", run.Output);
    }

    [Fact]
    public void A_name_that_is_nobodys_is_one_message()
    {
        var run = CommandRun.Of("own", "Nobody Mining", "--store", _folder.File("none.db"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS3002", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_message_and_leaves_nothing()
    {
        var run = CommandRun.Of(
            "own",
            "--batch",
            _folder.File("none.jsonl"),
            "-o",
            _folder.File("out.jsonl")
        );
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS3000", StringComparison.Ordinal));
        Assert.False(File.Exists(_folder.File("out.jsonl")));
    }
}
