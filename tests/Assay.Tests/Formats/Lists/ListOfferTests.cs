using Assay.Formats.Lists;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

public sealed class ListOfferTests : IDisposable
{
    private static readonly string Sdn = Ofac(Entry(36, "X"));
    private static readonly string Alt = Ofac("36,12,\"aka\",\"Y\",-0- \r\n");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_several_days_gives_an_edition_a_day()
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        _folder.Write("alt-2024-06-27.csv", Alt);
        _folder.Write("sdn-2022-02-23.csv.gz", Gzip(Sdn));
        var offer = Offer();
        Assert.Equal(
            "2022-02-23: entries|2024-06-27: aliases+entries",
            string.Join('|', offer.Sets.Select(s => $"{s.Date:uuuu-MM-dd}: {string.Join('+', s.Roles)}"))
        );
    }

    [Theory]
    [InlineData("sdn.csv")]
    [InlineData("sdn-2025-02.csv")]
    public void What_bears_no_day_is_left_out_and_the_rest_goes_on(string name)
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        var undated = _folder.Write(name, Sdn);
        var offer = Offer();
        Assert.Single(offer.Sets);
        var told = Assert.Single(offer.Diagnostics);
        Assert.Equal(("AS2005", Severity.Warning, undated), (told.Code, told.Severity, told.Place.File));
    }

    [Theory]
    [InlineData("sdn-2025-12.csv", true)]
    [InlineData("uksl-2026-05-subjects.csv.gz", true)]
    [InlineData("sdn.csv", false)]
    [InlineData("sdn-2024-06-27.csv", false)]
    public void A_name_may_say_the_month_and_no_day(string name, bool says) =>
        Assert.Equal(says, FileName.Of(name).SaysMonth);

    [Fact]
    public void A_day_that_is_given_is_for_what_bears_none()
    {
        _folder.Write("sdn.csv", Sdn);
        _folder.Write("cons_prim-2022-02-23.csv", Sdn);
        var dates = Offer(new LocalDate(2024, 6, 27)).Sets.Select(s => $"{s.List} {s.Date:uuuu-MM-dd}");
        Assert.Equal("us-ofac/consolidated 2022-02-23|us-ofac/sdn 2024-06-27", string.Join('|', dates));
    }

    [Fact]
    public void A_day_in_another_month_than_the_name_says_is_taken_and_told()
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        _folder.Write("alt-2025-02.csv", Alt);
        var offer = Offer(new LocalDate(2024, 6, 27));
        Assert.Equal(2, Assert.Single(offer.Sets).Roles.Count);
        Assert.Equal("AS2026", Assert.Single(offer.Diagnostics).Code);
    }

    [Fact]
    public void Aliases_without_the_entries_of_their_day_are_left_out()
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        _folder.Write("alt-2024-06-28.csv", Alt);
        var offer = Offer();
        Assert.Single(Assert.Single(offer.Sets).Roles);
        Assert.Equal("AS2006", Assert.Single(offer.Diagnostics).Code);
    }

    [Fact]
    public void Entries_without_aliases_are_read_with_a_note()
    {
        var read = ReadOne(_folder.Write("sdn-2024-06-27.csv", Sdn));
        Assert.True(read.Succeeded);
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal(("AS2007", Severity.Note), (told.Code, told.Severity));
    }

    [Fact]
    public void Two_files_for_the_same_part_of_a_day_are_an_error()
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        _folder.Write("sdn-2024-06-27.csv.gz", Gzip(Sdn));
        var offer = Offer();
        Assert.Empty(offer.Sets);
        Assert.Equal("AS2008", Assert.Single(offer.Diagnostics).Code);
    }

    [Fact]
    public void Other_files_of_a_folder_are_told_once()
    {
        _folder.Write("sdn-2024-06-27.csv", Sdn);
        _folder.Write("README.md", "text");
        _folder.Write("sdn-no-longer-listed-2024-06-to-2026-06.derived.csv", "a,b");
        var told = Assert.Single(Offer().Diagnostics);
        Assert.Equal(("AS2003", Severity.Note), (told.Code, told.Severity));
        Assert.StartsWith("2 files", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error() =>
        Assert.Equal(
            "AS2001",
            Assert.Single(ListOffer.Of([_folder.File("none")], null, ListReaders.All).Diagnostics).Code
        );

    [Theory]
    [InlineData("SDN.CSV", "sdn", null, null)]
    [InlineData("sdn-2024-06-27.csv.gz", "sdn", "2024-06-27", null)]
    [InlineData("sdn_20240627.csv", "sdn", "2024-06-27", null)]
    [InlineData("sdn_comments-2025-02.csv", "sdn_comments", null, "2025-02-01")]
    [InlineData("sdn-2024-02-30.csv", "sdn-2024-02-30", null, null)]
    [InlineData("consolidated.2024-13.csv", "consolidated.2024-13", null, null)]
    public void A_name_is_taken_apart(string name, string stem, string? day, string? month)
    {
        var parts = FileName.Of(name);
        Assert.Equal((stem, day, month), (parts.Stem, Text(parts.Date), Text(parts.Month)));
    }

    private static string? Text(LocalDate? date) =>
        date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private ListOffer Offer(LocalDate? date = null) => ListOffer.Of([_folder.Path], date, ListReaders.All);
}
