using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>A version of a record as the store has it: the body compressed, perhaps against another's.</summary>
internal readonly record struct StoredVersion(long Id, long? Base, byte[] Body);

/// <summary>The tables <c>record_version</c> and <c>record_raw</c>, with their statements prepared once.</summary>
internal sealed class RecordRows : IDisposable
{
    /// <summary>Passing over so many unwanted rows costs less than a statement of its own for the next wanted one.</summary>
    private const int LargestGap = 64;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public RecordRows(SqliteConnection connection) => _connection = connection;

    /// <summary>The id of the version with this hash; null where there is none.</summary>
    public long? Find(byte[] hash) =>
        Command("SELECT id FROM record_version WHERE hash = $1", hash).ExecuteScalar() as long?;

    /// <summary>All versions of records with this key, of whatever list, oldest first.</summary>
    public List<long> OfKey(string key)
    {
        using var reader = Command("SELECT id FROM record_version WHERE key = $1 ORDER BY id", key)
            .ExecuteReader();
        var ids = new List<long>();
        while (reader.Read())
            ids.Add(reader.GetInt64(0));
        return ids;
    }

    /// <summary>Adds a version with its raw record, where there is one.</summary>
    public long Add(byte[] hash, string key, long? @base, byte[] body, byte[]? raw)
    {
        var id = (long)
            Command(
                    "INSERT INTO record_version (hash, key, base, body) VALUES ($1, $2, $3, $4) RETURNING id",
                    hash,
                    key,
                    @base,
                    body
                )
                .ExecuteScalar()!;
        if (raw is not null)
            Command("INSERT INTO record_raw (id, body) VALUES ($1, $2)", id, raw).ExecuteNonQuery();
        return id;
    }

    /// <summary>One version.</summary>
    public StoredVersion Version(long id)
    {
        using var reader = Command("SELECT id, base, body FROM record_version WHERE id = $1", id)
            .ExecuteReader();
        return reader.Read() ? Row(reader) : throw Missing(id);
    }

    /// <summary>The raw record of a version; null where none was kept.</summary>
    public byte[]? Raw(long id) =>
        Command("SELECT body FROM record_raw WHERE id = $1", id).ExecuteScalar() as byte[];

    /// <summary>The versions of ids that ascend, in the same order.</summary>
    public StoredVersion[] Versions(ReadOnlySpan<long> ids)
    {
        var versions = new StoredVersion[ids.Length];
        var start = 0;
        while (start < ids.Length)
        {
            var end = start;
            while (end + 1 < ids.Length && ids[end + 1] - ids[end] <= LargestGap)
                end++;
            Scan(ids, start, end, versions);
            start = end + 1;
        }
        return versions;
    }

    /// <summary>The publisher's key of an id.</summary>
    public string Key(long id) =>
        Command("SELECT key FROM record_version WHERE id = $1", id).ExecuteScalar() as string
        ?? throw Missing(id);

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
    }

    private void Scan(ReadOnlySpan<long> ids, int start, int end, StoredVersion[] versions)
    {
        using var reader = Command(
                "SELECT id, base, body FROM record_version WHERE id BETWEEN $1 AND $2 ORDER BY id",
                ids[start],
                ids[end]
            )
            .ExecuteReader();
        var next = start;
        while (next <= end && reader.Read())
        {
            if (reader.GetInt64(0) == ids[next])
                versions[next++] = Row(reader);
        }
        if (next <= end)
            throw Missing(ids[next]);
    }

    private static StoredVersion Row(SqliteDataReader reader) =>
        new(
            reader.GetInt64(0),
            reader.IsDBNull(1) ? null : reader.GetInt64(1),
            reader.GetFieldValue<byte[]>(2)
        );

    private static FormatException Missing(long id) => new($"Record {id} of an edition is not there.");

    private SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(
                    new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") }
                );
            command.Prepare();
            _commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
