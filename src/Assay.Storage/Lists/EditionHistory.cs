using Assay.Listings;
using Assay.Model;
using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>What editions together say of records in time.</summary>
/// <param name="connection">The store.</param>
/// <param name="records">Its records.</param>
/// <param name="membership">Its editions' members.</param>
internal sealed class EditionHistory(SqliteConnection connection, RecordRows records, Membership membership)
{
    /// <summary>Who stood in an edition before this one and does not stand in it, as last seen, by key.</summary>
    public IReadOnlyList<ListedParty> Delisted(EditionRow edition)
    {
        var gone = DelistedVersions(edition);
        return
        [
            .. RecordDecoder
                .Parties(records, [.. gone.Select(v => v.Id)], edition.Edition.List)
                .Zip(gone, (party, version) => party.GoneFrom(version.Delisting))
                .OrderBy(p => p.Record.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The same as versions of records, by their ids.</summary>
    public IReadOnlyList<LastVersion> DelistedVersions(EditionRow edition)
    {
        var gone = new Dictionary<string, LastVersion>(StringComparer.Ordinal);
        EditionRow? before = null;
        foreach (var row in Upto(edition))
        {
            if (before is not null)
                Follow(before, row, gone);
            before = row;
        }
        return [.. gone.Values.OrderBy(v => v.Id)];
    }

    /// <summary>A record's story in the editions of a day or before; null where none has it.</summary>
    public ListingStory? StoryOf(RecordId record, LocalDate knownOn)
    {
        var versions = records.OfKey(record.Key);
        if (versions.Count == 0)
            return null;
        var spans =
            new List<(
                long Version,
                LocalDate First,
                LocalDate Last,
                LocalDate? NotBefore,
                LocalDate? Gone,
                IReadOnlyList<string> SetAside
            )>();
        var profiles = new EditionProfiles(records, membership);
        EditionRow? before = null;
        foreach (var row in EditionRows.Counting(connection, record.List, knownOn))
        {
            var day = row.Edition.Date;
            var has = membership.Among(row.Id, versions);
            var open = spans.Count > 0 && spans[^1].Gone is null;
            if (has.Count == 0)
            {
                if (open)
                    spans[^1] = spans[^1] with { Gone = day };
            }
            else if (open && has.Contains(spans[^1].Version))
            {
                spans[^1] = spans[^1] with { Last = day };
            }
            else
            {
                var setAside =
                    open && before is not null
                        ? EditionProfile.NotComparable(profiles.Of(before), profiles.Of(row))
                        : [];
                spans.Add((has.First(), day, day, before?.Edition.Date, null, setAside));
            }
            before = row;
        }
        if (spans.Count == 0)
            return null;
        long[] ids = [.. spans.Select(s => s.Version).Distinct().Order()];
        var parties = ids.Zip(RecordDecoder.Parties(records, ids, record.List))
            .ToDictionary(v => v.First, v => v.Second);
        return new ListingStory(
            record,
            [
                .. spans.Select(s => new ListingSpan(parties[s.Version], s.First, s.Last, s.NotBefore, s.Gone)
                {
                    SetAside = s.SetAside,
                }),
            ]
        );
    }

    /// <summary>The version of a record in the newest edition of a day or before that has it; null where none has.</summary>
    public long? NewestVersion(RecordId record, LocalDate knownOn)
    {
        var versions = records.OfKey(record.Key);
        foreach (var row in Enumerable.Reverse(EditionRows.Counting(connection, record.List, knownOn)))
        {
            if (membership.Among(row.Id, versions).FirstOrDefault() is > 0 and var id)
                return id;
        }
        return null;
    }

    /// <summary>The editions that led to this one, it included. It may itself be one that another import superseded, or be held back.</summary>
    private IEnumerable<EditionRow> Upto(EditionRow edition) =>
        EditionRows
            .Counting(connection, edition.Edition.List, edition.Edition.Date.PlusDays(-1))
            .Append(edition);

    private void Follow(EditionRow before, EditionRow now, Dictionary<string, LastVersion> gone)
    {
        var change = membership.Between(before.Id, now.Id);
        var there = change.New.Select(records.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in there)
            gone.Remove(key);
        var delisting = new Delisting(before.Edition.Date, now.Edition.Date);
        foreach (var id in change.Gone)
        {
            var key = records.Key(id);
            if (!there.Contains(key))
                gone[key] = new LastVersion(id, delisting);
        }
    }
}

/// <summary>What a record said when it was last seen, and when that was.</summary>
internal sealed record LastVersion(long Id, Delisting Delisting);
