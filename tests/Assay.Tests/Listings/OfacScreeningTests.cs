using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

/// <summary>The names of the US-Russia talks of 2025 against the real list of 27 June 2024.</summary>
public sealed class OfacScreeningTests
{
    private static readonly Lazy<ListingIndex> Index = new(() => new ListingIndex([SdnFile.Read()]));

    [Theory]
    [InlineData("Dmitriev Kirill Alexandrovich", PartyKind.Person, "34336")]
    [InlineData("Kirill Dmitriev", PartyKind.Person, "34336")]
    [InlineData("Кирилл Дмитриев", PartyKind.Person, "34336")]
    [InlineData("Кирилл Дмитриев", PartyKind.Unknown, "34336")]
    [InlineData("Russian Direct Investment Fund", PartyKind.Fund, "34036")]
    [InlineData("Vladimir Potanin", PartyKind.Person, "38241")]
    [InlineData("Потанин Владимир Олегович", PartyKind.Person, "38241")]
    [InlineData("Oleg Deripaska", PartyKind.Person, "24283")]
    [InlineData("Deripaska, Oleg V.", PartyKind.Person, "24283")]
    public void A_listed_name_finds_its_record_and_no_other(string name, PartyKind kind, string record)
    {
        Assert.Equal([record], Likely(name, kind));
    }

    [Theory]
    [InlineData("Rusal")]
    [InlineData("United Company RUSAL")]
    [InlineData("En+ Group")]
    [InlineData("Nornickel")]
    [InlineData("MMC Norilsk Nickel")]
    [InlineData("Renault")]
    [InlineData("Renault Group")]
    [InlineData("Alcoa")]
    [InlineData("Alcoa Corporation")]
    [InlineData("POSCO")]
    [InlineData("POSCO Holdings")]
    [InlineData("Pilbara Minerals")]
    [InlineData("Korea Zinc")]
    [InlineData("Korea Mine Rehabilitation and Mineral Resources Corporation")]
    [InlineData("LG Energy Solution")]
    [InlineData("Bank of Russia")]
    [InlineData("CORP")]
    public void A_name_that_is_not_listed_finds_nothing_likely(string name)
    {
        Assert.Empty(Likely(name, PartyKind.Company));
    }

    [Theory]
    [InlineData("Donald Trump")]
    [InlineData("Scott Bessent")]
    [InlineData("Vladimir Dmitrievich Potanov")]
    public void A_person_who_is_not_listed_finds_nothing_likely(string name)
    {
        Assert.Empty(Likely(name, PartyKind.Person));
    }

    /// <summary>What OFAC says of the tanker 15036: T2EU4, 99,144 tons, Iran's flag, before that Malta's.</summary>
    [Fact]
    public void A_ship_is_known_by_her_particulars()
    {
        var candidate = Assert.Single(
            Find(
                new PartyQuery(["Artavil"], PartyKind.Vessel, null, [], [])
                {
                    Craft = new Craft
                    {
                        CallSign = "T2EU4",
                        Tonnage = "99150",
                        Flag = new CountryCode("MT"),
                    },
                    FlagNames = ["Malta"],
                }
            ),
            c => string.Equals(c.Party.Record.Key, "15036", StringComparison.Ordinal)
        );
        Assert.Equal(MatchStrength.Likely, candidate.Strength);
        Assert.Equal(
            [
                "The deadweight tonnage agrees (99150, 99,144).",
                "The call sign agrees (T2EU4).",
                "The flag is one that it flew before (MT).",
            ],
            candidate.Explanation.Skip(1)
        );
    }

    [Fact]
    public void A_weak_alias_alone_is_only_possible()
    {
        var candidate = Assert.Single(
            Find(new PartyQuery(["RDIF"], PartyKind.Fund, null, [], [])),
            c => string.Equals(c.Party.Record.Key, "34036", StringComparison.Ordinal)
        );

        Assert.Equal(MatchStrength.Possible, candidate.Strength);
        Assert.Contains(
            "The list itself calls \"RDIF\" a weak alias.",
            candidate.Explanation,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_tax_number_decides_even_against_the_name()
    {
        var query = new PartyQuery(
            ["K. D."],
            PartyKind.Person,
            null,
            [],
            [new Identifier(IdentifierKind.Inn, "773013083324")]
        );

        var candidate = Assert.Single(Find(query));

        Assert.Equal(("34336", MatchStrength.Certain), (candidate.Party.Record.Key, candidate.Strength));
    }

    [Fact]
    public void Another_date_of_birth_makes_a_full_namesake_no_more_than_possible()
    {
        var query = new PartyQuery(
            ["Kirill Dmitriev"],
            PartyKind.Person,
            new PartialDate(1974, 4, 12),
            [],
            []
        );

        Assert.Equal(
            MatchStrength.Possible,
            Assert
                .Single(
                    Find(query),
                    c => string.Equals(c.Party.Record.Key, "34336", StringComparison.Ordinal)
                )
                .Strength
        );
    }

    private static IReadOnlyList<Candidate> Find(PartyQuery query)
    {
        SharedFolder.PathOrSkip("sanctions/ofac/sdn-2024-06-27.csv.gz");
        return Index.Value.Find(query);
    }

    private static string[] Likely(string name, PartyKind kind) =>
        Find(new PartyQuery([name], kind, null, [], []))
            .Where(c => c.Strength >= MatchStrength.Likely)
            .Select(c => c.Party.Record.Key)
            .ToArray();
}
