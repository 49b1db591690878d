using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.UnitedStates;

public sealed class CslReaderTests : IDisposable
{
    private const string Header =
        "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    private const string EntityList = "Entity List (EL) - Bureau of Industry and Security";
    private const string Sdn = "Specially Designated Nationals (SDN) - Treasury Department";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(EntityList, "us-bis/entity-list", DesignationEffect.ExportControl)]
    [InlineData(
        "Denied Persons List (DPL) - Bureau of Industry and Security",
        "us-bis/dpl",
        DesignationEffect.ExportControl
    )]
    [InlineData(
        "Military End User (MEU) List - Bureau of Industry and Security",
        "us-bis/meu",
        DesignationEffect.ExportControl
    )]
    [InlineData(
        "Unverified List (UVL) - Bureau of Industry and Security",
        "us-bis/uvl",
        DesignationEffect.Other
    )]
    [InlineData(
        "Nonproliferation Sanctions (ISN) - State Department",
        "us-state/isn",
        DesignationEffect.Debarment
    )]
    [InlineData(
        "ITAR Debarred (DTC) - State Department",
        "us-state/itar-debarred",
        DesignationEffect.ExportControl
    )]
    [InlineData(Sdn, "us-ofac/csl-sdn", DesignationEffect.AssetFreeze)]
    [InlineData(
        "Foreign Sanctions Evaders (FSE) - Treasury Department",
        "us-ofac/csl-fse",
        DesignationEffect.TransactionBan
    )]
    [InlineData("Capta List (CAP) - Treasury Department", "us-ofac/csl-capta", DesignationEffect.Sectoral)]
    [InlineData(
        "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department",
        "us-ofac/csl-mbs",
        DesignationEffect.Sectoral
    )]
    [InlineData(
        "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department",
        "us-ofac/csl-cmic",
        DesignationEffect.InvestmentBan
    )]
    [InlineData("Another List (XYZ) - Some Department", "us-csl/other", DesignationEffect.Unknown)]
    public void Each_source_is_a_list_of_its_authority(string source, string list, DesignationEffect effect)
    {
        var party = One(Row("a", source));
        Assert.Equal((list, effect), (party.Record.List.ToString(), party.Designations.Single().Effect));
    }

    [Fact]
    public void One_file_gives_an_edition_for_each_source_and_tells_which_are_missing()
    {
        var offer = Offer(Header + Row("a", EntityList) + Row("1", Sdn) + Row("b", EntityList));
        Assert.Equal(
            "us-bis/entity-list 2|us-ofac/csl-sdn 1",
            string.Join('|', offer.Sets.Select(s => $"{s.List} {s.Read().Value!.Parties.Count}"))
        );
        var missing = Assert.Single(offer.Diagnostics, d => d.Code is "AS2084");
        Assert.Contains("DPL, MEU", missing.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SDN", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_known_is_told_and_named_by_the_designation()
    {
        var offer = Offer(Header + Row("a", "Another List (XYZ) - Some Department"));
        Assert.Contains(offer.Diagnostics, d => d.Code is "AS2085");
        Assert.Equal(
            "Another List (XYZ) - Some Department",
            offer.Sets.Single().Read().Value!.Parties[0].Designations[0].Authority
        );
    }

    [Fact]
    public void An_entry_of_the_Entity_List_has_notice_days_and_licence_words()
    {
        var party = One(
            Row(
                "a",
                EntityList,
                name: "Institute (CETC 13)",
                notice: "83 FR 37423; 87 FR 77505",
                start: "2018-08-01",
                license: "All items",
                policy: "Denial",
                aliases: "One; HSR; and Two",
                addresses: "113 Hez Road, China; and 21 Chan Street, China, Hebei, CN"
            )
        );
        var designation = party.Designations.Single();
        Assert.Equal(
            (
                "83 FR 37423; 87 FR 77505",
                "since 2018-08-01",
                "License requirement: All items; License policy: Denial"
            ),
            (designation.Basis, designation.Days.ToString(), designation.Wording)
        );
        Assert.Equal("One|HSR|Two", string.Join('|', party.Aliases.Select(a => a.Name)));
        Assert.Equal(
            "113 Hez Road, China CN|21 Chan Street, China, Hebei CN",
            string.Join('|', party.Addresses.Select(a => $"{a.Street} {a.Country}"))
        );
    }

    [Fact]
    public void Any_successor_is_no_name()
    {
        var party = One(
            Row(
                "a",
                "Nonproliferation Sanctions (ISN) - State Department",
                name: "House; and any successor, sub-unit, or subsidiary thereof",
                programs: "EO 13382"
            )
        );
        Assert.Equal(("House", 0), (party.Name, party.Aliases.Count));
        Assert.Contains("any successor", party.Remarks, StringComparison.Ordinal);
        Assert.Equal(DesignationEffect.AssetFreeze, party.Designations.Single().Effect);
    }

    [Fact]
    public void Directives_are_designations_and_a_programme_of_another_list_is_none_of_this()
    {
        var party = One(
            Row(
                "1",
                "Sectoral Sanctions Identifications List (SSI) - Treasury Department",
                programs: "VENEZUELA-EO13850; UKRAINE-EO13662",
                ids: "Executive Order 13662 Directive Determination -, Subject to Directive 2; Executive Order 13662 Directive Determination -, Subject to Directive 4"
            )
        );
        Assert.Equal(
            "VENEZUELA-EO13850 Unknown named for another of OFAC's lists|UKRAINE-EO13662 Sectoral EO 13662 Directive 2|UKRAINE-EO13662 Sectoral EO 13662 Directive 4",
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect} {d.Basis}"))
        );
    }

    [Fact]
    public void Ids_are_documents_or_features_or_wallets()
    {
        var party = One(
            Row(
                "1",
                Sdn,
                type: "Individual",
                programs: "NPWMD",
                ids: "Passport, 836238033, KP, 2010-01-02, 2020-01-02; Gender, Female; Secondary sanctions risk:, North Korea Regulations, sections 510.201 and 510.210; Digital Currency Address - XBT, 1AbC; Registration ID, C 122790; Organization Established Date, 21 Sep 1995; V.A.T. Number, CHE-267, CH, 2011-03-04"
            )
        );
        Assert.Equal(
            "PASSPORT 836238033 KP 2010-01-02 2020-01-02|REGISTRATION C122790   |OTHER VATNUMBER:CHE267 CH 2011-03-04 ",
            string.Join('|', party.Documents.Select(d => $"{d.Identifier} {d.Issuer} {d.Issued} {d.Expires}"))
        );
        Assert.Equal((Gender.Female, PartyKind.Person), (party.Gender, party.Kind));
        Assert.Equal(new DigitalCurrencyAddress("XBT", "1AbC"), party.Wallets.Single());
        Assert.Equal("1995-09-21", party.Born.Single().ToString());
        Assert.Equal(
            "Secondary sanctions risk: North Korea Regulations, sections 510.201 and 510.210",
            party.Remarks
        );
    }

    [Fact]
    public void A_denied_person_has_the_end_of_the_order()
    {
        var order = One(
            Row(
                "a",
                "Denied Persons List (DPL) - Bureau of Industry and Security",
                notice: "67 F.R. 56530 9/4/02",
                start: "2002-03-04",
                end: "2056-06-29",
                standard: "Y"
            )
        )
            .Designations.Single();
        Assert.Equal(
            ("67 FR 56530", "2002-03-04 to 2056-06-29", "export privileges denied; standard order"),
            (order.Basis, order.Days.ToString(), order.Wording)
        );
    }

    [Fact]
    public void JSON_and_CSV_say_the_same()
    {
        const string json = """
            {"total": 1, "sources": [], "search_performed_at": "2026-07-09T10:00:00Z", "results": [{"id": "52291", "source": "Specially Designated Nationals (SDN) - Treasury Department",
            "entity_number": "52291", "type": "Vessel", "programs": ["NPWMD", "DPRK"], "name": "ROSA", "title": null, "addresses": [{"address": "1 Quay", "city": null, "state": null, "postal_code": null, "country": "KP"}],
            "federal_register_notice": null, "start_date": null, "end_date": null, "standard_order": null, "license_requirement": null, "license_policy": null, "call_sign": "HM", "vessel_type": "Tanker",
            "gross_tonnage": "100", "gross_registered_tonnage": "50", "vessel_flag": "North Korea", "vessel_owner": "OWNER CO", "remarks": "R", "source_list_url": "http://a.test", "alt_names": ["ROSITA", "ROSE"],
            "citizenships": null, "dates_of_birth": [], "nationalities": null, "places_of_birth": null, "source_information_url": "http://b.test",
            "ids": [{"type": "Vessel Registration Identification", "number": "IMO 9074729", "country": null, "issue_date": null, "expiration_date": null}]}]}
            """;
        var csv = Row(
            "52291",
            Sdn,
            type: "Vessel",
            number: "52291",
            programs: "NPWMD; DPRK",
            name: "ROSA",
            addresses: "1 Quay, KP",
            vessel: "HM,Tanker,100,50,North Korea,OWNER CO",
            remarks: "R",
            urls: ("http://a.test", "http://b.test"),
            aliases: "ROSITA; ROSE",
            ids: "Vessel Registration Identification, IMO 9074729"
        );
        var fromJson = ReadOne(_folder.Write("consolidated.json", json)).Value!;
        Assert.Equal(new LocalDate(2026, 7, 9), fromJson.Edition.Date);
        Assert.Equal(Told(fromJson.Parties.Single()), Told(One(csv)));
        Assert.Equal(
            new Craft
            {
                CallSign = "HM",
                Type = "Tanker",
                Tonnage = "100",
                GrossTonnage = "50",
                Flag = new CountryCode("KP"),
            },
            fromJson.Parties[0].Craft
        );
        Assert.Equal(
            (RelationKind.OwnedBy, "OWNER CO"),
            (fromJson.Parties[0].Relations.Single().Kind, fromJson.Parties[0].Relations.Single().Name)
        );
    }

    [Fact]
    public void A_field_that_is_not_known_is_kept_and_counted()
    {
        var json =
            $"{{\"results\": [{{\"id\": \"a\", \"source\": \"{EntityList}\", \"entity_number\": null, \"programs\": null, \"name\": \"N\", \"addresses\": null, \"alt_names\": null, \"ids\": null, \"colour\": [\"red\"]}}]}}";
        Assert.Equal(
            ["colour: red"],
            ReadOne(_folder.Write("csl-2026-07-09.json", json)).Value!.Parties[0].NotUnderstood
        );
    }

    [Theory]
    [InlineData("\"a\",\"Entity List (EL)\",\"\",\"\",\"\",\"\"\n", "AS2013")]
    [InlineData("\"\",\"Entity List (EL)\",\"\",\"\",\"\",\"N\"\n", "AS2013")]
    [InlineData("\"a\",\"Entity List (EL)\",\"\",\"\",\"\",\"N", "AS2011")]
    public void A_bad_file_is_one_clear_error(string rows, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("csl.csv", Header + rows)).Code);

    [Fact]
    public void The_real_sample_has_thirteen_entries_of_ten_lists()
    {
        var offer = ListOffer.Of(
            [SharedFolder.PathOrSkip("sanctions/us-other/csl-sample-2023.csv")],
            new LocalDate(2023, 8, 31),
            ListReaders.All
        );
        var parties = offer.Sets.SelectMany(s => s.Read().Value!.Parties).ToList();
        Assert.Equal((10, 13), (offer.Sets.Count, parties.Count));
        Assert.All(parties, p => Assert.Empty(p.NotUnderstood));
    }

    private ListedParty One(string row) => Offer(Header + row).Sets.Single().Read().Value!.Parties.Single();

    private ListOffer Offer(string text) =>
        ListOffer.Of([_folder.Write("csl-2026-07-09.csv", text)], null, ListReaders.All);

    private static string Told(ListedParty party) =>
        string.Join(
            '\n',
            [
                $"{party.Record} {party.Kind} {party.Name} {party.Craft} {party.Remarks}",
                .. party.Aliases.Select(a => a.ToString()),
                .. party.Designations.Select(d => d.ToString()),
                .. party.Addresses.Select(a => $"{a} {a.Country}"),
                .. party.Documents.Select(d => d.ToString()),
                .. party.Relations.Select(r => r.ToString()),
                .. party.Nationalities.Select(n => n.ToString()),
            ]
        );

    private static string Row(
        string id,
        string source,
        string type = "",
        string number = "",
        string programs = "",
        string name = "NAME",
        string addresses = "",
        string notice = "",
        string start = "",
        string end = "",
        string standard = "",
        string license = "",
        string policy = "",
        string vessel = ",,,,,",
        string remarks = "",
        (string List, string Page) urls = default,
        string aliases = "",
        string ids = ""
    ) =>
        $"\"{id}\",\"{source}\",\"{number}\",\"{type}\",\"{programs}\",\"{name}\",\"\",\"{addresses}\",\"{notice}\",\"{start}\",\"{end}\",\"{standard}\",\"{license}\",\"{policy}\",{vessel},\"{remarks}\",\"{urls.List}\",\"{aliases}\",\"\",\"\",\"\",\"\",\"{urls.Page}\",\"{ids}\"\n";
}
