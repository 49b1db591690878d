using Assay.Formats.Screening;
using Assay.Model;

namespace Assay.Tests.Formats.Screening;

public sealed class PartyTextTests
{
    [Theory]
    [InlineData("1975", "1975")]
    [InlineData(" 1975-03 ", "1975-03")]
    [InlineData("1975-03-02", "1975-03-02")]
    [InlineData("1975..1977", "1975..1977")]
    [InlineData("1975-03-02 00:00:00", "1975-03-02")]
    [InlineData("1975-03-02T00:00:00Z", "1975-03-02")]
    [InlineData("1975-3-2", "1975-03-02")]
    [InlineData("1975/03/02", "1975-03-02")]
    [InlineData("1975/3", "1975-03")]
    [InlineData("2 Mar 1975", "1975-03-02")]
    [InlineData("1 January 1975 to 3 March 1975", "1975-01-01..1975-03-03")]
    [InlineData("17.3.1975", "1975-03-17")]
    public void A_date_keeps_the_precision_it_is_written_with(string text, string expected)
    {
        Assert.True(PartyText.TryDate(text, out var date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("02/03/1975")] // which is the month?
    [InlineData("1975-13")]
    [InlineData("1975-3-")]
    [InlineData("1975-03-02 or 1976")]
    [InlineData("1975-3-2-1")]
    [InlineData("1975-02-30")]
    [InlineData("0000")]
    [InlineData("n/a")]
    [InlineData("27455")]
    public void What_may_mean_several_days_or_none_is_no_date(string text) =>
        Assert.False(PartyText.TryDate(text, out _));

    [Theory]
    [InlineData("RU", "RU")]
    [InlineData("ru", "RU")]
    [InlineData("UK", "GB")]
    [InlineData("Russian Federation", "RU")]
    [InlineData("Korea, North", "KP")]
    public void A_country_is_two_letters_or_a_name(string text, string expected)
    {
        Assert.True(PartyText.TryCountry(text, out var country));
        Assert.Equal(expected, country.Value);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("Atlantis")]
    [InlineData("")]
    public void What_is_no_country_is_none(string text) => Assert.False(PartyText.TryCountry(text, out _));

    [Theory]
    [InlineData("inn:7707083893", IdentifierKind.Inn, "7707083893")]
    [InlineData("INN: 7707 083-893", IdentifierKind.Inn, "7707083893")]
    [InlineData("tax:7707083893", IdentifierKind.Inn, "7707083893")] // as lists' tax numbers are read
    [InlineData("imo:IMO 9074729", IdentifierKind.Imo, "9074729")]
    [InlineData("passport:12 ab 34", IdentifierKind.Passport, "12AB34")]
    [InlineData("other:12", IdentifierKind.Other, "12")]
    [InlineData("okpo:12345678", IdentifierKind.Other, "OKPO:12345678")]
    [InlineData("badge:12", IdentifierKind.Other, "BADGE:12")]
    public void A_number_is_read_as_lists_numbers_are(string text, IdentifierKind kind, string value)
    {
        Assert.True(PartyText.TryIdentifier(text, out var identifier, out var remark));
        Assert.Equal(new Identifier(kind, value), identifier);
        Assert.Null(remark);
    }

    [Theory]
    [InlineData("12", "has no kind")]
    [InlineData("inn:7707083890", "is not a right INN: its check digit does not fit; it decides nothing")]
    [InlineData("lei:12", "is not a right LEI")]
    public void What_its_writer_should_know_is_said(string text, string expected)
    {
        Assert.True(PartyText.TryIdentifier(text, out _, out var remark));
        Assert.Contains(expected, remark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("inn:")]
    [InlineData("inn: unknown")]
    public void What_has_no_number_is_none(string text) =>
        Assert.False(PartyText.TryIdentifier(text, out _, out _));
}
