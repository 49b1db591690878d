using Assay.Model;

namespace Assay.Tests.Ownership;

/// <summary>One holder's stakes that follow each other are never held together; share classes are.</summary>
public sealed class SuccessiveStakes
{
    private const string Touching = "X>A 70 2017-11~2019-01-27, X>A 44.95 2019-01-27~";
    private const string InOneYear = "X>A 30..36 2012-12~2022, X>A 37 2022~";

    [Fact]
    public void Stakes_that_touch_on_a_day_do_not_add_up()
    {
        var trace = Facts.Trace(Touching, "A", Rules.Us, new LocalDate(2019, 1, 27));
        Assert.Equal((44.95m, 70m), (trace.Least, trace.Most));
    }

    [Fact]
    public void A_stake_reduced_below_half_on_the_very_day_is_not_certain() =>
        Assert.Equal(Truth.Unknown, Facts.Trace(Touching, "A", Rules.Us, new LocalDate(2019, 1, 27)).Blocked);

    [Fact]
    public void Stakes_that_change_some_day_of_a_year_do_not_add_up()
    {
        var trace = Facts.Trace(InOneYear, "A", Rules.Us, new LocalDate(2022, 6, 15));
        Assert.Equal((30m, 37m), (trace.Least, trace.Most));
    }

    [Theory]
    [InlineData(2021, 30, 36)]
    [InlineData(2023, 37, 37)]
    public void Outside_the_year_of_change_one_stake_counts(int year, int least, int most)
    {
        var trace = Facts.Trace(InOneYear, "A", Rules.Us, new LocalDate(year, 6, 15));
        Assert.Equal((least, most), ((int)trace.Least, (int)trace.Most));
    }

    [Fact]
    public void A_change_within_a_year_from_above_half_to_above_half_is_certain() =>
        Assert.Equal(
            Truth.True,
            Facts.Trace("X>A 60 2010~2022, X>A 55 2022~", "A", Rules.Us, new LocalDate(2022, 6, 15)).Blocked
        );

    [Fact]
    public void A_stake_in_force_for_certain_is_not_lessened_by_one_that_may_have_followed()
    {
        var trace = Facts.Trace(
            "X>A 50 2016-12~2020-04, X>A 40.4 2020~",
            "A",
            Rules.Us,
            new LocalDate(2020, 3, 15)
        );
        Assert.Equal((50m, 50m), (trace.Least, trace.Most));
    }

    [Fact]
    public void A_stake_that_may_have_ended_without_another_after_it_may_be_nothing()
    {
        var trace = Facts.Trace("X>A 60 2010~2022", "A", Rules.Us, new LocalDate(2022, 6, 15));
        Assert.Equal((0m, 60m), (trace.Least, trace.Most));
    }

    [Fact]
    public void Share_classes_held_side_by_side_add_up()
    {
        var trace = Facts.Trace("X>A 30 2010~, X>A 25 2015~2030", "A", Rules.Us);
        Assert.Equal((55m, 55m), (trace.Least, trace.Most));
    }

    [Fact]
    public void Share_classes_of_the_same_days_add_up_in_the_year_of_their_end()
    {
        var trace = Facts.Trace("X>A 30 2010~2025, X>A 25 2010~2025", "A", Rules.Us);
        Assert.Equal((0m, 55m), (trace.Least, trace.Most));
    }

    [Fact]
    public void A_share_class_kept_adds_to_either_of_two_that_follow_each_other()
    {
        var trace = Facts.Trace("X>A 20 2010~, X>A 40 2010~2025, X>A 31 2025~", "A", Rules.Us);
        Assert.Equal((51m, 60m), (trace.Least, trace.Most));
    }

    [Fact]
    public void Three_stakes_in_a_row_count_once()
    {
        var trace = Facts.Trace("X>A 40 2010~2025, X>A 20 2025~2025, X>A 45 2025~", "A", Rules.Us);
        Assert.Equal((20m, 45m), (trace.Least, trace.Most));
    }
}
