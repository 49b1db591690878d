using System.Text;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Formats.Lists;

[Collection(nameof(Alone))]
public sealed class HostileListTests : IDisposable
{
    private const string Sdn = "sdn-2024-06-27.csv";
    private const string UnHead = "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09Z\"><INDIVIDUALS>";
    private const string UnEntry =
        "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER></INDIVIDUAL>";
    private const string UnEnd = "</INDIVIDUALS></CONSOLIDATED_LIST>";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "AS2004")]
    [InlineData("\u001a", "AS2015")]
    [InlineData(
        "ent_num,SDN_name,SDN_type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\r\n\u001a",
        "AS2015"
    )]
    [InlineData("<html><body>Service unavailable</body></html>", "AS2012")]
    [InlineData(
        "1,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,\"B\",-0- ,\"CU",
        "AS2011"
    )]
    [InlineData("1,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,\"B\",-0- ", "AS2012")]
    [InlineData(
        "1,\"A,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,\"B\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a",
        "AS2011"
    )]
    [InlineData("1,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a", "AS2012")]
    [InlineData(
        "1,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\nx,\"B\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a",
        "AS2013"
    )]
    [InlineData(
        "1,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n1,\"B\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a",
        "AS2014"
    )]
    public void A_bad_CSV_gives_one_clear_error(string content, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write(Sdn, content)).Code);

    [Fact]
    public void A_row_cut_in_the_middle_is_named_by_its_line()
    {
        var error = ErrorOf(_folder.Write(Sdn, Entry(1, "A") + Entry(2, "B") + "3,\"C\",-0- ,\"CUBA\""));
        Assert.Equal(3, error.Place.Line);
    }

    [Theory]
    [InlineData(UnHead + UnEntry, "AS2022")]
    [InlineData(UnHead + "<INDIVIDUAL><FIRST_NAME>A</FIR", "AS2022")]
    [InlineData(UnHead + UnEnd, "AS2015")]
    [InlineData(UnHead + UnEntry + UnEntry + UnEnd, "AS2014")]
    [InlineData(UnHead + "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>" + UnEnd, "AS2013")]
    [InlineData("<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaa\">]>" + UnHead + UnEntry + UnEnd, "AS2021")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + UnHead + UnEntry + UnEnd, "AS2021")]
    [InlineData(UnHead + "&bomb;" + UnEntry + UnEnd, "AS2022")]
    public void A_bad_XML_gives_one_clear_error(string content, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write("un.xml", content)).Code);

    [Theory]
    [InlineData("letter.txt", "Dear Sir", "AS2002")]
    [InlineData("list.xml", "<sdnList/>", "AS2002")]
    [InlineData("list.xml", "", "AS2004")]
    public void A_file_that_is_no_list_is_named(string name, string content, string code) =>
        Assert.Equal(code, ErrorOf(_folder.Write(name, content)).Code);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x31, 0x2C, 0x00, 0x0D, 0x0A })]
    public void A_binary_file_is_named(byte[] content) =>
        Assert.Equal("AS2024", ErrorOf(_folder.Write(Sdn, content)).Code);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named()
    {
        var content = Encoding.Latin1.GetBytes(Ofac(Entry(1, "CAF\u00c9")));
        Assert.Equal("AS2024", ErrorOf(_folder.Write(Sdn, content)).Code);
    }

    [Theory]
    [InlineData(Sdn, "1,\"", "AS2011")]
    [InlineData("un.xml", UnHead + "<INDIVIDUAL><COMMENTS1>", "AS2011")]
    [InlineData("un.xml", UnHead + "<INDIVIDUAL a=\"", "AS2011")]
    public void A_line_without_end_is_given_up_after_a_record_s_length(string name, string start, string code)
    {
        var path = _folder.Write(name, start);
        using (var file = File.Open(path, FileMode.Append))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'x');
            for (var i = 0; i < 200; i++)
                file.Write(block);
        }
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(code, ErrorOf(path).Code);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50L << 20);
    }

    [Fact]
    public void A_compression_bomb_is_given_up()
    {
        // Good rows but for their number: nothing else is wrong with the first ones.
        var rest = $",\"{new string('A', 900)}\"{string.Concat(Enumerable.Repeat(",-0- ", 10))}\r\n";
        var rows = Enumerable.Range(1, 40_000).Select(i => i + rest);
        var bomb = _folder.Write(Sdn + ".gz", Gzip(string.Concat(rows)));
        Assert.Equal("AS2009", ErrorOf(bomb).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(400)]
    public void A_gzip_cut_short_is_named(int bytes)
    {
        var packed = Gzip(
            Ofac([.. Enumerable.Range(1, 2000).Select(i => Entry(i * 7919, $"NAME {i * 104729}"))])
        );
        Assert.Equal("AS2010", ErrorOf(_folder.Write(Sdn + ".gz", packed[..^bytes])).Code);
    }

    [Fact]
    public void A_gzip_with_a_flipped_bit_is_named()
    {
        var packed = Gzip(
            Ofac([.. Enumerable.Range(1, 2000).Select(i => Entry(i * 7919, $"NAME {i * 104729}"))])
        );
        packed[packed.Length / 2] ^= 0x10;
        Assert.Contains(
            ErrorOf(_folder.Write(Sdn + ".gz", packed)).Code,
            new[] { "AS2010", "AS2011", "AS2012", "AS2024" },
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void An_error_in_a_side_file_leaves_the_edition_out()
    {
        var sdn = _folder.Write(Sdn, Ofac(Entry(1, "A")));
        var alt = _folder.Write("alt-2024-06-27.csv", "1,2,\"aka\",\"B");
        var error = ErrorOf(sdn, alt);
        Assert.Equal(("AS2011", alt), (error.Code, error.Place.File));
    }
}
