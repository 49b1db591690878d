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
    /// <summary>Passing over so many unwanted rows costs less than a statement of its own for the next wanted one.</summary>
    private const int LargestGap = 64;

    private readonly RecordCompressor _compressor = new();
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _stretch;
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
        _stretch = Command(
            connection,
            "SELECT id, body FROM record_version WHERE id BETWEEN $from AND $to ORDER BY id",
            "$from",
            "$to"
        );
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
        _add.Parameters[2].Value = _compressor.Compress(record.Json);
        return (long)_add.ExecuteScalar()!;
    }

    /// <summary>The records of ids that ascend, still compressed, in the same order.</summary>
    public byte[][] Bodies(long[] ids)
    {
        var bodies = new byte[ids.Length][];
        var start = 0;
        while (start < ids.Length)
        {
            var end = start;
            while (end + 1 < ids.Length && ids[end + 1] - ids[end] <= LargestGap)
                end++;
            Scan(ids, start, end, bodies);
            start = end + 1;
        }
        return bodies;
    }

    private void Scan(long[] ids, int start, int end, byte[][] bodies)
    {
        _stretch.Parameters[0].Value = ids[start];
        _stretch.Parameters[1].Value = ids[end];
        using var reader = _stretch.ExecuteReader();
        var next = start;
        while (next <= end && reader.Read())
        {
            if (reader.GetInt64(0) == ids[next])
                bodies[next++] = reader.GetFieldValue<byte[]>(1);
        }
        if (next <= end)
            throw Missing(ids[next]);
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
        _stretch.Dispose();
        _key.Dispose();
        _compressor.Dispose();
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
