namespace Assay.Tests.Readings.Figures;

public sealed class ContextTests
{
    // A Wednesday.
    private static readonly LocalDate On = new(2025, 2, 12);

    [Theory]
    [InlineData(
        "Zinc sold at $2,900 a tonne, up from $2,500.",
        "[$2,900 a tonne] price 2900 USD/t; [$2,500] price 2500 USD/t"
    )]
    [InlineData(
        "It has a floor of €50 per tonne and a ceiling of €90.",
        "[€50 per tonne] price 50 EUR/t; [€90] price 90 EUR/t"
    )]
    [InlineData(
        "Zinc sold at $2,900 a tonne. She looks for a price of $3,100–3,200.",
        "[$2,900 a tonne] price 2900 USD/t; [$3,100–3,200] price 3100..3200 USD/t"
    )]
    [InlineData("A barrel cost him $60.", "[$60] price 60 USD/bbl")]
    [InlineData("Тонна цинка стоила 2900 долларов.", "[2900 долларов] price 2900 USD/t")]
    [InlineData(
        "It went from $300 to $400 per metric ton unit.",
        "[$300] price 300 USD/t unit; [$400 per metric ton unit] price 400 USD/t unit"
    )]
    public void A_price_takes_its_unit_from_beside_it(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData(
        "It sold 40 tonnes at $50 a tonne, for a total of $2,000.",
        "[40 tonnes] mass 40 t; [$50 a tonne] price 50 USD/t; [$2,000] money 2000 USD"
    )]
    [InlineData(
        "It sold at $50 a tonne and made profits of $60 million.",
        "[$50 a tonne] price 50 USD/t; [$60 million] money 60000000 USD"
    )]
    [InlineData("40 tonnes cost him $60.", "[40 tonnes] mass 40 t; [$60] money 60 USD")]
    public void Sums_beside_a_price_stay_money(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData(
        "Завод заробив 700 млн грн. З них 200 млн пішло на газ.",
        "[700 млн грн] money 700000000 UAH; [200 млн] money 200000000 UAH"
    )]
    [InlineData("Вывезли 4 млн тонн: 1 млн морем.", "[4 млн тонн] mass 4000000 t; [1 млн] mass 1000000 t")]
    public void A_part_is_of_the_kind_of_the_whole(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It is four years old.", "[four years] duration 4 years")]
    [InlineData("Anna is 44 years old.", "[44 years old] age 44 years")]
    [InlineData("Ему 44 года.", "[44 года] age 44 years")]
    [InlineData("Контракт на 44 года.", "[44 года] duration 44 years")]
    public void People_have_ages_and_things_durations(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("They called twelve times in an hour.", "[an hour] duration 1 hours")]
    [InlineData("A month ago all was well.", "[A month] duration 1 months")]
    [InlineData("They met for sixty consecutive days.", "[sixty consecutive days] duration 60 days")]
    public void Lengths_of_time_are_read_without_digits(string text, string expected) =>
        Assert.Contains(expected, Written.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("It makes plans in a year of war.")]
    [InlineData("In a year-end note she agreed.")]
    [InlineData("All was well a year ago.")]
    [InlineData("Under E.O. 13999 trade stops.")]
    [InlineData("Under Proclamation 10999 trade stops.")]
    public void Rates_and_names_are_no_figures(string text) => Assert.Equal("", Written.Of(text));

    [Theory]
    [InlineData("Six of its 15 members left.", "[Six] count 6; [15 members] count 15")]
    [InlineData("We should leave the other four alone.", "[four] count 4")]
    [InlineData("It had 500 people, where 120 now work.", "[500 people] count 500; [120] count 120")]
    public void A_count_may_stand_without_its_noun(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("They met on Friday.", "2025-2-7?")]
    [InlineData("Shall we meet on Friday?", "2025-2-14?")]
    [InlineData("The ship is expected on Friday.", "2025-2-14?")]
    [InlineData("The ship that few expected came in on Friday.", "2025-2-7?")]
    [InlineData("Two points before Friday.", "2025-2-14?")]
    [InlineData("They will pay more, she said on Friday.", "2025-2-7?")]
    [InlineData("They signed it before Friday.", "2025-2-7?")]
    public void A_weekday_to_come_is_told_by_the_words_around_it(string text, string expected) =>
        Assert.Contains($"[Friday] date {expected}", Written.Of(text, On), StringComparison.Ordinal);

    [Theory]
    [InlineData("Торік було краще.", "[Торік] date 2024?")]
    [InlineData("В прошлом году было лучше.", "[прошлом году] date 2024?")]
    [InlineData("The parties today signed it.", "[today] date 2025-2-12?")]
    [InlineData("In the last quarter of 2021 it fell.", "[last quarter of 2021] date 2021-Q4")]
    [InlineData("It paid for 2023 and for the year before.", "[2023] date 2023; [year before] date 2022?")]
    public void Times_are_read_against_the_day_of_the_text(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, On));

    [Theory]
    [InlineData("It fell in the last quarter.")]
    [InlineData("The Russia of today is rich.")]
    [InlineData("It was the year before the war.")]
    public void Times_of_nothing_named_are_left_out(string text) => Assert.Equal("", Written.Of(text, On));
}
