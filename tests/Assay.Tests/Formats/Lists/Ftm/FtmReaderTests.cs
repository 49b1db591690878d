using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Ftm.FtmLines;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Ftm;

public sealed class FtmReaderTests : IDisposable
{
    private static readonly string Plant = Seen("p", "Company", "name=Plant", "topics=sanction");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sanction_belongs_to_its_entity_wherever_it_stands()
    {
        var before = Seen("s1", "Sanction", "entity=p", "programId=XX-ONE");
        var behind = Seen("s2", "Sanction", "entity=p", "programId=XX-TWO");
        var party = Read(before, Seen("p", "Company", "name=Plant"), behind).Party("p");
        Assert.Equal("XX-ONE|XX-TWO", string.Join('|', party.Designations.Select(d => d.Programme)));
    }

    [Fact]
    public void A_sanction_has_its_authority_days_basis_reason_and_words()
    {
        var sanction = Seen(
            "s",
            "Sanction",
            "entity=p",
            "authority=Ministry",
            "programId=XX-ONE",
            "program=Act of 2023",
            "provisions=Asset freeze",
            "startDate=2023-02-24",
            "endDate=2024-10-30",
            "reason=Makes shells",
            "sourceUrl=https://example.test/list",
            "status=expired"
        );
        var party = Read(Plant, sanction).Party("p");
        var designation = party.Designations.Single();
        Assert.Equal(
            ("XX-ONE", DesignationEffect.AssetFreeze, "Act of 2023", "2023-02-24 to 2024-10-30"),
            (designation.Programme, designation.Effect, designation.Basis, designation.Days.ToString())
        );
        Assert.Equal(
            ("Ministry", "Makes shells", "Asset freeze", "https://example.test/list"),
            (designation.Authority, designation.Reason, designation.Wording, designation.Source!.Locator)
        );
        Assert.Contains("Sanction XX-ONE: status expired", party.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "provisions=Ship Ban|provisions=Travel Ban|provisions=Asset Freeze",
        "AssetFreeze,TransportBan,TravelBan"
    )]
    [InlineData("provisions=Block", "AssetFreeze")]
    [InlineData("provisions=Blockchain rules", "Unknown")]
    [InlineData("provisions=Policy of denial for all items subject to the EAR", "ExportControl")]
    [InlineData("provisions=Prohibition/Restriction", "Debarment")]
    [InlineData("provisions=Targeted financial sanction", "AssetFreeze")]
    [InlineData("provisions=блокування активів - тимчасове позбавлення", "AssetFreeze")]
    [InlineData("program=Travel ban list", "TravelBan")]
    [InlineData("reason=Was under an asset freeze", "Unknown")]
    [InlineData("programId=XX-ONE", "Unknown")]
    public void The_effect_is_what_the_provisions_say_and_a_reason_says_none(
        string properties,
        string effects
    )
    {
        var sanction = Seen("s", "Sanction", [.. properties.Split('|'), "entity=p", "authority=Ministry"]);
        Assert.Equal(
            effects,
            string.Join(',', Read(Plant, sanction).Party("p").Designations.Select(d => d.Effect))
        );
    }

    [Fact]
    public void Without_a_programme_the_authority_stands_for_it() =>
        Assert.Equal(
            "Ministry",
            Read(Plant, Seen("s", "Sanction", "entity=p", "authority=Ministry"))
                .Party("p")
                .Designations.Single()
                .Programme
        );

    [Fact]
    public void A_listing_that_was_renewed_runs_from_its_first_day() =>
        Assert.Equal(
            "since 2023-12-18",
            Read(Plant, Seen("s", "Sanction", "entity=p", "listingDate=2025-03-15", "listingDate=2023-12-18"))
                .Party("p")
                .Designations.Single()
                .Days.ToString()
        );

    [Fact]
    public void An_ownership_is_seen_from_both_its_ends_with_share_and_days()
    {
        var edge = Seen(
            "e",
            "Ownership",
            "owner=o",
            "asset=p",
            "percentage=51",
            "sharesCount=100",
            "startDate=2016-03-29",
            "endDate=2023-12-21"
        );
        var read = Read(edge, Plant, Seen("o", "Person", "name=Owner", "topics=sanction"));
        var asset = read.Party("p").Relations.Single();
        var owner = read.Party("o").Relations.Single();
        Assert.Equal(
            (RelationKind.OwnedBy, "Owner", "o", "2016-03-29 to 2023-12-21", "51 %; 100 shares"),
            (asset.Kind, asset.Name, asset.Key, asset.Days.ToString(), asset.Wording)
        );
        Assert.Equal((RelationKind.Owns, "Plant", "p"), (owner.Kind, owner.Name, owner.Key));
    }

