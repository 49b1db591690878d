using Assay.Listings;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Tests.Registers;

public sealed class RegisterTests
{
    private static readonly Citation Source = new("test", Confidence.General);
    private static readonly LocalDate Eve = new(2022, 2, 23);

    [Fact]
    public void A_party_is_found_by_its_id_and_an_unknown_one_is_not()
    {
        var register = Of(Party("fund"));

        Assert.Equal("fund", register.Find(new PartyId("fund"))?.Name);
        Assert.Null(register.Find(new PartyId("other")));
    }

    [Fact]
    public void An_id_that_comes_twice_is_a_mistake_in_code() =>
        Assert.Throws<ArgumentException>(() => Of(Party("a"), Party("a")));

    [Fact]
    public void Owners_and_holdings_are_found_from_both_ends()
    {
        var register = new Register([Party("a"), Party("b")], [], [Stake("a", "b", 2010)], []);

        Assert.Equal("a", Assert.Single(register.OwnersOf(new("b"))).Holder.Key);
        Assert.Equal("b", Assert.Single(register.HoldingsOf(new("a"))).Held.Key);
        Assert.Empty(register.OwnersOf(new("a")));
    }

    [Fact]
    public void A_designation_of_later_is_not_known()
    {
        var (then, leftOut) = Of(Party("fund") with { Designations = [Listing(2014), Listing(2022, 2, 28)] })
            .KnownOn(Eve);

        Assert.Equal(
            new PartialDate(2014),
            Assert.Single(then.Parties[0].Designations).Designation.Days.From
        );
        Assert.Equal(1, leftOut);
    }

    [Fact]
    public void A_designation_of_the_day_itself_is_known()
    {
        var (then, leftOut) = Of(Party("fund") with { Designations = [Listing(2022, 2, 23)] }).KnownOn(Eve);

        Assert.Single(then.Parties[0].Designations);
        Assert.Equal(0, leftOut);
    }

    [Fact]
    public void An_end_that_had_not_come_is_open_again_and_counted()
    {
        var days = new InForce(new PartialDate(2018), new PartialDate(2023));
        var ended = Listing(2018) with { Designation = Listing(2018).Designation with { Days = days } };

        var (then, leftOut) = Of(Party("fund") with { Designations = [ended] }).KnownOn(Eve);

        Assert.Null(Assert.Single(then.Parties[0].Designations).Designation.Days.Until);
        Assert.Equal(1, leftOut);
    }

    [Fact]
    public void Stakes_and_control_of_later_are_not_known()
    {
        var control = new ControlLink(
            new("a"),
            new("b"),
            "family",
            new InForce(new PartialDate(2023), Until: null),
            Source
        );
        var register = new Register(
            [Party("a"), Party("b")],
            [],
            [Stake("a", "b", 2010), Stake("b", "a", 2023)],
            [control]
        );

        var (then, leftOut) = register.KnownOn(Eve);

        Assert.Equal("a", Assert.Single(then.Interests).Holder.Key);
        Assert.Empty(then.Controls);
        Assert.Equal(2, leftOut);
    }

    [Fact]
    public void Heads_and_absences_of_later_are_not_known()
    {
        var party = Party("fund") with
        {
            Heads = [Head(2011), Head(2023)],
            NotListed =
            [
                new(new("eu-council"), new LocalDate(2021, 1, 1), Source),
                new(new("eu-council"), new LocalDate(2026, 7, 17), Source),
            ],
        };

        var (then, leftOut) = Of(party).KnownOn(Eve);

        Assert.Equal(new PartialDate(2011), Assert.Single(then.Parties[0].Heads).Days.From);
        Assert.Equal(new LocalDate(2021, 1, 1), Assert.Single(then.Parties[0].NotListed).AsOf);
        Assert.Equal(2, leftOut);
    }

    [Fact]
    public void A_step_without_a_day_is_known_from_the_registers_last_day_on_and_not_before()
    {
        var party = Party("maker") with
        {
            Presence = [Step(new PartialDate(2022, 5)), Step(new PartialDate(2023, 3)), Step(on: null)],
        };

        Assert.Equal(new LocalDate(2023, 3, 1), Of(party).LatestDay);
        Assert.Single(Of(party).KnownOn(new LocalDate(2023, 2, 28)).Register.Parties[0].Presence);
        Assert.Equal(3, Of(party).KnownOn(new LocalDate(2023, 3, 1)).Register.Parties[0].Presence.Count);
    }

    [Fact]
    public void A_register_without_any_day_is_known_on_every_day()
    {
        var (then, leftOut) = Of(Party("maker") with { Presence = [Step(on: null)] }).KnownOn(Eve);

        Assert.Single(then.Parties[0].Presence);
        Assert.Equal(0, leftOut);
    }

    [Fact]
    public void The_end_of_an_option_is_known_with_its_beginning()
    {
        var days = new InForce(new PartialDate(2022, 1), new PartialDate(2028));
        var party = Party("maker") with
        {
            Option = new ReturnOption("buy-back", "a plant", days, Detail: null, Source),
        };

        Assert.Equal(days, Of(party).KnownOn(Eve).Register.Parties[0].Option?.Days);
        Assert.Null(Of(party).KnownOn(new LocalDate(2021, 12, 31)).Register.Parties[0].Option);
    }

    [Fact]
    public void On_its_last_day_nothing_is_left_out()
    {
        var register = new Register(
            [Party("a") with { Designations = [Listing(2022, 2, 28)], Heads = [Head(2023)] }, Party("b")],
            [],
            [Stake("a", "b", 2024)],
            []
        );

        Assert.Equal(0, register.KnownOn(register.LatestDay!.Value).LeftOut);
    }

    private static Register Of(params RegisterParty[] parties) => new(parties, [], [], []);

    private static RegisterParty Party(string id) =>
        new(
            new PartyId(id),
            id,
            PartyKind.Company,
            Country: null,
            [],
            Born: null,
            [],
            [],
            [],
            GovernmentOf: null,
            [],
            [],
            [],
            [],
            Option: null,
            Note: null
        );

    private static RegisterDesignation Listing(int year, int? month = null, int? day = null) =>
        new(
            ListId.Parse("us-ofac/sdn"),
            RecordKey: null,
            new Designation(
                "X",
                DesignationEffect.AssetFreeze,
                Basis: null,
                new InForce(new PartialDate(year, month, day), Until: null),
                Source
            )
        );

    private static Interest Stake(string holder, string held, int from) =>
        new(
            new(holder),
            new(held),
            Share.Majority,
            Votes: null,
            new InForce(new PartialDate(from), Until: null),
            Source
        );

    private static Head Head(int from) =>
        new(new PartyId("p"), "head", new InForce(new PartialDate(from), Until: null), Source);

    private static PresenceStatus Step(PartialDate? on) =>
        new(PresenceKind.Suspended, on, Detail: null, Source);
}
