using Assay.Assaying;
using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;
using Assay.Tests.Measures;

namespace Assay.Tests.Ownership.Books;

/// <summary>
/// LLC CST over time, from the FollowTheMoney file of ../shared: the Kalashnikov concern holds 49 %; Zakharov 51 %, which the Russian register writes over
/// amendments of 48 and 50 % that all began on the same day.
/// </summary>
public sealed class ZalaGroup
{
    private static OwnershipInquiry Inquiry() =>
        new(
            StarterKnowledge.On(new LocalDate(2026, 11, 23)),
            BookReader.Read(SharedFolder.PathOrSkip("sanctions/ownership/zala-group.ftm.jsonl")).Value!
        );

    [Theory]
    // Before anybody above it is listed.
    [InlineData("2013-01-01", "us no-rule, eu no-rule, uk no-rule, us-bis no-rule")]
    [InlineData("2014-08-13", "us not-blocked, eu not-blocked, uk no-rule, us-bis no-rule")]
    [InlineData("2020-12-31", "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule")]
    [InlineData("2023-03-01", "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule")]
    [InlineData("2023-11-01", "us not-blocked, eu not-blocked, uk not-blocked, us-bis no-rule")]
    // Zakharov is listed by OFAC; 48 or 51 % are his.
    [InlineData("2023-11-02", "us depends, eu not-blocked, uk not-blocked, us-bis no-rule")]
    [InlineData("2023-12-05", "us depends, eu not-blocked, uk not-blocked, us-bis no-rule")]
    // By the UK too.
    [InlineData("2023-12-06", "us depends, eu not-blocked, uk depends, us-bis no-rule")]
    [InlineData("2023-12-21", "us depends, eu not-blocked, uk depends, us-bis no-rule")]
    // 51 % alone is left.
    [InlineData("2023-12-22", "us blocked, eu not-blocked, uk blocked, us-bis no-rule")]
    [InlineData("2025-02-23", "us blocked, eu not-blocked, uk blocked, us-bis no-rule")]
    // By the EU too.
    [InlineData("2025-02-24", "us blocked, eu blocked, uk blocked, us-bis no-rule")]
    // The Entity List has the company, and neither of its owners.
    [InlineData("2025-10-01", "us blocked, eu blocked, uk blocked, us-bis not-blocked")]
    [InlineData("2025-11-10", "us blocked, eu blocked, uk blocked, us-bis no-rule")]
    [InlineData("2026-11-10", "us blocked, eu blocked, uk blocked, us-bis not-blocked")]
    public void Each_order_has_its_answer_on_each_day(string on, string verdicts)
    {
        var inquiry = Inquiry();
        var sheet = inquiry.Of(Assert.Single(inquiry.Find("LLC CST")), Day(on));
        Assert.Equal(verdicts, string.Join(", ", sheet.Answers.Select(a => $"{a.Order} {Verdict(a)}")));
    }

    [Theory]
    [InlineData("2023-02-07", "")]
    [InlineData("2023-02-08", "uk")]
    [InlineData("2023-11-02", "us, uk")]
    [InlineData("2023-12-18", "us, eu, uk")]
    [InlineData("2025-10-01", "us, eu, uk, us-bis")]
    public void It_is_listed_itself_from_other_days_on(string on, string listed)
    {
        var inquiry = Inquiry();
        var sheet = inquiry.Of(Assert.Single(inquiry.Find("LLC CST")), Day(on));
        Assert.Equal(
            listed,
            string.Join(", ", sheet.Answers.Where(a => a.IsListed == Truth.True).Select(a => a.Order))
        );
    }

    [Fact]
    public void The_share_is_a_range_while_the_register_says_two()
    {
        var inquiry = Inquiry();
        var us = inquiry.Of(Assert.Single(inquiry.Find("LLC CST")), Day("2023-11-02")).Answers[0].Trace!;
        Assert.Equal((48m, 51m), (us.Least, us.Most));
        var fact = Assert.IsType<DecidingFact.Holds>(Assert.Single(us.Deciding));
        Assert.Equal((50m, false), (fact.AtLeast, fact.MoreThan));
    }

    [Fact]
    public void A_sale_after_the_listing_is_flagged_and_an_amendment_is_not()
    {
        var inquiry = Inquiry();
        // Aeroscan: 100 % from 1 to 24 March 2024, months after his listings.
        var aeroscan = inquiry.Of(
            Assert.Single(inquiry.Find("Limited Liability Company Aeroscan")),
            Day("2024-04-01")
        );
        Assert.Equal(
            ["us 143", "uk 109"],
            aeroscan.Flags.Select(f => FormattableString.Invariant($"{f.Rule.Order} {f.Days}"))
        );
        // His 48 % of CST ended then too; but he holds 51 %.
        Assert.Empty(inquiry.Of(Assert.Single(inquiry.Find("LLC CST")), Day("2024-04-01")).Flags);
    }

    [Fact]
    public void A_number_finds_it_too_and_all_its_edges_are_read()
    {
        var book = BookReader.Read(SharedFolder.PathOrSkip("sanctions/ownership/zala-group.ftm.jsonl"));
        Assert.Empty(book.Diagnostics);
        Assert.Equal(14, book.Value!.Interests.Count);
        Assert.Equal(10, book.Value.Interests.Count(i => i.Share.IsExact));
        Assert.Equal(4, book.Value.Ties.Count(t => t.Kind == "family"));
        Assert.Equal(3, book.Value.Controls.Count);
        Assert.Single(Inquiry().Find("NK-abdzbEBkqyT29GyREbiURZ"));
    }

    private static string Verdict(OrderAnswer answer) =>
        answer.Trace is { } trace ? OwnershipVerdict.Of(trace.Blocked) : "no-rule";

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
