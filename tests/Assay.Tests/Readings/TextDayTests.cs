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

    [Fact]
    public void A_text_without_days_is_of_the_day_of_reading()
    {
        var day = DayOf("They signed.");
        Assert.Equal(ReadTexts.Today, day.On);
        Assert.False(day.IsTold);
    }
}
