using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assay.Cli.Commands;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Sources.Updates;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Assay.Tests.Formats.Lists;
using Assay.Tests.Storage;

namespace Assay.Tests.Sources.Updates;

/// <summary>
/// The real program, killed without warning while it updates from a real server; and where the disk is full. ASSAY_KILLS says how often (200 in CI,
/// 25 elsewhere, where it is not set).
/// </summary>
[Collection(nameof(KilledUpdateTests))]
public sealed class KilledUpdateTests : IDisposable
{
    private const int Seed = 20261124;
    private const int Records = 400;

    // Each kill stands in for a day: the publisher has another edition then, so that nothing an earlier run left can pass for what it should bring.
    private static readonly LocalDate FirstDay = new(2026, 1, 1);
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("store/assay.db");

    private string Journal => Store + "-journal";

    private static bool IsCi =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_update_killed_at_any_moment_loses_and_tears_nothing()
    {
        var random = new Random(Seed);
        await using var publisher = await FilePublisher.StartAsync();
        var contents = new Dictionary<LocalDate, EditionContent>();
        Publish(publisher, 0, contents);
        Assert.Equal(0, (await StartAsync(publisher)).ExitCode);
        Publish(publisher, 1, contents);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, (await StartAsync(publisher)).ExitCode);
        var whole = clock.Elapsed;

        var kills =
            int.TryParse(
                Environment.GetEnvironmentVariable("ASSAY_KILLS"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var given
            )
                ? given
            : IsCi ? 200
            : 25;
        var before = 2;
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        clock.Restart();
        for (var i = 0; i < kills; i++)
        {
            Publish(publisher, i + 2, contents);
            publisher.Forget();
            var moment = Moment(i % 4, random, whole, publisher);
            var (_, wasKilled) = await StartAsync(publisher, moment);
            publisher.Answering = null;
            Count(wasKilled ? Seen(publisher) : "it was done");
            before = AssertWhole(contents, before);
            // One that is still there was no journal of anything, and would be taken for the next run's.
            File.Delete(Journal);
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kills} kills in {clock.Elapsed.TotalSeconds:0} s, an update takes {whole.TotalMilliseconds:0} ms; when killed: {string.Join(", ", tally.Select(t => $"{t.Key} {t.Value}"))}"
        );
        Assert.Equal(0, (await StartAsync(publisher)).ExitCode);
        Assert.Equal(
            ["lock", "us-ofac+sdn.json"],
            Directory
                .GetFiles(UpdateFolder.Of(Store), "*", SearchOption.AllDirectories)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
        AssertAll(contents);
        // All of it is for nothing where the kills hit only the beginning or the end.
        if (kills >= 100)
            Assert.Superset(
                new HashSet<string>(StringComparer.Ordinal)
                {
                    "while it fetched or read",
                    "while it committed",
                },
                tally.Keys.ToHashSet(StringComparer.Ordinal)
            );

        void Count(string what) => tally[what] = tally.GetValueOrDefault(what) + 1;
    }

