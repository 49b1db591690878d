using Assay.Listings;
using Assay.Model;
using Assay.Sources.Downloads;
using Assay.Sources.Imports;
using Assay.Sources.Publishers;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Sources.Updates;

/// <summary>Brings the lists of a store up to date, one after the other: what fails with one does not keep the others.</summary>
public sealed class StoreUpdate(
    Downloader downloader,
    TimeProvider time,
    UpdateTerms terms,
    IUpdateWatcher watcher
)
{
    /// <summary>Updates lists.</summary>
    /// <returns>What became of each.</returns>
    /// <exception cref="AssayException">Another update is running (AS2126), or store or folder cannot be used (AS2127, AS900x).</exception>
    /// <exception cref="OperationCanceledException">It was stopped. What was committed before stays.</exception>
    public async Task<IReadOnlyList<ListUpdate>> RunAsync(
        IReadOnlyList<ListSource> sources,
        CancellationToken stop
    )
    {
        using var folder = UpdateFolder.Take(terms.Store, time.GetUtcNow());
        var path = PathOfStore(folder);
        using var importer = new ListImporter(path, terms.Version);
        var updater = new ListUpdater(folder, downloader, importer, terms, watcher);
        var updates = new List<ListUpdate>(sources.Count);
        foreach (var source in sources)
        {
            stop.ThrowIfCancellationRequested();
            updates.Add(await updater.UpdateAsync(source, Counting(path), stop));
        }
        return updates;
    }

    private string PathOfStore(UpdateFolder folder)
    {
        if (!terms.DryRun)
            return terms.Store;
        using var store = StoreFile.OpenExisting(terms.Store);
        store?.CopyTo(folder.StagedStore);
        return folder.StagedStore;
    }

    /// <summary>The editions that the store has and that nobody has to look at first.</summary>
    private static IReadOnlyList<Edition> Counting(string path)
    {
        using var store = StoreFile.OpenExisting(path);
        return store is null
            ? []
            :
            [
                .. new EditionStore(store)
                    .Editions()
                    .Where(stored => stored.Alarms.Count == 0)
                    .Select(stored => stored.Edition),
            ];
    }
}
