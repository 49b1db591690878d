using Assay.Assaying;
using Assay.Commodities;
using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Formats.Wordings;
using Assay.Listings;
using Assay.Measures;
using Assay.Model;
using Assay.Readings.Wordings;
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
    private readonly Surroundings _surroundings;
    private readonly Lazy<Read<StarterPack>> _readPack;
    private readonly Lazy<Read<MeasureBook>> _readMeasures;
    private readonly Lazy<Read<TerritoryPack>> _readTerritories;
    private readonly Lazy<StarterPack> _pack;
    private readonly Lazy<MeasureBook> _measures;
    private readonly Lazy<TerritoryAtlas> _atlas;

    // Each part takes a good share of the time to an answer, and not every question needs all: so each is read when it is first asked for.
    private KnowledgeSource(
        StoreFile? store,
        string folder,
        Lazy<Read<TerritoryPack>> territories,
        Surroundings surroundings,
        IReadOnlyList<string> measures
    )
    {
        _store = store;
        _surroundings = surroundings;
        _lists = store is null ? null : new KeptLists(store, surroundings.Report);
        _readPack = new(() => StarterPackReader.ReadFolder(folder));
        _readMeasures = new(() => MeasureBookReader.ReadFolder(Path.Combine(folder, "measures"), measures));
        _readTerritories = territories;
        _pack = new(() => Sound(_readPack.Value));
        _measures = new(() => Sound(_readMeasures.Value));
        _atlas = new(() =>
        {
            var series = store is null ? [] : new ControlLayerStore(store).Series();
            return new TerritoryAtlas(
                Sound(_readTerritories.Value),
                series,
                () => _pack.Value.Register.Deposits
            );
        });
    }

    /// <summary>Borders, status, control layers.</summary>
    /// <exception cref="AssayException">They cannot be read.</exception>
    public TerritoryAtlas Atlas => _atlas.Value;

    /// <summary>The measures, of all days.</summary>
    /// <exception cref="AssayException">They cannot be read.</exception>
    public MeasureBook Measures => _measures.Value;

    /// <summary>The commodities of the starter pack.</summary>
    /// <exception cref="AssayException">The starter pack cannot be read.</exception>
    public CommodityBook Commodities => _pack.Value.Commodities;

    /// <summary>The wordings that carry a claim to territory.</summary>
    /// <exception cref="AssayException">They cannot be read.</exception>
    public WordingBook Wordings =>
        Sound(WordingBookReader.ReadFolder(Path.Combine(DataFolder(_surroundings), "wordings")));

    /// <summary>Where the data lies that ships with the program.</summary>
    public static string DataFolder(Surroundings surroundings) =>
        surroundings.Variable(DataVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Where the measures lie.</summary>
    public static string MeasuresFolder(Surroundings surroundings) =>
        Path.Combine(DataFolder(surroundings), "measures");

    /// <summary>Opens both; a store that does not exist yet is an empty one.</summary>
    /// <exception cref="AssayException">The store cannot be read.</exception>
    /// <param name="storePath">The store.</param>
    /// <param name="surroundings">The world outside.</param>
    /// <param name="measures">Files of measures that are read too; one of an instrument that is there already takes its place.</param>
    public static KnowledgeSource Open(
        string storePath,
        Surroundings surroundings,
        IReadOnlyList<string>? measures = null
    ) => Of(StoreFile.OpenExisting(storePath), surroundings, measures ?? []);

    /// <summary>The starter pack alone, without any store: what measures are tried on.</summary>
    /// <param name="surroundings">The world outside.</param>
    /// <param name="measures">Files of measures that are read too; one of an instrument that is there already takes its place.</param>
    public static KnowledgeSource OfPack(Surroundings surroundings, IReadOnlyList<string> measures) =>
        Of(null, surroundings, measures);

    private static KnowledgeSource Of(
        StoreFile? store,
        Surroundings surroundings,
        IReadOnlyList<string> measures
    )
    {
        var folder = DataFolder(surroundings);
        var territories = new Lazy<Read<TerritoryPack>>(() =>
            TerritoryPackReader.Read(Path.Combine(folder, "territories"))
        );
        // Every question needs them, and they are read in about the time that the store takes to open.
        ThreadPool.QueueUserWorkItem(_ => _ = territories.Value);
        return new KnowledgeSource(store, folder, territories, surroundings, measures);
    }

    /// <summary>Begins to read the names of all places, which takes a third of the time before a text is read: beside all else, where a core is free.</summary>
    public void ReadPlaceNamesAhead() =>
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                _ = _readTerritories.Value.Value?.Gazetteer.Keys;
            }
            catch (AssayException)
            {
                // whoever asks for them is told
            }
        });

    /// <summary>What was known on a day: the newest edition of each list on or before it, and the starter pack of that day.</summary>
    /// <exception cref="AssayException">The starter pack, the measures or the store cannot be read, or do not fit together.</exception>
    public Knowledge On(LocalDate knownOn)
    {
        // Side by side: none needs the others to be read.
        Parallel.Invoke(
            () => _ = _readPack.Value,
            () => _ = _readMeasures.Value,
            () => _ = _readTerritories.Value
        );
        Joined(
            MeasureReferences.Check(_measures.Value, _pack.Value.Register, _pack.Value.Commodities, Atlas)
        );
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
            _pack.Value.Register,
            _pack.Value.Commodities,
            Atlas,
            _measures.Value,
            _pack.Value.Hash,
            records
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        _lists?.Dispose();
        _store?.Dispose();
    }

    private void Joined(IReadOnlyList<Diagnostic> errors)
    {
        if (errors.Count == 0)
            return;
        _surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }

    private T Sound<T>(Read<T> read)
        where T : class
    {
        if (read.Succeeded)
        {
            _surroundings.Report(read.Diagnostics.Where(d => d.Severity == Severity.Warning));
            return read.Value!;
        }
        var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        _surroundings.Report(errors.Skip(1));
        throw new AssayException(errors[0]);
    }
}
