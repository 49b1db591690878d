using Assay.Model;
using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class VoteBookTests
{
    [Fact]
    public void A_roll_call_is_found_by_any_way_of_writing_its_resolution()
    {
        var book = SmallBook.Of("2014-03-27 R/68/262 US+ RU-");
        Assert.Equal("1-1-0", Assert.Single(book.Find("A/RES/68/262")).Account.Votes.Tally.ToString());
        Assert.Single(book.Find("UNGA 68/262"));
        Assert.Empty(book.Find("68/263"));
    }

    [Fact]
    public void A_resolution_in_parts_gives_all_its_parts_and_a_part_itself()
    {
        var book = SmallBook.Of("1971-10 26/2758A US+", "1971-10 26/2758B US-", "1971-10 26/2759 US+");
        Assert.Equal(2, book.Find("2758 (XXVI)").Count);
        Assert.Single(book.Find("26/2758B"));
    }

    [Fact]
    public void What_is_no_symbol_is_found_as_it_is_written()
    {
        var book = SmallBook.Of("1951-01 R/6444A US+");
        Assert.Single(book.Find("r/6444a"));
    }

    [Fact]
    public void Absent_and_not_in_the_data_are_two_things()
    {
        var ballot = SmallBook.Of("2022-03-02 ES-11/1 US+ VE~").Ballots[0];
        Assert.Equal(Vote.Absent, ballot.Of(new CountryCode("VE")));
        Assert.Equal(Vote.NotInData, ballot.Of(new CountryCode("MA")));
        Assert.Equal(new Tally(1, 0, 0, 1), ballot.Account.Votes.Tally);
    }

    [Fact]
    public void Two_accounts_of_one_roll_call_are_one_and_differences_are_told()
    {
        var book = VoteBook.Of([
            SmallBook.Edition(SmallBook.Some, "2014-03-27 68/262 US+ RU+ CN~"),
            SmallBook.Edition(SmallBook.Everything, "2014-03-27 68/262 US+ RU-"),
        ]);
        var ballot = Assert.Single(book.Ballots);
        Assert.Equal(Vote.No, ballot.Of(new CountryCode("RU")));
        var conflict = Assert.Single(ballot.Conflicts(Assert.Single(ballot.Others)));
        Assert.Equal(new VoteConflict(new CountryCode("RU"), Vote.No, Vote.Yes), conflict);
    }

    [Fact]
    public void Roll_calls_of_other_days_or_on_paragraphs_stay_apart()
    {
        var book = VoteBook.Of([
            SmallBook.Edition(SmallBook.Everything, "2014-03-27 68/262 US+ RU-", "2014-04-27 68/263 US+ RU-"),
            SmallBook.Edition(
                SmallBook.Some,
                r => r with { Part = r.Symbol!.Number == 262 ? BallotPart.Paragraph : BallotPart.Whole },
                "2014-03-27 68/262 US+ RU-",
                "2014-05-27 68/263 US+ RU-"
            ),
        ]);
        Assert.Equal(4, book.Ballots.Count);
    }

    [Fact]
    public void An_account_of_a_month_is_of_a_day_in_it()
    {
        var book = VoteBook.Of([
            SmallBook.Edition(SmallBook.Everything, "1971-10 26/2758G US-"),
            SmallBook.Edition(SmallBook.Some, "1971-10-25 26/2758G US-"),
        ]);
        Assert.Single(book.Ballots);
    }

    [Fact]
    public void Two_roll_calls_of_one_source_are_never_one() =>
        Assert.Equal(2, SmallBook.Of("2014-03-27 68/262 US+", "2014-03-27 68/262 US+").Ballots.Count);

    [Fact]
    public void An_account_with_strangers_does_not_count_where_there_is_another()
    {
        var strange = SmallBook.Edition(
            SmallBook.Some with
            {
                Id = new ItemId("a-first-by-id"),
            },
            "2022-03-02 ES-11/1 US-"
        );
        strange = strange with
        {
            Accounts = [strange.Accounts[0] with { Strangers = [new StrangeVote("Scotland", Vote.Yes)] }],
        };
        var book = VoteBook.Of([strange, SmallBook.Edition(SmallBook.Some, "2022-03-02 ES-11/1 US+")]);
        var ballot = Assert.Single(book.Ballots);
        Assert.Equal(Vote.Yes, ballot.Of(new CountryCode("US")));
        Assert.Equal("1-1-0", Assert.Single(ballot.Others).TallyAsWritten.ToString());
    }

    [Fact]
    public void The_nearest_numbers_of_the_session_are_offered()
    {
        var book = SmallBook.Of("2014-03-27 68/262 US+", "2014-06-05 68/274 US+", "2014-06-05 67/263 US+");
        Assert.Equal(["68/262", "68/274"], book.Near("68/263").Select(s => s.ToString()));
        Assert.Equal(["68/262"], book.Near("86/262").Select(s => s.ToString()));
    }
}
