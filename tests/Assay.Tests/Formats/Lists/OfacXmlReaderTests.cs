using Assay.Formats.Lists.Ofac;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class OfacXmlReaderTests : IDisposable
{
    private const string Old = "http://tempuri.org/sdnList.xsd";
    private const string New =
        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML";

    private const string Person = """
        <sdnEntry><uid>101</uid><firstName>Ivan Ivanovich</firstName><lastName>IVANOV</lastName><title>Colonel; Commander of X</title>
        <sdnType>Individual</sdnType><remarks>(Linked To: SOME GROUP)</remarks>
        <programList><program>SDGT</program><program>RUSSIA-EO14024</program></programList>
        <idList>
          <id><uid>1</uid><idType>Passport</idType><idNumber>AB 123456</idNumber><idCountry>Russia</idCountry><issueDate>14 Nov 2007</issueDate><expirationDate>12 Nov 2012</expirationDate></id>
          <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
          <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>1AbC</idNumber></id>
          <id><uid>4</uid><idType>Secondary sanctions risk:</idType><idNumber>some section</idNumber></id>
          <id><uid>5</uid><idType>Martian Registration Number</idType><idNumber>M-77</idNumber></id>
          <id><uid>6</uid><idType>Favourite Colour</idType><idNumber>green</idNumber></id>
        </idList>
        <akaList>
          <aka><uid>7</uid><type>a.k.a.</type><category>strong</category><lastName>IVANOFF</lastName><firstName>I.</firstName></aka>
          <aka><uid>8</uid><type>a.k.a.</type><category>weak</category><lastName>VANYA</lastName></aka>
          <aka><uid>9</uid><type>f.k.a.</type><category>strong</category><lastName>PETROV</lastName><firstName>Ivan</firstName></aka>
        </akaList>
        <addressList><address><uid>10</uid><address1>House 1</address1><address2>Floor 2</address2><city>Moscow</city><stateOrProvince>Moscow Region</stateOrProvince><postalCode>107996</postalCode><country>Russia</country></address></addressList>
        <nationalityList><nationality><uid>11</uid><country>Russia</country><mainEntry>true</mainEntry></nationality></nationalityList>
        <citizenshipList><citizenship><uid>12</uid><country>Cyprus</country><mainEntry>false</mainEntry></citizenship></citizenshipList>
        <dateOfBirthList><dateOfBirthItem><uid>13</uid><dateOfBirth>circa 1961</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
        <placeOfBirthList><placeOfBirthItem><uid>14</uid><placeOfBirth>Kyiv, Ukraine</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
        </sdnEntry>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public void Both_namespaces_are_read(string space) =>
        Assert.Equal(
            (OfacReader.Sdn, new LocalDate(2020, 4, 22)),
            Read(Entry(1, "CUBA"), space) is { Value.Edition: var edition }
                ? (edition.List, edition.Date)
                : default
        );

    [Fact]
    public void A_name_is_written_as_in_the_CSV_and_has_its_parts()
    {
        var party = Read(Person).Party("101");
        Assert.Equal("IVANOV, Ivan Ivanovich", party.Name);
        Assert.Equal(new NameFields("IVANOV", "Ivan Ivanovich"), party.NameFields);
    }

    [Fact]
    public void Names_have_their_quality() =>
        Assert.Equal(
            "IVANOFF, I. Strong|VANYA Weak|PETROV, Ivan Former",
            string.Join('|', Read(Person).Party("101").Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );

    [Fact]
    public void A_document_has_issuer_and_days()
    {
        var passport = Read(Person).Party("101").Documents[0];
        Assert.Equal(
            (
                new Identifier(IdentifierKind.Passport, "AB123456"),
                "RU",
                "2007-11-14",
                "2012-11-12",
                "AB 123456"
            ),
            (
                passport.Identifier,
                passport.Issuer?.Value,
                passport.Issued.ToString(),
                passport.Expires.ToString(),
                passport.Note
            )
        );
    }

    [Fact]
    public void What_stands_among_documents_and_is_none_goes_to_its_field()
    {
        var party = Read(Person).Party("101");
        Assert.Equal(Gender.Male, party.Gender);
        Assert.Equal(new DigitalCurrencyAddress("XBT", "1AbC"), Assert.Single(party.Wallets));
        Assert.Contains("Secondary sanctions risk: some section", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_an_unknown_kind_is_compared_all_the_same() =>
        Assert.Contains(
            Read(Person).Party("101").Documents,
            d => d is { Type: "Martian Registration Number", Identifier.Value: "M77" }
        );

    [Fact]
    public void A_label_that_is_not_known_is_kept_and_counted()
    {
        var read = Read(Person);
        Assert.Equal("Favourite Colour green", Assert.Single(read.Party("101").NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void An_address_comes_in_parts()
    {
        var address = Assert.Single(Read(Person).Party("101").Addresses);
        Assert.Equal(
            new Address
            {
                Street = "House 1, Floor 2",
                City = "Moscow",
                Region = "Moscow Region",
                PostalCode = "107996",
                Country = new CountryCode("RU"),
            },
            address
        );
    }

    [Fact]
    public void Birth_nationality_and_posts_are_read()
    {
        var party = Read(Person).Party("101");
        Assert.Equal("1959..1963", Assert.Single(party.Born).ToString());
        Assert.Equal(
            new Birthplace("Kyiv, Ukraine", new CountryCode("UA")),
            Assert.Single(party.Birthplaces)
        );
        Assert.Equal("RU CY", string.Join(' ', party.Nationalities));
        Assert.Equal(["Colonel", "Commander of X"], party.Positions);
        Assert.Equal(new PartyRelation(RelationKind.LinkedTo, "SOME GROUP"), Assert.Single(party.Relations));
    }

    [Fact]
    public void A_vessel_has_its_craft_and_owner()
    {
        const string vessel = """
            <sdnEntry><uid>5</uid><lastName>SHIP</lastName><sdnType>Vessel</sdnType><programList><program>IRAN</program></programList>
            <idList><id><uid>1</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 1011202</idNumber></id>
            <id><uid>2</uid><idType>Former Vessel Flag</idType><idNumber>Malta</idNumber></id></idList>
            <vesselInfo><callSign>ABCD</callSign><vesselType>Crude Oil Tanker</vesselType><vesselFlag>Panama</vesselFlag><vesselOwner>OWNER LTD</vesselOwner>
            <tonnage>100</tonnage><grossRegisteredTonnage>90</grossRegisteredTonnage><sails>3</sails></vesselInfo></sdnEntry>
            """;
        var party = Read(vessel).Party("5");
        Assert.Equal(
            new Craft
            {
                Type = "Crude Oil Tanker",
                CallSign = "ABCD",
                Tonnage = "100",
                GrossTonnage = "90",
                Flag = new CountryCode("PA"),
                FormerFlags = "Malta",
            },
            party.Craft
        );
        Assert.Equal((PartyKind.Vessel, "PA"), (party.Kind, Assert.Single(party.Nationalities).Value));
        Assert.Equal(new PartyRelation(RelationKind.OwnedBy, "OWNER LTD"), Assert.Single(party.Relations));
        Assert.Equal(new Identifier(IdentifierKind.Imo, "1011202"), Assert.Single(party.Identifiers));
        Assert.Equal("sails: <sails>3</sails>", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void Fewer_entries_than_stated_are_a_cut_file() =>
        Assert.Equal("AS2041", ErrorOf(_folder.Write("sdn.xml", File(Entry(1, "CUBA"), 2))).Code);

    [Fact]
    public void More_entries_than_stated_are_told()
    {
        var read = ReadOne(_folder.Write("sdn.xml", File(Entry(1, "CUBA") + Entry(2, "CUBA"), 1)));
        Assert.True(read.Succeeded && read.Tells("AS2041"));
    }

    [Theory]
    [InlineData("sdn.xml", "CUBA", "us-ofac/sdn", null)]
    [InlineData("sdn.xml", "NS-PLC", "us-ofac/sdn", Severity.Warning)]
    [InlineData("CONSOLIDATED.XML", "NS-PLC", "us-ofac/consolidated", null)]
    [InlineData("cons.xml", "CUBA", "us-ofac/consolidated", Severity.Warning)]
    [InlineData("download.xml", "NS-PLC", "us-ofac/consolidated", Severity.Note)]
    [InlineData("download.xml", "CUBA", "us-ofac/sdn", Severity.Note)]
    public void Which_list_it_is_tells_the_name_else_the_content(
        string name,
        string programme,
        string list,
        Severity? told
    )
    {
        var read = ReadOne(_folder.Write(name, File(Entry(1, programme), 1)));
        Assert.Equal(list, read.Value!.Edition.List.ToString());
        Assert.Equal(told, read.Diagnostics.SingleOrDefault(d => d.Code is "AS2040")?.Severity);
    }

    [Fact]
    public void An_entry_without_a_uid_is_an_error() =>
        Assert.Equal(
            "AS2013",
            ErrorOf(
                _folder.Write(
                    "sdn.xml",
                    File("<sdnEntry><lastName>X</lastName><sdnType>Entity</sdnType></sdnEntry>", 1)
                )
            ).Code
        );

    [Fact]
    public void An_element_that_is_not_known_is_kept() =>
        Assert.Equal(
            "horoscope: <horoscope>Leo</horoscope>",
            Assert.Single(
                Read(
                        Entry(1, "CUBA")
                            .Replace(
                                "</sdnEntry>",
                                "<horoscope>Leo</horoscope></sdnEntry>",
                                StringComparison.Ordinal
                            )
                    )
                    .Party("1")
                    .NotUnderstood
            )
        );

    private static string Entry(int uid, string programme) =>
        $"<sdnEntry><uid>{uid}</uid><lastName>N {uid}</lastName><sdnType>Entity</sdnType><programList><program>{programme}</program></programList></sdnEntry>";

    private static string File(string entries, int count, string space = New) =>
        $"<?xml version=\"1.0\" standalone=\"yes\"?>\r\n<sdnList xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"{space}\"><publshInformation><Publish_Date>04/22/2020</Publish_Date><Record_Count>{count}</Record_Count></publshInformation>{entries}</sdnList>";

    private Read<EditionContent> Read(string entry, string space = New) =>
        ReadOne(_folder.Write("sdn.xml", File(entry, 1, space)));
}
