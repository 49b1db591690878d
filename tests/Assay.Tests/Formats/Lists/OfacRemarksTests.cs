using Assay.Formats.Lists;
using Assay.Formats.Lists.Ofac;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists;

public sealed class OfacRemarksTests
{
    [Theory]
    [InlineData("DOB 12 Apr 1975.", "1975-04-12")]
    [InlineData("DOB 1962; POB Shati.", "1962")]
    [InlineData("POB X; alt. DOB Dec 1970.", "1970-12")]
    [InlineData("DOB 1955 to 1958.", "1955..1958")]
    [InlineData("DOB 01 Jul 1968 to 30 Jun 1969.", "1968-07-01..1969-06-30")]
    [InlineData("DOB Mar 1961 to Apr 1962.", "1961-03-01..1962-04-30")]
    [InlineData("DOB circa 1961.", "1959..1963")]
    [InlineData("DOB circa 1952-1953.", "1950..1955")]
    [InlineData("DOB circa 10 Dec 1948.", "1946..1950")]
    [InlineData("Vessel Year of Build 2012.", "2012")]
    [InlineData("Aircraft Manufacture Date 01 Dec 1992.", "1992-12-01")]
    [InlineData("Organization Established Date 24 Sep 1993.", "1993-09-24")]
    public void A_date_of_birth_is_as_precise_as_it_is_written(string remarks, string born) =>
        Assert.Equal(born, Assert.Single(Read(remarks).Born).ToString());

    [Fact]
    public void Circa_stays_in_the_remarks_as_written() =>
        Assert.Equal("DOB circa 1961", Read("DOB circa 1961.").Remarks);

    [Fact]
    public void A_date_that_is_none_is_kept_as_not_understood()
    {
        var party = Read("DOB 31 Feb 1961.");
        Assert.Empty(party.Born);
        Assert.Equal("date: 31 Feb 1961", Assert.Single(party.NotUnderstood));
    }

    [Theory]
    [InlineData("a.k.a. 'RDIF'.", "RDIF", AliasQuality.Weak)]
    [InlineData("alt. a.k.a. 'RDIF'.", "RDIF", AliasQuality.Weak)]
    [InlineData("n.k.a. 'LGOK'.", "LGOK", AliasQuality.Weak)]
    [InlineData("d.b.a. 'ANARQUIA'.", "ANARQUIA", AliasQuality.Weak)]
    [InlineData("f.k.a. 'ANA I'.", "ANA I", AliasQuality.Former)]
    [InlineData("a.k.a. 'ABDEL' AZIZ BEN NARVAN'.", "ABDEL' AZIZ BEN NARVAN", AliasQuality.Weak)]
    [InlineData("a.k.a. ''ABD AL-MUHSI'.", "'ABD AL-MUHSI", AliasQuality.Weak)]
    [InlineData("a.k.a. 'Abu Haza''.", "Abu Haza'", AliasQuality.Weak)]
    [InlineData("a.k.a. 'ONE; TWO'.", "ONE; TWO", AliasQuality.Weak)]
    [InlineData("a.k.a. 'ONE; TWO'; DOB 1961.", "ONE; TWO", AliasQuality.Weak)]
    public void A_weak_name_stands_only_in_the_remarks(string remarks, string name, AliasQuality quality) =>
        Assert.Equal(new Alias(name, quality), Assert.Single(Read(remarks).Aliases));

    [Fact]
    public void A_weak_name_that_was_never_closed_does_not_swallow_the_next() =>
        Assert.Equal(
            "ONE|TWO",
            string.Join('|', Read("a.k.a. 'ONE; a.k.a. 'TWO'; DOB 1961.").Aliases.Select(a => a.Name))
        );

