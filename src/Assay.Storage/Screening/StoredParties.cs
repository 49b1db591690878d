using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Storage.Screening;

/// <summary>Listed parties that stay in the store until somebody asks for one.</summary>
internal sealed class StoredParties : IPartySource<ListedParty>
{
    private readonly StoredRecords _records;
    private readonly IReadOnlyList<Edition> _editions;
    private readonly PreparedListings _prepared;
    private readonly ReadOnlyMemory<byte> _hashes;
    private readonly string _indexPath;

    /// <summary>Takes the parties of a prepared index.</summary>
    /// <param name="records">Where they are.</param>
    /// <param name="editions">The editions of the index.</param>
    /// <param name="prepared">The index.</param>
    /// <param name="hashes">The hash of each party's record, one behind the other.</param>
    /// <param name="indexPath">Where the index lies or would lie.</param>
    /// <exception cref="FormatException">There are more or fewer hashes than parties.</exception>
    public StoredParties(
        StoredRecords records,
        IReadOnlyList<Edition> editions,
        PreparedListings prepared,
        ReadOnlyMemory<byte> hashes,
        string indexPath
    )
    {
        if (hashes.Length != (long)prepared.Count * RecordHashes.Length)
            throw new FormatException("The index does not have a hash for each party.");
        _records = records;
        _editions = editions;
        _prepared = prepared;
        _hashes = hashes;
        _indexPath = indexPath;
    }

    /// <inheritdoc/>
    public int Count => _prepared.Count;

    /// <inheritdoc/>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x), or has not the record (AS9033).</exception>
    public ListedParty this[int position]
    {
        get
        {
            var hash = _hashes.Slice(position * RecordHashes.Length, RecordHashes.Length).ToArray();
            var list = _editions[_prepared.EditionOf(position)].List;
            GC.KeepAlive(this);
            if (_records.Find(hash, list) is { } party)
                return _prepared.DelistingOf(position) is { } gone ? party.GoneFrom(gone) : party;
            IndexFolder.Remove(_indexPath);
            throw IndexFault.OfAnotherStore(_indexPath);
        }
    }
}

/// <summary>The records of a store by their hashes. Safe from many threads, as long as nothing else uses the store meanwhile.</summary>
/// <param name="file">The store.</param>
internal sealed class StoredRecords(StoreFile file) : IDisposable
{
    private readonly Lock _one = new();
    private readonly RecordDecoder _decoder = new();
    private RecordRows? _rows;

    /// <summary>The party that a record with this hash describes; null where there is no such record.</summary>
    /// <exception cref="AssayException">The store failed or is damaged (AS900x).</exception>
    public ListedParty? Find(byte[] hash, ListId list)
    {
        lock (_one)
        {
            try
            {
                return file.Read(connection =>
                {
                    var rows = _rows ??= new RecordRows(connection);
                    if (rows.Find(hash) is not { } id)
                        return null;
                    var body = JsonSerializer.Deserialize(
                        _decoder.Json(rows, id),
                        RecordJson.Compact.RecordBody
                    );
                    return (body ?? throw new FormatException("A record is empty.")).ToParty(list);
                });
            }
            catch (Exception e) when (e is JsonException or FormatException)
            {
                throw StoreFault.Damaged(file.Path, e.Message, e);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _decoder.Dispose();
    }
}