    [Theory]
    [InlineData("Directorship", "director", "organization", RelationKind.LedBy)]
    [InlineData("Membership", "member", "organization", RelationKind.HasPart)]
    [InlineData("Representation", "agent", "client", RelationKind.RepresentedBy)]
    [InlineData("UnknownLink", "subject", "object", RelationKind.LinkedTo)]
    [InlineData("Family", "person", "relative", RelationKind.Family)]
    [InlineData("Associate", "person", "associate", RelationKind.Associate)]
    [InlineData("Succession", "predecessor", "successor", RelationKind.Succession)]
    [InlineData("Employment", "employee", "employer", RelationKind.Other)]
    public void An_edge_of_each_kind_is_a_relation(
        string schema,
        string source,
        string target,
        RelationKind kind
    )
    {
        var edge = Seen("e", schema, $"{source}=o", $"{target}=p");
        var relation = Read(Plant, Seen("o", "Person", "name=Other"), edge).Party("p").Relations.Single();
        Assert.Equal((kind, "Other"), (relation.Kind, relation.Name));
    }

    [Fact]
    public void Who_is_not_listed_is_no_party_and_keeps_its_name_in_a_relation()
    {
        var read = Read(
            Plant,
            Seen("o", "Company", "name=Quiet Owner"),
            Seen("e", "Ownership", "owner=o", "asset=p")
        );
        Assert.Equal("p", Assert.Single(read.Value!.Parties).Record.Key);
        Assert.Equal("Quiet Owner", read.Party("p").Relations.Single().Name);
        Assert.True(read.Tells("AS2087"));
    }

    [Fact]
    public void The_other_end_of_an_edge_that_the_file_does_not_have_is_known_by_its_id() =>
        Assert.Equal(
            "elsewhere",
            Read(Plant, Seen("e", "UnknownLink", "subject=p", "object=elsewhere"))
                .Party("p")
                .Relations.Single()
                .Name
        );

