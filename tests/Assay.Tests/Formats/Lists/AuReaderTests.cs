using Assay.Listings;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class AuReaderTests : IDisposable
{
    private static readonly string[] Old =
    [
        "Reference",
        "Name of Individual or Entity",
        "Type",
        "Name Type",
        "Date of Birth",
        "Place of Birth",
        "Citizenship",
        "Address",
        "Additional Information",
        "Listing Information",
        "Committees",
        "Control Date",
    ];

    private static readonly string[] New =
    [
        .. Old,
        "IMO Number",
        "Instrument of Designation",
        "Targeted Financial Sanction",
        "Travel Ban",
        "Arms Embargo",
        "Maritime Restriction",
        "Something New",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_of_one_number_are_one_party_with_aliases()
    {
        var read = Read(
            Old,
            Row("12a", "Ivan PETROW", "aka"),
            Row("13", "Other Person", "Primary Name"),
            Row("12", "Ivan PETROV", "Primary Name"),
            Row("12b", "Иван Петров", "Original Script"),
            Row("12c", "Vanya", "aka")
        );
        var party = read.Party("12");
        Assert.Equal("Ivan PETROV", party.Name);
        Assert.Equal(
            "Ivan PETROW Strong|Иван Петров OriginalScript|Vanya Strong",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
        Assert.Equal(2, read.Value!.Parties.Count);
    }

    [Theory]
    [InlineData("aka", "Weak", AliasQuality.Weak)]
    [InlineData("aka", "Strong", AliasQuality.Strong)]
    [InlineData("f.k.a.", "", AliasQuality.Former)]
    [InlineData("Formerly known as", "", AliasQuality.Former)]
    public void An_alias_has_its_type_and_strength(string type, string strength, AliasQuality quality)
    {
        string[] header = [.. Old, "Alias Strength"];
        var read = Read(header, Row("1", "A", "Primary Name"), [.. Row("1a", "B", type), strength]);
        Assert.Equal(new Alias("B", quality), Assert.Single(read.Party("1").Aliases));
    }

    [Fact]
    public void A_type_of_name_that_is_not_known_is_counted()
    {
        var read = Read(Old, Row("1", "A", "Primary Name"), Row("1a", "B", "nom de guerre"));
        Assert.Equal(AliasQuality.Strong, Assert.Single(read.Party("1").Aliases).Quality);
        Assert.True(read.Tells("AS2019"));
    }

    [Theory]
    [InlineData("24/02/1971", "1971-02-24")]
    [InlineData("4/2/1971", "1971-02-04")]
    [InlineData("25993", "1971-03-01")]
    [InlineData("24 Feb. 1971", "1971-02-24")]
    [InlineData("1971", "1971")]
    [InlineData("circa 1971", "1969..1973")]
    [InlineData("1970-1972", "1970..1972")]
    [InlineData("a) 1 Jan. 1971 b) 1972", "1971-01-01|1972")]
    [InlineData("(a) 1971; (b) 1972", "1971|1972")]
    public void Dates_are_read_with_the_day_first(string born, string dates) =>
        Assert.Equal(
            dates,
            string.Join(
                '|',
                Read(Old, Row("1", "A", "Primary Name", born: born)).Party("1").Born.Select(d => d.ToString())
            )
        );

    [Theory]
    [InlineData("Moldovan, Russian and Ukrainian", "MD RU UA")]
    [InlineData("Antigua and Barbuda", "AG")]
    [InlineData("a) Syrian b) Lebanon", "SY LB")]
    public void A_citizenship_may_be_several(string citizenship, string countries) =>
        Assert.Equal(
            countries,
            string.Join(
                ' ',
                Read(Old, Row("1", "A", "Primary Name", citizenship: citizenship)).Party("1").Nationalities
            )
        );

    [Fact]
    public void An_address_closes_with_its_country()
    {
        var party = Read(
                Old,
                Row("1", "A", "Primary Name", address: "a) 1 High St, Kabul, Afghanistan b) Quetta")
            )
            .Party("1");
        Assert.Equal(
            "1 High St, Kabul, AF|Quetta",
            string.Join('|', party.Addresses.Select(a => a.ToString()))
        );
    }

    [Fact]
    public void Numbers_with_a_label_are_found_in_the_additional_information_which_is_kept()
    {
        const string text =
            "Deputy minister. Passport no. AB1234567 (Russia). INN: 7708004767. Registration 2014 in Moscow.";
        var party = Read(Old, Row("1", "A", "Primary Name", additional: text)).Party("1");
        Assert.Equal(
            "PASSPORT AB1234567 RU|INN 7708004767 ",
            string.Join('|', party.Documents.Select(d => $"{d.Identifier} {d.Issuer}"))
        );
        Assert.Contains(text, party.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_file_is_of_those_whose_assets_are_frozen()
    {
        var designation = Assert.Single(Read(Old, Row("1", "A", "Primary Name")).Party("1").Designations);
        Assert.Equal(
            ("Autonomous (Russia)", DesignationEffect.AssetFreeze),
            (designation.Programme, designation.Effect)
        );
    }

    [Fact]
    public void A_newer_file_says_what_holds()
    {
        string[] row =
        [
            .. Row("1", "A", "Primary Name"),
            "IMO 9187629",
            "Autonomous Sanctions List 2014",
            "Yes",
            "TRUE",
            "No",
            "N/A",
            "more",
        ];
        var party = Read(New, row).Party("1");
        Assert.Equal("AssetFreeze TravelBan", string.Join(' ', party.Designations.Select(d => d.Effect)));
        Assert.Equal("Autonomous Sanctions List 2014", party.Designations[0].Basis);
        Assert.Equal("IMO 9187629", Assert.Single(party.Identifiers).ToString());
        Assert.Contains("Something New: more", party.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Listed by the 1988 Committee on 24 Feb. 2001. Amended on 1 Mar. 2010",
        "2/03/2010",
        "since 2001-02-24"
    )]
    [InlineData("Amended on 1 Mar. 2010", "2/03/2010", "since 1990-08-06..2010-03-02")]
    [InlineData("", "40239", "since 1990-08-06..2010-03-02")]
    [InlineData("", "", "always")]
    public void The_control_date_is_the_latest_day_somebody_was_listed_on(
        string listing,
        string control,
        string days
    )
    {
        var row = Row("1", "A", "Primary Name", listing: listing, control: control);
        Assert.Equal(days, Assert.Single(Read(Old, row).Party("1").Designations).Days.ToString());
    }

    [Fact]
    public void The_workbook_is_read_like_the_CSV()
    {
        string[][] rows = [Old, Row("1", "A", "Primary Name"), Row("1a", "B", "aka")];
        var read = ReadOne(_folder.Write("regulation8_consolidated-2026-01-31.xlsx", Workbook.Of(rows)));
        Assert.Equal(
            Read(rows[0], rows[1], rows[2]).Party("1") with { Raw = null } is { } csv
                ? (csv.Name, csv.Kind, csv.Aliases.Single(), csv.Remarks)
                : default,
            read.Party("1") is { } xlsx
                ? (xlsx.Name, xlsx.Kind, xlsx.Aliases.Single(), xlsx.Remarks)
                : default
        );
        Assert.Equal("au-dfat/consolidated-list", read.Value!.Edition.List.ToString());
        Assert.Equal(64, read.Value.Edition.Hash.Hex.Length);
    }

    [Theory]
    [InlineData("A12", "A", "AS2013")]
    [InlineData("", "A", "AS2013")]
    [InlineData("12", "", "AS2013")]
    public void A_row_without_reference_or_name_is_named_by_its_line(
        string reference,
        string name,
        string code
    )
    {
        var error = ErrorOf(
            _folder.Write(
                "au-2026-01-31.csv",
                Csv([Old, Row("1", "A", "Primary Name"), Row(reference, name, "aka")])
            )
        );
        Assert.Equal((code, 3L), (error.Code, error.Place.Line));
    }

    [Fact]
    public void A_CSV_in_UTF_16_is_named_as_such()
    {
        var bytes = System
            .Text.Encoding.Unicode.GetPreamble()
            .Concat(System.Text.Encoding.Unicode.GetBytes(Csv([Old, Row("1", "A", "Primary Name")])))
            .ToArray();
        var error = ErrorOf(_folder.Write("au-2026-01-31.csv", bytes));
        Assert.Equal("AS2024", error.Code);
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSV_may_begin_with_a_byte_order_mark() =>
        Assert.Single(
            ReadOne(
                _folder.Write("au-2026-01-31.csv", "\uFEFF" + Csv([Old, Row("1", "A", "Primary Name")]))
            ).Value!.Parties
        );

    [Fact]
    public void Names_passed_on_without_references_are_a_list_of_their_own()
    {
        const string table = """
            Name,Alias,Nationality,Designation,Sanction Type,Source
            Abu X,None,Syrian,Unknown,1373 (2001),Australia
            Abu X,None,Iraqi,"Leader, of some",1373 (2001),Australia
            Abu X,None,Syrian,Unknown,751 (Somalia and Eritrea),Australia
            Company,Short Name,None,Unknown,Autonomous (Russia),Australia
            Other,a scrap of prose) and more,None,Unknown,Autonomous (Russia),a close associate of Y

            """;
        var read = ReadOne(_folder.Write("names-2025-05-25.csv", table));
        Assert.Equal("au-dfat/names", read.Value!.Edition.List.ToString());
        Assert.Equal(
            "Abu X (Iraqi)|Abu X (Syrian)|Company|Other",
            string.Join('|', read.Value.Parties.Select(p => p.Record.Key))
        );
        Assert.Equal(
            "1373 (2001) Unknown|751 (Somalia and Eritrea) Unknown",
            string.Join(
                '|',
                read.Party("Abu X (Syrian)").Designations.Select(d => $"{d.Programme} {d.Effect}")
            )
        );
        Assert.Equal("Short Name", Assert.Single(read.Party("Company").Aliases).Name);
        Assert.Empty(read.Party("Other").Aliases);
        Assert.True(read.Tells("AS2072"));
    }

    [Fact]
    public void The_real_names_passed_on_are_all_read()
    {
        var file = SharedFolder.PathOrSkip("sanctions/au/dfat-names-2025-05.derived.csv");
        var offer = Assay.Formats.Lists.ListOffer.Of(
            [file],
            new LocalDate(2025, 5, 25),
            Assay.Formats.Lists.ListReaders.All
        );
        var parties = Assert.Single(offer.Sets).Read().Value!.Parties;
        Assert.Equal(9_894, parties.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(parties, p => p.Name is "Russian Direct Investment Fund");
    }

    private Assay.Model.Read<EditionContent> Read(string[] header, params string[][] rows) =>
        ReadOne(_folder.Write("au-2026-01-31.csv", Csv([header, .. rows])));

    private static string Csv(string[][] rows) =>
        string.Concat(rows.Select(r => string.Join(',', r.Select(c => $"\"{c}\"")) + "\r\n"));

    private static string[] Row(
        string reference,
        string name,
        string nameType,
        string born = "",
        string citizenship = "",
        string address = "",
        string additional = "",
        string listing = "",
        string control = ""
    )
    {
        return
        [
            reference,
            name,
            "Individual",
            nameType,
            born,
            "",
            citizenship,
            address,
            additional,
            listing,
            "Autonomous (Russia)",
            control,
        ];
    }
}
