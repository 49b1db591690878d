using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Tests.Readings.Figures;

namespace Assay.Tests.Readings.Checks;

public sealed class AcrossSentencesTests
{
    private static readonly LocalDate On = new(2025, 3, 4);

    private sealed class NoPlaces : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) => null;
    }

    private static string[] Find(string text, string? title = null)
    {
        var tokens = Texts.Of(text, title);
        var figures = FigureFinder.Find(tokens, On);
        return InconsistencyFinder
            .Find(new CheckedText(tokens, figures, [], [], [], new NoPlaces(), On))
            .Select(f => $"{f.Kind}: {tokens.Words(f.Span)}")
            .ToArray();
    }

    [Theory]
    [InlineData(
        "The port spent $90 million. Of this, $30 million went on cranes, $20 million on rails and $10 million on fences.",
        "Of this, $30 million went on cranes, $20 million on rails and $10 million"
    )]
    [InlineData(
        "Завод заробив 700 млн грн. З них 200 млн пішло на газ, 150 млн на вугілля і 100 млн на ремонт.",
        "З них 200 млн пішло на газ, 150 млн на вугілля і 100 млн"
    )]
    public void Parts_in_the_next_sentence_that_do_not_make_the_whole_are_found(string text, string span) =>
        Assert.Equal([$"Sum: {span}"], Find(text));

    [Theory]
    [InlineData(
        "The port spent $60 million. Of this, $30 million went on cranes, $20 million on rails and $10 million on fences."
    )]
    [InlineData(
        "The port spent $90 million. Of this, $30 million went on cranes, $20 million on rails and $10 million on fences, among others."
    )]
    [InlineData("The port spent $90 million. Of this, $30 million went on cranes and $20 million on rails.")]
    [InlineData(
        "The port spent $90 million. The rest is open: $30 million for cranes, $20 million for rails and $10 million for fences."
    )]
    public void Parts_that_may_leave_some_out_are_let_pass(string text) =>
        Assert.DoesNotContain(Find(text), f => f.StartsWith("Sum", StringComparison.Ordinal));

    [Theory]
    [InlineData("The firm bought the quarry in May 2021, sold it in April 2019 and moved to Lyon.")]
    [InlineData("The trust won the permit in 2022, and lost it for want of money in 2020.")]
    public void What_is_lost_before_it_is_got_is_found(string text) =>
        Assert.StartsWith("Order: ", Assert.Single(Find(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The firm bought the quarry in May 2019, sold it in April 2021 and moved to Lyon.")]
    [InlineData("The firm bought the quarry again in May 2021, sold it first in April 2019.")]
    [InlineData("The firm bought the quarry in May 2021, a rival sold it in April 2019.")]
    [InlineData("The firm bought the quarry in May 2021 and sold the old mill in April 2019.")]
    public void What_may_be_got_twice_is_let_pass(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData(
        "The well has never been tested, and the tests show gas.",
        "never been tested, and the tests show"
    )]
    [InlineData(
        "The seam has not been surveyed, yet its surveys found coal.",
        "not been surveyed, yet its surveys found"
    )]
    public void Results_of_what_was_never_done_are_found(string text, string span) =>
        Assert.Equal([$"Contradiction: {span}"], Find(text));

    [Theory]
    [InlineData("The well has never been tested, but tests next door show gas.")]
    [InlineData("The well has not been tested until the tests show gas.")]
    [InlineData("The well has never been tested, and the maps show gas.")]
    public void What_others_show_is_let_pass(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Another_turn_in_the_title_is_found() =>
        Assert.Equal(
            ["Title: fourth month"],
            Find(
                "Sales were down. It was the third month in a row without growth.",
                "Smelter idle for a fourth month"
            )
        );

    [Theory]
    [InlineData("It was the fourth month in a row.", "Smelter idle for a fourth month")]
    [InlineData("It was the third year in a row.", "Smelter idle for a fourth month")]
    [InlineData("It was the third month of the year.", "Smelter idle for a fourth month")]
    public void The_same_turn_or_another_unit_is_let_pass(string text, string title) =>
        Assert.Empty(Find(text, title));

    [Fact]
    public void One_output_told_twice_is_found() =>
        Assert.Equal(
            ["Number: 58,000 tonnes"],
            Find(
                "In 2022 the smelter at Old Karvel made 75,000 tonnes of zinc. Later, in 2022, the Karvel smelter's output of 58,000 tonnes of zinc was sold."
            )
        );

    [Theory]
    [InlineData(
        "In 2022 the smelter at Karvel made 75,000 tonnes of zinc. In 2023 the Karvel smelter's output of 58,000 tonnes of zinc was sold."
    )]
    [InlineData(
        "In 2022 the smelter at Karvel made 75,000 tonnes of zinc. In 2022 the Dorsa smelter's output of 58,000 tonnes of zinc was sold."
    )]
    [InlineData(
        "In 2022 the smelter at Karvel made 75,000 tonnes of zinc. In 2022 the Karvel smelter's output of 58,000 tonnes of lead was sold."
    )]
    [InlineData(
        "In 2022 the smelter at Karvel made 75,000 tonnes of zinc. In 2022 the Karvel smelter's output of 70,000 tonnes of zinc was sold."
    )]
    public void Other_outputs_are_let_pass(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("The list shows Alba with 50%, Borea with 30% and everybody else with 35%.", true)]
    [InlineData("The list shows Alba with 50%, Borea with 30% and everybody else with 20%.", false)]
    [InlineData("The list shows Alba with 50%, Borea with 30% and Cela with 35%.", false)]
    public void Shares_down_to_the_rest_part_one_whole(string text, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Find(text).Length);

    [Theory]
    [InlineData("Weber, who was born on 5 May 1970, celebrated her 40 years at the mill.", false)]
    [InlineData("Ганна, яка народилася 5 травня 1970 року, відзначила свої 40 років.", true)]
    [InlineData("Ганна, яка народилася 5 січня 1970 року, відзначила свої 55 років.", false)]
    public void An_age_in_ones_own_years_is_held_against_the_birth(string text, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Find(text).Length);
}
