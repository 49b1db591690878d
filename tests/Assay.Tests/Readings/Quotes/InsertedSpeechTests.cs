namespace Assay.Tests.Readings.Quotes;

/// <summary>Reports that an attribution cuts, listeners whom nothing knows, and words in marks that belong to a clause of the writer's.</summary>
public sealed class InsertedSpeechTests
{
    private const string Names =
        "person: Ruth Adair, Adair; person: Tomas Brekke, Brekke; organisation: Varde Metals; organisation: Northern Wire; organisation: Norddeutsche Bank; place: Oslo; organisation: Bergen Freight";

    [Theory]
    [InlineData(
        "A permit can be had in a week, Adair added, but the river will read it by spring.",
        "indirect, Ruth Adair: A permit can be had in a week / but the river will read it by spring"
    )]
    [InlineData(
        "If the barge so much as stops at Narva, Adair said, the bank wants another form.",
        "indirect, Ruth Adair: If the barge so much as stops at Narva / the bank wants another form"
    )]
    [InlineData(
        "The town had one road, Adair said; it had lost its ferry; it would like a pool.",
        "indirect, Ruth Adair: The town had one road / it had lost its ferry; it would like a pool"
    )]
    [InlineData(
        "The metal was on the market, Adair said, by way of Turkey.",
        "indirect, Ruth Adair: The metal was on the market / by way of Turkey"
    )]
    [InlineData(
        "The metal was on the market, Adair said in an interview on Monday.",
        "indirect, Ruth Adair: The metal was on the market"
    )]
    [InlineData(
        "The consignment came in seven lots, Adair told a news conference in Oslo.",
        "indirect, Ruth Adair: The consignment came in seven lots"
    )]
    public void A_clause_goes_on_behind_the_attribution_unless_that_tells_when_where_or_to_whom(
        string text,
        string lines
    ) => Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Adair told a forum in Oslo last week that the ore was low.",
        "indirect, Ruth Adair: the ore was low"
    )]
    [InlineData(
        "Varde Metals has warned shareholders that the ore is low.",
        "indirect, Varde Metals: the ore is low"
    )]
    [InlineData("Adair said by phone that the ore was low.", "indirect, Ruth Adair: the ore was low")]
    [InlineData(
        "Varde Metals used to buy from the mill but has said that it stopped.",
        "indirect, Varde Metals: it stopped"
    )]
    [InlineData("The bank has not said whether it will lend.", "")]
    public void A_listener_or_an_occasion_may_stand_before_that(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "The mill “honours every contract”, a spokesman for Varde Metals said.",
        "indirect, a spokesman for Varde Metals: The mill “honours every contract”\nterm, a spokesman for Varde Metals: honours every contract"
    )]
    [InlineData(
        "Adair said in May that the valley had ore “for anyone with respect,” Northern Wire reported.",
        "indirect, Ruth Adair: the valley had ore “for anyone with respect,”\nterm, Ruth Adair: for anyone with respect"
    )]
    [InlineData("“Cheap,” Brekke calls it.", "term, Tomas Brekke: Cheap")]
    [InlineData(
        "Brekke, installed by the owners as manager, calls the pit “our old friend”.",
        "term, Tomas Brekke: our old friend"
    )]
    [InlineData(
        "Brekke puts the figure at “three hundred in a good year”.",
        "term, Tomas Brekke: three hundred in a good year"
    )]
    [InlineData(
        "“Adair hears ‘risk’ and thinks ‘discount,’” Brekke said.",
        "direct, Tomas Brekke: Adair hears ‘risk’ and thinks ‘discount,’\nterm, Ruth Adair: discount"
    )]
    public void Words_in_marks_may_be_part_of_the_writers_clause(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "WE ARE LONG RUMOURS\n\nIt rained. “We are long rumours and short of ore,” said Brekke.",
        "direct, Tomas Brekke: We are long rumours and short of ore"
    )]
    [InlineData(
        "“I would buy the ticket”\n\nIt rained. “I’d buy the ticket, not the hotel,” said Brekke.",
        "direct, Tomas Brekke: I would buy the ticket\ndirect, Tomas Brekke: I’d buy the ticket, not the hotel"
    )]
    public void A_headline_has_the_speaker_whose_words_it_repeats(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Fact]
    public void This_person_is_who_spoke_last_without_a_name() =>
        Assert.Equal(
            "direct, a manager at a mill: We buy it\nindirect, a manager at a mill: the duty was high",
            Told.Lines(
                "“We buy it,” said a manager at a mill. This person said that the duty was high.",
                Names
            )
        );
}
