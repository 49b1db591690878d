using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Eu;

public sealed class FsfXmlTests : IDisposable
{
    private const string Key = "EU.1234.56";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-04-15T15:29:22.497+02:00", 2026, 4, 15)]
    [InlineData("2026-04-16T00:30:00.000+02:00", 2026, 4, 15)]
    [InlineData("2026-04-15T22:00:00Z", 2026, 4, 15)]
    public void The_day_of_the_edition_is_that_of_its_making_in_UTC(string time, int year, int month, int day)
    {
        var read = ReadOne(_folder.Write("fsf.xml", Document(Person(""), time)));
        Assert.Equal(
            ("eu-council/fsf", new LocalDate(year, month, day)),
            (read.Value!.Edition.List.ToString(), read.Value.Edition.Date)
        );
    }

    [Fact]
    public void An_entity_is_frozen_since_its_designation_under_the_act_s_programme()
    {
        var party = One(
            """<regulation regulationType="amendment" organisationType="council" publicationDate="2019-04-08" entryIntoForceDate="2019-04-09" numberTitle="2019/555 (OJ L97)" programme="TAQA" logicalId="1"><publicationUrl>https://example.org/a</publicationUrl></regulation>"""
        );
        Assert.Equal(
            ("TAQA", DesignationEffect.AssetFreeze, "2019/555 (OJ L97)", "since 2008-07-03"),
            Assert.Single(party.Designations) is var d
                ? (d.Programme, d.Effect, d.Basis, d.Days.ToString())
                : default
        );
        Assert.Contains(
            "Act: amendment, council, 2019/555 (OJ L97), published 2019-04-08, in force 2019-04-09, https://example.org/a",
            party.Remarks,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_programme_is_a_designation() =>
        Assert.Equal(
            ["UKR: 1/2020, 2/2021", "BLR: 3/2022"],
            One(
                """
                <regulation numberTitle="1/2020" programme="UKR"/><regulation numberTitle="3/2022" programme="BLR"/>
                <regulation numberTitle="2/2021" programme="UKR"/>
                """
            )
                .Designations.Select(d =>
                    $"{d.Programme}: {d.Basis!.Replace("; ", ", ", StringComparison.Ordinal)}"
                )
        );

    [Fact]
    public void The_first_strong_name_in_Latin_letters_leads()
    {
        var party = One(
            """
            <nameAlias wholeName="Иван Петров" nameLanguage="RU" strong="true"/>
            <nameAlias wholeName="Vanya" strong="false"><remark>among friends</remark></nameAlias>
            <nameAlias firstName="Ivan" middleName="I." lastName="PETROV" wholeName="Ivan I. PETROV" title="Dr" function="Director" gender="M" strong="true"/>
            """,
            name: ""
        );
        Assert.Equal(
            ("Ivan I. PETROV", new NameFields("PETROV", "Ivan", "I."), Gender.Male),
            (party.Name, party.NameFields, party.Gender)
        );
        Assert.Equal(
            "Иван Петров OriginalScript RU|Vanya Weak ",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality} {a.Language}"))
        );
        Assert.Equal(["Dr", "Director"], party.Positions);
        Assert.Contains("Of the name Vanya: among friends", party.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "birthdate=\"1965-12-12\" year=\"1965\" circa=\"false\" calendarType=\"GREGORIAN\"",
        "1965-12-12"
    )]
    [InlineData("year=\"1965\" monthOfYear=\"2\"", "1965-02")]
    [InlineData("year=\"1965\" monthOfYear=\"2\" dayOfMonth=\"3\"", "1965-02-03")]
    [InlineData("yearRangeFrom=\"1958\" yearRangeTo=\"1963\"", "1958..1963")]
    [InlineData("year=\"1958\" circa=\"true\"", "1956..1960")]
    public void A_date_of_birth_is_as_precise_as_its_fields(string fields, string born) =>
        Assert.Equal(born, Assert.Single(One($"<birthdate {fields}/>").Born).ToString());

    [Fact]
    public void A_date_of_another_calendar_is_not_understood()
    {
        var party = One("<birthdate year=\"1377\" calendarType=\"ISLAMIC\"/>");
        Assert.Empty(party.Born);
        Assert.Equal("birthdate (ISLAMIC): 1377", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void A_birth_has_its_place()
    {
        var party = One(
            """
            <birthdate city="Tunis" region="North" place="" zipCode="" countryIso2Code="TN" countryDescription="TUNISIA"/>
            <birthdate city="-" countryIso2Code="PK" countryDescription="PAKISTAN"/>
            <birthdate city="Kigali" countryIso2Code="00" countryDescription="UNKNOWN"/>
            """
        );
        Assert.Equal(
            ["Tunis, North TN", "PAKISTAN PK", "Kigali "],
            party.Birthplaces.Select(b => $"{b.Text} {b.Country}")
        );
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void A_document_has_its_issuer_days_and_what_is_said_of_it()
    {
        var party = One(
            """
            <identification identificationTypeCode="passport" identificationTypeDescription="National passport" number="488 555" latinNumber="" issuedBy="Ministry"
              issuedDate="2001-02-03" validFrom="2001-02-04" validTo="2011-02-03" nameOnDocument="I. PETROV" region="" diplomatic="true" knownExpired="false"
              knownFalse="true" reportedLost="false" revokedByIssuer="false" countryIso2Code="TN" countryDescription="TUNISIA" logicalId="1" regulationLanguage="en"/>
            """
        );
        Assert.Equal(
            new IdentityDocument(new Identifier(IdentifierKind.Passport, "488555"))
            {
                Issuer = new CountryCode("TN"),
                Type = "National passport",
                Issued = new PartialDate(2001, 2, 3),
                Expires = new PartialDate(2011, 2, 3),
                Note =
                    "diplomatic, known to be false, in the name I. PETROV, issued by Ministry, valid from 2001-02-04",
            },
            Assert.Single(party.Documents)
        );
    }

    [Fact]
    public void An_address_is_read_with_contacts_and_remark()
    {
        var party = One(
            """
            <address street="23 50th Street" poBox="12" zipCode="1000" city="Tunis" region="North" place="Forest" asAtListingTime="true"
              countryIso2Code="TN" countryDescription="TUNISIA"><contactInfo key="PHONE" value="+216 1"/><remark>until 2011</remark></address>
            """
        );
        Assert.Equal(
            new Address
            {
                Street = "23 50th Street, P.O. Box 12, Forest",
                City = "Tunis",
                Region = "North",
                PostalCode = "1000",
                Country = new CountryCode("TN"),
                Note = "as at the time of listing, until 2011",
            },
            Assert.Single(party.Addresses)
        );
        Assert.Contains("Contact: PHONE +216 1", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Citizenship_remarks_and_the_UN_s_number_are_kept()
    {
        var party = One(
            """
            <remark>A story.</remark>
            <citizenship region="" countryIso2Code="DZ" countryDescription="ALGERIA"><regulationSummary numberTitle="678/2008 (OJ L189)"/></citizenship>
            <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
            """,
            entity: "unitedNationId=\"QDi.250\" designationDetails=\"paragraph 2\""
        );
        Assert.Equal("DZ", Assert.Single(party.Nationalities).Value);
        Assert.Equal("OTHER UNITEDNATIONSREFERENCE:QDI250", Assert.Single(party.Identifiers).ToString());
        Assert.Equal(
            "Designation details: paragraph 2; Remark: A story.; Parts by: 678/2008 (OJ L189)",
            party.Remarks
        );
    }

    [Fact]
    public void What_a_newer_file_has_besides_is_kept_and_counted()
    {
        var read = ReadOne(
            _folder.Write(
                "fsf.xml",
                Document(Person("<nameAlias wholeName=\"B\" mood=\"good\"/><vessel flag=\"PA\"/>"))
            )
        );
        Assert.Equal(
            ["nameAlias@mood: good", "vessel: <vessel flag=\"PA\"/>"],
            read.Party(Key).NotUnderstood
        );
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("person", PartyKind.Person, false)]
    [InlineData("enterprise", PartyKind.Company, false)]
    [InlineData("ghost", PartyKind.Unknown, true)]
    public void The_subject_type_is_the_kind(string code, PartyKind kind, bool isTold)
    {
        var document = Document(
            Person("").Replace("code=\"person\"", $"code=\"{code}\"", StringComparison.Ordinal)
        );
        var read = ReadOne(_folder.Write("fsf.xml", document));
        Assert.Equal((kind, isTold), (read.Party(Key).Kind, read.Tells("AS2032")));
    }

    [Fact]
    public void Without_a_reference_number_the_logical_id_is_the_key()
    {
        var document = Document(Person("").Replace(Key, "", StringComparison.Ordinal));
        Assert.Equal(
            "5295",
            Assert.Single(ReadOne(_folder.Write("fsf.xml", document)).Value!.Parties).Record.Key
        );
    }

    [Theory]
    [InlineData("<nameAlias wholeName=\"A\"/></sanctionEntity></export>", "AS2013")]
    [InlineData("<subjectType code=\"person\"/>", "AS2022")]
    public void A_bad_file_gives_one_clear_error(string rest, string code)
    {
        var document = Document("", close: false) + "<sanctionEntity>" + rest;
        Assert.Equal(code, ErrorOf(_folder.Write("fsf.xml", document)).Code);
    }

    [Fact]
    public void An_entity_without_a_name_is_named()
    {
        var error = ErrorOf(_folder.Write("fsf.xml", Document(Person("", name: ""))));
        Assert.Equal("AS2013", error.Code);
        Assert.Contains(Key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_export_is_not_taken_for_the_list()
    {
        var path = _folder.Write(
            "a.xml",
            "<export generationDate=\"2026-04-15T15:29:22Z\"><sanctionEntity/></export>"
        );
        Assert.Equal("AS2002", ErrorOf(path).Code);
    }

    [Fact]
    public void The_sample_has_an_entity_twice()
    {
        var sample = SharedFolder.PathOrSkip("sanctions/format-samples/eu-fsf-1.1-sample.xml");
        var error = ErrorOf(sample);
        Assert.Equal("AS2014", error.Code);
        Assert.Contains("EU.4009.74", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_is_understood_whole_without_it()
    {
        var sample = File.ReadAllText(
            SharedFolder.PathOrSkip("sanctions/format-samples/eu-fsf-1.1-sample.xml")
        );
        var added = sample.IndexOf("wholeName=\"TestOneWord\"", StringComparison.Ordinal);
        var from = sample.LastIndexOf("<sanctionEntity", added, StringComparison.Ordinal);
        var until =
            sample.IndexOf("</sanctionEntity>", added, StringComparison.Ordinal) + "</sanctionEntity>".Length;
        var read = ReadOne(_folder.Write("fsf.xml", sample.Remove(from, until - from)));
        Assert.Equal((new LocalDate(2020, 4, 15), 6), (read.Value!.Edition.Date, read.Value.Parties.Count));
        Assert.Empty(read.Diagnostics);
        var aouadi = read.Party("EU.3343.85");
        Assert.Equal(
            ("Mohamed Ben Belkacem Aouadi", "1974-12-11", "OTHER NATIONAL-ID:04643632, PASSPORT L191609"),
            (aouadi.Name, aouadi.Born.Single().ToString(), string.Join(", ", aouadi.Identifiers))
        );
    }

    private ListedParty One(
        string parts,
        string entity = "",
        string name = "<nameAlias wholeName=\"A\" strong=\"true\"/>"
    ) => ReadOne(_folder.Write("fsf.xml", Document(Person(parts, entity, name)))).Party(Key);

    private static string Person(
        string parts,
        string entity = "",
        string name = "<nameAlias wholeName=\"A\" strong=\"true\"/>"
    ) =>
        $"<sanctionEntity designationDate=\"2008-07-03\" euReferenceNumber=\"{Key}\" logicalId=\"5295\" {entity}><subjectType code=\"person\" classificationCode=\"P\"/>{name}{parts}</sanctionEntity>";

    private static string Document(
        string entities,
        string time = "2026-04-15T15:29:22.497+02:00",
        bool close = true
    ) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"{time}\" globalFileId=\"1\">{entities}{(close ? "</export>" : "")}";
}
