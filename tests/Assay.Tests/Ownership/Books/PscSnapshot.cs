using Assay.Model;

namespace Assay.Tests.Ownership.Books;

/// <summary>Persons with significant control, as Companies House publishes them.</summary>
public sealed class PscSnapshot : IDisposable
{
    private readonly BookFiles _files = new();

    public void Dispose() => _files.Dispose();

    private static string Person(string natures, string more = "") =>
        $$$"""{"company_number":"09145694","data":{"kind":"individual-person-with-significant-control","name":"Mr Ivan Petrov","nationality":"Russian","date_of_birth":{"month":2,"year":1977},"links":{"self":"/company/09145694/persons-with-significant-control/individual/abc"},"natures_of_control":[{{{natures}}}],"notified_on":"2016-04-06"{{{more}}}}}""";

    private const string Ivan = "/company/09145694/persons-with-significant-control/individual/abc";

    [Theory]
    [InlineData("ownership-of-shares-25-to-50-percent", "more than 25 % to 50 %")]
    [InlineData("ownership-of-shares-50-to-75-percent", "more than 50 % to just under 75 %")]
    [InlineData("ownership-of-shares-75-to-100-percent", "75 % to 100 %")]
    [InlineData(
        "right-to-share-surplus-assets-75-to-100-percent-limited-liability-partnership",
        "75 % to 100 %"
    )]
    [InlineData(
        "ownership-of-shares-more-than-25-percent-registered-overseas-entity",
        "more than 25 % to 100 %"
    )]
    public void Bands_are_ranges(string nature, string share)
    {
        var book = _files.Book("psc.txt", Person($"\"{nature}\""));
        Assert.Equal([$"{Ivan} > 09145694 {share} since 2016-04-06"], book.Stakes());
        Assert.Empty(book.Controls);
    }

    [Fact]
    public void The_band_below_75_does_not_reach_it()
    {
        var stake = Assert.Single(
            _files.Book("psc.txt", Person("\"ownership-of-shares-50-to-75-percent\"")).Interests
        );
        Assert.True(stake.Share.Upper < new Percent(75));
        Assert.True(stake.Share.LowerExcluded);
    }

    [Fact]
    public void Shares_and_votes_are_of_one_stake() =>
        Assert.Equal(
            [$"{Ivan} > 09145694 75 % to 100 %, votes more than 25 % to 50 % since 2016-04-06"],
            _files
                .Book(
                    "psc.txt",
                    Person("\"voting-rights-25-to-50-percent\",\"ownership-of-shares-75-to-100-percent\"")
                )
                .Stakes()
        );

    [Fact]
    public void Votes_alone_leave_the_share_open() =>
        Assert.Equal(
            [$"{Ivan} > 09145694 unknown share, votes 75 % to 100 % since 2016-04-06"],
            _files.Book("psc.txt", Person("\"voting-rights-75-to-100-percent\"")).Stakes()
        );

    [Theory]
    [InlineData("right-to-appoint-and-remove-directors", "appoints-board")]
    [InlineData("right-to-appoint-and-remove-members-limited-liability-partnership", "appoints-board")]
    [InlineData("significant-influence-or-control", "dominant-influence")]
    [InlineData("right-to-appoint-and-remove-directors-as-trust", "trust")]
    [InlineData("significant-influence-or-control-as-firm-registered-overseas-entity", "firm")]
    public void Power_is_control(string nature, string means)
    {
        var book = _files.Book("psc.txt", Person($"\"{nature}\""));
        Assert.Equal([$"{Ivan} > 09145694 {means} since 2016-04-06"], book.Powers());
        Assert.Empty(book.Interests);
    }

    [Fact]
    public void What_a_trust_holds_is_not_surely_its_controller_s()
    {
        var book = _files.Book("psc.txt", Person("\"ownership-of-shares-50-to-75-percent-as-trust\""));
        Assert.Equal([$"{Ivan} > 09145694 0 % to just under 75 % since 2016-04-06 (trust)"], book.Stakes());
        Assert.Equal([$"{Ivan} > 09145694 trust since 2016-04-06"], book.Powers());
    }

