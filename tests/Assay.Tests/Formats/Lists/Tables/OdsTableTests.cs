using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Tables.OdsFiles;

namespace Assay.Tests.Formats.Lists.Tables;

[Collection(nameof(Alone))]
public sealed class OdsTableTests : IDisposable
{
    private const string Header =
        "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        + "<table:table-cell><text:p>B</text:p></table:table-cell><table:table-cell><text:p>C</text:p></table:table-cell></table:table-row>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_stand_under_the_names_of_their_columns() =>
        Assert.Equal("1|2|3", Read(Row(Cell("1") + Cell("2") + Cell("3"))));

    [Fact]
    public void Empty_cells_that_are_written_as_one_keep_their_places() =>
        Assert.Equal("||3", Read(Row("<table:table-cell table:number-columns-repeated=\"2\"/>" + Cell("3"))));

    [Fact]
    public void A_cell_that_is_written_once_for_several_stands_in_each() =>
        Assert.Equal(
            "x|x|3",
            Read(
                Row(
                    "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
                        + Cell("3")
                )
            )
        );

    [Fact]
    public void The_million_empty_rows_and_columns_at_the_end_cost_nothing()
    {
        var rows =
            Row(Cell("1") + "<table:table-cell table:number-columns-repeated=\"16376\"/>")
            + "<table:table-row table:number-rows-repeated=\"1043268\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        Assert.Equal("1||", Read(rows));
    }

    [Fact]
    public void A_row_that_is_written_once_for_several_is_as_many() =>
        Assert.Equal(
            "1||/1||/2||",
            Read(
                $"<table:table-row table:number-rows-repeated=\"2\">{Cell("1")}</table:table-row>"
                    + Row(Cell("2"))
            )
        );

    [Fact]
    public void Paragraphs_blanks_and_breaks_of_a_cell_are_text() =>
        Assert.Equal(
            "a  b\nc\nd||",
            Read(
                Row(
                    "<table:table-cell><text:p>a<text:s text:c=\"2\"/><text:span>b</text:span><text:line-break/>c</text:p><text:p>d</text:p></table:table-cell>"
                )
            )
        );

    [Fact]
    public void Line_breaks_of_the_XML_are_no_text() =>
        Assert.Equal(
            "a b||",
            Read(Row("<table:table-cell><text:p>\n   a\n   b\n  </text:p></table:table-cell>"))
        );

    [Fact]
    public void What_somebody_noted_at_a_cell_is_not_in_it() =>
        Assert.Equal(
            "a||",
            Read(
                Row(
                    "<table:table-cell><office:annotation><text:p>who?</text:p></office:annotation><text:p>a</text:p></table:table-cell>"
                )
            )
        );

    [Fact]
    public void A_day_or_number_is_its_value_and_not_how_it_is_shown() =>
        Assert.Equal(
            "2022-02-24|123456789012|",
            Read(
                Row(
                    "<table:table-cell office:value-type=\"date\" office:date-value=\"2022-02-24T00:00:00\"><text:p>24/02/22</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"123456789012\"><text:p>1.23E+11</text:p></table:table-cell>"
                )
            )
        );

    [Fact]
    public void Only_the_first_sheet_is_read() =>
        Assert.Equal(
            "1||",
            ReadContent(
                Head
                    + $"<table:table>{Header}{Row(Cell("1"))}</table:table><table:table>{Row(Cell("2"))}</table:table>"
                    + Tail
            )
        );

    [Fact]
    public void Cells_under_no_column_end_the_reading() =>
        Assert.Equal("AS2012", Fault(Header + Row(Cell("1") + Cell("2") + Cell("3") + Cell("4"))));

