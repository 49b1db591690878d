using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class RedirectTests : IDisposable
{
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_to_an_allowed_host_is_followed(int status)
    {
        await using var publisher = new RawPublisher(
            Answer(status, Line($"Location: /there?signed=1")),
            Answer(200, body: "a,b")
        );
        var download = await _fetching.FetchAsync(publisher.Url("/here"));
        Assert.Equal(3, download.Bytes);
        Assert.Equal(["/here", "/there?signed=1"], publisher.Asked.Select(a => a.Path));
    }

    [Fact]
    public async Task A_redirect_to_a_foreign_host_is_refused_and_that_host_not_asked()
    {
        await using var foreign = new RawPublisher(Answer(200, body: "a,b"));
        var target = foreign
            .Url("/list?secret=1")
            .Replace("127.0.0.1", "127.0.0.2", StringComparison.Ordinal);
        await using var publisher = new RawPublisher(Answer(302, Line($"Location: {target}")));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2115", fault.Code);
        Assert.Contains(
            "the host 127.0.0.2 is not among those allowed",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Empty(foreign.Asked);
        Assert.Single(publisher.Asked); // and it is not tried again
    }

    [Theory]
    [InlineData("http://lists.example.org/list.csv", "it is not HTTPS")]
    [InlineData("ftp://lists.example.org/list.csv", "it is not HTTPS")]
    [InlineData("file:///etc/passwd", "it is not HTTPS")]
    [InlineData("https://somebody@lists.example.org/list.csv", "user name")]
    [InlineData("https://lists.example.org:8443/list.csv", "port")]
    [InlineData("https://lists.example.org.evil.test/list.csv", "the host lists.example.org.evil.test")]
    [InlineData("//169.254.169.254/latest/meta-data", "it is not HTTPS")]
    public async Task A_redirect_to_less_than_HTTPS_at_the_usual_port_is_refused(string location, string why)
    {
        await using var publisher = new RawPublisher(Answer(302, Line($"Location: {location}")));
        var fault = await _fetching.FaultAsync(
            publisher.Url("/list"),
            hosts: ["127.0.0.1", "lists.example.org"]
        );
        Assert.Equal("AS2115", fault.Code);
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_without_an_aim_is_refused()
    {
        await using var publisher = new RawPublisher(Answer(302));
        Assert.Equal("AS2115", (await _fetching.FaultAsync(publisher.Url("/list"))).Code);
    }

    [Fact]
    public async Task A_circle_of_redirects_is_left()
    {
        await using var publisher = new RawPublisher(
            Answer(302, Line($"Location: /b")),
            Answer(302, Line($"Location: /a"))
        );
        var fault = await _fetching.FaultAsync(publisher.Url("/a"));
        Assert.Equal("AS2116", fault.Code);
        Assert.Equal(2, publisher.Asked.Count);
    }

    [Fact]
    public async Task A_chain_of_redirects_is_followed_five_times_and_no_further()
    {
        var next = 0;
        await using var publisher = new RawPublisher(
            (asked, wire) => Answer(302, Line($"Location: /{++next}"))(asked, wire)
        );
        var fault = await _fetching.FaultAsync(publisher.Url("/0"));
        Assert.Equal("AS2116", fault.Code);
        Assert.Equal(6, publisher.Asked.Count);
    }

    [Fact]
    public async Task Without_the_switch_for_tests_plain_HTTP_is_not_asked_not_even_here()
    {
        await using var publisher = new RawPublisher(Answer(200, body: "a,b"));
        var fault = await _fetching.FaultAsync(publisher.Url("/list"), loopback: false);
        Assert.Equal("AS2114", fault.Code);
        Assert.Empty(publisher.Asked);
    }
}
