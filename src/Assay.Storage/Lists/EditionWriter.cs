using Assay.Listings;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>Writes one edition, within a transaction.</summary>
internal sealed class EditionWriter : IDisposable
{
    /// <summary>A record that is hardly smaller against its earlier version is kept by itself.</summary>
    private const double WorthABase = 0.7;

    private readonly SqliteConnection _connection;
    private readonly RecordRows _records;
    private readonly Membership _membership;
    private readonly RecordDecoder _decoder = new();
    private readonly RecordCompressor _compressor = new();

    public EditionWriter(SqliteConnection connection)
    {
        _connection = connection;
        _records = new RecordRows(connection);
        _membership = new Membership(connection);
    }

    public EditionImport Import(EditionDraft draft, Edition edition, string importedWith, bool accept)
    {
        var newest = EditionRows.Newest(_connection, edition.List, edition.Date);
        var sameDay = newest?.Edition.Date == edition.Date ? newest : null;
        var before = EditionRows.Newest(_connection, edition.List, edition.Date.PlusDays(-1));
        if (EditionRows.Find(_connection, edition) is { } there)
            return Again(there, sameDay, before, accept);

        var isReadAgain = sameDay?.Edition.Hash == edition.Hash;
        var members = draft.Records.Select(r => r.Id ?? Put(r)).Order().ToArray();
        IReadOnlyList<string> alarms = isReadAgain
            ? []
            : [.. Alarms(newest, draft, members, edition), .. AlarmsAgainstLater(edition)];
        var isHeld = alarms.Count > 0 && !accept;
        var (row, bytes) = Kept(edition, members, newest);
        EditionRows.Add(
            _connection,
            row with
            {
                Profile = draft.Profile,
                Alarms = isHeld ? alarms : null,
                ImportedWith = importedWith,
            },
            bytes
        );
        var outcome =
            isHeld ? ImportOutcome.HeldBack
            : isReadAgain ? ImportOutcome.ReadAgain
            : sameDay is not null ? ImportOutcome.ConflictsWith
            : ImportOutcome.Imported;
        return new EditionImport(
            outcome,
            edition,
            outcome == ImportOutcome.ConflictsWith ? sameDay!.Edition : null,
            before is null ? null : Changes(before, draft.Profile, members),
            alarms
        );
    }

    private EditionImport Again(EditionRow there, EditionRow? sameDay, EditionRow? before, bool accept)
    {
        var alarms = there.Alarms ?? [];
        if (there.Counts || !accept)
        {
            var outcome = there.Counts ? ImportOutcome.AlreadyThere : ImportOutcome.HeldBack;
            return new EditionImport(outcome, there.Edition, null, null, alarms);
        }
        EditionRows.Accept(_connection, there.Id);
        return new EditionImport(
            ImportOutcome.Accepted,
            there.Edition,
            sameDay?.Edition,
            before is null ? null : Changes(before, Profiles.Of(there), _membership.Of(there.Id)),
            alarms
        );
    }

    private IReadOnlyList<string> AlarmsAgainstLater(Edition edition)
    {
        if (EditionRows.Next(_connection, edition.List, edition.Date.PlusDays(1)) is not { } later)
            return [];
        var listedBefore = RecordDecoder
            .Parties(_records, _membership.Of(later.Id), edition.List)
            .Count(p => p.Designations.Any(d => d.Days.From is { } from && from.Latest < edition.Date));
        return ShrinkGuard.AlarmsAgainstLater(edition.Records, later.Edition, listedBefore);
    }

    private IReadOnlyList<string> Alarms(
        EditionRow? newest,
        EditionDraft draft,
        long[] members,
        Edition edition
    )
    {
        if (newest is null)
            return [];
        var change = MemberChange.Between(_membership.Of(newest.Id), members);
        var then = change.Gone.Select(_records.Key).ToHashSet(StringComparer.Ordinal);
        var keys = draft.Records.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        return ShrinkGuard.Alarms(
            Profiles.Of(newest),
            draft.Profile,
            InNumbers(change.Gone.Where(id => !keys.Contains(_records.Key(id)))),
            InNumbers(change.New.Where(id => !then.Contains(_records.Key(id)))),
            Period.DaysBetween(newest.Edition.Date, edition.Date)
        );

        EditionProfile InNumbers(IEnumerable<long> ids) =>
            EditionProfiles.Of(RecordDecoder.Parties(_records, [.. ids], edition.List));
    }

    private EditionProfiles Profiles => new(_records, _membership);

    /// <summary>The id of a record, added where no edition has it yet: against an earlier version of itself where that makes it smaller.</summary>
    private long Put(DraftRecord record)
    {
        if (_records.Find(record.Hash) is { } there)
            return there;
        var (@base, body) = (default(long?), record.Body!);
        if (_records.OfKey(record.Key) is [.., var earlier])
        {
            var root = _records.Version(earlier).Base ?? earlier;
            var json = _decoder.Json(new StoredVersion(0, null, body));
            var against = _compressor.CompressAgainst(_decoder.Json(_records, root), json);
            if (against.Length < body.Length * WorthABase)
                (@base, body) = (root, against);
        }
        return _records.Add(record.Hash, record.Key, @base, body, record.Raw);
    }

    /// <summary>The row and its members: as changes against the neighbour in time, or in full.</summary>
    private (EditionRow Row, byte[] Members) Kept(Edition edition, long[] members, EditionRow? newest)
    {
        var row = new EditionRow(0, edition, null, null, 0, null, "");
        var neighbour = newest ?? EditionRows.Next(_connection, edition.List, edition.Date);
        if (neighbour is null || neighbour.Depth >= Membership.MostDepth)
            return (row, MemberList.Pack(members));
        var change = MemberChange.Between(_membership.Of(neighbour.Id), members);
        var packed = MemberList.Pack(change);
        // Where nearly all is new, as when another reader reads a list, the full list is the smaller.
        return change.New.Length > members.Length / 2
            ? (row, MemberList.Pack(members))
            : (row with { Base = neighbour.Id, Depth = neighbour.Depth + 1 }, packed);
    }

    /// <summary>The numbers of the difference that <c>lists diff</c> shows; where all fields can be compared, without reading a record.</summary>
    private EditionChanges Changes(EditionRow before, EditionProfile profile, long[] now)
    {
        var change = MemberChange.Between(_membership.Of(before.Id), now);
        var added = change.New.Select(_records.Key).ToHashSet(StringComparer.Ordinal);
        var gone = change.Gone.Select(_records.Key).ToHashSet(StringComparer.Ordinal);
        var both = gone.Count(added.Contains);
        var setAside = EditionProfile.NotComparable(Profiles.Of(before), profile);
        var list = before.Edition.List;
        var changed =
            setAside.Count == 0
                ? both
                : EditionDifference
                    .Of(
                        before.Edition,
                        before.Edition,
                        RecordDecoder.Parties(_records, change.Gone, list),
                        RecordDecoder.Parties(_records, change.New, list),
                        setAside
                    )
                    .Changed.Count;
        return new EditionChanges(
            before.Edition,
            added.Count - both,
            changed,
            now.Length - change.New.Length + (both - changed),
            gone.Count - both
        );
    }

    public void Dispose()
    {
        _records.Dispose();
        _decoder.Dispose();
        _compressor.Dispose();
    }
}
