using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership.Books;

/// <summary>Statements of the Beneficial Ownership Data Standard.</summary>
public sealed class BodsStatementFiles : IDisposable
{
    private readonly BookFiles _files = new();

    public void Dispose() => _files.Dispose();

    private static string Entity(string id, string name = "Mine LLC", string more = "") =>
        $$"""{"statementId":"e-{{id}}","declarationSubject":"d","statementDate":"2024-01-01","recordId":"{{id}}","recordType":"entity","recordStatus":"new","recordDetails":{"isComponent":false,"entityType":{"type":"registeredEntity"},"name":"{{name}}"{{more}}} }""";

    private static string Person(string id, string name) =>
        $$$"""{"statementId":"p-{{{id}}}","statementDate":"2024-01-01","recordId":"{{{id}}}","recordType":"person","recordStatus":"new","recordDetails":{"isComponent":false,"personType":"knownPerson","names":[{"type":"legal","fullName":"{{{name}}}"},{"type":"transliteration","givenName":"Ivan","familyName":"Petrov"}],"nationalities":[{"code":"RU","name":"Russia"}],"birthDate":"1977-02"}}""";

    private static string Relation(
        string interests,
        string party = "\"p\"",
        string subject = "\"c\"",
        string id = "r",
        string status = "new",
        string day = "2024-01-01"
    ) =>
        $$"""{"statementId":"s-{{id}}-{{day}}","statementDate":"{{day}}","recordId":"{{id}}","recordType":"relationship","recordStatus":"{{status}}","recordDetails":{"isComponent":false,"subject":{{subject}},"interestedParty":{{party}},"interests":[{{interests}}]} }""";

    private static string Interest(string type, string share = "", string more = "") =>
        $$"""{"type":"{{type}}","directOrIndirect":"direct","beneficialOwnershipOrControl":true{{(share.Length > 0 ? $",\"share\":{{{share}}}" : "")}}{{more}} }""";

    private OwnershipBook Lines(params string[] statements) =>
        _files.Book("bods.jsonl", string.Join('\n', statements));

    [Fact]
    public void One_array_and_lines_say_the_same()
    {
        string[] statements =
        [
            Entity("c"),
            Person("p", "Иван Петров"),
            Relation(Interest("shareholding", "\"exact\":60")),
        ];
        var lines = Lines(statements);
        var array = _files.Book("bods.json", $"[\n{string.Join(",\n", statements)}\n]");
        Assert.Equal(["p > c 60 %"], lines.Stakes());
        Assert.Equal(lines.Stakes(), array.Stakes());
        Assert.Equal(lines.Parties.Select(p => p.Name), array.Parties.Select(p => p.Name));
    }

    [Fact]
    public void Parties_have_names_countries_days_and_numbers()
    {
        var book = Lines(
            Entity(
                "c",
                more: """
                ,"alternateNames":["Рудник"],"jurisdiction":{"name":"Russia","code":"RU"},"identifiers":[{"id":"253400JT3MQWNDKMJE44","scheme":"XI-LEI"},{"id":"7707083893","scheme":"RU-INN"},{"id":"1027700132195","scheme":"RU-OGRN"},{"id":"09145694","scheme":"GB-COH"}]
                """.Trim()
            ),
            Person("p", "Иван Петров")
        );
        var company = book.Party("c");
        Assert.Equal(
            ("Mine LLC", PartyKind.Company, new CountryCode("RU")),
            (company.Name, company.Kind, company.Country)
        );
        Assert.Equal(["Рудник"], company.Aliases);
        Assert.Equal(
            [
                new(IdentifierKind.Lei, "253400JT3MQWNDKMJE44"),
                new(IdentifierKind.Inn, "7707083893"),
                new(IdentifierKind.Ogrn, "1027700132195"),
                new Identifier(IdentifierKind.Registration, "09145694"),
            ],
            company.Identifiers
        );
        var person = book.Party("p");
        Assert.Equal(("Иван Петров", PartyKind.Person), (person.Name, person.Kind));
        Assert.Equal(["Ivan Petrov"], person.Aliases);
        Assert.Equal([new CountryCode("RU")], person.Nationalities);
        Assert.Equal(new PartialDate(1977, 2), person.Born);
    }

    [Theory]
    [InlineData("\"exact\":25.5", "25.5 %")]
    [InlineData("\"minimum\":25,\"maximum\":50", "25 % to 50 %")]
    [InlineData("\"exclusiveMinimum\":25,\"maximum\":50", "more than 25 % to 50 %")]
    [InlineData(
        "\"minimum\":25,\"maximum\":50,\"exclusiveMinimum\":true,\"exclusiveMaximum\":false",
        "more than 25 % to 50 %"
    )]
    [InlineData("\"exclusiveMinimum\":50", "majority")]
    [InlineData("\"minimum\":75", "75 % to 100 %")]
    [InlineData("", "unknown share")]
    public void Shares_are_exact_or_ranges(string share, string expected) =>
        Assert.Equal([$"p > c {expected}"], Lines(Relation(Interest("shareholding", share))).Stakes());

