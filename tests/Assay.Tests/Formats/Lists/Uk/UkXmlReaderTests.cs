using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;
using static Assay.Tests.Formats.Lists.Uk.UkFiles;

namespace Assay.Tests.Formats.Lists.Uk;

public sealed class UkXmlReaderTests : IDisposable
{
    private const string Person = """
        <Designation>
          <LastUpdated>01/03/2023</LastUpdated><DateDesignated>24/02/2022</DateDesignated><UniqueID>RUS9001</UniqueID>
          <OFSIGroupID>15999</OFSIGroupID><UNReferenceNumber/>
          <Names>
            <Name><Name1>Ivan</Name1><Name2>Petrovich</Name2><Name6>PRIMEROV</Name6><NameType>Primary Name</NameType></Name>
            <Name><Name1>Vanya</Name1><Name6>PRIMEROV</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
          </Names>
          <NonLatinNames><NonLatinName><NameNonLatinScript>Иван Примеров</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType><NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
          <Titles><Title>General</Title></Titles>
          <RegimeName>The Russia (Sanctions) (EU Exit) Regulations 2019</RegimeName>
          <IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UK</DesignationSource>
          <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
          <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><ArmsEmbargo>false</ArmsEmbargo><TravelBan>true</TravelBan><DeFlag>0</DeFlag>{0}</SanctionsImposedIndicators>
          <OtherInformation>Likes fish.</OtherInformation><UKStatementofReasons>He is, or was, involved.</UKStatementofReasons>
          <Addresses><Address><AddressLine1>Flat 1</AddressLine1><AddressLine6>Moscow</AddressLine6><AddressPostalCode>101000</AddressPostalCode><AddressCountry>Russia</AddressCountry></Address></Addresses>
          <PhoneNumbers><PhoneNumber>0044</PhoneNumber></PhoneNumbers><Websites><Website>example.org</Website></Websites><EmailAddresses><EmailAddress>a@example.org</EmailAddress></EmailAddresses>
          <IndividualDetails><Individual>
            <DOBs><DOB>dd/mm/1970</DOB></DOBs>
            <Nationalities><Nationality>Russia</Nationality></Nationalities>
            <NationalIdentifierDetails><NationalIdentifier><NationalIdentifierNumber>500100732259</NationalIdentifierNumber><NationalIdentifierAdditionalInformation>INN</NationalIdentifierAdditionalInformation></NationalIdentifier></NationalIdentifierDetails>
            <PassportDetails><Passport><PassportNumber>AB1234567</PassportNumber><PassportAdditionalInformation>Russia</PassportAdditionalInformation></Passport></PassportDetails>
            <Positions><Position>Deputy Minister</Position></Positions>
            <BirthDetails><Location><TownOfBirth>Tver</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails>
            <Genders><Gender>Male</Gender></Genders>
          </Individual></IndividualDetails>
        </Designation>
        """;

    private const string Ship = """
        <Designation><UniqueID>RUS9002</UniqueID><Names><Name><Name6>Prime</Name6><NameType>Primary Name</NameType></Name></Names>
          <IndividualEntityShip>Ship</IndividualEntityShip><SanctionsImposed>Shipping sanctions: (see "Other information")</SanctionsImposed>
          <ShipDetails><Ship><IMONumbers><IMONumber>9332810</IMONumber></IMONumbers>
            <CurrentOwnerOperators><CurrentOwnerOperator>Owner Ltd</CurrentOwnerOperator></CurrentOwnerOperators>
            <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
            <PreviousFlags><Flag>Liberia</Flag></PreviousFlags>
            <TypeOfShipDetails><TypeOfShip>Oil tanker</TypeOfShip></TypeOfShipDetails>
            <TonnageOfShipDetails><TonnageOfShip>60,325</TonnageOfShip></TonnageOfShipDetails>
            <LengthOfShipDetails><LengthOfShip>249 m</LengthOfShip></LengthOfShipDetails>
            <YearBuiltDetails><YearBuilt>2007</YearBuilt></YearBuiltDetails>
            <HullIdentificationNumbers><HullIdentificationNumber>ABC12345D404</HullIdentificationNumber></HullIdentificationNumbers>
          </Ship></ShipDetails></Designation>
        """;

