namespace Assay.Tests.Readings.Quotes;

/// <summary>Words in quotation marks, and whose they are.</summary>
public sealed class DirectQuoteTests
{
    private const string Names =
        "person: Anna Weber, Weber; person: Oleh Marchenko, Marchenko, Марченко; person: Павло Кравець, Кравець; person: Ирина Волкова, Волкова; organisation: Nordkupfer; "
        + "organisation: Gazeta; organisation: Reuters; place: Doha; place: Kyiv; place: Russia; organisation: Rosneft; person: Putin";

    [Theory]
    // The attribution behind, in either order.
    [InlineData("“We will reopen the mine,” Weber said.", "direct, Anna Weber: We will reopen the mine")]
    [InlineData("\"We will reopen the mine,\" said Weber.", "direct, Anna Weber: We will reopen the mine")]
    [InlineData(
        "‘We don’t reopen the miners’ pit,’ Weber said.",
        "direct, Anna Weber: We don’t reopen the miners’ pit"
    )]
    [InlineData("'We don't reopen the pit', Weber said.", "direct, Anna Weber: We don't reopen the pit")]
    [InlineData(
        "“Will you reopen the mine?” asked Oleh Marchenko.",
        "direct, Oleh Marchenko: Will you reopen the mine?"
    )]
    [InlineData(
        "“Will you reopen the mine?” Marchenko asked. He left.",
        "direct, Oleh Marchenko: Will you reopen the mine?"
    )]
    [InlineData(
        "“We will reopen it,” said chief executive Anna Weber of Nordkupfer.",
        "direct, Anna Weber: We will reopen it"
    )]
    [InlineData(
        "“We will reopen it,” Anna Weber, the chief executive of Nordkupfer, told Reuters.",
        "direct, Anna Weber: We will reopen it"
    )]
    [InlineData(
        "“We will reopen it,” the chief executive of Nordkupfer, Anna Weber, said on Monday.",
        "direct, Anna Weber: We will reopen it"
    )]
    [InlineData("“We will reopen it,” according to Anna Weber.", "direct, Anna Weber: We will reopen it")]
    [InlineData(
        "“We will reopen it,” Weber was quoted by Reuters as saying.",
        "direct, Anna Weber: We will reopen it"
    )]
    [InlineData("“It is closed.” Weber said.", "direct, Anna Weber: It is closed.")]
    // Described speakers.
    [InlineData(
        "“We know nothing,” said a spokesman for the ministry.",
        "direct, a spokesman for the ministry: We know nothing"
    )]
    [InlineData(
        "“We know nothing,” a spokesman for Rosneft said.",
        "direct, a spokesman for Rosneft: We know nothing"
    )]
    [InlineData(
        "“We know nothing,” one of the engineers said.",
        "direct, one of the engineers: We know nothing"
    )]
    [InlineData("“We know nothing,” officials in Kyiv said.", "direct, officials in Kyiv: We know nothing")]
    // Before.
    [InlineData("Weber said, “We will reopen the mine.”", "direct, Anna Weber: We will reopen the mine.")]
    [InlineData("Weber, who said on Monday, “We will reopen,” left.", "direct, Anna Weber: We will reopen")]
    [InlineData(
        "Speaking in Doha, Weber told reporters: “We will reopen the mine.”",
        "direct, Anna Weber: We will reopen the mine."
    )]
    [InlineData("Weber: “We will reopen the mine.”", "direct, Anna Weber: We will reopen the mine.")]
    [InlineData(
        "In the words of Weber, “it is a long way to the first ore.”",
        "direct, Anna Weber: it is a long way to the first ore."
    )]
    [InlineData(
        "According to Marchenko, “the ore is there, and nobody digs it.”",
        "direct, Oleh Marchenko: the ore is there, and nobody digs it."
    )]
    [InlineData(
        "The letter, signed by Weber, stated: “The mine is ours.”",
        "direct, The letter: The mine is ours."
    )]
    [InlineData(
        "Gazeta quoted Weber as saying: “The mine is ours.”",
        "direct, Anna Weber: The mine is ours."
    )]
    // In the middle.
    [InlineData(
        "“We will reopen,” Weber said, “and we will hire.”",
        "direct, Anna Weber: We will reopen / and we will hire."
    )]
    [InlineData(
        "“We will reopen,” said Weber. “We will hire.”",
        "direct, Anna Weber: We will reopen / We will hire."
    )]
    [InlineData(
        "“We will reopen,” Weber said in Doha on Monday. “We will hire. And soon.”",
        "direct, Anna Weber: We will reopen / We will hire. And soon."
    )]
    [InlineData(
        "“We will reopen,” Weber said. “Never,” Marchenko replied.",
        "direct, Anna Weber: We will reopen\ndirect, Oleh Marchenko: Never"
    )]
    [InlineData(
        "“Why?” Weber asked. “Because it is ours.”",
        "direct, Anna Weber: Why? / Because it is ours."
    )]
    // A mark that is missing.
    [InlineData(
        "Nothing was lifted on anybody,” Weber said in Doha. “I guess it will be.”",
        "direct, Anna Weber: Nothing was lifted on anybody / I guess it will be."
    )]
    [InlineData("Weber said: “Nothing was lifted.", "direct, Anna Weber: Nothing was lifted.")]
    // A part that the attribution completes.
    [InlineData(
        "Weber said that the mine “does not concern” anybody else.",
        "indirect, Anna Weber: the mine “does not concern” anybody else\nterm, Anna Weber: does not concern"
    )]
    [InlineData(
        "“It is ours,” Weber said, adding that Nordkupfer had “many more resources of this kind than others.”",
        "direct, Anna Weber: It is ours\nindirect, Anna Weber: Nordkupfer had “many more resources of this kind than others.”\n"
            + "term, Anna Weber: many more resources of this kind than others."
    )]
    // Pronouns.
    [InlineData("Weber came to Doha. “We will reopen,” she said.", "direct, Anna Weber: We will reopen")]
    [InlineData(
        "“We will reopen,” Weber said.\n\n“And we will hire people,” she added.",
        "direct, Anna Weber: We will reopen\ndirect, Anna Weber: And we will hire people"
    )]
    // Ukrainian and Russian.
    [InlineData("«Ми відкриємо шахту», — сказав Павло Кравець.", "direct, Павло Кравець: Ми відкриємо шахту")]
    [InlineData("Кравець заявив: «Ми відкриємо шахту».", "direct, Павло Кравець: Ми відкриємо шахту")]
    [InlineData("„Ми відкриємо шахту“, — наголосив Кравець.", "direct, Павло Кравець: Ми відкриємо шахту")]
    [InlineData("„Ми відкриємо шахту”, — наголосив Кравець.", "direct, Павло Кравець: Ми відкриємо шахту")]
    [InlineData(
        "«Мы откроем шахту, — сообщила Волкова. — И наймём людей».",
        "direct, Ирина Волкова: Мы откроем шахту / И наймём людей"
    )]
    [InlineData(
        "«Мы откроем шахту», — сообщила журналистам Волкова.",
        "direct, Ирина Волкова: Мы откроем шахту"
    )]
    [InlineData(
        "По словам Волковой, «шахта будет открыта в мае».",
        "direct, Волковой: шахта будет открыта в мае"
    )]
    public void The_speaker_of_words_in_marks_is_found(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Theory]
    [InlineData("Weber bought a 5\" pipe and a 6\" pipe for the mine at 48°30'12\" north.")]
    [InlineData("The companies' profits and the miners' wages rose; it's the '90s again.")]
    [InlineData("ПАТ «Павлоградвугілля» відкрило шахту «Тернівська» у травні.")]
    public void Inches_apostrophes_and_names_are_no_quotes(string text) =>
        Assert.Equal("", Told.Lines(text, Names));

