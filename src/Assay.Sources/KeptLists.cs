using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Screening;
using Assay.Storage.Sqlite;

namespace Assay.Sources;

/// <summary>The lists a store keeps, as they were known on a day.</summary>
public sealed class KeptLists : IDisposable
{
    private readonly StoreFile? _owned;
    private readonly ScreeningStore _screening;
    private readonly Action<Diagnostic>? _tell;

    /// <summary>Takes a store that somebody else opened and closes.</summary>
    /// <param name="file">The store.</param>
    /// <param name="tell">Takes a note where the prepared index could not be used or kept.</param>
    public KeptLists(StoreFile file, Action<Diagnostic>? tell = null)
    {
        _tell = tell;
        _screening = new ScreeningStore(file);
        Editions = new EditionStore(file);
        Decisions = new LinkDecisionStore(file);
    }

    private KeptLists(StoreFile file, bool isOwned)
        : this(file)
    {
        if (isOwned)
            _owned = file;
    }

    /// <summary>The editions.</summary>
    public EditionStore Editions { get; }

    /// <summary>What people decided about links.</summary>
    public LinkDecisionStore Decisions { get; }

    /// <summary>Opens a store's lists.</summary>
    /// <exception cref="AssayException">There is no store (AS9010), or it cannot be read (AS900x).</exception>
    public static KeptLists Open(string storePath) =>
        StoreFile.OpenExisting(storePath) is { } file
            ? new KeptLists(file, isOwned: true)
            : throw new AssayException(
                new Diagnostic(
                    "AS9010",
                    Severity.Error,
                    new InputPlace(storePath),
                    "there is no store here yet. Import lists first: assay lists import DIR"
                )
            );

    /// <summary>The lists of which an edition counts.</summary>
    public IReadOnlyList<ListId> Lists() =>
        [.. Editions.Editions().Where(e => e.Counts).Select(e => e.Edition.List).Distinct()];

    /// <summary>All lists in the newest edition of a day or before, to be searched. The parties stay in the store until a search returns them.</summary>
    public ListingIndex IndexOn(LocalDate day) =>
        _screening.Open(
            [.. Lists().Select(list => Editions.NewestOnOrBefore(list, day)).OfType<Edition>()],
            _tell
        );

    /// <summary>What finds the records of one party, with what was decided by a day.</summary>
    public PartyLinker LinkerOn(LocalDate day) => new(Decisions.KnownOn(day));

    /// <inheritdoc/>
    public void Dispose()
    {
        _screening.Dispose();
        _owned?.Dispose();
    }
}