    [Fact]
    public void Who_it_is_and_until_when()
    {
        var book = _files.Book(
            "psc.txt",
            Person("\"ownership-of-shares-75-to-100-percent\"", ",\"ceased_on\":\"2020-01-31\"")
        );
        var person = book.Party(Ivan);
        Assert.Equal(("Mr Ivan Petrov", PartyKind.Person), (person.Name, person.Kind));
        Assert.Equal([new CountryCode("RU")], person.Nationalities);
        Assert.Equal(new PartialDate(1977, 2), person.Born);
        Assert.Equal("2016-04-06 to 2020-01-31", book.Interests[0].Days.ToString());
        var company = book.Party("09145694");
        Assert.Equal([new Identifier(IdentifierKind.Registration, "09145694")], company.Identifiers);
        Assert.Equal(new CountryCode("GB"), company.Country);
    }

    [Fact]
    public void A_British_company_is_the_same_whether_it_holds_or_is_held()
    {
        var book = _files.Book(
            "psc.txt",
            Person("\"ownership-of-shares-75-to-100-percent\"")
                + "\n"
                + """{"company_number":"SC000001","data":{"kind":"corporate-entity-person-with-significant-control","name":"Petrov Holdings Ltd","identification":{"country_registered":"England And Wales","registration_number":"9145694","place_registered":"Companies House"},"links":{"self":"/x"},"natures_of_control":["ownership-of-shares-75-to-100-percent"],"notified_on":"2018-01-01"}}"""
        );
        Assert.Equal("09145694 > SC000001 75 % to 100 % since 2018-01-01", book.Stakes().Last());
        Assert.Equal("Petrov Holdings Ltd", book.Party("09145694").Name);
    }

    [Fact]
    public void A_foreign_company_s_number_is_not_taken_for_a_British_one()
    {
        var book = _files.Book(
            "psc.txt",
            """{"company_number":"SC000001","data":{"kind":"corporate-entity-person-with-significant-control","name":"Cyprus Ltd","identification":{"country_registered":"Cyprus","registration_number":"09145694"},"links":{"self":"/x"},"natures_of_control":["ownership-of-shares-75-to-100-percent"],"notified_on":"2018-01-01"}}"""
        );
        var party = book.Party("/x");
        Assert.Empty(party.Identifiers);
        Assert.Equal(new CountryCode("CY"), party.Country);
    }

    [Theory]
    [InlineData("no-individual-or-entity-with-signficant-control")]
    [InlineData("steps-to-find-psc-not-yet-completed")]
    public void A_statement_without_a_person_is_a_note(string statement)
    {
        var read = _files.Read(
            "psc.txt",
            $$$"""{"company_number":"1","data":{"kind":"persons-with-significant-control-statement","statement":"{{{statement}}}","notified_on":"2016-07-01"}}"""
        );
        Assert.Equal(["AS3013"], read.Codes());
        Assert.Empty(read.Value!.Interests);
    }

    [Fact]
    public void A_protected_person_holds_something_unknown()
    {
        var read = _files.Read(
            "psc.txt",
            """{"company_number":"00000001","data":{"kind":"super-secure-person-with-significant-control","description":"super-secure-persons-with-significant-control","ceased":false}}"""
        );
        Assert.Equal(["AS3013"], read.Codes());
        Assert.Equal(["00000001/undisclosed > 00000001 unknown share"], read.Value!.Stakes());
    }

    [Fact]
    public void An_unknown_nature_leaves_the_stake_open()
    {
        var read = _files.Read("psc.txt", Person("\"ownership-of-everything\""));
        Assert.Equal(["AS3011"], read.Codes());
        Assert.Equal([$"{Ivan} > 09145694 unknown share since 2016-04-06"], read.Value!.Stakes());
    }

    [Fact]
    public void The_line_of_totals_is_passed_over() =>
        Assert.Empty(
            _files
                .Read(
                    "psc.txt",
                    Person("\"significant-influence-or-control\"")
                        + "\n{\"data\":{\"kind\":\"totals#persons-of-significant-control-snapshot\",\"persons_of_significant_control_count\":1}}"
                )
                .Diagnostics
        );
}
