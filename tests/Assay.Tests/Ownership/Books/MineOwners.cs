using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership.Books;

/// <summary>Owners of mines as free text: what is certain becomes a stake, the rest is told.</summary>
public sealed class MineOwners : IDisposable
{
    private const string Header = "mine_fac,sub_site,owners,operators,year,source,source_url,comment\n";

    private readonly BookFiles _files = new();

    public void Dispose() => _files.Dispose();

    private Read<OwnershipBook> Of(params string[] rows) =>
        _files.Read("mines.csv", Header + string.Join('\n', rows) + "\n");

    private static string Row(string owners, string year = "2019.0", string comment = "") =>
        $"M,,\"{owners}\",Op,{year},Report,https://example.org/r,{comment}";

    [Theory]
    [InlineData("X Mining (100%)", "X Mining 100 %")]
    [InlineData("Joint Venture: Teck Limited (50%)", "Teck Limited 50 %")]
    [InlineData(
        "X (62.3%), Y Inc. (23.0%), U.S. Steel (14.7%)",
        "X 62.3 %",
        "Y Inc. 23 %",
        "U.S. Steel 14.7 %"
    )]
    [InlineData("F Inc. (72%), S Arizona, Inc. (28%)", "F Inc. 72 %", "S Arizona, Inc. 28 %")]
    [InlineData("B (45%), Kilo-Moto (SOK IMO)(10%)", "B 45 %", "Kilo-Moto (SOK IMO) 10 %")]
    [InlineData("S (50%), Impala Platinum (50%(", "S 50 %", "Impala Platinum 50 %")]
    [InlineData("A (53.56%), SMM B.V. (21.%).", "A 53.56 %", "SMM B.V. 21 %")]
    [InlineData("A (9.5%) and JX (5%)", "A 9.5 %", "JX 5 %")]
    [InlineData("A (55%), B (15%) C S.A. (30%)", "A 55 %", "B 15 %", "C S.A. 30 %")]
    public void Shares_stand_behind_names(string owners, params string[] stakes)
    {
        var read = Of(Row(owners));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(stakes, read.Value!.Interests.Select(i => $"{i.Holder} {i.Share}"));
        Assert.All(read.Value!.Interests, i => Assert.Equal("mine:M", i.Held.Key));
        Assert.Equal("https://example.org/r", read.Value!.Interests[0].Source.Locator);
    }

    [Fact]
    public void A_part_of_a_mine_is_a_party_of_its_own()
    {
        var read = Of("Twin Creeks,Turquoise Ridge,X (25%),,2017.0,,,");
        Assert.Equal(
            "Twin Creeks / Turquoise Ridge",
            read.Value!.Party("mine:Twin Creeks / Turquoise Ridge").Name
        );
        Assert.Equal(PartyKind.Unknown, read.Value!.Parties[0].Kind);
    }

    [Theory]
    [InlineData("X (100%)", "", "since 1800..2019")]
    [InlineData("Until 2007: X (49%)", "", "1800-01-01..2007-01-01 to 2007")]
    [InlineData("After 2007: X (49%)", "", "since 2007-01-01..2008-01-01")]
    [InlineData("X (46.7%), sold on 31 December 2014", "", "1800..2014 to 2014-12-31")]
    [InlineData(
        "X (80%), sold their interest on 1 December 2013",
        "",
        "1800-01-01..2013-12-01 to 2013-12-01"
    )]
    [InlineData("X (57.7%)", "sold on 31 July 2013", "1800-01-01..2013-07-31 to 2013-07-31")]
    [InlineData("X (57.7%)", "Sold in 2014 to QKR Corp Ltd.", "1800-01-01..2014-01-01 to 2014")]
    [InlineData("X (57.7%)", "before 2009 it was a mine from Y", "since 1800..2019")]
    public void Days_are_what_the_text_and_the_year_of_its_source_tell(
        string owners,
        string comment,
        string days
    ) =>
        Assert.Equal(days, Assert.Single(Of(Row(owners, comment: comment)).Value!.Interests).Days.ToString());

