namespace Assay.Tests.Readings.Quotes;

/// <summary>Sentences of every kind, written when the rules stood, to see what they had not been made for.</summary>
public sealed class MixedSpeechTests
{
    private const string Names =
        "person: Karin Holt, Holt; person: Emil Dragan, Dragan; organisation: Arctic Zinc; organisation: Daily Compass; place: Bergen; place: Sofia; "
        + "person: Іван Лисенко, Лисенко, Лисенка; person: Мария Орлова, Орлова, Орловой; organisation: Укрметал; place: Одеса, Одесі";

    [Theory]
    [InlineData(
        "“We saw the contract only after it was signed,” a former director of the trust told the inquiry.",
        "direct, a former director of the trust: We saw the contract only after it was signed"
    )]
    [InlineData(
        "Two diplomats in Sofia confirmed that the shipment had been stopped.",
        "indirect, Two diplomats in Sofia: the shipment had been stopped"
    )]
    [InlineData(
        "Arctic Zinc insists it has paid every invoice.",
        "indirect, Arctic Zinc: it has paid every invoice"
    )]
    [InlineData(
        "Output will double by 2030, according to the company’s own forecast.",
        "indirect, the company’s own forecast: Output will double by 2030"
    )]
    [InlineData(
        "Holt, a lawyer in Bergen, warned on Thursday that the permit could be withdrawn.",
        "indirect, Karin Holt: the permit could be withdrawn"
    )]
    [InlineData(
        "“It’s a circus,” grumbled one trader. “And the clowns own the tent.”",
        "direct, one trader: It’s a circus / And the clowns own the tent."
    )]
    [InlineData(
        "The Daily Compass reported on 3 June that Arctic Zinc had hired a new broker.",
        "indirect, Daily Compass: Arctic Zinc had hired a new broker"
    )]
    [InlineData(
        "Asked whether she would resign, Holt replied: “Ask my husband.”",
        "direct, Karin Holt: Ask my husband."
    )]
    [InlineData(
        "The regulator said it was “aware of the matter” but declined to say more.",
        "indirect, The regulator: it was “aware of the matter”\nterm, The regulator: aware of the matter"
    )]
    [InlineData(
        "Critics have called the scheme “a raffle for the rich”.",
        "term, Critics: a raffle for the rich"
    )]
    [InlineData(
        "“The Seller will not,” the letter reads, “accept returns.”",
        "direct, the letter: The Seller will not / accept returns."
    )]
    [InlineData(
        "Holt said she had signed nothing. She added that Dragan had.",
        "indirect, Karin Holt: she had signed nothing\nindirect, Karin Holt: Dragan had"
    )]
    [InlineData("Arctic Zinc will add a second line, hold its price and report in May.", "")]
    [InlineData("The seller found the ore, reported it lost and read the papers.", "")]
    [InlineData("The buyer shall notify the seller that the goods have arrived.", "")]
    [InlineData(
        "In a letter to shareholders, Dragan wrote that the board “was not told”.",
        "indirect, Emil Dragan: the board “was not told”\nterm, Emil Dragan: was not told"
    )]
    [InlineData(
        "“Nobody,” said Rafael Quint, a geologist. Quint thinks the ore is gone.",
        "direct, Rafael Quint: Nobody\nindirect, Rafael Quint: the ore is gone"
    )]
    [InlineData(
        "The price is fair, argues Holt, who sits on two boards.",
        "indirect, Karin Holt: The price is fair"
    )]
    [InlineData(
        "Holt was asked about it in Bergen. The energy minister said that nothing was decided.",
        "indirect, Karin Holt: nothing was decided"
    )]
    [InlineData(
        "Holt was arrested in Bergen. The prosecutor said that the ore was stolen.",
        "indirect, The prosecutor: the ore was stolen"
    )]
    [InlineData(
        "“It leaks,” said an engineer who had seen it. The same engineer said that nobody cared.",
        "direct, an engineer who had seen it: It leaks\nindirect, an engineer who had seen it: nobody cared"
    )]
    [InlineData(
        "The “border zone” would be mined first, Dragan said.",
        "indirect, Emil Dragan: The “border zone” would be mined first\nterm, Emil Dragan: border zone"
    )]
    public void English_sentences(string text, string lines) => Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData("Як повідомили в Укрметал, склад закрито.", "indirect, Укрметал: склад закрито")]
    [InlineData(
        "«Ми чекаємо на дозвіл», — пояснив речник порту.",
        "direct, речник порту: Ми чекаємо на дозвіл"
    )]
    [InlineData("Експерти вважають, що ціна зросте.", "indirect, Експерти: ціна зросте")]
    [InlineData(
        "Лисенко запевнив, що борги погасять до кінця року, і додав: «Слово честі».",
        "indirect, Іван Лисенко: борги погасять до кінця року\ndirect, Іван Лисенко: Слово честі"
    )]
    [InlineData("Завод, за словами Лисенка, працює вночі.", "indirect, Іван Лисенко: Завод / працює вночі")]
    [InlineData("Власти сообщили, что рудник затоплен.", "indirect, Власти: рудник затоплен")]
    [InlineData(
        "«Это не наша руда», — заявила в понедельник Мария Орлова.",
        "direct, Мария Орлова: Это не наша руда"
    )]
    [InlineData(
        "По мнению Орловой, рынок переживёт запрет.",
        "indirect, Мария Орлова: рынок переживёт запрет"
    )]
    [InlineData("Сделка, сказала она, ещё не закрыта.", "indirect, она: Сделка / ещё не закрыта")]
    [InlineData("Компания построила завод и открыла школу.", "")]
    [InlineData("Корабль «Заря» вышел из порта.", "")]
    public void Ukrainian_and_Russian_sentences(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));
}
