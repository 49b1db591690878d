using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

public sealed class PartyIndexTests
{
    private sealed record Party(
        string Name,
        PartyKind Kind = PartyKind.Person,
        PartialDate? Born = null,
        string? Country = null,
        Identifier? Identifier = null,
        AliasQuality Quality = AliasQuality.Strong,
        Gender Gender = Gender.Unknown
    );

    [Fact]
    public void A_name_that_agrees_and_nothing_against_it_is_likely()
    {
        var match = Assert.Single(Find(new Party("POTANIN, Vladimir Olegovich"), Query("Vladimir Potanin")));

        Assert.Equal(MatchStrength.Likely, match.Strength);
    }

    [Fact]
    public void What_is_missing_is_neutral()
    {
        var bare = Find(new Party("Ivan Petrov"), Query("Ivan Petrov"))[0].Score;
        var asked = Find(
            new Party("Ivan Petrov"),
            Query("Ivan Petrov") with
            {
                Born = new PartialDate(1970),
                Countries = [new CountryCode("RU")],
                Identifiers = [new Identifier(IdentifierKind.Inn, "773013083324")],
            }
        )[0].Score;

        Assert.Equal(bare, asked);
    }

    [Theory]
    [InlineData("1975-04-12", MatchStrength.Likely)]
    [InlineData("1975", MatchStrength.Likely)]
    [InlineData("1976-04-12", MatchStrength.Possible)]
    [InlineData("1975-12-04", MatchStrength.Possible)]
    [InlineData("1979-08-01", MatchStrength.Possible)]
    [InlineData("1951-04-12", null)]
    public void A_date_of_birth_conflicts_the_more_the_farther_it_is(string born, MatchStrength? strength)
    {
        Assert.True(PartialDate.TryParse(born, out var date));
        var matches = Find(
            new Party("Kirill Dmitriev", Born: new PartialDate(1975, 4, 12)),
            Query("Kirill Dmitriev") with
            {
                Born = date,
            }
        );

        Assert.Equal(strength, matches.SingleOrDefault()?.Strength);
    }

