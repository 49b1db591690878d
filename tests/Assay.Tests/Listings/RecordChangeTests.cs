using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

public sealed class RecordChangeTests
{
    private static readonly ListedParty Before = Storage.Editions.Party(1) with { NotUnderstood = [] };

    [Fact]
    public void What_is_lost_where_the_text_is_cut_off_is_perhaps_no_loss()
    {
        var after = Before with
        {
            Designations = [Before.Designations[0]],
            NotUnderstood = [$"{ListedParty.CutOff}: Listing Date (EO 14024"],
        };
        Assert.True(Of(after, "designations").IsDoubtful);
        Assert.False(Of(after with { NotUnderstood = [] }, "designations").IsDoubtful);
    }

    [Fact]
    public void What_is_gained_beside_a_cut_is_a_change()
    {
        var after = Before with { Positions = ["Director", "Minister"], NotUnderstood = ["cut off: x"] };
        Assert.False(Of(after, "positions").IsDoubtful);
    }

    [Fact]
    public void A_change_is_told_in_words()
    {
        var after = Before with
        {
            Designations =
            [
                new Designation(
                    "Russia",
                    DesignationEffect.DirectorDisqualification,
                    null,
                    InForce.Always,
                    null
                )
                {
                    Wording = "Director Disqualification Sanction",
                },
            ],
            Documents =
            [
                new IdentityDocument(new Identifier(IdentifierKind.Passport, "24132276"))
                {
                    Issuer = new CountryCode("IL"),
                },
            ],
            Relations = [new PartyRelation(RelationKind.OperatedBy, "X")],
        };
        Assert.Equal(
            "Russia: director disqualification (“Director Disqualification Sanction”)",
            Assert.Single(Of(after, "designations").New)
        );
        Assert.Equal("passport 24132276 (IL)", Assert.Single(Of(after, "numbers").New));
        Assert.Equal("operated by: X", Assert.Single(Of(after, "relations").New));
    }

    private static FieldChange Of(ListedParty after, string field) =>
        new RecordChange(Before, after).Fields.Single(f =>
            string.Equals(f.Field, field, StringComparison.Ordinal)
        );
}