    private const string Entity = """
        <Designation><UniqueID>RUS9003</UniqueID><Names><Name><Name6>OOO Primer</Name6><NameType>Primary Name</NameType></Name></Names>
          <IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>
          <EntityDetails><Entity><TypeOfEntity>Bank</TypeOfEntity>
            <BusinessRegNumbers><BusinessRegNumber>INN: 7707083893</BusinessRegNumber></BusinessRegNumbers>
            <Subsidiaries><Subsidiary>Small Ltd</Subsidiary></Subsidiaries>
            <ParentCompanies><ParentCompany>Big plc</ParentCompany></ParentCompanies></Entity></EntityDetails></Designation>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_day_is_the_one_it_was_generated_on() =>
        Assert.Equal(new LocalDate(2026, 4, 29), Read(Person).Value!.Edition.Date);

    [Fact]
    public void A_person_reads_like_in_the_table()
    {
        var fromTable = ReadOne(
            _folder.Write(
                "list.csv",
                Csv(
                    Row(
                        UkFiles.Person,
                        ("Name non-latin script", "Иван Примеров"),
                        ("Non-latin script type", "Cyrillic"),
                        ("Non-latin script language", "Russian"),
                        ("Sanctions Imposed", "Asset freeze|Travel Ban"),
                        ("Title", "General"),
                        ("Other Information", "Likes fish."),
                        ("Address Line 1", "Flat 1"),
                        ("Address Line 6", "Moscow"),
                        ("Address Postal Code", "101000"),
                        ("Address Country", "Russia"),
                        ("Phone number", "0044"),
                        ("Website", "example.org"),
                        ("Email address", "a@example.org"),
                        ("D.O.B", "dd/mm/1970"),
                        ("Nationality(/ies)", "Russia"),
                        ("National Identifier number", "500100732259"),
                        ("National Identifier additional information", "INN"),
                        ("Passport number", "AB1234567"),
                        ("Passport additional information", "Russia"),
                        ("Position", "Deputy Minister"),
                        ("Town of birth", "Tver"),
                        ("Country of birth", "Russia"),
                        ("Gender", "Male")
                    ),
                    Row(
                        UkFiles.Person,
                        ("Name 1", "Vanya"),
                        ("Name 2", ""),
                        ("Name type", "Alias"),
                        ("Alias strength", "Low quality a.k.a"),
                        ("Sanctions Imposed", "Asset freeze|Travel Ban")
                    )
                )
            )
        );
        var party = Read(Person).Party("RUS9001");
        Assert.Equivalent(fromTable.Party("RUS9001") with { Raw = party.Raw }, party, strict: true);
    }

    [Fact]
    public void A_ship_is_read_whole()
    {
        var party = Read(Ship).Party("RUS9002");
        Assert.Equal(
            new Craft
            {
                Type = "Oil tanker",
                Tonnage = "60,325",
                Length = "249 m",
                Flag = new CountryCode("PA"),
                FormerFlags = "Liberia",
            },
            party.Craft
        );
        Assert.Equal(
            "IMO 9332810|OTHER HIN:ABC12345D404",
            string.Join('|', party.Identifiers.Select(i => i.ToString()))
        );
        Assert.Equal(("2007", "Owner Ltd"), (party.Born.Single().ToString(), party.Relations.Single().Name));
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void An_entity_is_read_whole()
    {
        var party = Read(Entity).Party("RUS9003");
        Assert.Equal("INN 7707083893", Assert.Single(party.Identifiers).ToString());
        Assert.Equal("Small Ltd|Big plc", string.Join('|', party.Relations.Select(r => r.Name)));
        Assert.Equal("Type of entity: Bank", party.Remarks);
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void An_indicator_that_the_words_do_not_have_is_a_sanction_too()
    {
        var party = Read(
                Person.Replace("{0}", "<CharteringOfShips>true</CharteringOfShips>", StringComparison.Ordinal)
            )
            .Party("RUS9001");
        Assert.Equal(
            "AssetFreeze|TravelBan|TransportBan",
            string.Join('|', party.Designations.Select(d => d.Effect))
        );
    }

    [Fact]
    public void Elements_that_are_not_known_are_kept_and_counted()
    {
        var read = Read(
            Entity.Replace(
                "<TypeOfEntity>",
                "<FavouriteColour>red</FavouriteColour><TypeOfEntity>",
                StringComparison.Ordinal
            )
        );
        Assert.Equal("FavouriteColour: red", Assert.Single(read.Party("RUS9003").NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("<UniqueID>RUS9003</UniqueID>", "", "AS2013")]
    [InlineData("<UniqueID>RUS9003</UniqueID>", "<UniqueID>see below</UniqueID>", "AS2013")]
    [InlineData("</Designation>", "", "AS2022")]
    public void A_bad_file_gives_one_clear_error(string part, string instead, string code) =>
        Assert.Equal(
            code,
            ErrorOf(
                _folder.Write("list.xml", Document(Entity.Replace(part, instead, StringComparison.Ordinal)))
            ).Code
        );

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Equal(
            "AS2021",
            ErrorOf(_folder.Write("list.xml", "<!DOCTYPE x [<!ENTITY a \"a\">]>" + Document(Entity))).Code
        );

    private Read<EditionContent> Read(string designation) =>
        ReadOne(_folder.Write("UK-Sanctions-List.xml", Document(designation)));

    private static string Document(string designation) =>
        "<Designations xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><DateGenerated>29/04/2026</DateGenerated>"
        + designation.Replace("{0}", "", StringComparison.Ordinal)
        + "</Designations>";
}
