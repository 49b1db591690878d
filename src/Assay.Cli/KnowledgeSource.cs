using Assay.Assaying;
using Assay.Commodities;
using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Measures;
using Assay.Model;
using Assay.Registers;
using Assay.Sources;
using Assay.Storage.Sqlite;
using Assay.Territories;

namespace Assay.Cli;

/// <summary>Where knowledge comes from: the starter pack beside the program, and the user's store of editions and control layers.</summary>
public sealed class KnowledgeSource : IDisposable
{
    /// <summary>The environment variable that names another data folder than the one beside the program.</summary>
    public const string DataVariable = "ASSAY_DATA";

    private readonly StoreFile? _store;
    private readonly KeptLists? _lists;
    private readonly StarterPack _pack;
    private readonly MeasureBook _measures;

    private KnowledgeSource(
        StoreFile? store,
        StarterPack pack,
        MeasureBook measures,
        TerritoryAtlas atlas,
        Action<Diagnostic> tell
    )
    {
        _store = store;
        _lists = store is null ? null : new KeptLists(store, tell);
        _pack = pack;
        _measures = measures;
        Atlas = atlas;
    }

    /// <summary>Borders, status, control layers.</summary>
    public TerritoryAtlas Atlas { get; }

    /// <summary>The commodities of the starter pack.</summary>
    public CommodityBook Commodities => _pack.Commodities;

    /// <summary>Where the data lies that ships with the program.</summary>
    public static string DataFolder(Surroundings surroundings) =>
        surroundings.Variable(DataVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Opens both; a store that does not exist yet is an empty one.</summary>
    /// <exception cref="AssayException">The starter pack or the store cannot be read.</exception>
    public static KnowledgeSource Open(string storePath, Surroundings surroundings)
    {
        var folder = DataFolder(surroundings);
        // Each takes a good part of the time to the first dossier, and none needs the others.
        var pack = Task.Run(() => StarterPackReader.ReadFolder(folder));
        var measures = Task.Run(() => MeasureBookReader.ReadFolder(Path.Combine(folder, "measures")));
        var territories = TerritoryPackReader.Read(Path.Combine(folder, "territories"));
        var store = StoreFile.OpenExisting(storePath);
        try
        {
#pragma warning disable VSTHRD002 // a command has no context that could deadlock
            var starter = Sound(pack.GetAwaiter().GetResult(), surroundings);
            var book = Sound(measures.GetAwaiter().GetResult(), surroundings);
#pragma warning restore VSTHRD002
            var atlas = new TerritoryAtlas(
                Sound(territories, surroundings),
                store is null ? [] : new ControlLayerStore(store).Series(),
                starter.Register.Deposits
            );
            Joined(MeasureReferences.Check(book, starter.Register, starter.Commodities, atlas), surroundings);
            return new KnowledgeSource(store, starter, book, atlas, surroundings.Report);
        }
        catch
        {
            store?.Dispose();
            throw;
        }
    }

    /// <summary>What was known on a day: the newest edition of each list on or before it, and the starter pack of that day.</summary>
    public Knowledge On(LocalDate knownOn)
    {
        if (_lists is null)
            return Of(knownOn, new ListingIndex([]), [], records: null);
        var kept = _lists.Lists();
        return Of(
            knownOn,
            _lists.IndexOn(knownOn),
            kept,
            new KeptRecords(
                [.. kept.SelectMany(list => _lists.Editions.OnOrBefore(list, knownOn))],
                _lists.Editions,
                _lists.Decisions.KnownOn(knownOn)
            )
        );
    }

    private Knowledge Of(
        LocalDate knownOn,
        ListingIndex listings,
        IReadOnlyList<ListId> kept,
        KeptRecords? records
    ) =>
        new(
            knownOn,
            listings,
            kept,
            _pack.Register,
            _pack.Commodities,
            Atlas,
            _measures,
            _pack.Hash,
            records
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        _lists?.Dispose();
        _store?.Dispose();
    }

    private static void Joined(IReadOnlyList<Diagnostic> errors, Surroundings surroundings)
    {
        if (errors.Count == 0)
            return;
        surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }

    private static T Sound<T>(Read<T> read, Surroundings surroundings)
        where T : class
    {
        if (read.Succeeded)
        {
            surroundings.Report(read.Diagnostics.Where(d => d.Severity == Severity.Warning));
            return read.Value!;
        }
        var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }
}
