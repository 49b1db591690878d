using System.Globalization;
using System.Text;
using Assay.Formats.Votes;
using Assay.Model;
using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class VoteReaderTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Read<IReadOnlyList<VoteEdition>> Read() => VoteFolderReader.Read(_folder.Path, Today);

    private string Fault() => Assert.Throws<AssayException>(Read).Diagnostic.ToString();

    private VoteEdition Unvotes() => Read().Value!.Single(e => e.Source.Id.Value == "unvotes");

    private static CountryCode C(string code) => new(code);

    [Fact]
    public void The_three_tables_are_read_together()
    {
        VoteFiles.Write(_folder);
        var call = Unvotes().Accounts[1];
        Assert.Equal("68/262", call.RollCall.Symbol!.ToString());
        Assert.Equal(["hr", "co"], call.RollCall.Topics.Select(t => t.Code));
        Assert.Equal(Vote.No, call.Votes.Of(C("RU")));
        Assert.Null(call.RollCall.IsImportant);
        Assert.Equal(BallotPart.Amendment, Unvotes().Accounts[2].RollCall.Part);
    }

    [Fact]
    public void Packed_files_are_read_as_plain_ones_are()
    {
        _folder.Write("un_roll_calls_1946-2020.csv.gz", VoteFiles.Gzip(VoteFiles.RollCalls));
        _folder.Write("un_votes_1946-2020.csv.gz", VoteFiles.Gzip(VoteFiles.Votes));
        Assert.Equal(11, Unvotes().VoteCount);
    }

    [Fact]
    public void Namibia_is_a_country_and_states_without_a_code_have_their_own()
    {
        VoteFiles.Write(_folder);
        var edition = Unvotes();
        Assert.Equal(Vote.Abstain, edition.Accounts[1].Votes.Of(C("NA")));
        Assert.Equal(Vote.No, edition.Accounts[2].Votes.Of(C("YE")));
        Assert.Equal(Vote.Yes, edition.Accounts[2].Votes.Of(C("DE")));
        Assert.Equal(Vote.Abstain, edition.Accounts[2].Votes.Of(VotingStates.Zanzibar));
        Assert.Equal(Vote.NotInData, edition.Accounts[2].Votes.Of(C("NA")));
    }

    [Fact]
    public void Serbias_votes_under_Yugoslavias_code_are_Serbias()
    {
        VoteFiles.Write(_folder);
        var edition = Unvotes();
        Assert.Equal(Vote.Abstain, edition.Accounts[1].Votes.Of(C("RS")));
        Assert.Equal(Vote.NotInData, edition.Accounts[1].Votes.Of(C("YU")));
        Assert.Equal(Vote.No, edition.Accounts[2].Votes.Of(C("YU")));
        Assert.Contains(
            Read().Diagnostics,
            d => d.Code == "AS7113" && d.Message.Contains("Serbia", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_of_the_record_is_no_resolution()
    {
        VoteFiles.Write(_folder);
        var call = Unvotes().Accounts[2].RollCall;
        Assert.Null(call.Symbol);
        Assert.Equal("R/1/66", call.Name);
    }

    private static string OldRows(int count, int day) =>
        string.Concat(
            Enumerable
                .Range(10, count)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"\n{i},30,0,1975-11-0{i % 7 + 1},R/30/{3400 + i},0,0,OLD,OLD"
                    )
                )
        )
        + string.Create(
            CultureInfo.InvariantCulture,
            $"\n98,40,0,1985-12-{day:00},R/40/1,0,0,OLD,OLD\n99,55,0,2000-11-06,R/55/1,0,0,X,X"
        );

    [Fact]
    public void Where_all_old_days_are_in_the_first_week_only_the_month_is_kept()
    {
        VoteFiles.Write(_folder, VoteFiles.RollCalls + OldRows(8, 7));
        var calls = Unvotes().Accounts.Select(a => a.RollCall).ToList();
        Assert.Equal("1971-10", calls[0].On.ToString());
        Assert.Equal("1971-10-07", calls[0].DayAsWritten);
        Assert.Equal("2014-03-27", calls[1].On.ToString());
        Assert.Equal("2000-11", calls[^1].On.ToString());
        Assert.Contains(Read().Diagnostics, d => d.Code == "AS7110");
    }

    [Fact]
    public void One_later_day_shows_that_they_are_days()
    {
        VoteFiles.Write(_folder, VoteFiles.RollCalls + OldRows(8, 13));
        Assert.Equal("1971-10-07", Unvotes().Accounts[0].RollCall.On.ToString());
        Assert.DoesNotContain(Read().Diagnostics, d => d.Code == "AS7110");
    }

    [Fact]
    public void A_day_outside_its_session_is_told_with_its_line()
    {
        VoteFiles.Write(_folder, VoteFiles.RollCalls + "\n4,59,0,2005-12-08,R/59/307,0,0,X,X");
        var told = Assert.Single(Read().Diagnostics, d => d.Code == "AS7112");
        Assert.Equal(5, told.Place.Line);
    }

    [Fact]
    public void Each_origin_is_a_source_and_what_is_no_member_is_kept_apart()
    {
        _folder.Write("ukraine_country_votes.csv", VoteFiles.CountryVotes);
        var read = Read();
        Assert.Equal(
            ["country-votes/other/maps", "country-votes/someone/first"],
            read.Value!.Select(e => e.Source.Id.Value)
        );
        var account = read.Value![0].Accounts.Single();
        Assert.Equal(Vote.Absent, account.Votes.Of(C("CD")));
        Assert.Equal(new StrangeVote("Scotland", Vote.Yes), Assert.Single(account.Strangers));
        Assert.Equal(1, account.Votes.Tally.Yes);
        Assert.Equal(2, account.TallyAsWritten.Yes);
        Assert.Equal("other/maps votes.csv", account.Origin);
        Assert.Contains(read.Diagnostics, d => d.Code == "AS7114");
    }

    [Fact]
    public void A_row_said_twice_alike_counts_once()
    {
        _folder.Write(
            "country_votes.csv",
            VoteFiles.CountryVotes + "\nA/RES/ES-11/1,2022-03-02,USA,US,yes,other/maps votes.csv"
        );
        var account = Read().Value![0].Accounts.Single();
        Assert.Equal(1, account.Votes.Tally.Yes);
        Assert.Equal(3, account.TallyAsWritten.Yes);
    }

    [Theory]
    [InlineData("A/RES/ES-11/1,2022-03-02,USA,US,no,other/maps votes.csv", "AS7107")]
    [InlineData("A/RES/ES-11/1,2022-03-03,Cuba,CU,no,other/maps votes.csv", "AS7107")]
    [InlineData("A/RES/ES-11/1,02.03.2022,Cuba,CU,no,other/maps votes.csv", "AS7105")]
    [InlineData("A/RES/ES-11/1,1900-01-01,Cuba,CU,no,other/maps votes.csv", "AS7105")]
    [InlineData("the one,2022-03-02,Cuba,CU,no,other/maps votes.csv", "AS7105")]
    [InlineData("A/RES/ES-11/1,2022-03-02,Cuba,CU,maybe,other/maps votes.csv", "AS7105")]
    [InlineData("A/RES/ES-11/1,2022-03-02,Cuba,CU,no,", "AS7105")]
    [InlineData("A/RES/ES-11/1,2022-03-02,\"Cuba,CU,no,x", "AS2011")]
    [InlineData("A/RES/ES-11/1,2022-03-02,Cuba,CU,no,x,y,z", "AS2012")]
    public void A_row_that_is_wrong_is_told_with_its_line_and_nothing_is_used(string row, string code)
    {
        _folder.Write("country_votes.csv", VoteFiles.CountryVotes + "\n" + row);
        Assert.Contains($"country_votes.csv:7: error {code}", Fault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3,Cuba,CU,absent", "AS7105")]
    [InlineData("77,Cuba,CU,yes", "AS7106")]
    [InlineData("3,United States,US,no", "AS7107")]
    public void A_vote_that_is_wrong_is_told_with_its_line(string row, string code)
    {
        VoteFiles.Write(_folder, votes: VoteFiles.Votes + "\n" + row);
        Assert.Contains($"un_votes.csv:13: error {code}", Fault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,68,0,2014-03-27,R/68/1,0,0,X,X", "AS7107")]
    [InlineData(",68,0,2014-03-27,R/68/1,0,0,X,X", "AS7105")]
    [InlineData("9,many,0,2014-03-27,R/68/1,0,0,X,X", "AS7105")]
    [InlineData("9,68,0,2014-02-30,R/68/1,0,0,X,X", "AS7105")]
    public void A_roll_call_that_is_wrong_is_told_with_its_line(string row, string code)
    {
        VoteFiles.Write(_folder, VoteFiles.RollCalls + "\n" + row);
        Assert.Contains($"un_roll_calls.csv:5: error {code}", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        VoteFiles.Write(_folder, votes: "rcid,country_code,vote\n1,US,yes");
        Assert.Contains("AS7104: the table has no column 'country'", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_or_one_of_three_files_is_not_enough()
    {
        Assert.Contains("AS7103", Fault(), StringComparison.Ordinal);
        _folder.Write("un_votes.csv", VoteFiles.Votes);
        Assert.Contains("un_roll_calls*.csv is missing", Fault(), StringComparison.Ordinal);
        VoteFiles.Write(_folder);
        _folder.Write("un_votes_old.csv", VoteFiles.Votes);
        Assert.Contains("may both be un_votes*.csv", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains(
            "AS2001",
            Assert
                .Throws<AssayException>(() => VoteFolderReader.Read(_folder.File("none"), Today))
                .Diagnostic.ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("")]
    [InlineData("rcid,session,date,unres\n")]
    public void A_file_without_roll_calls_is_none(string rollCalls)
    {
        VoteFiles.Write(_folder, rollCalls.Length > 0 ? rollCalls : " ");
        if (rollCalls.Length == 0)
            _folder.Write("un_roll_calls.csv", "");
        Assert.Matches("AS20(04|15)", Fault());
    }

    [Fact]
    public void A_packed_file_that_was_cut_is_refused()
    {
        VoteFiles.Write(_folder);
        File.Delete(_folder.File("un_votes.csv"));
        _folder.Write("un_votes.csv.gz", VoteFiles.Gzip(VoteFiles.Votes)[..60]);
        Assert.Matches("AS20(10|11)|AS7104", Fault());
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        VoteFiles.Write(_folder);
        File.Delete(_folder.File("un_votes.csv"));
        var rows = new StringBuilder("rcid,country,country_code,vote\n");
        rows.Append('\n', 40 << 20);
        _folder.Write("un_votes.csv.gz", VoteFiles.Gzip(rows.ToString()));
        Assert.Matches("AS20(09|11)", Fault());
    }

    [Fact]
    public void More_countries_than_there_are_is_refused()
    {
        var rows = new StringBuilder("resolution,date,country,country_code,vote,origin");
        for (var i = 0; i <= VoteLimits.Countries; i++)
            rows.Append(CultureInfo.InvariantCulture, $"\n68/262,2014-03-27,Land {i},,yes,x/y");
        _folder.Write("country_votes.csv", rows.ToString());
        Assert.Contains("AS7108", Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_are_cut_and_hostile_ones_kept_as_text()
    {
        VoteFiles.Write(
            _folder,
            VoteFiles.RollCalls
                + $"\n9,68,0,2014-03-27,\"=cmd|'/c calc'!A1\",0,0,\u001b[2J,{new string('x', 5_000)}"
        );
        var call = Unvotes().Accounts[^1].RollCall;
        Assert.Null(call.Symbol);
        Assert.Equal(VoteLimits.TextLength, call.Description.Length);
    }
}
