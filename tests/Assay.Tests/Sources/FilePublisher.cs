using System.Collections.Concurrent;
using System.Globalization;
using Assay.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Assay.Tests.Sources;

/// <summary>
/// A publisher's well-behaved server: Kestrel, with ASP.NET Core's own handling of conditional and range requests, which is not ours to get
/// wrong in the same way twice.
/// </summary>
internal sealed class FilePublisher : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, Published> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Asked> _asked = new();

    private FilePublisher(WebApplication server) => _server = server;

    private sealed record Published(byte[] Content, DateTimeOffset Changed);

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<Asked> Asked => [.. _asked];

    /// <summary>Runs before each answer.</summary>
    public Action<string>? Answering { get; set; }

    public string Url(string path) =>
        _server
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single() + path;

    public static async Task<FilePublisher> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var publisher = new FilePublisher(builder.Build());
        publisher._server.Run(publisher.AnswerAsync);
        await publisher._server.StartAsync();
        return publisher;
    }

    /// <summary>Publishes a file, in place of what was there.</summary>
    public void Publish(string path, byte[] content, DateTimeOffset changed) =>
        _files[path] = new Published(content, changed);

    /// <summary>Publishes nothing there any more.</summary>
    public void Withdraw(string path) => _files.TryRemove(path, out _);

    /// <summary>Forgets what it was asked.</summary>
    public void Forget() => _asked.Clear();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        _asked.Enqueue(
            new Asked(
                path,
                context.Request.Headers.ToDictionary(
                    h => h.Key.ToLowerInvariant(),
                    h => h.Value.ToString(),
                    StringComparer.Ordinal
                )
            )
        );
        Answering?.Invoke(path);
        var result = _files.TryGetValue(path, out var file)
            ? Results.Bytes(
                file.Content,
                "text/plain",
                enableRangeProcessing: true,
                lastModified: file.Changed,
                entityTag: new EntityTagHeaderValue(
                    string.Create(CultureInfo.InvariantCulture, $"\"{ContentHash.Of(file.Content).Short}\"")
                )
            )
            : Results.NotFound();
        await result.ExecuteAsync(context);
    }
}