    [Theory]
    [InlineData(16, "AS2127")] // not even the download has room
    [InlineData(0, "AS900")] // the store has none
    public async Task A_full_disk_leaves_the_store_whole(int blocks, string code)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("needs a limit on the size of files");
        await using var publisher = await FilePublisher.StartAsync();
        var contents = new Dictionary<LocalDate, EditionContent>();
        Publish(publisher, 0, contents);
        Assert.Equal(0, (await StartAsync(publisher)).ExitCode);
        Publish(publisher, 1, contents);
        var most = blocks > 0 ? blocks : (int)(new FileInfo(Store).Length / 1024) + 8;
        var run = await StartAsync(publisher, blocks: most);
        Assert.True(run.ExitCode == 2, run.Error);
        Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AS9000", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, AssertWhole(contents, 1));
        Assert.Equal(0, (await StartAsync(publisher)).ExitCode);
        Assert.Equal(2, AssertWhole(contents, 1));
    }

    /// <summary>A moment to kill at: anywhere, shortly after some file was asked for, while they are looked at and read, or while the store is written.</summary>
    private Func<Process, CancellationToken, Task> Moment(
        int kind,
        Random random,
        TimeSpan whole,
        FilePublisher publisher
    )
    {
        var anywhere = whole * (0.2 + (0.9 * random.NextDouble()));
        var soon = whole * (0.3 * random.NextDouble());
        var instant = TimeSpan.FromMilliseconds(8 * random.NextDouble());
        if (kind == 0)
            return (_, stop) => Task.Delay(anywhere, stop);
        if (kind == 1)
            return async (process, stop) =>
            {
                while (!process.HasExited && !File.Exists(Journal))
                    await Task.Delay(1, stop);
                await Task.Delay(instant, stop);
            };
        var nth = kind == 2 ? random.Next(1, 3) : 2;
        var asked = new SemaphoreSlim(0);
        publisher.Answering = _ => asked.Release();
        return async (_, stop) =>
        {
            for (var i = 0; i < nth; i++)
                await asked.WaitAsync(stop);
            await Task.Delay(kind == 2 ? instant : soon, stop);
        };
    }

    /// <summary>What can be seen of how far it was.</summary>
    private string Seen(FilePublisher publisher) =>
        File.Exists(Journal) ? "while it committed"
        : publisher.Asked.Count > 0 ? "while it fetched or read"
        : "before it asked";

    /// <summary>How many editions there are: as many as before or one more, each whole and as it was published.</summary>
    private int AssertWhole(Dictionary<LocalDate, EditionContent> contents, int before)
    {
        using var file = StoreFile.OpenExisting(Store);
        var store = new EditionStore(file!);
        var editions = store.Editions();
        Assert.InRange(editions.Count, before, before + 1);
        var newest = editions[^1].Edition;
        Assert.Equal(Editions.Text(contents[newest.Date]), Editions.Text(store.Load(newest)));
        return editions.Count;
    }

    private void AssertAll(Dictionary<LocalDate, EditionContent> contents)
    {
        using var file = StoreFile.OpenExisting(Store);
        var store = new EditionStore(file!);
        foreach (var stored in store.Editions())
            Assert.Equal(
                Editions.Text(contents[stored.Edition.Date]),
                Editions.Text(store.Load(stored.Edition))
            );
    }

    private void Publish(FilePublisher publisher, int number, Dictionary<LocalDate, EditionContent> contents)
    {
        var day = FirstDay.PlusDays(number);
        var folder = string.Create(CultureInfo.InvariantCulture, $"published/{number}");
        var files = new[]
        {
            ("sdn.csv", Enumerable.Range(1, Records).Select(i => Row(i, number))),
            (
                "alt.csv",
                Enumerable.Range(1, Records).Select(i => $"{i},{i},\"aka\",\"OTHER {i * 31}\",-0- \r\n")
            ),
        };
        var paths = new List<string>();
        foreach (var (name, rows) in files)
        {
            var bytes = Encoding.ASCII.GetBytes(ListFiles.Ofac([.. rows]));
            publisher.Publish("/" + name, bytes, day.AtMidnight().InUtc().ToDateTimeOffset());
            paths.Add(_folder.Write($"{folder}/{name}", bytes));
        }
        contents[day] = ListOffer.Of(paths, day, ListReaders.All).Sets.Single().Read().Value!;
    }

    /// <summary>A third of the entries say something else each day.</summary>
    private static string Row(int i, int number) =>
        ListFiles.Entry(
            i,
            FormattableString.Invariant($"NAME {i * 7919}"),
            remarks: FormattableString.Invariant(
                $"DOB 19{(i % 90) + 10}; POB {(i % 3 == 0 ? number : 0)} Town."
            )
        );

    /// <summary>Runs the program, and kills it when <paramref name="moment"/> has come.</summary>
    private async Task<Run> StartAsync(
        FilePublisher publisher,
        Func<Process, CancellationToken, Task>? moment = null,
        int? blocks = null
    )
    {
        string[] command =
        [
            "dotnet",
            "exec",
            Path.Combine(AppContext.BaseDirectory, "Assay.Cli.dll"),
            "lists",
            "update",
            "--publishers",
            Book(publisher),
            "--store",
            Store,
        ];
        // The limit is on the size of a file, in KiB; the signal that comes with it is to be an error like any other.
        string[] limited =
        [
            "bash",
            "-c",
            FormattableString.Invariant($"trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""),
            "-",
            .. command,
        ];
        var all = blocks is null ? command : limited;
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment[ListsUpdateCommand.LoopbackVariable] = "1";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // which maps a file larger than any limit
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var wasKilled = false;
        if (moment is not null)
        {
            using var ended = new CancellationTokenSource();
            var end = process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var waiting = moment(process, ended.Token);
            if (await Task.WhenAny(waiting, end) == waiting && !process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                wasKilled = true;
            }
            await ended.CancelAsync();
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return new Run(process.ExitCode, wasKilled, await error);
    }

    private sealed record Run(int ExitCode, bool WasKilled, string Error)
    {
        public void Deconstruct(out int exitCode, out bool wasKilled) =>
            (exitCode, wasKilled) = (ExitCode, WasKilled);
    }

    private string Book(FilePublisher publisher) =>
        _folder.Write(
            "publishers.yaml",
            $$"""
            assay: publishers/1
            lists:
              - id: us-ofac/sdn
                title: A list
                publisher: A test
                hosts: [127.0.0.1]
                files:
                  - { name: sdn.csv, address: "{{publisher.Url("/sdn.csv")}}" }
                  - { name: alt.csv, address: "{{publisher.Url("/alt.csv")}}" }
                every-days: 1
                licence: none
                source: a test
                confidence: primary
            """
        );
}
