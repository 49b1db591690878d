using System.Text.Json;
using Assay.Model;
using Assay.Votes;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Votes;

/// <summary>The table <c>vote_account</c>.</summary>
internal static class VoteRows
{
    private const int LettersOfACode = 2;

    private static readonly string[] Columns =
    [
        "edition",
        "position",
        "key",
        "symbol",
        "written",
        "day",
        "day_written",
        "session",
        "title",
        "description",
        "topics",
        "important",
        "part",
        "origin",
        "strangers",
        "votes",
    ];

    /// <summary>A day as it is kept.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A day that is kept.</summary>
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static void Put(SqliteConnection connection, long edition, IReadOnlyList<VoteAccount> accounts)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own constants
        command.CommandText =
            $"INSERT INTO vote_account ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(c => "$" + c))})";
#pragma warning restore CA2100
        var cells = Columns.ToDictionary(
            c => c,
            c => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + c }),
            StringComparer.Ordinal
        );
        for (var i = 0; i < accounts.Count; i++)
        {
            var (call, account) = (accounts[i].RollCall, accounts[i]);
            cells["edition"].Value = edition;
            cells["position"].Value = i;
            cells["key"].Value = call.Id.Key;
            cells["symbol"].Value = call.Symbol is { } symbol ? symbol.ToString() : DBNull.Value;
            cells["written"].Value = call.SymbolAsWritten;
            cells["day"].Value = call.On.ToString();
            cells["day_written"].Value = call.DayAsWritten;
            cells["session"].Value = call.Session is { } session ? session : DBNull.Value;
            cells["title"].Value = call.Title;
            cells["description"].Value = call.Description;
            cells["topics"].Value = JsonSerializer.Serialize(
                call.Topics.Select(t => new[] { t.Code, t.Name })
            );
            cells["important"].Value = call.IsImportant is { } important ? (important ? 1 : 0) : DBNull.Value;
            cells["part"].Value = call.Part.ToString();
            cells["origin"].Value = account.Origin;
            cells["strangers"].Value = JsonSerializer.Serialize(
                account.Strangers.Select(s => new[] { s.Name, s.Vote.ToString() })
            );
            cells["votes"].Value = Packed(account.Votes.Cells.Span);
            command.ExecuteNonQuery();
        }
    }

    public static VoteEdition Edition(SqliteConnection connection, long id, KeptVotes kept)
    {
        var (files, countries) = Header(connection, id);
        var columns = new VoteColumns(countries);
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT key, symbol, written, day, day_written, session, title, description, topics, important, part, origin, strangers, votes FROM vote_account WHERE edition = $id ORDER BY position";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        var accounts = new List<VoteAccount>(kept.RollCalls);
        var block = new byte[countries.Count * kept.RollCalls];
        while (reader.Read())
        {
            if (accounts.Count == kept.RollCalls)
                throw new InvalidDataException("an edition of votes has more roll calls than were counted");
            var cells = block.AsMemory(accounts.Count * countries.Count, countries.Count);
            Unpack(reader.GetFieldValue<byte[]>(13), cells.Span);
            accounts.Add(Account(reader, kept.Source.Id, new VoteRow(columns, cells)));
        }
        return new VoteEdition(kept.Source, kept.Hash, kept.ImportedOn, files, accounts);
    }

    private static (IReadOnlyList<string> Files, List<CountryCode> Countries) Header(
        SqliteConnection connection,
        long id
    )
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT files, countries FROM vote_edition WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        reader.Read();
        return (
            JsonSerializer.Deserialize<List<string>>(reader.GetString(0)) ?? [],
            [
                .. reader
                    .GetString(1)
                    .Chunk(LettersOfACode)
                    .Select(letters => new CountryCode(new string(letters))),
            ]
        );
    }

    private static VoteAccount Account(SqliteDataReader reader, ItemId source, VoteRow votes) =>
        new(
            new RollCall
            {
                Id = new RollCallId(source, reader.GetString(0)),
                Symbol = reader.IsDBNull(1) ? null : Symbol(reader.GetString(1)),
                SymbolAsWritten = reader.GetString(2),
                On = PartialDate.TryParse(reader.GetString(3), out var on)
                    ? on
                    : throw new InvalidDataException("the day of a roll call is none"),
                DayAsWritten = reader.GetString(4),
                Session = reader.IsDBNull(5) ? null : reader.GetInt32(5),
                Title = reader.GetString(6),
                Description = reader.GetString(7),
                Topics = [.. Pairs(reader.GetString(8)).Select(p => new VoteTopic(p.A, p.B))],
                IsImportant = reader.IsDBNull(9) ? null : reader.GetInt32(9) != 0,
                Part = Enum.Parse<BallotPart>(reader.GetString(10)),
            },
            votes,
            reader.GetString(11),
            [.. Pairs(reader.GetString(12)).Select(p => new StrangeVote(p.A, Enum.Parse<Vote>(p.B)))]
        );

    private static ResolutionSymbol Symbol(string text) =>
        ResolutionSymbol.TryParse(text, out var symbol)
            ? symbol
            : throw new InvalidDataException("the symbol of a resolution is none");

    private static IEnumerable<(string A, string B)> Pairs(string json)
    {
        if (json is "[]")
            return [];
        return JsonSerializer
            .Deserialize<List<List<string>>>(json)!
            .Select(p => p is [var a, var b] ? (a, b) : throw new InvalidDataException("a pair is none"));
    }

    private static byte[] Packed(ReadOnlySpan<byte> cells)
    {
        var packed = new byte[(cells.Length + 1) / 2];
        for (var i = 0; i < cells.Length; i++)
            packed[i / 2] |= (byte)(cells[i] << (i % 2 * 4));
        return packed;
    }

    private static void Unpack(byte[] packed, Span<byte> cells)
    {
        if (packed.Length != (cells.Length + 1) / 2)
            throw new InvalidDataException("the votes of a roll call do not fit its countries");
        for (var i = 0; i < cells.Length; i++)
        {
            var vote = packed[i / 2] >> (i % 2 * 4) & 0x0F;
            cells[i] =
                vote <= (int)Vote.Absent
                    ? (byte)vote
                    : throw new InvalidDataException("a vote is none of those there are");
        }
    }
}
