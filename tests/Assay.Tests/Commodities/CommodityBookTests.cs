using Assay.Commodities;
using Assay.Model;

namespace Assay.Tests.Commodities;

public sealed class CommodityBookTests
{
    private static readonly ItemId Strategic = new("eu-strategic");
    private static readonly ItemId Old = new("eu-old");

    private static readonly CommodityBook Book = new(
        [
            Commodity("metals", isGroup: true),
            Commodity("rare-earths", ["metals"], isGroup: true, on: Strategic),
            Commodity("rare-earths-light", ["rare-earths"], isGroup: true),
            Commodity("neodymium", ["rare-earths-light", "rare-earths"], aliases: ["Nd", "неодим"]),
            Commodity("dysprosium", ["rare-earths"], aliases: ["Dy", "magnet metal"]),
            Commodity("cobalt", aliases: ["Co", "magnet metal"], on: Old),
        ],
        [
            List(Strategic, new InForce(new PartialDate(2024, 5, 23), Until: null)),
            List(Old, new InForce(new PartialDate(2020), new PartialDate(2024, 5))),
        ]
    );

    [Theory]
    [InlineData("neodymium", "neodymium")]
    [InlineData("Neodymium", "neodymium")]
    [InlineData(" nd ", "neodymium")]
    [InlineData("НЕОДИМ", "neodymium")]
    [InlineData("magnet metal", null)]
    [InlineData("unobtainium", null)]
    public void A_commodity_is_found_by_id_name_or_an_alias_of_its_own(string name, string? id) =>
        Assert.Equal(id, Book.FindByName(name)?.Id.Value);

    [Fact]
    public void The_groups_of_a_commodity_are_its_own_and_theirs_each_once() =>
        Assert.Equal(["rare-earths-light", "rare-earths", "metals"], Ids(Book.GroupsOf(new("neodymium"))));

    [Fact]
    public void The_members_of_a_group_are_its_own_and_theirs_each_once() =>
        Assert.Equal(
            ["rare-earths", "rare-earths-light", "neodymium", "dysprosium"],
            Ids(Book.MembersOf(new("metals")))
        );

    [Fact]
    public void What_is_no_group_has_no_members() => Assert.Empty(Book.MembersOf(new("neodymium")));

    [Theory]
    [InlineData("metals", "neodymium", true)]
    [InlineData("neodymium", "neodymium", true)]
    [InlineData("neodymium", "rare-earths", false)]
    [InlineData("rare-earths", "cobalt", false)]
    [InlineData("rare-earths", "unobtainium", false)]
    public void A_group_covers_its_members_and_not_the_other_way_round(
        string named,
        string good,
        bool covers
    ) => Assert.Equal(covers, Book.Covers(new(named), new(good)));

    [Theory]
    [InlineData("neodymium", "rare-earths", Truth.True)]
    [InlineData("rare-earths", "rare-earths", Truth.True)]
    [InlineData("rare-earths", "neodymium", Truth.Unknown)]
    [InlineData("rare-earths-light", "neodymium", Truth.True)]
    [InlineData("cobalt", "rare-earths", Truth.False)]
    public void A_good_is_among_those_named_if_all_of_it_is(string good, string named, Truth answer) =>
        Assert.Equal(answer, Book.Among(new(good), [new CommodityId(named)]));

    [Fact]
    public void A_member_stands_on_the_lists_of_its_groups() =>
        Assert.Equal(Strategic, Book.OnList(new("neodymium"), Strategic)?.List);

    [Theory]
    [InlineData("neodymium", 2025, "eu-strategic")]
    [InlineData("neodymium", 2023, null)]
    [InlineData("cobalt", 2023, "eu-old")]
    [InlineData("cobalt", 2025, null)]
    public void Only_lists_in_force_on_the_day_count(string id, int year, string? list) =>
        Assert.Equal(
            list is null ? [] : [list],
            Book.ListsOn(new(id), new LocalDate(year, 6, 1)).Select(l => l.List.Id.Value)
        );

    [Fact]
    public void A_list_that_perhaps_has_ended_counts() =>
        Assert.Single(Book.ListsOn(new("cobalt"), new LocalDate(2024, 5, 30)));

    [Fact]
    public void A_group_that_belongs_to_itself_is_refused()
    {
        Commodity[] circle =
        [
            Commodity("a", ["b"], isGroup: true),
            Commodity("b", ["c"], isGroup: true),
            Commodity("c", ["a"], isGroup: true),
        ];

        Assert.Equal(new CommodityId("a"), CommodityBook.FirstInCircle(circle));
        Assert.Throws<ArgumentException>(() => new CommodityBook(circle, []));
    }

    [Fact]
    public void Two_ways_into_one_group_are_no_circle() =>
        Assert.Null(CommodityBook.FirstInCircle([.. Book.All]));

    private static Commodity Commodity(
        string id,
        string[]? groups = null,
        bool isGroup = false,
        string[]? aliases = null,
        ItemId? on = null
    ) =>
        new(
            new CommodityId(id),
            char.ToUpperInvariant(id[0]) + id[1..],
            aliases ?? [],
            [.. (groups ?? []).Select(g => new CommodityId(g))],
            isGroup,
            Energy: false,
            [],
            on is { } list ? [new CriticalListing(list, Grade: null)] : []
        );

    private static CriticalList List(ItemId id, InForce days) =>
        new(id, new RegimeId("eu"), id.Value, days, new Citation("test", Confidence.General));

    private static IEnumerable<string> Ids(IEnumerable<CommodityId> ids) => ids.Select(id => id.Value);
}
