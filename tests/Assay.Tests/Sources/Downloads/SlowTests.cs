using System.Text;
using static Assay.Tests.Sources.RawPublisher;

namespace Assay.Tests.Sources.Downloads;

public sealed class SlowTests : IDisposable
{
    private readonly Fetching _fetching = new();

    public void Dispose() => _fetching.Dispose();

    [Fact]
    public async Task A_publisher_that_does_not_answer_is_given_up()
    {
        await using var publisher = new RawPublisher(
            (_, wire) =>
            {
                _fetching.Time.RunOut(Fetching.Patience.Idle);
                return SilenceAsync(wire);
            }
        );
        var fault = await _fetching.FaultAsync(publisher.Url("/list"));
        Assert.Equal("AS2119", fault.Code);
        Assert.Contains("nothing came for 30 seconds", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, publisher.Asked.Count);
    }

    [Fact]
    public async Task A_publisher_that_falls_silent_in_the_middle_is_given_up()
    {
        await using var publisher = new RawPublisher(
            async (_, wire) =>
            {
                await wire.WriteAsync(
                    Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
                );
                await SilenceAsync(wire);
            }
        );
        var fault = await _fetching.FaultAsync(
            publisher.Url("/list"),
            received: (bytes, _) =>
            {
                if (bytes == 4)
                    ThreadPool.UnsafeQueueUserWorkItem(
                        _ => _fetching.Time.RunOut(Fetching.Patience.Idle),
                        null
                    );
            }
        );
        Assert.Equal("AS2119", fault.Code);
        Assert.False(File.Exists(_fetching.Target));
    }

    [Fact]
    public async Task A_publisher_that_drips_is_given_up_in_the_end()
    {
        using var came = new SemaphoreSlim(0);
        await using var publisher = new RawPublisher(
            async (_, wire) =>
            {
                await wire.WriteAsync(
                    Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
                );
                await came.WaitAsync();
                for (var drop = 0; drop < 3; drop++)
                {
                    await wire.WriteAsync("x"u8.ToArray());
                    await came.WaitAsync(); // so that it never is silent for long
                }
                _fetching.Time.RunOut(Fetching.Patience.Whole);
                await SilenceAsync(wire);
            }
        );
        var fault = await _fetching.FaultAsync(publisher.Url("/list"), received: (_, _) => came.Release());
        Assert.Equal("AS2119", fault.Code);
        Assert.Contains("not there after 30 minutes", fault.Message, StringComparison.Ordinal);
        Assert.Single(publisher.Asked);
    }

    [Fact]
    public async Task Who_stops_it_is_not_told_that_the_publisher_is_slow()
    {
        using var stop = new CancellationTokenSource();
        await using var publisher = new RawPublisher(
            async (_, wire) =>
            {
                await stop.CancelAsync();
                await SilenceAsync(wire);
            }
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _fetching.FetchAsync(publisher.Url("/list"), stop: stop.Token)
        );
        Assert.Single(publisher.Asked);
    }
}
