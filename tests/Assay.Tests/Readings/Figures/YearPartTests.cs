namespace Assay.Tests.Readings.Figures;

public sealed class YearPartTests
{
    // A Wednesday.
    private static readonly LocalDate On = new(2025, 3, 12);

    [Theory]
    [InlineData("It opens in the second half of 2027.", "[second half of 2027] date 2027-7..12")]
    [InlineData("Sales grew in H1 2024.", "[H1 2024] date 2024-1..6")]
    [InlineData("It closed in the summer of 2023.", "[summer of 2023] date 2023-6..8")]
    [InlineData("Його відкриють восени 2026 року.", "[восени 2026 року] date 2026-9..11")]
    [InlineData("Рудник откроют весной 2027 года.", "[весной 2027 года] date 2027-3..5")]
    [InlineData("It broke in the winter of 2023.", "[winter of 2023] date 2023")]
    [InlineData("They met in the late 1980s.", "[1980s] date 1985..1989")]
    [InlineData("В девяностые его закрыли.", "[девяностые] date 1990..1999")]
    public void A_part_of_a_year_has_its_months(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It was sold last autumn.", "[last autumn] date 2024-9..11?")]
    [InlineData("It may be sold next spring.", "[next spring] date 2026-3..5?")]
    [InlineData("Продали минулої осені.", "[минулої осені] date 2024-9..11?")]
    [InlineData("Profit fell in the first half of the year.", "[first half of the year] date 2025-1..6?")]
    [InlineData("Profit fell in the second half.", "[second half] date 2024-7..12?")]
    [InlineData("It was sold last month.", "[last month] date 2025-2?")]
    [InlineData("It was sold last week.", "[last week] date 2025-3-3..9?")]
    [InlineData("The offer stands until the 20th.", "[20th] date 2025-3-20?")]
    [InlineData("Откроют до конца года.", "[конца года] date 2025?")]
    [InlineData("A year ago it was shut.", "[A year ago] date 2024-3?")]
    [InlineData("Рік тому її закрили.", "[Рік тому] date 2024-3?")]
    public void It_may_be_told_from_the_day_of_the_text(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, On));

    [Theory]
    [InlineData(
        "It opened in 2021 and shut in May of that year.",
        "[2021] date 2021; [May of that year] date 2021-5?"
    )]
    [InlineData(
        "Его купили в 2019 году, а в мае того же года закрыли.",
        "[2019 году] date 2019; [мае того же года] date 2019-5?"
    )]
    [InlineData("It shut in May last year.", "[May last year] date 2024-5?")]
    [InlineData(
        "On 30 June 2024 it owed less than a year earlier.",
        "[30 June 2024] date 2024-6-30; [a year earlier] date 2023-6-30?"
    )]
    public void The_year_may_be_told_by_one_named_before(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, On));

    [Theory]
    [InlineData("The price rose in July.", "[July] date 2024-7?")]
    [InlineData("The price will rise in July.", "[July] date 2025-7?")]
    [InlineData("Судно прибуло до Риги 3 березня.", "[3 березня] date 2025-3-3?")]
    [InlineData("They promised to return in July.", "[July] date 2025-7?")]
    [InlineData("Вони обіцяли повернутися у липні.", "[липні] date 2025-7?")]
    public void A_month_that_is_told_as_past_is_past(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, On));

    [Theory]
    [InlineData("The company today announced a loss.")]
    [InlineData("They signed it in Lyon today.")]
    public void Today_is_a_day_where_something_was_done(string text) =>
        Assert.Equal("[today] date 2025-3-12?", Written.Of(text, On));

    [Theory]
    [InlineData("The country makes most of it today.")]
    [InlineData("It buys none today.")]
    [InlineData("Сегодня завод выпускает трубы.")]
    [InlineData("It could be shut tomorrow.")]
    [InlineData("The first half of the match was dull.")]
    [InlineData("They live on the 20th floor.")]
    [InlineData("It was half a lifetime ago.")]
    public void Nowadays_is_no_date(string text) => Assert.Equal("", Written.Of(text, On));
}
