using Assay.Listings;
using Assay.Model;
using Assay.Tests.Formats.Lists.Tables;
using static Assay.Tests.Formats.Lists.ListFiles;
using static Assay.Tests.Formats.Lists.Uk.UkFiles;

namespace Assay.Tests.Formats.Lists.Uk;

public sealed class UkSheetReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_day_is_that_of_the_report() =>
        Assert.Equal(new LocalDate(2026, 4, 29), Read(Row(Person)).Value!.Edition.Date);

    [Fact]
    public void A_spreadsheet_reads_like_the_CSV()
    {
        string[][] rows =
        [
            ["Report Date: 29-Apr-2026"],
            Columns,
            Row(Person),
        ];
        var ods = ReadOne(_folder.Write("UK-Sanctions-List.ods", OdsFiles.Of(rows)));
        Assert.Equal(new LocalDate(2026, 4, 29), ods.Value!.Edition.Date);
        var party = ods.Party("RUS9001");
        // As it was written it differs: a spreadsheet does not write empty cells at the end.
        Assert.Equivalent(Party(Row(Person)) with { Raw = party.Raw }, party, strict: true);
    }

    [Fact]
    public void A_name_is_its_parts_in_order_with_the_sixth_last()
    {
        var party = Party(Row(Person));
        Assert.Equal("Ivan Petrovich PRIMEROV", party.Name);
        Assert.Equal(new NameFields("PRIMEROV", "Ivan", "Petrovich"), party.NameFields);
    }

    [Fact]
    public void Double_blanks_in_names_are_single_ones() =>
        Assert.Equal(
            "Ivan Petrovich PRIMEROV SIN",
            Party(Row(Person, ("Name 1", " Ivan  "), ("Name 6", "PRIMEROV  SIN "))).Name
        );

    [Fact]
    public void An_entity_s_name_is_all_in_the_sixth_part()
    {
        var party = Party(
            Row(
                Person,
                ("Designation Type", "Entity"),
                ("Name 6", "OOO  Primer"),
                ("Name 1", ""),
                ("Name 2", "")
            )
        );
        Assert.Equal((PartyKind.Company, "OOO Primer"), (party.Kind, party.Name));
        Assert.Null(party.NameFields);
    }

    [Fact]
    public void A_name_that_stands_whole_in_two_parts_is_there_once() =>
        Assert.Equal(
            "OOO Primer",
            Party(
                Row(
                    Person,
                    ("Designation Type", "Entity"),
                    ("Name 6", "OOO Primer"),
                    ("Name 1", "OOO Primer"),
                    ("Name 2", "")
                )
            ).Name
        );

    [Theory]
    [InlineData("Alias", "Good quality a.k.a", AliasQuality.Strong)]
    [InlineData("Alias", "Low quality a.k.a", AliasQuality.Weak)]
    [InlineData("Alias", "", AliasQuality.Strong)]
    [InlineData("Primary name variation", "", AliasQuality.Strong)]
    [InlineData("Primary name variation", "Low quality a.k.a", AliasQuality.Weak)]
    [InlineData("FKA", "", AliasQuality.Former)]
    public void An_alias_is_as_good_as_the_list_calls_it(string type, string strength, AliasQuality quality)
    {
        var party = Party(
            Row(Person),
            Row(Person, ("Name 1", "Vanya"), ("Name type", type), ("Alias strength", strength))
        );
        var alias = Assert.Single(party.Aliases);
        Assert.Equal(("Vanya Petrovich PRIMEROV", quality), (alias.Name, alias.Quality));
    }

    [Fact]
    public void The_primary_name_is_found_behind_others() =>
        Assert.Equal(
            "Ivan Petrovich PRIMEROV",
            Party(Row(Person, ("Name 1", "Vanya"), ("Name type", "Alias")), Row(Person)).Name
        );

    [Fact]
    public void Of_two_primary_names_the_second_is_an_alias()
    {
        var party = Party(Row(Person), Row(Person, ("Name 6", "Primerov")));
        Assert.Equal("Ivan Petrovich PRIMEROV", party.Name);
        Assert.Equal("Ivan Petrovich Primerov", Assert.Single(party.Aliases).Name);
    }

    [Fact]
    public void A_name_in_its_own_script_keeps_its_language()
    {
        var party = Party(
            Row(
                Person,
                ("Name non-latin script", "Иван Примеров"),
                ("Non-latin script type", "Cyrillic"),
                ("Non-latin script language", "Russian")
            )
        );
        Assert.Equal(
            new Alias("Иван Примеров", AliasQuality.OriginalScript) { Language = "Russian, Cyrillic" },
            Assert.Single(party.Aliases)
        );
    }

    [Fact]
    public void Rows_of_one_id_are_one_party_wherever_they_stand()
    {
        var other = Row(Person, ("Unique ID", "RUS9002"), ("Name 6", "DRUGOV"));
        var read = Read(
            Row(Person, ("Address Line 1", "1 Long Road"), ("Address Country", "Russia")),
            other,
            Row(Person, ("Address Line 1", "2 Short Lane"), ("Address Country", "Cyprus"))
        );
        Assert.Equal(2, read.Value!.Edition.Records);
        Assert.Equal("1 Long Road, RU|2 Short Lane, CY", string.Join('|', read.Party("RUS9001").Addresses));
        Assert.Equal(2, read.Party("RUS9001").Raw!.Split('\n').Length);
    }

    [Fact]
    public void What_rows_repeat_is_there_once()
    {
        var row = Row(
            Person,
            ("Address Country", "Russia"),
            ("Nationality(/ies)", "Russia"),
            ("D.O.B", "01/02/1970"),
            ("Passport number", "1234567")
        );
        var party = Party(row, row, row);
        Assert.Equal(
            (1, 1, 1, 3, 0),
            (
                party.Addresses.Count,
                party.Nationalities.Count,
                party.Born.Count,
                party.Designations.Count,
                party.Aliases.Count
            )
        );
        Assert.Single(party.Documents, d => d.Identifier.Kind == IdentifierKind.Passport);
    }

    [Fact]
    public void Each_sanction_is_a_designation_since_the_day()
    {
        var designations = Party(Row(Person)).Designations;
        Assert.Equal(
            "AssetFreeze since 2022-02-24 |TravelBan since 2022-02-24 |ServicesBan since 2022-02-24 Trust Services Sanctions",
            string.Join('|', designations.Select(d => $"{d.Effect} {d.Days} {d.Wording}"))
        );
    }

    [Fact]
    public void The_instrument_is_the_basis_and_its_short_name_the_programme()
    {
        var designation = Party(Row(Person)).Designations[0];
        Assert.Equal(
            ("Russia", "The Russia (Sanctions) (EU Exit) Regulations 2019", "UK", "He is, or was, involved."),
            (designation.Programme, designation.Basis, designation.Authority, designation.Reason)
        );
    }

    [Theory]
    [InlineData("UN", "UN")]
    [InlineData("UK|UN", "UK, UN")]
    public void Who_designated_is_kept(string source, string authority) =>
        Assert.Equal(authority, Party(Row(Person, ("Designation source", source))).Designations[0].Authority);

    [Theory]
    [InlineData("Director Disqualification Sanction", DesignationEffect.DirectorDisqualification)]
    [InlineData("Prohibition of port entry", DesignationEffect.TransportBan)]
    [InlineData("De-flag", DesignationEffect.TransportBan)]
    [InlineData("Shipping sanctions: (see \"Other information\")", DesignationEffect.TransportBan)]
    [InlineData("Transport sanctions: see \"Other information\"", DesignationEffect.TransportBan)]
    [InlineData("Internet Services Sanctions: see \"Other Information\"", DesignationEffect.ServicesBan)]
    [InlineData("Targeted arms embargo", DesignationEffect.Other)]
    public void A_sanction_has_its_effect(string words, DesignationEffect effect)
    {
        var read = Read(Row(Person, ("Sanctions Imposed", words)));
        var designation = Assert.Single(read.Party("RUS9001").Designations);
        Assert.Equal(effect, designation.Effect);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_sanction_in_words_not_known_is_kept_in_them_and_counted()
    {
        var read = Read(Row(Person, ("Sanctions Imposed", "Asset freeze|Exile to Rockall")));
        var designation = read.Party("RUS9001").Designations[1];
        Assert.Equal(
            (DesignationEffect.Other, "Exile to Rockall"),
            (designation.Effect, designation.Wording)
        );
        Assert.True(read.Tells("AS2062"));
    }

    [Fact]
    public void Without_sanctions_the_effect_is_not_known_and_this_is_said()
    {
        var read = Read(Row(Person, ("Sanctions Imposed", "")));
        Assert.Equal(DesignationEffect.Unknown, Assert.Single(read.Party("RUS9001").Designations).Effect);
        Assert.True(read.Tells("AS2062"));
    }

    [Theory]
    [InlineData("07/10/1952", "1952-10-07")]
    [InlineData("dd/10/1952", "1952-10")]
    [InlineData("00/10/1952", "1952-10")]
    [InlineData("dd/mm/1952", "1952")]
    [InlineData("00/00/1952", "1952")]
    public void Of_a_day_of_birth_parts_may_be_unknown(string written, string born) =>
        Assert.Equal(born, Assert.Single(Party(Row(Person, ("D.O.B", written))).Born).ToString());

    [Theory]
    [InlineData("31/02/1952")]
    [InlineData("07/mm/1952")]
    [InlineData("about 40")]
    public void A_day_of_birth_that_is_none_is_kept_and_counted(string written)
    {
        var read = Read(Row(Person, ("D.O.B", written)));
        Assert.Equal($"date: {written}", Assert.Single(read.Party("RUS9001").NotUnderstood));
        Assert.True(read.Tells("AS2028"));
    }

    [Fact]
    public void A_person_is_read_whole()
    {
        var party = Party(
            Row(
                Person,
                ("Title", "General"),
                ("Position", "Deputy  Minister"),
                ("Gender", "Male"),
                ("Town of birth", "Tver"),
                ("Country of birth", "Russia"),
                ("Nationality(/ies)", "Russia"),
                ("UN Reference Number", "TAi.999"),
                ("Other Information", "Likes fish."),
                ("Phone number", "0044"),
                ("Website", "example.org"),
                ("Email address", "a@example.org"),
                ("Address Line 1", "Flat 1"),
                ("Address Line 6", "Moscow"),
                ("Address Postal Code", "101000"),
                ("Address Country", "Russia")
            )
        );
        Assert.Equal("General|Deputy Minister", string.Join('|', party.Positions));
        Assert.Equal(Gender.Male, party.Gender);
        Assert.Equal(new Birthplace("Tver", new CountryCode("RU")), Assert.Single(party.Birthplaces));
        Assert.Equal("RU", Assert.Single(party.Nationalities).Value);
        Assert.Equal("Flat 1, Moscow, 101000, RU", Assert.Single(party.Addresses).ToString());
        Assert.Equal(
            "Other UN:TAI999|Other OFSI:15999",
            string.Join('|', party.Identifiers.Select(i => $"{i.Kind} {i.Value}"))
        );
        Assert.Equal(
            "Phone: 0044; Website: example.org; Email: a@example.org; Other information: Likes fish.; Last updated: 2023-03-01",
            party.Remarks
        );
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void A_ship_is_a_vessel_with_its_flags_owners_and_numbers()
    {
        var party = Party(
            Row(
                Person,
                ("Designation Type", "Ship"),
                ("Name 6", "Prime"),
                ("Name 1", ""),
                ("Name 2", ""),
                ("IMO number", "IMO9332810"),
                ("Hull identification number (HIN)", "ABC12345D404"),
                ("Current owner/operator (s)", "Owner Ltd"),
                ("Previous owner/operator (s)", "Old Owner Ltd"),
                ("Current believed flag of ship", "Panama"),
                ("Previous flags", "Liberia"),
                ("Type of ship", "Oil tanker"),
                ("Tonnage of ship", "60,325"),
                ("Length of ship", "249 m"),
                ("Year Built", "2007")
            )
        );
        Assert.Equal(PartyKind.Vessel, party.Kind);
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
        Assert.Equal("2007", Assert.Single(party.Born).ToString());
        Assert.Contains(new Identifier(IdentifierKind.Imo, "9332810"), party.Identifiers);
        Assert.Contains(new Identifier(IdentifierKind.Other, "HIN:ABC12345D404"), party.Identifiers);
        Assert.Equal(
            "OwnedOrControlledBy Owner Ltd|Other Old Owner Ltd",
            string.Join('|', party.Relations.Select(r => $"{r.Kind} {r.Name}"))
        );
    }

    [Fact]
    public void Subsidiaries_and_parents_are_relations()
    {
        var party = Party(
            Row(
                Person,
                ("Designation Type", "Entity"),
                ("Subsidiaries", "Small Ltd"),
                ("Parent company", "Big plc"),
                ("Type of entity", "Bank")
            )
        );
        Assert.Equal(
            "OwnsOrControls Small Ltd|OwnedOrControlledBy Big plc",
            string.Join('|', party.Relations.Select(r => $"{r.Kind} {r.Name}"))
        );
        Assert.StartsWith("Type of entity: Bank", party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_known_is_kept_and_counted()
    {
        var text = Csv(Row(Person))
            .Replace("\"Website\"", "\"Favourite colour\"", StringComparison.Ordinal)
            .Replace(
                "\"\",\"\",\"\",\"24/02/2022\"",
                "\"\",\"red\",\"\",\"24/02/2022\"",
                StringComparison.Ordinal
            );
        var read = ReadOne(_folder.Write("list.csv", text));
        Assert.Equal("Favourite colour: red", Assert.Single(read.Party("RUS9001").NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void A_second_day_of_designation_is_kept()
    {
        var party = Party(Row(Person), Row(Person, ("Date Designated", "01/01/2023")));
        Assert.Equal("another designated: 01/01/2023", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void A_row_without_an_id_ends_the_reading() =>
        Assert.Equal(
            ("AS2013", 3),
            Error(Csv(Row(Person, ("Unique ID", "")))) is var e ? (e.Code, (int)e.Place.Line!) : default
        );

    [Fact]
    public void A_list_without_rows_is_refused() => Assert.Equal("AS2015", Error(Csv()).Code);

    [Fact]
    public void The_line_of_the_report_may_be_missing()
    {
        var text = Csv(Row(Person));
        var read = ReadOne(
            _folder.Write("uk-2026-01-02.csv", text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])
        );
        Assert.Equal(new LocalDate(2026, 1, 2), read.Value!.Edition.Date);
    }

    private Diagnostic Error(string text) => ErrorOf(_folder.Write("list.csv", text));

    private ListedParty Party(params string[][] rows) => Read(rows).Party("RUS9001");

    private Read<EditionContent> Read(params string[][] rows) =>
        ReadOne(_folder.Write("UK-Sanctions-List.csv", Csv(rows)));
}
