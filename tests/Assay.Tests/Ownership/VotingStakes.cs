using Assay.Model;

namespace Assay.Tests.Ownership;

/// <summary>Shares or votes, where a rule takes both (SI 2019/855 reg. 7: more than 50 % of either).</summary>
public sealed class VotingStakes
{
    [Theory]
    [InlineData("X>A 50/52.32", Truth.True)]
    [InlineData("X>A 60/35", Truth.True)]
    [InlineData("X>A 40/50", Truth.False)]
    [InlineData("X>A 40/majority", Truth.True)]
    [InlineData("X>A 40/30..60", Truth.Unknown)]
    public void The_greater_of_shares_and_votes_counts_in_the_UK(string stakes, Truth blocked) =>
        Assert.Equal(blocked, Facts.Trace(stakes, "A", Rules.Uk).Blocked);

    [Fact]
    public void Votes_do_not_count_in_the_US() =>
        Assert.Equal(Truth.False, Facts.Trace("X>A 40/60", "A", Rules.Us).Blocked);

    [Fact]
    public void Shares_of_one_class_and_votes_of_another_are_not_mixed() =>
        Assert.Equal(Truth.False, Facts.Trace("X>A 30/10 2010~, X>A 10/35 2011~", "A", Rules.Uk).Blocked);

    [Fact]
    public void A_stake_without_votes_of_its_own_votes_as_it_shares()
    {
        var trace = Facts.Trace("X>A 30 2010~, X>A 10/25 2011~", "A", Rules.Uk);
        Assert.Equal((55m, 55m), (trace.Least, trace.Most));
    }
}
