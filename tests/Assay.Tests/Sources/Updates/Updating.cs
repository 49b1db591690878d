using Assay.Model;
using Assay.Sources.Downloads;
using Assay.Sources.Publishers;
using Assay.Sources.Updates;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Assay.Tests.Formats.Lists;

namespace Assay.Tests.Sources.Updates;

/// <summary>A store that is updated from a publisher of two lists: us-ofac/sdn in two files, un-sc/consolidated in one.</summary>
internal sealed class Updating : IAsyncDisposable
{
    public static readonly LocalDate Today = new(2026, 11, 23);
    public static readonly DateTimeOffset Changed = new(2026, 11, 20, 23, 0, 0, TimeSpan.Zero);
    public static readonly Patience Patience = new() { Tries = 2 };
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = PublisherConnection.Open("9.9.9");

    private Updating(FilePublisher publisher) => Publisher = publisher;

    public FilePublisher Publisher { get; }

    public string Store => _folder.File("store/assay.db");

    public string Folder => UpdateFolder.Of(Store);

    /// <summary>What is left in the update's folder, but for the lock.</summary>
    public IEnumerable<string> Left =>
        Directory
            .GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Where(file => file is not "lock")
            .Order(StringComparer.Ordinal);

    public static async Task<Updating> StartAsync()
    {
        var updating = new Updating(await FilePublisher.StartAsync());
        updating.PublishSdn(3);
        updating.PublishUn("2026-11-21");
        return updating;
    }

    public void PublishSdn(int entries, DateTimeOffset? changed = null)
    {
        var rows = Enumerable.Range(1, entries).Select(i => ListFiles.Entry(i, $"NAME {i}")).ToArray();
        Publisher.Publish("/sdn.csv", Bytes(ListFiles.Ofac(rows)), changed ?? Changed);
        Publisher.Publish(
            "/alt.csv",
            Bytes(ListFiles.Ofac($"1,10,\"aka\",\"OTHER {entries}\",-0- \r\n")),
            changed ?? Changed
        );
    }

    public void PublishUn(string day, string name = "SOMEBODY") =>
        Publisher.Publish(
            "/consolidated.xml",
            Bytes(
                $"<CONSOLIDATED_LIST dateGenerated=\"{day}T00:00:09Z\"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>{name}</FIRST_NAME><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"
            ),
            Changed
        );

    public ListSource Sdn => Source("us-ofac/sdn", "sdn.csv", "alt.csv");
    public ListSource Un => Source("un-sc/consolidated", "consolidated.xml");

    public ListSource Source(string list, params string[] files) =>
        new(
            ListId.Parse(list),
            [ListId.Parse(list)],
            list,
            list,
            [.. files.Select(file => new SourceFile(file, new Uri(Publisher.Url("/" + file))))],
            ["127.0.0.1"],
            1,
            "none",
            null,
            false,
            new Citation("a test", Confidence.Primary)
        );

    /// <summary>Updates both lists, or those named.</summary>
    public Task<IReadOnlyList<ListUpdate>> RunAsync(params ListSource[] sources) =>
        RunAsync(new UpdateTerms(Store, "9.9.9", Today) { Loopback = true }, sources);

    public async Task<IReadOnlyList<ListUpdate>> RunAsync(UpdateTerms terms, params ListSource[] sources)
    {
        var time = new StillTime(Downloads.Fetching.Now, Patience.Idle, Patience.Whole);
        Publisher.Forget();
        return await new StoreUpdate(
            new Downloader(_client, time, () => 0.5, Patience),
            time,
            terms,
            new Silent()
        ).RunAsync(sources.Length > 0 ? sources : [Sdn, Un], TestContext.Current.CancellationToken);
    }

    public UpdateTerms Terms => new(Store, "9.9.9", Today) { Loopback = true };

    /// <summary>What the store holds: list, day and records of each edition.</summary>
    public IReadOnlyList<string> Editions()
    {
        using var file = StoreFile.OpenExisting(Store);
        return file is null
            ? []
            :
            [
                .. new EditionStore(file)
                    .Editions()
                    .Select(stored => stored.Edition)
                    .Select(e => FormattableString.Invariant($"{e.List} {e.Date:uuuu-MM-dd} {e.Records}")),
            ];
    }

    public async ValueTask DisposeAsync()
    {
        await Publisher.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private sealed class Silent : IUpdateWatcher
    {
        public void Begins(ListSource source) { }

        public void Receives(ListSource source, SourceFile file, long bytes, long? whole) { }

        public void Reads(ListSource source) { }

        public void Ends(ListUpdate update) { }
    }
}
