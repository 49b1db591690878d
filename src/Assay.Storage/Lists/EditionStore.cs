using System.Security.Cryptography;
using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>The editions of official lists that a store holds. What was imported is never changed or lost by another import.</summary>
/// <param name="file">The store.</param>
public sealed class EditionStore(StoreFile file)
{
    /// <summary>All editions, by list, day and order of import.</summary>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public IReadOnlyList<StoredEdition> Editions() => Sound(() => file.Read(EditionRows.All));

    /// <summary>A list's newest edition of <paramref name="day"/> or before, the later import where there are two; null where there is none.</summary>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public Edition? NewestOnOrBefore(ListId list, LocalDate day) =>
        Sound(() => file.Read(c => EditionRows.Newest(c, list, day)?.Edition));

    /// <summary>An edition's listed parties, in the order of their record keys.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    /// <exception cref="ArgumentException">The store has no such edition.</exception>
    public EditionContent Load(Edition edition) =>
        Sound(() =>
            file.Read(connection =>
            {
                var row =
                    EditionRows.Find(connection, edition)
                    ?? throw new ArgumentException(
                        $"The store has no edition {edition.List} of {edition.Date:uuuu-MM-dd}.",
                        nameof(edition)
                    );
                using var records = new RecordRows(connection);
                var parties = RecordDecoder.All(records.Bodies(row.Members), edition.List);
                Array.Sort(parties, (a, b) => string.CompareOrdinal(a.Record.Key, b.Record.Key));
                return new EditionContent(row.Edition, parties);
            })
        );

    /// <summary>Adds an edition, in one transaction. The same bytes a second time change nothing.</summary>
    /// <param name="content">The edition; no two parties have the same key.</param>
    /// <param name="importedWith">The version of Assay that read it.</param>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was imported.</exception>
    public EditionImport Import(EditionContent content, string importedWith)
    {
        var edition = content.Edition;
        if (content.Parties.Count != edition.Records)
            throw new ArgumentException("The edition does not have the records it says.", nameof(content));
        var bodies = content.Parties.Select(Packed.Of).ToList(); // before anything is locked
        return Sound(() =>
            file.Write(connection =>
            {
                if (EditionRows.Find(connection, edition) is { } there)
                    return new EditionImport(ImportOutcome.AlreadyThere, there.Edition, null, null);
                var newest = EditionRows.Newest(connection, edition.List, edition.Date);
                var other = newest?.Edition.Date == edition.Date ? newest.Edition : null;
                var before = EditionRows.Newest(connection, edition.List, edition.Date.PlusDays(-1));

                using var records = new RecordRows(connection);
                var members = new List<long>(bodies.Count);
                foreach (var body in bodies)
                    members.Add(records.Put(body));
                members.Sort();
                var aliases = content.Parties.Sum(p => p.Aliases.Count);
                EditionRows.Add(connection, edition, aliases, MemberList.Pack(members), importedWith);
                return new EditionImport(
                    other is null ? ImportOutcome.Imported : ImportOutcome.ConflictsWith,
                    edition,
                    other,
                    before is null ? null : Changes(before, members, bodies, records)
                );
            })
        );
    }

    private static EditionChanges Changes(
        EditionRow before,
        List<long> members,
        List<Packed> bodies,
        RecordRows records
    )
    {
        var then = before.Members.ToHashSet();
        var unchanged = members.Count(then.Contains);
        var now = members.ToHashSet();
        var keys = bodies.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        var left = before.Members.Where(id => !now.Contains(id)).Select(records.Key).ToList();
        var changed = left.Count(keys.Contains);
        return new EditionChanges(
            before.Edition,
            members.Count - unchanged - changed,
            changed,
            unchanged,
            left.Count - changed
        );
    }

    /// <summary>What cannot be read of what we wrote ourselves is damage to the store, not bad input.</summary>
    private T Sound<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e)
            when (e is JsonException or FormatException or CryptographicException or OverflowException)
        {
            throw StoreFault.Damaged(file.Path, e.Message, e);
        }
    }
}
