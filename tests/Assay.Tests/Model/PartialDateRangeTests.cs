using Assay.Model;

namespace Assay.Tests.Model;

public sealed class PartialDateRangeTests
{
    [Theory]
    [InlineData("1961", "1961-01-01", "1961-12-31")]
    [InlineData("1961-02", "1961-02-01", "1961-02-28")]
    [InlineData("1961-02-03", "1961-02-03", "1961-02-03")]
    [InlineData("1955..1958", "1955-01-01", "1958-12-31")]
    [InlineData("1968-07-01..1969-06-30", "1968-07-01", "1969-06-30")]
    public void A_date_is_written_as_it_is_read(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((earliest, latest, text), (Day(date.Earliest), Day(date.Latest), date.ToString()));
    }

    [Theory]
    [InlineData("1958..1955")]
    [InlineData("1958..")]
    [InlineData("..")]
    [InlineData("1955..1956..1957")]
    public void A_range_that_is_none_is_refused(string text) =>
        Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_range_of_one_day_is_exact()
    {
        var day = new LocalDate(1961, 2, 3);
        Assert.Equal(new PartialDate(day), PartialDate.Between(day, day));
    }

    private static string Day(LocalDate date) =>
        date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
