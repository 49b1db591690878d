using System.Text.Json;
using Assay.Cli;
using Assay.Tests.Votes;

namespace Assay.Tests.Cli;

/// <summary>Roll calls in, answers out.</summary>
public sealed class VotesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of(["votes", .. arguments, "--store", _folder.File("assay.db")]);

    private CommandRun Import()
    {
        using var files = new TemporaryFolder();
        VoteFiles.Write(files);
        files.Write("ukraine_country_votes.csv", VoteFiles.CountryVotes);
        return Run("import", "--from", files.Path);
    }

    private static JsonElement Json(CommandRun run)
    {
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    [Fact]
    public void Without_data_every_question_says_how_to_import_some()
    {
        string[][] commands =
        [
            ["list"],
            ["show", "68/262"],
            ["last", "--country", "US", "--with", "RU"],
            ["claim", "--country", "US", "--with", "RU", "--first-since", "1945-10-24", "--on", "2025-02-24"],
        ];
        foreach (var command in commands)
        {
            var run = Run(command);
            Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
            Assert.Contains("AS7101", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Clear, Run().ExitCode);
        Assert.False(File.Exists(_folder.File("assay.db")));
    }

    [Fact]
    public void An_import_says_what_it_took_and_where_sources_differ()
    {
        var run = Import();
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "unvotes: 3 roll calls with 11 votes, 1946-01-01 to 2014-03-27: imported.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            run.Diagnostics,
            d => d.Contains("AS7116: 68/262: someone/first rcid 2 differs", StringComparison.Ordinal)
        );
        Assert.Contains("the same was there; nothing was done", Import().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_with_one_bad_file_nothing_is_imported()
    {
        using var files = new TemporaryFolder();
        VoteFiles.Write(files);
        files.Write("country_votes.csv", "resolution,date\nx,y");
        Assert.Equal(ExitCode.UnreadableInput, Run("import", "--from", files.Path).ExitCode);
        Assert.Contains("No votes are kept", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_tells_the_count_the_countries_and_the_other_account()
    {
        Import();
        var run = Run("show", "UNGA 68/262", "--countries", "US,Russia,eu,CU");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("1 yes, 1 no, 2 abstain", run.Output, StringComparison.Ordinal);
        Assert.Contains("Russia (RU): no", run.Output, StringComparison.Ordinal);
        Assert.Contains("European Union (eu), 28 members on that day", run.Output, StringComparison.Ordinal);
        Assert.Contains("RU yes, here no", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS7115", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_as_json_has_every_vote()
    {
        Import();
        var call = Json(Run("show", "68/262", "--countries", "RU", "--json")).GetProperty("rollCalls")[0];
        Assert.Equal("abstain", call.GetProperty("votes").GetProperty("RS").GetString());
        Assert.Equal(
            "no",
            call.GetProperty("asked")[0].GetProperty("members")[0].GetProperty("vote").GetString()
        );
        var conflict = call.GetProperty("others")[0]
            .GetProperty("conflicts")
            .EnumerateArray()
            .Single(c => c.GetProperty("country").GetString() == "RU");
        Assert.Equal("yes", conflict.GetProperty("there").GetString());
    }

    [Fact]
    public void The_Soviet_Unions_votes_are_told_as_its()
    {
        Import();
        Assert.Contains(
            "Soviet Union (RU): yes",
            Run("show", "26/2758", "--countries", "RU").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_unknown_resolution_gives_the_nearest()
    {
        Import();
        var run = Run("show", "68/263");
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        var told = Assert.Single(run.Diagnostics);
        Assert.Contains("AS7102", told, StringComparison.Ordinal);
        Assert.Contains("Near it: 68/262.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void List_takes_topic_words_and_days()
    {
        Import();
        Assert.Contains("1 roll call.", Run("list", "--topic", "HR").Output, StringComparison.Ordinal);
        Assert.Contains(
            "1 roll call.",
            Run("list", "--text", "integrity ukraine").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "0 roll calls.",
            Run("list", "--text", "integrity peru").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            2,
            Json(Run("list", "--from", "1971-01-01", "--to", "2015-01-01", "--json"))
                .GetProperty("rollCalls")
                .GetArrayLength()
        );
    }

    [Fact]
    public void A_topic_that_no_roll_call_has_is_a_usage_error_with_those_there_are()
    {
        Import();
        var run = Run("list", "--topic", "European security");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("hr (Human rights)", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("last", "--country", "US")]
    [InlineData("last", "--country", "eu", "--with", "RU")]
    [InlineData("last", "--country", "US", "--with", "Atlantis")]
    [InlineData("last", "--country", "US", "--with", "RU", "--meaning", "some")]
    [InlineData("last", "--with", "RU")]
    [InlineData("list", "--limit", "0")]
    [InlineData(
        "claim",
        "--country",
        "US",
        "--with",
        "RU",
        "--first-since",
        "2025-02-24",
        "--on",
        "2025-02-24"
    )]
    [InlineData("claim", "--country", "US", "--with", "RU", "--on", "2025-02-24")]
    [InlineData("claim", "--country", "US", "--with", "RU", "--first-since", "1945-10-24", "--on", "soon")]
    public void A_question_that_says_too_little_is_a_usage_error(params string[] arguments)
    {
        Import();
        Assert.Equal(ExitCode.Usage, Run(arguments).ExitCode);
    }

    [Fact]
    public void Last_tells_when_how_often_out_of_how_many_and_how_it_was_read()
    {
        Import();
        var run = Run("last", "--country", "US", "--against", "RU");
        Assert.Contains("Last: 2014-03-27  68/262", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 such vote out of 1 that can be compared", run.Output, StringComparison.Ordinal);
        Assert.Contains("Reading: 'against RU' means", run.Output, StringComparison.Ordinal);
        Assert.Contains("to 1991-12-23 the Soviet Union's votes", run.Output, StringComparison.Ordinal);
        var json = Json(Run("last", "--country", "US", "--against", "RU", "--json"));
        Assert.Equal(1, json.GetProperty("cases").GetInt32());
        Assert.Equal("majority", json.GetProperty("question").GetProperty("meaning").GetString());
    }

    [Fact]
    public void A_claim_beyond_the_data_cannot_be_decided_and_what_they_say_is_told()
    {
        Import();
        var run = Run(
            "claim",
            "--country",
            "US",
            "--with",
            "RU",
            "--against",
            "eu",
            "--first-since",
            "1945-10-24",
            "--on",
            "2025-02-24"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "Answer: cannot be decided: data end on 2022-03-02 (those with all recorded votes on 2014-03-27), before 2025-02-24",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("0 such votes out of", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_with_an_earlier_case_is_refuted_in_text_and_json()
    {
        Import();
        string[] claim =
        [
            "claim",
            "--country",
            "US",
            "--against",
            "RU",
            "--first-since",
            "1945-10-24",
            "--on",
            "2025-02-24",
        ];
        Assert.Contains(
            "Answer: refuted: 1 earlier such vote, the last on 2014-03-27 (68/262).",
            Run(claim).Output,
            StringComparison.Ordinal
        );
        Assert.Equal("refuted", Json(Run([.. claim, "--json"])).GetProperty("verdict").GetString());
        var subject = Json(Run([.. claim, "--text", "peru", "--json"]));
        Assert.Equal("cannot-be-decided", subject.GetProperty("verdict").GetString());
        Assert.Equal(1, subject.GetProperty("anySubject").GetProperty("cases").GetInt32());
    }

    [Fact]
    public void What_was_imported_later_is_not_known_earlier()
    {
        Import();
        var run = Run("show", "68/262", "--known-on", "2020-01-01");
        Assert.Contains("AS7101", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }
}
