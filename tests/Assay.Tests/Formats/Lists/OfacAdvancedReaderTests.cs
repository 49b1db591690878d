using Assay.Formats.Lists.Ofac;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class OfacAdvancedReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://www.un.org/sanctions/1.0")]
    [InlineData(AdvancedSample.New)]
    public void Both_namespaces_are_read(string space)
    {
        var edition = Read(AdvancedSample.File(space: space)).Value!.Edition;
        Assert.Equal(
            (OfacReader.Sdn, new LocalDate(2025, 10, 3), 3),
            (edition.List, edition.Date, edition.Records)
        );
    }

    [Fact]
    public void The_primary_name_is_the_primary_alias_in_Latin_letters()
    {
        var party = Person();
        Assert.Equal("IVANOV, Ivan Petrovich", party.Name);
        Assert.Equal(new NameFields("IVANOV", "Ivan") { Patronymic = "Petrovich" }, party.NameFields);
    }

    [Fact]
    public void Names_have_quality_and_script() =>
        Assert.Equal(
            "ИВАНОВ, Иван OriginalScript Cyrillic|SIDOROV, Ivan Former |VANYA Weak ",
            string.Join(
                '|',
                Person()
                    .Aliases.Select(a => $"{a.Name} {a.Quality} {a.Language}")
                    .OrderByDescending(a => a.Length)
                    .ThenBy(a => a, StringComparer.Ordinal)
            )
        );

    [Fact]
    public void Periods_are_dates_of_their_precision()
    {
        var party = Person();
        Assert.Equal("1961 1963..1967", string.Join(' ', party.Born));
        Assert.Contains("Birthdate circa 02 May 1965", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_are_fields()
    {
        var party = Person();
        Assert.Equal(
            new Birthplace("Kyiv, Ukraine", new CountryCode("UA")),
            Assert.Single(party.Birthplaces)
        );
        Assert.Equal("PA", Assert.Single(party.Nationalities).Value);
        Assert.Equal(Gender.Male, party.Gender);
        Assert.Equal("Deputy Director", Assert.Single(party.Positions));
        Assert.Equal(new DigitalCurrencyAddress("XBT", "1AbC"), Assert.Single(party.Wallets));
        Assert.Contains("Website www.example.org", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Locations_are_addresses_and_a_region_keeps_its_words() =>
        Assert.Equal(
            [
                new Address
                {
                    Street = "House 1, Floor 2",
                    City = "Moscow",
                    PostalCode = "107996",
                    Country = new CountryCode("RU"),
                },
                new Address { Country = new CountryCode("UA"), CountryText = "Region: Crimea" },
            ],
            Person().Addresses
        );

    [Fact]
    public void A_feature_of_an_unknown_type_is_kept_and_counted()
    {
        var read = Read(AdvancedSample.File());
        Assert.Equal("Favourite Colour green", Assert.Single(read.Party("101").NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void A_document_has_issuer_days_and_notes()
    {
        var document = Assert.Single(Person().Documents);
        Assert.Equal(
            new IdentityDocument(new Identifier(IdentifierKind.Passport, "AB123456"))
            {
                Issuer = new CountryCode("RU"),
                Type = "Passport",
                Issued = new PartialDate(2016, 10, 20),
                Expires = new PartialDate(2026, 10, 20),
                Note = "AB 123456; seen once; MVD; Fraudulent",
            },
            document
        );
    }

    [Fact]
    public void Kinds_of_documents_are_made_exact_and_unknown_ones_compared_too() =>
        Assert.Equal(
            "INN 5200000046|OTHER GUILDROLL:G7",
            string.Join('|', Read(AdvancedSample.File()).Party("102").Identifiers)
        );

    [Fact]
    public void A_relationship_is_told_of_both_sides()
    {
        var read = Read(AdvancedSample.File());
        Assert.Equal(
            new PartyRelation(RelationKind.OwnedOrControlledBy, "IVANOV, Ivan Petrovich")
            {
                Key = "101",
                Wording = "Owned or Controlled By",
            },
            Assert.Single(read.Party("102").Relations)
        );
        Assert.Equal(
            new PartyRelation(RelationKind.OwnsOrControls, "IVANOV TRADE LLC")
            {
                Key = "102",
                Wording = "the other to it: Owned or Controlled By",
            },
            read.Party("101").Relations[0]
        );
    }

    [Fact]
    public void A_relationship_of_a_kind_without_a_field_keeps_its_words() =>
        Assert.Equal(
            new PartyRelation(RelationKind.Other, "SEA STAR")
            {
                Key = "103",
                Wording = "formerly playing a significant role in; from a hearing",
            },
            Person().Relations[1]
        );

    [Fact]
    public void A_relationship_to_nobody_in_the_file_is_kept_and_told()
    {
        var read = Read(AdvancedSample.File(parties: AdvancedSample.Company + AdvancedSample.Vessel));
        Assert.Equal(
            "relationship: Owned or Controlled By 8101",
            Assert.Single(read.Party("102").NotUnderstood)
        );
        Assert.True(read.Tells("AS2042"));
    }

    [Fact]
    public void Programmes_are_designations_since_the_event_of_their_order() =>
        Assert.Equal(
            [
                (
                    "RUSSIA-EO14024",
                    DesignationEffect.AssetFreeze,
                    "Executive Order 14024 (Russia)",
                    "since 2022-02-24",
                    "Import ban"
                ),
                (
                    "SDGT",
                    DesignationEffect.AssetFreeze,
                    "Executive Order 14024 (Russia); Executive Order 13224 (Terrorism)",
                    "since 2019-07-01",
                    "Import ban"
                ),
            ],
            Person()
                .Designations.Select(d => (d.Programme, d.Effect, d.Basis!, d.Days.ToString(), d.Wording!))
        );

    [Fact]
    public void An_entry_of_another_list_does_what_that_list_does() =>
        Assert.Equal(
            "RUSSIA-EO14024 AssetFreeze since 2022-03-03|UKRAINE-EO13662 Sectoral since 2014-07-16",
            string.Join(
                '|',
                Read(AdvancedSample.File())
                    .Party("102")
                    .Designations.Select(d => $"{d.Programme} {d.Effect} {d.Days}")
            )
        );

    [Fact]
    public void A_party_without_an_entry_is_kept_and_told()
    {
        var read = Read(AdvancedSample.File(entries: ""));
        Assert.Equal(DesignationEffect.Unknown, Assert.Single(read.Party("103").Designations).Effect);
        Assert.True(read.Tells("AS2044"));
    }

    [Fact]
    public void A_vessel_has_type_flag_and_number()
    {
        var party = Read(AdvancedSample.File()).Party("103");
        Assert.Equal(
            (PartyKind.Vessel, "SEA STAR", "PA", new Identifier(IdentifierKind.Imo, "1011202")),
            (
                party.Kind,
                party.Name,
                Assert.Single(party.Nationalities).Value,
                Assert.Single(party.Identifiers)
            )
        );
        Assert.Equal(new Craft { Type = "Crude Oil Tanker", Flag = new CountryCode("PA") }, party.Craft);
    }

    [Fact]
    public void A_companys_founding_is_its_birth() =>
        Assert.Equal("1999-04-03", Assert.Single(Read(AdvancedSample.File()).Party("102").Born).ToString());

    [Fact]
    public void The_raw_record_has_all_that_the_party_refers_to()
    {
        var raw = Person().Raw!;
        Assert.All(
            [
                "<DistinctParty FixedRef=\"101\"",
                "<Location ID=\"1\"",
                "<IDRegDocument ID=\"1\"",
                "<ProfileRelationship ID=\"2\"",
                "<SanctionsEntry ID=\"1\"",
            ],
            part => Assert.Contains(part, raw, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_hash_is_of_the_file_though_it_is_read_twice()
    {
        var file = AdvancedSample.File();
        Assert.Equal(ContentHash.Of(file), Read(file).Value!.Edition.Hash);
    }

    [Fact]
    public void A_file_that_was_cut_is_refused() =>
        Assert.Equal(
            "AS2022",
            ErrorOf(_folder.Write("sdn_advanced.xml", AdvancedSample.File()[..^400])).Code
        );

    [Fact]
    public void A_party_without_a_number_is_an_error() =>
        Assert.Equal(
            "AS2013",
            ErrorOf(
                _folder.Write(
                    "sdn_advanced.xml",
                    AdvancedSample.File().Replace("FixedRef=\"102\"", "", StringComparison.Ordinal)
                )
            ).Code
        );

    [Fact]
    public void Nesting_within_what_is_passed_over_at_first_is_refused_in_the_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 60)) + string.Concat(Enumerable.Repeat("</a>", 60));
        var file = AdvancedSample
            .File()
            .Replace("<Feature ID=\"1\"", deep + "<Feature ID=\"1\"", StringComparison.Ordinal);
        var within = AdvancedSample
            .File()
            .Replace("<VersionDetail DetailReferenceID=\"91600\"/>", deep, StringComparison.Ordinal);
        Assert.Equal("AS2033", ErrorOf(_folder.Write("a/sdn_advanced.xml", file)).Code);
        Assert.Equal("AS2033", ErrorOf(_folder.Write("b/sdn_advanced.xml", within)).Code);
    }

    private ListedParty Person() => Read(AdvancedSample.File()).Party("101");

    private Read<EditionContent> Read(string content) => ReadOne(_folder.Write("sdn_advanced.xml", content));
}
