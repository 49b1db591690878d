using Assay.Formats.Lists.UnitedStates;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.UnitedStates;

public sealed class FederalRegisterTests
{
    [Theory]
    [InlineData("88 FR 66273, 9/27/23", "88 FR 66273", "2023-09-27")]
    [InlineData("63 FR 64322, 11/19/98.\n65 FR 14444, 3/17/00", "63 FR 64322; 65 FR 14444", "1998-11-19")]
    [InlineData("67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02", "67 FR 56530; 67 FR 10890", "2002-03-11")]
    [InlineData("91 FR 35189 (June 10, 2026)", "91 FR 35189", "2026-06-10")]
    [InlineData("81 FR 61601 preview citation details, 9/7/16", "81 FR 61601", "2016-09-07")]
    [InlineData("81 F.R. 16,054, 3/25/2016", "81 FR 16054", "2016-03-25")]
    [InlineData("83 FR 37423; 87 FR 77505", "83 FR 37423; 87 FR 77505", null)]
    [InlineData("86 FR 67319", "86 FR 67319", null)]
    [InlineData(
        "Vol. 86, No. 51, 03/18/21, Federal Register",
        "Vol. 86, No. 51, 03/18/21, Federal Register",
        "2021-03-18"
    )]
    public void Citations_give_volume_and_page_and_the_earliest_day(string text, string basis, string? day)
    {
        var read = FederalRegister.Read(text, Confidence.Secondary);
        Assert.Equal((basis, day), (read.Basis, read.First?.ToString()));
    }

    [Fact]
    public void No_citation_is_none() =>
        Assert.Equal(new FederalRegister(null, null, null), FederalRegister.Read(" ", Confidence.Primary));

    [Theory]
    [InlineData("9/27/23", "2023-09-27")]
    [InlineData("11/19/98", "1998-11-19")]
    [InlineData("06-29-2056", "2056-06-29")]
    [InlineData("June 21, 2022", "2022-06-21")]
    [InlineData("03 Jun 2021", "2021-06-03")]
    [InlineData("2026-06-10", "2026-06-10")]
    public void Days_are_read_with_the_month_first(string text, string day)
    {
        Assert.True(UsDate.TryParse(text, out var date));
        Assert.Equal(day, date.ToString());
    }

    [Theory]
    [InlineData("13/13/2013")]
    [InlineData("12/13/201")]
    [InlineData("2/30/2020")]
    [InlineData("1/1/9999")]
    [InlineData("")]
    public void What_is_no_day_is_none(string text) => Assert.False(UsDate.TryParse(text, out _));
}
