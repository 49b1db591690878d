using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// Who holds a company on a day, and how much of it those who count hold together (or the greatest of them alone), as one
/// rule measures it. Under a rule that takes shares or votes the greater total of the two counts.
/// </summary>
internal sealed class Holders
{
    private readonly AttributionRule _rule;
    private readonly List<List<Holder>> _measures;

    /// <summary>Takes the stakes in one company.</summary>
    public Holders(IEnumerable<Interest> stakes, LocalDate on, AttributionRule rule)
    {
        _rule = rule;
        var byHolder = stakes.GroupBy(s => s.Holder).ToList();
        IEnumerable<Func<Interest, Share>> measures = rule.Votes ? [Shares, Votes] : [Shares];
        _measures = measures.Select(m => byHolder.Select(h => new Holder(h, on, m)).ToList()).ToList();
    }

    /// <summary>The least that those who count hold.</summary>
    public Bound Least(Func<OwnerNode, bool> counts) =>
        _measures.Select(holders => Least(holders, counts)).Aggregate(Bound.GreaterLower);

    /// <summary>The most that those who count may hold: no more than the others leave, by what is certain of them.</summary>
    public Bound Most(Func<OwnerNode, bool> counts) =>
        _measures.Select(holders => Most(holders, counts)).Aggregate(Bound.GreaterUpper);

    /// <summary>What the known holders have of the shares for certain, in per cent; more than 100 where sources disagree.</summary>
    public decimal Disclosed() => _measures[0].Sum(h => h.Least.Value);

    private Bound Least(List<Holder> holders, Func<OwnerNode, bool> counts) =>
        holders
            .Where(h => counts(h.Node))
            .Aggregate(
                default(Bound),
                (sum, h) => _rule.Aggregates ? sum + h.Least : Bound.GreaterLower(sum, h.Least)
            );

    private Bound Most(List<Holder> holders, Func<OwnerNode, bool> counts)
    {
        var most = holders
            .Where(h => counts(h.Node))
            .Aggregate(
                default(Bound),
                (sum, h) => _rule.Aggregates ? sum + h.Most : Bound.GreaterUpper(sum, h.Most)
            );
        var others = holders
            .Where(h => !counts(h.Node))
            .Aggregate(default(Bound), (sum, h) => sum + h.NotOnOffer);
        var left = new Bound(100 - others.Value, others.Excluded);
        // Where sources disagree and there is more than a whole, what is stated of a listed holder is not taken away.
        var stated = new Bound(Least(holders, counts).Value, Excluded: false);
        return Bound.GreaterUpper(Bound.LesserUpper(most, left), stated);
    }

    private static Share Shares(Interest stake) => stake.Share;

    private static Share Votes(Interest stake) => stake.Votes ?? stake.Share;

    private sealed class Holder
    {
        public Holder(IGrouping<OwnerNode, Interest> stakes, LocalDate on, Func<Interest, Share> measure)
        {
            Node = stakes.Key;
            var holding = new Holding(stakes, on, measure);
            Least = holding.Least();
            Most = holding.Most();
            NotOnOffer = new Holding(stakes.Where(s => KeepsOthersOut(s, on)), on, measure).Least();
        }

        public OwnerNode Node { get; }

        public Bound Least { get; }

        public Bound Most { get; }

        /// <summary>What nobody else can have for certain.</summary>
        public Bound NotOnOffer { get; }

        // On the day of a sale seller and buyer both have the stake; and what a trustee holds is somebody else's.
        private static bool KeepsOthersOut(Interest stake, LocalDate on) =>
            stake.Kind is not "trust" && stake.Days.From?.Latest != on && stake.Days.Until?.Earliest != on;
    }
}
