using System.Globalization;
using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Lists;

/// <summary>A row of the table <c>edition</c>, without its members.</summary>
internal sealed record EditionRow(
    long Id,
    Edition Edition,
    EditionProfile? Profile,
    long? Base,
    int Depth,
    IReadOnlyList<string>? Alarms,
    string ImportedWith
)
{
    /// <summary>Whether it counts: it is not held back.</summary>
    public bool Counts => Alarms is null;
}

/// <summary>The table <c>edition</c>.</summary>
internal static class EditionRows
{
    private const string Columns =
        "id, list, date, hash, reader, sources, records, profile, base, depth, alarms, imported_with";

    /// <summary>All rows by list, day and order of import.</summary>
    public static List<EditionRow> All(SqliteConnection connection) =>
        Query(connection, "ORDER BY list, date, id");

    /// <summary>The rows of a list that count, of a day or before: one a day, the later import where there are two; oldest first.</summary>
    public static List<EditionRow> Counting(SqliteConnection connection, ListId list, LocalDate day)
    {
        var rows = Query(
            connection,
            "WHERE list = $list AND date <= $date AND alarms IS NULL ORDER BY date, id",
            ("$list", list.ToString()),
            ("$date", Text(day))
        );
        return [.. rows.GroupBy(r => r.Edition.Date).Select(day => day.Last())];
    }

    /// <summary>The newest row of a list that counts, of a day or before.</summary>
    public static EditionRow? Newest(SqliteConnection connection, ListId list, LocalDate day) =>
        One(
            connection,
            "WHERE list = $list AND date <= $date AND alarms IS NULL ORDER BY date DESC, id DESC LIMIT 1",
            ("$list", list.ToString()),
            ("$date", Text(day))
        );

    /// <summary>The oldest row of a list that counts, of a day or after.</summary>
    public static EditionRow? Next(SqliteConnection connection, ListId list, LocalDate day) =>
        One(
            connection,
            "WHERE list = $list AND date >= $date AND alarms IS NULL ORDER BY date, id LIMIT 1",
            ("$list", list.ToString()),
            ("$date", Text(day))
        );

    /// <summary>The row of an edition: the same bytes, read by the same reader.</summary>
    public static EditionRow? Find(SqliteConnection connection, Edition edition) =>
        One(
            connection,
            "WHERE list = $list AND date = $date AND hash = $hash AND reader = $reader",
            ("$list", edition.List.ToString()),
            ("$date", Text(edition.Date)),
            ("$hash", edition.Hash.Hex),
            ("$reader", edition.Reader)
        );

    /// <summary>Adds a row.</summary>
    public static void Add(SqliteConnection connection, EditionRow row, byte[] members)
    {
        var edition = row.Edition;
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO edition (list, date, hash, reader, sources, records, profile, base, depth, members, alarms, imported_with)
            VALUES ($list, $date, $hash, $reader, $sources, $records, $profile, $base, $depth, $members, $alarms, $with)
            """;
        (string, object?)[] values =
        [
            ("$list", edition.List.ToString()),
            ("$date", Text(edition.Date)),
            ("$hash", edition.Hash.Hex),
            ("$reader", edition.Reader),
            ("$sources", Json(edition.Sources)),
            ("$records", edition.Records),
            ("$profile", row.Profile is { } profile ? ProfileBytes.Pack(profile) : null),
            ("$base", row.Base),
            ("$depth", row.Depth),
            ("$members", members),
            ("$alarms", row.Alarms is { } alarms ? Json(alarms) : null),
            ("$with", row.ImportedWith),
        ];
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    /// <summary>Lets an edition count that was held back.</summary>
    public static void Accept(SqliteConnection connection, long id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE edition SET alarms = NULL WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        command.ExecuteNonQuery();
    }

    /// <summary>A row's members as they are kept.</summary>
    public static (long? Base, byte[] Members) Members(SqliteConnection connection, long id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT base, members FROM edition WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? (reader.IsDBNull(0) ? null : reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))
            : throw new FormatException($"Edition {id}, which another is kept against, is not there.");
    }

    private static EditionRow? One(
        SqliteConnection connection,
        string where,
        params ReadOnlySpan<(string Name, string Value)> parameters
    ) => Query(connection, where, parameters) is [var row, ..] ? row : null;

    private static List<EditionRow> Query(
        SqliteConnection connection,
        string where,
        params ReadOnlySpan<(string Name, string Value)> parameters
    )
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = $"SELECT {Columns} FROM edition {where}";
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        using var reader = command.ExecuteReader();
        var rows = new List<EditionRow>();
        while (reader.Read())
            rows.Add(Row(reader));
        return rows;
    }

    private static EditionRow Row(SqliteDataReader reader) =>
        new(
            reader.GetInt64(0),
            new Edition(
                ListId.Parse(reader.GetString(1)),
                LocalDatePattern.Iso.Parse(reader.GetString(2)).GetValueOrThrow(),
                ContentHash.Parse(reader.GetString(3)),
                Texts(reader.GetString(5)),
                reader.GetInt32(6)
            )
            {
                Reader = reader.GetString(4),
            },
            reader.IsDBNull(7) ? null : ProfileBytes.Unpack(reader.GetFieldValue<byte[]>(7)),
            reader.IsDBNull(8) ? null : reader.GetInt64(8),
            reader.GetInt32(9),
            reader.IsDBNull(10) ? null : Texts(reader.GetString(10)),
            reader.GetString(11)
        );

    private static string Json(IReadOnlyList<string> texts) =>
        JsonSerializer.Serialize([.. texts], RecordJson.Compact.StringArray);

    private static string[] Texts(string json) =>
        JsonSerializer.Deserialize(json, RecordJson.Compact.StringArray) ?? [];

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
