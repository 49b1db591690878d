using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>A stake that runs through others.</summary>
internal sealed record IndirectStake(
    OwnerNode Holder,
    OwnerNode Held,
    InForce Days,
    Citation Source,
    long Line
);

/// <summary>
/// Indirect interests. Beside a chain of direct ones that the file tells for the same days, they say the same again and are left out (AS3016):
/// counted beside it they would double the stake. Where the file tells no chain, how much each link of it is cannot be had from the whole (30 % may be
/// 60 % of 50 %), so the holder has an unknown stake in the company and in those who are told to hold it: through any of them it may run.
/// </summary>
internal sealed class BodsIndirect
{
    /// <summary>Direct interests looked at above a company. Real chains have some ten.</summary>
    private const int MostLinks = 500;

    /// <summary>Companies through which one stake may run.</summary>
    private const int MostThrough = 8;

    private readonly List<IndirectStake> _stakes = [];
    private readonly Dictionary<OwnerNode, List<(OwnerNode Holder, InForce Days)>> _direct = [];

    /// <summary>Adds an indirect stake.</summary>
    public void Add(IndirectStake stake) => _stakes.Add(stake);

    /// <summary>Tells a direct one.</summary>
    public void Told(OwnerNode holder, OwnerNode held, InForce days)
    {
        if (!_direct.TryGetValue(held, out var holders))
            _direct.Add(held, holders = []);
        holders.Add((holder, days));
    }

    /// <summary>Adds what becomes of them.</summary>
    public void AddTo(BookDraft draft, Func<OwnerNode, bool> isPerson)
    {
        foreach (var stake in _stakes.Distinct())
        {
            var above = Above(stake);
            if (above.Contains(stake.Holder))
            {
                draft.Tell(
                    "AS3016",
                    Severity.Note,
                    stake.Line,
                    $"the indirect interest of {stake.Holder} in {stake.Held} stands beside the chain it runs through; it was not counted again."
                );
                continue;
            }
            draft.ReadAsUnknown(
                stake.Line,
                $"{stake.Holder} in {stake.Held}",
                "it is indirect, and the file does not tell through whom"
            );
            foreach (var through in above.Where(n => !isPerson(n)).Take(MostThrough))
                draft.Add(
                    new Interest(
                        stake.Holder,
                        through,
                        Share.Unknown,
                        Votes: null,
                        stake.Days,
                        stake.Source,
                        "indirect"
                    ),
                    stake.Line
                );
        }
    }

    /// <summary>The company, and who stands above it for all the days of the stake, nearest first.</summary>
    private List<OwnerNode> Above(IndirectStake stake)
    {
        var known = new HashSet<OwnerNode> { stake.Held };
        var found = new List<OwnerNode> { stake.Held };
        var links = 0;
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var (holder, days) in _direct.GetValueOrDefault(found[i], []))
            {
                if (++links > MostLinks)
                    return found;
                if (Covers(days, stake.Days) && known.Add(holder))
                    found.Add(holder);
            }
        }
        return found;
    }

    // An interest that does not say when it began is taken to have begun with the chain.
    private static bool Covers(InForce direct, InForce indirect) =>
        (direct.From is not { } from || indirect.From is not { } begun || from.Latest <= begun.Latest)
        && (direct.Until is not { } until || (indirect.Until is { } end && until.Earliest >= end.Earliest));
}
