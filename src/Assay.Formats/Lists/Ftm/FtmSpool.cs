using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Assay.Formats.Lists.Json;

namespace Assay.Formats.Lists.Ftm;

/// <summary>
/// All entities of a file, on disk, to be found by their id and by the party they belong to. FollowTheMoney keeps sanctions, edges and
/// addresses apart from their party, before or behind it: what belongs together is known only at the end. In memory is a number of
/// fixed size for each entity and each tie, and no content.
/// </summary>
internal sealed class FtmSpool : IDisposable
{
    private const int None = -1;
    private const int Buffer = 1 << 20;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<UInt128, int> _byId = [];
    private readonly Dictionary<UInt128, (int First, int Last)> _ties = [];
    private readonly List<(int Slot, int Next)> _chain = [];
    private readonly HashSet<UInt128> _sanctioned = [];
    private readonly HashSet<string> _schemata = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>Where an entity stands in the copy, and its line in the file.</summary>
    private readonly record struct Slot(
        UInt128 Id,
        long Offset,
        int Length,
        long Line,
        string Schema,
        State State
    );

    private enum State
    {
        NoParty,
        Party,
        ListedParty,
    }

    public FtmSpool(string path)
    {
        _path = path;
        try
        {
            _file = new FileStream(
                Path.Combine(Path.GetTempPath(), $"assay-{Path.GetRandomFileName()}"),
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None,
                Buffer,
                FileOptions.DeleteOnClose
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FtmFault.NoRoom(path, e);
        }
    }

    /// <summary>Keeps an entity, and remembers which parties it belongs to.</summary>
    /// <exception cref="Model.AssayException">There is one of that id (AS2014), or no room (AS2088).</exception>
    public void Add(FtmEntity entity)
    {
        var slot = _slots.Count;
        var id = HashOf(entity.Id);
        if (!_byId.TryAdd(id, slot))
            throw ListFault.Twice(_path, entity.Record.Line, entity.Id);
        var bytes = entity.Record.Bytes;
        try
        {
            _file.Write(bytes);
        }
        catch (IOException e)
        {
            throw FtmFault.NoRoom(_path, e);
        }
        var parties = FtmTies.Of(entity);
        var state =
            parties is not null ? State.NoParty
            : FtmTopics.AreListed(entity) ? State.ListedParty
            : State.Party;
        _slots.Add(new Slot(id, _length, bytes.Length, entity.Record.Line, Once(entity.Schema), state));
        _length += bytes.Length;
        foreach (var party in parties ?? [])
            Tie(HashOf(party), slot, entity.Schema is FtmSchema.Sanction);
    }

    private void Tie(UInt128 party, int slot, bool isSanction)
    {
        var link = _chain.Count;
        _chain.Add((slot, None));
        if (_ties.TryGetValue(party, out var ends))
        {
            _chain[ends.Last] = (_chain[ends.Last].Slot, link);
            _ties[party] = (ends.First, link);
        }
        else
        {
            _ties[party] = (link, link);
        }
        if (isSanction)
            _sanctioned.Add(party);
    }

    /// <summary>The same few schemata stand in all entities.</summary>
    private string Once(string schema)
    {
        if (_schemata.TryGetValue(schema, out var known))
            return known;
        _schemata.Add(schema);
        return schema;
    }

    /// <summary>The schemata of entities that are parties and not listed.</summary>
    public IEnumerable<string> Unlisted =>
        _slots.Where(s => s.State == State.Party && !_sanctioned.Contains(s.Id)).Select(s => s.Schema);

    /// <summary>How many entities have a sanction and are not in the file.</summary>
    public int Orphans => _sanctioned.Count(id => !_byId.ContainsKey(id));

    /// <summary>The listed entities in the order of the file: those with a sanction, and those that count as listed by themselves.</summary>
    public IEnumerable<FtmListing> Listings()
    {
        try
        {
            _file.Flush();
        }
        catch (IOException e)
        {
            throw FtmFault.NoRoom(_path, e);
        }
        foreach (var slot in _slots)
        {
            if (
                slot.State == State.ListedParty
                || (slot.State == State.Party && _sanctioned.Contains(slot.Id))
            )
                yield return new FtmListing(At(slot), Tied(slot.Id), Find);
        }
    }

    private FtmEntity? Find(string id) =>
        _byId.TryGetValue(HashOf(id), out var slot) ? At(_slots[slot]) : null;

    private IEnumerable<FtmEntity> Tied(UInt128 id)
    {
        if (!_ties.TryGetValue(id, out var ends))
            yield break;
        for (var link = ends.First; link != None; link = _chain[link].Next)
            yield return At(_slots[_chain[link].Slot]);
    }

    private FtmEntity At(Slot slot)
    {
        var bytes = new byte[slot.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            var count = RandomAccess.Read(_file.SafeFileHandle, bytes.AsSpan(read), slot.Offset + read);
            if (count == 0)
                throw FtmFault.NoRoom(_path, new EndOfStreamException());
            read += count;
        }
        return FtmEntity.Of(JsonRecordReader.Read(bytes, _path, slot.Line))!;
    }

    /// <summary>Half of a SHA-256: nobody can make two ids fall together.</summary>
    private static UInt128 HashOf(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
