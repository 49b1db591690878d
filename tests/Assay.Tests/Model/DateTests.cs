using Assay.Model;

namespace Assay.Tests.Model;

public sealed class DateTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-02", "2022-02")]
    [InlineData("2022-02-24", "2022-02-24")]
    public void A_partial_date_is_written_as_precisely_as_it_was_read(string text, string written)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("24.02.2022")]
    [InlineData("0000")]
    [InlineData("2022-2-4")]
    public void A_day_that_does_not_exist_is_not_read(string text) =>
        Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2022-02-23", Truth.False)]
    [InlineData("2022-02-24", Truth.True)]
    [InlineData("2025-02-24", Truth.True)]
    [InlineData("2025-02-25", Truth.False)]
    public void Both_ends_of_a_span_belong_to_it(string day, Truth expected) =>
        Assert.Equal(expected, Span("2022-02-24", "2025-02-24").On(Day(day)));

    [Theory]
    [InlineData("2022-01-31", Truth.False)]
    [InlineData("2022-02-10", Truth.Unknown)]
    [InlineData("2022-02-28", Truth.True)]
    public void A_beginning_known_to_the_month_leaves_that_month_open(string day, Truth expected) =>
        Assert.Equal(expected, Span("2022-02", null).On(Day(day)));

    [Fact]
    public void An_end_that_had_not_come_is_open_to_somebody_on_that_day()
    {
        var then = Span("2018-04-06", "2019-01-27").KnownOn(Day("2018-12-31"));
        Assert.Equal(Span("2018-04-06", null), then);
    }

    [Fact]
    public void A_beginning_that_had_not_come_is_not_known() =>
        Assert.Null(Span("2022-02-28", null).KnownOn(Day("2022-02-23")));

    private static InForce Span(string? from, string? until) => new(Partial(from), Partial(until));

    private static PartialDate? Partial(string? text) =>
        PartialDate.TryParse(text, out var date) ? date : null;

    private static LocalDate Day(string text) =>
        PartialDate.TryParse(text, out var date) ? date.Earliest : default;
}
