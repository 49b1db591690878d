using Assay.Findings;
using Assay.Model;
using Assay.Reports.Words;

namespace Assay.Tests.Reports.Words;

public sealed class WordsTests
{
    [Fact]
    public void Every_verdict_has_words_a_letter_and_a_meaning_of_its_own()
    {
        var all = Enum.GetValues<Verdict>();
        Assert.Equal(all.Length, all.Select(VerdictWords.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Length, all.Select(VerdictWords.Letter).Distinct().Count());
        Assert.Equal(all.Length, all.Select(VerdictWords.Meaning).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Order(), VerdictWords.All);
    }

    [Theory]
    [InlineData("Crimea\u001b[31m", "Crimea\ufffd[31m")]
    [InlineData("a\tb\r\nc\u2028d", "a b  c d")]
    [InlineData("\u202efdp.exe\u2066", "\ufffdfdp.exe\ufffd")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    [InlineData("Дмитриев 한국 😀", "Дмитриев 한국 😀")]
    [InlineData("\u009b31m\ufeff\ue000", "\ufffd31m\ufffd\ufffd")]
    public void A_line_shows_letters_and_neutralises_what_steers(string text, string shown) =>
        Assert.Equal(shown, Plain.Line(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Assert.Equal("half \ufffd", Plain.Line("half " + '\ud83d'));

    [Fact]
    public void A_cut_does_not_split_a_character()
    {
        Assert.Equal("ab…", Plain.Short("ab😀cd", 4));
        Assert.Equal("abcd", Plain.Short("abcd", 4));
    }

    [Theory]
    [InlineData("UA", "Ukraine")]
    [InlineData("KR", "South Korea")]
    [InlineData("ZZ", "ZZ")]
    public void A_country_has_its_short_name_and_an_unknown_code_its_letters(string code, string name) =>
        Assert.Equal(name, CountryNames.Of(new CountryCode(code)));

    [Fact]
    public void An_unknown_publisher_or_regime_stands_for_itself()
    {
        Assert.Equal("xx-office", RegimeWords.Name(new PublisherId("xx-office")));
        Assert.Equal("XX", RegimeWords.Name(new RegimeId("xx")));
    }
}