    [Theory]
    [InlineData("sanction", "sanction Unknown")]
    [InlineData("sanction.linked", "sanction.linked Other")]
    [InlineData("debarment", "debarment Debarment")]
    [InlineData("export.control", "export.control ExportControl")]
    public void A_topic_makes_a_listing_where_there_is_no_sanction(string topic, string designation)
    {
        var party = Read(Seen("p", "Company", "name=Plant", $"topics={topic}")).Party("p");
        Assert.Equal(
            designation,
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect}"))
        );
    }

    [Fact]
    public void Programmes_of_an_entity_without_sanctions_are_designations_too()
    {
        var party = Read(
                Seen("p", "Company", "name=Plant", "topics=sanction", "topics=debarment", "programId=XX-ONE")
            )
            .Party("p");
        Assert.Equal(
            "XX-ONE Unknown|debarment Debarment",
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect}"))
        );
    }

    [Theory]
    [InlineData("role.pep")]
    [InlineData("crime")]
    [InlineData("poi")]
    public void Another_topic_makes_no_listing(string topic) =>
        Assert.Equal(
            "AS2015",
            ErrorOf(_folder.Write("x.ftm.json", Seen("p", "Person", "name=A", $"topics={topic}"))).Code
        );

    [Fact]
    public void A_person_has_names_in_all_scripts_and_parts_where_they_fit_together()
    {
        var party = Read(
                Seen(
                    "p",
                    "Person",
                    "name=Ivan Plant",
                    "name=Иван Плант",
                    "alias=I. Plant",
                    "weakAlias=Vanya",
                    "previousName=Ivan Works",
                    "firstName=Ivan",
                    "lastName=Plant",
                    "fatherName=Petrovich",
                    "topics=sanction",
                    "gender=male",
                    "birthDate=1961",
                    "birthPlace=Perm",
                    "birthCountry=ru",
                    "nationality=ru",
                    "position=Director"
                )
            )
            .Party("p");
        Assert.Equal("Ivan Plant", party.Name);
        Assert.Equal(
            "I. Plant Strong|Vanya Weak|Ivan Works Former|Иван Плант OriginalScript",
            string.Join('|', party.Aliases.OrderBy(a => a.Quality).Select(a => $"{a.Name} {a.Quality}"))
        );
        Assert.Equal(new NameFields("Plant", "Ivan") { Patronymic = "Petrovich" }, party.NameFields);
        Assert.Equal(
            (Gender.Male, "1961", new Birthplace("Perm", new CountryCode("RU")), "RU", "Director"),
            (
                party.Gender,
                party.Born.Single().ToString(),
                party.Birthplaces.Single(),
                party.Nationalities.Single().Value,
                party.Positions.Single()
            )
        );
    }

    [Fact]
    public void Parts_of_several_names_go_to_the_remarks()
    {
        var party = Read(
                Seen(
                    "p",
                    "Person",
                    "name=A",
                    "firstName=Ivan",
                    "firstName=Jan",
                    "lastName=Plant",
                    "topics=sanction"
                )
            )
            .Party("p");
        Assert.Null(party.NameFields);
        Assert.Contains("Given names: Ivan, Jan", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_and_a_passport_and_a_wallet_that_stand_apart_come_to_their_party()
    {
        var party = Read(
                Seen("p", "Person", "name=A", "topics=sanction", "addressEntity=a", "address=1 A St, Perm"),
                Seen(
                    "a",
                    "Address",
                    "full=1 A St, Perm",
                    "street=1 A St",
                    "city=Perm",
                    "postalCode=614000",
                    "country=ru"
                ),
                Seen("d", "Passport", "holder=p", "number=AB 123", "country=ru", "startDate=2010-01-02"),
                Seen("w", "CryptoWallet", "holder=p", "publicKey=bc1qXY", "currency=XBT"),
                Seen("o", "Occupancy", "holder=p", "post=m", "startDate=2015"),
                Seen("m", "Position", "name=Minister")
            )
            .Party("p");
        Assert.Equal(
            new Address
            {
                Street = "1 A St",
                City = "Perm",
                PostalCode = "614000",
                Country = new CountryCode("RU"),
            },
            Assert.Single(party.Addresses)
        );
        var passport = Assert.Single(party.Documents);
        Assert.Equal(
            ("PASSPORT AB123", "RU", "2010-01-02"),
            (passport.Identifier.ToString(), passport.Issuer!.Value.Value, passport.Issued.ToString())
        );
        Assert.Equal(new DigitalCurrencyAddress("XBT", "bc1qXY"), Assert.Single(party.Wallets));
        Assert.Equal("Minister (2015)", Assert.Single(party.Positions));
    }

    [Fact]
    public void A_passport_without_a_number_is_kept_in_words() =>
        Assert.Contains(
            "Passport: number not given",
            Read(Plant, Seen("d", "Passport", "holder=p")).Party("p").Remarks,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_vessel_keeps_its_numbers_and_its_former_flags()
    {
        var party = Read(
                Seen(
                    "v",
                    "Vessel",
                    "name=ROSA",
                    "topics=sanction",
                    "imoNumber=IMO9074729",
                    "mmsi=352002785",
                    "flag=pa",
                    "pastFlags=lr",
                    "type=Crude Oil Tanker",
                    "callSign=3EAB",
                    "buildDate=1995",
                    "deadweightTonnage=100"
                )
            )
            .Party("v");
        Assert.Equal(
            "IMO 9074729|OTHER MMSI:352002785",
            string.Join('|', party.Identifiers.Select(i => i.ToString()).Order(StringComparer.Ordinal))
        );
        Assert.Equal(
            new Craft
            {
                Type = "Crude Oil Tanker",
                CallSign = "3EAB",
                Tonnage = "100",
                Flag = new CountryCode("PA"),
                FormerFlags = "LR",
            },
            party.Craft
        );
        Assert.Equal((PartyKind.Vessel, "1995"), (party.Kind, party.Born.Single().ToString()));
    }

    [Theory]
    [InlineData("innCode=7707083893", "INN 7707083893")]
    [InlineData("taxNumber=7707083893", "INN 7707083893")]
    [InlineData("ogrnCode=1027700132195", "OGRN 1027700132195")]
    [InlineData("leiCode=253400M18U5TB02TW421", "LEI 253400M18U5TB02TW421")]
    [InlineData("idNumber=TIN: 7707083893", "INN 7707083893")]
    [InlineData("idNumber=AB123", "OTHER NATIONAL-ID:AB123")]
    [InlineData("imoNumber=IMO1234567", "OTHER IMO-COMPANY:IMO1234567")]
    public void A_number_is_of_the_kind_its_property_says(string property, string identifier) =>
        Assert.Equal(
            identifier,
            Read(Seen("p", "Company", "name=Plant", "topics=sanction", property))
                .Party("p")
                .Identifiers.Single()
                .ToString()
        );

    [Fact]
    public void A_property_that_is_not_known_is_kept_and_counted()
    {
        var read = Read(Seen("p", "Company", "name=Plant", "topics=sanction", "colour=red", "colour=blue"));
        Assert.Equal(["colour: blue, red"], read.Party("p").NotUnderstood);
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void A_sanction_of_an_entity_that_is_not_in_the_file_is_told() =>
        Assert.True(Read(Plant, Seen("s", "Sanction", "entity=elsewhere")).Tells("AS2086"));

    [Fact]
    public void The_order_of_lines_and_values_does_not_matter()
    {
        string[] lines =
        [
            Seen("p", "Company", "name=Plant", "alias=A", "alias=B", "topics=sanction", "topics=poi"),
            Seen("s1", "Sanction", "entity=p", "programId=XX-ONE", "reason=x", "reason=y"),
            Seen("s2", "Sanction", "entity=p", "programId=XX-TWO"),
            Seen("e", "UnknownLink", "subject=p", "object=q"),
            Seen("f", "UnknownLink", "subject=r", "object=p"),
        ];
        var turned = lines
            .Reverse()
            .Select(l =>
                l.Replace("[\"A\", \"B\"]", "[\"B\", \"A\"]", StringComparison.Ordinal)
                    .Replace("[\"x\", \"y\"]", "[\"y\", \"x\"]", StringComparison.Ordinal)
                    .Replace("[\"sanction\", \"poi\"]", "[\"poi\", \"sanction\"]", StringComparison.Ordinal)
            )
            .ToArray();
        Assert.Equal(Told(Read(lines).Party("p")), Told(Read(turned).Party("p")));
    }

    [Fact]
    public void The_list_is_the_dataset_s_and_of_the_newest_day_seen()
    {
        var edition = Read(
            Plant,
            Seen("q", "Company", "name=Q").Replace("04-29", "04-23", StringComparison.Ordinal)
        ).Value!.Edition;
        Assert.Equal(
            ("opensanctions/xx_list", new LocalDate(2026, 4, 29)),
            (edition.List.ToString(), edition.Date)
        );
    }

    [Theory]
    [InlineData("group.entities.ftm.json", "opensanctions/group")]
    [InlineData("entities.ftm.json", "opensanctions/collection")]
    public void A_file_of_many_datasets_is_the_collection_its_name_says(string name, string list)
    {
        var other = Seen("q", "Company", "name=Q").Replace("xx_list", "yy_list", StringComparison.Ordinal);
        Assert.Equal(list, ReadOne(_folder.Write(name, Plant + other)).Value!.Edition.List.ToString());
    }

    [Theory]
    [InlineData("leak-2026-01-02.ftm.json", "ftm/leak")]
    [InlineData("entities-2026-01-02.json", "ftm/entities")]
    public void A_file_that_names_no_dataset_is_known_by_its_name(string name, string list)
    {
        var path = _folder.Write(name, Entity("p", "Company", "name=Plant", "topics=sanction"));
        Assert.Equal(list, ReadOne(path).Value!.Edition.List.ToString());
    }

    [Theory]
    [InlineData("{\"id\": \"q\", \"schema\": \"\", \"properties\": {}}\n", "AS2013")]
    [InlineData("{\"id\": \"p\", \"schema\": \"Company\", \"properties\": {}}\n", "AS2014")]
    [InlineData("{\"id\": \"q\", \"schema\": \"Comp", "AS2080")]
    [InlineData("{\"id\": \"q\", \"id\": \"r\", \"schema\": \"Company\"}\n", "AS2082")]
    [InlineData("[]\n", "AS2081")]
    public void A_bad_file_is_one_clear_error(string line, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("x.ftm.json", Plant + line)).Code);

    [Theory]
    [InlineData("{\"id\": \"p\", \"schema\": \"Company\", \"properties\": [1, {}]}")]
    [InlineData("{\"id\": \"p\", \"schema\": \"Sanction\", \"properties\": {\"entity\": [\"p\"]}}")]
    [InlineData(
        "{\"id\": \"p\", \"schema\": \"Ownership\", \"properties\": {\"owner\": \"p\", \"asset\": \"p\"}}"
    )]
    [InlineData(
        "{\"id\": \"p\", \"schema\": \"Company\", \"properties\": {\"topics\": {\"a\": 1}, \"name\": [[[\"x\"]]]}}"
    )]
    [InlineData("{\"id\": \"p\", \"schema\": \"Address\", \"properties\": null}")]
    public void An_entity_that_is_odd_harms_no_other(string line)
    {
        var good = Seen("g", "Company", "name=Good", "topics=sanction", "addressEntity=p");
        Assert.Equal("Good", Read(line + "\n", good).Party("g").Name);
    }

    private Read<EditionContent> Read(params string[] lines) =>
        ReadOne(_folder.Write("x-2026-04-29.ftm.json", string.Concat(lines)));

    private static string Told(ListedParty party) =>
        string.Join(
            '\n',
            [
                party.Name,
                party.Remarks,
                .. party.Aliases.Select(a => a.Name),
                .. party.Designations.Select(d => d.ToString()),
                .. party.Relations.Select(r => r.ToString()),
            ]
        );
}
