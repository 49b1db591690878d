using System.Security.Cryptography;
using Assay.Territories.Shapes;
using Microsoft.Data.Sqlite;
using ZstdSharp;

namespace Assay.Storage.Sqlite;

/// <summary>Keeps shapes, each once, packed against an earlier one where that helps. For the length of one import.</summary>
internal sealed class ShapePacker : IDisposable
{
    // The strongest level that still takes milliseconds for shapes of this size.
    private const int Level = 12;

    private readonly SqliteConnection _connection;
    private readonly int _shapesPerBase;
    private readonly Compressor _plain = new(Level);
    private Compressor? _against;
    private long? _base;
    private int _sinceBase;

    public ShapePacker(SqliteConnection connection, int shapesPerBase)
    {
        _connection = connection;
        _shapesPerBase = shapesPerBase;
    }

    /// <summary>Keeps a shape if it is new.</summary>
    /// <returns>Its row.</returns>
    public long Keep(GroundShape shape)
    {
        var raw = ShapeBytes.From(shape);
        var hash = SHA256.HashData(raw);
        if (Find(hash) is { } known)
            return known;
        if (_against is null || _sinceBase >= _shapesPerBase)
            return KeepBase(raw, hash);
        _sinceBase++;
        return Insert(hash, _base, _against.Wrap(raw));
    }

    public void Dispose()
    {
        _plain.Dispose();
        _against?.Dispose();
    }

    private long KeepBase(byte[] raw, byte[] hash)
    {
        var id = Insert(hash, null, _plain.Wrap(raw));
        _against?.Dispose();
        _against = new Compressor(Level);
        _against.LoadDictionary(raw);
        _base = id;
        _sinceBase = 0;
        return id;
    }

    private long? Find(byte[] hash)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id FROM control_shape WHERE hash = $hash";
        command.Parameters.AddWithValue("$hash", hash);
        return command.ExecuteScalar() as long?;
    }

    private long Insert(byte[] hash, long? against, ReadOnlySpan<byte> packed)
    {
        using var command = _connection.CreateCommand();
        command.CommandText =
            "INSERT INTO control_shape (hash, base, packed) VALUES ($hash, $base, $packed) RETURNING id";
        command.Parameters.AddWithValue("$hash", hash);
        command.Parameters.AddWithValue("$base", (object?)against ?? DBNull.Value);
        command.Parameters.AddWithValue("$packed", packed.ToArray());
        return (long)command.ExecuteScalar()!;
    }
}
