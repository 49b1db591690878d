using Assay.Assaying;
using Assay.Listings;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;
using Assay.Tests.Measures;

namespace Assay.Tests.Assaying;

/// <summary>What lists say of who stands above a party is followed, and never taken for a share.</summary>
public sealed class ListRelationTests
{
    private static readonly LocalDate Day = new(2025, 3, 1);
    private static readonly ListId Consolidated = new(new PublisherId("us-ofac"), "consolidated");

    [Theory]
    // Deripaska is listed by all three. A link is a lead that control may follow from: control does not block in the US.
    [InlineData(RelationKind.LinkedTo, "us not-blocked, eu depends, uk depends")]
    [InlineData(RelationKind.LedBy, "us not-blocked, eu depends, uk depends")]
    // Owned by: how much is not said.
    [InlineData(RelationKind.OwnedBy, "us depends, eu depends, uk depends")]
    [InlineData(RelationKind.OwnedOrControlledBy, "us depends, eu depends, uk depends")]
    // Nothing above follows from these.
    [InlineData(RelationKind.Owns, "us not-blocked, eu not-blocked, uk not-blocked")]
    [InlineData(RelationKind.Associate, "us not-blocked, eu not-blocked, uk not-blocked")]
    public void A_relation_has_the_answer_it_allows(RelationKind kind, string verdicts)
    {
        var inquiry = Inquiry(PartyKind.Company, kind, new PartialDate(2022, 5, 6));
        var sheet = inquiry.Of(Assert.Single(inquiry.Find("Seraya Sova")), Day);
        Assert.Equal(verdicts, Verdicts(sheet));
    }

    [Fact]
    public void A_link_without_days_is_said_from_the_listing_on()
    {
        var inquiry = Inquiry(PartyKind.Company, RelationKind.OwnedBy, new PartialDate(2022, 5, 6));
        var party = Assert.Single(inquiry.Find("Seraya Sova"));
        Assert.Equal(
            "us not-blocked, eu not-blocked, uk not-blocked",
            Verdicts(inquiry.Of(party, new LocalDate(2022, 5, 5)))
        );
        Assert.Equal(
            "us depends, eu depends, uk depends",
            Verdicts(inquiry.Of(party, new LocalDate(2022, 5, 6)))
        );
    }

    [Fact]
    public void Nobody_owns_a_person()
    {
        var inquiry = Inquiry(PartyKind.Person, RelationKind.LinkedTo, new PartialDate(2022, 5, 6));
        var sheet = inquiry.Of(Assert.Single(inquiry.Find("Seraya Sova")), Day);
        Assert.Empty(sheet.Chart.Controls);
    }

    // A table says that somebody unknown holds a part, so that it is a party of a book; the list has the rest.
    private static OwnershipInquiry Inquiry(PartyKind kind, RelationKind relation, PartialDate listed)
    {
        OwnerNode held = new("Seraya Sova"),
            holder = new("Anna");
        var book = new OwnershipBook(
            [
                new StatedParty(held, "Seraya Sova Zvezdnaya", PartyKind.Unknown),
                new StatedParty(holder, "Anna", PartyKind.Unknown),
            ],
            [
                new Interest(
                    holder,
                    held,
                    Share.Exactly(new Percent(10)),
                    null,
                    InForce.Always,
                    new Citation("a table", Confidence.General)
                ),
            ],
            [],
            [],
            []
        );
        var edition = new EditionContent(
            new Edition(
                Consolidated,
                new LocalDate(2024, 6, 27),
                ContentHash.OfAll(["test"]),
                ["test.csv"],
                1
            ),
            [
                new ListedParty
                {
                    Record = new RecordId(Consolidated, "99001"),
                    Kind = kind,
                    Name = "SERAYA SOVA ZVEZDNAYA",
                    Designations =
                    [
                        new Designation(
                            "RUSSIA-EO14024",
                            DesignationEffect.AssetFreeze,
                            null,
                            new InForce(listed, null),
                            null
                        ),
                    ],
                    Relations = [new PartyRelation(relation, "DERIPASKA, Oleg Vladimirovich")],
                },
            ]
        );
        return new OwnershipInquiry(
            StarterKnowledge.With(StarterKnowledge.Today, [edition], [Consolidated]),
            book
        );
    }

    private static string Verdicts(OwnershipSheet sheet) =>
        string.Join(
            ", ",
            sheet
                .Answers.Where(a => a.Order != "us-bis")
                .Select(a => $"{a.Order} {OwnershipVerdict.Of(a.Trace!.Blocked)}")
        );
}
