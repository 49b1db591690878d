using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using Assay.Storage.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>
/// An edition while its parties come in one by one. What the store has already is not kept again, and what it has not is held compressed, so
/// that even the largest list needs little memory; nothing is written or locked before it is imported.
/// </summary>
public sealed class EditionDraft : IDisposable
{
    private readonly StoreFile? _file;
    private readonly RecordCompressor _compressor = new();
    private readonly EditionProfile.Counter _counter = new();
    private readonly List<DraftRecord> _records = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly RecordRows? _rows;

    /// <summary>Begins an edition.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="file">The store, where there is one yet: what it has is then known at once.</param>
    /// <exception cref="AssayException">The store failed (AS900x).</exception>
    public EditionDraft(ListId list, StoreFile? file)
    {
        List = list;
        _file = file;
        _rows = file?.Read(connection => new RecordRows(connection));
    }

    /// <summary>The list.</summary>
    public ListId List { get; }

    /// <summary>What was added so far, in numbers.</summary>
    public EditionProfile Profile => _counter.Profile;

    internal IReadOnlyList<DraftRecord> Records => _records;

    /// <summary>Takes a party.</summary>
    /// <exception cref="ArgumentException">It is of another list, or its key is there already.</exception>
    public void Add(ListedParty party)
    {
        if (party.Record.List != List)
            throw new ArgumentException($"{party.Record} is not of {List}.", nameof(party));
        if (!_keys.Add(party.Record.Key))
            throw new ArgumentException($"{party.Record} is there already.", nameof(party));
        _counter.Add(party);
        var json = JsonSerializer.SerializeToUtf8Bytes(RecordBody.Of(party), RecordJson.Compact.RecordBody);
        var hash = SHA256.HashData(json);
        // A version that is there stays there under its id, whatever else is imported meanwhile.
        var id = _file?.Read(_ => _rows!.Find(hash));
        _records.Add(
            id is not null
                ? new DraftRecord(party.Record.Key, hash, id, null, null)
                : new DraftRecord(
                    party.Record.Key,
                    hash,
                    null,
                    _compressor.Compress(json),
                    party.Raw is { } raw ? _compressor.CompressRaw(json, Encoding.UTF8.GetBytes(raw)) : null
                )
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _compressor.Dispose();
    }
}

/// <summary>A record of a draft: its id where the store has it, else what is to be kept.</summary>
internal sealed record DraftRecord(string Key, byte[] Hash, long? Id, byte[]? Body, byte[]? Raw);
