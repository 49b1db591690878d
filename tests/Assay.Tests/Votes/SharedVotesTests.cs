using Assay.Formats.Votes;
using Assay.Votes;

namespace Assay.Tests.Votes;

/// <summary>The real data: official totals, and the claim of the text that Assay began with.</summary>
public sealed class SharedVotesTests
{
    private static readonly Lazy<VoteBook> Whole = new(() =>
        VoteBook.Of(
            VoteFolderReader.Read(SharedFolder.PathOrSkip("votes"), new LocalDate(2026, 11, 23)).Value!
        )
    );

    private static VoteBook Book
    {
        get
        {
            SharedFolder.PathOrSkip("votes");
            return Whole.Value;
        }
    }

    [Fact]
    public void Nothing_of_the_large_set_is_lost()
    {
        var edition = Book.Editions[0];
        Assert.Equal("unvotes", edition.Source.Id.Value);
        Assert.Equal(6_203, edition.Accounts.Count);
        Assert.Equal(870_109, edition.VoteCount);
        Assert.Empty(edition.Accounts.SelectMany(a => a.Strangers));
        Assert.Equal(new LocalDate(2020, 1, 14), edition.To);
    }

    [Theory]
    [InlineData("68/262", "100-11-58")]
    [InlineData("72/190", "70-26-76")]
    [InlineData("73/194", "66-19-72")]
    [InlineData("73/263", "65-27-70")]
    [InlineData("74/17", "63-19-66")]
    [InlineData("74/168", "65-23-83")]
    [InlineData("ES-11/1", "141-5-35")]
    [InlineData("71/205", "70-25-77")] // the record has 26 no: these are the data's
    public void Totals_are_those_of_the_record(string resolution, string total) =>
        Assert.Equal(total, Assert.Single(Book.Find(resolution)).Account.Votes.Tally.ToString());

    [Fact]
    public void The_cut_from_the_large_set_agrees_with_it_for_every_member()
    {
        foreach (var ballot in Book.Ballots)
        {
            foreach (
                var other in ballot.Others.Where(o => o.Origin.StartsWith("dgrtwo", StringComparison.Ordinal))
            )
                Assert.Empty(ballot.Conflicts(other));
        }
    }

    [Fact]
    public void The_account_that_counts_parts_of_countries_is_set_aside_and_told()
    {
        var ballot = Assert.Single(Book.Find("ES-11/1"));
        var other = Assert.Single(ballot.Others);
        Assert.StartsWith("small-hack/kaartmaker", other.Origin, StringComparison.Ordinal);
        Assert.Equal("149-5-38", other.TallyAsWritten.ToString());
        Assert.NotEmpty(other.Strangers);
        Assert.NotEmpty(ballot.Conflicts(other));
        Assert.Equal(12, ballot.Account.Votes.Tally.Absent);
    }

    [Fact]
    public void Only_the_month_is_believed_of_old_days()
    {
        var china = Book.Find("26/2758G").Single();
        Assert.Equal("1971-10", china.On.ToString());
        Assert.All(Book.Ballots.Where(b => b.RollCall.Session <= 51), b => Assert.False(b.On.IsExact));
        Assert.All(Book.Ballots.Where(b => b.RollCall.Session >= 58), b => Assert.True(b.On.IsExact));
    }

    [Fact]
    public void The_claim_of_the_founding_text_is_refuted_for_any_subject_and_open_for_Ukraine()
    {
        var question = SmallBook.Question("US", "RU", "eu");
        var claim = new FirstTimeClaim(question, new LocalDate(1945, 10, 24), new LocalDate(2025, 2, 24));
        var any = ClaimAnswer.Of(Book, claim);
        Assert.Equal(ClaimVerdict.Refuted, any.Verdict);
        Assert.Contains(any.Earlier, s => s.Ballot.RollCall.Name == "74/48");

        var ukraine = ClaimAnswer.Of(
            Book,
            claim with
            {
                Question = question with { Filter = RollCallFilter.All with { Words = ["Ukraine"] } },
            }
        );
        Assert.Equal(ClaimVerdict.CannotBeDecided, ukraine.Verdict);
        Assert.Contains(ClaimObstacle.EndsBefore, ukraine.Obstacles);
        Assert.Empty(ukraine.Earlier);
        Assert.Equal(any.Earlier.Count, ukraine.AnySubject!.Cases.Count);
    }
}
