using Assay.Model;
using Assay.Readings;
using Assay.Readings.Comparison;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Wordings;
using Assay.Tests.Reports.Readings;

namespace Assay.Tests.Readings.Comparison;

public sealed class ReadingComparisonTests
{
    [Fact]
    public void What_is_linked_to_the_same_is_the_same_under_any_name()
    {
        var comparison = ReadingComparison.Of(
            Naming(Somebody("Putin", "party:putin")),
            Naming(Somebody("Президент", "party:putin"))
        );
        var pair = Assert.Single(comparison.InBoth);
        Assert.Equal("Президент", pair.Second.Name);
        Assert.Contains("party:putin", pair.Why, StringComparison.Ordinal);
        Assert.Empty(comparison.OnlyFirst);
        Assert.Empty(comparison.OnlySecond);
    }

    [Theory]
    [InlineData("Anna Weber", "ANNA WEBER")]
    [InlineData("Kirill Dmitriev", "Кирилл Дмитриев")]
    [InlineData("Volodymyr Zelenskyy", "Vladimir Zelensky")]
    public void Names_that_fit_are_one_person(string first, string second) =>
        Assert.Single(ReadingComparison.Of(Naming(Somebody(first)), Naming(Somebody(second))).InBoth);

    [Theory]
    [InlineData("Anna Weber", "Boris Novak")]
    [InlineData("Anna Weber", "Anton Weber")]
    public void Names_that_do_not_fit_are_missing_on_both_sides(string first, string second)
    {
        var comparison = ReadingComparison.Of(Naming(Somebody(first)), Naming(Somebody(second)));
        Assert.Equal(first, Assert.Single(comparison.OnlyFirst).Name);
        Assert.Equal(second, Assert.Single(comparison.OnlySecond).Name);
    }

    [Fact]
    public void Namesakes_that_are_linked_to_different_parties_are_two()
    {
        var comparison = ReadingComparison.Of(
            Naming(Somebody("Ivan Petrov", "party:petrov-a")),
            Naming(Somebody("Ivan Petrov", "party:petrov-b"))
        );
        Assert.Empty(comparison.InBoth);
    }

    [Fact]
    public void A_picture_credit_is_not_missing_from_the_other_text()
    {
        var naming = Naming(Somebody("Orbita"));
        var credit = naming with { Mentions = [.. naming.Mentions.Select(m => m with { IsCredit = true })] };
        Assert.Empty(ReadingComparison.Of(credit, Naming()).OnlyFirst);
    }

    [Fact]
    public void A_deal_is_not_missing_the_laws_that_a_text_names()
    {
        var law = Somebody("EO 14024", "instrument:us:eo-14024") with { Kind = MentionKind.Instrument };
        var deal = new ComparedText("a deal", new LocalDate(2025, 2, 1), [], ComparedText.KindsOfDeals);
        Assert.Empty(ReadingComparison.Of(Naming(law), deal).OnlyFirst);
        Assert.Single(ReadingComparison.Of(Naming(law), Naming()).OnlyFirst);
    }

    [Fact]
    public void Figures_for_the_same_thing_that_do_not_agree_are_told()
    {
        var difference = Assert.Single(
            Figures(
                "It holds reserves of 5 million tonnes.",
                5_000_000,
                "It holds reserve of 7 million tonnes.",
                7_000_000
            )
        );
        Assert.Equal("reserve", difference.What);
        Assert.Equal([0], difference.First);
        Assert.Equal([0], difference.Second);
    }

    [Theory]
    [InlineData(324, 324.3, FigureBound.Exact)]
    [InlineData(35, 33, FigureBound.About)]
    [InlineData(30, 35, FigureBound.AtLeast)]
    [InlineData(40, 35, FigureBound.AtMost)]
    public void Figures_that_rounding_or_their_bounds_let_agree_are_not_told(
        double first,
        double second,
        FigureBound bound
    ) =>
        Assert.Empty(
            Figures("reserves of 1 tonnes", (decimal)first, "reserves of 2 tonnes", (decimal)second, bound)
        );

    [Fact]
    public void Figures_for_other_things_are_not_compared() =>
        Assert.Empty(Figures("reserves of 5 tonnes", 5, "output of 7 tonnes", 7));

    [Fact]
    public void Figures_of_different_years_are_not_compared()
    {
        Reading Of(string text, decimal value, int year)
        {
            var reading = Measuring(text, value, FigureBound.Exact);
            var day = new Figure(reading.Figures[0].Span, FigureKind.Date, null, null, FigureBound.Exact)
            {
                Date = new WrittenDay(year, null, null),
            };
            return reading with { Figures = [reading.Figures[0] with { When = 1 }, day] };
        }
        var first = Of("reserves of 5 tonnes", 5, 2023);
        Assert.Empty(ReadingComparison.Of(first, Of("reserves of 7 tonnes", 7, 2024)).Figures);
        Assert.Single(ReadingComparison.Of(first, Of("reserves of 7 tonnes", 7, 2023)).Figures);
    }

    [Fact]
    public void One_amount_in_two_currencies_is_told_with_both()
    {
        Reading In(string currency)
        {
            var reading = Measuring("reserves of 5 tonnes", 5, FigureBound.Exact);
            var money = reading.Figures[0] with
            {
                Kind = FigureKind.Money,
                Currency = new CurrencyCode(currency),
                Unit = null,
            };
            return reading with { Figures = [money] };
        }
        Assert.Equal(
            "USD against EUR",
            Assert.Single(ReadingComparison.Of(In("USD"), In("EUR")).Figures).Why
        );
    }