    [Fact]
    public void A_person_is_at_most_possibly_a_company_of_the_name()
    {
        var match = Assert.Single(Find(new Party("Anton Chekhov", PartyKind.Vessel), Query("Anton Chekhov")));

        Assert.Equal(MatchStrength.Possible, match.Strength);
        Assert.Contains(
            "The kind conflicts: a person was asked for, this is a vessel.",
            match.Explanation,
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData(Gender.Male, Gender.Male, MatchStrength.Likely)]
    [InlineData(Gender.Male, Gender.Unknown, MatchStrength.Likely)]
    [InlineData(Gender.Unknown, Gender.Male, MatchStrength.Likely)]
    [InlineData(Gender.Male, Gender.Female, MatchStrength.Possible)]
    public void A_gender_in_conflict_makes_it_possible(Gender listed, Gender asked, MatchStrength strength)
    {
        var match = Assert.Single(
            Find(new Party("Nikita Petrov", Gender: listed), Query("Nikita Petrov") with { Gender = asked })
        );
        Assert.Equal(strength, match.Strength);
        Assert.Equal(
            listed != Gender.Unknown && asked != Gender.Unknown,
            match.Explanation.Any(s => s.Contains("gender", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_country_in_conflict_makes_it_possible()
    {
        var match = Assert.Single(
            Find(
                new Party("Kirill Dmitriev", Country: "RU"),
                Query("Kirill Dmitriev") with
                {
                    Countries = [new CountryCode("FR")],
                }
            )
        );

        Assert.Equal(MatchStrength.Possible, match.Strength);
    }

    [Fact]
    public void A_number_of_the_same_register_in_conflict_rules_it_out()
    {
        var party = new Party(
            "Alfa Metal",
            PartyKind.Company,
            Identifier: new Identifier(IdentifierKind.Inn, "7703425673")
        );
        var query = Query("Alfa Metal", PartyKind.Company) with
        {
            Identifiers = [new Identifier(IdentifierKind.Inn, "5200000046")],
        };

        Assert.Empty(Find(party, query));
    }

    [Fact]
    public void An_equal_number_decides_though_written_with_blanks()
    {
        var party = new Party(
            "Alfa Metal",
            PartyKind.Company,
            Identifier: new Identifier(IdentifierKind.Inn, "7703 425673")
        );
        var query = Query("Another Name", PartyKind.Company) with
        {
            Identifiers = [new Identifier(IdentifierKind.Inn, "7703425673")],
        };

        Assert.Equal(MatchStrength.Certain, Assert.Single(Find(party, query)).Strength);
    }

    [Fact]
    public void A_number_that_fails_its_check_does_not_decide()
    {
        var party = new Party(
            "Alfa Metal",
            PartyKind.Company,
            Identifier: new Identifier(IdentifierKind.Inn, "0000000001")
        );
        var query = Query("Another Name", PartyKind.Company) with
        {
            Identifiers = [new Identifier(IdentifierKind.Inn, "0000000001")],
        };

        Assert.Empty(Find(party, query));
    }

    [Theory]
    [InlineData("Dmitriev", PartyKind.Person)]
    [InlineData("VEB", PartyKind.Company)]
    public void A_name_too_short_to_tell_is_only_possible(string name, PartyKind kind)
    {
        Assert.Equal(
            MatchStrength.Possible,
            Assert.Single(Find(new Party(name, kind), Query(name, kind))).Strength
        );
    }

    [Fact]
    public void A_name_that_is_read_as_nothing_finds_only_itself()
    {
        var index = Index([
            new Party("😀", PartyKind.Unknown),
            new Party("Gazprom", PartyKind.Company),
            new Party("", PartyKind.Company),
        ]);

        Assert.Equal(["😀"], index.Find(Query("😀", PartyKind.Unknown)).Select(m => m.PartyName).ToArray());
        Assert.Empty(index.Find(Query("", PartyKind.Unknown)));
    }

    [Theory]
    [InlineData("AB Rossiya, OAO", "Россия", PartyKind.State)]
    [InlineData("OOO Ivan Petrov", "Ivan Petrov", PartyKind.Person)]
    public void A_state_or_a_person_is_at_most_possibly_what_bears_a_company_s_legal_form(
        string listed,
        string asked,
        PartyKind kind
    )
    {
        var matches = Find(new Party(listed, PartyKind.Unknown), Query(asked, kind));

        Assert.All(matches, m => Assert.Equal(MatchStrength.Possible, m.Strength));
        Assert.NotEqual(
            MatchStrength.Possible,
            Assert.Single(Find(new Party(listed, PartyKind.Unknown), Query(listed, PartyKind.Bank))).Strength
        );
    }

    [Fact]
    public void The_best_come_first_and_equals_in_the_order_filed()
    {
        var index = Index([
            new Party("Ivan Petrow"),
            new Party("PETROV, Ivan"),
            new Party("Ivan Petrof"),
            new Party("Ivan Petrov"),
        ]);

        Assert.Equal([3, 1, 0, 2], index.Find(Query("Ivan Petrov")).Select(m => m.Position));
    }

    /// <summary>Weak aliases that agree word for word have the higher score, and are only possible.</summary>
    [Fact]
    public void No_likely_one_is_cut_off_behind_possible_ones()
    {
        var index = Index([
            .. Enumerable.Repeat(new Party("Aleksandr Petrov", Quality: AliasQuality.Weak), 12),
            new Party("Alexandr Petrov"),
        ]);
        var found = index.Find(Query("Aleksandr Petrov"), 2);
        Assert.Equal([MatchStrength.Likely, MatchStrength.Possible], found.Select(m => m.Strength));
        Assert.True(found[0].Score < found[1].Score);
    }

    [Fact]
    public void No_more_than_asked_for_are_returned()
    {
        var index = Index([.. Enumerable.Range(0, 100).Select(_ => new Party("Ivan Petrov"))]);

        Assert.Equal(MatchThresholds.MostCandidates, index.Find(Query("Ivan Petrov")).Count);
    }

    private static PartyQuery Query(string name, PartyKind kind = PartyKind.Person) =>
        new([name], kind, null, [], []);

    private static IReadOnlyList<PartyMatch<Party>> Find(Party party, PartyQuery query) =>
        Index([party]).Find(query);

    private static PartyIndex<Party> Index(IReadOnlyList<Party> parties) =>
        new(
            parties,
            new PartyTraits<Party>(
                p => [new PartyName(p.Name, p.Quality)],
                p => p.Kind,
                p => p.Born is { } born ? [born] : [],
                p => p.Country is { } country ? [new CountryCode(country)] : [],
                p => p.Identifier is { } identifier ? [identifier] : []
            )
            {
                Gender = p => p.Gender,
            }
        );
}
