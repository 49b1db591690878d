using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Eu;

public sealed class FsfCsvTests : IDisposable
{
    private const string Key = "EU.27.28";

    private static readonly string[] Columns =
    [
        "fileGenerationDate",
        "Entity_LogicalId",
        "Entity_EU_ReferenceNumber",
        "Entity_UnitedNationId",
        "Entity_DesignationDate",
        "Entity_DesignationDetails",
        "Entity_Remark",
        "Entity_SubjectType",
        "Entity_SubjectType_ClassificationCode",
        "Entity_Regulation_Type",
        "Entity_Regulation_NumberTitle",
        "Entity_Regulation_Programme",
        "Entity_Regulation_PublicationUrl",
        "NameAlias_LastName",
        "NameAlias_FirstName",
        "NameAlias_WholeName",
        "NameAlias_Gender",
        "NameAlias_Function",
        "NameAlias_LogicalId",
        "NameAlias_Regulation_NumberTitle",
        "Address_City",
        "Address_Street",
        "Address_ContactInfo",
        "Address_AsAtListingTime",
        "Address_CountryIso2Code",
        "Address_CountryDescription",
        "BirthDate_BirthDate",
        "BirthDate_Day",
        "BirthDate_Month",
        "BirthDate_Year",
        "BirthDate_Circa",
        "BirthDate_CalendarType",
        "BirthDate_City",
        "BirthDate_CountryIso2Code",
        "Identification_Number",
        "Identification_KnownExpired",
        "Identification_TypeCode",
        "Identification_TypeDescription",
        "Identification_CountryIso2Code",
        "Citizenship_CountryIso2Code",
        "Citizenship_CountryDescription",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rows_of_an_entity_are_one_party()
    {
        var read = Read(
            Row(
                ("NameAlias_WholeName", "Saddam AL-TIKRITI"),
                ("NameAlias_LastName", "AL-TIKRITI"),
                ("NameAlias_FirstName", "Saddam"),
                ("NameAlias_Gender", "M"),
                ("NameAlias_Function", "Head of; State")
            ),
            Row(("NameAlias_WholeName", "Abu Ali")),
            Row(
                ("Address_City", "Baghdad"),
                ("Address_CountryIso2Code", "IQ"),
                ("Address_ContactInfo", "+964 1"),
                ("Address_AsAtListingTime", "NO")
            ),
            Row(
                ("BirthDate_BirthDate", "28/04/1937"),
                ("BirthDate_Circa", "NO"),
                ("BirthDate_CalendarType", "GREGORIAN"),
                ("BirthDate_City", "al-Awja"),
                ("BirthDate_CountryIso2Code", "IQ")
            ),
            Row(
                ("Identification_Number", "A 12345"),
                ("Identification_TypeCode", "passport"),
                ("Identification_KnownExpired", "YES"),
                ("Identification_CountryIso2Code", "IQ")
            ),
            Row(("Citizenship_CountryIso2Code", "IQ"), ("Citizenship_CountryDescription", "IRAQ"))
        );
        var party = read.Party(Key);
        Assert.Equal(
            ("Saddam AL-TIKRITI", PartyKind.Person, Gender.Male, "1937-04-28", "IQ", "Baghdad", "al-Awja"),
            (
                party.Name,
                party.Kind,
                party.Gender,
                party.Born.Single().ToString(),
                party.Nationalities.Single().Value,
                party.Addresses.Single().City,
                party.Birthplaces.Single().Text
            )
        );
        Assert.Equal("Abu Ali", Assert.Single(party.Aliases).Name);
        Assert.Equal(
            ("PASSPORT A12345", "known to have expired"),
            (party.Documents.Single().Identifier.ToString(), party.Documents.Single().Note)
        );
        Assert.Equal("Head of; State", Assert.Single(party.Positions));
        Assert.Contains("Contact: +964 1", party.Remarks, StringComparison.Ordinal);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void The_entity_s_own_columns_stand_on_each_row_and_count_once()
    {
        var party = Read(Row(("NameAlias_WholeName", "A")), Row(("NameAlias_WholeName", "B"))).Party(Key);
        var designation = Assert.Single(party.Designations);
        Assert.Equal(
            ("IRQ", DesignationEffect.AssetFreeze, "1210/2003 (OJ L169)", "since 2003-07-07"),
            (designation.Programme, designation.Effect, designation.Basis, designation.Days.ToString())
        );
        Assert.Equal(2, party.Raw!.Split('\n').Length);
    }

    [Fact]
    public void The_next_entity_begins_where_the_number_changes()
    {
        var other = Row(
            ("Entity_LogicalId", "14"),
            ("Entity_EU_ReferenceNumber", "EU.28.29"),
            ("NameAlias_WholeName", "B")
        );
        var read = Read(Row(("NameAlias_WholeName", "A")), other);
        Assert.Equal(
            ["EU.27.28 A 0", "EU.28.29 B 0"],
            read.Value!.Parties.Select(p => $"{p.Record.Key} {p.Name} {p.Aliases.Count}")
        );
    }

    [Fact]
    public void An_entity_that_comes_again_is_there_twice()
    {
        var other = Row(
            ("Entity_LogicalId", "14"),
            ("Entity_EU_ReferenceNumber", "EU.28.29"),
            ("NameAlias_WholeName", "B")
        );
        var path = Write(Row(("NameAlias_WholeName", "A")), other, Row(("NameAlias_WholeName", "C")));
        Assert.Equal("AS2014", ErrorOf(path).Code);
    }

    [Theory]
    [InlineData("28/10/2022")]
    [InlineData("2022-10-28")]
    [InlineData("2022-10-28T09:00:00")]
    public void The_day_stands_in_the_first_column(string day) =>
        Assert.Equal(
            new LocalDate(2022, 10, 28),
            Read(Row(("fileGenerationDate", day), ("NameAlias_WholeName", "A"))).Value!.Edition.Date
        );

    [Fact]
    public void A_column_that_is_not_known_is_kept_and_counted()
    {
        var text = File.ReadAllText(Write(Row(("NameAlias_WholeName", "A"), ("Address_Street", "S"))))
            .Replace("Address_Street", "Address_Smell", StringComparison.Ordinal);
        var read = ReadOne(_folder.Write("b.csv", text));
        Assert.Equal("Address_Smell: S", Assert.Single(read.Party(Key).NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void An_entity_without_a_name_is_named_by_its_line()
    {
        var error = ErrorOf(Write(Row(("Address_City", "Baghdad"))));
        Assert.Equal(("AS2013", 2L), (error.Code, error.Place.Line));
    }

    /// <summary>Gathered first, they would be one entity: its length would be what is complained of, after much work.</summary>
    [Fact]
    public void Rows_without_a_key_are_refused_at_the_first()
    {
        var unkeyed = Row(("Entity_LogicalId", ""), ("Entity_EU_ReferenceNumber", ""));
        var error = ErrorOf(Write([.. Enumerable.Repeat(unkeyed, 12_000)]));
        Assert.Equal(("AS2013", 2L), (error.Code, error.Place.Line));
    }

    [Fact]
    public void An_entity_without_end_is_given_up()
    {
        var rows = Enumerable
            .Range(0, 40)
            .Select(i => Row(("NameAlias_WholeName", $"{i}{new string('x', 40_000)}")));
        Assert.Equal("AS2011", ErrorOf(Write([.. rows])).Code);
    }

    private static Dictionary<string, string> Row(params IReadOnlyList<(string Column, string Cell)> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["fileGenerationDate"] = "28/10/2022",
            ["Entity_LogicalId"] = "13",
            ["Entity_EU_ReferenceNumber"] = Key,
            ["Entity_DesignationDate"] = "2003-07-07",
            ["Entity_Remark"] = "(UNSC RESOLUTION 1483)",
            ["Entity_SubjectType"] = "P",
            ["Entity_SubjectType_ClassificationCode"] = "person",
            ["Entity_Regulation_Type"] = "regulation",
            ["Entity_Regulation_NumberTitle"] = "1210/2003 (OJ L169)",
            ["Entity_Regulation_Programme"] = "IRQ",
        };
        foreach (var (column, cell) in cells)
            row[column] = cell;
        return row;
    }

    private Read<EditionContent> Read(params Dictionary<string, string>[] rows) => ReadOne(Write(rows));

    private string Write(params Dictionary<string, string>[] rows) =>
        _folder.Write(
            "csvFullSanctionsList.csv",
            "\uFEFF"
                + string.Concat(
                    rows.Select(r =>
                            string.Join(';', Columns.Select(c => Quoted(r.GetValueOrDefault(c, ""))))
                        )
                        .Prepend(string.Join(';', Columns))
                        .Select(line => line + "\r\n")
                )
        );

    private static string Quoted(string cell) =>
        cell.Contains(';', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
