using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Sources;

/// <summary>The lists a store keeps, as they were known on a day.</summary>
public sealed class KeptLists : IDisposable
{
    private readonly StoreFile _file;

    private KeptLists(StoreFile file)
    {
        _file = file;
        Editions = new EditionStore(file);
        Decisions = new LinkDecisionStore(file);
    }

    /// <summary>The editions.</summary>
    public EditionStore Editions { get; }

    /// <summary>What people decided about links.</summary>
    public LinkDecisionStore Decisions { get; }

    /// <summary>Opens a store's lists.</summary>
    /// <exception cref="AssayException">There is no store (AS9010), or it cannot be read (AS900x).</exception>
    public static KeptLists Open(string storePath) =>
        StoreFile.OpenExisting(storePath) is { } file
            ? new KeptLists(file)
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

    /// <summary>All lists in the newest edition of a day or before, to be searched.</summary>
    public ListingIndex IndexOn(LocalDate day) =>
        new([
            .. Lists()
                .Select(list => Editions.NewestOnOrBefore(list, day))
                .OfType<Edition>()
                .Select(Editions.Load),
        ]);

    /// <summary>What finds the records of one party.</summary>
    public PartyLinker Linker() => new(Decisions.All());

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
