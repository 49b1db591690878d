using Assay.Listings;

namespace Assay.Tests.Listings;

public sealed class ShrinkGuardTests
{
    private static readonly EditionProfile Before = Profile(1000, 800, 500, 60);
    private static readonly Dictionary<string, int> Nobody = new(StringComparer.Ordinal);

    [Fact]
    public void An_edition_like_the_one_before_raises_no_alarm() =>
        Assert.Empty(ShrinkGuard.Alarms(Before, Before, Nobody, days: 1));

    [Theory]
    [InlineData(950, false)] // five in a hundred
    [InlineData(949, true)]
    [InlineData(2000, false)]
    public void Records_that_vanish_raise_one(int records, bool alarm) =>
        Assert.Equal(alarm, ShrinkGuard.Alarms(Before, Profile(records, 800, 500, 60), Nobody, 1).Count > 0);

    [Theory]
    [InlineData(400, false)]
    [InlineData(399, true)]
    public void Half_the_aliases_gone_raise_one(int aliases, bool alarm) =>
        Assert.Equal(alarm, ShrinkGuard.Alarms(Before, Profile(1000, aliases, 500, 60), Nobody, 1).Count > 0);

    [Theory]
    [InlineData(60, 1, "programme P is missing with all its 60 records")]
    [InlineData(31, 1, "programme P lost 31 of its 60 records")]
    [InlineData(30, 1, null)]
    [InlineData(60, ShrinkGuard.MostDaysForProgramme, "programme P is missing with all its 60 records")]
    [InlineData(60, ShrinkGuard.MostDaysForProgramme + 1, null)] // in so long a time a programme may have ended
    public void A_programme_that_leaves_the_list_raises_one(int gone, int days, string? alarm)
    {
        var alarms = ShrinkGuard.Alarms(
            Before,
            Profile(1000 - (gone / 2), 800, 500, 60 - gone),
            new Dictionary<string, int>(StringComparer.Ordinal) { ["P"] = gone },
            days
        );
        Assert.Equal(alarm is null ? [] : [alarm], alarms);
    }

    [Fact]
    public void A_programme_that_is_only_renamed_raises_none() =>
        // its records are still on the list, so nobody is gone
        Assert.Empty(ShrinkGuard.Alarms(Before, Profile(1000, 800, 500, 0), Nobody, 1));

    [Fact]
    public void A_small_list_may_lose_a_few() =>
        Assert.Empty(ShrinkGuard.Alarms(Profile(12, 5, 5, 5), Profile(8, 5, 5, 1), Nobody, 1));

    private static EditionProfile Profile(int records, int aliases, int documents, int ofProgramme) =>
        new(
            records,
            aliases,
            documents,
            new SortedDictionary<string, int>(StringComparer.Ordinal) { ["P"] = ofProgramme }
        );
}