    [Theory]
    [InlineData("Tax ID No. 773013083324 (Russia).", IdentifierKind.Inn, "773013083324")]
    [InlineData("Tax ID No. 5200000046 (Russia).", IdentifierKind.Inn, "5200000046")]
    [InlineData("Tax ID No. 2373000582.", IdentifierKind.Inn, "2373000582")]
    [InlineData("Tax ID No. 2373000583.", IdentifierKind.Tax, "2373000583")]
    [InlineData("Tax ID No. 5200000046 (Kazakhstan).", IdentifierKind.Tax, "5200000046")]
    [InlineData("Tax ID No. CHE-309.842.573 (Switzerland).", IdentifierKind.Tax, "CHE309842573")]
    [InlineData("Registration Number 1027700167110 (Russia).", IdentifierKind.Ogrn, "1027700167110")]
    [InlineData("Registration ID 1112373000596.", IdentifierKind.Ogrn, "1112373000596")]
    [InlineData("Registration Number 14282829 (Ukraine).", IdentifierKind.Edrpou, "14282829")]
    [InlineData("Registration Number 02696754 (United Kingdom).", IdentifierKind.Registration, "02696754")]
    [InlineData(
        "Registration Number HRA 738077 (Stuttgart) (Germany).",
        IdentifierKind.Registration,
        "HRA738077"
    )]
    [InlineData("Legal Entity Number 253400WSS48YWMBUA688.", IdentifierKind.Lei, "253400WSS48YWMBUA688")]
    [InlineData("SWIFT/BIC GAZPRUMM.", IdentifierKind.Bic, "GAZPRUMM")]
    [InlineData("Vessel Registration Identification IMO 1011202.", IdentifierKind.Imo, "1011202")]
    [InlineData("Company Number IMO 5055293.", IdentifierKind.Other, "IMO-COMPANY:5055293")]
    [InlineData("Passport 753835603 (Russia).", IdentifierKind.Passport, "753835603")]
    [InlineData("alt. Passport RL 1794375 (Lebanon).", IdentifierKind.Passport, "RL1794375")]
    [InlineData("Government Gazette Number 15110384 (Russia).", IdentifierKind.Other, "OKPO:15110384")]
    [InlineData("Cedula No. 6068015 (Colombia).", IdentifierKind.Other, "NATIONAL-ID:6068015")]
    [InlineData("NIT # 800018928-0 (Colombia).", IdentifierKind.Tax, "8000189280")]
    [InlineData("Aircraft Tail Number EP-MMH.", IdentifierKind.Other, "TAIL:EPMMH")]
    [InlineData("Italian Fiscal Code: DRMTMN54H07Z301T.", IdentifierKind.Tax, "DRMTMN54H07Z301T")]
    [InlineData(
        "United Social Credit Code Certificate (USCCC) 91420112711981060J (China).",
        IdentifierKind.Other,
        "USCC:91420112711981060J"
    )]
    public void An_identifier_has_its_kind(string remarks, IdentifierKind kind, string value) =>
        Assert.Equal(new Identifier(kind, value), Assert.Single(Read(remarks).Identifiers));

    [Fact]
    public void A_document_has_issuer_type_and_days()
    {
        var document = Assert.Single(
            Read("Passport 753835603 (Russia) issued 20 Oct 2016 expires 20 Oct 2026.").Documents
        );
        Assert.Equal(
            ("RU", "Passport", "2016-10-20", "2026-10-20", null),
            (
                document.Issuer?.Value,
                document.Type,
                document.Issued.ToString(),
                document.Expires.ToString(),
                document.Note
            )
        );
    }

    [Theory]
    [InlineData("Registration Number HRA 738077 (Stuttgart) (Germany).", "HRA 738077 (Stuttgart)")]
    [InlineData("Public Registration Number 467323, Doc. 694710 (Panama).", "Doc. 694710")]
    [InlineData("Registration Number 85600-5 (Turkey).", "85600-5")]
    [InlineData("Passport 123456 (Expired).", "(Expired)")]
    public void What_a_number_does_not_say_is_its_note(string remarks, string note) =>
        Assert.Equal(note, Assert.Single(Read(remarks).Documents).Note);

    [Fact]
    public void Prose_behind_a_label_of_documents_is_kept_as_not_understood() =>
        Assert.Equal(
            "Driver's License is issued by the State of Texas",
            Assert.Single(Read("Driver's License is issued by the State of Texas.").NotUnderstood)
        );

    [Fact]
    public void A_digital_currency_address_keeps_its_case()
    {
        var party = Read(
            "Digital Currency Address - XBT 12QtD5BFwR; alt. Digital Currency Address - USDT TUCsTq7Tof."
        );
        Assert.Equal(
            [
                new DigitalCurrencyAddress("XBT", "12QtD5BFwR"),
                new DigitalCurrencyAddress("USDT", "TUCsTq7Tof"),
            ],
            party.Wallets
        );
    }

    [Theory]
    [InlineData("POB Kyiv, Ukraine.", "Kyiv, Ukraine", "UA")]
    [InlineData("POB Pyongyang, Korea, North.", "Pyongyang, Korea, North", "KP")]
    [InlineData("POB Guatemala.", "Guatemala", "GT")]
    [InlineData("POB Shati.", "Shati", null)]
    public void A_place_of_birth_has_its_country(string remarks, string text, string? country)
    {
        var place = Assert.Single(Read(remarks).Birthplaces);
        Assert.Equal((text, country), (place.Text, place.Country?.Value));
    }

    [Theory]
    [InlineData("Gender Male.", Gender.Male)]
    [InlineData("Gender Female.", Gender.Female)]
    [InlineData("DOB 1961.", Gender.Unknown)]
    public void Gender_is_a_field(string remarks, Gender gender) =>
        Assert.Equal(gender, Read(remarks).Gender);

    [Fact]
    public void Nationality_and_citizenship_become_codes()
    {
        var party = Read("nationality Korea, North; citizen Russia; alt. citizen Cyprus; citizen Russia.");
        Assert.Equal("KP RU CY", string.Join(' ', party.Nationalities));
    }

    [Fact]
    public void A_country_that_is_not_in_the_table_is_named_and_kept()
    {
        var party = Read("nationality possibly Palestinian;arrested 23 Apr 2002.");
        Assert.Equal("country: possibly Palestinian", Assert.Single(party.NotUnderstood));
        Assert.Equal("arrested 23 Apr 2002", party.Remarks);
    }

