using Assay.Listings;
using Assay.Model;
using Assay.Tests.Formats.Lists.Tables;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists.Uk;

public sealed class UkExportReaderTests : IDisposable
{
    private static readonly string[] Columns =
    [
        "Unique ID",
        "OFSI Group ID",
        "Name",
        "Regime Name",
        "Type",
        "Designation source",
        "Date Designated",
        "Sanctions Imposed",
    ];

    private static readonly string[] Person =
    [
        "RUS9001",
        "15999",
        "PRIMEROV  Ivan Petrovich",
        "Russia",
        "Individual",
        "UK",
        "24-02-2022",
        "Asset freeze, Director Disqualification Sanction, Travel Ban, Trust Services Sanctions",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_is_a_party_with_a_designation_for_each_sanction()
    {
        var party = Read(Person).Party("RUS9001");
        Assert.Equal(("PRIMEROV Ivan Petrovich", PartyKind.Person), (party.Name, party.Kind));
        Assert.Equal(
            "Russia AssetFreeze|Russia DirectorDisqualification|Russia TravelBan|Russia ServicesBan",
            string.Join('|', party.Designations.Select(d => $"{d.Programme} {d.Effect}"))
        );
        Assert.All(party.Designations, d => Assert.Equal("since 2022-02-24", d.Days.ToString()));
        Assert.Empty(party.NotUnderstood);
    }

    [Fact]
    public void CSV_and_ODS_say_the_same()
    {
        var csv = UkFiles.Line(Columns) + UkFiles.Line(Person);
        var party = ReadOne(_folder.Write("export-2025-08-11.csv", csv)).Party("RUS9001");
        // As it was written it differs: a spreadsheet collapses blanks.
        Assert.Equivalent(Read(Person).Party("RUS9001") with { Raw = party.Raw }, party, strict: true);
    }

    [Theory]
    [InlineData("-, Asset freeze")]
    [InlineData(", Asset freeze")]
    public void A_sanction_that_is_none_adds_nothing(string sanctions)
    {
        var read = Read([.. Person[..^1], sanctions]);
        Assert.Equal(DesignationEffect.AssetFreeze, Assert.Single(read.Party("RUS9001").Designations).Effect);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_party_without_a_name_is_kept_under_its_id_and_told()
    {
        var read = Read(["RUS9001", "15999", "\n            ", .. Person[3..]]);
        Assert.Equal("RUS9001", read.Party("RUS9001").Name);
        Assert.True(read.Tells("AS2063"));
    }

    [Fact]
    public void An_id_twice_is_an_error() =>
        Assert.Equal(
            "AS2014",
            ErrorOf(_folder.Write("export-2025-08-11.ods", OdsFiles.Of(Columns, Person, Person))).Code
        );

    [Theory]
    [InlineData("27/04/2020")]
    [InlineData("some day")]
    public void The_retired_list_of_OFSI_is_refused_with_what_to_use_instead(string updated)
    {
        var text =
            $"Last Updated,{updated},,,\r\nName 6,Name 1,Name 2,Regime,Group ID\r\nPRIMEROV,Ivan,,Russia,1\r\n";
        var error = ErrorOf(_folder.Write("ConList.csv", text));
        Assert.Equal("AS2060", error.Code);
        Assert.Contains("The UK Sanctions List (CSV, ODS or XML)", error.Message, StringComparison.Ordinal);
    }

    private Read<EditionContent> Read(string[] row) =>
        ReadOne(_folder.Write("export-2025-08-11.ods", OdsFiles.Of(Columns, row)));
}
