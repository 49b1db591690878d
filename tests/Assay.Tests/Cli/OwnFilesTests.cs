using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary><c>assay own</c> over files that a user brings along.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private CommandRun Own(params string[] arguments) =>
        CommandRun.Of(["own", .. arguments, "--store", _folder.File("none.db")]);

    private static JsonElement Orders(CommandRun run)
    {
        Assert.True(run.ExitCode == ExitCode.Clear, string.Join('\n', run.Diagnostics));
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("orders").Clone();
    }

    private static string Verdicts(JsonElement orders) =>
        string.Join(
            ", ",
            orders.EnumerateObject().Select(o => $"{o.Name} {o.Value.GetProperty("verdict").GetString()}")
        );

    // 49 % and a share, a half, and twice a quarter: three laws, three answers.
    [Theory]
    [InlineData("49 % + 1 share", "", "us not-blocked, eu not-blocked, uk not-blocked")]
    [InlineData("50", "", "us blocked, eu blocked, uk not-blocked")]
    [InlineData("50 % + 1 share", "", "us blocked, eu blocked, uk blocked")]
    [InlineData("25", "25", "us blocked, eu blocked, uk not-blocked")]
    public void A_deal_has_the_answer_of_each_law(string deripaska, string usmanov, string verdicts)
    {
        var second =
            usmanov.Length == 0 ? "" : $", {{ name: Alisher Burkhanovich Usmanov, share: \"{usmanov}\" }}";
        var deal = _folder.Write(
            "deal.yaml",
            $$"""
            assay: deal/1
            title: A mine
            date: 2025-03-01
            parties:
              - id: mine
                name: Seraya Sova Mining LLC
                kind: company
                country: RU
                owners: [{ name: Oleg Vladimirovich Deripaska, share: "{{deripaska}}" }{{second}}]
            """
        );
        var run = Own(deal, "mine", "--json");
        Assert.Equal(verdicts + ", us-bis no-rule", Verdicts(Orders(run)));
    }

    [Fact]
    public void A_party_of_a_table_is_answered_by_what_the_register_knows_of_its_owners()
    {
        var table = _folder.Write(
            "owners.csv",
            """
            owner,owned,percentage,source
            Oleg Deripaska,Holding One,50,filing
            Holding One,Mine Two,50,filing
            Nobody Known,Mine Two,50,filing
            """
        );
        var run = Own(table, "mine two", "--json", "--on", "2025-03-01");
        var orders = Orders(run);
        Assert.Equal("us blocked, eu blocked, uk not-blocked, us-bis no-rule", Verdicts(orders));
        Assert.Equal(
            ["deripaska-oleg", "Holding One", "Mine Two"],
            orders.GetProperty("us").GetProperty("path").EnumerateArray().Select(n => n.GetString()!)
        );
    }

    [Fact]
    public void A_table_without_a_party_tells_all_that_are_held()
    {
        var table = _folder.Write(
            "owners.csv",
            "owner,owned,percentage\nOleg Deripaska,One,60\nAnna,Two,60\n"
        );
        var run = Own(table, "--on", "2025-03-01");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var lines = run.Output.Split(
            '\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal(
            ["One", "blocked", "blocked", "blocked"],
            lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        // Without lists nobody is cleared in silence.
        Assert.Contains(
            "No list of us-ofac, eu-council, uk-fcdo was loaded",
            lines[^1],
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Two", "not-blocked", "not-blocked", "not-blocked"],
            lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void Whom_it_owns_is_told_where_asked()
    {
        var table = _folder.Write(
            "owners.csv",
            "owner,owned,percentage\nOleg Deripaska,One,60\nOne,Two,70\nAnna,Two,30\nTwo,Three,10\n"
        );
        var run = Own(table, "One", "--down", "--on", "2025-03-01");
        Assert.Contains("└─ Two: 70 %, always (blocked: us, eu, uk)", run.Output, StringComparison.Ordinal);
        Assert.Contains("   └─ Three: 10 %, always [", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Two",
            Own(table, "One", "--on", "2025-03-01").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sources_are_joined_by_numbers_and_not_by_names()
    {
        var one = _folder.Write(
            "one.csv",
            "owner,owned,owned_id,percentage\nOleg Deripaska,Alfa,inn:7707083893,60\n"
        );
        var two = _folder.Write(
            "two.csv",
            "owner,owner_id,owned,percentage\nAlfa Ltd,INN 7707083893,Beta,60\nAlfa,x1,Gamma,60\n"
        );
        Assert.Equal(
            "us blocked, eu blocked, uk blocked, us-bis no-rule",
            Verdicts(Orders(Own(one, two, "Beta", "--json", "--on", "2025-03-01")))
        );
        Assert.Equal(
            "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule",
            Verdicts(Orders(Own(one, two, "Gamma", "--json", "--on", "2025-03-01")))
        );
    }

    [Fact]
    public void A_table_may_use_for_its_own_what_the_register_uses_for_another()
    {
        var table = _folder.Write("owners.csv", "owner,owned,percentage\nrosatom,zvezda-7,60\n");
        var run = Own(table, "zvezda-7", "--json", "--on", "2025-03-01");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
    }

    [Fact]
    public void Names_near_one_that_is_not_found_are_told()
    {
        var table = _folder.Write("owners.csv", "owner,owned,percentage\nAnna,Beta Resources Ltd,60\n");
        var run = Own(table, "Beto Resource Ltd Holding");
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("AS3002", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_written_over_what_is_read()
    {
        var table = _folder.Write("owners.csv", "owner,owned,percentage\nAnna,Beta,60\n");
        Assert.NotEqual(ExitCode.Clear, Own(table, "Beta", "--json", "-o", table).ExitCode);
        Assert.StartsWith("owner,", File.ReadAllText(table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mine_is_looked_for_on_no_list()
    {
        // A register party's name, as a mine's.
        var mines = _folder.Write(
            "mines.csv",
            "mine_fac,sub_site,owners,operators,year,source,source_url,comment\nAlrosa,,Anna Mining (100%),,2018.0,a report,,\n"
        );
        var run = Own(mines, "mine:Alrosa", "--json", "--on", "2025-03-01");
        Assert.True(run.ExitCode == ExitCode.Clear, string.Join('\n', run.Diagnostics));
        Assert.Equal("us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule", Verdicts(Orders(run)));
        Assert.All(
            Orders(run).EnumerateObject().Where(o => o.Name != "us-bis"),
            o => Assert.False(o.Value.GetProperty("listed").GetBoolean())
        );
    }

    [Fact]
    public void Who_is_not_named_is_never_cleared()
    {
        var deal = _folder.Write(
            "deal.yaml",
            """
            assay: deal/1
            title: A mine
            date: 2025-03-01
            parties:
              - { id: nobody, name: American companies, unnamed: true, kind: company }
              - id: mine
                name: Seraya Sova Mining LLC
                kind: company
                country: RU
                owners: [{ party: nobody, name: American companies, share: 60 }]
            """
        );
        Assert.Equal(
            "us depends, eu depends, uk depends, us-bis no-rule",
            Verdicts(Orders(Own(deal, "mine", "--json")))
        );
    }

    [Fact]
    public void What_is_written_as_BODS_is_read_again_alike()
    {
        var file = _folder.File("en-plus.json");
        var before = Own("en-plus", "--json", "--on", "2019-01-01", "--bods", file);
        var again = Own(file, "Rusal", "--json", "--on", "2019-01-01");
        Assert.Equal(Verdicts(Orders(Own("rusal", "--json", "--on", "2019-01-01"))), Verdicts(Orders(again)));
        Assert.Contains("deripaska", before.Output, StringComparison.Ordinal);
        var alone = Own(file, "en-plus", "--json", "--on", "2019-01-01");
        Assert.Equal(Verdicts(Orders(before)), Verdicts(Orders(alone)));
    }

    [Fact]
    public void A_drawing_is_written_where_asked()
    {
        var table = _folder.Write(
            "owners.csv",
            "owner,owned,percentage\nOleg Deripaska,One,60\nOne,Two,70\n"
        );
        var file = _folder.File("one.svg");
        Assert.Equal(ExitCode.Clear, Own(table, "One", "--down", "--drawing", file).ExitCode);
        var svg = System.Xml.Linq.XDocument.Load(file);
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.Contains("Two", svg.Root.Value, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Own(table, "--drawing", file).ExitCode);
    }

    [Theory]
    [InlineData("Neither File Nor Party", ExitCode.UnreadableInput, "AS3002")]
    public void Who_is_nobody_is_told(string named, int code, string diagnostic)
    {
        var run = Own(named);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains(diagnostic, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_that_are_no_files_are_a_slip_of_the_command_line() =>
        Assert.Equal(ExitCode.Usage, Own("LLC", "CST").ExitCode);

    [Fact]
    public void Stakes_that_changed_hands_round_a_listing_are_flagged()
    {
        // EuroChem's beneficiary resigned the day before the EU listed him; his wife became it.
        var run = Own("eurochem", "--on", "2022-04-01");
        Assert.Contains("eu: the stake of Andrey", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "a day before the day of the listing (2022-03-09)",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Melnichenko 90 %", run.Output, StringComparison.Ordinal);
    }
}
