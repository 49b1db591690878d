namespace Assay.Tests.Readings.Figures;

public sealed class DateTests
{
    private static readonly LocalDate On = new(2025, 3, 4);

    [Theory]
    [InlineData("24 February 2025", "2025-2-24")]
    [InlineData("February 24, 2025", "2025-2-24")]
    [InlineData("Feb. 24, 2025", "2025-2-24")]
    [InlineData("24th of February 2025", "2025-2-24")]
    [InlineData("2025-02-24", "2025-2-24")]
    [InlineData("24.02.2025", "2025-2-24")]
    [InlineData("24/02/2025", "2025-2-24")]
    [InlineData("02/24/2025", "2025-2-24")]
    [InlineData("Monday, 24 February 2025", "2025-2-24")]
    [InlineData("May 2024", "2024-5")]
    [InlineData("3–7 March 2025", "2025-3-3..7")]
    [InlineData("Q3 2024", "2024-Q3")]
    [InlineData("third quarter of 2024", "2024-Q3")]
    [InlineData("1990s", "1990..1999")]
    [InlineData("2014–2022", "2014..2022")]
    [InlineData("2022 to 2024", "2022..2024")]
    [InlineData("24 февраля 2025 года", "2025-2-24")]
    [InlineData("24 лютого 2025 р.", "2025-2-24")]
    [InlineData("феврале 2025 года", "2025-2")]
    public void Dates_are_written_in_many_ways(string words, string date) =>
        Assert.Equal(
            $"[{words}] date {date}",
            Written.Of($"It was on {words}").Replace("р] date", "р.] date", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("She said in March that it was over.", "[March] date 2025-3?")]
    [InlineData("They will meet in March.", "[March] date 2026-3?")]
    public void A_verb_of_the_past_looks_back(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, new LocalDate(2025, 11, 6)));

    [Theory]
    [InlineData("It began in 2014.", "[2014] date 2014")]
    [InlineData("Since its 2022 invasion all changed.", "[2022] date 2022")]
    [InlineData("By mid-2024 all changed.", "[2024] date 2024")]
    [InlineData("With 2022 companies it grew.", "[2022 companies] count 2022")]
    [InlineData("Some 2000 soldiers left.", "[2000 soldiers] count 2000 about")]
    [InlineData("The price was $2022.", "[$2022] money 2022 USD")]
    [InlineData("The plan Vision 2030 failed.", "")]
    public void Four_digits_are_a_year_where_they_are_nothing_else(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("He spoke on February 24.", "[February 24] date 2025-2-24?")]
    [InlineData("He spoke on December 5.", "[December 5] date 2024-12-5?")]
    [InlineData("It will reopen in May.", "[May] date 2025-5?")]
    [InlineData("He spoke yesterday.", "[yesterday] date 2025-3-3?")]
    [InlineData("He spoke last Tuesday.", "[last Tuesday] date 2025-2-25?")]
    [InlineData("He spoke on Monday.", "[Monday] date 2025-3-3?")]
    [InlineData("They may march to April Jones.", "")]
    public void The_day_of_the_text_gives_what_a_date_leaves_open(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text, On));

    [Fact]
    public void Without_the_day_of_the_text_a_date_stays_open() =>
        Assert.Equal("[February 24] date -2-24", Written.Of("He spoke on February 24, not yesterday."));
}
