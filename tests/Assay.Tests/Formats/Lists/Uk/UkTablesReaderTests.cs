using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Uk;

public sealed class UkTablesReaderTests : IDisposable
{
    private const string SubjectColumns =
        "unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated\n";
    private const string NameColumns =
        "name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5\n";

    private readonly TemporaryFolder _folder = new();

    public UkTablesReaderTests()
    {
        Write(
            "subjects",
            SubjectColumns
                + "RUS9001,individual,,15999,24/02/2022,01/03/2023\nAQD9001,entity,QDe.999,,01/02/2012,\n"
        );
        Write(
            "subject_names",
            NameColumns
                + "1,RUS9001,primary,,Ivan Petrovich  PRIMEROV,PRIMEROV , Ivan,Petrovich,,,\n"
                + "2,RUS9001,primary_variation,,Iwan PRIMEROW,PRIMEROW,Iwan,,,,\n"
                + "3,RUS9001,alias,low_quality_aka,Vanya,Vanya,,,,,\n"
                + "4,RUS9001,alias,good_quality_aka,Ivan P,P,Ivan,,,,\n"
                + "5,AQD9001,primary,,The Examples,The Examples,,,,,\n"
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Subjects_have_their_names()
    {
        var party = Read().Party("RUS9001");
        Assert.Equal("Ivan Petrovich PRIMEROV", party.Name);
        Assert.Equal(
            "Iwan PRIMEROW Strong|Vanya Weak|Ivan P Strong",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
    }

    [Fact]
    public void The_regime_is_known_by_the_id_and_the_effect_is_not_known()
    {
        var designation = Assert.Single(Read().Party("RUS9001").Designations);
        Assert.Equal(
            ("Russia", DesignationEffect.Unknown, null, "since 2022-02-24"),
            (designation.Programme, designation.Effect, designation.Authority, designation.Days.ToString())
        );
    }

    [Fact]
    public void That_effects_are_not_known_is_said_once()
    {
        var read = Read();
        Assert.True(read.Tells("AS2061"));
        Assert.False(read.Tells("AS2062"));
    }

    [Fact]
    public void Dates_are_as_precise_as_the_table_has_them()
    {
        Write(
            "subject_dobs",
            "dob_id,unique_id,year,month,day,precision,parse_issues\n"
                + "1,RUS9001,1970,02,01,exact,\n2,RUS9001,1971,03,,month_year,non_numeric_day\n"
                + "3,RUS9001,1972,,,year_only,\"non_numeric_month, non_numeric_day\"\n"
        );
        Assert.Equal("1970-02-01|1971-03|1972", string.Join('|', Read().Party("RUS9001").Born));
    }

    [Fact]
    public void Countries_that_repeat_themselves_are_there_once()
    {
        Write(
            "subject_countries",
            "id,unique_id,raw_value,country_type,iso,resolution_method,iso_available\n"
                + "1,RUS9001,Russia,nationality,RU,synonym,True\n2,RUS9001,Russia,nationality,RU,synonym,True\n"
                + "3,RUS9001,former USSR Currently Ukraine,birth,RU,synonym,True\n4,RUS9001,Cyprus,address,CY,direct,True\n"
                + "5,RUS9001,Cyprus,address,CY,direct,True\n"
        );
        var party = Read().Party("RUS9001");
        Assert.Equal(
            ("RU", "UA", "CY"),
            (
                Assert.Single(party.Nationalities).Value,
                Assert.Single(party.Birthplaces).Country!.Value.Value,
                Assert.Single(party.Addresses).Country!.Value.Value
            )
        );
        Assert.Equal(3, party.Raw!.Split('\n').Count(l => l.Contains("True", StringComparison.Ordinal)));
    }

    [Fact]
    public void Identifiers_are_told_by_their_type()
    {
        Write(
            "subject_identifiers",
            "id,unique_id,ofsi_group_id,raw_value,identifier_type,additional_info\n"
                + "1,RUS9001,15999,AB1234567,passport,Russia\n2,RUS9001,15999,500100732259,national,INN\n"
                + "3,RUS9001,15999,INN: 7707083893,business_registration_numbers,\n4,RUS9001,15999,IMO9332810,imo,\n"
                + "5,RUS9001,15999,123,library_card,\n"
        );
        var party = Read().Party("RUS9001");
        Assert.Equal(
            "OTHER OFSI:15999|INN 7707083893|INN 500100732259|PASSPORT AB1234567|IMO 9332810",
            string.Join('|', party.Identifiers.Select(i => i.ToString()))
        );
        Assert.Equal("library_card: 123", Assert.Single(party.NotUnderstood));
    }

    [Fact]
    public void Rows_of_nobody_are_counted()
    {
        Write(
            "subject_dobs",
            "dob_id,unique_id,year,month,day,precision,parse_issues\n1,RUS9999,1970,02,01,exact,\n"
        );
        Assert.StartsWith(
            "1 entries that this file has dates of birth for (the first is RUS9999)",
            Read().Diagnostics.Single(d => d.Code is "AS2017").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tables_that_are_missing_are_named() =>
        Assert.Contains(
            "no dates of birth and no identifiers and no countries",
            Read().Diagnostics.Single(d => d.Code is "AS2065").Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_the_table_of_names_nothing_is_read()
    {
        File.Delete(_folder.File("uksl-2026-05-01-subject_names.csv"));
        Assert.Equal("AS2064", ErrorOf(_folder.Path).Code);
    }

    [Fact]
    public void Names_without_subjects_are_left_out()
    {
        File.Delete(_folder.File("uksl-2026-05-01-subjects.csv"));
        var offer = ListOffer.Of([_folder.Path], new LocalDate(2026, 5, 1), ListReaders.All);
        Assert.Empty(offer.Sets);
        Assert.Equal("AS2006", Assert.Single(offer.Diagnostics).Code);
    }

    private void Write(string table, string text) => _folder.Write($"uksl-2026-05-01-{table}.csv", text);

    private Read<EditionContent> Read()
    {
        var offer = ListOffer.Of([_folder.Path], new LocalDate(2026, 5, 1), ListReaders.All);
        return Assert.Single(offer.Sets).Read();
    }
}
