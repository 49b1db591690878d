using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class UnReaderTests : IDisposable
{
    private const string Person = """
        <INDIVIDUAL><FIRST_NAME>JABER</FIRST_NAME><SECOND_NAME>ABDALLAH </SECOND_NAME><THIRD_NAME/><FOURTH_NAME>AL-JALAHMAH</FOURTH_NAME>
        <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.237 </REFERENCE_NUMBER><LISTED_ON>2014-01-03</LISTED_ON>
        <NAME_ORIGINAL_SCRIPT>جابر</NAME_ORIGINAL_SCRIPT><COMMENTS1>Some story.</COMMENTS1>
        <NATIONALITY><VALUE>Kuwait</VALUE><VALUE>na</VALUE><VALUE>former Soviet Union</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Good One; Good Two</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu X</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ADDRESS><CITY>Kabul</CITY><COUNTRY>Afghanistan</COUNTRY></INDIVIDUAL_ADDRESS>
        {0}
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>OB 0243318</NUMBER></INDIVIDUAL_DOCUMENT>
        <INDIVIDUAL_DOCUMENT/></INDIVIDUAL>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_is_its_parts_and_stands_beside_its_original_script()
    {
        var party = Read(Person).Party("QDi.237");
        Assert.Equal("JABER ABDALLAH AL-JALAHMAH", party.Name);
        Assert.Contains(new Alias("جابر", AliasQuality.OriginalScript), party.Aliases);
    }

    [Fact]
    public void A_low_quality_alias_is_weak_and_a_cell_may_hold_several()
    {
        var aliases = Read(Person)
            .Party("QDi.237")
            .Aliases.Where(a => a.Quality != AliasQuality.OriginalScript);
        Assert.Equal(
            "Good One Strong|Good Two Strong|Abu X Weak",
            string.Join('|', aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
    }

    [Theory]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1959-09-24</DATE>", "1959-09-24")]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>", "1971")]
    [InlineData(
        "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1958</FROM_YEAR><TO_YEAR>1963</TO_YEAR>",
        "1958..1963"
    )]
    [InlineData("<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR>", "1969..1973")]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973 </NOTE>", "1973-11")]
    public void A_date_of_birth_may_be_a_day_a_year_a_range_or_a_note(string birth, string born)
    {
        var party = Read(Person, $"<INDIVIDUAL_DATE_OF_BIRTH>{birth}</INDIVIDUAL_DATE_OF_BIRTH>")
            .Party("QDi.237");
        Assert.Equal(born, Assert.Single(party.Born).ToString());
    }

    [Fact]
    public void Countries_that_are_none_are_counted()
    {
        var read = Read(Person);
        Assert.Equal("KW", Assert.Single(read.Party("QDi.237").Nationalities).Value);
        Assert.Contains(
            "former Soviet Union",
            Assert.Single(read.Diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_listing_freezes_since_its_day()
    {
        var designation = Assert.Single(Read(Person).Party("QDi.237").Designations);
        Assert.Equal(
            ("Al-Qaida", DesignationEffect.AssetFreeze, "since 2014-01-03"),
            (designation.Programme, designation.Effect, designation.Days.ToString())
        );
    }

    [Theory]
    [InlineData("(Travel Ban)", "TravelBan")]
    [InlineData("(Travel\nBan, Asset Freeze)", "AssetFreeze,TravelBan")]
    [InlineData("(Asset Freeze)", "AssetFreeze")]
    public void Measures_that_the_narrative_names_are_those_that_hold(string measures, string effects)
    {
        var story = $"Listed pursuant to paragraph 15 of resolution 1970 {measures}.";
        var person = Person.Replace("Some story.", story, StringComparison.Ordinal);
        Assert.Equal(
            effects,
            string.Join(',', Read(person).Party("QDi.237").Designations.Select(d => d.Effect))
        );
    }

    [Fact]
    public void An_entity_is_read_like_a_person()
    {
        const string entity = """
            <ENTITY><FIRST_NAME>NAMCHONGANG</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.004</REFERENCE_NUMBER>
            <LISTED_ON>2015-04-07-04:00</LISTED_ON><COMMENTS1/><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>NCG</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ADDRESS><CITY>Pyongyang</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS></ENTITY>
            """;
        var party = Read(Person + entity).Party("KPe.004");
        Assert.Equal((PartyKind.Company, "KP"), (party.Kind, Assert.Single(party.Countries).Value));
        Assert.Equal(new Alias("NCG", AliasQuality.Former), Assert.Single(party.Aliases));
        Assert.Equal("since 2015-04-07", Assert.Single(party.Designations).Days.ToString());
    }

    [Fact]
    public void The_day_of_the_edition_is_the_one_it_was_generated_on() =>
        Assert.Equal(new LocalDate(2026, 2, 27), Read(Person).Value!.Edition.Date);

    [Fact]
    public void Where_name_and_content_differ_the_content_counts()
    {
        var read = ReadOne(_folder.Write("un-2020-01-01.xml", Document(Person, "")));
        Assert.Equal(new LocalDate(2026, 2, 27), read.Value!.Edition.Date);
        Assert.True(read.Tells("AS2025"));
    }

    private Read<EditionContent> Read(string entries, string birth = "") =>
        ReadOne(_folder.Write("list.xml", Document(entries, birth)));

    private static string Document(string entries, string birth)
    {
        var all = entries.Replace("{0}", birth, StringComparison.Ordinal);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\"><INDIVIDUALS>{all}</INDIVIDUALS></CONSOLIDATED_LIST>";
    }
}
