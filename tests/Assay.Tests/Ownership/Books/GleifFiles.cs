using System.IO.Compression;
using Assay.Formats.Ownership.Books;
using Assay.Model;

namespace Assay.Tests.Ownership.Books;

/// <summary>GLEIF's files: who has an LEI, who takes whom into its accounts, who tells no parent.</summary>
public sealed class GleifFiles : IDisposable
{
    private const string Child = "001GPB6A9XPE8XJICC14";
    private const string Parent = "5493001Z012YSB2A0K51";

    private readonly BookFiles _files = new();

    public void Dispose() => _files.Dispose();

    private static string Relation(
        string type,
        string periods = "",
        string status = "ACTIVE",
        string record = "PUBLISHED"
    ) =>
        $"""
            <rr:RelationshipRecord>
              <rr:Relationship>
                <rr:StartNode><rr:NodeID>{Child}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
                <rr:EndNode><rr:NodeID>{Parent}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                <rr:RelationshipType>{type}</rr:RelationshipType>
                <rr:RelationshipPeriods>{periods}</rr:RelationshipPeriods>
                <rr:RelationshipStatus>{status}</rr:RelationshipStatus>
                <rr:RelationshipQuantifiers><rr:RelationshipQuantifier>
                  <rr:MeasurementMethod>ACCOUNTING_CONSOLIDATION</rr:MeasurementMethod>
                  <rr:QuantifierAmount>100.00</rr:QuantifierAmount><rr:QuantifierUnits>PERCENTAGE</rr:QuantifierUnits>
                </rr:RelationshipQuantifier></rr:RelationshipQuantifiers>
              </rr:Relationship>
              <rr:Registration>
                <rr:LastUpdateDate>2023-05-18T15:41:20.212Z</rr:LastUpdateDate>
                <rr:RegistrationStatus>{record}</rr:RegistrationStatus>
              </rr:Registration>
            </rr:RelationshipRecord>
            """;

    private static string Period(string type, string start, string end = "") =>
        $"<rr:RelationshipPeriod><rr:StartDate>{start}</rr:StartDate>{(end.Length > 0 ? $"<rr:EndDate>{end}</rr:EndDate>" : "")}<rr:PeriodType>{type}</rr:PeriodType></rr:RelationshipPeriod>";

