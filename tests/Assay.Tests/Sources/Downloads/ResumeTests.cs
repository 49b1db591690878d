using System.Globalization;
using System.Security.Cryptography;
using Assay.Model;
using Assay.Sources.Downloads;
using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class ResumeTests : IDisposable
{
    private const string Tag = "ETag: \"one\"\r\n";
    private static readonly byte[] Content =
    [
        .. Enumerable.Range(0, 300_000).Select(i => (byte)(65 + (i % 61))),
    ];
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Fact]
    public async Task After_a_cut_only_the_rest_is_asked_for()
    {
        await using var publisher = new RawPublisher(Cut(Tag, 100_000), Rest(Tag));
        var download = await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Equal(ContentHash.Of(Content), download.Hash);
        Assert.Equal(
            Content,
            await File.ReadAllBytesAsync(_fetching.Target, TestContext.Current.CancellationToken)
        );
        Assert.Equal("bytes=100000-", publisher.Asked[1].Header("range"));
        Assert.Equal("\"one\"", publisher.Asked[1].Header("if-range"));
        Assert.False(_fetching.KeepsPart);
    }

    [Fact]
    public async Task What_came_is_kept_for_another_run()
    {
        await using var publisher = new RawPublisher(Cut(Tag, 100_000));
        Assert.Equal("AS2120", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        Assert.True(_fetching.KeepsPart);
        Assert.Equal(100_000, new FileInfo(_fetching.Partial).Length);
        Assert.False(File.Exists(_fetching.Target));
    }

    [Fact]
    public async Task Another_run_goes_on_where_the_first_broke_off()
    {
        await using var publisher = new RawPublisher(
            Cut(Tag, 100_000),
            CutRest(Tag, 50_000),
            CutRest(Tag, 50_000),
            Rest(Tag)
        );
        var url = publisher.Url("/list");
        Assert.Equal("AS2120", (await _fetching.FaultAsync(url)).Code);
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(url)).Hash);
        Assert.Equal(
            [null, "bytes=100000-", "bytes=150000-", "bytes=200000-"],
            publisher.Asked.Select(a => a.Header("range"))
        );
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_taken_anew()
    {
        var changed = RandomNumberGenerator.GetBytes(1000); // whatever it is, it must be that
        await using var publisher = new RawPublisher(
            Cut(Tag, 100_000),
            Answer(200, "ETag: \"two\"\r\n", changed)
        );
        var download = await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Equal(ContentHash.Of(changed), download.Hash);
        Assert.Equal("\"two\"", download.Validators.ETag);
    }

    [Fact]
    public async Task A_real_server_sends_the_rest_of_what_did_not_change_and_all_of_what_did()
    {
        var day = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
        await using var server = await FilePublisher.StartAsync();
        server.Publish("/list", Content, day);
        KeepPart(server.Url("/list"), 100_000, $"\"{ContentHash.Of(Content).Short}\"");
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(server.Url("/list"))).Hash);
        Assert.Equal("bytes=100000-", Assert.Single(server.Asked).Header("range"));

        byte[] changed = [.. Content.Select(b => (byte)(b ^ 1))];
        server.Publish("/list", changed, day);
        KeepPart(server.Url("/list"), 100_000, $"\"{ContentHash.Of(Content).Short}\"");
        Assert.Equal(ContentHash.Of(changed), (await _fetching.FetchAsync(server.Url("/list"))).Hash);
    }

    [Theory]
    [InlineData("bytes 100001-299999/300000", "")] // elsewhere
    [InlineData("bytes 100000-299998/300000", "")] // not to the end
    [InlineData("bytes 100000-299999/300001", "")] // of something longer
    [InlineData("bytes 100000-299999/*", "")]
    [InlineData("lines 100000-299999/300000", "")]
    [InlineData("bytes 100000-299999/300000", "ETag: \"two\"\r\n")]
    [InlineData("bytes 100000-299999/300000", "Content-Encoding: gzip\r\n")]
    public async Task A_rest_that_is_none_throws_all_away(string range, string header)
    {
        await using var publisher = new RawPublisher(
            Cut(Tag, 100_000),
            Answer(206, Line($"Content-Range: {range}") + header, Content[100_000..]),
            Answer(200, Tag, Content)
        );
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Null(publisher.Asked[2].Header("range"));
    }

    [Fact]
    public async Task Where_the_rest_is_refused_all_is_asked_for()
    {
        await using var publisher = new RawPublisher(
            Cut(Tag, 100_000),
            Answer(416, "Content-Range: bytes */50000\r\n"),
            Answer(200, Tag, Content)
        );
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Null(publisher.Asked[2].Header("range"));
    }

    [Theory]
    [InlineData("ETag: W/\"one\"\r\n")]
    [InlineData("")]
    // Changed within the minute of the answer: it may have changed again since.
    [InlineData("Date: Mon, 23 Nov 2026 12:00:30 GMT\r\nLast-Modified: Mon, 23 Nov 2026 12:00:00 GMT\r\n")]
    [InlineData("Last-Modified: Mon, 23 Nov 2026 12:00:00 GMT\r\n")]
    public async Task Without_a_strong_validator_nothing_is_put_together(string headers)
    {
        await using var publisher = new RawPublisher(Cut(headers, 100_000), Answer(200, headers, Content));
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Null(publisher.Asked[1].Header("range"));
    }

    [Fact]
    public async Task A_day_of_change_long_before_the_answer_is_a_strong_validator()
    {
        const string headers =
            "Date: Mon, 23 Nov 2026 12:00:00 GMT\r\nLast-Modified: Sun, 22 Nov 2026 12:00:00 GMT\r\n";
        await using var publisher = new RawPublisher(Cut(headers, 100_000), Rest(headers));
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Equal("Sun, 22 Nov 2026 12:00:00 GMT", publisher.Asked[1].Header("if-range"));
    }

    [Fact]
    public async Task What_came_from_another_address_is_not_gone_on_with()
    {
        await using var publisher = new RawPublisher(Answer(200, Tag, Content));
        KeepPart(publisher.Url("/elsewhere"), 100_000, "\"one\"");
        await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Null(publisher.Asked[0].Header("range"));
    }

    [Fact]
    public async Task A_note_that_says_more_than_there_is_is_not_believed()
    {
        await using var publisher = new RawPublisher(Answer(200, Tag, Content));
        KeepPart(publisher.Url("/list"), 100_000, "\"one\"");
        await File.WriteAllBytesAsync(
            _fetching.Partial,
            Content[..10],
            TestContext.Current.CancellationToken
        );
        await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Null(publisher.Asked[0].Header("range"));
    }

    [Fact]
    public async Task Bytes_that_are_not_sure_are_asked_for_again()
    {
        await using var publisher = new RawPublisher(Rest(Tag));
        KeepPart(publisher.Url("/list"), 100_000, "\"one\"");
        await File.AppendAllTextAsync(_fetching.Partial, "\0\0\0", TestContext.Current.CancellationToken);
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
    }

    [Fact]
    public async Task A_file_that_came_whole_in_a_run_that_was_killed_is_used_if_it_still_is_the_newest()
    {
        await using var publisher = new RawPublisher(Answer(304));
        KeepPart(publisher.Url("/list"), Content.Length, "\"one\"");
        Assert.Equal(ContentHash.Of(Content), (await _fetching.FetchAsync(publisher.Url("/list"))).Hash);
        Assert.Equal("\"one\"", Assert.Single(publisher.Asked).Header("if-none-match"));
    }

    /// <summary>As a run leaves it that broke off.</summary>
    private void KeepPart(string url, int length, string tag)
    {
        using var partial = PartialFile.Open(_fetching.Partial, new Uri(url));
        partial.Begin(new PartialNote(url, new Validators(tag, null, false), false, Content.Length, 0));
        partial.Append(Content.AsSpan(0, length));
    }

    private static Func<Asked, Stream, Task> Cut(string headers, int after) =>
        Raw(200, headers + Line($"Content-Length: {Content.Length}"), Content[..after]);

    private static Func<Asked, Stream, Task> Rest(string headers) => CutRest(headers, int.MaxValue);

    /// <summary>The rest that was asked for, or its beginning.</summary>
    private static Func<Asked, Stream, Task> CutRest(string headers, int after) =>
        (asked, wire) =>
        {
            var from = int.Parse(
                asked.Header("range")!["bytes=".Length..].TrimEnd('-'),
                CultureInfo.InvariantCulture
            );
            return Raw(
                206,
                headers
                    + Line($"Content-Range: bytes {from}-{Content.Length - 1}/{Content.Length}")
                    + Line($"Content-Length: {Content.Length - from}"),
                [.. Content.Skip(from).Take(after)]
            )(asked, wire);
        };
}
