using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Tests.Readings.Figures;

namespace Assay.Tests.Readings.Checks;

public sealed class InconsistencyTests
{
    private static readonly LocalDate On = new(2025, 3, 4);

    private static string[] Find(string text, string? title = null)
    {
        var tokens = Texts.Of(text, title);
        var figures = FigureFinder.Find(tokens, On);
        var found = InconsistencyFinder.Find(
            new CheckedText(tokens, figures, [], [], [], new NoPlaces(), On)
        );
        return found.Select(f => $"{f.Kind}: {tokens.Words(f.Span)}").ToArray();
    }

    private sealed class NoPlaces : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) => null;
    }

    [Theory]
    [InlineData(
        InconsistencyKind.Contradiction,
        "The document claimed that American companies had forfeited $324 billion in potential losses by pulling out.",
        "forfeited $324 billion in potential losses"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Rather than acknowledge setbacks, that spending outpaces its earnings, ending the year with a record $35 billion deficit, up from 3.3 trillion in 2023 and 3.2 trillion in 2022, Russia is reframing losses.",
        "a record $35 billion deficit, up from 3.3 trillion in 2023"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Exports fell from 3 million tonnes to 5 million tonnes last year.",
        "fell from 3 million tonnes to 5 million tonnes last year"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Revenue rose from $5.2 billion to $3.1 billion in 2024.",
        "rose from $5.2 billion to $3.1 billion in 2024"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Output rose to 3 million tonnes in 2024 from 5 million tonnes in 2023.",
        "rose to 3 million tonnes in 2024 from 5 million tonnes in 2023"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "The fund made a record $5 billion, compared with $7 billion in 2022.",
        "a record $5 billion, compared with $7 billion in 2022"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "The budget of €5 billion, up from $3 billion in 2022, was approved.",
        "€5 billion, up from $3 billion in 2022"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Sales doubled from 2 million tonnes to 3 million tonnes.",
        "doubled from 2 million tonnes to 3 million tonnes"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Production grew by 20% from 100,000 tonnes to 150,000 tonnes.",
        "grew by 20% from 100,000 tonnes to 150,000 tonnes"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Output grew 20 percent, from 100 tonnes to 150 tonnes.",
        "grew 20 percent, from 100 tonnes to 150 tonnes"
    )]
    [InlineData(
        InconsistencyKind.Weekday,
        "They met on Monday, 25 February 2025, in Doha.",
        "Monday, 25 February 2025"
    )]
    [InlineData(
        InconsistencyKind.Weekday,
        "The deal was signed on Friday, March 5, 2025.",
        "Friday, March 5, 2025"
    )]
    [InlineData(
        InconsistencyKind.Weekday,
        "The talks began on 24 February 2025 (Tuesday) in Doha.",
        "24 February 2025 (Tuesday)"
    )]
    [InlineData(
        InconsistencyKind.Order,
        "The licence is valid from May 2024 until March 2023.",
        "from May 2024 until March 2023"
    )]
    [InlineData(
        InconsistencyKind.Order,
        "The licence, issued on 3 May 2024, expired on 1 March 2024.",
        "issued on 3 May 2024, expired on 1 March 2024"
    )]
    [InlineData(
        InconsistencyKind.Order,
        "Born in 1990, she graduated in 1985 from Moscow State University.",
        "Born in 1990, she graduated in 1985"
    )]
    [InlineData(
        InconsistencyKind.Order,
        "Anna Weber was born in 1990 and joined the company in 1985.",
        "born in 1990 and joined the company in 1985"
    )]
    [InlineData(
        InconsistencyKind.Share,
        "Alpha owns 51 % of the company, Beta 30 % and Gamma 25 %.",
        "51 % of the company, Beta 30 % and Gamma 25 %"
    )]
    [InlineData(
        InconsistencyKind.Share,
        "Alpha holds 51%, Beta holds 30% and Gamma holds 25% of the shares.",
        "51%, Beta holds 30% and Gamma holds 25%"
    )]
    [InlineData(
        InconsistencyKind.Share,
        "60 % of exports went to China, 30 % to India and 25 % to Turkey.",
        "60 % of exports went to China, 30 % to India and 25 %"
    )]
    [InlineData(
        InconsistencyKind.Sum,
        "The list names 12 companies: five Russian firms, four Chinese firms and two Turkish firms.",
        "12 companies: five Russian firms, four Chinese firms and two Turkish firms"
    )]
    [InlineData(
        InconsistencyKind.Sum,
        "Of the 12 companies, five stayed, four left and two were sold.",
        "12 companies, five stayed, four left and two"
    )]
    [InlineData(
        InconsistencyKind.Sum,
        "Of the 12, five stayed, four left and two were sold.",
        "12, five stayed, four left and two"
    )]
    [InlineData(
        InconsistencyKind.Sum,
        "It shipped 5,000 tonnes, 4,000 tonnes and 3,000 tonnes, a total of 13,000 tonnes.",
        "5,000 tonnes, 4,000 tonnes and 3,000 tonnes, a total of 13,000 tonnes"
    )]
    [InlineData(
        InconsistencyKind.Product,
        "The plant sold 10,000 tonnes of nickel at $16,000 a tonne for $200 million.",
        "10,000 tonnes of nickel at $16,000 a tonne for $200 million"
    )]
    [InlineData(
        InconsistencyKind.Age,
        "Anna Weber, 52, was born in 1985 and lives in Kyiv.",
        "52, was born in 1985"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "The resolution was adopted unanimously, with 93 votes in favour and 18 against.",
        "unanimously, with 93 votes in favour and 18 against"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "The fund bought a majority stake of 40% in the mine.",
        "majority stake of 40%"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "It sold its 60% minority stake in the smelter.",
        "60% minority stake"
    )]
    [InlineData(
        InconsistencyKind.Number,
        "The Buyer shall pay within thirty (45) days of the invoice.",
        "thirty (45)"
    )]
    [InlineData(
        InconsistencyKind.Number,
        "The price is five million US dollars (US$6,000,000).",
        "five million US dollars (US$6,000,000"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "Nickel prices fell to a record high on Monday.",
        "fell to a record high"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "Prices rose to an all-time low.",
        "rose to an all-time low"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "The company will open the plant last year.",
        "will open the plant last year"
    )]
    [InlineData(
        InconsistencyKind.Contradiction,
        "The ministry said potential losses that were forfeited amounted to $5bn.",
        "potential losses that were forfeited"
    )]
    [InlineData(
        InconsistencyKind.Number,
        "The purchase price is $5 million.\nThe Buyer shall pay the purchase price of $7 million in cash.",
        "$7 million"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "The interest rate remained unchanged at 5 %, up from 4 % in May.",
        "unchanged at 5 %, up from 4 %"
    )]
    [InlineData(
        InconsistencyKind.Number,
        "Russia's exports were $5 billion in 2023.\nThe ministry said Russia's exports reached $7 billion in 2023.",
        "$7 billion"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Экспорт вырос с 5 млн тонн до 3 млн тонн.",
        "вырос с 5 млн тонн до 3 млн тонн"
    )]
    [InlineData(
        InconsistencyKind.Weekday,
        "Встреча прошла во вторник, 24 февраля 2025 года.",
        "вторник, 24 февраля 2025 года"
    )]
    [InlineData(
        InconsistencyKind.Comparison,
        "Експорт впав з 3 млн тонн до 5 млн тонн.",
        "впав з 3 млн тонн до 5 млн тонн"
    )]
    [InlineData(
        InconsistencyKind.Number,
        "The Seller delivers 25,000 (thirty thousand) tonnes.",
        "25,000 (thirty thousand)"
    )]
    public void What_does_not_hold_together_is_found_where_it_stands(
        InconsistencyKind kind,
        string text,
        string span
    ) => Assert.Equal([$"{kind}: {span}"], Find(text));

    [Theory]
    [InlineData("American companies had lost $324 billion by pulling out.")]
    [InlineData(
        "The deficit reached a record $35 billion, up from $33 billion in 2023 and $32 billion in 2022."
    )]
    [InlineData("Revenue of $5 billion, up from 3 billion in 2022, beat forecasts.")]
    [InlineData(
        "Exports fell from 5 million tonnes to 3 million tonnes last year, while imports rose from 3 to 5 million."
    )]
    [InlineData("They met on Monday, 24 February 2025, in Doha.")]
    [InlineData("The licence is valid from May 2023 until March 2024.")]
    [InlineData("The old licence expired on 1 March 2024 and a new one was issued on 3 May 2024.")]
    [InlineData("The deadline was moved from May 2024 to March 2024.")]
    [InlineData("Born in 1960, she graduated in 1985.")]
    [InlineData("Alpha owns 60 % of Beta, which owns 55 % of Gamma.")]
    [InlineData("Alpha owns 60% of Beta and 55% of Gamma.")]
    [InlineData("Alpha holds 60 %, up from 55 %, and Beta holds 40 %.")]
    [InlineData("In a poll, 60% backed the deal, 55% feared it and 30% did not know.")]
    [InlineData("Of the 27 members, 12 voted in favour and 5 against.")]
    [InlineData("The fund owns 60% of the shares and 75% of the votes.")]
    [InlineData("Of the 12 companies, five stayed, four left and three were sold.")]
    [InlineData("Among the 12 companies are five Russian and four Chinese.")]
    [InlineData(
        "It lists 12 companies, including five Russian firms, four Chinese firms and two Turkish firms."
    )]
    [InlineData("The plant sold 10,000 tonnes of nickel at $16,000 a tonne for $160 million.")]
    [InlineData(
        "The plant sells 10,000 tonnes a year at $16,000 a tonne, a deal worth $800 million over five years."
    )]
    [InlineData("It sold 9,800 tonnes at about $16,000 a tonne for some $157 million.")]
    [InlineData("Anna Weber, 52, was born in 1972 and lives in Kyiv.")]
    [InlineData("The council voted unanimously against the plan.")]
    [InlineData("The fund bought a majority stake of 51% in the mine.")]
    [InlineData("The Buyer shall pay within thirty (30) days of the invoice.")]
    [InlineData("The price is five million US dollars (US$5,000,000).")]
    [InlineData("The company will publish the figures it collected last year.")]
    [InlineData("Nickel fell to a record low; oil rose to a record high.")]
    [InlineData("Exports will exceed last year.")]
    [InlineData("The rate rose to 5 % from 4 % in May.")]
    [InlineData("Losses widened from 3 million euros to 5 million euros.")]
    [InlineData("The team climbed from 5 to 3 in the rankings.")]
    [InlineData(
        "Temperatures fell from -3 to -5 degrees; output was cut by 5 % to 3 million tonnes from 3.2 million."
    )]
    [InlineData(
        "Profit nearly doubled from $2.1 billion to $4 billion. Shares more than doubled, from $2 to $5."
    )]
    [InlineData("Production grew by 20% from 100,000 tonnes to 120,000 tonnes.")]
    [InlineData("Profit rose 3% to $5 billion, and sales fell 4% to $50 billion.")]
    [InlineData("Imports were 5 million tonnes, exports 3 million tonnes and stocks 4 million tonnes.")]
    [InlineData("The stake was cut from 60% to 40% in 2023. In 2024 the price fell from $5 to $3.")]
    [InlineData("The bank reported a profit of $3 billion, compared with a loss of $5 billion in 2022.")]
    [InlineData("It paid $3 billion for a 40% stake and $2 billion for the other 60%.")]
    [InlineData("The contract runs from 1 January to 31 December 2025.")]
    [InlineData("He was born in 1950, six years before his wife, who graduated in 1948 from Kyiv.")]
    [InlineData("The agreement, signed on 3 May 2024, replaces one that expired on 1 March 2024.")]
    [InlineData("The vote was 93 to 18, with 65 abstentions; 17 of the 193 members were absent.")]
    [InlineData("The price was $2,500 a tonne, compared with $2,700 in May and $2,100 in 2023.")]
    [InlineData("The Seller delivers 25,000 (twenty-five thousand) tonnes within 30 (thirty) days.")]
    [InlineData("The Seller delivers 1 250 000 (one million two hundred and fifty thousand) tonnes.")]
    [InlineData("The three (of 12) members; chapter five (3); the two (2023) reports.")]
    public void What_holds_together_in_some_reading_is_let_pass(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData(
        "Exports fall to China",
        "Russian exports rose in January, the ministry said.",
        "Exports fall"
    )]
    [InlineData(
        "Mine hires 300 workers",
        "The mine said on Monday that it would hire 450 workers this year.",
        "300 workers"
    )]
    public void A_title_that_its_text_denies_is_found(string title, string text, string span) =>
        Assert.Equal([$"Title: {span}"], Find(text, title));

    [Theory]
    [InlineData(
        "Exports fall to China",
        "Russian exports dropped in January. Exports had risen a year before."
    )]
    [InlineData("Exports fall to China", "Russian exports rose in January but exports fell in February.")]
    [InlineData(
        "Mine hires 300 workers",
        "The mine said on Monday that it would hire 300 workers this year."
    )]
    [InlineData("Mine gets $3bn", "The mine said on Monday that it would get $2.8 billion of aid this year.")]
    public void A_title_that_its_text_bears_out_is_let_pass(string title, string text) =>
        Assert.Empty(Find(text, title));

    [Fact]
    public void The_deficit_sentence_has_two_reasons()
    {
        var tokens = Texts.Of(
            "It ended the year with a record $35 billion deficit, up from 3.3 trillion in 2023."
        );
        var input = new CheckedText(tokens, FigureFinder.Find(tokens, On), [], [], [], new NoPlaces(), On);
        var found = Assert.Single(InconsistencyFinder.Find(input));
        Assert.Equal(
            "$35 billion is in USD, the currency of 3.3 trillion is not named; "
                + "$35 billion is not more than 3.3 trillion: 35,000,000,000 against 3,300,000,000,000, but the text says “up from”",
            found.Reason
        );
        Assert.Equal(2, found.Evidence.Count);
    }
}
