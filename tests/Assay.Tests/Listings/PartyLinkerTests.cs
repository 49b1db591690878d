using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

public sealed class PartyLinkerTests
{
    private static readonly ListId Sdn = ListId.Parse("us-ofac/sdn");
    private static readonly ListId Uk = ListId.Parse("uk-fcdo/uksl");
    private static readonly PartialDate Birth = new(1975, 4, 12);
    private static readonly PartyLinker Undecided = new([]);

    [Fact]
    public void A_name_alone_never_links() =>
        Assert.Null(Undecided.Judge(Person(Sdn, "DMITRIEV, Kirill"), Person(Uk, "Kirill DMITRIEV")));

    [Fact]
    public void A_name_and_a_day_without_a_place_do_not_link() =>
        Assert.Null(
            Undecided.Judge(
                Person(Sdn, "DMITRIEV, Kirill") with
                {
                    Born = [Birth],
                },
                Person(Uk, "Kirill DMITRIEV") with
                {
                    Born = [Birth],
                }
            )
        );

    [Fact]
    public void Name_day_and_place_link()
    {
        var link = Undecided.Judge(Dmitriev(Sdn), Dmitriev(Uk));
        Assert.Equal(LinkGround.NameDatePlace, link!.Ground);
        Assert.Equal("the name, the day 1975-04-12 and the country (RU) agree", link.Reason);
    }

    [Fact]
    public void A_year_is_no_day() =>
        Assert.Null(
            Undecided.Judge(
                Dmitriev(Sdn) with
                {
                    Born = [new PartialDate(1975)],
                },
                Dmitriev(Uk) with
                {
                    Born = [new PartialDate(1975)],
                }
            )
        );

    [Fact]
    public void Another_name_of_the_same_day_and_place_does_not_link() =>
        Assert.Null(Undecided.Judge(Dmitriev(Sdn), Dmitriev(Uk) with { Name = "Sergey LAVROV" }));

    [Fact]
    public void A_number_that_decides_links_whatever_the_names()
    {
        var link = Undecided.Judge(Company(Sdn, "OLD NAME", "7707083893"), Company(Uk, "NEW", "7707083893"));
        Assert.Equal((LinkGround.Identifier, "both have INN 7707083893"), (link!.Ground, link.Reason));
    }

    [Fact]
    public void A_number_whose_check_digit_is_wrong_decides_nothing() =>
        Assert.Null(
            Undecided.Judge(Company(Sdn, "OLD NAME", "7707083894"), Company(Uk, "NEW", "7707083894"))
        );

    [Fact]
    public void A_number_shared_by_people_born_apart_is_somebody_s_slip() =>
        Assert.Null(
            Undecided.Judge(
                WithInn(Dmitriev(Sdn), "773013083324"),
                WithInn(Dmitriev(Uk) with { Born = [new PartialDate(1949)] }, "773013083324")
            )
        );

    [Fact]
    public void A_person_and_a_company_are_not_one() =>
        Assert.Null(
            Undecided.Judge(WithInn(Person(Sdn, "A B"), "7707083893"), Company(Uk, "A B", "7707083893"))
        );

    [Fact]
    public void Two_records_of_one_list_are_two() =>
        Assert.Null(
            Undecided.Judge(Dmitriev(Sdn), Dmitriev(Sdn) with { Record = new RecordId(Sdn, "other") })
        );

    [Fact]
    public void The_publisher_s_own_number_on_two_of_its_lists_links()
    {
        var other = ListId.Parse("us-ofac/consolidated");
        Assert.Equal(
            LinkGround.PublisherNumber,
            Undecided.Judge(Person(Sdn, "ROSNEFT, A"), Person(other, "ROSNEFT, A"))!.Ground
        );
        Assert.Null(Undecided.Judge(Person(Sdn, "ROSNEFT, A"), Person(other, "LUKOIL, B")));
    }

    [Fact]
    public void What_somebody_decided_outweighs_all_else()
    {
        var same = Decided(true, Person(Sdn, "A").Record, Person(Uk, "B").Record);
        Assert.Equal(
            LinkGround.Decision,
            new PartyLinker([same]).Judge(Person(Uk, "B"), Person(Sdn, "A"))!.Ground
        );
        var apart = Decided(false, Dmitriev(Sdn).Record, Dmitriev(Uk).Record);
        Assert.Null(new PartyLinker([apart]).Judge(Dmitriev(Sdn), Dmitriev(Uk)));
        Assert.NotNull(
            new PartyLinker([apart, apart with { AreSame = true }]).Judge(Dmitriev(Sdn), Dmitriev(Uk))
        );
    }

    [Fact]
    public void Links_are_followed_from_list_to_list()
    {
        var eu = ListId.Parse("eu-council/fsf");
        var index = Index(
            WithInn(Dmitriev(Sdn), "773013083324"),
            Dmitriev(Uk), // by name, day and place
            WithInn(Person(eu, "Дмитриев Кирилл"), "773013083324") // by the number only
        );
        var linked = Undecided.LinkedTo(index.Find(Dmitriev(Uk).Record)!, index);
        Assert.Equal(
            "eu-council/fsf us-ofac/sdn",
            string.Join(' ', linked.Select(l => l.Party.Record.List.ToString()).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void Who_was_told_apart_does_not_come_in_through_another()
    {
        var eu = ListId.Parse("eu-council/fsf");
        var index = Index(
            WithInn(Dmitriev(Sdn), "773013083324"),
            Dmitriev(Uk),
            WithInn(Person(eu, "Дмитриев Кирилл"), "773013083324")
        );
        var apart = Decided(false, Dmitriev(Uk).Record, Person(eu, "").Record);
        var linked = new PartyLinker([apart]).LinkedTo(index.Find(Dmitriev(Uk).Record)!, index);
        Assert.Equal("us-ofac/sdn", Assert.Single(linked).Party.Record.List.ToString());
    }

    private static ListingIndex Index(params ListedParty[] parties) =>
        new([
            .. parties.Select(p => new EditionContent(
                new Edition(p.Record.List, new LocalDate(2024, 6, 1), ContentHash.Of("x"), ["x"], 1),
                [p]
            )),
        ]);

    private static LinkDecision Decided(bool same, RecordId a, RecordId b) =>
        new(a, b, same, "An analyst", Instant.FromUtc(2026, 1, 1, 0, 0), "read both files");

    private static ListedParty Dmitriev(ListId list) =>
        Person(list, "DMITRIEV, Kirill Aleksandrovich") with
        {
            Born = [Birth],
            Nationalities = [new CountryCode("RU")],
        };

    private static ListedParty Person(ListId list, string name) => Party(list, PartyKind.Person, name);

    private static ListedParty Company(ListId list, string name, string inn) =>
        WithInn(Party(list, PartyKind.Company, name), inn);

    private static ListedParty WithInn(ListedParty party, string inn) =>
        party with
        {
            Documents = [new IdentityDocument(new Identifier(IdentifierKind.Inn, inn))],
        };

    private static ListedParty Party(ListId list, PartyKind kind, string name) =>
        new()
        {
            Record = new RecordId(list, "1"),
            Kind = kind,
            Name = name,
            Designations = [new Designation("P", DesignationEffect.AssetFreeze, null, InForce.Always, null)],
        };
}
