namespace Assay.Tests.Readings.Figures;

public sealed class OccasionTests
{
    [Theory]
    [InlineData("They met twice.", "[twice] count 2 times")]
    [InlineData("The boat calls twice a week.", "[twice] count 2 times")]
    [InlineData("They called five times.", "[five times] count 5 times")]
    [InlineData("Его трижды закрывали.", "[трижды] count 3 times")]
    public void How_often_is_a_count(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It costs twice as much.", "[twice] ratio 2")]
    [InlineData("It sold for three times the price.", "[three times] ratio 3")]
    [InlineData("Output rose four times.", "[four times] ratio 4")]
    [InlineData("It owes 2.5 times earnings.", "[2.5 times] ratio 2.5")]
    [InlineData("Он подорожал в три раза.", "[три раза] ratio 3")]
    [InlineData("They split it 60:40.", "[60:40] ratio 1.5")]
    [InlineData("Прибуток ділять навпіл.", "[навпіл] ratio 0.5")]
    [InlineData("It is a third dearer.", "[a third] ratio 0.333")]
    [InlineData("The mill is a quarter owned by the state.", "[a quarter] ratio 0.25")]
    [InlineData("Он даст до четверти прибыли.", "[четверти] ratio 0.25 at most")]
    [InlineData("Каждый пятый ушел.", "[Каждый пятый] ratio 0.2")]
    [InlineData("Four in every five stayed.", "[Four in every five] ratio 0.8")]
    public void How_much_is_a_ratio(string text, string expected) => Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("Anna turned 60 on the boat.", "[60] age 60 years")]
    [InlineData("She will be 61 in spring.", "[61] age 61 years")]
    [InlineData("It was her fortieth birthday.", "[fortieth birthday] age 40 years")]
    [InlineData("Olha Weber, now 61, said so.", "[61] age 61 years")]
    public void Birthdays_are_ages(string text, string expected) => Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It will take another decade.", "[another decade] duration 10 years")]
    [InlineData("Це тривало півтора року.", "[півтора року] duration 1.5 years")]
    [InlineData("The rate fell by half a per cent.", "[half a per cent] percent 0.5 %")]
    public void Halves_and_decades_are_read(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It falls under the 50 percent rule.")]
    [InlineData("Reading time 3 minutes")]
    [InlineData("It lies seventy degrees north.")]
    [InlineData("They met at 10:30.")]
    public void Names_of_rules_are_no_figures(string text) => Assert.Equal("", Written.Of(text));

    [Theory]
    [InlineData("Two of our buyers left.", "[Two] count 2")]
    [InlineData("Perhaps thirty of us came.", "[thirty] count 30 about")]
    [InlineData("The other 12 stayed.", "[12] count 12")]
    [InlineData("It is a town of 26,000 near Lyon.", "[26,000] count 26000")]
    [InlineData("Now we are two hundred and ten.", "[two hundred and ten] count 210")]
    [InlineData("Twenty-four were sold.", "[Twenty-four] count 24")]
    [InlineData("Закон прийняли 338 голосами.", "[338 голосами] count 338")]
    public void What_was_named_is_counted_without_a_noun(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));
}
