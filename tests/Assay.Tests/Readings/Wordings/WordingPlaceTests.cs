namespace Assay.Tests.Readings.Wordings;

/// <summary>Wordings at the edges of a text, where nothing stands before or behind them.</summary>
public sealed class WordingPlaceTests
{
    [Theory]
    [InlineData("Judea and Samaria were on the agenda of the talks in Oslo.")]
    [InlineData("On the agenda of the talks were Judea and Samaria")]
    [InlineData("Judea and Samaria")]
    public void A_wording_is_found_at_the_beginning_and_at_the_end(string text) =>
        Assert.Equal("judea-and-samaria", Assert.Single(ReadTexts.Read(text).Wordings).Rule);
}
