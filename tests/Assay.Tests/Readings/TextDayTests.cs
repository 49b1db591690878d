using Assay.Readings;

namespace Assay.Tests.Readings;

/// <summary>Which day a text is of.</summary>
public sealed class TextDayTests
{
    private static ReadingDay DayOf(string text, LocalDate? told = null) => ReadTexts.ReadOn(told, text).Day;

    [Fact]
    public void What_the_user_says_goes_before_all() =>
        Assert.Equal(
            new LocalDate(2024, 1, 2),
            DayOf("Signed on 24 February 2025.", new LocalDate(2024, 1, 2)).On
        );

    [Fact]
    public void The_newest_day_of_the_text_is_its_day() =>
        Assert.Equal(
            new LocalDate(2025, 2, 24),
            DayOf("On 13 August 2023 they met, and on 24 February 2025 they signed.").On
        );

    [Fact]
    public void A_day_on_which_a_term_ends_is_not_its_day() =>
        Assert.Equal(
            new LocalDate(2025, 2, 17),
            DayOf("The agreement was signed on 17 February 2025. The licence runs until 1 June 2026.").On
        );

    [Fact]
    public void A_day_without_year_shortly_after_the_newest_one_is_newer() =>
        Assert.Equal(
            new LocalDate(2025, 2, 25),
            DayOf("They met on 24 February 2025. On February 25 they signed.").On
        );

    [Theory]
    [InlineData("Anna Weber | 6 November 2024")]
    [InlineData("Published on 6 November 2024")]
    [InlineData("Riga, 6 November 2024")]
    [InlineData(
        "RIGA, 6 November 2024 — The mill was sold, its owner said in a long and rather dull statement to the press."
    )]
    public void A_day_at_the_head_goes_before_newer_ones_in_the_text(string line)
    {
        var reading = ReadTexts.ReadOn(
            null,
            "The mill is sold",
            line,
            "They met on 3 March 2025 and signed."
        );
        Assert.Equal(new LocalDate(2024, 11, 6), reading.Day.On);
    }

    [Theory]
    [InlineData("The war since 24 February 2022")]
    [InlineData("They met on 13 August 2023.")]
    [InlineData("24 February 2022 is remembered")]
    public void A_day_that_a_first_line_is_about_is_none(string line)
    {
        var reading = ReadTexts.ReadOn(null, line, "They met on 3 March 2025 and signed.");
        Assert.Equal(new LocalDate(2025, 3, 3), reading.Day.On);
    }

    [Fact]
    public void A_text_without_days_is_of_the_day_of_reading()
    {
        var day = DayOf("They signed.");
        Assert.Equal(ReadTexts.Today, day.On);
        Assert.False(day.IsTold);
    }
}
