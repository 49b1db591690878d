using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Cli;

/// <summary>Until when a decision stands, and what is said when it is asked again.</summary>
public sealed class DecisionStandingTests : ReviewRun
{
    [Fact]
    public void A_change_of_the_listed_party_that_matters_asks_again_and_says_what_changed()
    {
        Decide("false-positive");
        Lists.Import(
            "2026-11-10",
            ScreeningRun.Usual("DOB 02 Mar 1976; POB Moscow, Russia; nationality Russia; Gender Male.")
        );
        Assert.Equal(
            "asked again: the listed party's birth date was 1975-03-02, is 1976-03-02. Before: false positive (A. Analyst, 2026-11-23): born five years later",
            DecisionOf("c-17")
        );
        Assert.Contains(
            "to be asked again: the listed party's birth date was 1975-03-02, is 1976-03-02",
            Lists.Review("list").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Another_programme_asks_again()
    {
        Decide("false-positive");
        Lists.Import("2026-11-10", ScreeningRun.Usual(programme: "SDGT"));
        Assert.StartsWith(
            "asked again: the listed party's designation was RUSSIA-EO14024 (asset freeze), is SDGT (asset freeze).",
            DecisionOf("c-17"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_left_the_list_is_asked_about_again()
    {
        Decide("match");
        Lists.Import("2026-11-10", ScreeningRun.Usual()[1..]);
        Assert.StartsWith(
            "asked again: the listed party was on the list, is no longer on the list.",
            DecisionOf("c-17"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_change_that_does_not_matter_keeps_the_decision_through_new_editions()
    {
        Decide("false-positive");
        foreach (var day in new[] { "2026-11-10", "2026-11-12" })
        {
            Lists.Import(
                day,
                [
                    .. ScreeningRun.Usual(
                        ScreeningRun.Ivanov[..^1] + $"; Additional Sanctions Information - of {day}."
                    ),
                    ListFiles.Entry(9, "NEW, One", "individual"),
                ]
            );
        }
        Assert.StartsWith("false positive (", DecisionOf("c-17"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1980-05-05", "1975-03-02", "the screened party's birth date was 1980-05-05, is 1975-03-02")]
    [InlineData("Vanya Ivanov", "", "the screened party no longer has the name Vanya Ivanov")]
    [InlineData(
        "passport:123456",
        "passport:654321",
        "the screened party's identifier was PASSPORT 123456, is PASSPORT 654321"
    )]
    [InlineData(",RU,,", ",RU,UA,", "the screened party's nationality was not known, is UA")]
    [InlineData(",RU,,", ",,,", "the screened party's country was RU, is not given any more")]
    [InlineData("Person,Ivan", ",Ivan", "the screened party's kind was person, is not given any more")]
    public void A_change_of_one_s_own_party_asks_again(string before, string after, string told)
    {
        Decide("false-positive");
        var decision = Decisions(Customers.Replace(before, after, StringComparison.Ordinal))["c-17"];
        Assert.StartsWith($"asked again: {told}. Before: false positive", decision, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_name_is_typed_does_not_matter()
    {
        Decide("false-positive");
        var typed = Customers.Replace(
            "Ivan Petrovich Ivanov",
            "IVAN  Petrovich-Ivanov",
            StringComparison.Ordinal
        );
        Assert.StartsWith("false positive", Decisions(typed)["c-17"], StringComparison.Ordinal);
    }
}