    [Fact]
    public void A_maximum_left_out_is_not_reached()
    {
        var stake = Assert.Single(
            Lines(Relation(Interest("shareholding", "\"exclusiveMaximum\":50"))).Interests
        );
        Assert.True(stake.Share.Upper < new Percent(50));
    }

    [Theory]
    [InlineData("\"exact\":150")]
    [InlineData("\"minimum\":60,\"maximum\":40")]
    [InlineData("\"exclusiveMinimum\":40,\"maximum\":40")]
    [InlineData("\"exact\":\"much\"")]
    public void A_share_that_is_none_leaves_the_stake_open(string share)
    {
        var read = _files.Read("bods.jsonl", Relation(Interest("shareholding", share)));
        Assert.Equal(["AS3011"], read.Codes());
        Assert.Equal(["p > c unknown share"], read.Value!.Stakes());
    }

    [Theory]
    [InlineData("shareholding", "votingRights")]
    [InlineData("votingRights", "shareholding")]
    public void Shares_and_votes_are_of_one_stake(string one, string other) =>
        Assert.Equal(
            [one is "shareholding" ? "p > c 30 %, votes 60 %" : "p > c 60 %, votes 30 %"],
            Lines(Relation(Interest(one, "\"exact\":30") + "," + Interest(other, "\"exact\":60"))).Stakes()
        );

    [Fact]
    public void Votes_alone_leave_the_share_open() =>
        Assert.Equal(
            ["p > c unknown share, votes 60 %"],
            Lines(Relation(Interest("voting-rights", "\"exact\":60"))).Stakes()
        );

    [Fact]
    public void A_right_to_profit_is_a_stake_of_unknown_share_where_no_shares_are_told()
    {
        var profit = Interest("rightsToProfitOrIncome", "\"exact\":60");
        Assert.Equal(["p > c unknown share (profit)"], Lines(Relation(profit)).Stakes());
        Assert.Equal(
            ["p > c 10 %"],
            Lines(Relation(profit + "," + Interest("shareholding", "\"exact\":10"))).Stakes()
        );
    }

    [Theory]
    [InlineData("appointmentOfBoard", "appoints-board")]
    [InlineData("appointment-of-board", "appoints-board")]
    [InlineData("otherInfluenceOrControl", "dominant-influence")]
    [InlineData("trustee", "trust")]
    [InlineData("settlor-of-trust", "settlor")]
    [InlineData("nominee", "nominee")]
    [InlineData("beneficiaryOfLegalArrangement", "beneficiary")]
    [InlineData("boardMember", "director")]
    public void Power_is_control_by_its_means(string type, string means)
    {
        var book = Lines(
            Relation(Interest(type, more: ",\"startDate\":\"2020-01\",\"endDate\":\"2023-05-06T00:00:00Z\""))
        );
        Assert.Equal([$"p > c {means} 2020-01 to 2023-05-06"], book.Powers());
        Assert.Empty(book.Interests);
    }

    [Fact]
    public void An_unknown_type_leaves_the_stake_open()
    {
        var read = _files.Read("bods.jsonl", Relation(Interest("friendship")));
        Assert.Equal(["AS3011"], read.Codes());
        Assert.Equal(["p > c unknown share"], read.Value!.Stakes());
    }

    [Fact]
    public void A_relationship_without_interests_leaves_the_stake_open() =>
        Assert.Equal(["p > c unknown share"], Lines(Relation("")).Stakes());

    [Theory]
    [InlineData("2024-01-01", "2024-02-01", "p > c 60 %")]
    [InlineData("2024-02-01", "2024-01-01", "p > c 30 %")]
    public void The_latest_statement_of_a_record_counts(string first, string second, string stake) =>
        Assert.Equal(
            [stake],
            Lines(
                    Relation(Interest("shareholding", "\"exact\":30"), day: first),
                    Relation(Interest("shareholding", "\"exact\":60"), day: second, status: "updated")
                )
                .Stakes()
        );

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    public void A_closed_record_ended_by_the_day_of_its_statement(string interests) =>
        Assert.Equal(
            ["p > c 30 % 2020-03-01 to 2020-03-01..2024-06-30"],
            Lines(
                    Relation(Interest("shareholding", "\"exact\":30", ",\"startDate\":\"2020-03-01\"")),
                    Relation(
                        interests.Length > 0
                            ? Interest("shareholding", "\"exact\":30", ",\"startDate\":\"2020-03-01\"")
                            : "",
                        status: "closed",
                        day: "2024-06-30"
                    )
                )
                .Stakes()
        );

