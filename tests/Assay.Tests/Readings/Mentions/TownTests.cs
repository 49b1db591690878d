namespace Assay.Tests.Readings.Mentions;

/// <summary>Settlements: which is meant of many that bear the name, and where none is.</summary>
public sealed class TownTests
{
    [Theory]
    [InlineData("The front near Bakhmut in Ukraine did not move.", "Bakhmut", "town:Bakhmut@UA")]
    [InlineData("Бои шли в Бахмуте, сообщили на Украине.", "Бахмуте", "town:Bakhmut@UA")]
    [InlineData("They met in Moscow.", "Moscow", "town:Moscow@RU")]
    [InlineData("The plant in Moscow, Idaho, in the United States closed.", "Moscow", "town:Moscow@US")]
    [InlineData(
        "The train from St. Petersburg to Moscow in Russia was late.",
        "St. Petersburg",
        "town:Saint Petersburg@RU"
    )]
    [InlineData("The council met in New York City.", "New York City", "town:New York City@US")]
    public void The_text_around_a_name_tells_which_town_is_meant(string text, string words, string target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData("West of the river nothing grows.", "West")]
    [InlineData("Western companies left.", "Western")]
    [InlineData("Bradford Ellisson paid.", "Bradford")]
    public void A_common_word_or_a_part_of_another_name_is_no_town(string text, string words) =>
        Assert.Null(ReadTexts.Read(text).Of(words));

    [Fact]
    public void Others_of_the_name_are_shown()
    {
        var reading = ReadTexts.Read("They met in Moscow.");
        Assert.NotEmpty(reading.Referents[reading.MentionOf("Moscow").Referent].Others);
    }
}
