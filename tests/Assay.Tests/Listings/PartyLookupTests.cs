using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Listings;

/// <summary>Whom somebody means who looks by hand.</summary>
public sealed class PartyLookupTests
{
    private static readonly ListId Names = ListId.Parse("au-dfat/names");
    private static readonly ListId Sdn = ListId.Parse("us-ofac/sdn");

    [Fact]
    public void A_list_whose_keys_are_names_does_not_hide_the_others() =>
        Assert.Equal(
            "au-dfat/names#Sberbank, us-ofac/sdn#1",
            Found("Sberbank", Party(Names, "Sberbank", "Sberbank"), Party(Sdn, "1", "SBERBANK"))
        );

    [Fact]
    public void Capitals_make_no_difference() =>
        Assert.Equal(
            "au-dfat/names#Sberbank, us-ofac/sdn#1",
            Found("sberbank", Party(Names, "Sberbank", "Sberbank"), Party(Sdn, "1", "SBERBANK"))
        );

    [Fact]
    public void A_publisher_s_number_is_that_record() =>
        Assert.Equal(
            "us-ofac/sdn#34336",
            Found("34336", Party(Sdn, "34336", "DMITRIEV, Kirill"), Party(Sdn, "1", "Factory 34336"))
        );

    [Theory]
    [InlineData("9337389")]
    [InlineData("IMO 9337389")]
    [InlineData("imo9337389")]
    [InlineData("IMO: 9337389")]
    [InlineData("IMO number 9337389")]
    public void A_number_is_found_with_its_label_and_without(string text) =>
        Assert.Equal(
            "us-ofac/sdn#1",
            Found(
                text,
                Party(Sdn, "1", "SHIP") with
                {
                    Documents = [new IdentityDocument(new Identifier(IdentifierKind.Imo, "9337389"))],
                }
            )
        );

    [Fact]
    public void What_is_only_like_the_name_is_said_to_be()
    {
        var found = Lookup(Party(Sdn, "1", "RUSSUL")).Find("Rusal");
        Assert.False(found.AnySure);
        Assert.All(found.Parties, p => Assert.Equal(FoundBy.LikeName, p.By));
    }

    [Fact]
    public void A_word_finds_the_names_that_have_it_and_tells_how_many_more()
    {
        var found = Lookup([.. Enumerable.Range(1, 30).Select(i => Party(Sdn, $"{i}", $"Alpha{i} Bank"))])
            .Find("bank");
        Assert.Equal((25, 5, false), (found.Parties.Count, found.More, found.AnySure));
        Assert.All(found.Parties, p => Assert.Equal(FoundBy.Words, p.By));
    }

    [Fact]
    public void The_name_that_agreed_is_told()
    {
        var party = Party(Sdn, "1", "Joint Stock Company Something") with
        {
            Aliases = [new Alias("Northern Star Trading", AliasQuality.Strong)],
        };
        var found = Assert.Single(Lookup(party).Find("Northern Star Trading").Parties);
        Assert.Equal((FoundBy.Name, "Northern Star Trading"), (found.By, found.Name));
    }

    private static string Found(string text, params ListedParty[] parties) =>
        string.Join(
            ", ",
            Lookup(parties)
                .Find(text)
                .Parties.Select(p => p.Party.Record.ToString())
                .Order(StringComparer.Ordinal)
        );

    private static PartyLookup Lookup(params ListedParty[] parties) =>
        new(
            new ListingIndex([
                .. parties
                    .GroupBy(p => p.Record.List)
                    .Select(list => new EditionContent(
                        new Edition(
                            list.Key,
                            new LocalDate(2026, 1, 1),
                            ContentHash.OfAll([list.Key.ToString()]),
                            ["a"],
                            list.Count()
                        ),
                        [.. list.OrderBy(p => p.Record.Key, StringComparer.Ordinal)]
                    )),
            ])
        );

    private static ListedParty Party(ListId list, string key, string name) =>
        new()
        {
            Record = new RecordId(list, key),
            Kind = PartyKind.Unknown,
            Name = name,
            Designations = [new Designation("P", DesignationEffect.AssetFreeze, null, InForce.Always, null)],
        };
}