    [Fact]
    public void An_indirect_stake_is_not_counted_beside_the_chain_it_runs_through()
    {
        var read = _files.Read(
            "bods.jsonl",
            string.Join(
                '\n',
                Relation(Interest("shareholding", "\"exact\":60"), id: "r1", subject: "\"h\""),
                Relation(Interest("shareholding", "\"exact\":100"), id: "r2", party: "\"h\""),
                Relation(Indirect, id: "r3")
            )
        );
        Assert.Equal(["AS3016"], read.Codes());
        Assert.Equal(["p > h 60 %", "h > c 100 %"], read.Value!.Stakes());
    }

    [Fact]
    public void An_indirect_stake_whose_chain_is_not_told_is_unknown_in_all_it_may_run_through()
    {
        var read = _files.Read(
            "bods.jsonl",
            string.Join(
                '\n',
                Entity("h", "Holding"),
                Person("q", "Q"),
                Relation(Interest("shareholding", "\"exact\":90"), id: "r1", party: "\"h\""),
                Relation(Interest("shareholding", "\"exact\":10"), id: "r2", party: "\"q\""),
                Relation(Indirect, id: "r3")
            )
        );
        Assert.Equal(["AS3011"], read.Codes());
        Assert.Equal(
            ["h > c 90 %", "q > c 10 %", "p > c unknown share (indirect)", "p > h unknown share (indirect)"],
            read.Value!.Stakes()
        );
    }

    [Fact]
    public void A_chain_that_had_ended_before_is_not_the_chain()
    {
        var read = _files.Read(
            "bods.jsonl",
            string.Join(
                '\n',
                Relation(
                    Interest("shareholding", "\"exact\":60", ",\"endDate\":\"2019-01-01\""),
                    id: "r1",
                    subject: "\"h\""
                ),
                Relation(Interest("shareholding", "\"exact\":100"), id: "r2", party: "\"h\""),
                Relation(Indirect, id: "r3")
            )
        );
        Assert.Equal(["AS3011"], read.Codes());
        Assert.Contains("p > h unknown share (indirect)", read.Value!.Stakes());
    }

    private const string Indirect =
        """{"type":"shareholding","directOrIndirect":"indirect","share":{"exact":60}}""";

    [Fact]
    public void Somebody_not_named_holds_the_stake_under_a_name_of_its_own()
    {
        var book = Lines(
            Entity("c"),
            Relation(
                Interest("shareholding", "\"exact\":60"),
                party: """{"reason":"interestedPartyHasNotProvidedInformation"}"""
            )
        );
        Assert.Equal(["r/undisclosed > c 60 %"], book.Stakes());
        Assert.Equal(
            "undisclosed holder in Mine LLC: interestedPartyHasNotProvidedInformation",
            book.Party("r/undisclosed").Name
        );
    }

    [Fact]
    public void That_there_is_no_beneficial_owner_is_a_note()
    {
        var read = _files.Read("bods.jsonl", Relation("", party: """{"reason":"noBeneficialOwners"}"""));
        Assert.Equal(["AS3013"], read.Codes());
        Assert.Empty(read.Value!.Interests);
    }

    [Fact]
    public void The_forerunners_are_read_too() =>
        Assert.Equal(
            ["p > c more than 25 % to 50 % since 2018-03-28"],
            Lines(
                    """{"statementID":"c","statementType":"entityStatement","entityType":"registeredEntity","name":"Mine LLC","incorporatedInJurisdiction":{"name":"United Kingdom","code":"GB"},"identifiers":[{"scheme":"GB-COH","id":"07444723"}]}""",
                    """{"statementID":"p","statementType":"personStatement","personType":"knownPerson","names":[{"type":"individual","fullName":"Jennifer Hewitson-Smith"}]}""",
                    """{"statementID":"old","statementType":"ownershipOrControlStatement","subject":{"describedByEntityStatement":"c"},"interestedParty":{"describedByPersonStatement":"p"},"interests":[{"type":"shareholding","share":{"exact":99}}]}""",
                    """{"statementID":"r","statementType":"ownershipOrControlStatement","replacesStatements":["old"],"subject":{"describedByEntityStatement":"c"},"interestedParty":{"describedByPersonStatement":"p"},"interests":[{"type":"shareholding","interestLevel":"unknown","beneficialOwnershipOrControl":true,"startDate":"2018-03-28","share":{"minimum":25,"maximum":50,"exclusiveMinimum":true,"exclusiveMaximum":false}}]}"""
                )
                .Stakes()
        );
}
