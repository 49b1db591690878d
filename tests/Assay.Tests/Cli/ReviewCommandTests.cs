using System.Text.Json;
using Assay.Cli;
using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Customers =
        "id,schema,name,aliases,birth_date,country,nationality,identifiers\n"
        + "c-17,Person,Ivan Petrovich Ivanov,Vanya Ivanov,1980-05-05,RU,,passport:123456\n"
        + "c-18,Person,Thandiwe Mbeki,,,,,\n";

    private readonly ScreeningRun _lists = ScreeningRun.WithList();

    public ReviewCommandTests() => _lists.Folder.Write("customers.csv", Customers);

    public void Dispose() => _lists.Dispose();

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
        var list = _lists.Review("list").Output;
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
    public void A_change_of_the_listed_party_that_matters_asks_again_and_says_what_changed()
    {
        Decide("false-positive");
        _lists.Import(
            "2026-11-10",
            ScreeningRun.Usual("DOB 02 Mar 1976; POB Moscow, Russia; nationality Russia; Gender Male.")
        );
        Assert.Equal(
            "asked again: the listed party's birth date was 1975-03-02, is 1976-03-02. Before: false positive (A. Analyst, 2026-11-23): born five years later",
            DecisionOf("c-17")
        );
        Assert.Contains(
            "to be asked again: the listed party's birth date was 1975-03-02, is 1976-03-02",
            _lists.Review("list").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Another_programme_asks_again()
    {
        Decide("false-positive");
        _lists.Import("2026-11-10", ScreeningRun.Usual(programme: "SDGT"));
        Assert.StartsWith(
            "asked again: the listed party's designation was RUSSIA-EO14024 (asset freeze), is SDGT (asset freeze).",
            DecisionOf("c-17"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_left_the_list_is_asked_about_again()
    {
        Decide("match");
        _lists.Import("2026-11-10", ScreeningRun.Usual()[1..]);
        Assert.StartsWith(
            "asked again: the listed party was on the list, is no longer on the list.",
            DecisionOf("c-17"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_change_that_does_not_matter_keeps_the_decision_through_new_editions()
    {
        Decide("false-positive");
        foreach (var day in new[] { "2026-11-10", "2026-11-12" })
        {
            _lists.Import(
                day,
                [
                    .. ScreeningRun.Usual(
                        ScreeningRun.Ivanov[..^1] + $"; Additional Sanctions Information - of {day}."
                    ),
                    ListFiles.Entry(9, "NEW, One", "individual"),
                ]
            );
        }
        Assert.StartsWith("false positive (", DecisionOf("c-17"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1980-05-05", "1975-03-02", "the screened party's birth date was 1980-05-05, is 1975-03-02")]
    [InlineData("Vanya Ivanov", "", "the screened party no longer has the name Vanya Ivanov")]
    [InlineData(
        "passport:123456",
        "passport:654321",
        "the screened party's identifier was PASSPORT 123456, is PASSPORT 654321"
    )]
    [InlineData(",RU,,", ",RU,UA,", "the screened party's nationality was not known, is UA")]
    [InlineData(",RU,,", ",,,", "the screened party's country was RU, is not given any more")]
    [InlineData("Person,Ivan", ",Ivan", "the screened party's kind was person, is not given any more")]
    public void A_change_of_one_s_own_party_asks_again(string before, string after, string told)
    {
        Decide("false-positive");
        var decision = Decisions(Customers.Replace(before, after, StringComparison.Ordinal))["c-17"];
        Assert.StartsWith($"asked again: {told}. Before: false positive", decision, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_name_is_typed_does_not_matter()
    {
        Decide("false-positive");
        var typed = Customers.Replace(
            "Ivan Petrovich Ivanov",
            "IVAN  Petrovich-Ivanov",
            StringComparison.Ordinal
        );
        Assert.StartsWith("false positive", Decisions(typed)["c-17"], StringComparison.Ordinal);
    }

    [Fact]
    public void False_positives_that_hold_can_be_hidden_and_do_not_fail()
    {
        Assert.Equal(ExitCode.Findings, ScreenAll("--fail-on", "possible").Run.ExitCode);
        Decide("false-positive");
        Assert.Equal(ExitCode.Clear, ScreenAll("--fail-on", "possible").Run.ExitCode);
        Assert.Equal("", Row(ScreenAll("--hide-decided").Output, "c-17")["record"]);
        _lists.Import("2026-11-10", ScreeningRun.Usual(programme: "SDGT"));
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
        _lists.Import(
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
        _lists.Review(["add", .. party, .. decided]);
        var run = _lists.Screen(["--name", "Quite Another", "--party", "c-21", "--fail-on", "certain"]);
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
        _lists.Import(
            "2026-11-02",
            [.. ScreeningRun.Usual(), ListFiles.Entry(4, "IVANOV, Ivan Petrovich", "individual")]
        );
        string[] one = ["--top", "1", "--fail-on", "likely"];
        _lists.Review(["add", .. party, .. decided]);
        var run = _lists.Screen([.. party, .. one]);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("us-ofac/sdn#1", run.Output, StringComparison.Ordinal);
        Assert.Contains("us-ofac/sdn#4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_party_is_shown_with_its_decision_and_in_json_too()
    {
        string[] party = ["--name", "Ivan Petrovich Ivanov", "--birth", "1980", "--party", "c-20"];
        _lists.Review([
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
            _lists.Screen(party).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "but for false positives, if any, that were decided",
            _lists.Screen([.. party, "--hide-decided"]).Output,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(_lists.Screen([.. party, "--country", "UA", "--json"]).Output);
        var decision = json.RootElement.GetProperty("hits")[0].GetProperty("decision");
        Assert.Equal("false-positive", decision.GetProperty("as").GetString());
        Assert.False(decision.GetProperty("holds").GetBoolean());
        Assert.Equal(
            "the screened party's country was not known, is UA",
            decision.GetProperty("changes")[0].GetString()
        );
    }

    [Fact]
    public void Without_by_the_user_s_name_is_taken()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["USER"] = "anna" },
            ["review", .. Arguments("us-ofac/sdn#1", "match")[..^2], "--store", _lists.Store]
        );
        Assert.Contains("match (anna, 2026-11-23)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_nobody_is_not_kept()
    {
        var run = CommandRun.With(
            new Dictionary<string, string>(StringComparer.Ordinal),
            ["review", .. Arguments("us-ofac/sdn#1", "match")[..^2], "--store", _lists.Store]
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
            _lists.Review("list", "--party", "c-18").Output,
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
        List<string> arguments = ["review", .. Arguments("us-ofac/sdn#1", "match"), "--store", _lists.Store];
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
        _lists.Folder.Write("customers.csv", Customers + "c-18,,Another Mbeki,,,,,\n");
        var run = _lists.Review([.. Arguments("us-ofac/sdn#1", "match", party)]);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(told, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    private CommandRun Decide(string decision, params string[] more) =>
        _lists.Review([.. Arguments("us-ofac/sdn#1", decision), .. more]);

    private void Add(string record, string decision) =>
        Assert.Equal(ExitCode.Clear, _lists.Review(Arguments(record, decision)).ExitCode);

    private string[] Arguments(string record, string decision, string party = "c-17") =>
        [
            "add",
            "--party",
            party,
            "--from",
            _lists.Folder.File("customers.csv"),
            "--record",
            record,
            "--as",
            decision,
            "--why",
            "born five years later",
            "--by",
            "A. Analyst",
        ];

    private int Lines(params string[] arguments) =>
        _lists
            .Review(arguments)
            .Output.Split('\n')
            .Count(l => l.Contains("  us-ofac/sdn#", StringComparison.Ordinal));

    private (CommandRun Run, string Output) ScreenAll(params string[] arguments) =>
        _lists.ScreenFile(Customers, arguments);

    private string DecisionOf(string id, params string[] arguments) =>
        Row(_lists.ScreenFile(Customers, arguments).Output, id)["decision"];

    private Dictionary<string, string> Decisions(string customers) =>
        ScreeningRun
            .Rows(_lists.ScreenFile(customers).Output)
            .ToDictionary(r => r["id"], r => r["decision"], StringComparer.Ordinal);

    private static Dictionary<string, string> Row(string output, string id) =>
        Assert.Single(ScreeningRun.Rows(output), r => r["id"] == id);
}