    [Theory]
    [InlineData("Putin referred to the occupied land as “new lands.”", "term, Putin: new lands.")]
    [InlineData("Weber called it “a miracle”.", "term, Anna Weber: a miracle")]
    [InlineData(
        "In this climate of “the Long Silence,” as engineer Anna Weber termed it, nothing moves.",
        "term, Anna Weber: the Long Silence"
    )]
    [InlineData("What Marchenko calls a “shadow fleet” is growing.", "term, Oleh Marchenko: shadow fleet")]
    [InlineData("Nordkupfer floated “an option.”", "term, Nordkupfer: an option.")]
    [InlineData("The “peace” talks went on.", "term, ?: peace")]
    [InlineData(
        "Weber spoke of “potential benefits” and “good money”.",
        "term, Anna Weber: potential benefits\nterm, Anna Weber: good money"
    )]
    [InlineData("Кравець назвав це «дивом».", "term, Павло Кравець: дивом")]
    public void A_wording_is_given_to_who_uses_it(string text, string lines) =>
        Assert.Equal(lines, Told.Lines(text, Names));

    [Fact]
    public void What_a_contract_defines_is_nobodys_wording() =>
        Assert.Equal(
            "term, ?: Seller\nterm, ?: Buyer\nterm, ?: Goods",
            Told.Lines(
                "Nordkupfer AG (the “Seller”) and Rosneft (“Buyer”) have agreed. “Goods” means copper.",
                Names
            )
        );

