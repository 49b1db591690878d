using Assay.Formats.Lists;
using Assay.Formats.Lists.OpenSanctions;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.OpenSanctions;

public sealed class SimpleReaderTests : IDisposable
{
    private const string Header =
        "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_one_dataset_is_that_dataset_s_list_of_the_newest_day_seen()
    {
        var edition = Read(
            Row("a", seen: "2026-03-12T05:00:00"),
            Row("b", seen: "2026-03-13T05:41:01"),
            Row("c", seen: "2026-03-11T23:00:00")
        ).Value!.Edition;
        Assert.Equal(
            ("opensanctions/sample-war-list", new LocalDate(2026, 3, 13)),
            (edition.List.ToString(), edition.Date)
        );
    }

    [Theory]
    [InlineData("baltic-2026-03-13.targets.simple.csv", "opensanctions/baltic")]
    [InlineData("targets.simple.csv", "opensanctions/collection")]
    public void A_file_of_many_datasets_is_the_collection_its_name_says(string name, string list)
    {
        var rows = Row("a") + Row("b", dataset: "Sample War List;Second List");
        Assert.Equal(list, ReadOne(_folder.Write(name, Header + rows)).Value!.Edition.List.ToString());
    }

    [Fact]
    public void Aliases_may_hold_quotes_and_semicolons()
    {
        var party = One(Row("a", aliases: "Плант;\"\"Centre \"\"\"\"Nika; East\"\"\"\"\"\";Plain"));
        Assert.Equal(
            "Плант OriginalScript|Centre \"Nika; East\" Strong|Plain Strong",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"\"", "")]
    [InlineData("a;b", "a|b")]
    [InlineData(";a", "a")]
    [InlineData("\"a;b\";c", "a;b|c")]
    [InlineData("\"a \"\"b\"\" c\"", "a \"b\" c")]
    [InlineData("a \"b\" c;d", "a \"b\" c|d")]
    [InlineData("\"a;b", "a;b")]
    public void Cells_within_a_cell_are_quoted_like_cells(string cell, string values) =>
        Assert.Equal(values, string.Join('|', InnerCells.Read(cell)));

    [Fact]
    public void Each_programme_is_a_designation_whose_effect_is_not_known()
    {
        var designations = One(
            Row("a", programmes: "XX-ONE;XX-TWO", sanctions: "Makes shells.")
        ).Designations;
        Assert.Equal(
            "XX-ONE Unknown Sample War List|XX-TWO Unknown Sample War List",
            string.Join('|', designations.Select(d => $"{d.Programme} {d.Effect} {d.Authority}"))
        );
        Assert.All(designations, d => Assert.Equal("Makes shells.", d.Reason));
    }

    [Fact]
    public void Without_a_programme_the_dataset_is_the_programme() =>
        Assert.Equal("Sample War List", One(Row("a")).Designations.Single().Programme);

    [Theory]
    [InlineData("Vessel", "pa", "IMO9074729", "IMO 9074729")]
    [InlineData("Company", "pa", "IMO9074729", "OTHER IMO-COMPANY:9074729")]
    [InlineData("Vessel", "pa", "352002785", "OTHER MMSI:352002785")]
    [InlineData("Company", "ru", "7707083893", "INN 7707083893")]
    [InlineData("Company", "in", "7707083893", "OTHER 7707083893")]
    [InlineData("Company", "ru", "1027700132195", "OGRN 1027700132195")]
    [InlineData("Company", "ua", "00032129", "EDRPOU 00032129")]
    [InlineData("Company", "ru", "7707083892", "OTHER 7707083892")]
    public void An_identifier_is_of_the_kind_its_form_and_country_tell(
        string schema,
        string country,
        string number,
        string identifier
    ) =>
        Assert.Equal(
            identifier,
            One(Row("a", schema, countries: country, identifiers: number)).Identifiers.Single().ToString()
        );

