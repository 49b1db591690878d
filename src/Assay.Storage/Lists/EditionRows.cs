using System.Globalization;
using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Lists;

/// <summary>A row of the table <c>edition</c>.</summary>
internal sealed record EditionRow(Edition Edition, int Aliases, string ImportedWith, long[] Members);

/// <summary>The table <c>edition</c>.</summary>
internal static class EditionRows
{
    private const string Columns = "list, date, hash, sources, records, aliases, imported_with";

    public static IReadOnlyList<StoredEdition> All(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM edition ORDER BY list, date, id";
        using var reader = command.ExecuteReader();
        var editions = new List<StoredEdition>();
        while (reader.Read())
        {
            var edition = EditionOf(reader);
            if (
                editions is [.., var last]
                && (last.Edition.List, last.Edition.Date) == (edition.List, edition.Date)
            )
                editions[^1] = last with { IsSuperseded = true };
            editions.Add(
                new StoredEdition(edition, reader.GetInt32(5), reader.GetString(6), IsSuperseded: false)
            );
        }
        return editions;
    }

    public static EditionRow? Newest(SqliteConnection connection, ListId list, LocalDate day)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT {Columns}, members FROM edition WHERE list = $list AND date <= $date ORDER BY date DESC, id DESC LIMIT 1";
        command.Parameters.AddWithValue("$list", list.ToString());
        command.Parameters.AddWithValue("$date", Text(day));
        return One(command);
    }

    public static EditionRow? Find(SqliteConnection connection, Edition edition)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT {Columns}, members FROM edition WHERE list = $list AND date = $date AND hash = $hash";
        command.Parameters.AddWithValue("$list", edition.List.ToString());
        command.Parameters.AddWithValue("$date", Text(edition.Date));
        command.Parameters.AddWithValue("$hash", edition.Hash.Hex);
        return One(command);
    }

    public static void Add(
        SqliteConnection connection,
        Edition edition,
        int aliases,
        byte[] members,
        string importedWith
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO edition ({Columns}, members) VALUES ($list, $date, $hash, $sources, $records, $aliases, $with, $members)";
        command.Parameters.AddWithValue("$list", edition.List.ToString());
        command.Parameters.AddWithValue("$date", Text(edition.Date));
        command.Parameters.AddWithValue("$hash", edition.Hash.Hex);
        command.Parameters.AddWithValue(
            "$sources",
            JsonSerializer.Serialize([.. edition.Sources], RecordJson.Compact.StringArray)
        );
        command.Parameters.AddWithValue("$records", edition.Records);
        command.Parameters.AddWithValue("$aliases", aliases);
        command.Parameters.AddWithValue("$with", importedWith);
        command.Parameters.AddWithValue("$members", members);
        command.ExecuteNonQuery();
    }

    private static EditionRow? One(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new EditionRow(
                EditionOf(reader),
                reader.GetInt32(5),
                reader.GetString(6),
                MemberList.Unpack((byte[])reader[7])
            )
            : null;
    }

    private static Edition EditionOf(SqliteDataReader reader) =>
        new(
            ListId.Parse(reader.GetString(0)),
            LocalDatePattern.Iso.Parse(reader.GetString(1)).GetValueOrThrow(),
            ContentHash.Parse(reader.GetString(2)),
            JsonSerializer.Deserialize(reader.GetString(3), RecordJson.Compact.StringArray) ?? [],
            reader.GetInt32(4)
        );

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
