using Assay.Listings;

namespace Assay.Tests.Listings;

public sealed class ShrinkGuardTests
{
    private static readonly EditionProfile Before = Profile(1000, 800, 500, 60);
    private static readonly EditionProfile Nobody = new EditionProfile.Counter().Profile;

    [Fact]
    public void An_edition_like_the_one_before_raises_no_alarm() =>
        Assert.Empty(ShrinkGuard.Alarms(Before, Before, Nobody, Nobody, days: 1));

    [Theory]
    [InlineData(950, false)] // five in a hundred
    [InlineData(949, true)]
    [InlineData(2000, false)]
    public void Records_that_vanish_raise_one(int records, bool alarm) =>
        Assert.Equal(
            alarm,
            ShrinkGuard.Alarms(Before, Profile(records, 800, 500, 60), Nobody, Nobody, 1).Count > 0
        );

    [Theory]
    [InlineData(400, false)]
    [InlineData(399, true)]
    public void Half_the_aliases_gone_raise_one(int aliases, bool alarm) =>
        Assert.Equal(
            alarm,
            ShrinkGuard.Alarms(Before, Profile(1000, aliases, 500, 60), Nobody, Nobody, 1).Count > 0
        );

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
            Profile(gone, 0, 0, gone),
            Nobody,
            days
        );
        Assert.Equal(alarm is null ? [] : [alarm], alarms);
    }

    [Fact]
    public void A_programme_that_is_only_renamed_raises_none() =>
        // its records are still on the list, so nobody is gone
        Assert.Empty(ShrinkGuard.Alarms(Before, Profile(1000, 800, 500, 0), Nobody, Nobody, 1));

    [Fact]
    public void A_small_list_may_lose_a_few() =>
        Assert.Empty(ShrinkGuard.Alarms(Profile(12, 5, 5, 5), Profile(8, 5, 5, 1), Nobody, Nobody, 1));

    [Theory]
    [InlineData(400, 0, true)]
    [InlineData(400, 200, true)]
    [InlineData(400, 201, false)]
    [InlineData(9, 0, false)] // too few to tell
    public void Asset_freezes_that_half_of_the_records_lost_raise_one(int had, int has, bool alarm) =>
        Assert.Equal(alarm, ShrinkGuard.Alarms(Saying(had), Saying(has), Nobody, Nobody, 900).Count > 0);

    [Fact]
    public void Freezes_of_records_that_came_or_went_say_nothing_of_the_layout() =>
        Assert.Empty(ShrinkGuard.Alarms(Saying(400), Saying(190), Gone(220), Gone(10), 1));

    [Theory]
    [InlineData(7, 900, true)] // a sample
    [InlineData(900, 900, false)]
    [InlineData(860, 900, false)] // four in a hundred were listed anew under their old day, or the like
    [InlineData(7, 0, true)] // no days are given, but less than a tenth
    [InlineData(120, 0, false)] // a list may grow eightfold
    public void An_older_edition_without_those_who_were_listed_by_then_raises_one(
        int now,
        int listedBefore,
        bool alarm
    )
    {
        var later = Storage.Editions.Of(new LocalDate(2026, 2, 27), 1).Edition with { Records = 1000 };
        Assert.Equal(alarm, ShrinkGuard.AlarmsAgainstLater(now, later, listedBefore).Count > 0);
    }

    private static EditionProfile Gone(int freezes) =>
        Nobody with
        {
            Saying = new RecordCounts(0, 0, freezes, freezes),
        };

    private static EditionProfile Saying(int freezes) =>
        Before with
        {
            Saying = new RecordCounts(0, 0, freezes, freezes),
        };

    private static EditionProfile Profile(int records, int aliases, int documents, int ofProgramme) =>
        new(
            records,
            aliases,
            documents,
            new SortedDictionary<string, int>(StringComparer.Ordinal) { ["P"] = ofProgramme }
        );
}
