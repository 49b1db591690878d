using Assay.Readings.Mentions;

namespace Assay.Tests.Readings.Mentions;

/// <summary>Who and what a text mentions, and what it is known as.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("The talks were led by Kirill Dmitriev in Doha.", "Kirill Dmitriev", "party:dmitriev-kirill")]
    [InlineData(
        "The talks were led by Kirill Dmitriyev in Doha.",
        "Kirill Dmitriyev",
        "party:dmitriev-kirill"
    )]
    [InlineData(
        "Переговоры с Кириллом Дмитриевым прошли в Дохе.",
        "Кириллом Дмитриевым",
        "party:dmitriev-kirill"
    )]
    [InlineData("On Monday Putin spoke to reporters.", "Putin", "party:putin-vladimir")]
    [InlineData("У понеділок Путіна бачили в Москві.", "Путіна", "party:putin-vladimir")]
    [InlineData("Shares in Rusal rose.", "Rusal", "party:rusal")]
    [InlineData(
        "They met officials of the Russian Direct Investment Fund.",
        "Russian Direct Investment Fund",
        "party:rdif"
    )]
    [InlineData("Exports of aluminium fell.", "aluminium", "commodity:aluminium")]
    [InlineData("Экспорт алюминия упал.", "алюминия", "commodity:aluminium")]
    [InlineData("The U.S. and Russia agreed.", "U.S.", "country:US")]
    [InlineData("The mine in Donetsk region closed.", "Donetsk region", "region:UA-14")]
    [InlineData("EO 14024 stays in force.", "EO 14024", "instrument:us:eo-14024")]
    [InlineData("Executive Order 14024 stays in force.", "Executive Order 14024", "instrument:us:eo-14024")]
    [InlineData(
        "Regulation (EU) No 833/2014 was amended.",
        "Regulation (EU) No 833/2014",
        "instrument:eu:833-2014"
    )]
    [InlineData("They cited 833/2014 and nothing else.", "833/2014", "instrument:eu:833-2014")]
    public void A_name_is_linked_to_what_it_is_a_name_of(string text, string words, string target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData("Ambassador Dorothy Shea voted. The Shea Stadium was empty.", "Shea Stadium")]
    [InlineData("Igor Putin, a cousin, was not there.", "Putin")]
    [InlineData("The Vladimir Putin Foundation closed.", "Vladimir Putin")]
    [InlineData("They will lead the talks.", "lead")]
    [InlineData("Let us go, he said.", "us")]
    [InlineData("In March the price rose.", "March")]
    [InlineData("Order 1234 was shipped.", "Order 1234")]
    [InlineData("The flat has 833 square feet and cost 2014 dollars.", "833")]
    public void A_word_that_is_no_name_there_is_no_mention(string text, string words) =>
        Assert.Null(ReadTexts.Read(text).Of(words));

    [Fact]
    public void A_person_of_a_listed_person_s_surname_is_not_linked()
    {
        var reading = ReadTexts.Read("Anton Dmitriev, a geologist, spoke first.");
        Assert.Equal("person", reading.Of("Anton Dmitriev"));
    }

    [Fact]
    public void A_surname_later_stands_for_the_person_named_in_full()
    {
        var reading = ReadTexts.Read(
            "Kirill Dmitriev arrived on Monday.",
            "Reporters asked Dmitriev about the fund."
        );
        Assert.Equal("party:dmitriev-kirill", reading.Of("Dmitriev"));
        Assert.Equal(MentionForm.Short, reading.MentionOf("Dmitriev").Form);
    }

    [Fact]
    public void A_surname_that_nobody_in_the_text_explains_is_nobody() =>
        Assert.Null(ReadTexts.Read("Reporters asked Dmitriev about the fund.").Of("Dmitriev"));

    [Fact]
    public void Of_two_persons_of_a_surname_the_one_named_last_is_meant()
    {
        var reading = ReadTexts.Read("Anna Weber runs the mine. Paul Weber runs the port. Then Weber left.");
        var weber = reading.MentionOf("Weber");
        Assert.Equal("Paul Weber", reading.Referents[weber.Referent].Name);
    }

    [Fact]
    public void He_stands_for_the_only_person_named_shortly_before_and_for_nobody_where_there_are_two()
    {
        Assert.Equal("party:putin-vladimir", ReadTexts.Read("Putin arrived late. Then he spoke.").Of("he"));
        Assert.Null(ReadTexts.Read("Putin met Donald Trump. Then he spoke.").Of("he"));
    }

    [Fact]
    public void A_description_stands_for_the_last_organisation_it_fits()
    {
        var reading = ReadTexts.Read(
            "Renault left Russia. It was said that the French automaker might come back."
        );
        Assert.Equal("party:renault", reading.Of("French automaker"));
    }

    [Fact]
    public void A_sovereign_wealth_fund_is_the_one_whose_head_the_text_names() =>
        Assert.Equal(
            "party:rdif",
            ReadTexts
                .Read("Kirill Dmitriev, head of Russia's sovereign wealth fund, spoke.")
                .Of("sovereign wealth fund")
        );

    [Fact]
    public void Designations_are_those_of_the_day_of_the_text()
    {
        const string text = "Kirill Dmitriev spoke.";
        Assert.Empty(ReadTexts.Read(new LocalDate(2021, 12, 31), text).Referents[0].Links[0].Designations);
        Assert.NotEmpty(ReadTexts.Read(new LocalDate(2025, 3, 1), text).Referents[0].Links[0].Designations);
    }

    [Fact]
    public void An_abbreviation_the_text_introduces_stands_for_the_name()
    {
        var reading = ReadTexts.Read("Northern Baltic Minerals (NBM) signed. Later NBM paid.");
        Assert.Equal("Northern Baltic Minerals", reading.Referents[reading.MentionOf("NBM").Referent].Name);
    }

    [Theory]
    [InlineData("Maren Solheim said the mine was safe.", "Maren Solheim")]
    [InlineData("“It is safe,” said Ulla Brekke.", "Ulla Brekke")]
    [InlineData("The analyst Tove Haugland disagreed.", "Tove Haugland")]
    [InlineData("Zbyněk Kučera, a geologist at the plant, disagreed.", "Zbyněk Kučera")]
    public void A_person_nobody_knows_is_told_by_what_stands_beside_the_name(string text, string words) =>
        Assert.Equal("person", ReadTexts.Read(text).Of(words));

    [Theory]
    [InlineData("Nordhavn Lithium Ltd signed.", "Nordhavn Lithium Ltd")]
    [InlineData(
        "The Ministry of Natural Resources and Ecology refused.",
        "Ministry of Natural Resources and Ecology"
    )]
    [InlineData("A spokesman for the Bank of Cyprus Group refused.", "Bank of Cyprus Group")]
    public void An_organisation_nobody_knows_is_told_by_its_words(string text, string words) =>
        Assert.Equal("organisation", ReadTexts.Read(text).Of(words));

    [Fact]
    public void The_credit_of_a_picture_is_marked_as_one()
    {
        var reading = ReadTexts.Read("Machines in a quarry, 20 February 2025. (Source: Getty Images)");
        Assert.True(reading.MentionOf("Getty Images").IsCredit);
    }
}
