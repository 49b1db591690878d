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
    [InlineData("The Moscow-St. Petersburg railway was cut.", "Moscow", "town:Moscow@RU")]
    [InlineData("He was seen at his Sochi residence.", "Sochi", "town:Sochi@RU")]
    [InlineData("The United States sent two men to the Geneva talks.", "Geneva", "town:Genève@CH")]
    [InlineData("They have offices in Toulouse and Bergen.", "Bergen", "town:Bergen@NO")]
    public void The_text_around_a_name_tells_which_town_is_meant(string text, string words, string target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData("The mine in Zaporozhye region closed.", "Zaporozhye region", "region:UA-23")]
    [InlineData("The mill in Kharkov region closed.", "Kharkov region", "region:UA-63")]
    [InlineData("The quarry in Kiev region closed.", "Kiev region", "region:UA-32")]
    [InlineData("It was shipped from Ireland to Togo.", "Ireland", "country:IE")]
    [InlineData("Руду купила Ірландія.", "Ірландія", "country:IE")]
    public void A_region_or_country_is_found_by_the_names_in_use(string text, string words, string target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData("The Minister for Enterprise agreed in Dublin.", "Enterprise")]
    [InlineData("The Union's High Representative for Foreign Affairs spoke.", "Foreign Affairs")]
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
