using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class CnReaderTests : IDisposable
{
    private const string Header =
        "Type,QID,Name,Alias,Chinese name,Country,Topics,Summary,Chinese summary,Body,List,Date,End date,Source URL,Address\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Announcements_of_one_name_are_one_party_with_a_designation_each()
    {
        var party = Read(
                "Company,,Works Inc.,W;WI,工厂,US,sanction.counter,,,Ministry of Commerce,UEL,16.02.23,,https://example.org/a,",
                "Company,Q5,Works Inc.,,工厂公司,US,export.control,,,Ministry of Commerce,List of Export Controls,02.01.2025,24.04.2026,,"
            )
            .Party("Works Inc.");
        Assert.Equal(
            "UEL Other 2023-02-16.. Ministry of Commerce sanction.counter https://example.org/a|List of Export Controls ExportControl 2025-01-02..2026-04-24 Ministry of Commerce export.control ",
            string.Join(
                '|',
                party.Designations.Select(d =>
                    $"{d.Programme} {d.Effect} {d.Days.From}..{d.Days.Until} {d.Authority} {d.Wording} {d.Source?.Locator}"
                )
            )
        );
        Assert.Equal(
            "W Strong|WI Strong|工厂 OriginalScript|工厂公司 OriginalScript",
            string.Join('|', party.Aliases.Select(a => $"{a.Name} {a.Quality}"))
        );
        Assert.Equal("Wikidata: Q5", party.Remarks);
    }

    [Fact]
    public void Namesakes_with_different_numbers_are_two()
    {
        var read = Read(
            "Person,Q1,Chris S.,,,US,sanction.counter,,,Ministry of Foreign Affairs,,13.07.20,,,",
            "Person,Q2,Chris S.,,,GB,sanction.counter,,,Ministry of Foreign Affairs,,13.07.20,,,",
            "Person,,Chris S.,,,CA,sanction.counter,,,Ministry of Foreign Affairs,,13.07.21,,,"
        );
        Assert.Equal("US CA", string.Join(' ', read.Party("Chris S. Q1").Nationalities));
        Assert.Equal("GB", string.Join(' ', read.Party("Chris S. Q2").Nationalities));
    }

    [Fact]
    public void A_summary_is_a_post_of_a_person_and_a_remark_of_others()
    {
        var read = Read(
            "Person,,A,,,Japan,sanction.counter,US Senator,参议员,Ministry of Foreign Affairs,,13.07.20,,,",
            "Company,,B,,,,sanction.counter,Suspended for one year.,,Ministry of Commerce,,13.07.20,,,1 High St"
        );
        Assert.Equal("US Senator|参议员", string.Join('|', read.Party("A").Positions));
        Assert.Equal("Suspended for one year.", read.Party("B").Remarks);
        Assert.Equal("1 High St", Assert.Single(read.Party("B").Addresses).Street);
        Assert.Equal("Ministry of Commerce", Assert.Single(read.Party("B").Designations).Programme);
    }

    [Fact]
    public void A_topic_that_is_not_known_is_counted()
    {
        var read = Read("Company,,A,,,US,debarment,,,Ministry of Commerce,,,,,");
        Assert.Equal(DesignationEffect.Unknown, Assert.Single(read.Party("A").Designations).Effect);
        Assert.True(read.Tells("AS2019"));
    }

    [Fact]
    public void A_row_without_a_name_is_named_by_its_line()
    {
        var error = ErrorOf(_folder.Write("cn-2026-08-07.csv", Header + "Company,,,,工厂,US,,,,,,,,,\n"));
        Assert.Equal(("AS2013", 2L), (error.Code, error.Place.Line));
    }

    [Fact]
    public void The_real_table_has_its_designations()
    {
        var file = SharedFolder.PathOrSkip("sanctions/cn/cn_countermeasures.csv");
        var set = Assert.Single(ListOffer.Of([file], new LocalDate(2026, 8, 7), ListReaders.All).Sets);
        var read = set.Read();
        var designations = read.Value!.Parties.SelectMany(p => p.Designations).ToList();
        // 610 rows; 18 say the same party, list and day twice, and two of them differ in the source.
        Assert.InRange(designations.Count, 590, 610);
        Assert.Equal(193, designations.Count(d => d.Effect == DesignationEffect.ExportControl));
        Assert.Equal(3, designations.Count(d => d.Days.Until is not null));
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity != Severity.Note);
        Assert.False(read.Tells("AS2018"));
        Assert.False(read.Tells("AS2028"));
    }

    private Read<EditionContent> Read(params string[] rows) =>
        ReadOne(_folder.Write("cn-2026-08-07.csv", Header + string.Join('\n', rows)));
}
