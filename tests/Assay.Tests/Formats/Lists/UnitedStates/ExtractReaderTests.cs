using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.UnitedStates;

public sealed class ExtractReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_edition_is_of_the_day_it_was_extracted_on()
    {
        var read = Read("bis-entity-list", Entity("Plant"));
        Assert.Equal(
            ("us-bis/entity-list", new LocalDate(2026, 7, 9)),
            (read.Value!.Edition.List.ToString(), read.Value.Edition.Date)
        );
    }

    [Fact]
    public void An_entity_of_the_Entity_List_is_under_export_control_since_its_first_notice()
    {
        var designation = One(
            "bis-entity-list",
            Entity("Plant", notices: "84 FR 2, 8/14/19.\\n85 FR 3, 12/23/20", notes: "All items")
        )
            .Designations.Single();
        Assert.Equal(
            ("EAR Part 744 Supp. 4", DesignationEffect.ExportControl, "84 FR 2; 85 FR 3", "since 2019-08-14"),
            (designation.Programme, designation.Effect, designation.Basis, designation.Days.ToString())
        );
        Assert.Equal("License requirement: All items", designation.Wording);
        Assert.Equal(Confidence.Secondary, designation.Source!.Confidence);
    }

    [Fact]
    public void Rows_of_one_name_in_two_countries_are_two_parties()
    {
        var read = Read("bis-entity-list", Entity("Plant", "Russia"), Entity("Plant", "Cyprus"));
        Assert.Equal(
            "Plant (Cyprus)|Plant (Russia)",
            string.Join('|', read.Value!.Parties.Select(p => p.Record.Key))
        );
    }

    [Fact]
    public void Rows_of_one_name_in_one_country_are_one_party_with_all_their_addresses()
    {
        var party = One(
            "bis-entity-list",
            Entity("Plant", "Russia", address: "1 A St., Perm; and 2 B St., Omsk."),
            Entity("Other"),
            Entity("Plant", "Russia", address: "3 C St., Tula")
        );
        Assert.Equal(
            "1 A St., Perm|2 B St., Omsk|3 C St., Tula",
            string.Join('|', party.Addresses.Select(a => a.Street))
        );
        Assert.Single(party.Designations);
        Assert.Equal("RU", Assert.Single(party.Countries).Value);
    }

    [Fact]
    public void A_denial_order_has_its_days_and_its_kind()
    {
        var denial = One(
            "bis-dpl",
            Entity("A. B", day: "1985-07-11", notes: "Type of denial: Non-Standard; Expires: 06-29-2056")
        )
            .Designations.Single();
        Assert.Equal(
            ("1985-07-11 to 2056-06-29", "export privileges denied, non-standard order"),
            (denial.Days.ToString(), denial.Wording)
        );
    }

    [Fact]
    public void A_subordinate_institution_is_part_of_its_head()
    {
        var relation = One("bis-meu", Entity("Works", notes: "Subordinate institution of Engine Company"))
            .Relations.Single();
        Assert.Equal((RelationKind.PartOf, "Engine Company"), (relation.Kind, relation.Name));
    }

    [Fact]
    public void A_withhold_release_order_and_its_finding_are_two_designations_of_one_party()
    {
        var party = One(
            "cbp-wro",
            Entity("Works", day: "1991-11-14", notes: "WRO; Merchandise: Engines"),
            Entity("Works", day: "1992-03-18", notes: "Finding; Merchandise: Engines")
        );
        Assert.Equal(
            "WRO ImportBan since 1991-11-14|Finding ImportBan since 1992-03-18",
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect} {d.Days}"))
        );
    }

    [Fact]
    public void A_fishing_vessel_is_a_vessel_and_its_heading_no_country()
    {
        var read = Read("cbp-wro", Entity("Fishing Vessel: Da Wang", "Fishing Vessels"));
        var party = Assert.Single(read.Value!.Parties);
        Assert.Equal((PartyKind.Vessel, "Da Wang"), (party.Kind, party.Name));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_forced_labour_listing_has_its_provisions_and_reasons_apart()
    {
        var designation = One(
            "dhs-uflpa",
            Entity(
                "Mill",
                day: "June 21, 2022",
                notes: "UFLPA Sec. 2(d)(2)(B)(i): makes goods; UFLPA Sec. 2(d)(2)(B)(v): buys them"
            )
        )
            .Designations.Single();
        Assert.Equal(
            (
                "UFLPA Sec. 2(d)(2)(B)(i); UFLPA Sec. 2(d)(2)(B)(v)",
                "makes goods; buys them",
                "since 2022-06-21"
            ),
            (designation.Basis, designation.Reason, designation.Days.ToString())
        );
    }

    [Fact]
    public void Subsidiaries_that_are_listed_with_a_company_are_relations()
    {
        var party = One(
            "dow-1260h",
            Entity(
                "Group",
                notes: "Listed together with subsidiaries: One Co., Ltd., Two, Inc., and Three | It is owned."
            )
        );
        Assert.Equal("One Co., Ltd.|Two, Inc.|Three", string.Join('|', party.Relations.Select(r => r.Name)));
        Assert.Equal("It is owned.", party.Designations.Single().Reason);
    }

    [Fact]
    public void The_notes_of_the_investment_ban_are_labels()
    {
        var party = One(
            "ofac-nscmic",
            Entity(
                "Corp",
                day: "2021-08-02",
                notes: "Target Type: Public Company; Listing Date (CMIC): 03 Jun 2021; USCC: 91110000MA005UCQ5P (China); Program: CMIC-EO13959; Linked To: HEAD CO."
            )
        );
        var designation = party.Designations.Single();
        Assert.Equal(
            ("CMIC-EO13959", DesignationEffect.InvestmentBan, "since 2021-06-03", "effective 2021-08-02"),
            (designation.Programme, designation.Effect, designation.Days.ToString(), designation.Basis)
        );
        Assert.Equal("USCC:91110000MA005UCQ5P", party.Identifiers.Single().Value);
        Assert.Equal(
            ("HEAD CO", RelationKind.LinkedTo),
            (party.Relations.Single().Name, party.Relations.Single().Kind)
        );
        Assert.Equal("Target Type: Public Company", party.Remarks);
    }

    [Fact]
    public void Each_act_of_nonproliferation_sanctions_is_a_designation_with_its_end()
    {
        var party = One(
            "state-nonproliferation",
            Entity(
                "Export House",
                notes: "Authority: Executive Order 13382; imposed 9/10/2013; status: Active; Vol. 78, No. 175 09/10/13, Federal Register | Authority: Iran, North Korea, and Syria Nonproliferation Act Sanctions (INKSNA); imposed 7/1/2014; status: Expired on 6/30/16; x | Authority: Missile Sanctions laws; imposed 4/4/1996; status: Procurement ban ended 1/98, all other sanctions remain; x | Location: Somewhere"
            )
        );
        Assert.Equal(
            "EO 13382 AssetFreeze since 2013-09-10|INKSNA Debarment 2014-07-01 to 2016-06-30|Missile Sanctions laws Debarment since 1996-04-04",
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect} {d.Days}"))
        );
        Assert.Equal("Location: Somewhere", party.Remarks);
    }

    [Fact]
    public void What_is_imposed_on_a_state_is_said_to_be_no_listing_of_a_party()
    {
        var party = One(
            "state-nonproliferation",
            Entity(
                "Government of the Russian Federation",
                notes: "Authority: Chemical Act (CBW Act); imposed 3/18/2021; status: Active; x"
            )
        );
        Assert.Equal(PartyKind.State, party.Kind);
        var designation = party.Designations.Single();
        Assert.Equal(DesignationEffect.Other, designation.Effect);
        Assert.Contains("no listing of a party", designation.Wording, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_not_known_is_kept_and_counted()
    {
        var read = Read(
            "bis-meu",
            Entity("Works")
                .Replace("\"status\"", "\"strange\": \"value\", \"status\"", StringComparison.Ordinal)
        );
        Assert.Equal(["strange: value"], Assert.Single(read.Value!.Parties).NotUnderstood);
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("\"count\": 2", "AS2083")]
    [InlineData("\"count\": 0", "AS2083")]
    public void A_file_that_has_other_entries_than_it_says_is_refused(string count, string code)
    {
        var text = File("bis-meu", Entity("Works")).Replace("\"count\": 1", count, StringComparison.Ordinal);
        Assert.Equal(code, ErrorOf(_folder.Write("x.json", text)).Code);
    }

    [Fact]
    public void An_entity_without_a_name_is_refused() =>
        Assert.Equal("AS2013", ErrorOf(_folder.Write("x.json", File("bis-meu", Entity("")))).Code);

    [Fact]
    public void Another_list_in_the_layout_is_not_taken_for_a_known_one() =>
        Assert.Equal("AS2002", ErrorOf(_folder.Write("x.json", File("fcc-covered", Entity("Works")))).Code);

    private ListedParty One(string list, params string[] entities) => Read(list, entities).Value!.Parties[^1];

    private Read<EditionContent> Read(string list, params string[] entities) =>
        ReadOne(_folder.Write("x.json", File(list, entities)));

    private static string File(string list, params string[] entities) =>
        $"{{\"list_id\": \"{list}\", \"source_file\": \"x.pdf\", \"extracted\": \"2026-07-09\", \"count\": {entities.Length},\n \"entities\": [{string.Join(",\n", entities)}]}}";

    private static string Entity(
        string name,
        string country = "China",
        string address = "",
        string notices = "",
        string day = "",
        string notes = ""
    ) =>
        $"{{\"name\": \"{name}\", \"aliases\": [], \"country\": \"{country}\", \"address\": \"{address}\", \"status\": null, \"effective_date\": \"{day}\", \"federal_register\": \"{notices}\", \"notes\": \"{notes}\"}}";
}
