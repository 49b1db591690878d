using System.IO.Compression;
using System.Text;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Model;
using static Assay.Tests.Formats.Lists.Workbook;

namespace Assay.Tests.Formats.Lists;

[Collection(nameof(Alone))]
public sealed class HostileWorkbookTests : IDisposable
{
    private const string Start = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2\"><v>2</v></c></row>", "AS2067")]
    [InlineData("<row r=\"99999999999999999999\"><c><v>2</v></c></row>", "AS2067")]
    [InlineData("<row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>", "AS2067")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZZZZZZZZ2\"><v>2</v></c></row>", "AS2067")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", "AS2066")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>2</v></c><c r=\"A2\"><v>2</v></c></row>", "AS2066")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c></row>", "AS2066")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>2</v>", "AS2022")]
    public void A_sheet_that_no_program_writes_is_given_up(string row, string code) =>
        Assert.Equal(code, FaultOf(new Workbook().Sheet("S", Start + row).Bytes()).Code);

    [Fact]
    public void What_a_sheet_claims_to_reach_to_makes_no_cells()
    {
        var rows = string.Concat(Enumerable.Range(1, 2_000).Select(i => Row(i, Number($"A{i}", "1"))));
        var book = new Workbook().Sheet("S", "");
        book.File(
            "xl/worksheets/sheet1.xml",
            $"<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{rows}</sheetData></worksheet>"
        );
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(1_999, Rows(book.Bytes()).Count);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20L << 20);
    }

    [Fact]
    public void Gaps_between_rows_make_no_rows()
    {
        var sheet = Start + "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>";
        Assert.Equal(1_048_576, Assert.Single(Rows(new Workbook().Sheet("S", sheet).Bytes())).Line);
    }

    [Fact]
    public void A_million_empty_cells_make_none()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c s=\"1\"/>", 16_000)) + "</row>";
        var sheet = Start + string.Concat(Enumerable.Repeat(row, 60));
        Assert.Empty(Rows(new Workbook().Sheet("S", sheet).Bytes()));
    }

    [Theory]
    [InlineData(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>",
        "<row><c t=\"inlineStr\"><is><t>A</t></is></c></row>"
    )]
    [InlineData("xl/sharedStrings.xml", "<sst>", "<si><t>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA</t></si>")]
    [InlineData("xl/styles.xml", "<styleSheet><cellXfs>", "<xf numFmtId=\"1\"/>")]
    [InlineData("xl/workbook.xml", "<workbook>", "<definedName>AAAAAAAAAAAAAAAAAAAAAAAAAAA</definedName>")]
    [InlineData("_rels/.rels", "<Relationships>", "<Relationship Id=\"AAAAAAAAAAAAAAA\"/>")]
    public void A_ZIP_bomb_is_given_up(string name, string start, string again)
    {
        var book = Bomb(name, start, string.Concat(Enumerable.Repeat(again, 4_000)));
        Assert.InRange(book.Length, 0, 1 << 20);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal("AS2009", FaultOf(book).Code);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: false) - before, long.MinValue, 200L << 20);
    }

    [Fact]
    public void An_element_without_end_is_given_up_after_a_record_s_length() =>
        Assert.Equal(
            "AS2011",
            FaultOf(
                Bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>", new string('1', 5_000))
            ).Code
        );

    [Fact]
    public void Text_in_crumbs_is_joined_in_time()
    {
        var crumbs = string.Concat(Enumerable.Repeat("<![CDATA[1]]>", 60_000));
        var sheet = Start + $"<row r=\"2\"><c r=\"A2\" t=\"str\"><v>{crumbs}</v></c></row>";
        Assert.Equal(60_000, Assert.Single(Rows(new Workbook().Sheet("S", sheet).Bytes()))[0].Length);
    }

    [Fact]
    public void An_archive_of_very_many_files_is_not_opened()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 6_000; i++)
                zip.CreateEntry($"f{i}", CompressionLevel.NoCompression);
        }
        Assert.Equal("AS2067", FaultOf(stream.ToArray()).Code);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("_rels/.rels")]
    public void A_document_type_declaration_is_refused(string name)
    {
        var book = new Workbook()
            .Sheet("S", Start)
            .File(name, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>");
        Assert.Equal("AS2021", FaultOf(book.Bytes()).Code);
    }

    [Fact]
    public void A_name_that_leads_out_of_the_archive_is_only_a_name()
    {
        var book = new Workbook()
            .Sheet("S", Start)
            .File(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>"
            );
        Assert.Equal("AS2066", FaultOf(book.Bytes()).Code);
    }

    [Fact]
    public void An_archive_cut_short_is_named() =>
        Assert.Equal("AS2066", FaultOf(new Workbook().Sheet("S", Start).Bytes()[..^30]).Code);

    [Fact]
    public void An_archive_that_is_no_workbook_is_named()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry("letter.txt").Open()))
            writer.Write("Dear Sir");
        Assert.Equal("AS2066", FaultOf(stream.ToArray()).Code);
    }

    private static byte[] Bomb(string name, string start, string block)
    {
        using var stream = new MemoryStream();
        stream.Write(new Workbook().Sheet("S", Start).SharedStrings("").Styles([], 0).Bytes());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            entry.Write(Encoding.UTF8.GetBytes(start));
            var bytes = Encoding.UTF8.GetBytes(block);
            for (var written = 0L; written < 12L << 20; written += bytes.Length)
                entry.Write(bytes);
        }
        return stream.ToArray();
    }

    private List<TableRow> Rows(byte[] workbook)
    {
        using var part = new OpenPart(ListFile.Open(_folder.Write("list.xlsx", workbook)), _ => { });
        return [.. XlsxTable.Rows(part)];
    }

    private Diagnostic FaultOf(byte[] workbook) =>
        Assert.Throws<AssayException>(() => Rows(workbook)).Diagnostic;
}
