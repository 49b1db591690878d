using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class FirstTimeClaimTests
{
    private static readonly LocalDate Since = new(1945, 10, 24);
    private static readonly LocalDate Day = new(1975, 2, 24);

    private static ClaimAnswer Of(VoteBook book, Func<SidingQuestion, SidingQuestion>? change = null) =>
        ClaimAnswer.Of(
            book,
            new FirstTimeClaim((change ?? (q => q))(SmallBook.Question("US", "RU", "eu")), Since, Day)
        );

    private const string First = "1946-01-10 R/1/1 US+ RU-";
    private const string ThatDay = "1975-02-24 R/29/7 US- RU- FR+ DE+";
    private const string Earlier = "1974-12-12 R/29/6 US- RU- FR+ DE+";
    private const string After = "1975-03-01 R/29/8 US+ RU- FR+ DE+";

    [Fact]
    public void Data_that_cover_the_span_and_have_no_earlier_case_support_it()
    {
        var answer = Of(SmallBook.Of(First, ThatDay, After));
        Assert.Equal(ClaimVerdict.Supported, answer.Verdict);
        Assert.Empty(answer.Obstacles);
    }

    [Fact]
    public void One_earlier_case_refutes_it()
    {
        var answer = Of(SmallBook.Of(First, Earlier, ThatDay));
        Assert.Equal(ClaimVerdict.Refuted, answer.Verdict);
        Assert.Equal("29/6", Assert.Single(answer.Earlier).Ballot.RollCall.Name);
    }

    [Fact]
    public void An_earlier_case_refutes_it_though_the_data_end_before_the_day()
    {
        var answer = Of(SmallBook.Of(First, Earlier));
        Assert.Equal(ClaimVerdict.Refuted, answer.Verdict);
        Assert.Contains(ClaimObstacle.EndsBefore, answer.Obstacles);
    }

    [Fact]
    public void An_earlier_case_refutes_it_in_data_of_some_resolutions_only() =>
        Assert.Equal(
            ClaimVerdict.Refuted,
            Of(VoteBook.Of([SmallBook.Edition(SmallBook.Some, Earlier)])).Verdict
        );

    [Fact]
    public void No_case_in_data_that_end_before_the_day_decides_nothing()
    {
        var answer = Of(SmallBook.Of(First));
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal([ClaimObstacle.EndsBefore], answer.Obstacles);
    }

    [Fact]
    public void Data_of_some_resolutions_never_support_it()
    {
        var answer = Of(VoteBook.Of([SmallBook.Edition(SmallBook.Some, First, ThatDay)]));
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal([ClaimObstacle.OnlySome], answer.Obstacles);
    }

    [Fact]
    public void Data_that_begin_within_the_span_do_not_support_it()
    {
        var answer = Of(SmallBook.Of("1950-01-10 R/4/1 US+ RU-", ThatDay));
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal([ClaimObstacle.BeginsAfter], answer.Obstacles);
    }

    [Fact]
    public void Votes_known_to_be_missing_keep_it_from_being_supported()
    {
        var day = new LocalDate(1985, 2, 24);
        var claim = new FirstTimeClaim(SmallBook.Question("US", "RU", "eu"), Since, day);
        var answer = ClaimAnswer.Of(SmallBook.Of(First, "1985-02-24 R/39/7 US- RU- FR+"), claim);
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal([ClaimObstacle.KnownGaps], answer.Obstacles);
        Assert.Equal(["ES-6/2", "ES-7/2", "ES-8/2", "ES-9/1"], answer.Gaps.Select(g => g.Symbol.ToString()));
    }

    [Fact]
    public void A_vote_that_was_missing_and_is_there_is_missing_no_more()
    {
        var book = SmallBook.Of(First, "1980-01-14 ES-6/2 US+ RU- FR+");
        Assert.DoesNotContain(
            KnownGap.In(book, Since, new LocalDate(1981, 1, 1)),
            g => g.Symbol.ToString() == "ES-6/2"
        );
    }

    [Fact]
    public void A_day_whose_votes_are_all_there_and_none_such_refutes_it()
    {
        var answer = Of(SmallBook.Of(First, "1975-02-24 R/29/7 US+ RU- FR+ DE+", After));
        Assert.Equal(ClaimVerdict.Refuted, answer.Verdict);
        Assert.Empty(answer.Earlier);
    }

    [Fact]
    public void A_day_without_a_roll_call_in_the_data_decides_nothing()
    {
        var answer = Of(SmallBook.Of(First, After));
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Contains(ClaimObstacle.NothingThatDay, answer.Obstacles);
    }

    [Fact]
    public void A_case_of_which_only_the_month_is_known_and_which_may_be_later_refutes_nothing()
    {
        var answer = Of(SmallBook.Of(First, "1975-02 R/29/6 US- RU- FR+ DE+", ThatDay));
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Contains(ClaimObstacle.MonthOnly, answer.Obstacles);
        Assert.Single(answer.Doubtful);
    }

    [Fact]
    public void A_case_of_the_month_before_refutes_it() =>
        Assert.Equal(
            ClaimVerdict.Refuted,
            Of(SmallBook.Of(First, "1975-01 R/29/6 US- RU- FR+ DE+", ThatDay)).Verdict
        );

    [Fact]
    public void A_case_before_the_span_refutes_nothing()
    {
        var claim = new FirstTimeClaim(
            SmallBook.Question("US", "RU", "eu"),
            new LocalDate(1974, 12, 13),
            Day
        );
        Assert.Equal(
            ClaimVerdict.Supported,
            ClaimAnswer.Of(SmallBook.Of(First, Earlier, ThatDay), claim).Verdict
        );
    }

    [Fact]
    public void A_case_of_which_the_subject_is_not_told_keeps_a_claim_on_a_subject_open()
    {
        var security = new VoteTopic("se", "Security");
        var book = VoteBook.Of([
            SmallBook.Edition(
                SmallBook.Everything,
                r => r with { Topics = r.Name is "29/6" ? [] : [security] },
                First,
                Earlier,
                ThatDay
            ),
        ]);
        var answer = Of(book, q => q with { Filter = RollCallFilter.All with { Topic = security } });
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal([ClaimObstacle.SubjectNotTold], answer.Obstacles);
        Assert.Equal(1, answer.Before.NotTold);
    }

    [Fact]
    public void A_case_of_another_subject_refutes_no_claim_on_a_subject()
    {
        var security = new VoteTopic("se", "Security");
        var trade = new VoteTopic("tr", "Trade");
        var book = VoteBook.Of([
            SmallBook.Edition(
                SmallBook.Everything,
                r => r with { Topics = [r.Name is "29/6" ? trade : security] },
                First,
                Earlier,
                ThatDay
            ),
        ]);
        var answer = Of(book, q => q with { Filter = RollCallFilter.All with { Topic = security } });
        Assert.Equal(ClaimVerdict.Supported, answer.Verdict);
    }

    [Fact]
    public void With_a_subject_it_is_told_what_holds_of_any_subject()
    {
        var answer = Of(
            SmallBook.Of(First, Earlier),
            q => q with { Filter = RollCallFilter.All with { Words = ["security"] } }
        );
        Assert.Equal(ClaimVerdict.CannotBeDecided, answer.Verdict);
        Assert.Equal(0, answer.Before.Asked);
        Assert.Single(answer.AnySubject!.Cases);
    }
}