    [Theory]
    [InlineData(
        "<table:table-row table:number-rows-repeated=\"2000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
    )]
    [InlineData(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"20000\"><text:p>x</text:p></table:table-cell></table:table-row>"
    )]
    [InlineData(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"20000\"/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
    )]
    [InlineData(
        "<table:table-row table:number-rows-repeated=\"99999999999999999999\"><table:table-cell/></table:table-row>"
    )]
    [InlineData("<table:table-row table:number-rows-repeated=\"-1\"><table:table-cell/></table:table-row>")]
    public void Repetitions_beyond_any_sheet_are_given_up(string row) =>
        Assert.Equal("AS2067", Fault(Header + row));

    [Fact]
    public void A_long_cell_repeated_often_is_given_up_before_it_is_made()
    {
        var cell =
            $"<table:table-cell table:number-columns-repeated=\"3\"><text:p>{new string('x', 500_000)}</text:p></table:table-cell>";
        Assert.Equal("AS2011", Fault(Header + Row(cell)));
    }

    [Fact]
    public void A_long_row_repeated_often_is_given_up_before_it_is_made() =>
        Assert.Equal(
            "AS2067",
            Fault(
                Header
                    + $"<table:table-row table:number-rows-repeated=\"1000000\">{Cell(new string('x', 1000))}</table:table-row>"
            )
        );

    [Fact]
    public void Blanks_written_as_a_number_are_held_to_a_record_s_length() =>
        Assert.Equal(
            "AS2011",
            Fault(
                Header
                    + Row(
                        "<table:table-cell><text:p>a<text:s text:c=\"2000000000\"/></text:p></table:table-cell>"
                    )
            )
        );

    [Fact]
    public void A_bomb_is_given_up_by_its_growth()
    {
        var bomb = Archive("content.xml", new byte[64 << 20]);
        var path = _folder.Write("bomb.ods", bomb);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Contains(FaultOf(path), new[] { "AS2009", "AS2022" }, StringComparer.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50L << 20);
    }

    [Fact]
    public void A_bomb_of_good_rows_is_given_up_by_its_growth()
    {
        var rows = string.Concat(Enumerable.Repeat(Row(Cell(new string('x', 2000))), 10_000));
        Assert.Equal("AS2009", Fault(Header + rows));
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Equal(
            "AS2021",
            FaultOf(
                _folder.Write(
                    "dtd.ods",
                    WithContent(
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"
                            + Head
                            + $"<table:table>{Header}</table:table>"
                            + Tail
                    )
                )
            )
        );

    [Fact]
    public void XML_that_breaks_off_is_damaged() =>
        Assert.Equal(
            "AS2022",
            FaultOf(_folder.Write("cut.ods", WithContent(Head + $"<table:table>{Header}{Row(Cell("1"))}")))
        );

    [Fact]
    public void An_archive_that_breaks_off_is_damaged() =>
        Assert.Equal("AS2066", FaultOf(_folder.Write("cut.ods", WithRows(Header)[..^40])));

    [Fact]
    public void An_archive_without_content_is_damaged() =>
        Assert.Equal("AS2066", FaultOf(_folder.Write("other.ods", Archive("other.xml", [1]))));

    [Fact]
    public void What_is_no_spreadsheet_has_no_columns() =>
        Assert.Empty(OdsTable.HeaderOf(ListFile.Open(_folder.Write("cut.ods", "PK\u0003\u0004abc"))).Columns);

    private string Read(string rows) =>
        ReadContent(Head + $"<table:table>{Header}{rows}</table:table>" + Tail);

    private string ReadContent(string content)
    {
        using var part = Open(_folder.Write("sheet.ods", WithContent(content)));
        return string.Join('/', OdsTable.Rows(part).Select(r => $"{r["A"]}|{r["B"]}|{r["C"]}"));
    }

    private string Fault(string rows) => FaultOf(_folder.Write("sheet.ods", WithRows(rows)));

    private static string FaultOf(string path)
    {
        using var part = Open(path);
        return Assert.Throws<AssayException>(() => OdsTable.Rows(part).Count()).Diagnostic.Code;
    }

    private static OpenPart Open(string path) => new(ListFile.Open(path), _ => { });

    private static string Row(string cells) => $"<table:table-row>{cells}</table:table-row>";
}
