using Assay.Model;

namespace Assay.Tests.Model;

public sealed class ShareTests
{
    [Theory]
    [InlineData("51", 51, 51, false)]
    [InlineData("44.95", 44.95, 44.95, false)]
    [InlineData("25..50", 25, 50, false)]
    [InlineData("majority", 50, 100, true)]
    [InlineData("unknown", 0, 100, false)]
    [InlineData("n/a", 0, 100, false)]
    [InlineData("51 %", 51, 51, false)]
    [InlineData("44,95%", 44.95, 44.95, false)]
    [InlineData("25-50 %", 25, 50, false)]
    [InlineData("25 % to 50 %", 25, 50, false)]
    [InlineData("25,5..50,5", 25.5, 50.5, false)]
    [InlineData("> 50 %", 50, 100, true)]
    [InlineData("More than 50%", 50, 100, true)]
    [InlineData(">=75", 75, 100, false)]
    [InlineData("at least 30", 30, 100, false)]
    [InlineData("up to 25 %", 0, 25, false)]
    [InlineData("<= 25", 0, 25, false)]
    [InlineData("less than 25", 0, 24.999999999, false)]
    [InlineData("minority", 0, 49.999999999, false)]
    // Who held a whole per cent more would write it.
    [InlineData("49 % + 1 share", 49, 49.999999999, true)]
    [InlineData("50%+1", 50, 50.999999999, true)]
    [InlineData("25.5 plus one share", 25.5, 25.999999999, true)]
    public void A_stake_stands_for_every_value_it_may_have(
        string text,
        double lower,
        double upper,
        bool lowerExcluded
    )
    {
        Assert.True(Share.TryParse(text, out var share));
        Assert.Equal((decimal)lower, share.Lower.Value);
        Assert.Equal((decimal)upper, share.Upper.Value);
        Assert.Equal(lowerExcluded, share.LowerExcluded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("51,5,5")]
    [InlineData("1.000,5")]
    [InlineData("50 shares")]
    [InlineData("> 100")]
    [InlineData("less than 0")]
    [InlineData("100 % + 1 share")]
    [InlineData("51 %%")]
    [InlineData("ca. 51 %")]
    [InlineData("101")]
    [InlineData("50..25")]
    [InlineData("-1")]
    [InlineData("half")]
    public void Anything_else_is_not_read(string text) => Assert.False(Share.TryParse(text, out _));
}
