using Assay.Model;
using Assay.Sources.Downloads;
using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class ConditionalTests : IDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Fact]
    public async Task What_did_not_change_does_not_come_again()
    {
        await using var server = await FilePublisher.StartAsync();
        server.Publish("/list", "a,b"u8.ToArray(), Day);
        var first = await _fetching.FetchAsync(server.Url("/list"));
        Assert.Equal(new Validators($"\"{ContentHash.Of("a,b").Short}\"", Day, true), first.Validators);
        File.Delete(_fetching.Target);
        var second = await _fetching.FetchAsync(server.Url("/list"), first.Validators);
        Assert.True(second.IsUnchanged);
        Assert.Equal(first.Validators, second.Validators);
        Assert.False(File.Exists(_fetching.Target));
        Assert.False(_fetching.KeepsPart);
    }

    [Fact]
    public async Task What_changed_comes()
    {
        await using var server = await FilePublisher.StartAsync();
        server.Publish("/list", "a,b"u8.ToArray(), Day);
        var first = await _fetching.FetchAsync(server.Url("/list"));
        server.Publish("/list", "a,c"u8.ToArray(), Day.AddDays(1));
        var second = await _fetching.FetchAsync(server.Url("/list"), first.Validators);
        Assert.False(second.IsUnchanged);
        Assert.Equal(ContentHash.Of("a,c"), second.Hash);
    }

    [Fact]
    public async Task Where_there_is_only_a_day_it_is_asked_with()
    {
        await using var server = await FilePublisher.StartAsync();
        server.Publish("/list", "a,b"u8.ToArray(), Day);
        Assert.True(
            (await _fetching.FetchAsync(server.Url("/list"), new Validators(null, Day, true))).IsUnchanged
        );
    }

    [Fact]
    public async Task A_weak_tag_is_good_enough_to_ask_with()
    {
        await using var publisher = new RawPublisher(Answer(304));
        var known = new Validators("W/\"one\"", null, false);
        Assert.True((await _fetching.FetchAsync(publisher.Url("/list"), known)).IsUnchanged);
        Assert.Equal("W/\"one\"", publisher.Asked[0].Header("if-none-match"));
    }
}