    private static string Level2(params string[] records) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>{string.Concat(records)}</rr:RelationshipRecords></rr:RelationshipData>""";

    [Theory]
    [InlineData("IS_DIRECTLY_CONSOLIDATED_BY", "consolidated-accounts")]
    [InlineData("IS_ULTIMATELY_CONSOLIDATED_BY", "consolidated-accounts")]
    [InlineData("IS_INTERNATIONAL_BRANCH_OF", "branch")]
    [InlineData("IS_FUND-MANAGED_BY", "fund-manager")]
    [InlineData("IS_SUBFUND_OF", "umbrella-fund")]
    public void A_relationship_is_evidence_of_control_and_never_a_percentage(string type, string means)
    {
        var book = _files.Book("rr.xml", Level2(Relation(type)));
        Assert.Equal([$"{Parent} > {Child} {means}"], book.Powers());
        Assert.Empty(book.Interests);
        Assert.Equal(
            new Identifier(IdentifierKind.Lei, Parent),
            Assert.Single(book.Party(Parent).Identifiers)
        );
    }

    [Fact]
    public void A_feeder_fund_holds_an_unknown_part_of_its_master() =>
        Assert.Equal(
            [$"{Child} > {Parent} unknown share (feeder-fund)"],
            _files.Book("rr.xml", Level2(Relation("IS_FEEDER_TO"))).Stakes()
        );

    [Fact]
    public void The_period_of_the_relationship_counts_and_not_that_of_the_accounts() =>
        Assert.Equal(
            [$"{Parent} > {Child} consolidated-accounts 2012-11-29 to 2020-06-30"],
            _files
                .Book(
                    "rr.xml",
                    Level2(
                        Relation(
                            "IS_DIRECTLY_CONSOLIDATED_BY",
                            Period(
                                "ACCOUNTING_PERIOD",
                                "2019-01-01T00:00:00.000Z",
                                "2019-12-31T00:00:00.000Z"
                            )
                                + Period(
                                    "RELATIONSHIP_PERIOD",
                                    "2012-11-29T00:00:00.000Z",
                                    "2020-06-30T08:00:00+02:00"
                                )
                                + Period("DOCUMENT_FILING_PERIOD", "2020-07-16T00:00:00Z")
                        )
                    )
                )
                .Powers()
        );

    [Theory]
    [InlineData("INACTIVE", "PUBLISHED")]
    [InlineData("ACTIVE", "RETIRED")]
    public void What_has_ended_on_a_day_nobody_tells_ended_by_the_last_change(string status, string record) =>
        Assert.Equal(
            [$"{Parent} > {Child} consolidated-accounts 2015-02-01 to 2015-02-01..2023-05-18"],
            _files
                .Book(
                    "rr.xml",
                    Level2(
                        Relation(
                            "IS_DIRECTLY_CONSOLIDATED_BY",
                            Period("RELATIONSHIP_PERIOD", "2015-02-01"),
                            status,
                            record
                        )
                    )
                )
                .Powers()
        );

    [Fact]
    public void A_lapsed_record_still_stands_and_its_source_says_so()
    {
        var link = Assert.Single(
            _files.Book("rr.xml", Level2(Relation("IS_DIRECTLY_CONSOLIDATED_BY", record: "LAPSED"))).Controls
        );
        Assert.Equal(InForce.Always, link.Days);
        Assert.Contains("lapsed", link.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ANNULLED")]
    [InlineData("DUPLICATE")]
    public void A_record_published_in_error_is_left_out_with_a_note(string status)
    {
        var read = _files.Read("rr.xml", Level2(Relation("IS_DIRECTLY_CONSOLIDATED_BY", record: status)));
        Assert.Equal(["AS3014"], read.Codes());
        Assert.Empty(read.Value!.Controls);
        Assert.Empty(read.Value.Parties);
    }

    [Fact]
    public void A_type_nobody_knows_is_told()
    {
        var read = _files.Read("rr.xml", Level2(Relation("IS_FRIEND_OF")));
        Assert.Equal(["AS3010"], read.Codes());
        Assert.Empty(read.Value!.Controls);
    }

    [Fact]
    public void Relations_as_CSV_say_the_same() =>
        Assert.Equal(
            [$"{Parent} > {Child} consolidated-accounts 2012-11-29 to 2020-06-30"],
            _files
                .Book(
                    "rr.csv",
                    "\"Relationship.StartNode.NodeID\",\"Relationship.StartNode.NodeIDType\",\"Relationship.EndNode.NodeID\",\"Relationship.RelationshipType\",\"Relationship.RelationshipStatus\",\"Relationship.Period.1.startDate\",\"Relationship.Period.1.endDate\",\"Relationship.Period.1.periodType\",\"Relationship.Period.2.startDate\",\"Relationship.Period.2.endDate\",\"Relationship.Period.2.periodType\",\"Relationship.Quantifiers.1.QuantifierAmount\",\"Registration.LastUpdateDate\",\"Registration.RegistrationStatus\"\n"
                        + $"\"{Child}\",\"LEI\",\"{Parent}\",\"IS_DIRECTLY_CONSOLIDATED_BY\",\"ACTIVE\",\"2019-01-01T00:00:00Z\",\"2019-12-31T00:00:00Z\",\"ACCOUNTING_PERIOD\",\"2012-11-29T00:00:00Z\",\"2020-06-30T00:00:00Z\",\"RELATIONSHIP_PERIOD\",\"1.00\",\"2023-05-18T00:00:00Z\",\"PUBLISHED\"\n"
                )
                .Powers()
        );

    [Fact]
    public void A_party_has_its_names_country_and_numbers_that_decide()
    {
        var party = _files
            .Book(
                "lei.xml",
                """
                <lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIRecords><lei:LEIRecord>
                  <lei:LEI>253400JT3MQWNDKMJE44</lei:LEI>
                  <lei:Entity>
                    <lei:LegalName xml:lang="ru">ПАО Сбербанк</lei:LegalName>
                    <lei:OtherEntityNames><lei:OtherEntityName type="TRADING_OR_OPERATING_NAME">Сбер</lei:OtherEntityName></lei:OtherEntityNames>
                    <lei:TransliteratedOtherEntityNames><lei:TransliteratedOtherEntityName type="PREFERRED_ASCII_TRANSLITERATED_LEGAL">PAO Sberbank</lei:TransliteratedOtherEntityName></lei:TransliteratedOtherEntityNames>
                    <lei:LegalAddress><lei:Country>RU</lei:Country></lei:LegalAddress>
                    <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000499</lei:RegistrationAuthorityID><lei:RegistrationAuthorityEntityID>1027700132195</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
                    <lei:LegalJurisdiction>RU</lei:LegalJurisdiction>
                    <lei:EntityCategory>GENERAL</lei:EntityCategory>
                  </lei:Entity>
                </lei:LEIRecord></lei:LEIRecords></lei:LEIData>
                """
            )
            .Party("253400JT3MQWNDKMJE44");
        Assert.Equal(("ПАО Сбербанк", PartyKind.Company), (party.Name, party.Kind));
        Assert.Equal(["Сбер", "PAO Sberbank"], party.Aliases);
        Assert.Equal(new CountryCode("RU"), party.Country);
        Assert.Equal(
            [
                new Identifier(IdentifierKind.Lei, "253400JT3MQWNDKMJE44"),
                new Identifier(IdentifierKind.Ogrn, "1027700132195"),
            ],
            party.Identifiers
        );
    }

    [Fact]
    public void A_party_as_CSV_says_the_same_and_a_number_that_decides_nothing_is_left_out()
    {
        var party = _files
            .Book(
                "lei.csv",
                "LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.OtherEntityNames.OtherEntityName.1,Entity.OtherEntityNames.OtherEntityName.1.type,Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.1,Entity.LegalAddress.Country,Entity.RegistrationAuthority.RegistrationAuthorityEntityID,Entity.LegalJurisdiction,Entity.EntityCategory\n"
                    + $"{Child},Grube GmbH,de,Grube,TRADING_OR_OPERATING_NAME,Grube ASCII,DE,HRB 1000,US-DE,FUND\n"
            )
            .Party(Child);
        Assert.Equal(["Grube", "Grube ASCII"], party.Aliases);
        Assert.Equal((PartyKind.Fund, new CountryCode("US")), (party.Kind, party.Country));
        Assert.Equal([new Identifier(IdentifierKind.Lei, Child)], party.Identifiers);
    }

    [Theory]
    [InlineData(
        "repex.xml",
        $"<repex:ReportingExceptionData xmlns:repex=\"x\"><repex:Exception><repex:LEI>{Child}</repex:LEI><repex:ExceptionCategory>DIRECT_ACCOUNTING_CONSOLIDATION_PARENT</repex:ExceptionCategory><repex:ExceptionReason>NO_KNOWN_PERSON</repex:ExceptionReason></repex:Exception></repex:ReportingExceptionData>"
    )]
    [InlineData(
        "repex.csv",
        $"LEI,Exception.Category,Exception.Reason.1,Exception.Reference.1\n{Child},DIRECT_ACCOUNTING_CONSOLIDATION_PARENT,NO_KNOWN_PERSON,\n"
    )]
    public void A_parent_that_is_not_told_is_a_note(string name, string content)
    {
        var read = _files.Read(name, content);
        var note = Assert.Single(read.Diagnostics);
        Assert.Equal(("AS3013", Severity.Note), (note.Code, note.Severity));
        Assert.Contains($"{Child} tells no direct parent", note.Message, StringComparison.Ordinal);
        Assert.Empty(read.Value!.Interests);
    }

    [Fact]
    public void It_may_be_packed_as_GLEIF_packs_it()
    {
        var packed = Zip(("gleif-rr.xml", Level2(Relation("IS_DIRECTLY_CONSOLIDATED_BY"))));
        Assert.Single(_files.Read("rr.xml.zip", packed).Value!.Controls);
        Assert.Equal(
            "AS3003",
            Assert
                .Throws<AssayException>(() =>
                    _files.Read("two.zip", Zip(("a.xml", Level2()), ("b.xml", Level2())))
                )
                .Diagnostic.Code
        );
    }

    [Fact]
    public void A_packed_file_whose_length_is_not_what_it_says_is_refused()
    {
        var packed = Zip(("gleif-rr.xml", Level2(Relation("IS_DIRECTLY_CONSOLIDATED_BY"))));
        var directory = packed.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        packed[directory + 24]++;
        Assert.Equal(
            "AS2010",
            Assert.Throws<AssayException>(() => _files.Read("rr.zip", packed)).Diagnostic.Code
        );
    }

    [Theory]
    [InlineData("lei-data", 13, 0, 0)]
    [InlineData("rr-data", 16, 10, 0)]
    [InlineData("rr-updates-data2", 11, 11, 0)]
    [InlineData("repex-data", 0, 0, 10)]
    public void Real_samples_are_read_whole(string name, int parties, int controls, int notes)
    {
        var read = BookReader.Read(SharedFolder.PathOrSkip($"sanctions/ownership/gleif-sample-{name}.xml"));
        Assert.Equal(
            (parties, controls, notes),
            (read.Value!.Parties.Count, read.Value.Controls.Count, read.Diagnostics.Count)
        );
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity != Severity.Note);
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
