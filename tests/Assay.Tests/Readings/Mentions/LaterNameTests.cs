namespace Assay.Tests.Readings.Mentions;

public sealed class LaterNameTests
{
    [Fact]
    public void A_surname_behind_a_title_is_who_was_named_in_full()
    {
        var reading = ReadTexts.Read("Kirill Dmitriev met reporters. Mr Dmitriev said the talks went well.");
        Assert.Equal("party:dmitriev-kirill", reading.Of("Dmitriev"));
    }

    [Fact]
    public void Of_two_of_one_surname_the_title_tells_neither()
    {
        var reading = ReadTexts.Read("Anna Weber and Paul Weber met. Mr Weber left.");
        Assert.Equal("person", reading.Of("Weber"));
    }

    [Theory]
    [InlineData(
        "Окуповані території, зокрема Крим і Донбас, містять рідкісноземельні метали.",
        "Крим",
        "region:UA-43"
    )]
    [InlineData("В Крыму работает завод.", "Крыму", "region:UA-43")]
    [InlineData(
        "The field lies in the Donetsk People's Republic.",
        "Donetsk People's Republic",
        "party:donetsk-peoples-republic"
    )]
    [InlineData("It costs US$95 a tonne.", "US", null)]
    public void What_it_is_called_is_what_is_meant(string text, string words, string? target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));
}
