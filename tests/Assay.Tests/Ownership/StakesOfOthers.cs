using Assay.Model;

namespace Assay.Tests.Ownership;

/// <summary>What others hold for certain is not left for a listed holder whose stake is unknown.</summary>
public sealed class StakesOfOthers
{
    [Theory]
    [InlineData("X>A unknown, Z>A 60", 40, Truth.False)]
    [InlineData("X>A unknown, Z>A 50", 50, Truth.Unknown)]
    [InlineData("X>A unknown, Z>A 30, W>A 30..40", 40, Truth.False)]
    [InlineData("X>A unknown, Y>A unknown, Z>A 60", 40, Truth.False)]
    [InlineData("X>A unknown, Z>A 0..60", 100, Truth.Unknown)]
    [InlineData("X>A unknown, Z>A majority", 50, Truth.False)]
    [InlineData("X>A unknown, Z>A 60 2010~2025", 100, Truth.Unknown)]
    public void The_most_is_what_others_leave(string stakes, int most, Truth blocked)
    {
        var trace = Facts.Trace(stakes, "A", Rules.Us);
        Assert.Equal((most, blocked), ((int)trace.Most, trace.Blocked));
    }

    [Fact]
    public void What_a_holder_who_may_be_listed_holds_is_not_taken_off() =>
        Assert.Equal(Truth.Unknown, Facts.Trace("X>A unknown, U>A 60", "A", Rules.Us).Blocked);

    [Fact]
    public void What_a_holder_blocked_by_ownership_holds_is_not_taken_off() =>
        Assert.Equal(Truth.True, Facts.Trace("X>A unknown, X>Z 60, Z>A 60", "A", Rules.Us).Blocked);

    [Fact]
    public void A_stake_certain_by_itself_stands_against_others_that_leave_less()
    {
        var trace = Facts.Trace("X>A 60, Z>A 60", "A", Rules.Us);
        Assert.Equal((60m, 60m, Truth.True), (trace.Least, trace.Most, trace.Blocked));
    }

    [Fact]
    public void A_stake_sold_that_very_day_leaves_its_buyer_everything() =>
        Assert.Equal(
            Truth.Unknown,
            Facts
                .Trace("X>A 40..60 2019-01-27~, Z>A 60 2010~2019-01-27", "A", Rules.Us, new(2019, 1, 27))
                .Blocked
        );
}
