using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Screening;

/// <summary>
/// Makes editions of a store ready to be screened against. What takes long, analysing all names, is done once and kept beside the store in
/// <c>&lt;store&gt;.screening</c>; later runs map that file and are ready at once. The parties stay in the store: the few that a search returns are
/// decoded then, so that the store must outlive the indexes.
/// </summary>
/// <param name="file">The store.</param>
public sealed class ScreeningStore(StoreFile file) : IDisposable
{
    private readonly StoredRecords _records = new(file);
    private readonly IndexFolder _folder = new(file.Path);

    /// <summary>The parties of some editions, ready to be searched.</summary>
    /// <param name="editions">The editions; no two of one list. Who left a list before its edition is found too.</param>
    /// <param name="tell">Takes a note where an index was damaged (AS9032) or could not be kept (AS9031).</param>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    /// <exception cref="ArgumentException">The store has no such edition.</exception>
    public ListingIndex Open(IReadOnlyList<Edition> editions, Action<Diagnostic>? tell = null)
    {
        var madeFrom = HashOf(editions);
        var path = _folder.PathOf(madeFrom);
        // The file is of little-endian numbers, and so are nearly all machines; on another each run makes its own.
        if (editions.Count == 0 || !BitConverter.IsLittleEndian)
            return Index(editions, Made(editions), path);
        if (Kept(editions, madeFrom, fault => tell?.Invoke(IndexFault.MadeAnew(path, fault))) is { } kept)
            return kept;
        var made = Made(editions);
        try
        {
            _folder.Write(madeFrom, made);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell?.Invoke(IndexFault.NotKept(path, e));
            return Index(editions, made, path);
        }
        // What was just written is mapped, so that what it was written from need not stay in memory.
        return Kept(editions, madeFrom, _ => { }) ?? Index(editions, made, path);
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();

    private ContentHash HashOf(IReadOnlyList<Edition> editions) =>
        ContentHash.OfAll([
            PreparedListings.MadeBy,
            typeof(ScreeningStore).Module.ModuleVersionId.ToString(),
            .. file.Read(connection => editions.SelectMany(e => EditionChain.Upto(connection, e)).ToList()),
        ]);

    private ListingIndex? Kept(
        IReadOnlyList<Edition> editions,
        ContentHash madeFrom,
        Action<Exception> isUnusable
    )
    {
        var path = _folder.PathOf(madeFrom);
        try
        {
            return Index(editions, IndexFile.Read(MappedFile.Open(path), madeFrom), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e)
            when (e is FormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            isUnusable(e);
            return null;
        }
    }

    /// <summary>The last array is the store's: what it knows each party's record by.</summary>
    private ListingIndex Index(
        IReadOnlyList<Edition> editions,
        IReadOnlyList<ReadOnlyMemory<byte>> arrays,
        string path
    )
    {
        if (arrays.Count == 0)
            throw new FormatException("It has no arrays.");
        var prepared = PreparedListings.Read([.. arrays.SkipLast(1)]);
        var parties = new StoredParties(_records, editions, prepared, arrays[^1], path);
        return new ListingIndex(editions, prepared, parties);
    }

    private List<ReadOnlyMemory<byte>> Made(IReadOnlyList<Edition> editions)
    {
        using var hashes = new MemoryStream();
        var prepared = PreparedListings.Of(editions.Select(e => Parties(e, hashes)));
        return [.. prepared.Sections, hashes.ToArray()];
    }

    /// <summary>An edition's parties, then those who left its list, either in the order of their keys; their hashes written in the same order.</summary>
    private ListedParty[] Parties(Edition edition, MemoryStream hashes)
    {
        try
        {
            return file.Read(connection =>
            {
                var row =
                    EditionRows.Find(connection, edition)
                    ?? throw new ArgumentException(
                        $"The store has no edition {edition.List} of {edition.Date:uuuu-MM-dd}.",
                        nameof(edition)
                    );
                using var rows = new RecordRows(connection);
                var membership = new Membership(connection);
                var gone = new EditionHistory(connection, rows, membership).DelistedVersions(row);
                var leftBehind = Hashed(connection, rows, edition, [.. gone.Select(v => v.Id)])
                    .Zip(gone, (h, v) => (Party: h.Party.GoneFrom(v.Delisting), h.Hash));
                var parties = Hashed(connection, rows, edition, membership.Of(row.Id))
                    .OrderBy(h => h.Party.Record.Key, StringComparer.Ordinal)
                    .Concat(leftBehind.OrderBy(h => h.Party.Record.Key, StringComparer.Ordinal))
                    .ToList();
                foreach (var (_, hash) in parties)
                    hashes.Write(hash);
                return parties.ConvertAll(h => h.Party).ToArray();
            });
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw StoreFault.Damaged(file.Path, e.Message, e);
        }
    }

    private static IEnumerable<(ListedParty Party, byte[] Hash)> Hashed(
        SqliteConnection connection,
        RecordRows rows,
        Edition edition,
        long[] ids
    ) => RecordDecoder.Parties(rows, ids, edition.List).Zip(RecordHashes.Of(connection, ids));
}
