using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class ResolutionSymbolTests
{
    [Theory]
    [InlineData("R/68/262", "68/262")]
    [InlineData("A/RES/68/262", "68/262")]
    [InlineData("68/262", "68/262")]
    [InlineData(" unga 68/262 ", "68/262")]
    [InlineData("resolution 68/262", "68/262")]
    [InlineData("ES-11/1", "ES-11/1")]
    [InlineData("A/RES/ES-11/1", "ES-11/1")]
    [InlineData("ESS/2/79/D", "ES-2/79D")]
    [InlineData("SS/4/23C", "S-4/23C")]
    [InlineData("A/RES/S-10/2", "S-10/2")]
    [InlineData("R/33/116B/VII", "33/116B/VII")]
    [InlineData("R/34/233/IX", "34/233/IX")]
    [InlineData("R/42/209/C", "42/209C")]
    [InlineData("R/61/128AB", "61/128AB")]
    [InlineData("2758 (XXVI)", "26/2758")]
    [InlineData("A/RES/3379(XXX)", "30/3379")]
    [InlineData("377 A (V)", "5/377A")]
    [InlineData("2202 A (XXI)", "21/2202A")]
    [InlineData("3201 (S-VI)", "S-6/3201")]
    [InlineData("997 (ES-I)", "ES-1/997")]
    public void All_ways_of_writing_a_resolution_are_one(string written, string expected)
    {
        Assert.True(ResolutionSymbol.TryParse(written, out var symbol));
        Assert.Equal(expected, symbol.ToString());
        Assert.True(ResolutionSymbol.TryParse(symbol.ToString(), out var again));
        Assert.Equal(symbol, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("R/10 65")]
    [InlineData("R/6444A")]
    [InlineData("SS/5")]
    [InlineData("R/16/2/1069B")]
    [InlineData("0/1")]
    [InlineData("68/0")]
    [InlineData("68/262; DROP TABLE")]
    [InlineData("99999999999/1")]
    [InlineData("1 ()")]
    [InlineData("٦٨/٢٦٢")]
    public void What_is_no_resolution_is_none(string written) =>
        Assert.False(ResolutionSymbol.TryParse(written, out _));

    [Fact]
    public void A_long_text_is_not_looked_at() =>
        Assert.False(ResolutionSymbol.TryParse(new string('1', 1_000_000), out _));
}
