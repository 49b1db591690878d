using System.Collections.Concurrent;
using Assay.Model;
using Assay.Territories.Control;
using Assay.Territories.Shapes;
using ZstdSharp;

namespace Assay.Storage.Sqlite;

/// <summary>A series of layers in a store. A layer is unpacked when it is first asked for and kept from then on.</summary>
internal sealed class SqliteControlSeries : IControlSeries
{
    // What a shape may be unpacked to, so that a damaged store cannot fill the memory.
    private const int MostBytes = 256 * 1024 * 1024;

    private readonly StoreFile _store;
    private readonly Dictionary<LayerEdition, KeptLayer> _shapeOf;
    private readonly ConcurrentDictionary<LayerEdition, ControlLayer> _loaded = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<long, GroundShape> _shapes = [];

    // of each class the base that was unpacked last: its layers follow upon one another
    private readonly Dictionary<GroundClass, (long Id, byte[] Raw)> _bases = [];

    public SqliteControlSeries(StoreFile store, ControlSeriesHeader header, IReadOnlyList<KeptLayer> layers)
    {
        _store = store;
        Id = header.Id;
        Name = header.Name;
        Power = header.Power;
        Sovereign = header.Sovereign;
        Layers = [.. layers.Select(l => l.Edition)];
        _shapeOf = layers.ToDictionary(l => l.Edition);
    }

    /// <inheritdoc/>
    public ItemId Id { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public CountryCode Power { get; }

    /// <inheritdoc/>
    public CountryCode Sovereign { get; }

    /// <inheritdoc/>
    public IReadOnlyList<LayerEdition> Layers { get; }

    /// <inheritdoc/>
    public ControlLayer Load(LayerEdition edition)
    {
        if (_loaded.TryGetValue(edition, out var loaded))
            return loaded;
        if (!_shapeOf.TryGetValue(edition, out var kept))
            throw new ArgumentException("The layer is not one of the series.", nameof(edition));
        lock (_lock)
            return _loaded.GetOrAdd(
                edition,
                e => new ControlLayer(
                    e.Day,
                    e.Hash,
                    Shape(kept.Shape, GroundClass.Held),
                    kept.Others.ToDictionary(o => o.Class, o => Shape(o.Shape, o.Class))
                )
            );
    }

    private GroundShape Shape(long id, GroundClass kind)
    {
        if (_shapes.TryGetValue(id, out var known))
            return known;
        try
        {
            return _shapes[id] = ShapeBytes.To(Unpacked(id, kind));
        }
        catch (Exception fault) when (fault is InvalidDataException or ZstdException)
        {
            throw StoreFault.Damaged(_store.Path, $"shape {id} of series '{Id}'", fault);
        }
    }

    private byte[] Unpacked(long id, GroundClass kind)
    {
        var (against, packed) = Row(id);
        using var decompressor = new Decompressor();
        if (against is null)
            return Unpack(decompressor, packed);
        if (!_bases.TryGetValue(kind, out var kept) || kept.Id != against)
        {
            var (none, basis) = Row(against.Value);
            if (none is not null)
                throw new InvalidDataException("a base has a base");
            using var plain = new Decompressor();
            _bases[kind] = kept = (against.Value, Unpack(plain, basis));
        }
        decompressor.LoadDictionary(kept.Raw);
        return Unpack(decompressor, packed);
    }

    private static byte[] Unpack(Decompressor decompressor, byte[] packed) =>
        decompressor.Unwrap(packed, MostBytes).ToArray();

    private (long? Against, byte[] Packed) Row(long id) =>
        _store.Read<(long?, byte[])>(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT base, packed FROM control_shape WHERE id = $id";
            command.Parameters.AddWithValue("$id", id);
            using var reader = command.ExecuteReader();
            return reader.Read()
                ? (reader.IsDBNull(0) ? null : reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))
                : throw new InvalidDataException("a shape is missing");
        });
}
