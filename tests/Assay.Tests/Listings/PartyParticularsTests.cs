using Assay.Listings;
using Assay.Model;
using Assay.Tests.Storage;

namespace Assay.Tests.Listings;

/// <summary>Addresses and what is said of ships: missing is neutral, agreement is told, conflict lowers and is told.</summary>
public sealed class PartyParticularsTests
{
    private static readonly ListedParty Trader = Editions.Party(1) with
    {
        Kind = PartyKind.Company,
        Name = "ROSNEFT TRADING",
        Aliases = [],
        Born = [],
        Addresses =
        [
            new Address { Country = new CountryCode("CH") },
            new Address
            {
                Street = "Rue Place du Lac 2",
                City = "Geneva",
                PostalCode = "1204",
            },
            new Address { Street = "ul. Lenina, d. 5", City = "Moscow" },
        ],
        Craft = null,
    };

    private static readonly ListedParty Ship = Trader with
    {
        Kind = PartyKind.Vessel,
        Name = "ARTAVIL",
        Addresses = [],
        Nationalities = [],
        Craft = new Craft
        {
            Type = "Crude/Oil Products Tanker",
            CallSign = "T2EU4",
            Tonnage = "99,144",
            GrossTonnage = "56,068",
            Flag = new CountryCode("IR"),
            FormerFlags = "Malta, Tuvalu",
        },
    };

    private static readonly Craft Nothing = new();

    [Theory]
    [InlineData("2 place du lac, 1204 Genève", "The address agrees (Rue Place du Lac 2, Geneva, 1204).")]
    [InlineData("Москва, ул. Ленина 5", "The address agrees (ul. Lenina, d. 5, Moscow).")]
    [InlineData("Rue de Rive 7, CH-1204 Cologny", "The postal code agrees (1204).")]
    [InlineData("Nevsky 5, Moscow", "The town agrees (Moscow).")]
    [InlineData("Moscow, Lenina 15", "The town agrees (Moscow).")]
    public void What_of_an_address_agrees_is_told_and_changes_no_score(string address, string told)
    {
        var (plain, given) = (Find(Trader), Find(Trader, Asked(Trader) with { Addresses = [address] }));
        Assert.Equal(plain.Score, given.Score);
        Assert.Contains(told, given.Explanation, StringComparer.Ordinal);
    }

    [Fact]
    public void An_address_elsewhere_lowers_a_little_and_takes_no_strength()
    {
        var elsewhere = Find(Trader, Asked(Trader) with { Addresses = ["Unter den Linden 1, Berlin"] });
        Assert.InRange(elsewhere.Score, MatchThresholds.Likely, Find(Trader).Score - 0.01);
        Assert.Equal(MatchStrength.Likely, elsewhere.Strength);
        Assert.Contains(
            "No address agrees (Unter den Linden 1, Berlin; listed: Rue Place du Lac 2, Geneva, 1204; ul. Lenina, d. 5, Moscow).",
            elsewhere.Explanation,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_list_that_knows_only_the_country_says_nothing_of_an_address()
    {
        var party = Trader with { Addresses = [new Address { Country = new CountryCode("CH") }] };
        var found = Find(party, Asked(party) with { Addresses = ["Berlin"] });
        Assert.Equal(Find(party).Score, found.Score);
        Assert.DoesNotContain(found.Explanation, e => e.Contains("address", StringComparison.Ordinal));
    }

    public static TheoryData<Craft, string> Agreeing =>
        new()
        {
            { Nothing with { Tonnage = "99000" }, "The deadweight tonnage agrees (99000, 99,144)." },
            { Nothing with { GrossTonnage = "56 068.5" }, "The gross tonnage agrees (56 068.5, 56,068)." },
            { Nothing with { CallSign = "t2-eu4" }, "The call sign agrees (T2EU4)." },
            { Nothing with { Flag = new CountryCode("IR") }, "The flag agrees (IR)." },
            { Nothing with { Flag = new CountryCode("MT") }, "The flag is one that it flew before (MT)." },
            { Nothing with { Type = "tankers" }, "The type agrees (Crude/Oil Products Tanker)." },
        };

    [Theory]
    [MemberData(nameof(Agreeing))]
    public void What_of_a_ship_agrees_is_told_and_changes_no_score(Craft craft, string told)
    {
        var found = Find(
            Ship,
            Asked(Ship) with
            {
                Craft = craft,
                FlagNames = ["Republic of Malta", "Malta"],
            }
        );
        Assert.Equal(Find(Ship).Score, found.Score);
        Assert.Contains(told, found.Explanation, StringComparer.Ordinal);
    }

    public static TheoryData<Craft, string, MatchStrength> Conflicting =>
        new()
        {
            {
                Nothing with
                {
                    Tonnage = "318,000",
                },
                "The deadweight tonnage conflicts (318,000, 99,144).",
                MatchStrength.Possible
            },
            {
                Nothing with
                {
                    GrossTonnage = "2489",
                },
                "The gross tonnage conflicts (2489, 56,068).",
                MatchStrength.Possible
            },
            {
                Nothing with
                {
                    CallSign = "CL2059",
                },
                "The call signs differ (CL2059, T2EU4), as they do where the flag changed.",
                MatchStrength.Likely
            },
            {
                Nothing with
                {
                    Flag = new CountryCode("PA"),
                },
                "The flags differ (PA, IR).",
                MatchStrength.Likely
            },
            {
                Nothing with
                {
                    Type = "Tug",
                },
                "The types differ (Tug, Crude/Oil Products Tanker).",
                MatchStrength.Likely
            },
        };

    /// <summary>Her hull stays as it is; flag, call sign and what she is called change.</summary>
    [Theory]
    [MemberData(nameof(Conflicting))]
    public void What_of_a_ship_conflicts_is_told_and_lowers(Craft craft, string told, MatchStrength strength)
    {
        var found = Find(Ship, Asked(Ship) with { Craft = craft });
        Assert.True(found.Score < Find(Ship).Score);
        Assert.Equal(strength, found.Strength);
        Assert.Contains(told, found.Explanation, StringComparer.Ordinal);
    }

    [Fact]
    public void Of_what_either_side_does_not_say_nothing_is_said()
    {
        var bare = Ship with { Craft = new Craft { Length = "100 m" } };
        var found = Find(bare, Asked(bare) with { Craft = Ship.Craft });
        Assert.Equal(Find(bare).Score, found.Score);
        Assert.Equal(Find(bare).Explanation, found.Explanation);
    }

    [Fact]
    public void A_ship_is_built_and_a_company_founded()
    {
        var built = Ship with { Born = [new PartialDate(1998)] };
        Assert.Contains(
            "The date of building agrees (1998).",
            Find(built, Asked(built) with { Born = new PartialDate(1998) }).Explanation,
            StringComparer.Ordinal
        );
        var founded = Trader with { Born = [new PartialDate(1998)] };
        Assert.Contains(
            "The dates of founding conflict (1995, 1998).",
            Find(founded, Asked(founded) with { Born = new PartialDate(1995) }).Explanation,
            StringComparer.Ordinal
        );
    }

    private static PartyQuery Asked(ListedParty party) => new([party.Name], party.Kind, null, [], []);

    private static Candidate Find(ListedParty party, PartyQuery? query = null) =>
        Assert.Single(
            new ListingIndex([
                new EditionContent(
                    new Edition(Editions.List, new LocalDate(2026, 1, 1), ContentHash.Of(party.Name), [], 1),
                    [party]
                ),
            ]).Find(query ?? Asked(party))
        );
}
