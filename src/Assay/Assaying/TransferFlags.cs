using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>A stake that changed hands round the day its holder was listed. What it means is for a lawyer: it is flagged, not judged.</summary>
/// <param name="Ended">The stake that ended.</param>
/// <param name="Left">What its holder kept of the company, where anything.</param>
/// <param name="Rule">The rule of the legal order in which the holder is listed.</param>
/// <param name="Listed">When the holder was listed there.</param>
/// <param name="Days">Days from the listing to the end of the stake; negative where the stake ended before; null where one of the two is not known to the day.</param>
/// <param name="Takers">Whose stakes in the company began at about the same time.</param>
public sealed record TransferFlag(
    Interest Ended,
    Interest? Left,
    AttributionRule Rule,
    PartialDate Listed,
    int? Days,
    IReadOnlyList<StakeTaker> Takers
);

/// <summary>Somebody whose stake began when another's ended.</summary>
/// <param name="Interest">The stake.</param>
/// <param name="Tie">How the taker is tied to the one before: <c>family</c>, <c>manager of the company</c> …; null where no tie is known.</param>
public sealed record StakeTaker(Interest Interest, string? Tie);

/// <summary>Finds stakes that changed hands round a listing.</summary>
/// <param name="known">Who holds whom and who is listed.</param>
/// <param name="ties">Ties between people, each from both ends.</param>
/// <param name="rules">The rules of all days.</param>
internal sealed class TransferFlags(
    KnownOwners known,
    ILookup<OwnerNode, PersonalTie> ties,
    IReadOnlyList<AttributionRule> rules
)
{
    /// <summary>A stake that ended longer before its holder was listed is not flagged.</summary>
    public const int MostDaysBefore = 90;

    // A register may take some weeks to write down who came after whom.
    private const int DaysOfHandover = 45;

    /// <summary>The flags of a party and of everybody ever above it, for stakes that had ended by a day; the latest first.</summary>
    public IReadOnlyList<TransferFlag> Of(OwnerNode party, LocalDate on) =>
        [
            .. known
                .Graph.EverAbove(party)
                .SelectMany(held => Of(known.Graph.InterestsIn(held), on))
                .OrderByDescending(f => f.Ended.Days.Until!.Value.Earliest)
                .ThenBy(f => f.Ended.Held.Key, StringComparer.Ordinal)
                .ThenBy(f => f.Ended.Holder.Key, StringComparer.Ordinal),
        ];

    private IEnumerable<TransferFlag> Of(IReadOnlyList<Interest> stakes, LocalDate day)
    {
        foreach (var stake in stakes)
        {
            if (stake.Days.Until is not { } until || until.Earliest > day)
                continue;
            var end = until.Earliest;
            var left = Left(stake, stakes, until.Latest.PlusDays(1));
            if (left is { } kept && kept.Share.Upper >= stake.Share.Lower)
                continue;
            foreach (var rule in AttributionRule.InForceOn(rules, end))
            {
                if (Listing(stake.Holder, rule, end) is { } listed)
                    yield return new TransferFlag(
                        stake,
                        left,
                        rule,
                        listed,
                        listed.IsExact && until.IsExact ? Period.DaysBetween(listed.Earliest, end) : null,
                        Takers(stake, stakes)
                    );
            }
        }
    }

    // The listing in force when the stake ended, else the first one soon after.
    private PartialDate? Listing(OwnerNode holder, AttributionRule rule, LocalDate end) =>
        known
            .ListedDays(holder, rule)
            .Where(d =>
                d.From is { } from
                && from.Earliest <= end.PlusDays(MostDaysBefore)
                && !(d.Until is { } until && until.Latest < end)
            )
            .Select(d => d.From!.Value)
            .OrderBy(from => from.Earliest)
            .Cast<PartialDate?>()
            .FirstOrDefault();

    private static Interest? Left(Interest ended, IReadOnlyList<Interest> stakes, LocalDate next) =>
        stakes
            .Where(s => s.Holder == ended.Holder && s != ended && s.Days.On(next) != Truth.False)
            .MaxBy(s => s.Share.Upper.Value);

    private List<StakeTaker> Takers(Interest ended, IReadOnlyList<Interest> stakes) =>
        [
            .. stakes
                .Where(s => s.Holder != ended.Holder && BeginsWith(s, ended))
                .Select(s => new StakeTaker(s, Tie(ended, s.Holder)))
                .OrderByDescending(t => t.Interest.Share.Upper.Value)
                .ThenBy(t => t.Interest.Holder.Key, StringComparer.Ordinal),
        ];

    private string? Tie(Interest ended, OwnerNode taker) =>
        ties[ended.Holder].FirstOrDefault(t => t.Other == taker)?.Kind
        ?? (
            known.Graph.ControlsOf(ended.Held).FirstOrDefault(c => c.Controller == taker) is { } link
                ? $"{link.Means} of the company"
                : null
        );

    private static bool BeginsWith(Interest next, Interest ended) =>
        next.Days.From is { } from
        && ended.Days.Until is { } until
        && from.Latest >= until.Earliest.PlusDays(-DaysOfHandover)
        && from.Earliest <= until.Latest.PlusDays(DaysOfHandover);
}
