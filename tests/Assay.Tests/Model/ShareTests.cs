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
    [InlineData("51,5")]
    [InlineData("101")]
    [InlineData("50..25")]
    [InlineData("-1")]
    [InlineData("half")]
    public void Anything_else_is_not_read(string text) => Assert.False(Share.TryParse(text, out _));
}
