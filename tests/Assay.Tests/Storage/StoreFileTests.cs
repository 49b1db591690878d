using Assay.Model;
using Assay.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Assay.Tests.Storage;

public sealed class StoreFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_is_one_file()
    {
        using (var store = StoreFile.OpenOrCreate(_folder.File("deep/er/assay.db")))
            Insert(store, "a");
        Assert.Equal(
            "assay.db",
            Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.File("deep/er"))))
        );
    }

    [Fact]
    public void What_was_written_is_there_when_opened_again()
    {
        using (var store = StoreFile.OpenOrCreate(_folder.File("assay.db")))
            Insert(store, "a");
        using var again = StoreFile.OpenExisting(_folder.File("assay.db"));
        Assert.Equal(1, Count(again!));
    }

    [Fact]
    public void Where_there_is_no_store_none_is_made_to_read_from()
    {
        Assert.Null(StoreFile.OpenExisting(_folder.File("assay.db")));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_foreign_file_is_refused_and_left_as_it_is()
    {
        var bytes = new byte[4096];
        Array.Fill(bytes, (byte)'x');
        var path = _folder.Write("photo.jpg", bytes);
        Assert.Equal("AS9001", Code(() => StoreFile.OpenOrCreate(path)));
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_is()
    {
        var path = _folder.File("other.db");
        Sql(path, "PRAGMA journal_mode = WAL; CREATE TABLE theirs (a INTEGER);");
        var before = File.ReadAllBytes(path);
        Assert.Equal("AS9001", Code(() => StoreFile.OpenOrCreate(path)));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        var path = _folder.File("assay.db");
        StoreFile.OpenOrCreate(path).Dispose();
        Sql(path, "PRAGMA user_version = 4711");
        Assert.Equal("AS9002", Code(() => StoreFile.OpenExisting(path)));
    }

    [Fact]
    public void A_folder_is_no_store() =>
        Assert.Equal("AS9003", Code(() => StoreFile.OpenExisting(_folder.Path)));

    [Fact]
    public void A_path_below_a_file_cannot_hold_a_store()
    {
        var file = _folder.Write("file.txt", "text");
        Assert.Equal("AS9003", Code(() => StoreFile.OpenOrCreate(Path.Combine(file, "assay.db"))));
    }

    [Fact]
    public void A_full_disk_is_named_and_leaves_what_was_there()
    {
        using var store = StoreFile.OpenOrCreate(_folder.File("assay.db"));
        Insert(store, "a");
        store.Read(c => Run(c, "PRAGMA max_page_count = 1"));
        Assert.Equal("AS9005", Code(() => Insert(store, new string('x', 1_000_000))));
        Assert.Equal(1, Count(store));
    }

    [Fact]
    public void A_writer_that_waits_too_long_says_so()
    {
        var path = _folder.File("assay.db");
        using var first = StoreFile.OpenOrCreate(path);
        using var second = StoreFile.OpenOrCreate(path, Duration.FromSeconds(1));
        var code = first.Write(_ => Code(() => Insert(second, "b")));
        Assert.Equal("AS9006", code);
    }

    [Fact]
    public void What_throws_half_way_leaves_nothing()
    {
        using var store = StoreFile.OpenOrCreate(_folder.File("assay.db"));
        Assert.Throws<InvalidOperationException>(() =>
            store.Write<int>(connection =>
            {
                Run(connection, "INSERT INTO record_version (hash, key, body) VALUES (x'00', 'k', x'00')");
                throw new InvalidOperationException();
            })
        );
        Assert.Equal(0, Count(store));
    }

    private static void Insert(StoreFile store, string body) =>
        store.Write(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText =
                "INSERT INTO record_version (hash, key, body) VALUES (CAST($body AS BLOB), $body, CAST($body AS BLOB))";
            command.Parameters.AddWithValue("$body", body);
            return command.ExecuteNonQuery();
        });

    private static long Count(StoreFile store) =>
        store.Read(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM record_version";
            return (long)command.ExecuteScalar()!;
        });

    private static int Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    private static void Sql(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    private static string Code(Func<object?> act) =>
        Assert
            .Throws<AssayException>(() =>
            {
                act();
            })
            .Diagnostic.Code;

    private static string Code(Action act) => Assert.Throws<AssayException>(act).Diagnostic.Code;
}
