using System.IO.Compression;
using System.Text;
using Assay.Formats.Lists;
using Assay.Model;
using Assay.Tests.Formats.Lists;
using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class HostileAnswerTests : IDisposable
{
    private const string Gzip = "Content-Encoding: gzip\r\n";
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Fact]
    public async Task A_body_shorter_than_it_says_is_no_file()
    {
        await using var publisher = new RawPublisher(Raw(200, "Content-Length: 100\r\n", "a,b"u8.ToArray()));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2120", fault.Code);
        Assert.Contains("after 3 bytes of 100", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, publisher.Asked.Count);
        AssertNothing();
    }

    [Fact]
    public async Task Of_a_body_longer_than_it_says_only_that_much_is_taken()
    {
        await using var publisher = new RawPublisher(
            Raw(200, "Content-Length: 3\r\n", "a,b,c,d"u8.ToArray())
        );
        Assert.Equal(ContentHash.Of("a,b"), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
    }

    [Fact]
    public async Task A_body_in_pieces_that_breaks_off_is_no_file()
    {
        await using var publisher = new RawPublisher(
            Raw(200, "Transfer-Encoding: chunked\r\n", "5\r\nabcde\r\n5\r\nab"u8.ToArray())
        );
        Assert.Equal("AS2120", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        AssertNothing();
    }

    [Fact]
    public async Task A_body_in_pieces_that_comes_to_its_end_is_a_file()
    {
        await using var publisher = new RawPublisher(
            Raw(200, "Transfer-Encoding: chunked\r\n", "5\r\nabcde\r\n2\r\nab\r\n0\r\n\r\n"u8.ToArray())
        );
        Assert.Equal(ContentHash.Of("abcdeab"), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
    }

    [Fact]
    public async Task A_body_without_a_length_could_be_cut_and_is_refused()
    {
        await using var publisher = new RawPublisher(Raw(200, "", "a,b"u8.ToArray()));
        Assert.Equal("AS2120", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        Assert.Single(publisher.Asked);
        AssertNothing();
    }

    [Fact]
    public async Task A_file_that_says_it_is_too_large_is_not_begun()
    {
        await using var publisher = new RawPublisher(
            Raw(200, Line($"Content-Length: {ListLimits.FileBytes + 1}"), [])
        );
        Assert.Equal("AS2121", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        Assert.Single(publisher.Asked);
        AssertNothing();
    }

    [Fact]
    public async Task A_body_packed_for_the_way_is_unpacked()
    {
        await using var publisher = new RawPublisher(Answer(200, Gzip, ListFiles.Gzip("a,b")));
        Assert.Equal(ContentHash.Of("a,b"), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Equal("gzip", publisher.Asked[0].Header("accept-encoding"));
    }

    [Fact]
    public async Task A_gzip_bomb_is_refused_and_not_kept()
    {
        await using var publisher = new RawPublisher(
            Answer(200, Gzip + "ETag: \"one\"\r\n", ListFiles.Gzip(new byte[64 << 20]))
        );
        Assert.Equal("AS2122", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        AssertNothing();
    }

    [Fact]
    public async Task A_spreadsheet_that_is_a_zip_bomb_is_refused()
    {
        await using var publisher = new RawPublisher(Answer(200, "", Zip(new byte[64 << 20])));
        Assert.Equal("AS2122", (await _fetching.FaultAsync(publisher.Url("/list"), "list.xlsx")).Code);
    }

    [Fact]
    public async Task A_spreadsheet_is_taken()
    {
        await using var publisher = new RawPublisher(Answer(200, "", Zip("a"u8.ToArray())));
        await _fetching.FetchAsync(publisher.Url("/list"), name: "list.xlsx");
    }

    [Fact]
    public async Task A_damaged_spreadsheet_is_refused()
    {
        await using var publisher = new RawPublisher(Answer(200, "", Zip(new byte[5000])[..80]));
        Assert.Equal("AS2124", (await _fetching.FaultAsync(publisher.Url("/list"), "list.xlsx")).Code);
    }

    [Theory]
    [InlineData("list.csv", "PK\u0003\u0004…", "a ZIP archive")]
    [InlineData("list.xlsx", "a,b", "something that is no spreadsheet")]
    [InlineData("list.xlsx", "<html>", "a web page")]
    [InlineData("list.csv", "", "an empty file")]
    [InlineData("list.xml", "<!DOCTYPE html><title>Down for maintenance</title>", "a web page")]
    [InlineData("list.csv", "\uFEFF \r\n<HTML lang=en>", "a web page")]
    public async Task Something_else_in_place_of_the_list_is_refused(string name, string body, string what)
    {
        await using var publisher = new RawPublisher(Answer(200, "ETag: \"one\"\r\n", body));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"), name);
        Assert.Equal("AS2123", fault.Code);
        Assert.StartsWith(what, fault.Message, StringComparison.Ordinal);
        AssertNothing();
        Assert.Single(publisher.Asked);
    }

    [Fact]
    public async Task A_web_page_by_its_type_is_not_even_begun()
    {
        await using var publisher = new RawPublisher(
            Answer(200, "Content-Type: text/html; charset=utf-8\r\n", "Please wait")
        );
        Assert.Equal("AS2123", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }

    [Fact]
    public async Task A_body_packed_as_nobody_asked_is_refused()
    {
        await using var publisher = new RawPublisher(Answer(200, "Content-Encoding: br\r\n", "a,b"));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2124", fault.Code);
        Assert.Contains("'br'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_be_gzip_and_is_not_is_refused()
    {
        await using var publisher = new RawPublisher(Answer(200, Gzip, "a,b"));
        Assert.Equal("AS2124", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }

    [Fact]
    public async Task A_gzip_cut_short_under_a_right_length_is_refused()
    {
        var packed = ListFiles.Gzip(Encoding.ASCII.GetBytes(string.Join(',', Enumerable.Range(0, 5000))));
        await using var publisher = new RawPublisher(Answer(200, Gzip, packed[..(packed.Length / 2)]));
        Assert.Equal("AS2124", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var publisher = new RawPublisher(
            Answer(200, string.Concat(Enumerable.Repeat("X-Filler: " + new string('x', 1000) + "\r\n", 100)))
        );
        Assert.Equal("AS2118", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }

    [Fact]
    public async Task No_cookie_is_kept_and_no_secret_of_ours_sent()
    {
        await using var publisher = new RawPublisher(
            Answer(302, "Set-Cookie: a=b\r\nLocation: /two\r\n"),
            Answer(200, "", "a,b")
        );
        await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Equal(
            ["accept", "accept-encoding", "host", "user-agent"],
            publisher.Asked[1].Headers.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal("Assay/9.9.9", publisher.Asked[1].Header("user-agent"));
    }

    private void AssertNothing()
    {
        Assert.False(File.Exists(_fetching.Target));
        Assert.False(_fetching.KeepsPart);
    }

    private static byte[] Zip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            entry.Write(content);
        }
        return packed.ToArray();
    }
}
