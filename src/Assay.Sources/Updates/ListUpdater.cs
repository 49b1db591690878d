using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using Assay.Sources.Downloads;
using Assay.Sources.Imports;
using Assay.Sources.Publishers;
using Assay.Storage.Lists;

namespace Assay.Sources.Updates;

/// <summary>
/// Brings one list up to date: all its files are fetched and looked at, read as one edition, and only then committed, whole or not at all. What the
/// publisher calls the files is remembered last, so that whenever it stops, the worst is that something is fetched again.
/// </summary>
internal sealed class ListUpdater(
    UpdateFolder folder,
    Downloader downloader,
    ListImporter importer,
    UpdateTerms terms,
    IUpdateWatcher watcher
)
{
    /// <summary>Updates a list.</summary>
    /// <param name="source">The list.</param>
    /// <param name="stored">The editions in the store.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ListUpdate> UpdateAsync(
        ListSource source,
        IReadOnlyList<Edition> stored,
        CancellationToken stop
    )
    {
        watcher.Begins(source);
        ListUpdate update;
        try
        {
            update = await TryAsync(source, stored, stop);
            folder.Unstage(source);
        }
        catch (AssayException e)
        {
            update = Failed(source, e.Diagnostic);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            update = Failed(source, UpdateFault.Disk(UpdateFolder.Of(terms.Store), e));
        }
        watcher.Ends(update);
        return update;
    }

    private async Task<ListUpdate> TryAsync(
        ListSource source,
        IReadOnlyList<Edition> stored,
        CancellationToken stop
    )
    {
        var readers = ListReaders.All.Select(reader => reader.FormatId).ToList();
        var known = KnownFiles.Read(folder.KnownPath(source), source, stored, readers);
        var files = await FetchAsync(source, known, stop);
        if (files is null)
            return new ListUpdate(source, UpdateOutcome.Unchanged, [], [], 0);
        var bytes = files.Sum(f => f.Download.Bytes);
        if (known is not null && files.All(f => HasHash(known, f.File, f.Download)))
        {
            Remember(source, known with { Files = KnownFiles.FilesOf(files) });
            return new ListUpdate(source, UpdateOutcome.Unchanged, [], [], bytes);
        }
        watcher.Reads(source);
        return Import(source, files, bytes);
    }

    private ListUpdate Import(
        ListSource source,
        IReadOnlyList<(SourceFile File, Download Download)> files,
        long bytes
    )
    {
        var paths = files.Select(f => folder.StagedPath(source, f.File)).ToList();
        var offer = ListOffer.Of(paths, Day(files), ListReaders.All, terms.Today.PlusDays(1));
        var odd = offer.Diagnostics.ToList();
        if (FaultOf(source, offer) is { } fault)
        {
            if (!odd.Contains(fault))
                odd.Add(fault);
            return new ListUpdate(source, UpdateOutcome.Failed, [], Readdressed(source, odd), bytes);
        }
        var imports = new List<ListImport>();
        foreach (var set in offer.Sets)
        {
            if (!source.Holds.Contains(set.List))
            {
                odd.Add(UpdateFault.LeftOut(source, set));
                continue;
            }
            var import = importer.Import(set, terms.Accept);
            odd.AddRange(import.Diagnostics);
            imports.Add(import);
        }
        var outcome = imports.Max(OutcomeOf);
        if (outcome is UpdateOutcome.Imported or UpdateOutcome.Unchanged)
            Remember(source, KnownFiles.Of(imports.Select(i => i.Stored!.Edition), files));
        return new ListUpdate(source, outcome, imports, Readdressed(source, odd), bytes);
    }

    private static UpdateOutcome OutcomeOf(ListImport import) =>
        import.Stored?.Outcome switch
        {
            null => UpdateOutcome.Failed,
            ImportOutcome.HeldBack => UpdateOutcome.HeldBack,
            ImportOutcome.AlreadyThere => UpdateOutcome.Unchanged,
            _ => UpdateOutcome.Imported,
        };

    /// <summary>All files of the list; null where the publisher has none that the store does not have.</summary>
    private async Task<IReadOnlyList<(SourceFile File, Download Download)>?> FetchAsync(
        ListSource source,
        KnownFiles? known,
        CancellationToken stop
    )
    {
        var files = new List<(SourceFile File, Download Download)>();
        foreach (var file in source.Files)
            files.Add((file, await FetchAsync(source, file, known?.File(file)?.Validators, stop)));
        if (files.All(f => f.Download.IsUnchanged))
            return null;
        // An edition is made of all its files, and those that did not change were not kept.
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].Download.IsUnchanged)
                files[i] = (files[i].File, await FetchAsync(source, files[i].File, null, stop));
        }
        return files;
    }

    private Task<Download> FetchAsync(
        ListSource source,
        SourceFile file,
        Validators? known,
        CancellationToken stop
    ) =>
        downloader.FetchAsync(
            new DownloadOrder(
                file,
                new AllowedAddresses(source.Hosts, terms.Loopback),
                known ?? Validators.None,
                folder.PartialPath(source, file),
                folder.StagedPath(source, file),
                (bytes, whole) => watcher.Receives(source, file, bytes, whole)
            ),
            stop
        );

    private static Diagnostic? FaultOf(ListSource source, ListOffer offer)
    {
        foreach (var list in source.Holds)
        {
            // Of two days, or not at all: what the file is then, somebody has to look at.
            if (offer.Sets.Where(set => set.List == list).ToList() is not [var only])
                return UpdateFault.NotHeld(source, list, offer.Sets);
            if (only.Roles.Count < source.Files.Count)
                return UpdateFault.Incomplete(source, only);
        }
        return offer.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
    }

    /// <summary>
    /// The day of an edition that does not say it: when the publisher last changed one of its files, else today. A day in the future is a
    /// server's wrong clock.
    /// </summary>
    private LocalDate Day(IEnumerable<(SourceFile File, Download Download)> files)
    {
        var changed = files.Max(f => f.Download.Validators.LastModified);
        var day = changed is { } at ? LocalDate.FromDateTime(at.UtcDateTime) : terms.Today;
        return day <= terms.Today ? day : terms.Today;
    }

    private static bool HasHash(KnownFiles known, SourceFile file, Download download) =>
        string.Equals(known.File(file)?.Hash, download.Hash?.Hex, StringComparison.Ordinal);

    private void Remember(ListSource source, KnownFiles known)
    {
        if (!terms.DryRun)
            known.Write(folder.KnownPath(source));
    }

    /// <summary>A file that is gone when the message is read is named by its address.</summary>
    private List<Diagnostic> Readdressed(ListSource source, IEnumerable<Diagnostic> diagnostics)
    {
        var shown = source.Files.ToDictionary(
            file => folder.StagedPath(source, file),
            file => file.Shown,
            StringComparer.Ordinal
        );
        return
        [
            .. diagnostics.Select(d =>
                d with
                {
                    Place = d.Place with { File = shown.GetValueOrDefault(d.Place.File, d.Place.File) },
                    Message = shown.Aggregate(
                        d.Message,
                        (text, s) => text.Replace(s.Key, s.Value, StringComparison.Ordinal)
                    ),
                }
            ),
        ];
    }

    private static ListUpdate Failed(ListSource source, Diagnostic why) =>
        new(source, UpdateOutcome.Failed, [], [why], 0);
}
