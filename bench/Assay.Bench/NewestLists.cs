using Assay.Listings;
using Assay.Storage.Lists;
using Assay.Storage.Screening;
using Assay.Storage.Sqlite;

namespace Assay.Bench;

/// <summary>The newest edition of each list of a store, as they are screened against.</summary>
internal sealed class NewestLists : IDisposable
{
    private readonly StoreFile _file;
    private readonly ScreeningStore _screening;
    private readonly EditionStore _editions;

    /// <summary>Opens the store.</summary>
    public NewestLists(string store)
    {
        _file = StoreFile.OpenExisting(store) ?? throw new FileNotFoundException("no store", store);
        _editions = new EditionStore(_file);
        _screening = new ScreeningStore(_file);
        Editions =
        [
            .. _editions
                .Editions()
                .Where(e => e.Counts)
                .GroupBy(e => e.Edition.List)
                .Select(g => g.Last().Edition),
        ];
        Index = _screening.Open(Editions);
    }

    /// <summary>The editions.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>Their parties, to be searched.</summary>
    public ListingIndex Index { get; }

    /// <summary>Their parties, each read anew.</summary>
    public IEnumerable<ListedParty> Parties() => Editions.SelectMany(e => _editions.Load(e).Parties);

    /// <inheritdoc/>
    public void Dispose()
    {
        _screening.Dispose();
        _file.Dispose();
    }
}