    [Fact]
    public void The_same_words_of_two_speakers_are_told()
    {
        const string words = "we will never sell the mine to anybody";
        var difference = Assert.Single(
            ReadingComparison
                .Of(Saying("Anna Weber", words), Saying("Boris Novak", $"Look, {words} at all"))
                .Quotes
        );
        Assert.Equal((0, 0), (difference.First, difference.Second));
    }

    [Theory]
    [InlineData("Vladimir Putin", "we will never sell the mine", "Putin", "we will never sell the mine")]
    [InlineData("Anna Weber", "we will never sell the mine", "Boris Novak", "we have always sold the mine")]
    [InlineData("Anna Weber", "of course", "Boris Novak", "of course")]
    public void Words_of_one_speaker_and_words_that_differ_or_are_few_are_not_told(
        string speaker,
        string words,
        string other,
        string others
    ) => Assert.Empty(ReadingComparison.Of(Saying(speaker, words), Saying(other, others)).Quotes);

    [Fact]
    public void A_claim_that_only_one_text_words_so_is_told()
    {
        var claiming = Claiming(WordingUse.OwnWords);
        Assert.Contains(
            "only the first",
            Assert.Single(ReadingComparison.Of(claiming, Naming()).Wordings).Why,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "own words",
            Assert.Single(ReadingComparison.Of(claiming, Claiming(WordingUse.Quoted)).Wordings).Why,
            StringComparison.Ordinal
        );
        Assert.Empty(ReadingComparison.Of(claiming, claiming).Wordings);
    }

    [Fact]
    public void A_text_does_not_differ_from_itself()
    {
        var comparison = ReadingComparison.Of(SampleReading.Rich(), SampleReading.Rich());
        Assert.Empty(comparison.OnlyFirst);
        Assert.Empty(comparison.OnlySecond);
        Assert.Empty(comparison.Figures);
        Assert.Empty(comparison.Quotes);
        Assert.Empty(comparison.Wordings);
        Assert.Equal(4, comparison.InBoth.Count);
    }

    [Theory]
    [InlineData(
        "The company will invest $179 million in the lithium project.",
        "The company will invest $279 million in the lithium project.",
        1
    )]
    [InlineData(
        "The company will invest $179 million in the lithium project.",
        "The company will invest $179 million in the lithium project.",
        0
    )]
    [InlineData(
        "The licence of the lithium project runs for 50 years.",
        "The licence of the lithium project runs for 20 years.",
        1
    )]
    [InlineData(
        "The company will invest $179 million in the lithium project.",
        "Shareholders lost about $5 million of value overnight.",
        0
    )]
    [InlineData(
        "The company will invest $179 million, then $20 million in the lithium project.",
        "The company will invest $279 million in the lithium project.",
        0
    )]
    public void Figures_of_sentences_that_say_the_same_are_compared(string first, string second, int differ)
    {
        var day = new LocalDate(2025, 3, 1);
        Reading Read(string sentence)
        {
            var reading = ReadTexts.Read(ReadTexts.Document([sentence]), day);
            return reading with { Figures = [.. reading.Figures.Select(f => f with { Of = null })] };
        }
        Assert.Equal(differ, ReadingComparison.Of(Read(first), Read(second)).Figures.Count);
    }

    [Fact]
    public void Figures_that_nothing_could_be_held_against_are_counted() =>
        Assert.Equal(
            new FiguresNotCompared(1, 1),
            ReadingComparison
                .Of(
                    Measuring("reserves of 5 tonnes", 5, FigureBound.Exact),
                    Measuring("output of 7 tonnes", 7, FigureBound.Exact)
                )
                .NotCompared
        );

    private static Referent Somebody(string name, string? target = null) =>
        new(
            0,
            MentionKind.Person,
            name,
            null,
            target is null ? [] : [new Link(Target(target), name, 1, [])],
            []
        );

    private static LinkTarget Target(string id) =>
        id.StartsWith("party:", StringComparison.Ordinal)
            ? new LinkTarget.Party(new PartyId(id["party:".Length..]))
            : new LinkTarget.Law(id["instrument:".Length..]);

    private static Reading Naming(params Referent[] referents)
    {
        var text = new MadeText([.. referents.Select(r => r.Name), "end"]);
        return SampleReading.Empty() with
        {
            Document = text.Document,
            Referents = [.. referents.Select((r, i) => r with { Number = i })],
            Mentions = [.. referents.Select((r, i) => new Mention(text[r.Name], MentionForm.Name, i, ""))],
        };
    }

    private static IReadOnlyList<FigureDifference> Figures(
        string first,
        decimal value,
        string second,
        decimal other,
        FigureBound bound = FigureBound.Exact
    ) =>
        ReadingComparison
            .Of(Measuring(first, value, bound), Measuring(second, other, FigureBound.Exact))
            .Figures;

    private static Reading Measuring(string words, decimal value, FigureBound bound)
    {
        var text = new MadeText(words);
        var of = words.Split(' ').First(w => w is "reserves" or "reserve" or "output");
        return SampleReading.Empty() with
        {
            Document = text.Document,
            Figures =
            [
                new Figure(text["tonnes"], FigureKind.Mass, value, value, bound)
                {
                    Unit = "t",
                    Of = text[of],
                },
            ],
        };
    }

    private static Reading Saying(string speaker, string words)
    {
        var text = new MadeText($"{speaker} said: “{words}”");
        return SampleReading.Empty() with
        {
            Document = text.Document,
            Quotes =
            [
                new Quote([text[words]], QuoteManner.Direct, new Speaker(text[speaker], speaker, null), ""),
            ],
        };
    }

    private static Reading Claiming(WordingUse use)
    {
        var text = new MadeText("the new regions");
        return SampleReading.Empty() with
        {
            Document = text.Document,
            Wordings =
            [
                new TerritorialWording(text["new regions"], "new-regions", ClaimGrade.Strong, use, "", ""),
            ],
        };
    }
}