    [Fact]
    public void A_subsidiary_brings_its_parents_along()
    {
        Assert.Equal(
            [
                "Minera X S.A. (MBM) > mine:M 100 % since 1800..2019",
                "Barrick > Minera X S.A. (MBM) 100 % since 1800..2019",
            ],
            Of(Row("Minera X S.A. (MBM) (wholly-owned Peruvian subsidiary of Barrick) (100%)"))
                .Value!.Stakes()
        );
        var read = Of(Row("Gold Mine Limited (BGML) subsidiary of Acacia plc, 63.9% subsidiary of Barrick"));
        Assert.Equal(
            [
                "Gold Mine Limited (BGML) > mine:M unknown share since 1800..2019",
                "Acacia plc > Gold Mine Limited (BGML) unknown share since 1800..2019",
                "Barrick > Acacia plc 63.9 % since 1800..2019",
            ],
            read.Value!.Stakes()
        );
        Assert.Equal(["AS3011"], read.Codes());
    }

    [Fact]
    public void The_same_stake_seen_twice_is_one_and_another_ends_it() =>
        Assert.Equal(
            [
                "X > mine:M 45 % 1800..2013 to 2015..2018",
                "X > mine:M 30 % since 2015..2018",
                "Y > mine:M 70 % since 1800..2018",
            ],
            Of(Row("X (45%)", "2013"), Row("X (45%)", "2015"), Row("X (30%), Y (70%)", "2018"))
                .Value!.Stakes()
        );

    [Fact]
    public void A_later_whole_ends_the_stakes_it_does_not_name() =>
        Assert.Equal(
            ["X > mine:M 100 % 1800..2013 to 2013..2019", "Y > mine:M 100 % since 2013..2019"],
            Of(Row("X (100%)", "2013"), Row("Y (100%)", "2019")).Value!.Stakes()
        );

    [Fact]
    public void A_later_part_leaves_open_whether_the_others_still_hold() =>
        Assert.Equal(
            ["X > mine:M 60 % 1800..2013 to 2013..9999", "Y > mine:M 40 % since 1800..2013"],
            Of(Row("X (60%), Y (40%)", "2013"), Row("Y (40%)", "2019")).Value!.Stakes()
        );

    [Theory]
    [InlineData("", "AS3010")]
    [InlineData("PT Nusa (Newcrest Mining Limited 75%)", "AS3010")]
    [InlineData("X (175%)", "AS3010")]
    [InlineData("X 50%, others", "AS3010")]
    [InlineData("around 2010: X (50%)", "AS3010")]
    [InlineData("sold by X (50%)", "AS3010")]
    [InlineData("Southern Copper Corporation", "AS3011")]
    [InlineData("J (85%), Z (23%)", "AS3011")]
    [InlineData("A Corporation and B Corporation (20%)", "AS3015")]
    public void What_is_not_certain_is_told(string owners, string code)
    {
        var read = Of(Row(owners));
        Assert.Equal([code], read.Codes());
        Assert.Equal(
            code is "AS3010" ? 0
                : owners.StartsWith('J') ? 2
                : 1,
            read.Value!.Interests.Count
        );
        if (code is "AS3011")
            Assert.All(read.Value.Interests, i => Assert.Equal(Share.Unknown, i.Share));
    }

    [Fact]
    public void What_stands_behind_the_owners_read_is_told_alone()
    {
        var read = Of(Row("X (50%), and some villagers"));
        Assert.Contains(
            "'some villagers' was not read",
            Assert.Single(read.Diagnostics).Message,
            StringComparison.Ordinal
        );
        Assert.Single(read.Value!.Interests);
    }

    [Fact]
    public void The_real_table_is_read()
    {
        var read = BookReader.Read(SharedFolder.PathOrSkip("sanctions/ownership/mine_owners.derived.csv"));
        var lines = read.Diagnostics.ToLookup(d => d.Code, d => d.Place.Line);
        Assert.Equal([192L, 700L], lines["AS3010"]);
        Assert.Equal([25L, 38L, 39L, 40L, 647L], lines["AS3011"].Order());
        Assert.Equal(14, lines["AS3015"].Count());
    }
}
