using Assay.Model;
using Assay.Sources.Downloads;
using Assay.Sources.Publishers;

namespace Assay.Tests.Sources.Downloads;

/// <summary>A downloader and a folder for what it brings.</summary>
internal sealed class Fetching : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    public static readonly Patience Patience = new() { Tries = 3 };
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = PublisherConnection.Open("9.9.9");

    public StillTime Time { get; } = new(Now, Patience.Idle, Patience.Whole);

    public string Target => _folder.File("stage/list");
    public string Partial => _folder.File("partial/list.part");

    /// <summary>Whether anything is kept of a file that did not come whole.</summary>
    public bool KeepsPart =>
        File.Exists(Partial)
        || Directory.Exists(Path.GetDirectoryName(Partial))
            && Directory.GetFiles(Path.GetDirectoryName(Partial)!).Length > 0;

    public Task<Download> FetchAsync(
        string url,
        Validators? known = null,
        string name = "list.csv",
        string[]? hosts = null,
        bool loopback = true,
        Action<long, long?>? received = null,
        CancellationToken? stop = null
    ) =>
        new Downloader(_client, Time, () => 0.5, Patience).FetchAsync(
            new DownloadOrder(
                new SourceFile(name, new Uri(url)),
                new AllowedAddresses(hosts ?? ["127.0.0.1"], loopback),
                known ?? Validators.None,
                Partial,
                Target,
                received
            ),
            stop ?? TestContext.Current.CancellationToken
        );

    /// <summary>What stands in the way of a download, as its diagnostic.</summary>
    public async Task<Diagnostic> FaultAsync(
        string url,
        string name = "list.csv",
        string[]? hosts = null,
        bool loopback = true,
        Action<long, long?>? received = null
    ) =>
        (
            await Assert.ThrowsAsync<AssayException>(() =>
                FetchAsync(url, null, name, hosts, loopback, received)
            )
        ).Diagnostic;

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }
}
