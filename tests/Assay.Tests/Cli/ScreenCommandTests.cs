using System.Diagnostics;
using System.Text.Json;
using Assay.Cli;
using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Cli;

public sealed class ScreenCommandTests : IDisposable
{
    private readonly ScreeningRun _lists = ScreeningRun.WithList();

    public void Dispose() => _lists.Dispose();

    [Theory]
    [InlineData("王毅", true)]
    [InlineData("بشار الأسد", true)]
    [InlineData("Башар Асад", false)]
    [InlineData("Bashar al-Assad", false)]
    public void A_script_that_is_hardly_compared_with_latin_letters_is_named(string name, bool isNamed) =>
        Assert.Equal(
            isNamed,
            _lists.Screen(["--name", name]).Output.Contains("give a Latin spelling", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("inn:7707083894", "is not a right INN")]
    [InlineData("7707083893", "has no kind before it")]
    public void A_number_that_decides_nothing_is_named(string number, string told)
    {
        var run = _lists.Screen("--name", "Pervyi Narod Bank", "--id", number);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains($"--id {number} {told}", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>OFAC's main file without its file of aliases: whoever is listed under several names is found by the first only.</summary>
    [Fact]
    public void A_list_without_aliases_is_named()
    {
        using var run = ScreeningRun.WithList();
        run.Import(
            "2026-11-02",
            [.. Enumerable.Range(1, 300).Select(i => ListFiles.Entry(i, $"PERSON{i}, Some", "individual"))]
        );
        Assert.Contains(
            run.Screen("--name", "Some Person7").Diagnostics,
            d => d.Contains("AS2314", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_gender_is_compared()
    {
        _lists.Import("2026-11-02", ScreeningRun.Usual(ScreeningRun.Ivanov[..^1] + "; Gender Male."));
        var run = _lists.Screen("--name", "Ivan Petrovich Ivanov", "--gender", "F");
        Assert.Contains(
            "The gender conflicts: female was asked for, this is male.",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("possible", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, _lists.Screen("--name", "Ivan", "--gender", "x").ExitCode);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("...")]
    [InlineData(" ")]
    public void A_name_without_a_letter_is_none(string name)
    {
        var run = _lists.Screen("--name", name);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void A_listed_name_is_shown_with_all_it_rests_on()
    {
        var run = _lists.Screen(
            "--name",
            "Ivan Petrovich Ivanov",
            "--birth",
            "1975-03-02",
            "--country",
            "RU"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Empty(run.Diagnostics);
        Assert.Contains("us-ofac/sdn 2026-11-01", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ 1  [01]\.\d{3} likely  IVANOV, Ivan Petrovich \(person\)$", run.Output);
        Assert.Contains(
            "record      us-ofac/sdn#1, edition 2026-11-01",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("designated  RUSSIA-EO14024: asset freeze", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "why         The date of birth agrees (1975-03-02).",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("why         The country agrees (RU).", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_nothing_resembles_is_said_to_have_been_held_against_the_lists()
    {
        var run = _lists.Screen("--name", "Mbeki Thandiwe");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "held against what was known on 2026-11-23: us-ofac/sdn 2026-11-01",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("No candidate with a score of 0.7 or more.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_decides_even_without_a_name()
    {
        var run = _lists.Screen("--id", "inn:7707 083 893");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains("1.000 certain  PERVYI NAROD BANK", run.Output, StringComparison.Ordinal);
        Assert.Contains("INN 7707083893 agrees, which decides.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_finds_as_a_name_does() =>
        Assert.Contains(
            "#3,",
            _lists.Screen("--name", "Something Else", "--alias", "Zolotaya Rybka Shipping Ltd").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("possible", ExitCode.Findings)]
    [InlineData("likely", ExitCode.Findings)]
    [InlineData("certain", ExitCode.Clear)]
    public void The_exit_code_tells_of_a_candidate_as_strong_as_asked(string strength, int expected) =>
        Assert.Equal(
            expected,
            _lists.Screen("--name", "Ivan Petrovich Ivanov", "--fail-on", strength).ExitCode
        );

    [Fact]
    public void Who_left_the_list_is_marked()
    {
        _lists.Import("2026-11-10", ScreeningRun.Usual()[1..]);
        var run = _lists.Screen("--name", "Ivan Petrovich Ivanov");
        Assert.Contains(
            "IVANOV, Ivan Petrovich (person)  NO LONGER LISTED",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("gone between 2026-11-01 and 2026-11-10", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_day_knows_what_was_known_on_it()
    {
        _lists.Import("2026-11-10", ScreeningRun.Usual()[1..]);
        var run = _lists.Screen("--name", "Ivan Petrovich Ivanov", "--known-on", "2026-11-09");
        Assert.DoesNotContain("NO LONGER LISTED", run.Output, StringComparison.Ordinal);
        Assert.Contains("#1, edition 2026-11-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_known_nothing_is_cleared()
    {
        var run = _lists.Screen("--name", "A Name", "--known-on", "2020-01-01");
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("error AS2302", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_list_of_which_nothing_was_known_is_named()
    {
        var map = _lists.Folder.Write(
            "map.yaml",
            "assay: watch-list/1\nname: mine\ntitle: T\ndate: 2026-11-15\ncolumns:\n  name: Name\n"
        );
        CommandRun.Of(
            "lists",
            "import",
            _lists.Folder.Write("w.csv", "Name\nA Person\n"),
            "--map",
            map,
            "--store",
            _lists.Store
        );
        var run = _lists.Screen("--name", "A Name", "--known-on", "2026-11-05");
        Assert.Contains("own/mine: warning AS2311", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_store_the_way_to_one_is_said()
    {
        var run = CommandRun.Of("screen", "--name", "A", "--store", _lists.Folder.File("none.db"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS9010", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_and_the_number_shown_are_kept_to()
    {
        Assert.Contains(
            "No candidate",
            _lists.Screen("--name", "Ivan Ivanof", "--threshold", "1").Output,
            StringComparison.Ordinal
        );
        _lists.Import(
            "2026-11-02",
            [
                .. Enumerable
                    .Range(1, 30)
                    .Select(n => Formats.Lists.ListFiles.Entry(n, $"IVANOV, Ivan", "individual")),
            ]
        );
        Assert.Equal(12, Ranks(_lists.Screen("--name", "Ivan Ivanov", "--top", "12")));
        Assert.Equal(10, Ranks(_lists.Screen("--name", "Ivan Ivanov")));
        Assert.Equal(30, Ranks(_lists.Screen("--name", "Ivan Ivanov", "--top", "1000")));
    }

    [Fact]
    public void The_json_says_all_that_the_text_says()
    {
        var run = _lists.Screen(
            "--name",
            "Иван Петрович Иванов",
            "--schema",
            "Person",
            "--party",
            "c-1",
            "--json"
        );
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal("screening/1", root.GetProperty("assay").GetString());
        Assert.Equal("us-ofac/sdn", root.GetProperty("editions")[0].GetProperty("list").GetString());
        Assert.Equal("c-1", root.GetProperty("party").GetProperty("id").GetString());
        var hit = root.GetProperty("hits")[0];
        Assert.Equal("us-ofac/sdn#1", hit.GetProperty("record").GetString());
        Assert.InRange(hit.GetProperty("score").GetDouble(), 0.7, 1);
        Assert.Equal("asset-freeze", hit.GetProperty("designations")[0].GetProperty("effect").GetString());
        Assert.NotEqual(0, hit.GetProperty("reasons").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, hit.GetProperty("decision").ValueKind);
        Assert.Contains("Иван", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--birth", "31.31.1999", "--birth: '31.31.1999' is not a date.")]
    [InlineData("--country", "Atlantis", "--country: 'Atlantis' is not a country.")]
    [InlineData("--nationality", "XX", "--nationality: 'XX' is not a country.")]
    [InlineData("--id", "inn:", "--id: 'inn:' holds no number.")]
    [InlineData("--schema", "Robot", "--schema: 'Robot' is no kind of party.")]
    [InlineData("--threshold", "0.5", "--threshold: '0.5' is not a score from 0.7 to 1.")]
    [InlineData("--threshold", "0,8", "--threshold: '0,8' is not a score from 0.7 to 1.")]
    [InlineData("--top", "0", "--top: '0' is not a number from 1 to 1000.")]
    [InlineData("--fail-on", "sure", "--fail-on: 'sure' is not a strength.")]
    [InlineData("--list", "us-ofca", "--list: no edition of 'us-ofca' is kept. Kept are: us-ofac/sdn.")]
    [InlineData("--party", " ", "--party: the id is blank.")]
    public void What_an_option_does_not_understand_is_a_usage_error(
        string option,
        string value,
        string message
    )
    {
        var run = _lists.Screen("--name", "A Name", option, value);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, string.Join('\n', run.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("screen: Say whom")]
    [InlineData("--name: the name has no letter or digit", "--name", "  ")]
    [InlineData("screen: --out and --resume", "--name", "A", "-o", "x.csv")]
    [InlineData("screen: Give either", "parties.csv", "--name", "A")]
    [InlineData("screen: Give either", "parties.csv", "--country", "RU")]
    [InlineData("--json: is for one party", "parties.csv", "--json")]
    [InlineData("--out: is needed", "parties.csv")]
    [InlineData("is to be of no format", "parties.csv", "-o", "x.pdf")]
    [InlineData("is the input itself", "parties.csv", "-o", "./parties.csv")]
    public void What_does_not_go_together_is_a_usage_error(string message, params string[] arguments)
    {
        var run = _lists.Screen(arguments);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_and_dates_may_be_written_as_people_write_them()
    {
        var run = _lists.Screen(
            "--name",
            "Ivan Petrovich Ivanov",
            "--birth",
            "2 March 1975",
            "--country",
            "russia",
            "--nationality",
            "Ukrainian"
        );
        Assert.Contains("born 1975-03-02, country RU, nationality UA", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_ten_thousand_letters_is_answered_soon()
    {
        var clock = Stopwatch.StartNew();
        foreach (
            var name in new[] { new string('a', 10_000), string.Concat(Enumerable.Repeat("ivan ", 2_000)) }
        )
            Assert.Equal(ExitCode.Clear, _lists.Screen("--name", name).ExitCode);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    [Fact]
    public void What_a_terminal_would_obey_is_not_written()
    {
        var run = _lists.Screen("--name", "Ivan\u001b[2J\u202e Ivanov");
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
    }

    private static int Ranks(CommandRun run) =>
        run.Output.Split('\n').Count(l => l.Contains("IVANOV, Ivan (person)", StringComparison.Ordinal));
}
