using Assay.Listings;
using Assay.Model;
using Assay.Screening;
using Assay.Tests.Storage;

namespace Assay.Tests.Screening;

public sealed class PartyFingerprintTests
{
    private static readonly ListedParty Listed = Editions.Party(1);

    [Fact]
    public void Addresses_posts_relations_remarks_places_and_reasons_do_not_matter() =>
        Assert.Empty(
            Changes(
                Listed with
                {
                    Addresses = [],
                    Positions = ["Chairman"],
                    Relations = [],
                    Remarks = "other",
                    Birthplaces = [],
                    Raw = "raw",
                    Wallets = [],
                    NotUnderstood = ["x"],
                    Designations =
                    [
                        .. Listed.Designations.Select(d => d with { Reason = "another", Basis = "b" }),
                    ],
                }
            )
        );

    [Fact]
    public void Addresses_that_a_user_gives_and_particulars_of_a_ship_matter()
    {
        var ship = new ScreenedParty { Names = ["X"], Addresses = ["Moscow, Lenina 5"] };
        Assert.Empty(Of(ship).ChangesTo(Of(ship with { Addresses = ["moscow lenina 5"] }), "it"));
        Assert.Equal(
            ["it's address was Moscow, Lenina 5, is Kazan"],
            Of(ship).ChangesTo(Of(ship with { Addresses = ["Kazan"] }), "it")
        );
        Assert.Equal(
            ["the listed party has a further particular: call sign T2EU4"],
            Changes(Listed with { Craft = Listed.Craft! with { CallSign = "T2EU4" } })
        );
    }

    /// <summary>A decision of before ships and addresses were compared is not asked again because they are now.</summary>
    [Fact]
    public void What_was_not_looked_at_cannot_have_changed()
    {
        var before = Of(new ScreenedParty { Names = ["X"] }) with
        {
            LookedAt = PartyFingerprint.LookedAtFirst,
        };
        var now = Of(
            new ScreenedParty
            {
                Names = ["X"],
                Addresses = ["Kazan"],
                Gender = Gender.Male,
            }
        );
        Assert.Equal(["it's gender was not known, is male"], before.ChangesTo(now, "it"));
    }

    private static PartyFingerprint Of(ScreenedParty party) => PartyFingerprint.Of(party);

    [Fact]
    public void The_order_of_names_and_which_is_primary_do_not_matter() =>
        Assert.Empty(
            Changes(
                Listed with
                {
                    Name = Listed.Aliases[0].Name,
                    Aliases =
                    [
                        .. Listed.Aliases.Skip(1).Reverse(),
                        new Alias(Listed.Name, AliasQuality.Strong),
                    ],
                }
            )
        );

    [Theory]
    [InlineData("Ivan  IVANOV", "ivan ivanov")]
    [InlineData("Ivanov, Ivan", "Ivanov Ivan")]
    [InlineData("Smith-Jones", "Smith Jones")]
    [InlineData("Ⅳ", "IV")]
    [InlineData("é", "e\u0301")]
    public void How_a_name_is_written_does_not_matter(string before, string after) =>
        Assert.Empty(Named(before).ChangesTo(Named(after), "it"));

    [Theory]
    [InlineData("Ivan", "Ivana")]
    [InlineData("रमेश", "रमश")] // a vowel sign is no accent
    [InlineData("…", "!")]
    public void Another_name_matters(string before, string after) =>
        Assert.Equal([$"it's name was {before}, is {after}"], Named(before).ChangesTo(Named(after), "it"));

    [Fact]
    public void Each_aspect_that_changed_is_told_with_both_values() =>
        Assert.Equal(
            [
                "the listed party's kind was person, is company",
                "the listed party has a further name: New",
                "the listed party no longer has the birth date 1955-03-01..1958-04-02",
                "the listed party's nationality was RU, is UA",
                "the listed party's designation was SSI (sectoral), is SSI (asset freeze)",
                "the listed party was on the list, is no longer on the list",
            ],
            Changes(
                Listed with
                {
                    Kind = PartyKind.Company,
                    Aliases = [.. Listed.Aliases, new Alias("New", AliasQuality.Weak)],
                    Born = [Listed.Born[0]],
                    Nationalities = [new CountryCode("UA")],
                    Designations =
                    [
                        Listed.Designations[0],
                        Listed.Designations[1] with
                        {
                            Effect = DesignationEffect.AssetFreeze,
                        },
                    ],
                    Delisted = new Delisting(new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1)),
                }
            )
        );

    [Fact]
    public void When_exactly_somebody_left_a_list_does_not_matter()
    {
        var gone = Listed with
        {
            Delisted = new Delisting(new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1)),
        };
        var nearer = gone with
        {
            Delisted = new Delisting(new LocalDate(2026, 1, 15), new LocalDate(2026, 1, 16)),
        };
        Assert.Empty(PartyFingerprint.Of(gone).ChangesTo(PartyFingerprint.Of(nearer), "it"));
    }

    [Fact]
    public void A_book_knows_what_was_decided_by_its_day()
    {
        var party = new ScreenedPartyId("", "1");
        ReviewDecision Decided(int day, ReviewVerdict verdict) =>
            new(
                party,
                Listed.Record,
                verdict,
                "A",
                Instant.FromUtc(2026, 1, day, 23, 59),
                "why",
                Named("X"),
                PartyFingerprint.Of(Listed)
            );
        ReviewDecision[] decisions =
        [
            Decided(2, ReviewVerdict.FalsePositive),
            Decided(4, ReviewVerdict.Match),
        ];
        ReviewBook On(int day) => new(decisions, new LocalDate(2026, 1, day));
        Assert.Null(On(1).Find(party, Listed.Record));
        Assert.Equal(ReviewVerdict.FalsePositive, On(2).Find(party, Listed.Record)!.Verdict);
        Assert.Equal(ReviewVerdict.Match, On(4).Find(party, Listed.Record)!.Verdict);
        Assert.Equal([ReviewVerdict.Match], On(4).About(party).Select(d => d.Verdict));
        Assert.Equal(On(2).Hash, On(3).Hash);
        Assert.NotEqual(On(3).Hash, On(4).Hash);
    }

    [Fact]
    public void An_id_without_letters_is_none() =>
        Assert.Throws<ArgumentException>(() => new ScreenedPartyId("set", " "));

    private static IReadOnlyList<string> Changes(ListedParty now) =>
        PartyFingerprint.Of(Listed).ChangesTo(PartyFingerprint.Of(now), "the listed party");

    private static PartyFingerprint Named(string name) =>
        PartyFingerprint.Of(new ScreenedParty { Names = [name] });
}
