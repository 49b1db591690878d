using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Sqlite;

/// <summary>
/// A store: one SQLite file that holds the editions of lists and the control layers. Written with a rollback journal and full
/// synchronisation, so that between runs it is a single file and a process killed at any moment leaves what was last
/// committed. Not for use by several threads at once; several processes may share it: one writes, the others wait.
/// </summary>
public sealed class StoreFile : IDisposable
{
    /// <summary>"ASAY": marks a SQLite file as a store of Assay.</summary>
    public const int ApplicationId = 0x41534159;

    /// <summary>How long a command waits for another program that holds the store, by default.</summary>
    public static readonly Duration DefaultWait = Duration.FromSeconds(60);

    private readonly SqliteConnection _connection;

    private StoreFile(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Opens the store to write to, and makes it with its folder where there is none.</summary>
    /// <param name="path">Where it lies or shall lie.</param>
    /// <param name="wait">How long to wait for another program; <see cref="DefaultWait"/> where null.</param>
    /// <exception cref="Assay.Model.AssayException">The file is foreign, newer, locked for too long or cannot be made (AS900x).</exception>
    public static StoreFile OpenOrCreate(string path, Duration? wait = null)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw StoreFault.Unopenable(path, e);
        }
        return Open(path, SqliteOpenMode.ReadWriteCreate, wait ?? DefaultWait);
    }

    /// <summary>Opens the store to read from; null where there is none yet.</summary>
    /// <inheritdoc cref="OpenOrCreate" path="/param"/>
    /// <exception cref="Assay.Model.AssayException">The file is foreign, newer, damaged or locked for too long (AS900x).</exception>
    public static StoreFile? OpenExisting(string path, Duration? wait = null)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            return null;
        // Not SqliteOpenMode.ReadOnly: what a killed import left in the journal has to be rolled back first.
        // Where the file may not be written SQLite itself falls back to reading only.
        return Open(path, SqliteOpenMode.ReadWrite, wait ?? DefaultWait);
    }

    /// <summary>Reads.</summary>
    /// <exception cref="Assay.Model.AssayException">The store failed (AS900x).</exception>
    public T Read<T>(Func<SqliteConnection, T> query)
    {
        try
        {
            return query(_connection);
        }
        catch (SqliteException e)
        {
            throw StoreFault.From(Path, e);
        }
    }

    /// <summary>Writes in one transaction: all of it or, if <paramref name="import"/> throws or the process dies, nothing. Waits for another writer.</summary>
    /// <exception cref="Assay.Model.AssayException">The store failed (AS900x); nothing was written.</exception>
    public T Write<T>(Func<SqliteConnection, T> import)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var result = import(_connection);
            transaction.Commit();
            return result;
        }
        catch (SqliteException e)
        {
            throw StoreFault.From(Path, e);
        }
    }

    /// <summary>Makes a copy of the store as it stands, at a place where nothing is yet.</summary>
    /// <exception cref="Assay.Model.AssayException">The store failed, or the copy cannot be made there (AS900x).</exception>
    public void CopyTo(string path)
    {
        using var copy = OpenOrCreate(path);
        try
        {
            _connection.BackupDatabase(copy._connection);
        }
        catch (SqliteException e)
        {
            throw StoreFault.From(path, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static StoreFile Open(string path, SqliteOpenMode mode, Duration wait)
    {
        if (Directory.Exists(path))
            throw StoreFault.Unopenable(path, new IOException("It is a folder."));
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = System.IO.Path.GetFullPath(path),
            Mode = mode,
            Pooling = false, // so that closing closes, and no lock outlives the command
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        }.ToString();
        var connection = new SqliteConnection(text);
        try
        {
            connection.Open();
            Prepare(path, connection);
            return new StoreFile(path, connection);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw StoreFault.From(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(string path, SqliteConnection connection)
    {
        // Looked at before anything is set: a foreign file stays exactly as it is.
        var found = Version(path, connection);
        Run(connection, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
        if (found == SchemaSteps.Latest)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(path, connection); // again, now that no other program can be at it
        foreach (var step in SchemaSteps.All.Skip((int)version))
            Run(connection, step.Sql);
        Run(
            connection,
            FormattableString.Invariant(
                $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaSteps.Latest};"
            )
        );
        transaction.Commit();
    }

    /// <summary>The schema step the file is at: 0 for a new, empty one.</summary>
    private static long Version(string path, SqliteConnection connection)
    {
        var application = Number(connection, "PRAGMA application_id");
        var version = Number(connection, "PRAGMA user_version");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !(application == 0 && version == 0 && isEmpty))
            throw StoreFault.Foreign(path);
        return version <= SchemaSteps.Latest
            ? version
            : throw StoreFault.Newer(path, version, SchemaSteps.Latest);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own constants and schema files
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
