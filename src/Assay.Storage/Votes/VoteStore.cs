using System.Reflection;
using System.Text.Json;
using Assay.Model;
using Assay.Storage.Sqlite;
using Assay.Votes;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Votes;

/// <summary>What importing an edition of votes did.</summary>
/// <param name="Edition">What was to be imported.</param>
/// <param name="IsNew">Whether it is in the store now and was not before; else the same bytes were there, and nothing was done.</param>
/// <param name="Before">The edition of that source that counted before; null where there was none.</param>
public sealed record VoteImport(VoteEdition Edition, bool IsNew, KeptVotes? Before);

/// <summary>An edition of votes in the store, without its roll calls.</summary>
/// <param name="Source">The source.</param>
/// <param name="Hash">Of its files' bytes.</param>
/// <param name="From">The first day it is about; null where it has no roll call.</param>
/// <param name="To">The last day it is about.</param>
/// <param name="ImportedOn">The day it was first imported.</param>
/// <param name="RollCalls">How many roll calls it has.</param>
/// <param name="Counts">Whether it counts: it is the last import of its source.</param>
public sealed record KeptVotes(
    VoteSource Source,
    ContentHash Hash,
    LocalDate? From,
    LocalDate? To,
    LocalDate ImportedOn,
    int RollCalls,
    bool Counts
);

/// <summary>Keeps what sources say of roll calls.</summary>
/// <param name="store">The store.</param>
public sealed class VoteStore(StoreFile store)
{
    private static readonly string Version =
        typeof(VoteStore)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";

    /// <summary>Keeps editions, all or none of them. What is there already, byte for byte, is left as it is.</summary>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was written.</exception>
    public IReadOnlyList<VoteImport> Import(IReadOnlyList<VoteEdition> editions) =>
        store.Write(connection =>
        {
            var done = new List<VoteImport>();
            foreach (var edition in editions)
            {
                var kept = Kept(connection, LocalDate.MaxIsoValue)
                    .Where(k => k.Row.Source.Id == edition.Source.Id)
                    .ToList();
                var isNew = kept.TrueForAll(k => k.Row.Hash != edition.Hash);
                if (isNew)
                    Put(connection, edition);
                done.Add(new VoteImport(edition, isNew, kept.Find(k => k.Row.Counts).Row));
            }
            return done;
        });

    /// <summary>All editions, by source and in the order of import.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public IReadOnlyList<KeptVotes> All() =>
        Sound(() =>
            store.Read<IReadOnlyList<KeptVotes>>(connection =>
                [.. Kept(connection, LocalDate.MaxIsoValue).Select(k => k.Row)]
            )
        );

    /// <summary>The roll calls of the editions that count: of each source the last that was imported by a day.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public VoteBook KnownOn(LocalDate day) =>
        Sound(() =>
            store.Read(connection =>
                VoteBook.Of(
                    Kept(connection, day)
                        .Where(k => k.Row.Counts)
                        .Select(k => VoteRows.Edition(connection, k.Id, k.Row))
                        .ToList()
                )
            )
        );

    private T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e)
            when (e
                    is ArgumentException
                        or FormatException
                        or InvalidDataException
                        or JsonException
                        or UnparsableValueException
            )
        {
            throw StoreFault.Damaged(store.Path, e.Message, e);
        }
    }

    private static List<(long Id, KeptVotes Row)> Kept(SqliteConnection connection, LocalDate day)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT id, source, name, coverage, tells_absences, hash, about_from, about_to, imported_on,
                (SELECT count(*) FROM vote_account WHERE edition = id),
                id = (SELECT max(id) FROM vote_edition AS later WHERE later.source = kept.source AND later.imported_on <= $day)
            FROM vote_edition AS kept WHERE imported_on <= $day ORDER BY source, id
            """;
        command.Parameters.AddWithValue("$day", VoteRows.Day(day));
        using var reader = command.ExecuteReader();
        var kept = new List<(long, KeptVotes)>();
        while (reader.Read())
            kept.Add(
                (
                    reader.GetInt64(0),
                    new KeptVotes(
                        new VoteSource(
                            new ItemId(reader.GetString(1)),
                            reader.GetString(2),
                            Enum.Parse<VoteCoverage>(reader.GetString(3)),
                            reader.GetInt32(4) != 0
                        ),
                        ContentHash.Parse(reader.GetString(5)),
                        reader.IsDBNull(6) ? null : VoteRows.Day(reader.GetString(6)),
                        reader.IsDBNull(7) ? null : VoteRows.Day(reader.GetString(7)),
                        VoteRows.Day(reader.GetString(8)),
                        reader.GetInt32(9),
                        reader.GetInt32(10) != 0
                    )
                )
            );
        return kept;
    }

    private static void Put(SqliteConnection connection, VoteEdition edition)
    {
        var columns = edition.Accounts.Select(a => a.Votes.Columns).Distinct().ToList();
        if (columns.Count > 1)
            throw new ArgumentException("The votes of one edition share their countries.", nameof(edition));
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO vote_edition (source, name, coverage, tells_absences, hash, about_from, about_to, imported_on, files, countries, imported_with)
            VALUES ($source, $name, $coverage, $absences, $hash, $from, $to, $on, $files, $countries, $version);
            SELECT last_insert_rowid();
            """;
        command.Parameters.AddWithValue("$source", edition.Source.Id.Value);
        command.Parameters.AddWithValue("$name", edition.Source.Name);
        command.Parameters.AddWithValue("$coverage", edition.Source.Coverage.ToString());
        command.Parameters.AddWithValue("$absences", edition.Source.TellsAbsences ? 1 : 0);
        command.Parameters.AddWithValue("$hash", edition.Hash.Hex);
        command.Parameters.AddWithValue(
            "$from",
            edition.From is { } from ? VoteRows.Day(from) : DBNull.Value
        );
        command.Parameters.AddWithValue("$to", edition.To is { } to ? VoteRows.Day(to) : DBNull.Value);
        command.Parameters.AddWithValue("$on", VoteRows.Day(edition.ImportedOn));
        command.Parameters.AddWithValue("$files", JsonSerializer.Serialize(edition.Files));
        command.Parameters.AddWithValue(
            "$countries",
            string.Concat(columns.SelectMany(c => c.Countries).Select(c => c.Value))
        );
        command.Parameters.AddWithValue("$version", Version);
        VoteRows.Put(connection, (long)command.ExecuteScalar()!, edition.Accounts);
    }
}
