using System.Diagnostics;
using System.Globalization;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Assay.Tests.Formats.Lists;
using Microsoft.Data.Sqlite;

namespace Assay.Tests.Storage;

/// <summary>The real program, killed without warning while it imports. ASSAY_KILLS says how often (25 where it is not set).</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Seed = 20261123;
    private const int Records = 6000;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_import_leaves_the_store_whole()
    {
        var random = new Random(Seed);
        var first = Write("sdn-2024-06-01.csv", changed: 1);
        var second = Write("sdn-2024-06-02.csv", changed: 3);
        var contents = new[] { first, second }.Select(Content).ToDictionary(c => c.Edition.Date);
        var store = _folder.File("assay.db");
        Assert.Equal(0, await ImportAsync(first, store, killAfter: null));
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, await ImportAsync(second, _folder.File("other.db"), killAfter: null));
        var whole = clock.Elapsed;
        var kept = await File.ReadAllBytesAsync(store, TestContext.Current.CancellationToken);

        var kills = int.TryParse(
            Environment.GetEnvironmentVariable("ASSAY_KILLS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var n
        )
            ? n
            : 25;
        var torn = 0;
        for (var i = 0; i < kills; i++)
        {
            // Half of them anywhere, half of them while it writes: the journal is there then.
            var anywhere = whole * (0.3 + (0.75 * random.NextDouble()));
            var writing = TimeSpan.FromMilliseconds(200 * random.NextDouble());
            await ImportAsync(second, store, i % 2 == 0 ? anywhere : writing, awaitJournal: i % 2 != 0);
            torn += File.Exists(store + "-journal") ? 1 : 0;
            if (AssertWhole(store, contents) == 2)
                await File.WriteAllBytesAsync(store, kept, TestContext.Current.CancellationToken);
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kills} kills, {torn} of them while writing, import {whole.TotalMilliseconds:0} ms"
        );
        Assert.Equal(0, await ImportAsync(second, store, killAfter: null));
        Assert.Equal(2, AssertWhole(store, contents));
    }

    /// <summary>How many editions there are; each is exactly what was imported.</summary>
    private static int AssertWhole(string path, Dictionary<LocalDate, EditionContent> contents)
    {
        using var file = StoreFile.OpenExisting(path);
        var store = new EditionStore(file!);
        var editions = store.Editions();
        Assert.InRange(editions.Count, 1, 2);
        foreach (var edition in editions)
            Assert.Equal(
                Editions.Text(contents[edition.Edition.Date]),
                Editions.Text(store.Load(edition.Edition))
            );
        // Nothing of an import that did not come to its end is left behind either: two thirds of the second list's records are its own.
        Assert.Equal(editions.Count == 1 ? Records : Records + (Records * 2 / 3), file!.Read(CountRecords));
        return editions.Count;
    }

    private static int CountRecords(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM record_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static async Task<int> ImportAsync(
        string list,
        string store,
        TimeSpan? killAfter,
        bool awaitJournal = false
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "exec",
                Path.Combine(AppContext.BaseDirectory, "Assay.Cli.dll"),
                "lists",
                "import",
                list,
                "--store",
                store,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(),
            process.StandardError.ReadToEndAsync()
        );
        if (killAfter is { } delay)
        {
            while (awaitJournal && !process.HasExited && !File.Exists(store + "-journal"))
                await Task.Delay(1, TestContext.Current.CancellationToken);
            using var timer = new CancellationTokenSource(delay);
            try
            {
                await process.WaitForExitAsync(timer.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return process.ExitCode;
    }

    private string Write(string name, int changed) =>
        _folder.Write(
            name,
            ListFiles.Ofac([
                .. Enumerable
                    .Range(1, Records)
                    .Select(i =>
                        ListFiles.Entry(
                            i,
                            $"NAME {i * 7919}",
                            remarks: $"DOB 19{i % 90 + 10}; POB {(i % changed == 0 ? i : 0)} Town."
                        )
                    ),
            ])
        );

    private static EditionContent Content(string file) =>
        ListOffer.Of([file], null, ListReaders.All).Sets.Single().Read().Value!;
}
