using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.MineOwners;

/// <summary>
/// What the rows of a table say of one mine, year after year. A stake seen in a year is certain from the end of that year on; when it was bought is
/// not known, unless an earlier year shows others. It stands until a later year says otherwise: it ended by the end of that year where a row
/// states another stake of its holder, or others make up the whole; where later rows pass over it and make up less, it may have ended or not.
/// Days that the text itself tells come before all this.
/// </summary>
internal sealed class MineHistory(string name)
{
    private readonly SortedDictionary<int, MineYear> _years = [];
    private readonly List<string> _holders = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Adds a row.</summary>
    public void Add(MineStatement statement)
    {
        if (!_years.TryGetValue(statement.Year, out var year))
            _years.Add(statement.Year, year = new MineYear());
        year.Add(statement);
        foreach (var stake in statement.Stakes)
        {
            if (_known.Add(stake.Holder))
                _holders.Add(stake.Holder);
        }
    }

    /// <summary>Adds the mine, its holders and their stakes.</summary>
    public void AddTo(BookDraft draft)
    {
        var mine = draft.Named(
            new StatedParty(new OwnerNode($"mine:{name}"), name, PartyKind.Unknown) { IsPlace = true }
        );
        foreach (var holder in _holders)
        {
            foreach (var (seen, days) in Stakes(holder))
                Add(seen, mine, days, draft);
        }
    }

    private static void Add(SeenStake seen, OwnerNode mine, InForce days, BookDraft draft)
    {
        var held = mine;
        for (var stake = seen.Stake; stake is not null; stake = stake.Parent)
        {
            var holder = draft.Named(stake.Holder);
            draft.Add(
                new Interest(
                    holder,
                    held,
                    stake.Share ?? Share.Unknown,
                    Votes: null,
                    days,
                    seen.Statement.Source
                ),
                seen.Statement.Line
            );
            held = holder;
        }
    }

    private IEnumerable<(SeenStake Stake, InForce Days)> Stakes(string holder)
    {
        Standing? standing = null;
        int? told = null;
        foreach (var (number, year) in _years)
        {
            if (year.Find(holder) is { } seen)
            {
                if (standing is not null && seen.Stake.Days == InForce.Always && standing.IsSame(seen))
                    standing = standing with { LastSeen = number, MayHaveEnded = false };
                else
                {
                    if (standing is not null)
                        yield return (standing.Seen, standing.EndedBy(number));
                    standing = new Standing(seen, From(seen, number, told), number, MayHaveEnded: false);
                    if (seen.Stake.Days.Until is { } until)
                    {
                        yield return (seen, new InForce(standing.From, until));
                        standing = null;
                    }
                }
                told = number;
            }
            else if (year.IsWhole)
            {
                if (standing is not null)
                    yield return (standing.Seen, standing.EndedBy(number));
                (standing, told) = (null, number);
            }
            else if (standing is not null)
                standing = standing with { MayHaveEnded = true };
        }
        if (standing is not null)
            yield return (standing.Seen, standing.Open);
    }

    private static PartialDate From(SeenStake seen, int year, int? told)
    {
        if (seen.Stake.Days.From is { } from)
            return from;
        var last = new LocalDate(year, 12, 31);
        if (seen.Stake.Days.Until is { } until && until.Earliest < last)
            last = until.Earliest;
        var first = told is { } before ? new LocalDate(before, 1, 1) : last;
        return told is not null && first < last
            ? PartialDate.Between(first, last)
            : StatedDay.NoLaterThan(last);
    }

    /// <summary>A stake that no row has ended yet.</summary>
    private sealed record Standing(SeenStake Seen, PartialDate From, int LastSeen, bool MayHaveEnded)
    {
        public bool IsSame(SeenStake other) =>
            other.Stake.Share == Seen.Stake.Share && other.Stake.Parent == Seen.Stake.Parent;

        public InForce EndedBy(int year) =>
            new(From, PartialDate.Between(FirstDay, new LocalDate(year, 12, 31)));

        public InForce Open => new(From, MayHaveEnded ? StatedDay.NoSoonerThan(FirstDay) : null);

        private LocalDate FirstDay => new(LastSeen, 1, 1);
    }
}

/// <summary>A stake, and the row it stands in.</summary>
/// <param name="Stake">The stake.</param>
/// <param name="Statement">The row.</param>
internal sealed record SeenStake(OwnerStake Stake, MineStatement Statement);

/// <summary>What all rows of one year say of a mine.</summary>
internal sealed class MineYear
{
    private readonly Dictionary<string, SeenStake> _stakes = new(StringComparer.Ordinal);

    /// <summary>Adds a row. Where two of a year differ on a holder, its stake lies somewhere among what they say.</summary>
    public void Add(MineStatement statement)
    {
        _isWhole = null;
        foreach (var stake in statement.Stakes)
        {
            var share = _stakes.TryGetValue(stake.Holder, out var known)
                ? Spanning(known.Stake.Share, stake.Share)
                : stake.Share;
            _stakes[stake.Holder] = known is null
                ? new SeenStake(stake, statement)
                : known with
                {
                    Stake = known.Stake with { Share = share },
                };
        }
    }

    /// <summary>What a holder has; null where the year does not name it.</summary>
    public SeenStake? Find(string holder) => _stakes.GetValueOrDefault(holder);

    /// <summary>Whether the holders named have the whole, so that nobody else has anything.</summary>
    public bool IsWhole => _isWhole ??= Held() == 100;

    private bool? _isWhole;

    private decimal Held() =>
        _stakes.Values.Where(s => s.Stake.Days.Until is null).Sum(s => s.Stake.Share?.Lower.Value ?? 0);

    private static Share? Spanning(Share? one, Share? other) =>
        one is not { } a || other is not { } b
            ? null
            : Share.Between(a.Lower <= b.Lower ? a.Lower : b.Lower, a.Upper >= b.Upper ? a.Upper : b.Upper);
}
