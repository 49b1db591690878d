using Microsoft.Data.Sqlite;

namespace Assay.Storage.Screening;

/// <summary>The hashes of records: what an index names a record by, since they say what it says, in whatever store it lies.</summary>
internal static class RecordHashes
{
    /// <summary>How long one is: SHA-256.</summary>
    public const int Length = 32;

    /// <summary>The hashes of ids that ascend, in the same order.</summary>
    /// <exception cref="FormatException">A record is not there.</exception>
    public static byte[][] Of(SqliteConnection connection, ReadOnlySpan<long> ids)
    {
        var hashes = new byte[ids.Length][];
        if (ids.Length == 0)
            return hashes;
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT id, hash FROM record_version WHERE id BETWEEN $from AND $to ORDER BY id";
        command.Parameters.AddWithValue("$from", ids[0]);
        command.Parameters.AddWithValue("$to", ids[^1]);
        using var reader = command.ExecuteReader();
        var next = 0;
        while (next < ids.Length && reader.Read())
        {
            if (reader.GetInt64(0) == ids[next])
                hashes[next++] = reader.GetFieldValue<byte[]>(1);
        }
        return next == ids.Length && Array.TrueForAll(hashes, h => h.Length == Length)
            ? hashes
            : throw new FormatException("A record of an edition is not there.");
    }
}
