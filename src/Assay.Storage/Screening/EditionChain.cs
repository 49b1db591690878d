using System.Globalization;
using Assay.Listings;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Screening;

/// <summary>What the parties of an edition, and those who left its list before it, depend on: the editions that led to it.</summary>
internal static class EditionChain
{
    /// <summary>The editions that count up to and with this one, which may itself be one that does not: a text each.</summary>
    public static IReadOnlyList<string> Upto(SqliteConnection connection, Edition edition)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT date, hash, reader FROM edition
            WHERE list = $list AND date < $date AND alarms IS NULL ORDER BY date, id
            """;
        var day = edition.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        command.Parameters.AddWithValue("$list", edition.List.ToString());
        command.Parameters.AddWithValue("$date", day);
        using var reader = command.ExecuteReader();
        var chain = new List<string> { $"{edition.List} {day} {edition.Hash.Hex} {edition.Reader}" };
        while (reader.Read())
            chain.Add($"{reader.GetString(0)} {reader.GetString(1)} {reader.GetString(2)}");
        return chain;
    }
}
