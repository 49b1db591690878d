using System.Globalization;
using System.Reflection;
using Assay.Model;
using Assay.Territories.Control;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Sqlite;

/// <summary>What a series of control layers is about.</summary>
/// <param name="Id">Its id, such as <c>deepstate</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Power">Who holds what lies within a layer.</param>
/// <param name="Sovereign">Whose recognised territory that is.</param>
public sealed record ControlSeriesHeader(ItemId Id, string Name, CountryCode Power, CountryCode Sovereign);

/// <summary>A layer to be kept.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Source">The file it came from, by name.</param>
public sealed record LayerToKeep(ControlLayer Layer, string Source);

/// <summary>What an import of layers did.</summary>
/// <param name="Added">Layers that are new.</param>
/// <param name="Known">Layers that were there already, byte for byte.</param>
/// <param name="Superseded">Days of which another layer was there; the new one counts, the old one is kept.</param>
public sealed record LayerImport(int Added, int Known, IReadOnlyList<LocalDate> Superseded);

/// <summary>Keeps control layers in a store.</summary>
public sealed class ControlLayerStore(StoreFile store)
{
    /// <summary>
    /// Every so many new shapes one is packed by itself, and the others against the last such: a layer is then at most two
    /// unpackings away, and the borrowed part does not grow stale.
    /// </summary>
    private const int ShapesPerBase = 24;

    private static readonly string Version =
        typeof(ControlLayerStore)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";

    /// <summary>Keeps layers of one series, all or none of them.</summary>
    /// <exception cref="AssayException">The series is there with another power or sovereign (AS4041), or the store failed.</exception>
    public LayerImport Import(ControlSeriesHeader header, IEnumerable<LayerToKeep> layers) =>
        store.Write(connection =>
        {
            KeepHeader(connection, header);
            // ground of one class is packed against ground of that class, which it is like
            using var packers = new ClassPackers(connection, ShapesPerBase);
            int added = 0,
                known = 0;
            var superseded = new SortedSet<LocalDate>();
            foreach (var (layer, source) in layers)
            {
                var day = Day(layer.Day);
                var hashes = Hashes(connection, header.Id, day);
                if (hashes.Contains(layer.Hash.Hex))
                {
                    known++;
                    continue;
                }
                if (hashes.Count > 0)
                    superseded.Add(layer.Day);
                Execute(
                    connection,
                    "INSERT INTO control_layer (series, day, hash, shape, source, imported_with) VALUES ($series, $day, $hash, $shape, $source, $version)",
                    ("$series", header.Id.Value),
                    ("$day", day),
                    ("$hash", layer.Hash.Hex),
                    ("$shape", packers.Of(GroundClass.Held).Keep(layer.Shape)),
                    ("$source", source),
                    ("$version", Version)
                );
                foreach (var (kind, ground) in layer.Others)
                    Execute(
                        connection,
                        "INSERT INTO control_class (layer, class, shape) SELECT max(id), $class, $shape FROM control_layer",
                        ("$class", kind.ToString()),
                        ("$shape", packers.Of(kind).Keep(ground))
                    );
                added++;
            }
            return new LayerImport(added, known, [.. superseded]);
        });

    /// <summary>The series kept. No layer is loaded until it is asked for; the store has to stay open as long as they are.</summary>
    public IReadOnlyList<IControlSeries> Series() =>
        store.Read(connection =>
        {
            var layers = Layers(connection);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT id, name, power, sovereign FROM control_series ORDER BY id";
            using var reader = command.ExecuteReader();
            var series = new List<IControlSeries>();
            while (reader.Read())
            {
                var header = new ControlSeriesHeader(
                    new ItemId(reader.GetString(0)),
                    reader.GetString(1),
                    new CountryCode(reader.GetString(2)),
                    new CountryCode(reader.GetString(3))
                );
                series.Add(new SqliteControlSeries(store, header, [.. layers[header.Id.Value]]));
            }
            return series;
        });

    private void KeepHeader(SqliteConnection connection, ControlSeriesHeader header)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT power, sovereign FROM control_series WHERE id = $id";
        command.Parameters.AddWithValue("$id", header.Id.Value);
        using (var reader = command.ExecuteReader())
        {
            if (reader.Read())
            {
                var power = new CountryCode(reader.GetString(0));
                var sovereign = new CountryCode(reader.GetString(1));
                if (power == header.Power && sovereign == header.Sovereign)
                    return;
                throw new AssayException(
                    new Diagnostic(
                        "AS4041",
                        Severity.Error,
                        new InputPlace(store.Path),
                        $"series '{header.Id}' is kept as {power} holding land of {sovereign}, not {header.Power} of {header.Sovereign}; nothing was imported. Give another --series."
                    )
                );
            }
        }
        Execute(
            connection,
            "INSERT INTO control_series (id, name, power, sovereign) VALUES ($id, $name, $power, $sovereign)",
            ("$id", header.Id.Value),
            ("$name", header.Name),
            ("$power", header.Power.Value),
            ("$sovereign", header.Sovereign.Value)
        );
    }

    private static HashSet<string> Hashes(SqliteConnection connection, ItemId series, string day)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT hash FROM control_layer WHERE series = $series AND day = $day";
        command.Parameters.AddWithValue("$series", series.Value);
        command.Parameters.AddWithValue("$day", day);
        using var reader = command.ExecuteReader();
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            hashes.Add(reader.GetString(0));
        return hashes;
    }

    // The layer that counts for each day of each series, by day.
    private ILookup<string, KeptLayer> Layers(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT series, day, hash, shape, max(id) FROM control_layer GROUP BY series, day ORDER BY series, day";
        var classes = Classes(connection);
        using var reader = command.ExecuteReader();
        var layers = new List<(string Series, KeptLayer Layer)>();
        while (reader.Read())
        {
            var day = LocalDatePattern.Iso.Parse(reader.GetString(1));
            if (!day.Success)
                throw StoreFault.Damaged(store.Path, $"a layer's day is '{reader.GetString(1)}'");
            var edition = new LayerEdition(day.Value, ContentHash.Parse(reader.GetString(2)));
            layers.Add(
                (
                    reader.GetString(0),
                    new KeptLayer(edition, reader.GetInt64(3), [.. classes[reader.GetInt64(4)]])
                )
            );
        }
        return layers.ToLookup(l => l.Series, l => l.Layer, StringComparer.Ordinal);
    }

    private ILookup<long, KeptClass> Classes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT layer, class, shape FROM control_class ORDER BY layer, class";
        using var reader = command.ExecuteReader();
        var classes = new List<(long Layer, KeptClass Class)>();
        while (reader.Read())
        {
            if (!Enum.TryParse<GroundClass>(reader.GetString(1), out var kind))
                throw StoreFault.Damaged(store.Path, $"a layer's class is '{reader.GetString(1)}'");
            classes.Add((reader.GetInt64(0), new KeptClass(kind, reader.GetInt64(2))));
        }
        return classes.ToLookup(c => c.Layer, c => c.Class);
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static void Execute(
        SqliteConnection connection,
        string sql,
        params ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}

/// <summary>A layer in the store: what it is and where its shapes lie.</summary>
internal readonly record struct KeptLayer(LayerEdition Edition, long Shape, IReadOnlyList<KeptClass> Others);

/// <summary>Where the shape of a layer's other class lies.</summary>
internal readonly record struct KeptClass(GroundClass Class, long Shape);
