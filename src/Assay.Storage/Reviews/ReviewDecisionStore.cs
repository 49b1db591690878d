using System.Text.Json;
using Assay.Model;
using Assay.Screening;
using Assay.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Reviews;

/// <summary>What people decided about their parties and listed ones; nothing of it is ever deleted.</summary>
/// <param name="file">The store.</param>
public sealed class ReviewDecisionStore(StoreFile file)
{
    /// <summary>All decisions, oldest first; of two on the same party and record the later counts.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public IReadOnlyList<ReviewDecision> All()
    {
        try
        {
            return file.Read(connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText =
                    "SELECT party_set, party, record, verdict, who, at, why, screened, listed FROM review_decision ORDER BY id";
                using var reader = command.ExecuteReader();
                var decisions = new List<ReviewDecision>();
                while (reader.Read())
                    decisions.Add(Decision(reader));
                return decisions;
            });
        }
        catch (Exception e)
            when (e is ArgumentException or UnparsableValueException or JsonException or FormatException)
        {
            throw StoreFault.Damaged(file.Path, e.Message, e);
        }
    }

    /// <summary>Adds a decision.</summary>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was written.</exception>
    public void Add(ReviewDecision decision) =>
        file.Write(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = """
                INSERT INTO review_decision (party_set, party, record, verdict, who, at, why, screened, listed)
                VALUES ($set, $party, $record, $verdict, $who, $at, $why, $screened, $listed)
                """;
            command.Parameters.AddWithValue("$set", decision.Party.Set);
            command.Parameters.AddWithValue("$party", decision.Party.Id);
            command.Parameters.AddWithValue("$record", decision.Record.ToString());
            command.Parameters.AddWithValue("$verdict", Words.Kebab(decision.Verdict));
            command.Parameters.AddWithValue("$who", decision.By);
            command.Parameters.AddWithValue("$at", InstantPattern.ExtendedIso.Format(decision.At));
            command.Parameters.AddWithValue("$why", decision.Why);
            command.Parameters.AddWithValue("$screened", FingerprintJson.Write(decision.Screened));
            command.Parameters.AddWithValue("$listed", FingerprintJson.Write(decision.Listed));
            return command.ExecuteNonQuery();
        });

    private static ReviewDecision Decision(SqliteDataReader reader) =>
        new(
            new ScreenedPartyId(reader.GetString(0), reader.GetString(1)),
            RecordId.Parse(reader.GetString(2)),
            Verdict(reader.GetString(3)),
            reader.GetString(4),
            InstantPattern.ExtendedIso.Parse(reader.GetString(5)).GetValueOrThrow(),
            reader.GetString(6),
            FingerprintJson.Read(reader.GetString(7)),
            FingerprintJson.Read(reader.GetString(8))
        );

    private static ReviewVerdict Verdict(string word)
    {
        foreach (var verdict in Enum.GetValues<ReviewVerdict>())
        {
            if (string.Equals(Words.Kebab(verdict), word, StringComparison.Ordinal))
                return verdict;
        }
        throw new FormatException($"'{word}' is no verdict.");
    }
}
