namespace Assay.Tests.Readings.Quotes;

/// <summary>What is reported without quotation marks.</summary>
public sealed class IndirectQuoteTests
{
    private const string Names =
        "person: Anna Weber, Weber; person: Oleh Marchenko, Marchenko; person: Павло Кравець, Кравець, Кравця; person: Ирина Волкова, Волкова, Волковой; organisation: Nordkupfer; "
        + "organisation: Gazeta; organisation: Reuters; place: Doha; place: Kyiv; place: Russia; organisation: Rosneft; person: Putin; place: U.S.";

    [Theory]
    [InlineData(
        "Weber said that the mine would reopen in May.",
        "indirect, Anna Weber: the mine would reopen in May"
    )]
    [InlineData(
        "Weber said the mine would reopen in May.",
        "indirect, Anna Weber: the mine would reopen in May"
    )]
    [InlineData(
        "Weber said on Monday that the mine would reopen.",
        "indirect, Anna Weber: the mine would reopen"
    )]
    [InlineData("Weber said on Monday the mine would reopen.", "indirect, Anna Weber: the mine would reopen")]
    [InlineData(
        "Weber told Reuters that the mine would reopen.",
        "indirect, Anna Weber: the mine would reopen"
    )]
    [InlineData(
        "Weber told reporters in Doha the mine would reopen.",
        "indirect, Anna Weber: the mine would reopen"
    )]
    [InlineData(
        "The document claimed that companies had lost $3 billion.",
        "indirect, The document: companies had lost $3 billion"
    )]
    [InlineData(
        "Marchenko, the deputy minister, denied that the licence had been sold.",
        "indirect, Oleh Marchenko: the licence had been sold"
    )]
    [InlineData(
        "According to Weber, the mine would reopen in May.",
        "indirect, Anna Weber: the mine would reopen in May"
    )]
    [InlineData(
        "The mine would reopen in May, according to Weber.",
        "indirect, Anna Weber: The mine would reopen in May"
    )]
    [InlineData(
        "The mine would reopen in May, Weber said.",
        "indirect, Anna Weber: The mine would reopen in May"
    )]
    [InlineData(
        "The mine would reopen in May, Weber told Reuters on Monday.",
        "indirect, Anna Weber: The mine would reopen in May"
    )]
    [InlineData(
        "The mine, Weber said, would reopen in May.",
        "indirect, Anna Weber: The mine / would reopen in May"
    )]
    [InlineData(
        "Weber warned that the ore was poor and insisted that nobody would buy it.",
        "indirect, Anna Weber: the ore was poor\nindirect, Anna Weber: nobody would buy it"
    )]
    [InlineData(
        "While he asserted that Russia had more to offer, “We would be ready to cooperate,” Putin said.",
        "indirect, Putin: Russia had more to offer\ndirect, Putin: We would be ready to cooperate"
    )]
    [InlineData(
        "Reuters reported that Weber said the mine would reopen.",
        "indirect, Anna Weber: the mine would reopen"
    )]
    [InlineData(
        "“It is ours,” Weber said, adding that the mine would reopen.",
        "direct, Anna Weber: It is ours\nindirect, Anna Weber: the mine would reopen"
    )]
    [InlineData(
        "Officials in Kyiv said the mine had been flooded.",
        "indirect, Officials in Kyiv: the mine had been flooded"
    )]
    [InlineData(
        "As Weber told Reuters, the mine would reopen in May.",
        "indirect, Anna Weber: the mine would reopen in May"
    )]
    [InlineData(
        "Weber indicated that the U.S. could ease its measures.",
        "indirect, Anna Weber: the U.S. could ease its measures"
    )]
    [InlineData(
        "Кравець заявив, що шахту відкриють у травні.",
        "indirect, Павло Кравець: шахту відкриють у травні"
    )]
    [InlineData(
        "За словами Кравця, шахту відкриють у травні.",
        "indirect, Павло Кравець: шахту відкриють у травні"
    )]
    [InlineData(
        "Волкова сообщила журналистам, что шахту откроют в мае.",
        "indirect, Ирина Волкова: шахту откроют в мае"
    )]
    [InlineData("По словам Волковой, шахту откроют в мае.", "indirect, Ирина Волкова: шахту откроют в мае")]
    [InlineData("Шахту откроют в мае, сообщила Волкова.", "indirect, Ирина Волкова: Шахту откроют в мае")]
    [InlineData(
        "Шахту відкриють у травні, повідомив Павло Кравець.",
        "indirect, Павло Кравець: Шахту відкриють у травні"
    )]
    [InlineData(
        "Як повідомив Павло Кравець, шахту відкриють у травні.",
        "indirect, Павло Кравець: шахту відкриють у травні"
    )]
    public void What_is_reported_is_given_to_its_speaker(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData("The said agreement shall be governed by the laws of England.")]
    [InlineData("The speed of its moves suggests Russia has long sought a way out.")]
    [InlineData("It is said that the mine is haunted.")]
    [InlineData("Weber was told to leave Doha.")]
    [InlineData("The claims of Rosneft against Nordkupfer were settled.")]
    [InlineData("Weber asked for more time.")]
    [InlineData("The report on the mine was published by Nordkupfer in May.")]
    public void What_only_looks_like_speech_is_left_alone(string text) =>
        Assert.Equal("", Told.Lines(text, Names));

    [Fact]
    public void What_a_speaker_heard_from_others_stands_within_the_quote()
    {
        var text = Told.Text("Weber wrote: “Consider this: I am told that the mine was sold in March.”");
        var quotes = Told.Quotes(text, Names);
        Assert.Equal("indirect, ?: the mine was sold in March", Told.Line(quotes[1], text.Text));
        Assert.Equal(0, quotes[1].Within);
    }

    [Fact]
    public void A_newspaper_that_reports_a_speaker_is_named()
    {
        var quote = Assert.Single(
            Told.Quotes("Reuters reported that Weber said the mine would reopen.", Names)
        );
        Assert.Equal("Reuters", quote.Through?.Name);
    }
}
