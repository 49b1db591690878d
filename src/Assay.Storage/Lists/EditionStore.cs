using System.Security.Cryptography;
using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>The editions of official lists that a store holds. What was imported is never changed or lost by another import.</summary>
/// <param name="file">The store.</param>
public sealed class EditionStore(StoreFile file) : IListingHistory
{
    /// <summary>All editions, by list, day and order of import.</summary>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public IReadOnlyList<StoredEdition> Editions() =>
        Sound(connection =>
        {
            var rows = EditionRows.All(connection);
            var counting = rows.Where(r => r.Counts)
                .GroupBy(r => (r.Edition.List, r.Edition.Date))
                .Select(day => day.Last().Id)
                .ToHashSet();
            return rows.Select(r => new StoredEdition(
                    r.Edition,
                    r.Profile,
                    r.ImportedWith,
                    r.Counts && !counting.Contains(r.Id),
                    r.Alarms ?? []
                ))
                .ToList();
        });

    /// <summary>A list's editions that count, of a day or before, oldest first.</summary>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public IReadOnlyList<Edition> OnOrBefore(ListId list, LocalDate day) =>
        Sound(connection => EditionRows.Counting(connection, list, day).ConvertAll(r => r.Edition));

    /// <summary>A list's newest edition of <paramref name="day"/> or before, the later import where there are two; null where there is none.</summary>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public Edition? NewestOnOrBefore(ListId list, LocalDate day) =>
        Sound(connection => EditionRows.Newest(connection, list, day)?.Edition);

    /// <summary>An edition's listed parties, in the order of their record keys, with those who left the list before it.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    /// <exception cref="ArgumentException">The store has no such edition.</exception>
    public EditionContent Load(Edition edition) =>
        Sound(connection =>
        {
            var row = Existing(connection, edition);
            using var records = new RecordRows(connection);
            var membership = new Membership(connection);
            var parties = RecordDecoder.Parties(records, membership.Of(row.Id), edition.List);
            Array.Sort(parties, ByKey);
            var gone = new EditionHistory(connection, records, membership).Delisted(row);
            return new EditionContent(row.Edition, parties) { Delisted = gone };
        });

    /// <summary>How one edition of a list differs from another.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    /// <exception cref="ArgumentException">The store has no such edition, or they are of two lists.</exception>
    public EditionDifference Difference(Edition from, Edition to)
    {
        if (from.List != to.List)
            throw new ArgumentException($"{from.List} and {to.List} are two lists.", nameof(to));
        return Sound(connection =>
        {
            using var records = new RecordRows(connection);
            var membership = new Membership(connection);
            var (before, after) = (Existing(connection, from), Existing(connection, to));
            var change = membership.Between(before.Id, after.Id);
            var profiles = new EditionProfiles(records, membership);
            return EditionDifference.Of(
                from,
                to,
                RecordDecoder.Parties(records, change.Gone, from.List),
                RecordDecoder.Parties(records, change.New, to.List),
                EditionProfile.NotComparable(profiles.Of(before), profiles.Of(after))
            );
        });
    }

    /// <inheritdoc/>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public ListingStory? StoryOf(RecordId record, LocalDate knownOn) =>
        Sound(connection =>
        {
            using var records = new RecordRows(connection);
            return new EditionHistory(connection, records, new Membership(connection)).StoryOf(
                record,
                knownOn
            );
        });

    /// <summary>
    /// A record as its publisher wrote it, in the newest edition of a day or before that has it: of the edition in which it first said what it
    /// says. Null where no edition has it or its raw record was not kept.
    /// </summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public string? Raw(RecordId record, LocalDate knownOn) =>
        Sound(connection =>
        {
            using var records = new RecordRows(connection);
            using var decoder = new RecordDecoder();
            var newest = new EditionHistory(connection, records, new Membership(connection)).NewestVersion(
                record,
                knownOn
            );
            return newest is { } id ? decoder.Raw(records, id) : null;
        });

    /// <summary>Adds an edition whose parties are in memory.</summary>
    /// <inheritdoc cref="Import(EditionDraft, Edition, string, bool)"/>
    public EditionImport Import(EditionContent content, string importedWith, bool accept = false)
    {
        using var draft = new EditionDraft(content.Edition.List, file);
        foreach (var party in content.Parties)
            draft.Add(party);
        return Import(draft, content.Edition, importedWith, accept);
    }

    /// <summary>Adds an edition, in one transaction. The same bytes read by the same reader a second time change nothing.</summary>
    /// <param name="draft">Its parties.</param>
    /// <param name="edition">What it is.</param>
    /// <param name="importedWith">The version of Assay that read it.</param>
    /// <param name="accept">Whether it counts even where it looks shrunken (<see cref="ShrinkGuard"/>).</param>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was imported.</exception>
    public EditionImport Import(EditionDraft draft, Edition edition, string importedWith, bool accept = false)
    {
        if (draft.Records.Count != edition.Records || draft.List != edition.List)
            throw new ArgumentException("The edition does not have the records it says.", nameof(edition));
        return Sound(() =>
            file.Write(connection =>
            {
                using var writer = new EditionWriter(connection);
                return writer.Import(draft, edition, importedWith, accept);
            })
        );
    }

    /// <summary>Lets an edition count that was held back.</summary>
    /// <returns>Whether it was held back.</returns>
    /// <exception cref="AssayException">The store failed (AS900x); nothing was changed.</exception>
    /// <exception cref="ArgumentException">The store has no such edition.</exception>
    public bool Accept(Edition edition) =>
        Sound(() =>
            file.Write(connection =>
            {
                var row = Existing(connection, edition);
                EditionRows.Accept(connection, row.Id);
                return !row.Counts;
            })
        );

    internal static int ByKey(ListedParty a, ListedParty b) =>
        string.CompareOrdinal(a.Record.Key, b.Record.Key);

    private static EditionRow Existing(SqliteConnection connection, Edition edition) =>
        EditionRows.Find(connection, edition)
        ?? throw new ArgumentException(
            $"The store has no edition {edition.List} of {edition.Date:uuuu-MM-dd}.",
            nameof(edition)
        );

    private T Sound<T>(Func<SqliteConnection, T> read) => Sound(() => file.Read(read));

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
