using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using static Assay.Tests.Formats.Lists.Workbook;

namespace Assay.Tests.Formats.Lists;

public sealed class XlsxTableTests : IDisposable
{
    private static readonly string[] Header = ["Name", "Value"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_have_the_columns_of_the_header_and_their_number_in_the_sheet()
    {
        var rows = Rows(Of(["Name", "Value"], ["A", "1"], [], ["B", "2"]));
        Assert.Equal("2 A 1|4 B 2", string.Join('|', rows.Select(r => $"{r.Line} {r["name"]} {r["Value"]}")));
    }

    [Fact]
    public void Rows_before_the_header_are_passed_over()
    {
        var rows = Rows(Of(["A list of something"], ["Name", "Value"], ["A", "1"]), skip: 1);
        Assert.Equal("1", Assert.Single(rows)["Value"]);
    }

    [Fact]
    public void A_shared_string_is_all_its_runs_but_not_how_they_are_read_aloud()
    {
        var book = new Workbook()
            .SharedStrings(
                "<si><t>no</t></si><si><r><t xml:space=\"preserve\">Ali </t></r><r><rPr><b/></rPr><t>Baba_x000D_\n2</t></r><rPh sb=\"0\" eb=\"1\"><t>アリ</t></rPh></si>"
            )
            .Sheet("S", Texts(Header) + Row(2, "<c r=\"A2\" t=\"s\"><v>1</v></c>"));
        Assert.Equal("Ali Baba\n2", Assert.Single(Rows(book.Bytes()))["Name"]);
    }

    [Theory]
    [InlineData(14, "", "44616", "2022-02-24")]
    [InlineData(164, "dd\\.mm\\.yyyy", "44616.75", "2022-02-24")]
    [InlineData(164, "[$-419]d mmmm yyyy \"г.\"", "1", "1900-01-01")]
    [InlineData(14, "", "59", "1900-02-28")]
    [InlineData(14, "", "61", "1900-03-01")]
    [InlineData(14, "", "60", "60")]
    [InlineData(14, "", "-5", "-5")]
    [InlineData(164, "#,##0 \"days\"", "44616", "44616")]
    [InlineData(164, "[Red]0.00", "44616", "44616")]
    [InlineData(164, "hh:mm", "0.5", "0.5")]
    [InlineData(164, "0000000000", "770800476", "0770800476")]
    [InlineData(0, "", "7.708004767E9", "7708004767")]
    [InlineData(0, "", "7708004767", "7708004767")]
    [InlineData(0, "", "49.9", "49.9")]
    public void A_number_is_a_day_where_its_format_shows_one(
        int format,
        string custom,
        string value,
        string text
    )
    {
        var book = new Workbook()
            .Styles([custom], 0, format)
            .Sheet("S", Texts(Header) + Row(2, Number("B2", value, style: 1)));
        Assert.Equal(text, Assert.Single(Rows(book.Bytes()))["Value"]);
    }

    [Fact]
    public void A_workbook_may_count_its_days_from_1904()
    {
        var book = new Workbook { Properties = "<workbookPr date1904=\"1\"/>" }
            .Styles([], 14)
            .Sheet("S", Texts(Header) + Row(2, Number("B2", "43154")));
        Assert.Equal("2022-02-24", Assert.Single(Rows(book.Bytes()))["Value"]);
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>A1*2</f><v>84</v></c>", "84")]
    [InlineData("<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>Ax</v></c>", "Ax")]
    [InlineData("<c r=\"B2\" t=\"str\"><f>\"\"</f></c>", "")]
    [InlineData("<c r=\"B2\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"B2\" t=\"d\"><v>2022-02-24T00:00:00</v></c>", "2022-02-24")]
    [InlineData("<c><v>7</v></c>", "7")]
    public void A_cell_is_what_it_shows(string cell, string text)
    {
        var sheet = Texts(Header) + $"<row>{Text("A2", "x")}{cell}</row>";
        Assert.Equal(text, Assert.Single(Rows(new Workbook().Sheet("S", sheet).Bytes()))["Value"]);
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>A1*2</f></c>")]
    [InlineData("<c r=\"B2\"><f>A1*2</f><v/></c>")]
    public void A_formula_without_its_result_is_named(string cell)
    {
        var sheet = Texts(Header) + Row(2, Text("A2", "x"), cell);
        var fault = Fault(new Workbook().Sheet("S", sheet).Bytes());
        Assert.Equal(("AS2070", 2L), (fault.Code, fault.Place.Line));
        Assert.Contains("B2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_merged_cells_only_the_first_has_the_value()
    {
        var book = new Workbook().Sheet("S", Texts(["Name", "Value"], ["A", "1"], ["", "2"]));
        book.File(
            "xl/worksheets/sheet1.xml",
            $"<worksheet><sheetData>{Texts(["Name", "Value"], ["A", "1"], ["", "2"])}</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>"
        );
        Assert.Equal("A 1| 2", string.Join('|', Rows(book.Bytes()).Select(r => $"{r["Name"]} {r["Value"]}")));
    }

    [Fact]
    public void The_first_sheet_that_is_shown_is_read_unless_another_is_named()
    {
        var book = new Workbook()
            .Sheet("Hidden", Texts(Header, ["H", ""]), state: "hidden")
            .Sheet("First", Texts(Header, ["F", ""]))
            .Sheet("Second & last", Texts(Header, ["S", ""]))
            .Bytes();
        Assert.Equal("F", Assert.Single(Rows(book))["Name"]);
        Assert.Equal("S", Assert.Single(Rows(book, sheet: "second & last"))["Name"]);
        Assert.Equal("H", Assert.Single(Rows(book, sheet: "Hidden"))["Name"]);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_named_with_those_that_are()
    {
        var fault = Fault(Of(Header, ["A", "1"]), sheet: "Parties");
        Assert.Equal("AS2071", fault.Code);
        Assert.Contains("Sheet1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_without_a_column_is_named_by_its_row()
    {
        var fault = Fault(Of(Header, ["A", "1", "what is this"]));
        Assert.Equal(("AS2012", 2L), (fault.Code, fault.Place.Line));
    }

    private List<TableRow> Rows(byte[] workbook, int skip = 0, string? sheet = null)
    {
        var file = ListFile.Open(_folder.Write("list.xlsx", workbook));
        using var part = new OpenPart(file, _ => { });
        return [.. XlsxTable.Rows(part, skip, sheet)];
    }

    private Assay.Model.Diagnostic Fault(byte[] workbook, string? sheet = null) =>
        Assert.Throws<Assay.Model.AssayException>(() => Rows(workbook, sheet: sheet)).Diagnostic;
}
