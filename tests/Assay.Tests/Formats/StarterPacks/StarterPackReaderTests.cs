using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Tests.Formats.StarterPacks;

public sealed class StarterPackReaderTests : IDisposable
{
    private const string Fact = "confidence: primary, source: test";

    private readonly TemporaryFolder _folder = new();

    public StarterPackReaderTests()
    {
        Write(
            "commodities/all.yaml",
            $$"""
            assay: commodities/1
            lists:
              - { id: eu-critical, regime: eu, title: Critical, from: 2024-05-23, until: 2030, instrument: "Reg. 1", {{Fact}} }
            commodities:
              - { id: rare-earths, name: Rare earths, kind: group, energy: false, hs: ["2805.30"], on: [{ list: eu-critical, grade: magnets }] }
              - { id: neodymium, name: Neodymium, aliases: Nd, groups: [rare-earths], kind: element, energy: false, note: heavy in magnets }
            """
        );
        Write(
            "parties/all.yaml",
            $$"""
            assay: parties/1
            parties:
              - id: fund
                name: Fund
                kind: fund
                country: RU
                aliases: [ФОНД]
                identifiers: { inn: "7703425673" }
                sectors: [sovereign-wealth]
                government: RU
                designations:
                  - { publisher: us-ofac, list: ssi, programme: P, record: "7", effect: sectoral-debt, basis: EO, from: 2015, until: 2020, {{Fact}} }
                not-listed:
                  - { publisher: eu-council, as-of: 2026-07-17, {{Fact}} }
                heads:
                  - { person: head, title: chief, from: 2011, {{Fact}} }
                note: One.
              - { id: head, name: Head, kind: person, nationalities: RU, born: 1975-04 }
            """
        );
        Write(
            "ownership/all.yaml",
            $$"""
            assay: interests/1
            interests:
              - { holder: head, held: fund, share: 25..50, votes: majority, kind: shares, from: 2010, {{Fact}} }
            controls:
              - { controller: head, controlled: fund, means: family, {{Fact}} }
            """
        );
        Write(
            "presence/all.yaml",
            $$"""
            assay: presence/1
            companies:
              - { id: fund, name: The Fund, country: RU, sectors: [funds], note: Two., status: [{ what: stayed, {{Fact}} }] }
              - id: maker
                name: Maker
                country: FR
                status: [{ what: sold, on: 2022-05, detail: For one rouble., {{Fact}} }]
                option: { kind: buy-back, over: 68 %, from: 2022-05, until: 2028-05, {{Fact}} }
            """
        );
        Write(
            "deposits/all.yaml",
            $$"""
            assay: deposits/1
            deposits:
              - id: pit
                name: Pit
                country: UA
                region: UA-14
                point: { lat: 47.905, lon: 36.7 }
                precision-km: 2
                kind: deposit
                commodities: [neodymium]
                operator: fund
                licence: { by: A body, country: UA, on: 2017, note: Of twenty years., {{Fact}} }
                confidence: secondary
                source: a map
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_party_is_read_with_its_designations_absences_and_heads()
    {
        var fund = Pack().Register.Find(new PartyId("fund"))!;

        Assert.Equal(
            (PartyKind.Fund, new CountryCode("RU"), new CountryCode("RU")),
            (fund.Kind, fund.Country!.Value, fund.GovernmentOf!.Value)
        );
        var listing = Assert.Single(fund.Designations);
        Assert.Equal(("us-ofac/ssi", "7"), (listing.List.ToString(), listing.RecordKey));
        Assert.Equal(
            new Designation(
                "P",
                DesignationEffect.Sectoral,
                "EO",
                new InForce(new PartialDate(2015), new PartialDate(2020)),
                new Citation("test", Confidence.Primary)
            ),
            listing.Designation
        );
        Assert.Equal(new LocalDate(2026, 7, 17), Assert.Single(fund.NotListed).AsOf);
        Assert.Equal(new PartyId("head"), Assert.Single(fund.Heads).Person);
    }

    [Fact]
    public void What_a_company_did_joins_the_party_of_its_id()
    {
        var fund = Pack().Register.Find(new PartyId("fund"))!;

        Assert.Equal(PresenceKind.Stayed, Assert.Single(fund.Presence).What);
        Assert.Equal(["ФОНД", "The Fund"], fund.Aliases);
        Assert.Equal(["sovereign-wealth", "funds"], fund.Sectors);
        Assert.Equal("One. Two.", fund.Note);
    }

    [Fact]
    public void A_company_that_is_no_party_yet_becomes_one()
    {
        var maker = Pack().Register.Find(new PartyId("maker"))!;

        Assert.Equal((PartyKind.Company, "Maker"), (maker.Kind, maker.Name));
        Assert.Equal(new PartialDate(2022, 5), Assert.Single(maker.Presence).On);
        Assert.Equal(new InForce(new PartialDate(2022, 5), new PartialDate(2028, 5)), maker.Option!.Days);
    }

    [Fact]
    public void Stakes_and_control_are_read()
    {
        var register = Pack().Register;

        var stake = Assert.Single(register.OwnersOf(new PartyId("fund")));
        Assert.Equal(Share.Between(new Percent(25), new Percent(50)), stake.Share);
        Assert.Equal(Share.Majority, stake.Votes);
        Assert.Equal("shares", stake.Kind);
        Assert.Equal("family", Assert.Single(register.Controls).Means);
    }

    [Fact]
    public void A_deposit_is_read_with_its_licence()
    {
        var pit = Pack().Register.FindDeposit(new ItemId("pit"))!;

        Assert.Equal(new Coordinate(47.905, 36.7), pit.Point);
        Assert.Equal(
            (2.0, SiteKind.Deposit, new RegionCode("UA-14")),
            (pit.PrecisionKm, pit.Kind, pit.Region!.Value)
        );
        Assert.Equal(new PartyId("fund"), pit.Operator);
        Assert.Equal("Of twenty years.", pit.Licence!.Note);
        Assert.Equal(new Citation("a map", Confidence.Secondary), pit.Source);
    }

    [Fact]
    public void A_commodity_is_read_with_codes_groups_and_lists()
    {
        var book = Pack().Commodities;

        Assert.Equal("2805.30", Assert.Single(book.Find(new("rare-earths"))!.Codes).ToString());
        Assert.Equal("magnets", book.OnList(new("neodymium"), new("eu-critical"))!.Grade);
        Assert.Equal("Reg. 1", Assert.Single(book.Lists).Source.Locator);
        Assert.Equal("heavy in magnets", book.FindByName("nd")!.Note);
    }

    [Fact]
    public void The_hash_is_over_all_files_and_changes_with_any()
    {
        var before = Pack();
        File.AppendAllText(_folder.File("ownership/all.yaml"), "# a word\n");
        var after = Pack();

        Assert.Equal(5, before.FileCount);
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(after.Hash, Pack().Hash);
    }

    [Theory]
    [InlineData(
        "parties",
        "person: head",
        "person: fund",
        "AS7010: parties[0].heads[0].person: there is no person with the id 'fund'; it was not read. Write one of head, or add it under 'parties'.",
        true
    )]
    [InlineData(
        "parties",
        "from: 2015, ",
        "",
        "AS7005: parties[0].designations[0].from: this field is needed here and is missing. Add 'from: 2022-02-28'.",
        false
    )]
    [InlineData(
        "parties",
        "effect: sectoral-debt",
        "effect: frozen",
        "AS7007: parties[0].designations[0].effect: 'frozen' is not known here; it was not read. Known are unknown, asset-freeze, sectoral, transaction-ban, export-control, transport-ban, investment-ban, travel-ban.",
        false
    )]
    [InlineData(
        "parties",
        "id: head",
        "id: fund",
        "AS7011: parties[1].id: the id 'fund' was given to another party at ",
        true
    )]
    [InlineData(
        "ownership",
        "held: fund",
        "held: found",
        "AS7010: interests[0].held: there is no party with the id 'found'; it was not read. Did you mean 'fund'?",
        false
    )]
    [InlineData(
        "ownership",
        "controlled: fund",
        "controlled: head",
        "AS7012: controls[0].controlled: a party holds nothing in itself; it was not read. Correct one of the two.",
        false
    )]
    [InlineData(
        "ownership",
        "confidence: primary, source: test }\ncontrols",
        "confidence: sure, source: test }\ncontrols",
        "AS7007: interests[0].confidence: 'sure' is not known here; it was not read. Known are primary, secondary, general.",
        false
    )]
    [InlineData(
        "deposits",
        "region: UA-14",
        "region: Donetsk",
        "AS7007: deposits[0].region: 'Donetsk' is not a region",
        true
    )]
    [InlineData(
        "deposits",
        "region: UA-14",
        "region: RU-ROS",
        "AS7012: deposits[0].region: the region RU-ROS does not belong to UA; it was not read. Correct one of them: the recognised sovereign counts.",
        false
    )]
    [InlineData(
        "deposits",
        "[neodymium]",
        "[neodim]",
        "AS7010: deposits[0].commodities[0]: there is no commodity with the id 'neodim'; it was not read. Did you mean 'neodymium'?",
        false
    )]
    [InlineData(
        "commodities",
        "groups: [rare-earths]",
        "groups: [neodymium]",
        "AS7010: commodities[1].groups[0]: there is no group of commodities with the id 'neodymium'; it was not read. Write one of rare-earths, or add it under 'commodities'.",
        false
    )]
    [InlineData(
        "commodities",
        "id: rare-earths, ",
        "id: rare-earths, groups: [rare-earths], ",
        "AS7012: the commodity 'rare-earths' belongs, through its groups, to itself. Take one of the groups out.",
        false
    )]
    [InlineData(
        "commodities",
        "list: eu-critical, grade",
        "list: eu-crit, grade",
        "AS7010: commodities[0].on[0].list: there is no list with the id 'eu-crit'; it was not read. Write one of eu-critical, or add it under 'lists'.",
        false
    )]
    [InlineData(
        "presence",
        "what: sold",
        "what: fled",
        "AS7007: companies[1].status[0].what: 'fled' is not known here; it was not read. Known are left, sold, suspended, scaled-back, stayed, nationalised, announced-exit.",
        false
    )]
    public void A_fault_in_one_file_spoils_the_pack(
        string kind,
        string from,
        string to,
        string says,
        bool isStart
    )
    {
        var path = _folder.File($"{kind}/all.yaml");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));

        var read = StarterPackReader.ReadFolder(_folder.Path);

        Assert.Null(read.Value);
        var messages = read
            .Diagnostics.Select(d => d.ToString())
            .Select(m => m[m.IndexOf("AS7", StringComparison.Ordinal)..]);
        Assert.Contains(
            messages,
            m =>
                isStart
                    ? m.StartsWith(says, StringComparison.Ordinal)
                    : string.Equals(m, says, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_missing_data_folder_is_an_error()
    {
        var read = StarterPackReader.ReadFolder(_folder.File("none"));

        Assert.Null(read.Value);
        Assert.Equal(
            "there is no such folder, so nothing is known of any party. Name the data folder.",
            Assert.Single(read.Diagnostics).Message
        );
    }

    [Fact]
    public void A_missing_part_is_a_warning()
    {
        Directory.Delete(_folder.File("ownership"), recursive: true);

        var read = StarterPackReader.ReadFolder(_folder.Path);

        Assert.NotNull(read.Value);
        var missing = Assert.Single(read.Diagnostics);
        Assert.Equal(("AS7001", Severity.Warning), (missing.Code, missing.Severity));
    }

    private StarterPack Pack()
    {
        var read = StarterPackReader.ReadFolder(_folder.Path);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private void Write(string name, string content) => _folder.Write(name, content + "\n");
}
