using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Eu.AnnexFiles;

namespace Assay.Tests.Formats.Lists.Eu;

public sealed class AnnexReaderTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 7, 17);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "32014R0269",
        "eu-council/2014r0269",
        "2014R0269",
        "Reg. 269/2014 art. 2, annex I.PERSONS, no. 7"
    )]
    [InlineData("32024R1485", "eu-council/2024r1485", "2024R1485", "Reg. 2024/1485, annex I.PERSONS, no. 7")]
    [InlineData("32010D0573", "eu-council/2010d0573", "2010D0573", "Dec. 2010/573, annex I.PERSONS, no. 7")]
    public void An_act_is_a_list_and_its_number_the_programme(
        string celex,
        string list,
        string programme,
        string basis
    )
    {
        var read = Read(celex, Row("Anna ANTONOVA", ("recordId", "7")));
        var designation = Assert.Single(Assert.Single(read.Value!.Parties).Designations);
        Assert.Equal(
            (list, programme, basis),
            (read.Value.Edition.List.ToString(), designation.Programme, designation.Basis)
        );
    }

    [Theory]
    [InlineData("Asset freeze", "I.B", DesignationEffect.AssetFreeze)]
    [InlineData("Export control", "IV", DesignationEffect.ExportControl)]
    [InlineData("Transportation restrictions", "XLII", DesignationEffect.TransportBan)]
    [InlineData("Services ban", "XV", DesignationEffect.ServicesBan)]
    [InlineData("Investment ban", "LII.A", DesignationEffect.InvestmentBan)]
    [InlineData("Financial restrictions", "III", DesignationEffect.Sectoral)]
    [InlineData("Financial restrictions", "XIV", DesignationEffect.TransactionBan)]
    [InlineData("Financial restrictions", "XCIX", DesignationEffect.Sectoral)]
    [InlineData("Ban on whistling", "I", DesignationEffect.Other)]
    public void The_measure_says_the_effect_and_the_annex_which_financial_one(
        string measure,
        string annex,
        DesignationEffect effect
    )
    {
        var read = Read("32014R0833", Row("A", ("measure", measure), ("annex", annex)));
        var designation = Assert.Single(Assert.Single(read.Value!.Parties).Designations);
        Assert.Equal((effect, measure), (designation.Effect, designation.Wording));
        Assert.Equal(effect == DesignationEffect.Other, read.Diagnostics.Any(d => d.Code is "AS2053"));
    }

    [Theory]
    [InlineData("17.3.2014", "since 2014-03-17")]
    [InlineData("26 Feb. 2011", "since 2011-02-26")]
    [InlineData("14 June 2022", "since 2022-06-14")]
    [InlineData("2026-07-17", "since 2026-07-17")]
    [InlineData("", "always")]
    public void The_day_of_listing_is_read_as_printed(string printed, string days)
    {
        var party = One("Anna ANTONOVA", ("startDate", printed), ("reason", "She voted; twice."));
        var designation = Assert.Single(party.Designations);
        Assert.Equal((days, "She voted; twice."), (designation.Days.ToString(), designation.Reason));
    }

    [Fact]
    public void Entries_that_begin_after_the_edition_are_told()
    {
        var read = Read("32014R0269", Row("Anna ANTONOVA", ("startDate", "18.7.2026")));
        Assert.Contains(read.Diagnostics, d => d is { Code: "AS2055", Severity: Severity.Note });
    }

    [Fact]
    public void A_table_with_only_a_header_is_an_empty_list()
    {
        var read = ReadOn(Day, _folder.Write("32012R0377.csv", Act("32012R0377")));
        Assert.Equal(
            ("eu-council/2012r0377", 0),
            (read.Value!.Edition.List.ToString(), read.Value.Parties.Count)
        );
        Assert.Equal("AS2051", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void An_empty_table_without_the_number_of_an_act_is_no_list()
    {
        var offer = ListOffer.Of([_folder.Write("export.csv", Act("32012R0377"))], Day, ListReaders.All);
        Assert.Equal("AS2002", Assert.Single(offer.Diagnostics).Code);
    }

    [Fact]
    public void A_row_of_another_act_is_named_by_its_line()
    {
        var table = Act("32014R0269", Row("A"), Row("B"))
            .Replace(
                "32014R0269,,,I.PERSONS,Asset freeze,,,Person,B",
                "32014R0833,,,I.PERSONS,Asset freeze,,,Person,B",
                StringComparison.Ordinal
            );
        var error = Assert.Single(ReadOn(Day, _folder.Write("32014R0269.csv", table)).Diagnostics);
        Assert.Equal(("AS2050", 3L), (error.Code, error.Place.Line));
    }

    [Fact]
    public void A_row_without_a_name_is_named_by_its_line()
    {
        var error = Assert.Single(Read("32014R0269", Row("A"), Row("")).Diagnostics);
        Assert.Equal(("AS2013", 3L), (error.Code, error.Place.Line));
    }

    [Fact]
    public void A_table_without_end_is_given_up()
    {
        var reason = new string('x', 900_000);
        var rows = Enumerable.Range(1, 80).Select(i => Row($"A{i}", ("reason", reason))).ToArray();
        Assert.Equal("AS2052", Assert.Single(Read("32014R0269", rows).Diagnostics).Code);
    }

    [Fact]
    public void Each_column_is_kept()
    {
        string[] columns = Act("32014R0269").Trim().Split(',');
        string[] read = ["celex", "recordId", "annex", "measure", "schema", "name", "gender"];
        foreach (var column in columns.Except(read, StringComparer.Ordinal))
        {
            var party = One("Anna ANTONOVA", (column, "Sample 1234567"));
            var kept = System.Text.Json.JsonSerializer.Serialize(party with { Raw = null });
            Assert.True(kept.Contains("1234567", StringComparison.Ordinal), $"{column} is lost: {kept}");
        }
    }

    [Fact]
    public void A_column_that_is_not_known_is_kept_and_counted()
    {
        var table = Act("32014R0269", Row("Anna ANTONOVA", ("notes", "N")))
            .Replace("website,notes", "website,shoeSize", StringComparison.Ordinal);
        var read = ReadOn(Day, _folder.Write("32014R0269.csv", table));
        Assert.Equal("shoeSize: N", Assert.Single(Assert.Single(read.Value!.Parties).NotUnderstood));
        Assert.Equal("AS2019", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void The_raw_record_is_the_rows()
    {
        var party = Assert.Single(
            Read("32014R0833", Bank("III", "SBERBANK"), Bank("XIV", "Sberbank")).Value!.Parties
        );
        Assert.Equal(
            ["32014R0833,,,III,Financial restrictions", "32014R0833,,,XIV,Financial restrictions"],
            party.Raw!.Split('\n').Select(l => string.Join(',', l.Split(',').Take(5)))
        );
    }

    private static Dictionary<string, string> Bank(string annex, string name) =>
        Row(name, ("annex", annex), ("measure", "Financial restrictions"), ("schema", "LegalEntity"));

    private ListedParty One(string name, params IReadOnlyList<(string, string)> cells) =>
        Assert.Single(Read("32014R0269", Row(name, cells)).Value!.Parties);

    private Read<EditionContent> Read(string celex, params IReadOnlyDictionary<string, string>[] rows) =>
        ReadOn(Day, _folder.Write($"{celex}.csv", Act(celex, rows)));
}
