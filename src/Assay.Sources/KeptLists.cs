using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Reviews;
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
        Reviews = new ReviewDecisionStore(file);
    }

    private KeptLists(StoreFile file, bool isOwned, Action<Diagnostic>? tell)
        : this(file, tell)
    {
        if (isOwned)
            _owned = file;
    }

    /// <summary>The editions.</summary>
    public EditionStore Editions { get; }

    /// <summary>What people decided about links.</summary>
    public LinkDecisionStore Decisions { get; }

    /// <summary>What people decided about parties of theirs and listed ones.</summary>
    public ReviewDecisionStore Reviews { get; }

    /// <summary>Opens a store's lists.</summary>
    /// <param name="storePath">Where the store lies.</param>
    /// <param name="tell">Takes a note where the prepared index could not be used or kept.</param>
    /// <exception cref="AssayException">There is no store (AS9010), or it cannot be read (AS900x).</exception>
    public static KeptLists Open(string storePath, Action<Diagnostic>? tell = null) =>
        StoreFile.OpenExisting(storePath) is { } file
            ? new KeptLists(file, isOwned: true, tell)
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
    public ListingIndex IndexOn(LocalDate day) => IndexOn(day, Lists());

    /// <summary>Some lists in the same way; those of which no edition was known by then are not among its editions.</summary>
    public ListingIndex IndexOn(LocalDate day, IReadOnlyList<ListId> lists) =>
        _screening.Open(
            [.. lists.Select(list => Editions.NewestOnOrBefore(list, day)).OfType<Edition>()],
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