    [Fact]
    public void A_link_keeps_the_full_stop_of_an_abbreviation() =>
        Assert.Equal(
            "ANGLO CO., LTD.|BETA LTD.",
            string.Join(
                '|',
                Read("Linked To: ANGLO CO., LTD.; Linked To: BETA LTD..").Relations.Select(r => r.Name)
            )
        );

    [Fact]
    public void A_link_may_stand_in_brackets() =>
        Assert.Equal("SOME-KAI", Assert.Single(Read("(Linked To: SOME-KAI)").Relations).Name);

    [Theory]
    [InlineData("wife of Ivan Ivanov.", "Ivan Ivanov")]
    [InlineData("Ivan Ivanov's eldest son.", "Ivan Ivanov")]
    public void Kin_is_a_relation_in_the_lists_words(string remarks, string name)
    {
        var relation = Assert.Single(Read(remarks).Relations);
        Assert.Equal(
            (RelationKind.Family, name, remarks.TrimEnd('.')),
            (relation.Kind, relation.Name, relation.Wording)
        );
    }

    [Theory]
    [InlineData("Former Minister of Interior.")]
    [InlineData("Vice-Chairperson, 13th Standing Committee.")]
    [InlineData("Prosecutor-General of Somewhere.")]
    public void A_post_of_a_person_is_a_position(string remarks) =>
        Assert.Equal(remarks.TrimEnd('.'), Assert.Single(Read(remarks).Positions));

    [Fact]
    public void A_post_is_none_of_an_entity() =>
        Assert.Equal("General matters", Assert.Single(Read("General matters.", "").NotUnderstood));

    [Fact]
    public void A_vessel_keeps_its_former_flags() =>
        Assert.Equal(
            "Malta, Tuvalu",
            Read("Former Vessel Flag Malta; alt. Former Vessel Flag Tuvalu.", "vessel").Craft?.FormerFlags
        );

    [Fact]
    public void An_aircraft_has_its_model_and_operator()
    {
        var party = Read(
            "Aircraft Model A300B4; Aircraft Operator SOME AIR; Previous Aircraft Tail Number YI-NAE.",
            "aircraft"
        );
        Assert.Equal("A300B4", party.Craft?.Model);
        Assert.Equal(new PartyRelation(RelationKind.OperatedBy, "SOME AIR"), Assert.Single(party.Relations));
        Assert.Equal("FORMER-TAIL:YINAE", Assert.Single(party.Identifiers).Value);
    }

    [Fact]
    public void A_listing_date_belongs_to_its_directive()
    {
        var party = Read(
            "Executive Order 14024 Directive Information Subject to Directive 3 - No new debt; Listing Date (EO 14024 Directive 3): 24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022."
        );
        var designation = party.Designations[0];
        Assert.Equal(
            ("EO 14024 Directive 3, effective 2022-03-26", "since 2022-02-24", "No new debt"),
            (designation.Basis, designation.Days.ToString(), designation.Wording)
        );
        Assert.Null(party.Remarks);
    }

    [Fact]
    public void A_menu_says_what_its_designation_does()
    {
        var party = Read(
            "Executive Order 13846 information: LOANS. Sec. 5(a)(i); alt. Executive Order 13846 information: EXCHANGE. Sec. 5(a)(ii).",
            programmes: "IRAN-EO13846"
        );
        Assert.Equal(
            "LOANS. Sec. 5(a)(i); EXCHANGE. Sec. 5(a)(ii)",
            Assert.Single(party.Designations).Wording
        );
    }

    [Fact]
    public void Terms_of_no_programme_of_the_entry_stay_in_the_remarks() =>
        Assert.Equal(
            "Executive Order 13846 information: LOANS",
            Read("Executive Order 13846 information: LOANS.").Remarks
        );

    [Fact]
    public void A_phrase_whose_head_is_unknown_is_kept_and_counted()
    {
        var log = new ListLog();
        var party = Read("Gender Male; Blue sky over water; Secondary sanctions risk: some.", log: log);
        Assert.Equal("Blue sky over water", Assert.Single(party.NotUnderstood));
        Assert.Equal("Secondary sanctions risk: some", party.Remarks);
        PartyDraft.TellCounts(log, "f");
        Assert.Equal("AS2019", Assert.Single(log.Diagnostics).Code);
    }

    [Fact]
    public void The_last_phrase_of_remarks_that_break_off_is_not_believed()
    {
        var party = Read("DOB 1961; Tax ID No. 52000000", isCut: true);
        Assert.Empty(party.Documents);
        Assert.Equal("cut off: Tax ID No. 52000000", Assert.Single(party.NotUnderstood));
    }

    private static ListedParty Read(
        string remarks,
        string type = "individual",
        string programmes = "RUSSIA-EO14024",
        bool isCut = false,
        ListLog? log = null
    )
    {
        var entry = new OfacEntry(
            1,
            "1",
            "X",
            type,
            programmes,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            remarks,
            isCut,
            ""
        );
        return new OfacMapper(OfacReader.Sdn, log ?? new ListLog()).Map(entry, [], []);
    }
}
