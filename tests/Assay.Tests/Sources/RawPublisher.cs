using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Assay.Tests.Sources;

/// <summary>What a publisher was asked.</summary>
/// <param name="Path">The path with what follows the question mark.</param>
/// <param name="Headers">All headers, by their names in lower case.</param>
internal sealed record Asked(string Path, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>
/// A publisher's server that says on the wire exactly what a test tells it to, lies included. Each request is answered by the next of the
/// answers, those after the last by the last, and the connection is closed.
/// </summary>
internal sealed class RawPublisher : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Asked, Stream, Task>[] _answers;
    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly Task _running;
    private int _count;

    public RawPublisher(params Func<Asked, Stream, Task>[] answers)
    {
        _answers = answers;
        _listener.Start();
        _running = RunAsync();
    }

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<Asked> Asked => [.. _asked];

    public string Url(string path) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"http://{IPAddress.Loopback}:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}"
        );

    /// <summary>An answer of a status line, headers and a body, with a right Content-Length.</summary>
    public static Func<Asked, Stream, Task> Answer(int status, string headers, byte[] body) =>
        Raw(status, headers + Line($"Content-Length: {body.Length}"), body);

    public static Func<Asked, Stream, Task> Answer(int status, string headers = "", string body = "") =>
        Answer(status, headers, Encoding.UTF8.GetBytes(body));

    /// <summary>The same without any header of its own.</summary>
    public static Func<Asked, Stream, Task> Raw(int status, string headers, byte[] body) =>
        async (_, wire) =>
        {
            await wire.WriteAsync(
                Encoding.ASCII.GetBytes(
                    Line($"HTTP/1.1 {status} Told") + headers + "Connection: close\r\n\r\n"
                )
            );
            await wire.WriteAsync(body);
        };

    public static string Line(FormattableString header) =>
        header.ToString(CultureInfo.InvariantCulture) + "\r\n";

    /// <summary>Says nothing more until the other side closes.</summary>
    public static async Task SilenceAsync(Stream wire)
    {
        while (await wire.ReadAsync(new byte[1024]) > 0) { }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
#pragma warning disable VSTHRD003 // our own, begun in the constructor
        await _running;
#pragma warning restore VSTHRD003
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                talks.Add(TalkAsync(client));
            }
        }
        // A listener that is stopped between two accepts says that it does not listen.
        catch (Exception e)
            when (e is OperationCanceledException or SocketException
                || (e is InvalidOperationException && _stop.IsCancellationRequested)
            )
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var wire = client.GetStream();
                if (await HeadAsync(wire) is not { } asked)
                    return;
                _asked.Enqueue(asked);
                var next = Interlocked.Increment(ref _count) - 1;
                await _answers[Math.Min(next, _answers.Length - 1)](asked, wire);
                client.Client.Shutdown(SocketShutdown.Send);
                await SilenceAsync(wire); // until the other side has it all
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // The other side had enough.
            }
        }
    }

    private async Task<Asked?> HeadAsync(NetworkStream wire)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await wire.ReadAsync(one, _stop.Token) == 0)
                return null;
            head.Append((char)one[0]);
        }
        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return new Asked(
            lines[0].Split(' ')[1],
            lines
                .Skip(1)
                .Select(line => line.Split(": ", 2))
                .ToDictionary(parts => parts[0].ToLowerInvariant(), parts => parts[1], StringComparer.Ordinal)
        );
    }
}
