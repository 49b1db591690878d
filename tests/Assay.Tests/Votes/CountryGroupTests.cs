using Assay.Model;
using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class CountryGroupTests
{
    private static readonly CountryGroup Eu = CountryGroup.Find("EU")!;

    [Theory]
    [InlineData("1957-12-31", 0)]
    [InlineData("1958-01-01", 6)]
    [InlineData("1972-12-31", 6)]
    [InlineData("1973-01-01", 9)]
    [InlineData("1981-01-01", 10)]
    [InlineData("1986-01-01", 12)]
    [InlineData("1995-01-01", 15)]
    [InlineData("2004-04-30", 15)]
    [InlineData("2004-05-01", 25)]
    [InlineData("2007-01-01", 27)]
    [InlineData("2013-07-01", 28)]
    [InlineData("2020-01-31", 28)]
    [InlineData("2020-02-01", 27)]
    [InlineData("2025-02-24", 27)]
    public void The_union_has_the_members_of_the_day(string day, int members)
    {
        Assert.True(PartialDate.TryParse(day, out var on));
        Assert.Equal(members, Eu.On(on).Count);
    }

    [Fact]
    public void The_United_Kingdom_was_a_member_on_its_last_day_and_not_on_the_next()
    {
        var uk = new CountryCode("GB");
        Assert.Contains(uk, Eu.On(new PartialDate(new LocalDate(2020, 1, 31))));
        Assert.DoesNotContain(uk, Eu.On(new PartialDate(new LocalDate(2020, 2, 1))));
    }

    [Fact]
    public void Every_group_has_a_source_and_only_members_of_the_United_Nations() =>
        Assert.All(
            CountryGroup.All,
            group =>
            {
                Assert.NotEmpty(group.Source.Text);
                Assert.All(group.Memberships, m => Assert.True(VotingStates.IsOrWasMember(m.Country)));
            }
        );

    [Theory]
    [InlineData("RU", "1991-12-23", "Soviet Union")]
    [InlineData("RU", "1991-12-24", null)]
    [InlineData("DE", "1990-10-02", "Federal Republic of Germany")]
    [InlineData("DE", "1990-10-03", null)]
    [InlineData("RS", "2001-05-01", "Federal Republic of Yugoslavia")]
    [InlineData("RS", "2005-05-01", "Serbia and Montenegro")]
    [InlineData("RS", "2006-06-03", null)]
    [InlineData("CS", "1992-12-06", "Czechoslovakia")]
    [InlineData("FR", "1946-01-10", null)]
    public void Who_held_a_seat_is_told_by_its_name_of_the_day(string country, string day, string? name)
    {
        Assert.True(PartialDate.TryParse(day, out var on));
        Assert.Equal(name, VotingStates.FormerName(new CountryCode(country), on));
    }

    [Fact]
    public void The_United_Nations_have_193_members_and_six_are_no_more()
    {
        var letters = Enumerable.Range('A', 26).Select(c => (char)c).ToList();
        var members = letters
            .SelectMany(a => letters.Select(b => new CountryCode($"{a}{b}")))
            .Count(VotingStates.IsOrWasMember);
        Assert.Equal(193 + 6, members);
    }
}
