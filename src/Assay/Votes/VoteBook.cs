using Assay.Model;

namespace Assay.Votes;

/// <summary>
/// Roll calls of the General Assembly as all sources together tell them, immutable. A vote is a byte, so that the 870,109 votes of the
/// largest source take 1.2 MB; roll calls are found by resolution, votes by roll call and country.
/// </summary>
public sealed class VoteBook
{
    private readonly ILookup<ResolutionSymbol, Ballot> _bySymbol;

    private VoteBook(IReadOnlyList<VoteEdition> editions, IReadOnlyList<Ballot> ballots)
    {
        Editions = editions;
        Ballots = ballots;
        _bySymbol = ballots.Where(b => b.RollCall.Symbol is not null).ToLookup(b => b.RollCall.Symbol!);
        Countries = editions
            .SelectMany(e => e.Accounts.Select(a => a.Votes.Columns).Distinct())
            .SelectMany(c => c.Countries)
            .ToHashSet();
        Topics =
        [
            .. ballots
                .SelectMany(b => b.RollCall.Topics)
                .Distinct()
                .OrderBy(t => t.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>What it was made of: those whose accounts count first.</summary>
    public IReadOnlyList<VoteEdition> Editions { get; }

    /// <summary>All roll calls, oldest first; within a day or month in the source's order.</summary>
    public IReadOnlyList<Ballot> Ballots { get; }

    /// <summary>Countries of which a source says something.</summary>
    public IReadOnlySet<CountryCode> Countries { get; }

    /// <summary>The marks that roll calls have.</summary>
    public IReadOnlyList<VoteTopic> Topics { get; }

    /// <summary>
    /// Puts editions of several sources together. Of two accounts of one roll call that of the source with all recorded votes counts, then
    /// that without strangers, then the lesser id. Two accounts are of one roll call where they name the same resolution, on days that may be
    /// the same, and neither is of an amendment or paragraph.
    /// </summary>
    public static VoteBook Of(IEnumerable<VoteEdition> editions)
    {
        var ordered = editions
            .OrderByDescending(e => e.Source.Coverage)
            .ThenBy(e => e.Accounts.Any(a => a.Strangers.Count > 0))
            .ThenBy(e => e.Source.Id.Value, StringComparer.Ordinal)
            .ToList();
        var drafts = new List<(VoteAccount First, List<VoteAccount> Others)>();
        var whole = new Dictionary<ResolutionSymbol, List<int>>();
        foreach (var edition in ordered)
        {
            var before = drafts.Count;
            foreach (var account in edition.Accounts)
            {
                if (Same(drafts, whole, account, before) is { } at)
                {
                    drafts[at].Others.Add(account);
                    continue;
                }
                if (IsWhole(account))
                {
                    if (!whole.TryGetValue(account.RollCall.Symbol!, out var places))
                        whole.Add(account.RollCall.Symbol!, places = []);
                    places.Add(drafts.Count);
                }
                drafts.Add((account, []));
            }
        }
        return new VoteBook(
            ordered,
            [
                .. drafts
                    .Select(d => new Ballot(d.First, d.Others))
                    .OrderBy(b => b.On.Earliest)
                    .ThenBy(b => b.On.Latest),
            ]
        );
    }

    /// <summary>The roll calls on a resolution: on it or that part of it; where there is none, on its parts. What is no symbol is looked for as sources write it.</summary>
    public IReadOnlyList<Ballot> Find(string resolution)
    {
        if (ResolutionSymbol.TryParse(resolution, out var symbol))
        {
            if (_bySymbol[symbol].ToList() is { Count: > 0 } found)
                return found;
            var parts = Ballots.Where(b => b.RollCall.Symbol?.Whole == symbol).ToList();
            if (parts.Count > 0)
                return parts;
        }
        var written = resolution.Trim();
        return
        [
            .. Ballots.Where(b =>
                b.RollCall.SymbolAsWritten.Equals(written, StringComparison.OrdinalIgnoreCase)
                || b.RollCall.Id.ToString().Equals(written, StringComparison.OrdinalIgnoreCase)
            ),
        ];
    }

    /// <summary>Resolutions that may have been meant: the nearest numbers of the same session, else what is written most alike.</summary>
    public IReadOnlyList<ResolutionSymbol> Near(string resolution)
    {
        const int most = 3;
        var known = _bySymbol.Select(g => g.Key).ToList();
        if (!ResolutionSymbol.TryParse(resolution, out var asked))
            return
                Nearest.To(resolution, known.Select(s => s.ToString())) is { } near
                && ResolutionSymbol.TryParse(near, out var alike)
                ? [alike]
                : [];
        var sameSession = known
            .Where(s => s.Kind == asked.Kind && s.Session == asked.Session)
            .OrderBy(s => Math.Abs(s.Number - asked.Number))
            .ThenBy(s => s.ToString(), StringComparer.Ordinal)
            .Take(most)
            .ToList();
        return sameSession.Count > 0
            ? sameSession
            :
            [
                .. known
                    .Where(s => s.Number == asked.Number)
                    .OrderBy(s => s.Kind == asked.Kind ? 0 : 1)
                    .ThenBy(s => Math.Abs(s.Session - asked.Session))
                    .Take(most),
            ];
    }

    private static bool IsWhole(VoteAccount account) =>
        account.RollCall is { Symbol: not null, Part: not (BallotPart.Amendment or BallotPart.Paragraph) };

    // Of several roll calls on one resolution the account is of the one it agrees with most.
    private static int? Same(
        List<(VoteAccount First, List<VoteAccount> Others)> drafts,
        Dictionary<ResolutionSymbol, List<int>> whole,
        VoteAccount account,
        int before
    )
    {
        if (!IsWhole(account) || !whole.TryGetValue(account.RollCall.Symbol!, out var places))
            return null;
        var on = account.RollCall.On;
        return places
            .Where(at => at < before && MayBeOneDay(drafts[at].First.RollCall.On, on))
            .OrderBy(at => new Ballot(drafts[at].First, []).Conflicts(account).Count)
            .Select(at => (int?)at)
            .FirstOrDefault();
    }

    private static bool MayBeOneDay(PartialDate a, PartialDate b) =>
        a.Earliest <= b.Latest && b.Earliest <= a.Latest;
}
