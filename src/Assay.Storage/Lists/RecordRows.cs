using System.Security.Cryptography;
using System.Text.Json;
using Assay.Listings;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>A record ready to be kept.</summary>
/// <param name="Key">The publisher's key.</param>
/// <param name="Hash">SHA-256 of <paramref name="Json"/>.</param>
/// <param name="Json">Canonical JSON.</param>
internal sealed record Packed(string Key, byte[] Hash, byte[] Json)
{
    public static Packed Of(ListedParty party)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(RecordBody.Of(party), RecordJson.Compact.RecordBody);
        return new Packed(party.Record.Key, SHA256.HashData(json), json);
    }
}

/// <summary>The table <c>record_version</c>, with its statements prepared once.</summary>
internal sealed class RecordRows : IDisposable
{
    private readonly RecordCompression _compression = new();
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _body;
    private readonly SqliteCommand _key;

    public RecordRows(SqliteConnection connection)
    {
        _find = Command(connection, "SELECT id FROM record_version WHERE hash = $hash", "$hash");
        _add = Command(
            connection,
            "INSERT INTO record_version (hash, key, body) VALUES ($hash, $key, $body) RETURNING id",
            "$hash",
            "$key",
            "$body"
        );
        _body = Command(connection, "SELECT body FROM record_version WHERE id = $id", "$id");
        _key = Command(connection, "SELECT key FROM record_version WHERE id = $id", "$id");
    }

    /// <summary>The id of a record, added where no edition has it yet.</summary>
    public long Put(Packed record)
    {
        _find.Parameters[0].Value = record.Hash;
        if (_find.ExecuteScalar() is long there)
            return there;
        _add.Parameters[0].Value = record.Hash;
        _add.Parameters[1].Value = record.Key;
        _add.Parameters[2].Value = _compression.Compress(record.Json);
        return (long)_add.ExecuteScalar()!;
    }

    /// <summary>The record of an id.</summary>
    public RecordBody Body(long id)
    {
        _body.Parameters[0].Value = id;
        var packed = _body.ExecuteScalar() as byte[] ?? throw Missing(id);
        return JsonSerializer.Deserialize(_compression.Decompress(packed), RecordJson.Compact.RecordBody)
            ?? throw new FormatException($"Record {id} is empty.");
    }

    /// <summary>The publisher's key of an id.</summary>
    public string Key(long id)
    {
        _key.Parameters[0].Value = id;
        return _key.ExecuteScalar() as string ?? throw Missing(id);
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
        _body.Dispose();
        _key.Dispose();
        _compression.Dispose();
    }

    private static FormatException Missing(long id) => new($"Record {id} of an edition is not there.");

    private static SqliteCommand Command(
        SqliteConnection connection,
        string sql,
        params ReadOnlySpan<string> parameters
    )
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        command.Prepare();
        return command;
    }
}