    [Fact]
    public void A_call_sign_without_a_digit_is_kept_in_the_remarks() =>
        Assert.Contains(
            "Identifier: UEAO",
            One(Row("a", "Vessel", identifiers: "UEAO")).Remarks,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Person", PartyKind.Person)]
    [InlineData("Company", PartyKind.Company)]
    [InlineData("LegalEntity", PartyKind.Unknown)]
    [InlineData("Vessel", PartyKind.Vessel)]
    [InlineData("Airplane", PartyKind.Aircraft)]
    [InlineData("Security", PartyKind.Unknown)]
    public void The_schema_is_the_kind(string schema, PartyKind kind) =>
        Assert.Equal(kind, One(Row("a", schema)).Kind);

    [Theory]
    [InlineData("ua-cri", "UA")]
    [InlineData("x-so", "GE")]
    [InlineData("ge-ab", "GE")]
    [InlineData("ru;kz", "RU,KZ")]
    [InlineData("zz", "")]
    public void A_region_stands_for_the_state_recognised_as_its_sovereign(string countries, string codes) =>
        Assert.Equal(codes, string.Join(',', One(Row("a", countries: countries)).Nationalities));

    [Fact]
    public void A_state_that_is_no_more_is_counted()
    {
        var read = Read(Row("a", countries: "suhh"));
        Assert.Equal(["country: suhh"], read.Value!.Parties[0].NotUnderstood);
        Assert.True(read.Tells("AS2018"));
    }

    [Fact]
    public void When_it_was_last_seen_is_no_part_of_a_record()
    {
        var first = One(Row("a", seen: "2026-03-12T05:00:00"));
        var second = One(Row("a", seen: "2026-03-13T05:00:00"));
        Assert.Equal(first.Remarks, second.Remarks);
        Assert.DoesNotContain("2026-03-1", first.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_known_is_kept_and_counted()
    {
        var header = Header.Replace(
            "\"last_change\"",
            "\"last_change\",\"colour\"",
            StringComparison.Ordinal
        );
        var row = Row("a").TrimEnd('\n') + ",\"red\"\n";
        var read = ReadOne(_folder.Write("targets.simple.csv", header + row));
        Assert.Equal(["colour: red"], read.Value!.Parties[0].NotUnderstood);
    }

    [Fact]
    public void The_older_layout_has_no_programmes()
    {
        var header = Header.Replace("\"program_ids\",", "", StringComparison.Ordinal);
        var row = Row("a", programmes: "P").Replace(",\"P\",", ",", StringComparison.Ordinal);
        Assert.Single(ReadOne(_folder.Write("targets.simple.csv", header + row)).Value!.Parties);
    }

    [Theory]
    [InlineData(
        "war_sanctions-2026-03-13.targets.simple.csv.gz",
        "war_sanctions.targets.simple",
        "2026-03-13"
    )]
    [InlineData("sdn-2024-06-27.csv", "sdn", "2024-06-27")]
    [InlineData("eu_20240627.xml", "eu", "2024-06-27")]
    [InlineData("list-2024-06-27x.csv", "list-2024-06-27x", null)]
    public void A_day_in_a_file_s_name_stands_before_an_extension(string name, string stem, string? day)
    {
        var file = FileName.Of(name);
        Assert.Equal(stem, file.Stem);
        Assert.Equal(
            day,
            file.Date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData(
        "\"\",\"Person\",\"A\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"D\",\"\",\"2026-03-13\",\"\"\n",
        "AS2013"
    )]
    [InlineData(
        "\"a\",\"Person\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"D\",\"\",\"2026-03-13\",\"\"\n",
        "AS2013"
    )]
    [InlineData("\"a\",\"Person\",\"A", "AS2011")]
    [InlineData("", "AS2015")]
    public void A_bad_file_is_one_clear_error(string rows, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("targets.simple.csv", Header + rows)).Code);

    [Fact]
    public void An_entity_twice_is_an_error() =>
        Assert.Equal(
            "AS2014",
            ErrorOf(_folder.Write("targets.simple.csv", Header + Row("a") + Row("a"))).Code
        );

    [Theory]
    [InlineData("1157847092182;7807072768", "", "OGRN 1157847092182, INN 7807072768")]
    [InlineData("7807072768", "", "OTHER 7807072768")] // one check digit is right by chance once in ten times
    [InlineData("1157847092182;7807072768", "by", "OTHER 1157847092182, OTHER 7807072768")]
    public void Numbers_of_both_Russian_registers_tell_the_country_where_none_is_given(
        string numbers,
        string countries,
        string read
    ) =>
        Assert.Equal(
            read,
            string.Join(", ", One(Row("a", identifiers: numbers, countries: countries)).Identifiers)
        );

    private ListedParty One(string row) => Read(row).Value!.Parties.Single();

    private Read<EditionContent> Read(params string[] rows) =>
        ReadOne(_folder.Write("targets.simple.csv", Header + string.Concat(rows)));

    private static string Row(
        string id,
        string schema = "Company",
        string aliases = "",
        string countries = "",
        string identifiers = "",
        string sanctions = "",
        string programmes = "",
        string dataset = "Sample War List",
        string seen = "2026-03-13T05:41:01"
    ) =>
        $"\"{id}\",\"{schema}\",\"Name {id}\",\"{aliases}\",\"\",\"{countries}\",\"\",\"{identifiers}\",\"{sanctions}\",\"\",\"\",\"{programmes}\",\"{dataset}\",\"2025-10-06T14:15:21\",\"{seen}\",\"2026-02-05T14:54:48\"\n";
}
