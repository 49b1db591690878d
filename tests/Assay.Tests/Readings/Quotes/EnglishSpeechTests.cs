namespace Assay.Tests.Readings.Quotes;

/// <summary>Who says what in English news, releases, contracts and mails; written before anybody saw what the rules made of them.</summary>
public sealed class EnglishSpeechTests
{
    private const string Names =
        "person: Ruth Adair, Adair; person: Tomas Brekke, Brekke; person: Ines Falk, Falk; organisation: Varde Metals; organisation: Morning Ledger, the Ledger; "
        + "organisation: Norddeutsche Bank; organisation: Stonewell GmbH, Stonewell; place: Oslo; place: Narvik; place: Warsaw; place: Chile; place: Kremlin";

    [Theory]
    [InlineData(
        "“The shaft is dry,” said a spokeswoman for the port authority, who declined to be named.",
        "direct, a spokeswoman for the port authority: The shaft is dry"
    )]
    [InlineData(
        "The sale has been put off until autumn, two people familiar with the talks said.",
        "indirect, two people familiar with the talks: The sale has been put off until autumn"
    )]
    [InlineData(
        "The head of the smelter told Falk that the furnaces were cold.",
        "indirect, The head of the smelter: the furnaces were cold"
    )]
    [InlineData(
        "A trader who has dealt in cobalt for thirty years said the price was a rumour.",
        "indirect, A trader who has dealt in cobalt for thirty years: the price was a rumour"
    )]
    [InlineData(
        "According to a memo that the bank sent to its clients, nickel will fall by a tenth.",
        "indirect, a memo that the bank sent to its clients: nickel will fall by a tenth"
    )]
    [InlineData(
        "“Nobody rang us,” says one, a former diplomat.",
        "direct, a former diplomat: Nobody rang us"
    )]
    [InlineData(
        "“I paid for it twice,” said the younger of the brothers, Tomas Brekke.",
        "direct, Tomas Brekke: I paid for it twice"
    )]
    [InlineData(
        "The deal, according to three officials briefed on the matter, will be signed in Oslo.",
        "indirect, three officials briefed on the matter: The deal / will be signed in Oslo"
    )]
    [InlineData(
        "A lawyer for the shareholders put it in plainer words: “They want it for nothing.”",
        "direct, A lawyer for the shareholders: They want it for nothing."
    )]
    [InlineData(
        "“We are in no hurry,” an official at the ministry of energy told the Morning Ledger.",
        "direct, an official at the ministry of energy: We are in no hurry"
    )]
    [InlineData(
        "A manager at the plant, who asked not to be identified, said on Tuesday it was running at half its rate.",
        "indirect, A manager at the plant: it was running at half its rate"
    )]
    [InlineData(
        "“It smells of sulphur,” said one of the miners.",
        "direct, one of the miners: It smells of sulphur"
    )]
    [InlineData(
        "“I have read it,” Brekke said. The licence was void, he added.",
        "direct, Tomas Brekke: I have read it\nindirect, Tomas Brekke: The licence was void"
    )]
    [InlineData(
        "“It was a guess,” said an engineer who drew the map. Nobody checked it, she added.",
        "direct, an engineer who drew the map: It was a guess\nindirect, an engineer who drew the map: Nobody checked it"
    )]
    public void Somebody_who_is_only_described_is_given_in_full(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "Adair told the Ledger that Varde Metals would be “the last to leave”.",
        "indirect, Ruth Adair: Varde Metals would be “the last to leave”\nterm, Ruth Adair: the last to leave"
    )]
    [InlineData(
        "Brekke said the talks had been “warm and useless”, and flew home.",
        "indirect, Tomas Brekke: the talks had been “warm and useless”\nterm, Tomas Brekke: warm and useless"
    )]
    [InlineData(
        "The spokesman would say only that the file is “with the lawyers”.",
        "indirect, The spokesman: the file is “with the lawyers”\nterm, The spokesman: with the lawyers"
    )]
    [InlineData(
        "Falk wrote that “a licence is not a mine”.",
        "indirect, Ines Falk: “a licence is not a mine”\nterm, Ines Falk: a licence is not a mine"
    )]
    [InlineData(
        "Adair described the offer as “thin”, and the bank as “thinner”.",
        "term, Ruth Adair: thin\nterm, Ruth Adair: thinner"
    )]
    [InlineData(
        "The auditor calls the stock “paper tonnes, kept on paper shelves”.",
        "term, The auditor: paper tonnes, kept on paper shelves"
    )]
    [InlineData(
        "Stonewell, which an angry rival has called “a shop without goods”, did not answer.",
        "term, an angry rival: a shop without goods"
    )]
    [InlineData("The notice speaks of “temporary management”.", "term, The notice: temporary management")]
    [InlineData(
        "Norddeutsche Bank “has lent to everybody and been paid by nobody”, Falk added.",
        "indirect, Ines Falk: Norddeutsche Bank “has lent to everybody and been paid by nobody”\nterm, Ines Falk: has lent to everybody and been paid by nobody"
    )]
    [InlineData(
        "The mill is, in Adair’s words, “a museum of good intentions”.",
        "term, Ruth Adair: a museum of good intentions"
    )]
    public void A_wording_within_a_report_is_given_with_the_report(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData(
        "The furnaces, she says, were never lit.\n\nNobody asked.",
        "indirect, she: The furnaces / were never lit"
    )]
    [InlineData(
        "Brekke keeps two sets of books; the second, he says, is for visitors.",
        "indirect, Tomas Brekke: the second / is for visitors"
    )]
    [InlineData("The pit is deep and, says Falk, quite empty.", "indirect, Ines Falk: quite empty")]
    [InlineData(
        "Copper will be short for a decade, Adair thinks.",
        "indirect, Ruth Adair: Copper will be short for a decade"
    )]
    [InlineData("Varde Metals denied it had sold the mine.", "indirect, Varde Metals: it had sold the mine")]
    [InlineData(
        "The ministry said in a statement on Friday that no ore had left Narvik.",
        "indirect, The ministry: no ore had left Narvik"
    )]
    [InlineData(
        "The court held that the lease had lapsed in 2021.",
        "indirect, The court: the lease had lapsed in 2021"
    )]
    [InlineData("The court held the hearing in Oslo.", "")]
    [InlineData(
        "The railway to Narvik, the Morning Ledger reported last week, will close for a month.",
        "indirect, Morning Ledger: The railway to Narvik / will close for a month"
    )]
    [InlineData(
        "OSLO, 4 May (Meridian Wire) — Varde Metals will close two mines, a person close to the board said.",
        "indirect, a person close to the board: Varde Metals will close two mines"
    )]
    [InlineData(
        "Falk argued that Chile would sell first, while Brekke expected Warsaw to pay more.",
        "indirect, Ines Falk: Chile would sell first"
    )]
    [InlineData(
        "As Adair told the Ledger, the mine is for sale.",
        "indirect, Ruth Adair: the mine is for sale"
    )]
    [InlineData("The Kremlin has said before that it owns the ore.", "indirect, Kremlin: it owns the ore")]
    [InlineData(
        "The Company’s auditors have confirmed that no such payment was made.",
        "indirect, The Company’s auditors: no such payment was made"
    )]
    [InlineData(
        "Adair asked Brekke whether the pumps were working.",
        "indirect, Ruth Adair: the pumps were working"
    )]
    [InlineData(
        "Brekke expects a price of $9,000 by March.",
        "indirect, Tomas Brekke: a price of $9,000 by March"
    )]
    [InlineData("Brekke added two men to the crew and wrote the log.", "")]
    [InlineData("Adair was told by telephone to go home.", "")]
    [InlineData("The announced sale of Stonewell reported a delay of nine days to nobody.", "")]
    public void A_report_ends_where_the_writer_takes_over(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));
}
