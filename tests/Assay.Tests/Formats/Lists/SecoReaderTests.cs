using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class SecoReaderTests : IDisposable
{
    private const string Programme = """
        <sanctions-program ssid="10" version-date="2024-01-01">
          <program-key lang="ger">Ukraine DE</program-key><program-key lang="eng">Ukraine</program-key>
          <program-name lang="ger">Verordnung</program-name><program-name lang="eng">Ordinance of 4 March 2022 (SR 946.231.176.72)</program-name>
          <sanctions-set lang="ger" ssid="11">Verordnung (SR 946.231.176.72), Anhang 8</sanctions-set>
          <sanctions-set lang="eng" ssid="11">Ordinance (SR 946.231.176.72), annex 8</sanctions-set>
          <sanctions-set lang="eng" ssid="12">Ordinance (SR 946.231.176.72), annex 2</sanctions-set>
          <origin>EU</origin>
        </sanctions-program>
        <sanctions-program ssid="20">
          <program-key lang="eng">Belarus</program-key><program-name lang="eng">Ordinance (SR 946.231.116.9)</program-name>
          <sanctions-set lang="eng" ssid="21">Ordinance (SR 946.231.116.9), annex 13</sanctions-set><origin>EU</origin>
        </sanctions-program>
        """;

    private const string Places = """
        <place ssid="900"><location>Minsk</location><location-variant variant-type="spelling">Miensk</location-variant>
          <area>Minsk Region</area><country iso-code="BY">Belarus</country></place>
        <place ssid="901"><country iso-code="RU">Russian Federation</country></place>
        """;

    private const string Listed =
        """<modification modification-type="listed" enactment-date="2022-03-01" effective-date="2022-03-04"/>""";

    private const string Person = """
        <target ssid="4383"><sanctions-set-id>11</sanctions-set-id><sanctions-set-id>21</sanctions-set-id>
          <foreign-identifier>XYz.001</foreign-identifier>
          <individual sex="female">
            <identity ssid="1" main="false"><name name-type="alias" quality="low"><name-part order="1" name-part-type="whole-name"><value>Zvezda</value></name-part></name></identity>
            <identity ssid="2" main="true">
              <name name-type="alias" quality="good" lang="eng"><name-part order="1" name-part-type="whole-name"><value>Jelena P.</value></name-part></name>
              <name name-type="primary-name" quality="good">
                <name-part order="3" name-part-type="given-name"><value>Yelena</value><spelling-variant lang="rus" script="Cyrl">Елена</spelling-variant><spelling-variant lang="eng" script="Latn">Elena</spelling-variant></name-part>
                <name-part order="4" name-part-type="father-name"><value>Ivanovna</value><spelling-variant lang="rus" script="Cyrl">Ивановна</spelling-variant></name-part>
                <name-part order="2" name-part-type="family-name"><value>Petrova</value><spelling-variant lang="rus" script="Cyrl">Петрова</spelling-variant></name-part>
                <name-part order="1" name-part-type="title"><value>Dr.</value></name-part>
              </name>
              <name name-type="formerly-known-as"><name-part order="1" name-part-type="family-name"><value>Sidorova</value></name-part></name>
              <day-month-year ssid="3" day="5" month="8" year="1964"/><day-month-year ssid="4" year="1965" quality="low"/>
              <place-of-birth ssid="5" place-id="900"/>
              <nationality ssid="6"><country iso-code="BY">Belarus</country></nationality>
              <identification-document ssid="7" document-type="passport"><number>MP 1234567</number><issuer code="BY">Belarus</issuer>
                <date-of-issue>2015-06-01</date-of-issue><expiry-date>2025-06-01</expiry-date><place-of-issue place-id="900"/><remark>revoked</remark></identification-document>
              <address ssid="8" place-id="900"><c-o>Ministry</c-o><address-details>1 Lenin St</address-details><p-o-box>12</p-o-box><zip-code>220000</zip-code><remark>old</remark></address>
            </identity>
            <justification ssid="9">Deputy minister.</justification>
            <relation ssid="10" target-id="5000" relation-type="related-to"><remark>Works there</remark></relation>
            <relation ssid="11" target-id="7777" relation-type="spouse"/>
            <other-information ssid="12">INN: 7708004767</other-information>
            <generic-attribute ssid="13" name="Shoe size">38</generic-attribute>
            <something-new>Text</something-new>
          </individual>
          <modification modification-type="listed" enactment-date="2022-03-01" effective-date="2022-03-04"/>
          <modification modification-type="amended" enactment-date="2023-01-01" effective-date="2023-01-02"/>
        </target>
        """;

    private const string Company = """
        <target ssid="5000" sanctions-set-id="12"><entity>
          <identity main="true"><name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>Some Works</value><spelling-variant lang="rus" script="Cyrl">Завод</spelling-variant></name-part></name>
          <address place-id="901"/></identity></entity>
          <modification modification-type="listed" enactment-date="2022-03-01"/></target>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_root_says_the_day_and_the_key_is_the_ssid()
    {
        var edition = Read(Person).Value!;
        Assert.Equal(
            ("ch-seco/sesam", new LocalDate(2024, 5, 2), "4383"),
            (edition.Edition.List.ToString(), edition.Edition.Date, edition.Parties[0].Record.Key)
        );
    }

    [Fact]
    public void The_primary_name_of_the_main_identity_is_its_parts_in_order()
    {
        var party = Read(Person).Party("4383");
        Assert.Equal("Petrova Yelena Ivanovna", party.Name);
        Assert.Equal(new NameFields("Petrova", "Yelena") { Patronymic = "Ivanovna" }, party.NameFields);
        Assert.Contains("Dr.", party.Positions);
    }

    [Fact]
    public void Other_names_have_their_quality_and_spellings_of_parts_make_whole_names()
    {
        var aliases = Read(Person).Party("4383").Aliases;
        Assert.Equal(
            """
            Петрова Елена Ивановна OriginalScript rus
            Petrova Elena Ivanovna Strong eng
            Jelena P. Strong eng
            Sidorova Former
            Zvezda Weak
            """,
            string.Join('\n', aliases.Select(a => $"{a.Name} {a.Quality} {a.Language}".TrimEnd()))
        );
    }

    [Fact]
    public void A_date_of_low_quality_is_about_that_year() =>
        Assert.Equal("1964-08-05 1963..1967", string.Join(' ', Read(Person).Party("4383").Born));

    [Fact]
    public void Places_are_looked_up_wherever_they_stand_in_the_file()
    {
        foreach (
            var document in (string[])
                [Programme + Places + Person + Company, Person + Company + Places + Programme]
        )
        {
            var party = ReadOne(_folder.Write("ch.xml", Document(document))).Party("4383");
            Assert.Equal(
                new Birthplace("Minsk, Minsk Region, BY", new CountryCode("BY")),
                Assert.Single(party.Birthplaces)
            );
            Assert.Equal(
                "c/o Ministry, 1 Lenin St, P.O. Box 12, Minsk, Minsk Region, 220000, BY, old",
                Assert.Single(party.Addresses).ToString()
            );
        }
    }

    [Fact]
    public void A_document_has_its_issuer_and_days()
    {
        var passport = Read(Person).Party("4383").Documents[0];
        Assert.Equal(
            ("PASSPORT MP1234567", "BY", "2015-06-01", "2025-06-01", "Minsk, Minsk Region, BY, revoked"),
            (
                passport.Identifier.ToString(),
                passport.Issuer.ToString(),
                passport.Issued.ToString(),
                passport.Expires.ToString(),
                passport.Note
            )
        );
    }

    [Fact]
    public void A_target_has_a_designation_for_each_set_from_the_day_it_took_effect()
    {
        var designations = Read(Person).Party("4383").Designations;
        Assert.Equal(
            "Ukraine AssetFreeze since 2022-03-04 Deputy minister.|Belarus AssetFreeze since 2022-03-04 Deputy minister.",
            string.Join('|', designations.Select(d => $"{d.Programme} {d.Effect} {d.Days} {d.Reason}"))
        );
        Assert.Equal("Ordinance (SR 946.231.176.72), annex 8", designations[0].Basis);
    }

    [Fact]
    public void The_annex_of_the_ordinance_on_Ukraine_tells_the_effect()
    {
        var designation = Assert.Single(Read(Company).Party("5000").Designations);
        Assert.Equal(
            (DesignationEffect.ExportControl, "since 2022-03-01"),
            (designation.Effect, designation.Days.ToString())
        );
    }

    [Fact]
    public void Relations_name_the_other_target()
    {
        var relations = Read(Person + Company).Party("4383").Relations;
        Assert.Equal(
            "LinkedTo Some Works 5000 related-to: Works there|Family target 7777 7777 spouse",
            string.Join('|', relations.Select(r => $"{r.Kind} {r.Name} {r.Key} {r.Wording}"))
        );
    }

    [Fact]
    public void What_has_no_field_is_a_remark_or_counted()
    {
        var read = Read(Person);
        var party = read.Party("4383");
        Assert.Equal(
            "Of the place Minsk: Miensk; INN: 7708004767; Shoe size: 38; Foreign identifier: XYz.001; Amended: 2023-01-02",
            party.Remarks!.Replace("Origin: EU; ", "", StringComparison.Ordinal)
        );
        Assert.Contains("INN 7708004767", party.Identifiers.Select(i => i.ToString()));
        Assert.Contains("something-new", Assert.Single(party.NotUnderstood), StringComparison.Ordinal);
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("", "always")]
    [InlineData(Listed, "since 2022-03-04")]
    [InlineData(
        Listed + """<modification modification-type="de-listed" effective-date="2023-01-01"/>""",
        null
    )]
    [InlineData(
        """<modification modification-type="de-listed" effective-date="2023-01-01"/>""" + Listed,
        null
    )]
    [InlineData(
        Listed + """<modification modification-type="de-listed" effective-date="2024-05-10"/>""",
        "2022-03-04 to 2024-05-09"
    )]
    [InlineData(
        Listed
            + """<modification modification-type="de-listed" effective-date="2023-01-01"/><modification modification-type="listed" effective-date="2023-06-01"/>""",
        "since 2023-06-01"
    )]
    [InlineData(
        Listed
            + """<modification modification-type="amended" effective-date="2023-01-01"/><modification modification-type="listed" effective-date="2023-06-01"/>""",
        "since 2022-03-04"
    )]
    [InlineData(
        Listed
            + """<modification modification-type="de-listed" effective-date="2022-03-04"/><modification modification-type="amended" effective-date="2022-03-05"/>""",
        null
    )]
    public void Who_was_de_listed_last_is_no_party_of_the_edition(string modifications, string? days)
    {
        var target = Company.Replace(
            """<modification modification-type="listed" enactment-date="2022-03-01"/>""",
            modifications,
            StringComparison.Ordinal
        );
        var read = Read(Person + target);
        var party = read.Value!.Parties.SingleOrDefault(p => p.Record.Key is "5000");
        Assert.Equal(days, party?.Designations[0].Days.ToString());
        Assert.Equal(days is null, read.Tells("AS2073"));
    }

    [Theory]
    [InlineData("""object-type="vessel" """, PartyKind.Vessel)]
    [InlineData("""object-type="aircraft" """, PartyKind.Aircraft)]
    [InlineData("", PartyKind.Unknown)]
    public void An_object_is_a_vessel_or_aircraft(string type, PartyKind kind)
    {
        var target = Company
            .Replace("<entity>", $"<object {type}>", StringComparison.Ordinal)
            .Replace("</entity>", "</object>", StringComparison.Ordinal);
        Assert.Equal(kind, Read(target).Party("5000").Kind);
    }

    [Theory]
    [InlineData("<target><entity/></target>", "AS2013")]
    [InlineData("<target ssid=\"1\"><entity/></target>", "AS2013")]
    [InlineData("<target ssid=\"1\"/>", "AS2013")]
    [InlineData("<target ssid=\"1\">", "AS2022")]
    [InlineData(Company + Company, "AS2014")]
    [InlineData("", "AS2015")]
    public void A_bad_target_gives_one_clear_error(string target, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("ch.xml", Document(Programme + target))).Code);

    [Fact]
    public void A_document_type_declaration_is_refused() =>
        Assert.Equal(
            "AS2021",
            ErrorOf(_folder.Write("ch.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + Document(Company))).Code
        );

    private Read<EditionContent> Read(string targets) =>
        ReadOne(_folder.Write("ch.xml", Document(Programme + targets + Places)));

    private static string Document(string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><swiss-sanctions-list list-type=\"full-list\" date=\"2024-05-02\">{content}</swiss-sanctions-list>";
}
