using System.Globalization;
using System.Text;
using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class RetryTests : IDisposable
{
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        await using var publisher = new RawPublisher(Answer(status), Answer(200, body: "a,b"));
        Assert.Equal(3, (await _fetching.FetchAsync(publisher.Url("/list"))).Bytes);
        Assert.Equal(2, publisher.Asked.Count);
    }

    [Theory]
    [InlineData(304)] // nothing was asked that it could answer
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(501)]
    [InlineData(299)]
    [InlineData(206)] // no range was asked for
    public async Task What_will_not_pass_is_not_tried_again(int status)
    {
        await using var publisher = new RawPublisher(Answer(status));
        var fault = await _fetching.FaultAsync(publisher.Url("/list?key=secret"));
        Assert.Equal("AS2117", fault.Code);
        Assert.Contains(
            status.ToString(CultureInfo.InvariantCulture),
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
        Assert.Single(publisher.Asked);
    }

    [Fact]
    public async Task After_the_last_try_the_message_says_how_many_there_were()
    {
        await using var publisher = new RawPublisher(Answer(503));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2117", fault.Code);
        Assert.StartsWith(
            "tried 3 times: the publisher answers 503",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(3, publisher.Asked.Count);
    }

    [Fact]
    public async Task Waits_grow()
    {
        await using var publisher = new RawPublisher(Answer(503));
        await _fetching.FaultAsync(publisher.Url("/list"));
        var waits = _fetching.Time.Waits;
        Assert.Equal(2, waits.Count);
        Assert.InRange(waits[0], TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(4));
        Assert.True(waits[1] > waits[0]);
    }

    [Fact]
    public async Task A_wait_the_publisher_asks_for_in_seconds_is_kept()
    {
        await using var publisher = new RawPublisher(
            Answer(503, Line($"Retry-After: 17")),
            Answer(200, body: "a,b")
        );
        await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Equal([TimeSpan.FromSeconds(17)], _fetching.Time.Waits);
    }

    [Fact]
    public async Task A_wait_the_publisher_asks_for_as_a_time_is_kept()
    {
        var then = (Fetching.Now + TimeSpan.FromSeconds(41)).ToString("R", CultureInfo.InvariantCulture);
        await using var publisher = new RawPublisher(
            Answer(429, Line($"Retry-After: {then}")),
            Answer(200, body: "a,b")
        );
        await _fetching.FetchAsync(publisher.Url("/list"));
        Assert.Equal([TimeSpan.FromSeconds(41)], _fetching.Time.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_anybody_sits_before_a_screen_ends_it()
    {
        await using var publisher = new RawPublisher(Answer(503, Line($"Retry-After: 7200")));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2129", fault.Code);
        Assert.Contains("120 minutes", fault.Message, StringComparison.Ordinal);
        Assert.Single(publisher.Asked);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told()
    {
        string url;
        await using (var publisher = new RawPublisher(Answer(200)))
            url = publisher.Url("/list");
        var fault = await _fetching.FaultAsync(url);
        Assert.Equal("AS2118", fault.Code);
        Assert.Contains("connection refused", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publisher_that_hangs_up_without_a_word_is_told()
    {
        await using var publisher = new RawPublisher((_, _) => Task.CompletedTask);
        Assert.Equal("AS2118", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
        Assert.InRange(publisher.Asked.Count, 3, 12); // HttpClient itself asks up to three times more
    }

    [Fact]
    public async Task A_publisher_that_speaks_no_HTTP_is_told()
    {
        await using var publisher = new RawPublisher(
            (_, wire) =>
                wire.WriteAsync(Encoding.ASCII.GetBytes("220 mail.example.org ESMTP\r\n\r\n")).AsTask()
        );
        Assert.Equal("AS2118", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }
}