    [Fact]
    public void A_quote_left_open_goes_on_in_the_next_paragraph() =>
        Assert.Equal(
            "direct, Anna Weber: We will reopen. / And we will hire.",
            Told.Lines("Weber said: “We will reopen.\n\n“And we will hire.”", Names)
        );

    [Fact]
    public void A_paragraph_that_is_a_quote_follows_its_speaker() =>
        Assert.Equal(
            "direct, Anna Weber: We will reopen\ndirect, Anna Weber: It will take a year or two.",
            Told.Lines("“We will reopen,” Weber said.\n\n“It will take a year or two.”", Names)
        );

    [Fact]
    public void A_colon_introduces_the_paragraph_behind_it() =>
        Assert.Equal(
            "direct, Anna Weber: It will take a year or two.",
            Told.Lines("Weber put it this way in Doha and said:\n\n“It will take a year or two.”", Names)
        );

    [Fact]
    public void A_block_set_apart_as_quoted_needs_no_marks() =>
        Assert.Equal(
            "direct, Anna Weber: It will take a year. Or two.",
            Told.Lines("Weber wrote to the board:\n\n> It will take a year. Or two.", Names)
        );

    [Fact]
    public void A_quote_within_a_quote_has_its_own_speaker()
    {
        var text = Told.Text("“Marchenko told me, ‘the mine is gone,’ and left,” Weber said.");
        var quotes = Told.Quotes(text, Names);
        Assert.Equal(2, quotes.Count);
        Assert.Equal("direct, Oleh Marchenko: the mine is gone", Told.Line(quotes[1], text.Text));
        Assert.Equal(0, quotes[1].Within);
    }

    [Fact]
    public void An_interview_has_its_speakers_at_the_head_of_lines() =>
        Assert.Equal(
            "direct, Anna Weber: In May. We are hiring.\ndirect, Anna Weber: Then we dig.",
            Told.Lines(
                "Gazeta: When will the mine reopen?\n\nAnna Weber: In May. We are hiring.\n\nGazeta: And then?\n\nWeber: Then we dig.",
                Names
            )
        );

    [Theory]
    [InlineData("“We [the board] will reopen,” Weber said.", true)]
    [InlineData("“We … will reopen,” Weber said.", true)]
    [InlineData("“We ... will reopen,” Weber said.", true)]
    [InlineData("“We will reopen,” Weber said.", false)]
    public void Brackets_and_dots_show_that_a_quote_was_altered(string text, bool isAltered) =>
        Assert.Equal(isAltered, Told.Quotes(text, Names)[0].IsAltered);

    [Theory]
    [InlineData(
        "“It is ours,” Weber said at a press conference in Doha on February 25.",
        "February 25",
        "Doha",
        "a press conference"
    )]
    [InlineData("Weber, who said on 24 February 2025, “It is ours,” left.", "24 February 2025", null, null)]
    [InlineData(
        "In a televised interview on Monday, Weber said: “It is ours.”",
        "Monday",
        null,
        "a televised interview"
    )]
    [InlineData("“It is ours,” Weber told Reuters in 2024.", "2024", null, "Reuters")]
    [InlineData(
        "“It is ours,” Weber said in an interview with Gazeta.",
        null,
        null,
        "an interview with Gazeta"
    )]
    [InlineData("«Вона наша», — сказав Павло Кравець 24 лютого.", "24 лютого", null, null)]
    public void Day_place_and_medium_are_read(string text, string? on, string? where, string? medium)
    {
        var whole = Told.Text(text);
        var quote = Told.Quotes(whole, Names)[0];
        Assert.Equal(
            (on, where, medium),
            (quote.On?.In(whole.Text), quote.Where?.In(whole.Text), quote.Medium?.In(whole.Text))
        );
    }

    [Fact]
    public void Whoever_reports_a_speaker_is_named_beside_them()
    {
        var quotes = Told.Quotes("“It is ours,” Weber was quoted by Reuters as saying.", Names);
        Assert.Equal("Reuters", quotes[0].Through?.Name);
    }
}
