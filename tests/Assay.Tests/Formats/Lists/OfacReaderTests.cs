using Assay.Formats.Lists;
using Assay.Formats.Lists.Ofac;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class OfacReaderTests : IDisposable
{
    private const string Day = "-2024-06-27.csv";
    private const string Directive1 =
        "Executive Order 13662 Directive Determination - Subject to Directive 1";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_null_is_a_null_quoted_or_not_or_emptied()
    {
        var sdn = Sdn(
            "36,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n",
            "37,\"B\",\"-0- \",\"CUBA\",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \"\r\n",
            "38,\"C\",,\"CUBA\",,,,,,,,\r\n"
        );
        var read = ReadOne(sdn);
        Assert.Equal(3, read.Value!.Parties.Count);
        Assert.All(read.Value!.Parties, p => Assert.Equal((PartyKind.Company, null), (p.Kind, p.Remarks)));
    }

    [Theory]
    [InlineData("individual", PartyKind.Person)]
    [InlineData("vessel", PartyKind.Vessel)]
    [InlineData("aircraft", PartyKind.Aircraft)]
    [InlineData(Null, PartyKind.Company)]
    public void A_type_that_is_null_means_an_entity(string type, PartyKind kind) =>
        Assert.Equal(kind, ReadOne(Sdn(Entry(1, "X", type))).Party("1").Kind);

    [Fact]
    public void The_end_mark_is_no_record_and_its_absence_is_told()
    {
        Assert.False(ReadOne(Sdn(Entry(1, "X"))).Tells("AS2016"));
        var cut = _folder.Write("sdn-2024-06-28.csv", Entry(1, "X"));
        Assert.True(ReadOne(cut).Tells("AS2016"));
    }

    [Fact]
    public void A_header_row_that_somebody_added_is_passed_over()
    {
        const string header =
            "ent_num,SDN_name,SDN_type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\r\n";
        var read = ReadOne(Sdn(header, Entry(1, "X")));
        Assert.Equal("1", Assert.Single(read.Value!.Parties).Record.Key);
        Assert.True(read.Tells("AS2031"));
    }

    [Fact]
    public void Programmes_without_outer_brackets_are_several()
    {
        var party = ReadOne(Sdn(Entry(1, "X", programmes: "UKRAINE-EO13661] [RUSSIA-EO14024"))).Party("1");
        Assert.Equal("UKRAINE-EO13661 AssetFreeze|RUSSIA-EO14024 AssetFreeze", Words(party));
    }

    [Fact]
    public void Remarks_go_on_in_the_comments_file_in_mid_word()
    {
        var head = "Gender Male; " + new string('x', 971) + "; Listing Date (";
        Assert.Equal(1000, head.Length);
        Sdn(Entry(17016, "BANK", remarks: head));
        _folder.Write(
            "sdn_comments" + Day,
            Ofac(
                "17016,\"EO 14024 Directive 3): 24 Feb 2022; Tax ID No. 7744001497 (Russia); a.k.a. 'GPB'.\"\r\n"
            )
        );
        var read = ReadOne(_folder.Path);
        var party = read.Party("17016");
        Assert.Contains(
            party.Designations,
            d => d.Days.From is { } from && from.Earliest == new LocalDate(2022, 2, 24)
        );
        Assert.Equal(new Identifier(IdentifierKind.Inn, "7744001497"), Assert.Single(party.Identifiers));
        Assert.Equal(new Alias("GPB", AliasQuality.Weak), Assert.Single(party.Aliases));
        Assert.False(read.Tells("AS2020"));
    }

    [Fact]
    public void Remarks_that_break_off_without_a_comments_file_are_told() =>
        Assert.True(ReadOne(Sdn(Entry(1, "X", remarks: new string('x', 1000)))).Tells("AS2020"));

    [Fact]
    public void Aliases_and_addresses_come_from_their_files()
    {
        Sdn(Entry(36, "AEROCARIBBEAN AIRLINES", programmes: "CUBA"));
        _folder.Write(
            "alt" + Day,
            Ofac("36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \r\n", "36,13,\"fka\",\"OLD NAME\",-0- \r\n")
        );
        _folder.Write(
            "add" + Day,
            Ofac(
                "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n",
                "36,26,\"1 Street\",\"Donetsk\",\"Ukraine\",-0- \r\n"
            )
        );
        var read = ReadOne(_folder.Path);
        var party = read.Party("36");
        Assert.Equal(
            [new Alias("AERO-CARIBBEAN", AliasQuality.Strong), new Alias("OLD NAME", AliasQuality.Former)],
            party.Aliases
        );
        Assert.Equal("CU UA", string.Join(' ', party.Countries));
        Assert.Equal(
            "1 Street, Donetsk",
            party.Addresses[1].ToString().Replace(", UA", "", StringComparison.Ordinal)
        );
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Rows_about_entries_that_are_not_there_are_counted_and_left_out()
    {
        Sdn(Entry(36, "X"));
        _folder.Write("alt" + Day, Ofac("37,12,\"aka\",\"Y\",-0- \r\n", "36,13,\"aka\",\"Z\",-0- \r\n"));
        var read = ReadOne(_folder.Path);
        Assert.True(read.Tells("AS2017"));
        Assert.Equal("Z", Assert.Single(read.Party("36").Aliases).Name);
    }

    [Fact]
    public void A_vessel_has_flag_and_owner()
    {
        var sdn = Sdn(
            "5,\"NIRVANA\",\"vessel\",\"RUSSIA-EO14024\",-0- ,\"ZGBM\",\"Yacht\",-0- ,-0- ,\"Cayman Islands\",\"OWNER LTD\",\"Vessel Registration Identification IMO 1011202.\"\r\n"
        );
        var party = ReadOne(sdn).Party("5");
        Assert.Equal("KY", Assert.Single(party.Nationalities).Value);
        Assert.Equal("OWNER LTD", Assert.Single(party.Relations.Select(r => r.Name)));
        Assert.Equal("ZGBM", party.Craft?.CallSign);
    }

    [Fact]
    public void On_the_consolidated_list_SSI_is_sectoral_and_dated_by_its_directive()
    {
        const string remarks =
            Directive1
            + "; Listing Date (EO 14024 Directive 3): 24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022.";
        var file = _folder.Write(
            "cons_prim" + Day,
            Ofac(
                Entry(17016, "GAZPROMBANK", programmes: "UKRAINE-EO13662] [RUSSIA-EO14024", remarks: remarks)
            )
        );
        var read = ReadOne(file);
        Assert.Equal(OfacReader.Consolidated, read.Value!.Edition.List);
        Assert.Equal(
            [
                ("UKRAINE-EO13662", DesignationEffect.Sectoral, "EO 13662 Directive 1", "always"),
                (
                    "RUSSIA-EO14024",
                    DesignationEffect.Sectoral,
                    "EO 14024 Directive 3, effective 2022-03-26",
                    "since 2022-02-24"
                ),
            ],
            read.Party("17016").Designations.Select(d => (d.Programme, d.Effect, d.Basis!, d.Days.ToString()))
        );
    }

    [Fact]
    public void The_same_number_may_stand_on_the_SDN_and_the_consolidated_list()
    {
        var entry = Entry(
            17013,
            "VTB",
            programmes: "UKRAINE-EO13662] [RUSSIA-EO14024",
            remarks: Directive1 + "."
        );
        Sdn(entry);
        _folder.Write("cons_prim" + Day, Ofac(entry));
        var sets = ListOffer.Of([_folder.Path], null, ListReaders.All).Sets;
        Assert.Equal(
            "UKRAINE-EO13662 Sectoral|RUSSIA-EO14024 Unknown & UKRAINE-EO13662 Sectoral|RUSSIA-EO14024 AssetFreeze",
            string.Join(" & ", sets.Select(s => Words(s.Read().Party("17013"))))
        );
    }

    [Theory]
    [InlineData("NS-PLC", "DOB 1962.", DesignationEffect.TransactionBan)]
    [InlineData("CMIC-EO13959", "Listing Date (CMIC) 03 Jun 2021.", DesignationEffect.InvestmentBan)]
    [InlineData("561-Related", "SWIFT/BIC CKLBCNBJ.", DesignationEffect.Sectoral)]
    [InlineData(
        "ILLICIT-DRUGS-EO14059",
        "Executive Order 14059 information: Prohibition on X.",
        DesignationEffect.Sectoral
    )]
    [InlineData("SDGT", "DOB 1945.", DesignationEffect.Unknown)]
    public void Nothing_on_the_consolidated_list_freezes_by_itself(
        string programme,
        string remarks,
        DesignationEffect effect
    )
    {
        var file = _folder.Write(
            "cons_prim" + Day,
            Ofac(Entry(1, "X", programmes: programme, remarks: remarks))
        );
        Assert.Equal(effect, Assert.Single(ReadOne(file).Party("1").Designations).Effect);
    }

    [Fact]
    public void A_listing_date_of_a_programme_dates_its_designation()
    {
        var remarks = "Listing Date (CMIC) 03 Jun 2021; Effective Date (CMIC) 02 Aug 2021.";
        var file = _folder.Write(
            "cons_prim" + Day,
            Ofac(Entry(1, "X", programmes: "CMIC-EO13959", remarks: remarks))
        );
        Assert.Equal(
            "since 2021-06-03",
            Assert.Single(ReadOne(file).Party("1").Designations).Days.ToString()
        );
    }

    [Fact]
    public void Who_is_on_the_SDN_list_is_frozen_whatever_the_programme()
    {
        var sdn = Sdn(Entry(1, "X", programmes: "UKRAINE-EO13662", remarks: Directive1 + "."));
        Assert.Contains(ReadOne(sdn).Party("1").Designations, d => d.Effect == DesignationEffect.AssetFreeze);
    }

    [Fact]
    public void The_hash_is_of_the_publishers_bytes_compressed_or_not()
    {
        var content = Ofac(Entry(1, "X"));
        var plain = ReadOne(_folder.Write("a/sdn" + Day, content)).Value!.Edition;
        var packed = ReadOne(_folder.Write("b/sdn" + Day + ".gz", Gzip(content))).Value!.Edition;
        Assert.Equal(ContentHash.Of(content), plain.Hash);
        Assert.Equal(plain.Hash, packed.Hash);
    }

    [Fact]
    public void An_alias_now_in_use_is_strong_and_told()
    {
        Sdn(Entry(36, "OLD NAME"));
        _folder.Write("alt" + Day, Ofac("36,12,\"nka\",\"NEW NAME\",-0- \r\n"));
        var party = ReadOne(_folder.Path).Party("36");
        Assert.Equal(new Alias("NEW NAME", AliasQuality.Strong), Assert.Single(party.Aliases));
        Assert.Equal("Now known as: NEW NAME", party.Remarks);
    }

    [Fact]
    public void A_persons_name_has_its_parts()
    {
        Sdn(Entry(1, "IVANOV, Ivan Ivanovich", "individual"), Entry(2, "TRADE CO., LTD"));
        _folder.Write("alt" + Day, Ofac("1,12,\"aka\",\"IVANOFF, Ivan\",-0- \r\n"));
        var read = ReadOne(_folder.Path);
        Assert.Equal(new NameFields("IVANOV", "Ivan Ivanovich"), read.Party("1").NameFields);
        Assert.Equal(new NameFields("IVANOFF", "Ivan"), Assert.Single(read.Party("1").Aliases).Fields);
        Assert.Null(read.Party("2").NameFields);
    }

    [Theory]
    [InlineData("Moscow 107996", "Moscow", null, "107996")]
    [InlineData("Krasnodar, Krasnodarski Kr. 350000", "Krasnodar", "Krasnodarski Kr.", "350000")]
    [InlineData("London SW1A 1AA", "London", null, "SW1A 1AA")]
    [InlineData("Tijuana, Baja California", "Tijuana", "Baja California", null)]
    [InlineData("Paris 16", "Paris 16", null, null)]
    [InlineData("119034", null, null, "119034")]
    public void City_state_and_postal_code_stand_in_one_column(
        string column,
        string? city,
        string? region,
        string? code
    )
    {
        Sdn(Entry(36, "X"));
        _folder.Write("add" + Day, Ofac($"36,25,-0- ,\"{column}\",\"Russia\",-0- \r\n"));
        var address = Assert.Single(ReadOne(_folder.Path).Party("36").Addresses);
        Assert.Equal((city, region, code), (address.City, address.Region, address.PostalCode));
    }

    [Fact]
    public void A_region_is_its_sovereigns_and_keeps_its_words()
    {
        Sdn(Entry(36, "X"));
        _folder.Write("add" + Day, Ofac("36,25,-0- ,\"Sevastopol\",\"Region: Crimea\",-0- \r\n"));
        var address = Assert.Single(ReadOne(_folder.Path).Party("36").Addresses);
        Assert.Equal(("UA", "Region: Crimea"), (address.Country?.Value, address.CountryText));
    }

    [Fact]
    public void Several_posts_of_a_title_stand_apart() =>
        Assert.Equal(
            ["Colonel", "Commander of X"],
            ReadOne(
                    Sdn(
                        "1,\"A\",\"individual\",\"CUBA\",\"Colonel; Commander of X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"
                    )
                )
                .Party("1")
                .Positions
        );

    private string Sdn(params string[] rows) => _folder.Write("sdn" + Day, Ofac(rows));

    private static string Words(ListedParty party) =>
        string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect}"));
}
