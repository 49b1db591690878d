using Microsoft.Data.Sqlite;

namespace Assay.Storage.Lists;

/// <summary>Which versions of records an edition has, through the chain of editions it is kept against.</summary>
/// <param name="connection">The store.</param>
internal sealed class Membership(SqliteConnection connection)
{
    /// <summary>
    /// So many changes are applied at most before an edition is kept in full again: a lookup then costs little whatever the number of editions.
    /// </summary>
    public const int MostDepth = 32;

    private readonly Dictionary<long, Kept> _kept = [];

    private sealed record Kept(long? Base, long[]? Full, MemberChange? Change);

    /// <summary>All ids of an edition, ascending.</summary>
    public long[] Of(long edition)
    {
        var kept = Row(edition);
        if (kept.Full is { } full)
            return full;
        // Not by recursion: the depth is bounded when written, but a damaged store may say anything.
        var changes = new Stack<MemberChange>();
        var seen = new HashSet<long>();
        for (; kept.Full is null; kept = Row(kept.Base!.Value))
        {
            changes.Push(kept.Change!);
            if (!seen.Add(kept.Base!.Value))
                throw new FormatException("Editions are kept against each other in a circle.");
        }
        var ids = kept.Full;
        foreach (var change in changes)
            ids = change.Apply(ids);
        return ids;
    }

    /// <summary>How <paramref name="to"/> differs from <paramref name="from"/>; cheap where it is kept as this very change.</summary>
    public MemberChange Between(long from, long to)
    {
        var kept = Row(to);
        return kept.Change is { } change && kept.Base == from
            ? change
            : MemberChange.Between(Of(from), Of(to));
    }

    /// <summary>Which of some ids an edition has.</summary>
    public HashSet<long> Among(long edition, IReadOnlyCollection<long> ids)
    {
        var has = new HashSet<long>();
        var open = ids.ToHashSet();
        var seen = new HashSet<long>();
        for (var kept = Row(edition); ; kept = Row(kept.Base!.Value))
        {
            if (kept.Full is { } full)
            {
                has.UnionWith(open.Where(id => Array.BinarySearch(full, id) >= 0));
                return has;
            }
            has.UnionWith(open.Where(id => Array.BinarySearch(kept.Change!.New, id) >= 0));
            open.RemoveWhere(id =>
                Array.BinarySearch(kept.Change!.New, id) >= 0 || Array.BinarySearch(kept.Change.Gone, id) >= 0
            );
            if (!seen.Add(kept.Base!.Value))
                throw new FormatException("Editions are kept against each other in a circle.");
        }
    }

    private Kept Row(long id)
    {
        if (!_kept.TryGetValue(id, out var kept))
        {
            var (@base, bytes) = EditionRows.Members(connection, id);
            kept = @base is null
                ? new Kept(null, MemberList.Unpack(bytes), null)
                : new Kept(@base, null, MemberList.UnpackChange(bytes));
            _kept.Add(id, kept);
        }
        return kept;
    }
}
