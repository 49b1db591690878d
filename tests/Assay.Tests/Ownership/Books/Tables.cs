using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;
using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Ownership.Books;

/// <summary>A user's own table of who owns whom.</summary>
public sealed class Tables : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Read<OwnershipBook> Read(string csv) => BookReader.Read(_folder.Write("owners.csv", csv));

    [Fact]
    public void A_row_is_an_interest_with_its_days_and_source()
    {
        var book = Read(
            """
            owner,owned,percentage,votes,kind,from,to,source
            Ivan Petrov,Alfa LLC,"44,95 %",35,ordinary,2020-03,2022-12-31,annual report 2021
            """
        ).Value!;
        var interest = Assert.Single(book.Interests);
        Assert.Equal(("Ivan Petrov", "Alfa LLC"), (interest.Holder.Key, interest.Held.Key));
        Assert.Equal(44.95m, interest.Share.Lower.Value);
        Assert.Equal(35m, interest.Votes!.Value.Lower.Value);
        Assert.Equal("2020-03 to 2022-12-31", interest.Days.ToString());
        Assert.Equal("annual report 2021", interest.Source.Text);
        Assert.Equal("ordinary", interest.Kind);
    }

    [Theory]
    [InlineData("25..50", 25, 50)]
    [InlineData("25-50%", 25, 50)]
    [InlineData("majority", 50, 100)]
    [InlineData("", 0, 100)]
    [InlineData("unknown", 0, 100)]
    public void A_share_may_be_a_range_or_unknown(string written, int least, int most)
    {
        var read = Read($"owner;owned;share\nA;B;{written}");
        var share = Assert.Single(read.Value!.Interests).Share;
        Assert.Equal((least, most), ((int)share.Lower.Value, (int)share.Upper.Value));
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("A,B,fifty,2020", "AS3011", 2)]
    [InlineData("A,B,101,2020", "AS3011", 2)]
    [InlineData("A,B,50,last year", "AS3012", 2)]
    [InlineData(",B,50,2020", "AS3010", 2)]
    [InlineData("A,,50,2020", "AS3010", 2)]
    [InlineData("A,A,50,2020", "AS3010", 2)]
    public void What_is_not_understood_is_told_and_clears_nobody(string row, string code, long line)
    {
        var read = Read("owner,owned,percentage,from\n" + row);
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal((code, line), (told.Code, told.Place.Line));
        Assert.All(read.Value!.Interests, i => Assert.True(code == "AS3012" || i.Share == Share.Unknown));
    }

    [Fact]
    public void Days_upside_down_clear_nobody()
    {
        var read = Read("owner,owned,share,from,to\nA,B,80,2021,2020");
        Assert.Equal("AS3012", Assert.Single(read.Diagnostics).Code);
        Assert.Equal(InForce.Always, Assert.Single(read.Value!.Interests).Days);
    }

    [Fact]
    public void Columns_that_are_not_read_are_told()
    {
        var read = Read("owner,owned,share,votes_percent,remark\nA,B,40,60,x");
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal("AS3017", told.Code);
        Assert.Contains("'votes_percent', 'remark'", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Share")]
    [InlineData("Ownership %")]
    [InlineData("%")]
    public void Shares_have_several_names(string column) =>
        Assert.Equal(
            60,
            Assert.Single(Read($"Owner,Owned,{column}\nA,B,60").Value!.Interests).Share.Lower.Value
        );

    [Theory]
    [InlineData("control", "control", true)]
    [InlineData("appoints-board", "appoints-board", true)]
    [InlineData("Director", "director", false)]
    [InlineData("consolidation", "consolidated-accounts", false)]
    public void A_kind_that_is_power_is_no_stake(string kind, string means, bool isOutright)
    {
        var book = Read($"owner,owned,kind\nA,B,{kind}").Value!;
        Assert.Empty(book.Interests);
        var link = Assert.Single(book.Controls);
        Assert.Equal((means, isOutright), (link.Means, link.IsOutright));
    }

    [Fact]
    public void Numbers_and_countries_tell_parties_apart()
    {
        var book = Read(
            """
            owner,owner_id,owner_country,owned,owned_id,owned_kind,percentage
            Ivan Petrov,P1,RU,Alfa,inn:7707083893,Company,60
            Ivan Petrov,P2,KZ,Alfa,inn:7707083893,Company,40
            """
        ).Value!;
        Assert.Equal(["P1", "inn:7707083893", "P2"], book.Parties.Select(p => p.Node.Key));
        Assert.Equal("KZ", book.Parties[2].Country!.Value.Value);
        Assert.Equal(
            new Identifier(IdentifierKind.Inn, "7707083893"),
            Assert.Single(book.Parties[1].Identifiers)
        );
    }

    [Theory]
    [InlineData(9, "", 60)]
    [InlineData(10, "", 60)]
    [InlineData(164, "0.0\" of \"%", 60)]
    // A number that only looks like one.
    [InlineData(0, "", 0.6)]
    [InlineData(164, "0.0\"%\"", 0.6)]
    public void What_a_spreadsheet_shows_as_per_cent_is_read_so(int format, string code, double share)
    {
        var book = new Workbook().Styles(code.Length > 0 ? [code] : [], format);
        var path = _folder.File("owners.xlsx");
        File.WriteAllBytes(
            path,
            book.Sheet(
                    "S",
                    Workbook.Texts(["owner", "owned", "share"])
                        + Workbook.Row(
                            2,
                            Workbook.Text("A2", "X"),
                            Workbook.Text("B2", "Y"),
                            Workbook.Number("C2", "0.6")
                        )
                )
                .Bytes()
        );
        Assert.Equal((decimal)share, Assert.Single(BookReader.Read(path).Value!.Interests).Share.Lower.Value);
    }

    [Fact]
    public void A_file_that_says_nothing_of_ownership_is_refused()
    {
        var path = _folder.Write("people.csv", "name,age\nAnna,41\n");
        var fault = Assert.Throws<AssayException>(() => BookReader.Read(path));
        Assert.Equal("AS3003", fault.Diagnostic.Code);
    }
}
