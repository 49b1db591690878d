using Assay.Listings;
using Assay.Model;
using Assay.Storage.Sqlite;
using NodaTime.Text;

namespace Assay.Storage.Lists;

/// <summary>What people decided about links between records; nothing of it is ever deleted.</summary>
/// <param name="file">The store.</param>
public sealed class LinkDecisionStore(StoreFile file)
{
    /// <summary>All decisions, oldest first; of two on the same records the later counts.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public IReadOnlyList<LinkDecision> All()
    {
        try
        {
            return file.Read(connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT a, b, same, who, at, why FROM link_decision ORDER BY id";
                using var reader = command.ExecuteReader();
                var decisions = new List<LinkDecision>();
                while (reader.Read())
                    decisions.Add(
                        new LinkDecision(
                            RecordId.Parse(reader.GetString(0)),
                            RecordId.Parse(reader.GetString(1)),
                            reader.GetInt32(2) != 0,
                            reader.GetString(3),
                            InstantPattern.ExtendedIso.Parse(reader.GetString(4)).GetValueOrThrow(),
                            reader.GetString(5)
                        )
                    );
                return decisions;
            });
        }
        catch (Exception e) when (e is ArgumentException or UnparsableValueException)
        {
            throw StoreFault.Damaged(file.Path, e.Message, e);
        }
    }

    /// <summary>The decisions of a day or before, oldest first.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public IReadOnlyList<LinkDecision> KnownOn(LocalDate day) =>
        [.. All().Where(d => d.At.InUtc().Date <= day)];

    /// <summary>Adds a decision.</summary>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was written.</exception>
    public void Add(LinkDecision decision) =>
        file.Write(connection =>
        {
            string[] records = [decision.A.ToString(), decision.B.ToString()];
            Array.Sort(records, StringComparer.Ordinal);
            using var command = connection.CreateCommand();
            command.CommandText =
                "INSERT INTO link_decision (a, b, same, who, at, why) VALUES ($a, $b, $same, $who, $at, $why)";
            command.Parameters.AddWithValue("$a", records[0]);
            command.Parameters.AddWithValue("$b", records[1]);
            command.Parameters.AddWithValue("$same", decision.AreSame ? 1 : 0);
            command.Parameters.AddWithValue("$who", decision.By);
            command.Parameters.AddWithValue("$at", InstantPattern.ExtendedIso.Format(decision.At));
            command.Parameters.AddWithValue("$why", decision.Why);
            return command.ExecuteNonQuery();
        });
}
