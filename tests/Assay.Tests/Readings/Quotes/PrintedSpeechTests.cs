namespace Assay.Tests.Readings.Quotes;

/// <summary>How words are printed: releases, mails, contracts, dialogues; written before anybody saw what the rules made of them.</summary>
public sealed class PrintedSpeechTests
{
    private const string Names =
        "person: Ruth Adair, Adair; person: Tomas Brekke, Brekke; person: Ines Falk, Falk; organisation: Varde Metals; organisation: Morning Ledger, the Ledger; "
        + "organisation: Stonewell GmbH; place: Oslo; place: Narvik";

    [Theory]
    [InlineData(
        "Ruth Adair, chief executive of Varde Metals, commented: “This is a first step. We will take the second in June.”",
        "direct, Ruth Adair: This is a first step. We will take the second in June."
    )]
    [InlineData(
        "“We are proud of it,” said Ines Falk, head of sales at Varde Metals. “It took us nine years.”",
        "direct, Ines Falk: We are proud of it / It took us nine years."
    )]
    [InlineData(
        "“The ore,” Brekke went on, “is older than the law.”",
        "direct, Tomas Brekke: The ore / is older than the law."
    )]
    [InlineData("“Come back in spring,” Adair said, and laughed.", "direct, Ruth Adair: Come back in spring")]
    [InlineData("“Come back in spring,” laughs Adair.", "direct, Ruth Adair: Come back in spring")]
    [InlineData(
        "Copper fell by a third in a year, Falk says: “That is not a market, that is a lift.”",
        "indirect, Ines Falk: Copper fell by a third in a year\ndirect, Ines Falk: That is not a market, that is a lift."
    )]
    [InlineData(
        "Brekke is no optimist. “I have seen three owners. All of them left.”",
        "direct, Tomas Brekke: I have seen three owners. All of them left."
    )]
    [InlineData(
        "The mine is too deep, Falk thinks. “It has water in it. Nobody has pumped it for ten years.”",
        "indirect, Ines Falk: The mine is too deep\ndirect, Ines Falk: It has water in it. Nobody has pumped it for ten years."
    )]
    [InlineData("Their answer, in full: “Later.”", "direct, ?: Later.")]
    [InlineData(
        "“Nothing is for sale,” Adair was reported as saying.",
        "direct, Ruth Adair: Nothing is for sale"
    )]
    [InlineData(
        "“Nothing is for sale,” the Ledger quoted Adair as telling her staff.",
        "direct, Ruth Adair: Nothing is for sale"
    )]
    [InlineData(
        "Our own shipper, however, wrote to me on 6 May: “Half of it was wet.”",
        "direct, Our own shipper: Half of it was wet."
    )]
    [InlineData(
        "“I opened the box,” said Brekke, who has run the store since 2011, in Narvik on Monday. “It was empty.”",
        "direct, Tomas Brekke: I opened the box / It was empty."
    )]
    [InlineData(
        "“Is it safe?” Falk asked. “It is,” said Brekke.",
        "direct, Ines Falk: Is it safe?\ndirect, Tomas Brekke: It is"
    )]
    public void Words_in_marks_go_to_whom_the_text_gives_them(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Falk smiled. “My father told me: ‘Never sell the pump.’ I never did,” she said.",
        "direct, Ines Falk: My father told me: ‘Never sell the pump.’ I never did\ndirect, My father: Never sell the pump."
    )]
    [InlineData(
        "“A clerk said that the stamp was lost,” Brekke told the court.",
        "direct, Tomas Brekke: A clerk said that the stamp was lost\nindirect, A clerk: the stamp was lost"
    )]
    [InlineData(
        "“I am told that the road is closed,” wrote Adair.",
        "direct, Ruth Adair: I am told that the road is closed\nindirect, ?: the road is closed"
    )]
    public void Others_words_stand_within_a_speakers(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Stonewell GmbH (“Stonewell” or the “Company”) will supply the ore.",
        "term, ?: Stonewell\nterm, ?: Company"
    )]
    [InlineData("“Delivery Date” means the first day of a month.", "term, ?: Delivery Date")]
    [InlineData("The words “free port” have no meaning in this Agreement.", "term, ?: free port")]
    [InlineData("The so-called “people’s mine” was fenced in.", "term, ?: people’s mine")]
    [InlineData("The tanker “Northern Grace” sailed from Narvik.", "")]
    [InlineData("Falk’s book, “The Long Winter of Copper”, came out in Oslo.", "")]
    [InlineData("The film “Ore” and the newspaper “Narvik Post” have nothing to do with it.", "")]
    public void Definitions_and_scare_quotes_are_nobodys_and_titles_are_no_quotes(
        string text,
        string lines
    ) => Assert.Equal(lines, Told.Lines(text, Names));

    [Fact]
    public void A_mail_that_is_answered_is_its_writers() =>
        Assert.Equal(
            "direct, Tomas Brekke: The carrier says that the lot was weighed twice. Is that so?\nindirect, The carrier: the lot was weighed twice",
            Told.Lines(
                "On Monday, 5 May 2025, Tomas Brekke wrote:\n\n> The carrier says that the lot was weighed twice. Is that so?",
                Names
            )
        );

    [Fact]
    public void Who_only_asks_in_a_dialogue_is_not_quoted() =>
        Assert.Equal(
            "direct, A: We do.\ndirect, A: Since May.",
            Told.Lines("Q: Who owns it?\n\nA: We do.\n\nQ: Since when?\n\nA: Since May.", Names)
        );

    [Fact]
    public void A_paragraph_after_another_speaker_does_not_go_back() =>
        Assert.Equal(
            "direct, Ruth Adair: We will dig\ndirect, Tomas Brekke: We will not\ndirect, Tomas Brekke: Not in my time.",
            Told.Lines(
                "“We will dig,” Adair said.\n\n“We will not,” said Brekke.\n\n“Not in my time.”",
                Names
            )
        );
}
